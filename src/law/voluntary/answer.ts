/** What the answers about voluntary money hold: campaigns, donors, what was pledged against what was paid, and money told twice. */
import type { Figure, Text } from '#acts'
import type { When } from '#calendar'

/** Four things that are never one: a promise, a binding promise, money given, money passed on to those it is for. */
export const voluntaryStages = ['pledge', 'commitment', 'contribution', 'disbursement'] as const
export type VoluntaryStage = (typeof voluntaryStages)[number]

/** One act of voluntary money. `amount` null: who gave is told, how much is not. `earmarked`: for a purpose or beneficiaries named by the giver. `settles`: the pledge or commitment it pays. */
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
  readonly settles: string | null
}
/** What one stage comes to, a sum for each currency. `without`: how many acts tell no amount; `exact`: false where a figure is a bound or about so. */
export interface VoluntarySum { readonly stage: VoluntaryStage; readonly sums: readonly Figure[]; readonly without: number; readonly exact: boolean; readonly acts: readonly string[] }
/** Money that may be one and the same: same giver, amount and beneficiary or purpose, other days. `declared`: a dossier says that one is another source's account; only one of them is counted. */
export interface SameMoney { readonly acts: readonly string[]; readonly amount: Figure; readonly days: readonly When[]; readonly declared: boolean }
/** One giver in a campaign. `outstanding`: pledged and not shown paid, by currency. */
export interface Donor { readonly party: string; readonly sums: readonly VoluntarySum[]; readonly outstanding: readonly Figure[] }
/** A campaign: targets (a target is no result), totals of pledges as sources tell them (`reported`), sums of the acts by stage, donors, beneficiaries, what is held: contributed less disbursed. `differs`: by how much single pledges fall short of a reported total. */
export interface CampaignStanding {
  readonly by: string | null
  readonly targets: readonly { readonly act: string; readonly amount: Figure; readonly on: When }[]
  readonly reported: readonly { readonly act: string; readonly amount: Figure; readonly on: When; readonly unexplained: Figure | null }[]
  readonly sums: readonly VoluntarySum[]
  readonly donors: readonly Donor[]
  readonly beneficiaries: readonly { readonly party: string; readonly sums: readonly Figure[] }[]
  readonly held: readonly Figure[]
  readonly lines: readonly VoluntaryLine[]
  readonly same: readonly SameMoney[]
  readonly complete: boolean
}
/** What one giver promised and gave, everywhere or towards one organisation. */
export interface Voluntary { readonly lines: readonly VoluntaryLine[]; readonly sums: readonly VoluntarySum[]; readonly same: readonly SameMoney[]; readonly complete: boolean }
