/** Membership, mission, and the organs and offices held: what the party is in the organisation. */
import { sessionKey, type ActOf } from '#acts'
import { daysBetween, type Day } from '#calendar'
import { beginningOf, ordinarySessions, type ActRef, type Provision } from '#law'
import { charterOf } from '#law'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, marksOf, type Desk } from '../desk.ts'

export const membership = (desk: Desk): readonly Sentence[] => {
  const joined = actsOf(desk, ['admission', 'observer-status'], a => inFamily(desk, a)).map(a => (a.act === 'admission' ? a.to : a.act === 'observer-status' ? a.in : desk.organisation))
  const organisations = [...new Set([desk.organisation, ...joined])].filter(o => desk.law.of(o) !== undefined)
  const admissions = actsOf(desk, ['admission', 'suspension', 'reinstatement', 'withdrawal'], a => inFamily(desk, a))
  return [...organisations.map(organisation => findingSentence(desk, { ask: 'standing', party: desk.party, organisation })), ...admissions.flatMap(a => actSentences(desk, a))]
}
export const mission = (desk: Desk): readonly Sentence[] => actsOf(desk, ['mission-opening', 'headquarters-opening'], a => inFamily(desk, a)).flatMap(a => actSentences(desk, a))

/** The organs of the family whose constitution gives the chair to the host of an ordinary session. */
const presidedOrgans = (desk: Desk): readonly { organ: string; cite: Provision }[] => {
  const organs = new Set(desk.register.acts(desk.party, 'session', s => s.host === desk.party && s.form === 'ordinary' && desk.within(s.organ)).map(s => s.organ))
  return [...organs].flatMap(organ => {
    const root = organ.split('.')[0] ?? organ
    const constitution = desk.law.of(root)
    const applied = constitution && charterOf(constitution, desk.law.members)(desk.register)
    const law = applied?.status === 'established' ? applied.value.organs[organ.slice(root.length + 1)] : undefined
    return law?.presidency ? [{ organ, cite: law.troika ? law.cite : law.cite }] : []
  })
}
const day = (s: ActOf<'session'> | undefined): Day | null => (s ? beginningOf(s).earliest : null)

export const organs = (desk: Desk): readonly Sentence[] => {
  const { locale, words: w, party } = desk
  const periods = presidedOrgans(desk).flatMap(({ organ, cite }): Sentence[] => {
    const sessions = ordinarySessions(desk.register, organ)
    const said = (d: Day | null): string | null => (d === null ? null : locale.dates.day(d))
    return sessions.flatMap((s, i): Sentence[] => {
      if (s.host !== party) return []
      const [next, after] = [sessions[i + 1], sessions[i + 2]]
      const from = day(s)
      const until = day(next)
      const leaves: (Provision | ActRef)[] = [cite, ...[s, next].filter(x => x !== undefined).map((x): ActRef => ({ ground: 'act', act: x.id, role: 'supports' }))]
      const chaired: Sentence = {
        text: locale.brief.chaired(w.name(party), w.name(organ), said(from) ?? w.when(s.on), said(until), from !== null && until !== null ? daysBetween(from, until) : null),
        notes: leaves.map(desk.note.of), marks: marksOf(desk, leaves, 'established'),
        ...(next ? {} : { answer: findingSentence(desk, { ask: 'presidency', organ }).answer! }),
      }
      if (!next || until === null) return [chaired]
      const seat: (Provision | ActRef)[] = [cite, { ground: 'act', act: next.id, role: 'supports' }, ...(after ? [{ ground: 'act' as const, act: after.id, role: 'decisive' as const }] : [])]
      return [chaired, { text: locale.brief.satAs(w.name(party), w.term('preceding-chair'), w.name(organ), said(until) ?? '', said(day(after))), notes: seat.map(desk.note.of), marks: marksOf(desk, seat, 'established') }]
    })
  })
  const seats = Object.keys(organsWithSeats(desk)).map(organ => findingSentence(desk, { ask: 'seats-held', party, organ })).filter(s => s.answer?.status === 'established' && (s.answer as { value: readonly unknown[] }).value.length > 0)
  const offices = actsOf(desk, ['election', 'appointment', 'end-of-office'], a => ('to' in a && typeof a.to === 'string' ? desk.within(a.to) : inFamily(desk, a)) && !(a.act === 'appointment' && a.to.endsWith('.chair')))
  return [...periods, ...seats, ...offices.flatMap(a => actSentences(desk, a))]
}
const organsWithSeats = (desk: Desk): Readonly<Record<string, true>> => {
  const constitution = desk.law.of(desk.organisation)
  const applied = constitution && charterOf(constitution, desk.law.members)(desk.register)
  if (applied?.status !== 'established') return {}
  return Object.fromEntries(Object.entries(applied.value.organs).filter(([, o]) => o.composition).map(([key]) => [`${desk.organisation}.${key}`, true]))
}

/** Sessions hosted, and those to which a delegation went. A session that was hosted is told once. */
export const sessions = (desk: Desk): readonly Sentence[] => {
  const hosted = actsOf(desk, ['session'], a => a.act === 'session' && a.host === desk.party && desk.within(a.organ))
  const keys = new Set(hosted.map(a => sessionKey(a as ActOf<'session'>)))
  const delegations = actsOf(desk, ['delegation'], a => inFamily(desk, a) && !(a.act === 'delegation' && a.session !== undefined && keys.has(a.session)))
  return [...hosted, ...delegations].toSorted((a, b) => a.on.from - b.on.from).flatMap(a => actSentences(desk, a))
}
