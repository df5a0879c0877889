/** Dealings: initiatives and their path, visits and decorations, candidatures and titles, intentions and what became of them. */
import type { Act, ActOf } from '#acts'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, type Desk } from '../desk.ts'

/** Every stage of the party's initiatives in the family, whoever took it, one sentence an initiative. */
export const initiatives = (desk: Desk): readonly Sentence[] => {
  const own = desk.register.about(desk.party).flatMap(a => (a.act === 'initiative' ? [a.initiative] : []))
  const declared = [...desk.index.subjects.values()].flatMap(s => (s.type === 'initiative' && s.of === desk.party ? [s.id] : []))
  return [...new Set([...declared, ...own])].filter(id => isInFamily(desk, id)).flatMap(id => path(desk, id))
}
/** An initiative that a dossier places in no body is everybody's. */
const isInFamily = (desk: Desk, initiative: string): boolean => {
  const s = desk.register.subject(initiative)
  return s?.type !== 'initiative' || s.in === undefined || desk.within(s.in)
}
const path = (desk: Desk, initiative: string): readonly Sentence[] => {
  const { locale, words: w } = desk
  const stages = desk.register.acts(initiative, 'initiative', s => s.initiative === initiative)
  if (stages.length === 0) return []
  const said = stages.map(s => locale.brief.pathStage(w.term(s.stage), w.when(s.on), s.by && s.by !== desk.party ? w.name(s.by) : null))
  return [{
    text: `${w.name(initiative)}: ${said.join(locale.dir === 'rtl' ? '؛ ' : '; ')}`,
    notes: stages.map(s => desk.note.of({ ground: 'act', act: s.id, role: 'supports' })), marks: stages.some(s => s.rank === 'unverified') ? ['unverified'] : [],
  }]
}

export const visits = (desk: Desk): readonly Sentence[] => {
  const came = actsOf(desk, ['visit'], a => a.act === 'visit' && a.to === desk.party && isOfFamily(desk, a))
  const persons = [...new Set(came.map(a => (a as ActOf<'visit'>).person))]
  const meetings = actsOf(desk, ['meeting'], a => inFamily(desk, a))
  const orders = actsOf(desk, ['decoration'], a => isOfFamily(desk, a as ActOf<'decoration'>))
  return [...persons.map(person => findingSentence(desk, { ask: 'visits', person, to: desk.party })), ...[...came, ...meetings, ...orders].flatMap(a => actSentences(desk, a))]
}
/** Somebody who holds or held an office of the family. */
const isOfFamily = (desk: Desk, a: Act & { readonly person: string }): boolean =>
  ('as' in a && typeof a.as === 'string' && desk.within(a.as)) || desk.register.on('9999-12-31').acts(a.person, ['election', 'appointment']).some(e => desk.within(e.to))

export const candidatures = (desk: Desk): readonly Sentence[] => {
  const own = actsOf(desk, ['candidature', 'support', 'title'])
  const elected = actsOf(desk, ['election'], a => a.act === 'election' && !desk.within(a.to))
  return [...own, ...elected].toSorted((a, b) => ((a.on.earliest ?? '') < (b.on.earliest ?? '') ? -1 : 1)).flatMap(a => actSentences(desk, a))
}

/** What was intended, and after it what became of it by the day: the acts that point at the intention. */
export const intentions = (desk: Desk): readonly Sentence[] => actsOf(desk, ['intention'], a => inFamily(desk, a)).flatMap((a): readonly Sentence[] => {
  const outcomes = desk.register.pointingAt(a).filter(o => o.act === 'outcome' && o.of === a.id) as readonly ActOf<'outcome'>[]
  const silence: Sentence = { text: desk.locale.brief.noOutcome, notes: [desk.note.of({ ground: 'act', act: a.id, role: 'supports' })], marks: ['open'] }
  return [...actSentences(desk, a), ...(outcomes.length === 0 ? [silence] : outcomes.map(o => outcomeSentence(desk, o)))]
})

const outcomeSentence = (desk: Desk, o: ActOf<'outcome'>): Sentence => {
  const { locale, words: w } = desk
  const said = `${w.term(o.result)} (${w.when(o.on)})${o.says ? `: ${w.text(o.says)}` : ''}`
  return { text: locale.brief.outcome(said), notes: [desk.note.of({ ground: 'act', act: o.id, role: 'supports' })], marks: [], act: o.id }
}
