/** Held: a State held the chair or a seat from day to day; tested on every day on which it could change. */
import { fields, sessionKey } from '#acts'
import { isDay, plusDays, when, type Day } from '#calendar'
import * as z from 'zod'
import { beginningOf, ordinarySessions, type Finding, type Ground, type Want } from '#law'
import { claimKind, type Bench } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

/** Whether it is held on a day; `unless` is a gap that leaves room for it being held after all, `wants` one that leaves everything open. */
interface Held { readonly holds: boolean; readonly grounds: readonly Ground[]; readonly unless?: Want; readonly wants?: Want }
const unknown = (f: Exclude<Finding<unknown>, { status: 'established' }>, organ: string): Held =>
  ({ holds: false, grounds: f.grounds, wants: f.status === 'open' ? f.wants : { want: 'source', for: organ } })

/** The chair itself, or one of the three seats of the troika: the preceding and the current chair need no designation to be known. */
const holdsOn = (bench: Bench, what: string, organ: string, who: string, on: Day): Held => {
  if (what === 'composition') {
    const seats = bench.ask({ ask: 'seats-held', party: who, organ }, on)
    return seats.status === 'established' ? { holds: seats.value.length > 0, grounds: seats.grounds } : unknown(seats, organ)
  }
  const chair = bench.ask({ ask: 'presidency', organ }, on)
  if (chair.status !== 'established') return unknown(chair, organ)
  if (chair.value.holder === who || what === 'presidency') return { holds: chair.value.holder === who, grounds: chair.grounds }
  const since = chair.value.since.earliest
  const before = since === null ? undefined : bench.ask({ ask: 'presidency', organ }, plusDays(since, -1))
  if (before?.status === 'established' && before.value.holder === who) return { holds: true, grounds: [...before.grounds, ...chair.grounds] }
  const three = bench.ask({ ask: 'troika', organ }, on)
  if (three.status === 'established') return { holds: three.value.succeeding === who, grounds: three.grounds }
  return { holds: false, grounds: three.grounds, unless: three.status === 'open' ? three.wants : { want: 'source', for: organ } }
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
    const open = found.find(f => f.held.wants)
    if (open?.held.wants) return verdict('not-established', [{ note: 'wants', want: open.held.wants }], open.held.grounds)
    const question = c.what === 'presidency' ? { question: { ask: 'presidency' as const, organ: c.of } } : {}
    const first = found.findIndex(f => !f.held.holds)
    const end = found[first]
    if (!end) return verdict('confirmed', [], found[0]?.held.grounds, question)
    // The seat known to be held has ended; but who never held a known one may hold the one that is not known.
    if (first === 0 && end.held.unless && !found.some(f => f.held.holds)) return verdict('not-established', [{ note: 'wants', want: end.held.unless }], end.held.grounds, question)
    const note: Note = { note: 'ended', on: end.day, ...(end.session ? { session: end.session } : {}) }
    if (first === 0) return verdict('contradicted', found.some(f => f.held.holds) ? [note] : [], end.held.grounds, question)
    if (found.slice(first).some(f => f.held.holds)) return verdict('contradicted', [note], end.held.grounds, question)
    return verdict('confirmed-until', [note], [...(found[0]?.held.grounds ?? []), ...end.held.grounds], { until: end.day, ...question })
  },
  reads: {
    en: (c, w) => `${w.name(c.who)} held ${c.what === 'presidency' ? 'the chair' : c.what === 'troika' ? 'one of the three seats of the troika' : 'a seat'} of the ${w.name(c.of)} from ${w.when(when(c.from))} to ${w.when(when(c.to))}`,
    ar: (c, w) => `${w.name(c.who)}: ${c.what === 'presidency' ? 'رئاسة' : c.what === 'troika' ? 'أحد مقاعد ترويكا' : 'مقعد في'} ${w.name(c.of)} من ${w.when(when(c.from))} إلى ${w.when(when(c.to))}`,
  },
})
