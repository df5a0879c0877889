/** What the pages say around the findings: navigation, controls, table headings. */
import type { DealingMessages } from './dealing-messages.ts'
import type { DecisionMessages } from './decision-messages.ts'
import type { OrganMessages } from './organ-messages.ts'
import type { OrgMoneyMessages } from './org-money-messages.ts'
import type { StateMoneyMessages } from './state-money-messages.ts'
import type { TreatyMessages } from './treaty-messages.ts'

export interface PortalMessages {
  readonly product: string
  readonly tagline: string
  readonly skip: string
  readonly home: string
  readonly organisations: string
  readonly states: string
  readonly instruments: string
  readonly persons: string
  readonly claims: string
  readonly brief: string
  readonly asAt: string
  readonly knownOn: string
  readonly today: string
  readonly show: string
  readonly why: string
  readonly json: string
  readonly language: string
  readonly organs: string
  readonly sessions: string
  readonly members: string
  readonly observers: string
  readonly presidency: string
  readonly troika: string
  readonly seats: string
  readonly offices: string
  readonly acts: string
  readonly act: string
  readonly source: string
  readonly rank: string
  readonly recorded: string
  readonly knownSince: string
  readonly when: string
  readonly kind: string
  readonly party: string
  readonly standing: string
  readonly since: string
  readonly signed: string
  readonly deposited: string
  readonly entryIntoForce: string
  readonly provisionalForce: string
  readonly clauses: string
  readonly verdict: string
  readonly accepted: string
  readonly saidBy: string
  readonly otherAccounts: string
  readonly rectifiedBy: string
  readonly names: string
  readonly seat: string
  readonly host: string
  readonly place: string
  readonly theme: string
  readonly notFound: string
  readonly notFoundHelp: string
  readonly badAddress: string
  readonly actsHeld: (n: string) => string
  readonly nothingYet: string
  readonly unreadNotice: string
  readonly confidence: string
  readonly note: string
  readonly paragraphs: string
  /** Controls and frame. */
  readonly navigation: string
  readonly youAreHere: string
  readonly dayControls: string
  readonly knownOnHelp: string
  readonly search: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly lately: string
  readonly onTheWay: string
  readonly byTopic: string
  readonly allTreaties: (n: number) => string
  readonly searchResults: (n: number, of: string) => string
  readonly footer: string
  readonly marks: string
  /** Faults: what was found, what is wanted, how to mend it. */
  readonly found: string
  readonly wants: string
  readonly remedy: string
  readonly wantsDay: string
  readonly writeDay: (parameter: string) => string
  readonly wantsOneOf: (words: string) => string
  readonly chooseOne: string
  readonly wantsId: (kind: string) => string
  readonly didYouMean: string
  readonly lookOnHome: string
  readonly wantsQuestion: string
  readonly serverFault: string
  /** Words above and beside findings. */
  readonly holds: string
  readonly claimsByVerdict: string
  readonly lawApplied: string
  readonly bureau: string
  readonly group: string
  readonly chair: string
  readonly organ: string
  readonly office: string
  readonly holder: string
  readonly until: string
  readonly person: string
  readonly session: string
  readonly sessionsToCome: string
  readonly standings: string
  readonly organisation: string
  readonly seatsHeld: string
  readonly treaties: string
  readonly instrument: string
  readonly briefs: string
  readonly briefOf: (party: string, organisation: string) => string
  readonly parties: string
  readonly depositary: string
  readonly amends: string
  readonly replaces: string
  readonly partOf: string
  readonly alsoCalled: string
  readonly sources: string
  readonly publisher: string
  readonly published: string
  readonly seen: string
  readonly address: string
  readonly restriction: string
  readonly accountOf: string
  readonly rectifies: string
  readonly claimsOnAct: string
  /** Of an act: whom and what it names; the act it answers; the acts that answer it. */
  readonly concerns: string
  readonly refersTo: string
  readonly laterActs: string
  readonly id: string
  readonly confidences: { readonly high: string; readonly medium: string; readonly low: string }
  readonly claim: string
  readonly reasons: string
  readonly grounds: string
  readonly wholeReason: string
  readonly moreGrounds: (n: number) => string
  /** Beside a ground whose source is that of the one before it. */
  readonly sameSource: string
  readonly state: string
  readonly status: { readonly established: string; readonly open: string; readonly disputed: string }
  readonly membersCount: (n: number) => string
  readonly paragraphsOf: (source: string) => string
  readonly paragraphsIntro: string
  readonly paragraph: (n: string) => string
  readonly noParagraphs: string
  readonly wholeDocument: string
  readonly institutions: string
  readonly coverage: string
  readonly moreActs: (n: number) => string
  /** The clauses of an instrument in words. Numbers come already written in the language. */
  readonly clauseNames: { readonly 'entry-into-force': string; readonly 'provisional-force': string; readonly 'later-parties': string; readonly denunciation: string; readonly reservations: string; readonly 'applied-from': string; readonly 'open-to': string; readonly binds: string }
  readonly conditions: {
    /** `of` the forms of consent that count, `among` whose count; either null. */
    readonly instruments: (n: number, written: string, of: string | null, among: string | null) => string
    readonly fractionOfMembers: (fraction: string, organisation: string, frozenOn: string | null, moreThan: boolean) => string
    readonly fractionOfNamed: (fraction: string, named: string, moreThan: boolean) => string
    readonly signatures: (n: number, written: string, among: string | null) => string
    /** Everyone whom the text names. */
    readonly every: (named: string, of: string | null) => string
    readonly fractionOfParties: (fraction: string, instrument: string, frozenOn: string | null, moreThan: boolean) => string
    /** `of` what is weighed, `total` the whole with its unit. */
    readonly weight: (share: string, of: string, total: string, moreThan: boolean) => string
    /** `having` what each of them must have done. */
    readonly participants: (n: number, written: string, having: string, among: string | null) => string
    readonly consentedTo: (instrument: string) => string
    readonly signed: (instrument: string) => string
    readonly notified: (what: string) => string
    readonly parties: (instrument: string) => string
    readonly withoutOrganisations: (condition: string) => string
    readonly inForce: (instrument: string) => string
    readonly notBefore: (day: string) => string
    readonly all: (conditions: readonly string[]) => string
    readonly any: (conditions: readonly string[]) => string
    readonly members: (organisation: string) => string
  }
  readonly delays: {
    readonly none: string
    readonly days: (n: number, written: string) => string
    readonly months: (n: number, written: string) => string
    readonly years: (n: number, written: string) => string
    readonly firstOfMonthAfter: (n: number, written: string) => string
    readonly firstOfMonthAfterDays: (n: number, written: string) => string
  }
  /** "Enters into force on the thirtieth day after ten instruments …": a condition and the delay after it. */
  readonly clauseForce: (condition: string, delay: string) => string
  /** What a clause adds to its condition and delay. */
  readonly clauseFixedDay: (day: string) => string
  readonly clauseNotBefore: (day: string) => string
  readonly clauseSubjectTo: (instrument: string) => string
  readonly noneStated: string
  readonly laterParties: (delay: string) => string
  /** Who consents later: later than which day. */
  readonly laterThan: { readonly 'condition-met': string; readonly 'entry-into-force': string }
  readonly denunciationTakesEffect: (delay: string) => string
  readonly denunciationNotWithin: (delay: string) => string
  readonly openToAllStates: string
  readonly openTo: (whom: string) => string
  readonly binding: { readonly 'those-that-accept': string; readonly 'all-parties': string }
  readonly weightsOf: (what: string) => string
  readonly weights: string
  readonly weight: string
  readonly unit: string
  readonly total: string
  readonly reservationsAllowed: { readonly all: string; readonly none: string; readonly listed: string; readonly silent: string }
  readonly reservationsListed: (articles: string) => string
  readonly reservationsAcceptedBy: (organisation: string) => string
  readonly appliedFrom: (day: string) => string
  readonly readBy: (text: string, by: string, on: string) => string
  readonly treaty: TreatyMessages
  readonly decision: DecisionMessages
  readonly body: OrganMessages
  readonly dealing: DealingMessages
  readonly money: StateMoneyMessages
  readonly orgMoney: OrgMoneyMessages
}
