/** What the questions about quorum, votes and decisions answer. */
import type { When } from '#calendar'

/** What a majority is measured against: all members; those that may vote; those present; those for and against. */
export type Base = 'members' | 'entitled' | 'present' | 'present-and-voting'
/** How a required majority is told: `affirmative` is a fixed number of votes for, `no-veto` the concurrence of those named, `consensus` nobody objecting. */
export type MajorityKind = 'share' | 'affirmative' | 'no-veto' | 'consensus' | 'all' | 'failing'
/** One requirement and how it was met. Numbers are votes, or votes by weight in exact decimals written out ("1523.25"). */
export interface Requirement {
  readonly majority: MajorityKind
  /** Of a share: "2/3", and whether the share itself suffices (`at-least`) or more is needed (`more-than`). */
  readonly share: string | null
  readonly how: 'at-least' | 'more-than' | null
  readonly base: Base | null
  readonly weighted: boolean
  readonly have: string
  /** The size of the base, and the fewest that suffice. */
  readonly of: string | null
  readonly need: string | null
  readonly met: boolean
  /** Those whose vote against prevented it. */
  readonly against: readonly string[]
  readonly parts: readonly Requirement[]
}
/** Did it pass? Absent members are derived from who might vote; null where only counts are known and entitlement is not. */
export interface Passed {
  readonly result: 'adopted' | 'rejected'
  /** Null of a decision that was adopted, the register does not tell how. */
  readonly manner: 'by-consensus' | 'without-a-vote' | 'by-vote' | 'by-acclamation' | 'by-silence-procedure' | null
  readonly matter: string | null
  readonly counts: { readonly for: number; readonly against: number; readonly abstaining: number; readonly absent: number | null } | null
  readonly absent: readonly string[] | null
  /** Who cast a vote without having one; it is not in the counts. */
  readonly notEntitled: readonly string[]
  /** The counts as published, where they differ from the names. */
  readonly published: { readonly for: number; readonly against: number; readonly abstaining: number } | null
  readonly requirement: Requirement | null
  /** Would it have gone the other way with one vote changed? From for to against, from against to for, from abstaining to for or against; null where that cannot be, or no vote was taken. */
  readonly oneVote: { readonly forToAgainst: 'adopted' | 'rejected' | null; readonly againstToFor: 'adopted' | 'rejected' | null; readonly oneMoreFor: 'adopted' | 'rejected' | null; readonly oneMoreAgainst: 'adopted' | 'rejected' | null } | null
  /** How many votes for could turn into votes against without changing the result, or how many against into for would change it. */
  readonly margin: number | null
  /** Under which other matters the same vote would have gone the other way. */
  readonly otherwiseAs: readonly string[]
  /** Those whom the question concerned and who voted, where the text has a party to a dispute abstain; and how it would have gone had they abstained. */
  readonly boundToAbstain?: { readonly parties: readonly string[]; readonly otherwise: 'adopted' | 'rejected' | null }
  /** What the presiding officer announced, if the register has it. */
  readonly announced: 'adopted' | 'rejected' | null
}
/** Whether enough were there: present, out of how many, how many were needed, how many are short; where votes by weight are asked for besides, those of the ones there. */
export interface Quorum { readonly present: number; readonly of: number; readonly need: number; readonly met: boolean; readonly short: number; readonly votes?: { readonly have: string; readonly of: string; readonly need: string; readonly met: boolean } }

/** How a decision stands on a day. */
export interface DecisionStanding {
  readonly number: string
  readonly organ: string
  readonly stage: 'draft' | 'adopted' | 'rejected' | 'superseded'
  readonly on: When | null
  readonly session: string | null
  readonly manner: string | null
  readonly draft: string | null
  readonly sponsors: readonly string[]
  readonly supersedes: readonly string[]
  readonly supersededBy: string | null
  readonly recalls: readonly string[]
  readonly recalledBy: readonly string[]
  readonly implements: readonly string[]
  readonly implementedBy: readonly string[]
  /** The vote, and explanations of it, by their acts. */
  readonly vote: string | null
  readonly explanations: readonly string[]
}
