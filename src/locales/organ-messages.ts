/** What the pages of organisations, organs and sessions say around the findings. Numbers and days come already written in the language. */
import type { Belonging, BudgetOf, SessionHeld } from '#law'

/** The forms of bodies, as headings over several of a kind. */
export type FormOfBody = 'organisation' | 'principal-organ' | 'standing-committee' | 'committee' | 'subsidiary-organ' | 'specialised-institution' | 'affiliated-institution' | 'group-entity' | 'office'
/** A majority as the text of an organ asks for it; `names`: whose concurring votes it wants, where that is established. */
export interface MajorityWords {
  readonly noVeto: (names: string | null) => string
  readonly consensus: string
  /** Whoever the question is about cannot prevent it. */
  readonly consensusMinus: string
  readonly all: string
}
export interface OrganMessages {
  /** What a body is. */
  readonly form: string
  readonly belonging: string
  readonly belongings: { readonly [B in Belonging]: string }
  readonly budget: string
  readonly budgets: { readonly [B in BudgetOf]: string }
  readonly founded: string
  readonly dissolved: string
  readonly successor: string
  readonly reforms: string
  readonly meets: string
  readonly meetsEvery: (years: number) => string
  readonly whatItIs: string
  readonly article: string
  /** The tree of organs. */
  readonly tree: string
  /** The link to everything of the organisation as open data. */
  readonly popolo: string
  readonly treeOf: (organisation: string) => string
  readonly forms: { readonly [F in FormOfBody]: string }
  readonly otherForms: string
  readonly bodiesBelow: (n: number) => string
  readonly notFounded: string
  readonly notFoundedIntro: string
  readonly noLonger: string
  /** Members and groups. */
  readonly map: string
  readonly mapSays: (organisation: string) => string
  readonly mapCaution: string
  readonly onMap: (state: string, as: string) => string
  readonly membersKnown: (n: number) => string
  readonly membersKnownOnly: string
  /** Where no member is known: that the parties to the constituent instrument are told elsewhere. */
  readonly partiesInstead: string
  readonly suspended: string
  readonly noGroup: string
  readonly groupOf: (group: string) => string
  readonly groupMissing: (n: number, names: string) => string
  readonly leaves: (day: string) => string
  readonly leavesUndated: string
  readonly boundUntil: (day: string) => string
  readonly continues: (state: string) => string
  readonly continuing: string
  readonly unsettled: string
  readonly former: string
  readonly withObservers: string
  readonly allMembers: (n: number) => string
  readonly membersAsAt: (organisation: string, day: string) => string
  readonly overTime: string
  readonly overTimeSays: (organisation: string, changes: number, from: string, to: string, last: number) => string
  readonly overTimeCoarse: string
  readonly count: string
  readonly joined: string
  readonly left: string
  /** What is due. */
  readonly due: string
  readonly calendar: string
  readonly noneComing: string
  readonly pastDue: (n: number) => string
  readonly holdersCount: (n: number) => string
  /** Who presided. */
  readonly chairs: string
  readonly chairsSay: (organ: string, n: number) => string
  readonly chairsDrawn: (n: number) => string
  readonly earlierChairs: (n: number) => string
  readonly nobodyKnown: string
  readonly asHostOf: string
  readonly comes: string
  /** Bureau, seats. */
  readonly place: string
  readonly places: { readonly chair: string; readonly 'vice-chair': string; readonly rapporteur: string }
  readonly byRule: string
  readonly asElected: string
  readonly differs: string
  readonly asRule: string
  readonly fromGroup: (group: string) => string
  readonly notNamed: string
  readonly notFilled: string
  readonly noSuchPlace: string
  readonly derivedOnly: string
  readonly bureauDiffers: (n: number) => string
  readonly account: (n: string) => string
  readonly seatBy: string
  readonly seatsCount: (n: number) => string
  /** The rules of an organ in words. */
  readonly rules: string
  readonly rulesIntro: string
  readonly question: string
  readonly anyOther: string
  readonly voters: { readonly members: string; readonly seats: string }
  readonly byWeight: string
  readonly whoVotes: string
  readonly lostVotes: string
  readonly quorum: string
  readonly quorumNumber: (n: number, written: string) => string
  /** `share` in the words of a requirement: "two thirds of the votes of all members". */
  readonly quorumVotes: (share: string) => string
  readonly reports: string
  readonly reportBy: (who: string, years: number) => string
  readonly numbers: string
  readonly majority: MajorityWords
  /** Before what decides when consensus has failed. */
  readonly otherwise: (majority: string) => string
  /** Sessions. */
  readonly sessionNth: (form: SessionHeld['form'], nth: string | null) => string
  readonly sessionsOf: (organ: string) => string
  readonly decade: (year: string) => string
  readonly range: (first: string, last: string) => string
  readonly missingSessions: (n: number, list: string) => string
  readonly hostAndPlace: string
  readonly resumes: string
  readonly resumedBy: string
  readonly prepares: string
  readonly preparedBy: string
  readonly chain: string
  readonly planned: string
  readonly plannedFor: string
  readonly knownByDesignation: string
  readonly notYet: (day: string) => string
  readonly decisionsAll: (n: number) => string
  /** A session's page. */
  readonly sessionTitle: (session: string) => string
  readonly presided: string
  readonly presidedFrom: string
  readonly attendance: string
  readonly took: { readonly members: string; readonly observers: string; readonly others: string; readonly unplaced: string }
  readonly tookAs: OrganMessages['took']
  readonly listComplete: string
  readonly listNotComplete: string
  readonly delegation: string
  readonly head: string
  readonly rankOfHead: string
  readonly category: string
  readonly told: string
  readonly toldIntro: string
  readonly whoIsCounted: string
  readonly howMany: string
  readonly credentials: string
  readonly credentialsIntro: string
  readonly takenHere: string
  readonly mostDecisions: (shown: number, all: number) => string
  readonly designated: string
}
