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
export type NoVote = ((organ: string, party: string) => (register: RegisterAsAt) => Finding<{ readonly since: Day | null } | null>) & {
  /** Whether anybody among these could be concerned at all: of a register that holds nothing on it nobody has to be asked. */
  readonly concerns?: (register: RegisterAsAt, among: readonly string[]) => boolean
}

export interface VotingLaw {
  /** Who may vote: every member of the organisation, or those who have a seat in the organ. */
  readonly voters: 'members' | 'seats'
  /** What any question needs for which `matters` asks nothing else. */
  readonly ordinary: Majority
  readonly matters?: Readonly<Partial<Record<Matter, Majority>>>
  /** By which provision a member in arrears or suspended has no vote, so that it is counted neither among those voting nor, where the text says so, among the members. */
  readonly lostVotes?: { readonly cite: Provision; readonly reducesMembers: boolean; readonly reasons?: readonly NoVote[] }
  /**
   * Those whom a question concerns abstain, on any question that needs the ordinary majority: a party to a dispute. What they cast counts all the
   * same, as organs have counted it; the answer says so, and how it would have gone without (docs/decisions/0085).
   */
  readonly concernedAbstain?: Provision
  /** What a question is called that needs the ordinary majority, where the text has a word for it. */
  readonly ordinaryIs?: Matter
  /** Codes under which records name a member that the register knows by another, beside those that States gave up: an earlier government of the same member. */
  readonly namedAlso?: Readonly<Record<string, string>>
  readonly cite: Provision
}
