/** Chairs, seats and offices: which the party held and holds in the family, from when until when, by which act and rule. */
import { daysBetween, type Day } from '#calendar'
import type { Act, ActOf } from '#acts'
import { beginningOf, charterOf, leavesOf, ordinarySessions, type ActRef, type Answer, type Charter, type Provision, type Term } from '#law'
import { ask, organisationOf } from '#status'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, marksOf, type Desk } from '../desk.ts'
import { leftOut } from './shortened.ts'

/** At most so many periods of one chair, and so many terms in one office. */
const most = { periods: 6, terms: 4 }
type Session = ActOf<'session'>
const supports = (a: Act): ActRef => ({ ground: 'act', act: a.id, role: 'supports' })

export const organs = (desk: Desk): readonly Sentence[] => {
  const seats = organsWithSeats(desk).map(organ => findingSentence(desk, { ask: 'seats-held', party: desk.party, organ })).filter(s => s.answer?.status === 'established' && (s.answer as { value: readonly unknown[] }).value.length > 0)
  return [...presidedOrgans(desk).flatMap(({ organ, cite }) => chairs(desk, organ, cite)), ...seats, ...offices(desk)]
}
const charterFor = (desk: Desk, organisation: string): Charter | undefined => {
  const constitution = desk.law.of(organisation)
  const applied = constitution && charterOf(constitution, desk.law.members)(desk.register)
  return applied?.status === 'established' ? applied.value : undefined
}
const organsWithSeats = (desk: Desk): readonly string[] => Object.entries(charterFor(desk, desk.organisation)?.organs ?? {}).flatMap(([key, o]) => (o.composition ? [`${desk.organisation}.${key}`] : []))

/** The organs of the family whose constitution gives the chair to the host of an ordinary session. */
const presidedOrgans = (desk: Desk): readonly { organ: string; cite: Provision }[] => {
  const hosted = new Set(desk.register.acts(desk.party, 'session', s => s.host === desk.party && s.form === 'ordinary' && desk.within(s.organ)).map(s => s.organ))
  return [...hosted].flatMap(organ => {
    const root = organisationOf(organ)
    const law = charterFor(desk, root)?.organs[organ.slice(root.length + 1)]
    return law?.presidency ? [{ organ, cite: law.cite }] : []
  })
}

/** From the opening of a session hosted to the opening of the one after it. Where that one is not in the register, nobody knows from it until when. */
interface Period { readonly session: Session; readonly next: Session | undefined; readonly after: Session | undefined; readonly from: Day | null; readonly until: Day | null; readonly lasting: boolean }
const opened = (s: Session | undefined): Day | null => (s ? beginningOf(s).earliest : null)
const periodsOf = (desk: Desk, organ: string): readonly Period[] => {
  const all = ordinarySessions(desk.register, organ)
  const follows = (a: Session | undefined, b: Session | undefined): Session | undefined => (a?.ordinal !== undefined && b?.ordinal !== undefined && b.ordinal !== a.ordinal + 1 ? undefined : b)
  return all.flatMap((session, i): readonly Period[] => {
    if (session.host !== desk.party) return []
    const next = follows(session, all[i + 1])
    return [{ session, next, after: next && follows(next, all[i + 2]), from: opened(session), until: opened(next), lasting: i === all.length - 1 }]
  })
}

