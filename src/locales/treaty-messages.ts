/** What the pages of treaties say around the findings: status table and notes, meter, chart, matrix, lists by topic. Numbers and days come already written in the language. */
import type { Topic } from '#acts'
import type { Modification, ReservationStanding } from '#law'

/** What holds between two parties, in one word: the cell of a matrix. */
export type Relation = 'in-force' | 'applied-provisionally' | 'modified' | 'not-applied' | 'precluded' | 'not-in-force' | 'impermissible' | 'pending' | 'unsettled' | 'open' | 'disputed'

export interface TreatyMessages {
  readonly topics: { readonly [T in Topic]: string }
  readonly topic: string
  readonly noTopic: string
  readonly all: string
  readonly inForceWord: string
  readonly notInForceWord: string
  readonly filterBy: (what: string) => string
  readonly inForceOrMeter: string
  readonly have: string
  readonly need: string
  readonly treatiesOf: (party: string) => string
  readonly wholeList: (n: number) => string
  /** A list of names by their first letters. */
  readonly byLetter: string
  /** Where nothing had been done on the day, or nothing was known yet: the first day that shows something. */
  readonly nothingDoneYet: (day: string) => string
  readonly nothingKnownYet: (day: string) => string
  /** Of a second answer that wants what the first one wants. */
  readonly sameWant: string
  /** Columns of the status table. */
  readonly consent: string
  readonly inForceForIt: string
  readonly notYetFrom: (day: string) => string
  readonly formerName: (name: string) => string
  readonly thenNamed: string
  readonly code: string
  readonly executed: string
  readonly received: string
  readonly effect: string
  readonly onThisPage: string
  /** Notes under the status table. */
  readonly notes: string
  readonly note: (n: string) => string
  readonly articles: (n: number, list: string) => string
  readonly objections: string
  readonly toReservationOf: (party: string) => string
  /** Several objections of one day, each with its note: what stands before the list. */
  readonly toReservationsOf: string
  readonly backToTable: (party: string) => string
  readonly precludes: string
  readonly late: string
  readonly withdrawn: string
  readonly notified: (day: string) => string
  readonly silenceUntil: (day: string) => string
  readonly silenceOver: (day: string) => string
  readonly silenceUnknown: string
  /** Of a reservation to the constituent instrument of an organisation. */
  readonly awaitsAcceptance: (organisation: string) => string
  /** Of a successor’s reservation. */
  readonly maintained: string
  readonly standingOfReservation: { readonly [S in ReservationStanding['standing']]: string }
  readonly since: (what: string, day: string) => string
  readonly endedOn: (what: string, day: string) => string
  readonly acceptedBy: (party: string, day: string) => string
  readonly reference: string
  readonly until: (day: string) => string
  readonly territory: string
  readonly text: string
  /** The meter. */
  readonly meter: string
  readonly of: (have: string, need: string, unit: string | null) => string
  readonly moreThanNeeded: (have: string, need: string, unit: string | null) => string
  /** Figures of what the register holds, where it does not declare that it holds all. */
  readonly held: (figures: string) => string
  readonly notComplete: string
  /** The many whom a text names one by one. */
  readonly namedInText: (n: number) => string
  readonly met: (day: string) => string
  readonly notMet: string
  /** As many as are needed, on days that the register does not hold exactly. */
  readonly dayNotEstablished: string
  readonly allOf: string
  readonly anyOf: string
  /** The first of those who would do, as many as are missing; then the rest. */
  readonly nextWouldDo: (n: number, list: string) => string
  readonly alsoCould: (n: number) => string
  readonly everyoneOf: (n: number) => string
  readonly ifToday: (asAt: string, day: string) => string
  readonly ifTodayNot: string
  readonly willEnter: (day: string) => string
  /** The chart. */
  readonly timeline: string
  readonly timelineSays: (n: number, from: string, to: string) => string
  readonly needed: (n: string) => string
  readonly conditionMet: string
  readonly inForceMark: string
  readonly asTable: string
  readonly atMost: string
  readonly number: string
  readonly unnamedState: string
  /** Further sections. */
  readonly amendments: string
  readonly amendedBy: string
  readonly missing: string
  readonly missingIntro: (n: number) => string
  readonly domesticSteps: string
  readonly tookBack: string
  readonly corrections: string
  readonly download: (what: string) => string
  /** Between two parties. */
  readonly between: string
  readonly betweenParties: (instrument: string) => string
  readonly betweenTwo: (a: string, b: string) => string
  readonly relations: { readonly [R in Relation]: string }
  readonly relationMeans: { readonly [R in Relation]: string }
  readonly pendingUntil: (day: string) => string
  readonly choosePair: string
  readonly firstParty: string
  readonly secondParty: string
  readonly matrix: string
  readonly matrixSays: (rows: number, columns: number) => string
  readonly perReservation: string
  /** Heading over the matrix and its meaning, also where the matrix itself is not shown. */
  readonly whatHolds: string
  readonly reservationsOf: (party: string) => string
  readonly noReservations: (instrument: string) => string
  readonly noReservationsKnown: (instrument: string) => string
  readonly unmodified: string
  readonly unmodifiedKnown: string
  readonly modifications: string
  readonly reservation: string
  readonly by: string
  readonly provisions: string
  readonly allProvisions: string
  readonly effects: { readonly [E in Modification['effect']]: string }
  readonly acceptances: { readonly [A in NonNullable<Modification['accepted']>]: string }
  readonly effectOf: string
  readonly acceptance: string
  readonly objection: string
  readonly silenceEnds: string
  readonly consentOfEach: string
  readonly amendmentsBetween: string
  readonly complete: string
  readonly incomplete: string
  readonly samePair: string
  readonly wantsParty: (instrument: string) => string
}
