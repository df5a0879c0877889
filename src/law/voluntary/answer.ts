/** What the answers about voluntary money hold: campaigns, donors, what was pledged against what was paid, and money told twice. */
import type { Figure, Text } from '#acts'
import type { When } from '#calendar'

/** Four things that are never one: a promise, a binding promise, money given, money passed on to those it is for. */
export const voluntaryStages = ['pledge', 'commitment', 'contribution', 'disbursement'] as const
export type VoluntaryStage = (typeof voluntaryStages)[number]

/** One act of voluntary money. `amount` null: who gave is told, how much is not. `to`: whom it is for. `earmarked`: bound by the giver to a purpose or to beneficiaries. `settles`: the pledge or commitment it pays or makes binding. `inKind`: goods or services at their told value, never money held. */
export interface VoluntaryLine {
  readonly act: string
  readonly stage: VoluntaryStage
  readonly by: string
  readonly on: When
  readonly amount: Figure | null
  readonly campaign: string | null
  readonly through: string | null
  readonly to: readonly string[]
  readonly purpose: Text | null
  readonly earmarked: boolean
  readonly inKind: boolean
  readonly settles: string | null
}
/** What one stage comes to, a sum for each currency. `inKind`: how much of these sums is goods or services. `without`: how many acts tell no amount; `exact`: false where a figure is a bound or about so. */
export interface VoluntarySum { readonly stage: VoluntaryStage; readonly sums: readonly Figure[]; readonly inKind: readonly Figure[]; readonly without: number; readonly exact: boolean; readonly acts: readonly string[] }
/**
 * Money that may be one and the same: same giver, amount and beneficiary or purpose, other days. `declared`: a dossier says that one act is
 * another source's account of the other; only one of them is counted. Not declared: both are counted, and suspected.
 */
export interface SameMoney { readonly acts: readonly string[]; readonly by: string; readonly stage: VoluntaryStage; readonly amount: Figure; readonly days: readonly When[]; readonly declared: boolean }
/**
 * A promise against what was paid of it, in the promise's own currency. `amount`: what was promised, by the pledge or the commitments that made
 * it binding, whichever is more; null where no sum is told. `presumed`: payments that do not name it, counted because the same giver made them
 * to the same campaign. `otherUnit`: payments of it in another currency, which measure nothing of it.
 */
export interface PromiseStanding {
  readonly act: string
  readonly stage: 'pledge' | 'commitment'
  readonly by: string
  readonly on: When
  readonly campaign: string | null
  readonly amount: Figure | null
  readonly committed: Figure | null
  readonly paid: Figure | null
  readonly outstanding: Figure | null
  readonly payments: readonly string[]
  readonly presumed: readonly string[]
  readonly otherUnit: readonly string[]
}
/** One giver in a campaign. `outstanding`: promised and not shown paid, by currency; `silent`: it is named as a donor, and no act tells what it promised or gave. */
export interface Donor { readonly party: string; readonly sums: readonly VoluntarySum[]; readonly outstanding: readonly Figure[]; readonly silent: boolean }
/** Those for whom money was given or to whom it was passed on. Money for several together is not divided among them: they stand in one row. */
export interface Beneficiary { readonly parties: readonly string[]; readonly sums: readonly VoluntarySum[] }
/** A total that a source tells. `explained`: what single pledges of its currency, made by its day, come to; `unexplained`: by how much they fall short of it (less than nothing: they exceed it); null where a sum is a bound. */
export interface ReportedTotal { readonly act: string; readonly amount: Figure; readonly on: When; readonly explained: Figure | null; readonly unexplained: Figure | null }
/** A campaign: targets (a target is no result), totals of pledges as sources tell them (never added to single pledges), sums of the acts by stage, donors, beneficiaries, promises against payments, what is held: money contributed less money disbursed. `complete`: the register declares that it holds every act of it (coverage `campaign`). */
export interface CampaignStanding {
  readonly by: string | null
  readonly targets: readonly { readonly act: string; readonly amount: Figure; readonly on: When }[]
  readonly reported: readonly ReportedTotal[]
  readonly sums: readonly VoluntarySum[]
  readonly donors: readonly Donor[]
  readonly beneficiaries: readonly Beneficiary[]
  readonly promises: readonly PromiseStanding[]
  readonly held: readonly Figure[]
  readonly lines: readonly VoluntaryLine[]
  readonly same: readonly SameMoney[]
  readonly complete: boolean
}
/** What one giver promised and gave, everywhere; its promises against its payments. */
export interface Voluntary { readonly lines: readonly VoluntaryLine[]; readonly sums: readonly VoluntarySum[]; readonly promises: readonly PromiseStanding[]; readonly outstanding: readonly Figure[]; readonly same: readonly SameMoney[]; readonly complete: boolean }
