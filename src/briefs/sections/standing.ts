/** Membership, mission, and the sessions hosted and attended: what the party is in the organisation. The chairs, seats and offices it holds stand in seats.ts. */
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, type Desk } from '../desk.ts'
import { endsOf, inOrder, leftOut, newest, yearsOf } from './shortened.ts'

export const membership = (desk: Desk): readonly Sentence[] => {
  const joined = actsOf(desk, ['admission', 'observer-status'], a => inFamily(desk, a)).map(a => (a.act === 'admission' ? a.to : a.act === 'observer-status' ? a.in : desk.organisation))
  const organisations = [...new Set([desk.organisation, ...joined])].filter(o => desk.law.of(o) !== undefined)
  const admissions = actsOf(desk, ['admission', 'suspension', 'reinstatement', 'withdrawal'], a => inFamily(desk, a))
  return [...organisations.map(organisation => findingSentence(desk, { ask: 'standing', party: desk.party, organisation })), ...admissions.flatMap(a => actSentences(desk, a))]
}
export const mission = (desk: Desk): readonly Sentence[] => actsOf(desk, ['mission-opening', 'headquarters-opening'], a => inFamily(desk, a)).flatMap(a => actSentences(desk, a))

/** At most so many sessions of one kind are told. */
const most = { hosted: 10, attended: 8, occasions: 5 }

/** Sessions hosted, each with its days and place; then, organ by organ, those to which a delegation went, with its head. A session that was hosted is told once. */
export const sessions = (desk: Desk): readonly Sentence[] => {
  const hosted = actsOf(desk, ['session'], a => a.act === 'session' && a.host === desk.party && desk.within(a.organ)) as readonly ActOf<'session'>[]
  const keys = new Set(hosted.map(sessionKey))
  const went = (actsOf(desk, ['delegation'], a => a.act === 'delegation' && a.of === desk.party && inFamily(desk, a)) as readonly ActOf<'delegation'>[]).filter(d => d.session === undefined || !keys.has(d.session))
  const byOrgan = Map.groupBy(inOrder(went.filter(d => d.session !== undefined)), d => partsOfSessionKey(d.session ?? '').organ)
  return [
    ...newest(desk, hosted, most.hosted, a => actSentences(desk, a)),
    ...[...byOrgan].flatMap(([organ, all]) => attended(desk, organ, all)),
    ...newest(desk, went.filter(d => d.session === undefined), most.occasions, a => actSentences(desk, a)),
  ]
}
/** The sessions of one organ in a sentence, the newest of many; what other sources tell of any of them stays beside it. */
const attended = (desk: Desk, organ: string, all: readonly ActOf<'delegation'>[]): readonly Sentence[] => {
  const { locale, words: w } = desk
  const told = all.slice(-most.attended)
  const disputed = told.filter(d => desk.register.accounts(d).length > 0)
  const said = told.filter(d => !disputed.includes(d)).map(d => {
    const { form, ordinal } = partsOfSessionKey(d.session ?? '')
    const capacity = d.as !== undefined ? w.text(d.as) : d.headRank !== undefined ? w.term(d.headRank) : null
    return { act: d, text: locale.brief.attendedOne(form === 'ordinary' && ordinal !== undefined ? ordinal : null, w.session(d.session ?? ''), w.when(d.on), d.head === undefined ? null : w.name(d.head), capacity) }
  })
  const earlier = all.slice(0, all.length - told.length)
  return [
    ...(said.length === 0 ? leftOut(desk, earlier) : [{
      text: locale.brief.attended(w.name(desk.party), w.name(organ), said.map(s => s.text), earlier.length === 0 ? null : { n: earlier.length, years: yearsOf(desk, earlier) }),
      notes: [...said.map(s => desk.note.of({ ground: 'act', act: s.act.id, role: 'supports' as const })), ...endsOf(desk, earlier)],
      marks: said.some(s => s.act.rank === 'unverified') ? ['unverified' as const] : [],
    }]),
    ...disputed.flatMap(d => actSentences(desk, d)),
  ]
}
