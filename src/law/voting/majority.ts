/** Majorities: what the text of an organ asks of a vote, said as data; `measure.ts` holds a vote against it. */
import type { Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Base } from './answer.ts'
import type { WeightLaw } from './weights.ts'

/**
 * A share of a base, a fixed number of votes for, the concurrence of some, nobody objecting; several together (double majorities, a majority
 * with concurring votes); or one that is tried when another has failed (consensus, failing that two thirds).
 */
export type Majority =
  | { readonly majority: 'share'; readonly numerator: number; readonly denominator: number; readonly how: 'at-least' | 'more-than'; readonly base: Base; readonly weights?: WeightLaw; readonly cite: Provision }
  | { readonly majority: 'affirmative'; readonly votes: number; readonly cite: Provision }
  | { readonly majority: 'no-veto'; readonly of: (register: RegisterAsAt) => Finding<readonly string[]>; readonly cite: Provision }
  | { readonly majority: 'consensus'; readonly without: 'nobody' | 'those-concerned'; readonly cite: Provision }
  | { readonly majority: 'all'; readonly parts: readonly Majority[]; readonly cite: Provision }
  | { readonly majority: 'failing'; readonly first: Majority; readonly otherwise: Majority; readonly cite: Provision }

/** More than such a share of a base votes for: `moreThan(1, 2, 'present-and-voting', art(18, 3))`. */
export const moreThan = (numerator: number, denominator: number, base: Base, cite: Provision): Majority => ({ majority: 'share', numerator, denominator, how: 'more-than', base, cite })
/** At least such a share of a base votes for: `atLeast(2, 3, 'present-and-voting', art(18, 2))`. */
export const atLeast = (numerator: number, denominator: number, base: Base, cite: Provision): Majority => ({ majority: 'share', numerator, denominator, how: 'at-least', base, cite })
/** More votes for than against. */
export const simpleMajority = (cite: Provision): Majority => moreThan(1, 2, 'present-and-voting', cite)
/** More than half of all members, whoever is there. */
export const absoluteMajority = (cite: Provision): Majority => moreThan(1, 2, 'members', cite)
export const twoThirds = (cite: Provision, base: Base = 'present-and-voting'): Majority => atLeast(2, 3, base, cite)
export const threeQuarters = (cite: Provision, base: Base = 'present-and-voting'): Majority => atLeast(3, 4, base, cite)
/** A fixed number of votes for: nine of fifteen. */
export const affirmative = (votes: number, cite: Provision): Majority => ({ majority: 'affirmative', votes, cite })
/** None of these votes against; who abstains or stays away does not prevent it. */
export const noVetoOf = (of: (register: RegisterAsAt) => Finding<readonly string[]>, cite: Provision): Majority => ({ majority: 'no-veto', of, cite })
/** Nobody objects. */
export const consensus = (cite: Provision): Majority => ({ majority: 'consensus', without: 'nobody', cite })
/** Nobody objects but those the question is about, whose objection does not count. */
export const consensusMinus = (cite: Provision): Majority => ({ majority: 'consensus', without: 'those-concerned', cite })
/** Each of several together: a majority of members and of votes, nine votes and no veto. */
export const allOf = (cite: Provision, ...parts: readonly Majority[]): Majority => ({ majority: 'all', parts, cite })
/** Consensus is tried first; failing that, a vote decides. */
export const failing = (first: Majority, otherwise: Majority, cite: Provision): Majority => ({ majority: 'failing', first, otherwise, cite })
/** The same share, of votes by weight. */
export const byWeight = (share: Majority, weights: WeightLaw): Majority => (share.majority === 'share' ? { ...share, weights } : share)