/** Every period in the chair of an organ, one sentence; and the seat among the three that followed the last of them. */
const chairs = (desk: Desk, organ: string, cite: Provision): readonly Sentence[] => {
  const { locale, words: w } = desk
  const [party, of] = [w.name(desk.party), w.name(organ)]
  const said = (d: Day | null): string | null => (d === null ? null : locale.dates.day(d))
  const all = periodsOf(desk, organ)
  const periods = all.slice(-most.periods)
  const last = periods.at(-1)
  const current = last?.lasting ? ask({ ask: 'presidency', organ }, desk.register, desk.law) : undefined
  const holds = current?.status === 'established' && current.value.holder === desk.party
  const sentences = periods.map((p): { text: string; leaves: readonly (Provision | ActRef)[] } => {
    const leaves = [cite, ...[p.session, p.next].flatMap(s => (s ? [supports(s)] : []))]
    const from = said(p.from) ?? w.when(p.session.on)
    if (p.until === null && !(p === last && holds)) return { leaves, text: locale.brief.tookChair(party, of, from) }
    return { leaves, text: locale.brief.chaired(party, of, from, said(p.until), p.from !== null && p.until !== null ? daysBetween(p.from, p.until) : null) }
  })
  const [only] = sentences
  if (!only || !last) return []
  const leaves = sentences.flatMap(s => s.leaves)
  const terms = periods.map(p => locale.brief.period(said(p.from) ?? w.when(p.session.on), said(p.until), p.from !== null && p.until !== null ? daysBetween(p.from, p.until) : null, p === last && holds))
  const chaired: Sentence = {
    text: all.length === 1 ? only.text : locale.brief.chairedOften(party, of, all.length, terms, w), notes: [...new Set(leaves.map(desk.note.of))], marks: marksOf(desk, leaves, 'established'),
    ...(current && holds ? { answer: current as unknown as Answer } : {}),
  }
  if (!last.next || last.until === null) return [chaired]
  const seat: readonly (Provision | ActRef)[] = [cite, supports(last.next), ...(last.after ? [{ ground: 'act' as const, act: last.after.id, role: 'decisive' as const }] : [])]
  return [chaired, { text: locale.brief.satAs(party, w.term('preceding-chair'), of, said(last.until) ?? '', said(opened(last.after))), notes: seat.map(desk.note.of), marks: marksOf(desk, seat, 'established') }]
}

/** The terms of the party and its people in the offices of the family; where the law gives no terms, the acts that filled them. */
const offices = (desk: Desk): readonly Sentence[] => {
  const filled = actsOf(desk, ['election', 'appointment', 'end-of-office'], a => ('to' in a && typeof a.to === 'string' ? desk.within(a.to) : inFamily(desk, a)) && !(a.act === 'appointment' && a.to.endsWith('.chair'))) as readonly ActOf<'election' | 'appointment' | 'end-of-office'>[]
  return [...Map.groupBy(filled, a => (a.act === 'end-of-office' ? a.office : a.to))].flatMap(([office, acts]) => {
    const answer = ask({ ask: 'terms', office }, desk.register, desk.law)
    const own = answer.status === 'established' ? answer.value.filter(t => !t.gap && acts.some(a => a.id === t.act)) as readonly Held[] : []
    if (own.length === 0) return acts.flatMap(a => actSentences(desk, a))
    const left = own.slice(0, Math.max(0, own.length - most.terms))
    return [...own.slice(left.length).map(t => held(desk, office, t, answer)), ...leftOut(desk, left.flatMap(t => desk.register.act(t.act) ?? []))]
  })
}
type Held = Extract<Term, { readonly gap: false }>
const held = (desk: Desk, office: string, t: Held, answer: Answer<'terms'>): Sentence => {
  const { locale, words: w } = desk
  const ended = (l: Provision | ActRef): boolean => { const a = l.ground === 'act' ? desk.register.act(l.act) : undefined; return a?.act === 'end-of-office' && a.person !== undefined && a.person === t.person }
  const leaves = leavesOf(answer).filter(l => l.ground === 'provision' || l.act === t.act || ended(l))
  const text = locale.brief.held({
    office: w.name(office), person: t.person === null ? null : w.name(t.person), party: w.name(desk.party), from: w.when(t.from), until: t.until === null ? null : locale.dates.day(t.until), ends: t.ends === 'not-known' || t.ends === 'lasting' ? null : w.term(t.ends), lasting: t.ends === 'lasting', acting: t.acting,
  })
  return { text, notes: leaves.map(desk.note.of), marks: marksOf(desk, leaves, 'established'), answer: answer as unknown as Answer }
}
