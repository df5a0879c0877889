/** A claim: what a document says, in a form the register can test, bound to its source and a day, with the verdict accepted when it was entered. */
import type * as z from 'zod'
import type { Citation, Figure, Source, Text, Words } from '#acts'
import type { Day } from '#calendar'
import type { Answer, Question, QuestionKind, RegisterAsAt } from '#law'
import type { Law } from '#status'
import type { Verdict, VerdictWord } from './verdict.ts'

export interface ClaimCommon {
  readonly id: string
  readonly that: string
  /** The day the statement is held against. */
  readonly asAt: Day
  readonly citations: readonly Citation[]
  readonly accepted: VerdictWord
  readonly note?: Text
  readonly dossier: string
  readonly where: { readonly file: string; readonly line: number; readonly column: number }
}
/** What a claim is tested with: the register as at its day, the law, and the other documents' figures. */
export interface Bench {
  readonly register: RegisterAsAt
  readonly law: Law
  readonly ask: <Q extends QuestionKind>(question: Question<Q>, on?: Day) => Answer<Q>
  /** Other documents' figures on the same topic. */
  readonly figuresOn: (topic: string) => readonly { readonly claim: ClaimCommon; readonly says: Figure }[]
  readonly source: (id: string) => Source | undefined
}
export type ClaimShape = Readonly<Record<string, z.ZodType>>
type Fields<S extends ClaimShape> = z.output<z.ZodObject<S>>

export interface ClaimKind<S extends ClaimShape = ClaimShape> {
  readonly is: string
  readonly fields: S
  readonly test: (claim: ClaimCommon & Fields<S>, bench: Bench) => Verdict
  readonly reads: { readonly en: (c: ClaimCommon & Fields<S>, w: Words) => string; readonly ar: (c: ClaimCommon & Fields<S>, w: Words) => string }
}
/** Declares a kind of claim; its key in `kinds/index.ts` is the word after `that:`. */
export const claimKind = <const S extends ClaimShape>(k: ClaimKind<S>): ClaimKind<S> => Object.freeze(k)
