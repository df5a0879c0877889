/** An assertion: what a dossier says the register must answer on a day; what it does answer, and the acts that make it. */
import type * as z from 'zod'
import type { Act, Figure } from '#acts'
import type { Day } from '#calendar'
import type { Answer, Finding, Question, QuestionKind, RegisterAsAt } from '#law'

/** A figure that the register reckons, and the ids of the acts it is made of. */
export interface Reckoned { readonly figure: Figure; readonly acts: readonly string[] }

/** What an assertion is reckoned with: the register as at its day, and its questions. */
export interface Books {
  readonly register: RegisterAsAt
  readonly ask: <Q extends QuestionKind>(question: Question<Q>) => Answer<Q>
}
export interface AssertionCommon { readonly asAt: Day; readonly is: Figure }
export type AssertionShape = Readonly<Record<string, z.ZodType>>
type Fields<S extends AssertionShape> = z.output<z.ZodObject<S>>

export interface AssertionKind<S extends AssertionShape = AssertionShape> {
  readonly is: string
  readonly fields: S
  /** What the register makes of it, in the unit that is asserted: another unit is neither converted nor mixed in. */
  readonly reckon: (a: AssertionCommon & Fields<S>, books: Books) => Finding<Reckoned>
}
/** Declares a kind of assertion; its key in `assertion-kinds.ts` is the word after `that:`. */
export const assertionKind = <const S extends AssertionShape>(k: AssertionKind<S>): AssertionKind<S> => Object.freeze(k)

/** The figure an act tells, where it tells one. */
export const figureIn = (a: Act): Figure | undefined => ('amount' in a ? a.amount as Figure | undefined : 'target' in a ? a.target : undefined)
