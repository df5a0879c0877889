/** What the pages of a State's money say around the findings: dues and statements of account, voluntary money and campaigns, capital, financing and projects. */
import type { CapitalForm, FinancingStage, ProjectStage, VoluntaryStage } from '#law'

export interface StateMoneyMessages {
  readonly money: string
  readonly moneyOf: (state: string) => string
  /** That assessed, voluntary, capital and financing are four things. */
  readonly intro: string
  readonly sections: { readonly dues: string; readonly voluntary: string; readonly capital: string; readonly financing: string }
  /** Nothing of the kind is in the register; that is not that there is nothing. */
  readonly nothing: { readonly dues: string; readonly voluntary: string; readonly capital: string; readonly financing: string }
  readonly amount: string
  readonly unitOfAll: (unit: string) => string
  readonly notExact: string
  readonly withoutAmount: (n: number) => string
  readonly total: string
  readonly year: string
  readonly undated: string
  readonly from: string
  readonly to: string
  /** Dues. */
  readonly owedNow: string
  readonly inAdvance: string
  readonly arrears: string
  readonly noArrears: string
  readonly forYears: (years: string) => string
  readonly fund: string
  readonly currency: string
  readonly account: string
  readonly statementOf: (state: string, organisation: string) => string
  readonly statementOfYear: (state: string, organisation: string, year: string) => string
  readonly statementIntro: string
  readonly member: string
  readonly wholeAccount: string
  readonly yearByYear: string
  readonly opening: string
  readonly assessed: string
  readonly credits: string
  readonly paid: string
  readonly writtenOff: string
  readonly closing: string
  readonly owedAtEnd: string
  readonly duesDrawn: (state: string, organisation: string, first: string, last: string) => string
  readonly contributions: string
  readonly due: string
  readonly settled: string
  readonly outstanding: string
  readonly settledOn: string
  readonly settlement: { readonly 'in-full': string; readonly overdue: string; readonly 'not-yet-due': string }
  readonly movements: string
  readonly movementsOf: (year: string) => string
  readonly noMovements: string
  readonly otherMovements: string
  readonly forYear: string
  readonly statedBalances: string
  readonly stated: string
  readonly reckoned: string
  readonly rounded: (n: number) => string
  readonly rate: string
  readonly impliedBudget: string
  readonly impliedBudgetNote: string
  readonly toldAssessments: string
  readonly accountOpen: string
  readonly moreOpen: (n: number) => string
  readonly right: string
  readonly rightNow: string
  readonly rightAhead: string
  readonly mayVote: string
  readonly mayNotVote: string
  readonly cure: (amount: string, by: string) => string
  readonly loses: (on: string) => string
  /** Voluntary money. */
  readonly voluntaryIntro: string
  readonly stage: string
  readonly voluntaryStages: { readonly [S in VoluntaryStage]: string }
  readonly campaign: string
  readonly campaigns: string
  readonly campaignsIntro: string
  readonly outsideCampaigns: string
  readonly pledgedAgainstPaid: string
  readonly promised: string
  readonly shownPaid: string
  readonly notShownPaid: string
  readonly presumed: string
  readonly otherUnit: string
  readonly amountNotTold: string
  readonly forWhom: string
  readonly through: string
  readonly purpose: string
  readonly earmarked: string
  readonly inKind: string
  readonly notComplete: string
  readonly sameMoney: string
  readonly sameDeclared: (amount: string, who: string) => string
  readonly sameSuspected: (amount: string, who: string) => string
  readonly eachAct: string
  /** A campaign. */
  readonly by: string
  readonly target: string
  readonly targetNote: string
  readonly reported: string
  readonly explained: string
  readonly unexplained: string
  readonly exceeds: string
  readonly held: string
  readonly donors: string
  readonly donor: string
  readonly silentDonors: (n: number) => string
  readonly beneficiaries: string
  readonly together: string
  readonly campaignDrawn: (campaign: string) => string
  /** Capital. */
  readonly forms: { readonly [F in CapitalForm]: string }
  readonly base: string
  readonly baseAmount: string
  readonly subscription: string
  readonly share: string
  readonly shareOfBase: string
  readonly shares: string
  readonly calledIn: string
  readonly overdue: string
  readonly callable: string
  readonly votes: string
  readonly ofVotes: string
  readonly heldIn: string
  readonly shareOverTime: string
  readonly shareDrawn: (state: string, bank: string) => string
  /** Financing. */
  readonly financingIntro: string
  readonly financingStages: { readonly [S in FinancingStage]: string }
  readonly stageNotSaid: string
  readonly sumsByStage: string
  readonly operationsOnly: string
  readonly totalsTold: string
  readonly totalsNote: string
  readonly projectsCount: string
  readonly sectors: string
  readonly sector: string
  readonly sectorsTold: (when: string) => string
  readonly sectorsReckoned: string
  readonly otherStages: string
  readonly ofWhole: (amount: string) => string
  readonly remainder: string
  readonly over: string
  readonly sectorsDrawn: (bank: string, state: string) => string
  readonly strategies: string
  readonly strategiesNote: string
  readonly period: string
  readonly planned: string
  readonly plannedBy: { readonly signed: string; readonly announced: string }
  readonly signedInPeriod: string
  readonly disbursedInPeriod: string
  readonly running: string
  readonly byYear: string
  readonly projects: string
  readonly project: string
  readonly projectStages: { readonly [S in ProjectStage]: string }
  readonly moreProjects: (n: number) => string
  readonly portfolioNotComplete: string
  /** A project. */
  readonly reference: string
  readonly inState: string
  readonly bank: string
  readonly life: string
  readonly lifeSays: (reached: string | null) => string
  readonly steps: { readonly approved: string; readonly signed: string; readonly effective: string; readonly firstDisbursed: string; readonly completed: string; readonly closed: string; readonly cancelled: string }
  readonly stepMarks: { readonly reached: string; readonly expected: string; readonly notTold: string }
  readonly suspended: string
  readonly undisbursed: string
  readonly disbursedOverTime: string
  readonly disbursedDrawn: (project: string) => string
}
