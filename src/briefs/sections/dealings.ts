/** Dealings: how far initiatives have come and whose move it is, visits counted by rule, decorations, candidatures and titles, intentions and what became of them. */
import type { Act, ActOf } from '#acts'
import { leavesOf, type Answer, type IntentionStanding } from '#law'
import { ask } from '#status'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, marksOf, type Desk } from '../desk.ts'
import { inOrder, leftOut, newest } from './shortened.ts'

/** At most so many of a kind are told. */
const most = { initiatives: 10, visits: 6, meetings: 6, candidatures: 10, intentions: 20 }

/** The party's initiatives in the family of which anything is known by the day: the path of each as a finding. */
export const initiatives = (desk: Desk): readonly Sentence[] => {
  const { register } = desk
  const own = register.about(desk.party).flatMap(a => (a.act === 'initiative' ? [a.initiative] : []))
  const declared = [...desk.index.subjects.values()].flatMap(s => (s.type === 'initiative' && s.of === desk.party ? [s.id] : []))
  const firstStep = (id: string): Act | undefined => inOrder([...register.acts(id, 'initiative', s => s.initiative === id), ...register.perhaps(id, 'initiative', s => s.initiative === id)])[0]
  const known = [...new Set([...declared, ...own])].filter(id => isInFamily(desk, id)).flatMap(id => { const step = firstStep(id); return step ? [{ id, step }] : [] })
  const left = inOrder(known.map(k => k.step)).slice(0, Math.max(0, known.length - most.initiatives))
  return [...known.filter(k => !left.includes(k.step)).map(k => findingSentence(desk, { ask: 'initiative', initiative: k.id })), ...leftOut(desk, left)]
}
/** An initiative that a dossier places in no body is everybody's. */
const isInFamily = (desk: Desk, initiative: string): boolean => {
  const s = desk.register.subject(initiative)
  return s?.type !== 'initiative' || s.in === undefined || desk.within(s.in)
}

/** Visits by those who hold or held an office of the family, counted by every counting rule; then the visits, the meetings and what was conferred. */
export const visits = (desk: Desk): readonly Sentence[] => {
  const came = actsOf(desk, ['visit'], a => a.act === 'visit' && a.to === desk.party && isOfFamily(desk, a)) as readonly ActOf<'visit'>[]
  const meetings = actsOf(desk, ['meeting'], a => inFamily(desk, a))
  const orders = actsOf(desk, ['decoration'], a => isOfFamily(desk, a as ActOf<'decoration'>)) as readonly ActOf<'decoration'>[]
  return [
    ...[...new Set(came.map(a => a.person))].map(person => visitsCounted(desk, person)), ...newest(desk, came, most.visits, a => actSentences(desk, a)),
    ...[...new Set(orders.map(a => a.person))].map(person => findingSentence(desk, { ask: 'decorations', person })),
    ...newest(desk, meetings, most.meetings, a => actSentences(desk, a)),
  ]
}
const visitsCounted = (desk: Desk, person: string): Sentence => {
  const said = findingSentence(desk, { ask: 'visits', person, to: desk.party })
  const answer = said.answer as Answer<'visits'> | undefined
  if (answer?.status !== 'established' || answer.value.count === 0) return said
  const { count, inOffice, apartFromSessions } = answer.value
  return { ...said, text: desk.locale.brief.visited(desk.words.name(person), desk.words.name(desk.party), count, inOffice.count, apartFromSessions.count, desk.words) }
}
/** Somebody who holds or held an office of the family. */
const isOfFamily = (desk: Desk, a: Act & { readonly person: string }): boolean =>
  ('as' in a && typeof a.as === 'string' && desk.within(a.as)) || desk.register.on('9999-12-31').acts(a.person, ['election', 'appointment']).some(e => desk.within(e.to))

export const candidatures = (desk: Desk): readonly Sentence[] => {
  const own = actsOf(desk, ['candidature', 'support', 'title'])
  const elected = actsOf(desk, ['election'], a => a.act === 'election' && !desk.within(a.to))
  return newest(desk, [...own, ...elected], most.candidatures, a => actSentences(desk, a))
}

/** What the party means to do, each with what became of it: what is past its day first, then what is open, then the others, the newest of them first. */
export const intentions = (desk: Desk): readonly Sentence[] => {
  if (actsOf(desk, ['intention'], a => a.act === 'intention' && a.by === desk.party && inFamily(desk, a)).length === 0) return []
  const answer = ask({ ask: 'intentions', party: desk.party }, desk.register, desk.law)
  if (answer.status !== 'established') return [findingSentence(desk, { ask: 'intentions', party: desk.party })]
  const told = answer.value.flatMap(standing => { const act = desk.register.act(standing.intention); return act?.act === 'intention' && inFamily(desk, act) ? [{ act, standing }] : [] })
  const urgency = (s: IntentionStanding): number => (s.result === 'overdue' ? 0 : s.result === 'open' ? 1 : 2)
  const inTime = inOrder(told.map(t => t.act)).map(act => told.find(t => t.act === act)!)
  const ordered = [...[0, 1].flatMap(u => inTime.filter(t => urgency(t.standing) === u)), ...inTime.filter(t => urgency(t.standing) === 2).toReversed()]
  return [...ordered.slice(0, most.intentions).map(t => intentionSentence(desk, t, answer)), ...leftOut(desk, inOrder(ordered.slice(most.intentions).map(t => t.act)))]
}
const intentionSentence = (desk: Desk, { act, standing }: { readonly act: ActOf<'intention'>; readonly standing: IntentionStanding }, answer: Answer<'intentions'>): Sentence => {
  const { locale, words: w } = desk
  const outcome = standing.outcome === null ? undefined : desk.register.act(standing.outcome)
  const became = outcome?.act === 'outcome' ? locale.brief.became(w.term(standing.result), w.when(outcome.on), outcome.says ? w.text(outcome.says) : null) : standing.result === 'overdue' ? w.term('overdue') : locale.brief.noOutcome
  // What is told of it in the answer: the act itself, and those that were looked at for what became of it.
  const leaves = leavesOf(answer).filter(l => l.ground === 'act' && (l.act === act.id || l.act === standing.outcome))
  return {
    text: locale.brief.intended(w.text(act.to), w.when(act.on), standing.due === null ? null : w.when(standing.due), became), notes: leaves.map(desk.note.of),
    marks: [...marksOf(desk, leaves, 'established'), ...(standing.result === 'open' || standing.result === 'overdue' ? ['open' as const] : [])], act: act.id,
  }
}
