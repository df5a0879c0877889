/** What the answers about dues hold: a scale and what it makes of a budget, a member's account year by year, its arrears, its right to vote. */
import type { Figure } from '#acts'
import type { Day } from '#calendar'
import type { RoundingMethod } from './rounding.ts'

/** The rate of one member in a scale, and the act that gave it. */
export interface RateHeld { readonly party: string; readonly rate: Figure; readonly act: string }
/** A rate that is not as the scale itself says: below its floor, above its ceiling or the cap of its category. */
export interface RateDeviation { readonly party: string; readonly rate: Figure; readonly limit: Figure; readonly by: 'floor' | 'ceiling' | 'cap'; readonly category: string | null }
/** The scale of a year: percentages of the budget, units, or sums owed as they stand. `sum`: what the rates add up to. */
export interface ScaleHeld {
  readonly year: string
  readonly by: 'percentage' | 'units' | 'sums'
  readonly rates: readonly RateHeld[]
  readonly sum: Figure
  readonly deviations: readonly RateDeviation[]
}

/** What a member is assessed for a year. `derived` from scale and budget; `published`, the sum as an act of assessment fixes it, where there is one. */
export interface Assessed {
  readonly party: string
  readonly rate: Figure | null
  readonly derived: Figure | null
  readonly published: Figure | null
  readonly credits: Figure | null
  /** What is owed less credits, by the published sum where there is one. */
  readonly net: Figure
  /** A new member: the part of the year for which it pays. */
  readonly months: number | null
  readonly act: string | null
  /** The act by which it reserved its position on its own rate: it owes the whole all the same. */
  readonly reserved?: string
}
/** The assessments of a body for a year: the sum they keep, how parts were rounded, and where published sums differ from the derived ones by more than the smallest unit. */
export interface Assessments {
  readonly year: string
  readonly budget: Figure | null
  /** The budget of several financial years of which this year bears its part. */
  readonly within?: { readonly year: string; readonly budget: Figure }
  /** Where the budget is fixed in several currencies: the part in each, shared by the same scale. */
  readonly budgets?: readonly Figure[]
  readonly sumOfRates: Figure | null
  /** What all owe together, a sum for each currency. */
  readonly totals: readonly Figure[]
  readonly method: RoundingMethod | null
  readonly step: string
  readonly members: readonly Assessed[]
  readonly differing: readonly string[]
  /** Every member is among them: derived from the scale, or declared to be all. */
  readonly complete: boolean
}

/** One year of a statement of account: what was owed when it began, what it brought, what was owed when it ended. Less than nothing: paid in advance. */
export interface StatementYear {
  readonly year: string
  readonly begins: Day
  readonly ends: Day
  readonly opening: Figure
  readonly assessed: Figure
  readonly credits: Figure
  readonly paid: Figure
  readonly writtenOff: Figure
  readonly closing: Figure
}
/** The contribution of one year, and what has been settled of it by payments, credits and write-offs. `inFull`: the day since which nothing of it is owed. */
export interface YearOwed {
  readonly year: string
  readonly due: Day | null
  readonly assessed: Figure
  readonly settled: Figure
  readonly outstanding: Figure
  readonly inFull: Day | null
}
/** A ledger: one fund and one currency, never two mixed. `advance`: paid and not yet needed. */
export interface Ledger {
  readonly fund: string
  readonly currency: string
  readonly statement: readonly StatementYear[]
  readonly years: readonly YearOwed[]
  readonly balance: Figure
  readonly arrears: Figure
  readonly advance: Figure
  /** Balances that the body stated later, beside what the ledger reckons for the same day. */
  readonly stated: readonly { readonly act: string; readonly stated: Figure; readonly reckoned: Figure }[]
}
export interface Account { readonly ledgers: readonly Ledger[]; /** Acts whose amount the source gives only in round figures. */ readonly rounded: readonly string[] }

/** What was due by the day and is unpaid, by currency; `total` in the currency the law reckons in, where one sum can be made. */
export interface Arrears { readonly by: readonly { readonly fund: string; readonly currency: string; readonly amount: Figure; readonly years: readonly string[] }[]; readonly total: Figure }

/** Why a member may vote, or may not, on a day. */
export type RightReason =
  | 'no-arrears' | 'below' | 'equals-or-exceeds' | 'exceeds' | 'too-new' | 'permitted' | 'arrangement' | 'not-decided' | 'not-yet-tested'
export interface RightOn {
  readonly on: Day
  readonly may: boolean
  readonly reason: RightReason
  readonly arrears: Figure
  /** The contributions that the arrears are measured against, and of which years they are. */
  readonly threshold: Figure
  readonly years: readonly string[]
  /** Since when it has had no vote. */
  readonly since: Day | null
  /** A permission: until when. */
  readonly until: Day | null
}
/** The least payment after which a member may vote, and the last day on which it may be received. */
export interface Cure { readonly amount: Figure; readonly by: Day }
/** The clock: now, on the day asked about if nothing more is paid, what would cure a no there, and the next day on which a right now held is lost. */
export interface VoteClock { readonly now: RightOn; readonly ahead: RightOn; readonly cure: Cure | null; readonly loses: Day | null }

/** One member in the status of contributions for a year, as it stands on the day. `before`: outstanding for earlier years; `inFull`: the day since which nothing of the year is owed; `onTime`: on or before the day it was due; `reserved`: the act by which the member reserved its position on its own rate. */
export interface ContributionStatus {
  readonly party: string
  readonly assessed: readonly Figure[]
  readonly outstanding: readonly Figure[]
  readonly before: readonly Figure[]
  readonly inFull: Day | null
  readonly onTime: boolean | null
  readonly reserved: string | null
  /** That it has paid in full is told by a source (a payment in full); its account is not established, so that nothing is known of earlier years. */
  readonly told?: true
}
/** The status of contributions: every member assessed for the year. `due`: the day by which it was due; `unknown`: members whose account is not established. */
export interface ContributionsStatus { readonly year: string; readonly due: Day | null; readonly members: readonly ContributionStatus[]; readonly assessed: readonly Figure[]; readonly outstanding: readonly Figure[]; readonly unknown: readonly string[] }
/** Those who have paid a year's contribution in full, in the order of days; of one day in the order of codes. `complete`: nobody else has, for every account is established. */
export interface HonourRoll { readonly year: string; readonly due: Day | null; readonly paid: readonly { readonly party: string; readonly on: Day; readonly onTime: boolean | null }[]; readonly assessed: number; readonly complete: boolean }
