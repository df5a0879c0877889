/** What the pages of decisions, votes and offices say around the findings. Numbers and days come already written in the language. */
import type { Matter, Words } from '#acts'
import type { Contest, Passed, Requirement, Round, Term, Voted } from '#law'

type Result = Passed['result']
export interface DecisionMessages {
  readonly decision: string
  readonly decisions: string
  readonly decisionsOf: (organ: string) => string
  readonly allDecisions: (n: number) => string
  readonly number: string
  readonly draft: string
  readonly sponsors: string
  readonly item: string
  readonly manner: string
  readonly question: string
  readonly announced: string
  readonly matters: { readonly [M in Matter]: string }
  readonly result: string
  readonly results: { readonly [R in Result]: string }
  readonly undecided: string
  readonly standing: string
  /** "13 for, 1 against, 1 abstaining". */
  readonly tally: (yes: string, no: string, abstaining: string, absent: string | null) => string
  /** The majority needed: each requirement in words, and the columns of its table. */
  readonly majority: string
  readonly requirement: (r: Requirement, w: Words) => string
  readonly asked: string
  readonly needed: string
  readonly outOf: string
  readonly had: string
  readonly met: string
  readonly yes: string
  readonly no: string
  readonly voted: (against: string) => string
  readonly position: (n: string) => string
  /** What one vote more or less would have done. */
  readonly oneVote: string
  readonly change: string
  readonly oneVotes: { readonly [V in keyof NonNullable<Passed['oneVote']>]: string }
  readonly wouldBe: { readonly [R in Result]: string }
  readonly unchanged: string
  readonly margin: (n: number, written: string, result: Result) => string
  readonly otherwiseAs: (matters: readonly Matter[], result: Result) => string
  /** How each voted. */
  readonly howVoted: string
  readonly sides: { readonly [V in Voted]: string }
  readonly votes: { readonly [V in Voted]: string }
  readonly allVoters: string
  readonly noGroup: string
  readonly groupsUnknown: string
  readonly voteOf: string
  readonly member: string
  readonly needLabel: (n: string) => string
  readonly chartSays: (of: string, tally: string) => string
  readonly namesUnknown: string
  readonly namesUnknownOf: (sides: readonly Voted[]) => string
  readonly contradicted: (names: string) => string
  readonly without: string
  readonly withoutIntro: string
  readonly castWithout: (names: string) => string
  readonly publishedIntro: string
  readonly byNames: string
  readonly asPublished: string
  readonly absentNames: (n: number, names: string) => string
  readonly rollCall: string
  /** What it names, and what names it. */
  readonly relations: string
  readonly supersedes: string
  readonly supersededBy: string
  readonly recalls: string
  readonly recalledBy: string
  readonly implements: string
  readonly implementedBy: string
  readonly separateVotes: string
  readonly explanations: string
  readonly namedAlone: string
  /** Lists. */
  readonly sessionUntold: string
  /** How a State votes. */
  readonly votesOf: (state: string) => string
  readonly votesIn: (organ: string) => string
  readonly noVotes: (state: string) => string
  readonly comparison: string
  readonly compareWith: string
  readonly compare: string
  readonly agreementSays: (one: string, other: string, share: string, alike: string, both: string, n: number) => string
  readonly neverTogether: (one: string, other: string) => string
  readonly alike: string
  readonly opposed: string
  readonly apart: string
  readonly sameParty: string
  readonly wantsParty: string
  /** Offices. */
  readonly holders: string
  readonly terms: string
  readonly termsSay: (office: string, n: number) => string
  readonly latestTerms: (n: number) => string
  readonly from: string
  readonly ends: string
  readonly endings: { readonly [E in Extract<Term, { readonly gap: false }>['ends']]: string }
  readonly gap: (vacant: number) => string
  readonly coming: string
  readonly acting: string
  readonly unnamed: string
  readonly lasting: string
  readonly seatsFree: string
  readonly termEnds: string
  readonly again: string
  readonly renewable: { readonly yes: string; readonly no: string; readonly unknown: string }
  readonly contests: string
  readonly candidates: string
  readonly candidate: string
  readonly nominated: string
  readonly endorsed: string
  readonly withdrew: string
  readonly elected: string
  readonly nobodyElected: string
  readonly term: string
  readonly rounds: string
  readonly round: (stage: Round['stage'], n: string | null) => string
  readonly decidesNothing: string
  readonly reached: string
  readonly leading: string
  readonly majorityUnknown: string
  readonly follows: { readonly [F in Contest['follows']]: string }
  readonly contestOf: (term: string | null, group: string | null) => string
}
