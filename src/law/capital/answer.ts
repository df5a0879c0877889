/** What the answers about a bank's capital hold: each form of it, what members hold, their voting power, and increases with who took them up. */
import type { Figure } from '#acts'
import type { When } from '#calendar'
import type { Finding } from '../finding.ts'

/** Capital in its forms. Authorised: what may be issued; subscribed: what members took up; called-in: what of it is due in money; paid-up: what was paid; callable: what of it is due only if the bank must meet its debts. */
export const capitalForms = ['authorised', 'subscribed', 'callable', 'called-in', 'paid-up'] as const
export type CapitalForm = (typeof capitalForms)[number]

/** One form as it stands. `told`: a source states it; `reckoned`: derived (callable is subscribed less called-in, subscribed the sum of what all members hold). `shares`: at par, where it comes to whole shares. */
export interface CapitalStanding { readonly form: CapitalForm; readonly amount: Finding<Figure>; readonly since: When | null; readonly by: 'told' | 'reckoned'; readonly shares: Figure | null }
/** A bank's capital: one line a form, in the order of `capitalForms`; unit of account and par value by its law. `overdue`: called in, due and unpaid, where it is told or can be reckoned. */
export interface Capital { readonly unit: string; readonly shareValue: Figure; readonly forms: readonly CapitalStanding[]; readonly overdue: Finding<Figure> }

/** What one member holds: the whole of its subscription on the day, of it called in, paid, overdue and callable where the register tells; its share of what all hold (two decimals and more), and a share that a source prints beside it. */
export interface Holding {
  readonly party: string
  readonly subscription: Figure
  readonly shares: Figure | null
  readonly since: When
  readonly calledIn: Figure | null
  readonly paid: Figure | null
  readonly overdue: Figure | null
  readonly callable: Figure | null
  readonly ofSubscribed: Figure | null
  /** Of what is called in, not yet due, where a source prints it. */
  readonly notDue?: Figure
  /** The share a source prints beside the subscription, to be held against the one reckoned. */
  readonly printed?: Figure
  /** Set where the two differ by more than the digits printed allow. */
  readonly misprint?: true
  readonly acts: readonly string[]
}
/** What members hold. `sum`: of all listed, in the unit of account; `subscribed`: the subscribed capital as told, of which the shares are taken; `unknown`: members whose subscription the register does not hold, or holds only from before a general increase. */
export interface Holdings {
  readonly unit: string
  readonly members: readonly Holding[]
  readonly sum: Figure
  readonly subscribed: Figure | null
  readonly unknown: readonly string[]
  /** Set where the register cannot tell who all the members are: the list is of those it knows to have subscribed. */
  readonly membersNotKnown?: true
}

/** The votes of one member: by shares, basic, together; its percentage of the shares and of the votes, written to four decimals (halves up); the value keeps more, so that fewer decimals are rounded once. */
export interface MemberVotes { readonly party: string; readonly shares: Figure; readonly byShares: Figure; readonly basic: Figure; readonly votes: Figure; readonly ofShares: Figure; readonly ofVotes: Figure }
/** Voting power of all members, greatest first. `basicEach`: the basic votes of each; `how`: fixed for each member, or a percentage of all votes shared equally. */
export interface VotingPower { readonly members: readonly MemberVotes[]; readonly shares: Figure; readonly votes: Figure; readonly basicEach: Figure; readonly how: 'each' | 'percent-of-all'; readonly percent: Figure | null }

/** One increase: general (open to all in proportion) or special; how much it adds, until when it may be taken up, who did with how much, and what of it is open. */
export interface Increase {
  readonly act: string
  readonly sort: 'general' | 'special'
  readonly on: When
  readonly adds: Figure | null
  readonly until: When | null
  readonly takenUp: readonly { readonly party: string; readonly amount: Figure; readonly on: When; readonly act: string }[]
  /** Members with an allotment of which nothing or not all is taken up, and how much is left to each. */
  readonly left: readonly { readonly party: string; readonly allotted: Figure; readonly left: Figure }[]
  readonly open: Figure | null
}
