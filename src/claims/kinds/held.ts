/** Held: a State held the chair or a seat from day to day; tested on every day on which it could change. */
import { fields } from '#acts'
import { isDay, plusDays, when, type Day } from '#calendar'
import * as z from 'zod'
import { beginningOf, ordinarySessions, type Finding, type Ground } from '#law'
import { sessionKey } from '#acts'
import { claimKind, type Bench } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

type Held = { readonly holds: boolean; readonly grounds: readonly Ground[] } | { readonly open: Finding<unknown> & { status: 'open' } }

/** The chair itself, or one of the three seats of the troika: the preceding and the current chair need no designation to be known. */
const holdsOn = (bench: Bench, what: string, organ: string, who: string, day: Day): Held => {
  if (what === 'composition') {
    const seats = bench.ask({ ask: 'seats-held', party: who, organ }, day)
    return seats.status === 'established' ? { holds: seats.value.length > 0, grounds: seats.grounds } : seats.status === 'open' ? { open: seats } : { holds: false, grounds: seats.grounds }
  }
  const chair = bench.ask({ ask: 'presidency', organ }, day)
  if (chair.status !== 'established') return chair.status === 'open' ? { open: chair } : { holds: false, grounds: chair.grounds }
  if (chair.value.holder === who) return { holds: true, grounds: chair.grounds }
  if (what === 'presidency') return { holds: false, grounds: chair.grounds }
  const since = chair.value.since.earliest
  const before = since === null ? undefined : bench.ask({ ask: 'presidency', organ }, plusDays(since, -1))
  if (before?.status === 'established' && before.value.holder === who) return { holds: true, grounds: [...before.grounds, ...chair.grounds] }
  const three = bench.ask({ ask: 'troika', organ }, day)
  return { holds: three.status === 'established' && three.value.succeeding === who, grounds: three.grounds }
}

const day = () => z.string().refine(isDay, { error: 'a day: 2013-01-01' }) as unknown as z.ZodType<Day>
export const held = claimKind({
  is: 'A State held the presidency of an organ, or a seat in its troika or among its members, from one day to another.',
  fields: { who: fields.participant(), what: fields.oneOf('presidency', 'troika', 'composition'), of: fields.body(), from: day(), to: day() },
  test: (c, bench) => {
    const organ = c.what === 'composition' ? c.of.split('.')[0] ?? c.of : c.of
    const last = bench.register.on(c.to)
    const sessions = c.what === 'composition' ? last.acts(organ, 'session') : ordinarySessions(last, organ)
    const openings = sessions.flatMap(s => { const d = beginningOf(s).earliest; return d !== null && d > c.from && d <= c.to ? [{ day: d, session: sessionKey(s) }] : [] })
    const days = [{ day: c.from, session: undefined }, ...openings, { day: c.to, session: undefined }]
    const found = days.map(d => ({ ...d, held: holdsOn(bench, c.what, c.of, c.who, d.day) }))
    const unknown = found.find(f => 'open' in f.held)
    if (unknown && 'open' in unknown.held) return verdict('not-established', [{ note: 'wants', want: unknown.held.open.wants }], unknown.held.open.grounds)
    const states = found.map(f => ({ ...f, holds: 'holds' in f.held && f.held.holds, grounds: 'grounds' in f.held ? f.held.grounds : [] }))
    const question = c.what === 'presidency' ? { question: { ask: 'presidency' as const, organ: c.of } } : {}
    const first = states.findIndex(s => !s.holds)
    if (first === -1) return verdict('confirmed', [], states[0]?.grounds, question)
    const end = states[first]!
    const note: Note = { note: 'ended', on: end.day, ...(end.session ? { session: end.session } : {}) }
    if (first === 0) return verdict('contradicted', states.some(s => s.holds) ? [note] : [], end.grounds, question)
    if (states.slice(first).some(s => s.holds)) return verdict('contradicted', [note], end.grounds, question)
    return verdict('confirmed-until', [note], [...(states[0]?.grounds ?? []), ...end.grounds], { until: end.day, ...question })
  },
  reads: {
    en: (c, w) => `${w.name(c.who)} held ${c.what === 'presidency' ? 'the chair' : c.what === 'troika' ? 'one of the three seats of the troika' : 'a seat'} of the ${w.name(c.of)} from ${w.when(when(c.from))} to ${w.when(when(c.to))}`,
    ar: (c, w) => `${w.name(c.who)}: ${c.what === 'presidency' ? 'رئاسة' : c.what === 'troika' ? 'أحد مقاعد ترويكا' : 'مقعد في'} ${w.name(c.of)} من ${w.when(when(c.from))} إلى ${w.when(when(c.to))}`,
  },
})
