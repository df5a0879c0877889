/** Tally: how many votes each side has, by name where names are known, and what they can be measured against. */
import type { Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Electorate } from './electorate.ts'

export const sides = ['for', 'against', 'abstaining'] as const
export type Side = (typeof sides)[number]
/** The votes of one side; `names` null where only their number is known. */
export interface Votes { readonly n: number; readonly names: readonly string[] | null }
export interface Casts { readonly for: Votes; readonly against: Votes; readonly abstaining: Votes }
export interface Tally extends Casts {
  /** What was voted on, and in which organ: what an open answer wants is said of these. */
  readonly decision: string
  readonly organ: string
  readonly electorate: Finding<Electorate>
  /** Those the question was about; undefined where nobody tells. */
  readonly concerning?: readonly string[] | undefined
  /** The register as at the day of the vote: weights and vetoes are those of that day. */
  readonly register: RegisterAsAt
}
export const namedVotes = (names: Iterable<string>): Votes => { const each = [...new Set(names)]; return { n: each.length, names: each } }
export const countedVotes = (n: number): Votes => ({ n, names: n === 0 ? [] : null })
export const castIn = (c: Casts): number => c.for.n + c.against.n + c.abstaining.n

/** The same vote with the votes of some, or of so many, on another side. */
export const moved = (tally: Tally, from: Side, to: Side, who: readonly string[] | number): Tally => {
  const names = typeof who === 'number' ? tally[from].names?.slice(0, who) ?? null : who
  const n = typeof who === 'number' ? who : who.length
  const left: Votes = { n: tally[from].n - n, names: names && (tally[from].names?.filter(p => !names.includes(p)) ?? null) }
  const joined: Votes = { n: tally[to].n + n, names: names && tally[to].names && [...tally[to].names, ...names] }
  return { ...tally, [from]: left, [to]: joined }
}
