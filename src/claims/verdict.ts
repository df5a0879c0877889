/** What the register makes of a claim: a verdict, the reasons for it in a closed list, and the grounds. */
import type { Figure } from '#acts'
import type { Day, When } from '#calendar'
import type { Ground, Question, Want } from '#law'

export const verdictWords = ['confirmed', 'confirmed-until', 'contradicted', 'disputed', 'not-established', 'not-checkable'] as const
export type VerdictWord = (typeof verdictWords)[number]

/** A figure in another unit, by the rate of which day, and how many days that is from the time the figure stood. */
export interface AtRate { readonly converted?: Figure; readonly rateOn?: When; readonly rateDaysOff?: number }

/** A reason, so that every language can say it. Figures carry their units; days are ISO 8601. */
export type Note =
  | { readonly note: 'counted'; readonly count: number }
  /** What the session's own source counts, of whom the register has no list or not a whole one. */
  | { readonly note: 'told'; readonly count: number }
  | { readonly note: 'voted'; readonly for: number; readonly against: number; readonly abstaining: number }
  | { readonly note: 'computed'; readonly figure: Figure }
  | { readonly note: 'off-by'; readonly figure: Figure }
  /** The whole that a part and a share imply. */
  | { readonly note: 'implied'; readonly value: Figure; readonly low: Figure; readonly high: Figure; /** The same if a share of one digit was meant to two. */ readonly finer?: { readonly share: Figure; readonly low: Figure; readonly high: Figure } }
  /** A reading of the claim that would be right: this base, as it stood in this time. `otherBase`: the claim names that one instead; `past`: it no longer stood so on the day of the claim. */
  | { readonly note: 'fits'; readonly base: string; readonly figure: Figure; readonly from: Day | null; readonly until: Day | null; readonly otherBase?: string; readonly past?: true } & AtRate
  /** The base named in the claim, as the register has it on the day of the claim. */
  | { readonly note: 'base-then'; readonly base: string; readonly figure: Figure } & AtRate
  /** The rate by which the document's own whole was put into the unit of the part. */
  | { readonly note: 'rate-used'; readonly on: When; readonly daysOff: number }
  | { readonly note: 'remainder'; readonly figure: Figure; readonly amount?: Figure; readonly for?: import('#acts').Text }
  | { readonly note: 'part'; readonly share: Figure; readonly amount: Figure }
  /** A date written without its year, completed from the act. */
  | { readonly note: 'completed'; readonly when: When }
  | { readonly note: 'register-has'; readonly when: When }
  | { readonly note: 'figure-is'; readonly kind: string; readonly figure: Figure; readonly same: boolean }
  | { readonly note: 'others-say'; readonly figure: Figure; readonly source: string; readonly title: import('#acts').Text }
  | { readonly note: 'belongs-to'; readonly organ: string; readonly article: string }
  | { readonly note: 'held'; readonly by: string; readonly from: Day; readonly to: Day }
  | { readonly note: 'ended'; readonly on: Day; readonly session?: string }
  | { readonly note: 'condition'; readonly written: number; readonly clause: number | null }
  | { readonly note: 'in-force'; readonly on: Day }
  | { readonly note: 'provisional'; readonly on: Day }
  | { readonly note: 'progress'; readonly have: number; readonly need: number }
  | { readonly note: 'name-is'; readonly names: readonly string[] }
  | { readonly note: 'also-called' }
  | { readonly note: 'wants'; readonly want: Want }
  /** Every act the verdict rests on is known only from the document that makes the claim: consistent, not corroborated. */
  | { readonly note: 'same-document' }

export interface Verdict {
  readonly verdict: VerdictWord
  /** For `confirmed-until`: the first day on which it no longer held. */
  readonly until?: Day
  readonly notes: readonly Note[]
  readonly grounds: readonly Ground[]
  /** The question of the register that settles the claim, where one does. */
  readonly question?: Question
}
/** A verdict with its reasons; `until` with `confirmed-until`. */
export const verdict = (word: VerdictWord, notes: readonly Note[] = [], grounds: readonly Ground[] = [], more: Pick<Verdict, 'until' | 'question'> = {}): Verdict =>
  Object.freeze({ verdict: word, notes, grounds, ...more })
