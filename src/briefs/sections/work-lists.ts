/** The two work lists of a desk: what the register does not establish, and where documents contradict it or one another. */
import { kindOfClaim, type TestedClaim, type VerdictWord } from '#claims'
import { leavesOf, type Ground } from '#law'
import { sayAct, sayAnswer, sayNote, sayVerdict } from '#locales'
import type { Sentence } from '../brief.ts'
import { doubtfulActsOf, type Desk } from '../desk.ts'

/** The claims of documents that speak of the party, as at a day not after the brief's. */
const ofDocuments = (desk: Desk, words: readonly VerdictWord[]): readonly TestedClaim[] => {
  const about = new Set(desk.tested.filter(t => mentions(t.claim, desk.party)).flatMap(t => t.claim.citations.map(c => c.source)))
  return desk.tested.filter(t => words.includes(t.verdict.verdict) && t.claim.asAt <= desk.register.asAt && (mentions(t.claim, desk.party) || t.claim.citations.some(c => about.has(c.source))))
}
const mentions = (value: unknown, id: string): boolean =>
  value === id || (Array.isArray(value) ? value.some(v => mentions(v, id)) : value !== null && typeof value === 'object' && Object.values(value).some(v => mentions(v, id)))

const claimSentence = (desk: Desk, { claim, verdict }: TestedClaim): Sentence => {
  const { locale, words: w } = desk
  const [cited] = claim.citations
  const source = cited && desk.sources.get(cited.source)
  const says = (kindOfClaim(claim).reads[locale.lang] as (c: unknown, words: typeof w) => string)(claim, w)
  const reasons = verdict.notes.map(n => sayNote(locale, n, w))
  const leaves = leavesOf({ status: 'established', value: null, grounds: verdict.grounds as readonly Ground[] })
  return {
    text: `${locale.brief.claimSays(source ? w.text(source.title) : '', cited?.at ?? null, says)} ${locale.brief.verdictIs(sayVerdict(locale, verdict, w), reasons)}`,
    notes: [...claim.citations.map(desk.note.document), ...leaves.slice(0, 12).map(desk.note.of)], marks: [], claim: claim.id,
  }
}

export const notEstablished = (desk: Desk): readonly Sentence[] => {
  const seen = new Set<string>()
  const opens = desk.opens.filter(a => { const key = JSON.stringify(a.question); if (seen.has(key)) return false; seen.add(key); return true })
  return [
    ...opens.map((answer): Sentence => ({ text: sayAnswer(desk.locale, answer, desk.words), notes: leavesOf(answer).map(desk.note.of), marks: ['open'], answer })),
    ...doubtfulActsOf(desk).map((a): Sentence => ({
      text: `${desk.locale.brief.dated(desk.words.when(a.on), sayAct(desk.locale, a, desk.words))} — ${sayNote(desk.locale, { note: 'wants', want: { want: 'day-of-act', act: a.id, written: a.on.text } }, desk.words)}`,
      notes: [desk.note.of({ ground: 'act', act: a.id, role: 'not-counted', because: 'date-too-coarse' })], marks: ['open'], act: a.id,
    })),
    ...ofDocuments(desk, ['not-established']).map(t => claimSentence(desk, t)),
  ]
}
/** What matters first: figures, dates and law before names that are only written otherwise. */
export const contradictions = (desk: Desk): readonly Sentence[] => {
  const found = ofDocuments(desk, ['contradicted', 'disputed', 'confirmed-until'])
  return [...found.filter(t => t.claim.that !== 'name'), ...found.filter(t => t.claim.that === 'name')].map(t => claimSentence(desk, t))
}
