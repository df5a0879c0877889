/** What the pages of an organisation's money say around the findings: budget, scale, assessments, contributions, the clock of the right to vote, a bank's capital. Numbers, days and amounts come already written in the language. */
import type { CapitalForm, Increase, RateDeviation, RoundingMethod, ScaleHeld } from '#law'

export interface OrgMoneyMessages {
  readonly heading: string
  readonly inUnit: (unit: string) => string
  /** Budget and contributions. */
  readonly money: string
  readonly moneyOf: (organisation: string) => string
  readonly moneyOfYear: (organisation: string, year: string) => string
  readonly linkIntro: string
  readonly noMoney: string
  readonly noDuesLaw: string
  readonly year: string
  readonly byYear: string
  readonly byYearSays: (organisation: string, years: number, from: string, to: string) => string
  readonly budget: string
  readonly assessedTogether: string
  /** Of those contributions that the register knows, where it does not say that they are all. */
  readonly knownTogether: string
  readonly notAll: string
  /** The sum of the members in the table of the status, where there are others of whom nothing is known. */
  readonly ofListed: string
  readonly contributions: string
  readonly sumOfRates: string
  readonly rate: string
  readonly scale: string
  readonly scaleBy: { readonly [B in ScaleHeld['by']]: string }
  readonly ratesByYear: string
  readonly ratesByYearIntro: (years: number) => string
  readonly earlierYears: (n: number) => string
  readonly further: (n: number) => string
  readonly assessments: string
  readonly ofYear: (what: string, year: string) => string
  readonly derived: string
  readonly published: string
  readonly credits: string
  readonly net: string
  readonly inFullOn: string
  readonly forMonths: (n: number) => string
  readonly differs: string
  readonly differing: (n: number, step: string) => string
  readonly method: string
  readonly methods: { readonly [M in RoundingMethod]: string }
  readonly toUnit: (step: string) => string
  readonly complete: string
  readonly notComplete: string
  readonly deviations: string
  readonly noDeviations: string
  readonly limit: string
  readonly by: { readonly [B in RateDeviation['by']]: string }
  readonly whichLimit: string
  /** Status of contributions and the honour roll. */
  readonly status: string
  readonly assessed: string
  readonly outstanding: string
  readonly before: string
  readonly due: string
  readonly paidInFull: (n: number) => string
  readonly onTime: string
  readonly late: string
  readonly reserved: string
  readonly unknownAccounts: (n: number) => string
  readonly honourRoll: string
  readonly honourSays: (paid: string, assessed: number) => string
  readonly nobodyYet: string
  readonly honourOpen: string
  readonly place: string
  /** The clock of the right to vote. */
  readonly clock: string
  readonly clockOf: (organ: string) => string
  readonly clockOfOne: (party: string, organ: string) => string
  readonly clocks: string
  readonly clockIntro: string
  readonly onDay: (day: string) => string
  readonly now: string
  readonly dayAsked: string
  readonly nextOpening: (session: string, day: string) => string
  readonly nextYear: (day: string) => string
  readonly dayItself: (day: string) => string
  readonly arrears: string
  readonly measure: string
  readonly cure: string
  readonly cureBy: (amount: string, day: string) => string
  readonly may: string
  readonly mayNot: string
  readonly losing: (day: string) => string
  readonly withoutVote: string
  readonly nobodyWithout: string
  readonly inArrears: string
  readonly inArrearsIntro: string
  readonly free: string
  readonly notEstablished: string
  readonly sameReason: (n: number) => string
  readonly likeReason: (n: number, first: string) => string
  readonly noArrearsLaw: (organ: string) => string
  readonly drawing: string
  readonly drawingSays: (party: string, from: string, to: string) => string
  readonly drawingTable: string
  readonly lastDayToPay: string
  readonly losesOn: string
  readonly accountOf: (party: string, organisation: string) => string
  readonly measuredBy: (years: string) => string
  readonly counts: { readonly [K in 'none' | 'below' | 'without' | 'open']: string }
  /** A bank. */
  readonly capital: string
  readonly capitalOf: (bank: string) => string
  readonly capitalIntro: string
  readonly forms: { readonly [F in CapitalForm]: string }
  readonly form: string
  readonly formsOf: string
  readonly amount: string
  readonly shares: string
  readonly parValue: string
  readonly unitOfAccount: string
  readonly overdue: string
  readonly told: string
  readonly reckoned: string
  readonly howKnown: string
  readonly overTime: string
  readonly overTimeSays: (bank: string, days: number, from: string, to: string) => string
  readonly holdings: string
  readonly subscription: string
  readonly ofSubscribed: string
  readonly calledIn: string
  readonly paid: string
  readonly callable: string
  readonly unknownHoldings: (n: number, list: string) => string
  readonly sumOfHoldings: string
  /** A source prints another share than the subscription makes. */
  readonly printed: (share: string) => string
  readonly printedShare: string
  readonly membersNotKnown: string
  readonly votes: string
  readonly votingSays: (bank: string, n: number) => string
  readonly byShares: string
  readonly basic: string
  readonly ofShares: string
  readonly ofVotes: string
  readonly basicEach: (votes: string) => string
  readonly basicHow: { readonly each: string; readonly percent: (percent: string) => string }
  readonly allVotes: string
  readonly increases: string
  readonly noIncreases: string
  readonly sorts: { readonly [S in Increase['sort']]: string }
  readonly adds: string
  readonly until: string
  readonly takenUp: string
  readonly takenUpBy: (n: number) => string
  readonly left: string
  readonly leftTo: (n: number) => string
  readonly open: string
  readonly bases: string
  readonly basesIntro: (party: string) => string
  readonly member: string
  readonly base: string
  readonly ofWhich: string
  readonly share: string
  readonly noCapitalLaw: (organisation: string) => string
  readonly wantsMember: string
  readonly wantsYear: string
}
