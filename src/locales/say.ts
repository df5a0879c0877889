/** Findings, wants, verdicts and acts as sentences: one mechanism for briefs, pages, the command line and explanations. */
import { kindOf, type Act, type ActKind, type Words } from '#acts'
import type { Note, Verdict } from '#claims'
import type { Answer, Finding, Question, QuestionKind, Questions, Want } from '#law'
import type { Locale } from './locale.ts'

/** A kind of act as a noun. */
export const nounOf = (locale: Locale, kind: ActKind): string => (kindOf({ act: kind }).noun as unknown as Readonly<Record<string, string | undefined>>)[locale.lang] ?? locale.kinds?.[kind] ?? kind
export const sayAct = (locale: Locale, act: Act, w: Words): string => {
  const own = (kindOf(act).reads as unknown as Readonly<Record<string, ((a: unknown, w: Words) => string) | undefined>>)[locale.lang]
  const given = locale.acts?.[act.act] as ((a: unknown, w: Words) => string) | undefined
  const reads = own ?? given
  return reads ? reads(act, w) : act.id
}
export const sayWant = (locale: Locale, want: Want, w: Words): string => (locale.wants[want.want] as (x: Want, w: Words) => string)(want, w)
export const askedAs = <Q extends QuestionKind>(locale: Locale, q: Question<Q>, w: Words): string => (locale.questions[q.ask].asks as unknown as (q: Question, w: Words) => string)(q as unknown as Question, w)
/** The sentence an answer makes. */
export const sayFinding = <Q extends QuestionKind>(locale: Locale, question: Question<Q>, finding: Finding<Questions[Q]['answers']>, w: Words): string => {
  switch (finding.status) {
    case 'established': return (locale.questions[question.ask].established as unknown as (q: Question, v: unknown, w: Words) => string)(question as unknown as Question, finding.value, w)
    case 'open': return locale.open(askedAs(locale, question, w), sayWant(locale, finding.wants, w))
    case 'disputed': return locale.disputed(askedAs(locale, question, w), finding.positions.map(p => sayFinding(locale, question, p, w)))
  }
}
export const sayAnswer = (locale: Locale, answer: Answer, w: Words): string => sayFinding(locale, answer.question as never, answer as never, w)
export const sayNote = (locale: Locale, note: Note, w: Words): string => (locale.notes[note.note] as (n: Note, w: Words, want: (x: Want) => string) => string)(note, w, x => sayWant(locale, x, w))
export const sayVerdict = (locale: Locale, v: Verdict, _w: Words): string => (v.verdict === 'confirmed-until' && v.until !== undefined ? locale.confirmedUntil(locale.dates.day(v.until)) : locale.verdicts[v.verdict])
