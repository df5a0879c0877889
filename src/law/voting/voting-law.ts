/** What the text of an organ says about its votes: who votes, how many must be there, which majority which question needs. */
import type { Matter } from '#acts'
import type { Day } from '#calendar'
import type { Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { ShareOf } from './exact.ts'
import type { Majority } from './majority.ts'
import type { WeightLaw } from './weights.ts'

/** How many must be there: a share of the members of the organ (`seats`: of those who sit in it), or a number. */
export type QuorumLaw =
  | (ShareOf & { readonly cite: Provision; /** Those who are there must besides cast such a share of all votes by weight. */ readonly votes?: ShareOf & { readonly weights: WeightLaw } })
  | { readonly members: number; readonly cite: Provision }
/**
 * A further reason for which a party has no vote, reckoned by a rule (arrears of two years' contributions): null where it has none;
 * otherwise since when. A permission to vote that still runs, or a restoration on or after that day, gives the vote back. Open where the
 * register cannot tell: then neither can it be told who is entitled.
 */
export type NoVote = (organ: string, party: string) => (register: RegisterAsAt) => Finding<{ readonly since: Day | null } | null>

export interface VotingLaw {
  /** Who may vote: every member of the organisation, or those who have a seat in the organ. */
  readonly voters: 'members' | 'seats'
  /** What any question needs for which `matters` asks nothing else. */
  readonly ordinary: Majority
  readonly matters?: Readonly<Partial<Record<Matter, Majority>>>
  /** By which provision a member in arrears or suspended has no vote, so that it is counted neither among those voting nor, where the text says so, among the members. */
  readonly lostVotes?: { readonly cite: Provision; readonly reducesMembers: boolean; readonly reasons?: readonly NoVote[] }
  readonly cite: Provision
}
