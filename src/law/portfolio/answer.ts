/** What the answers about financing hold: projects and their life, sums by stage, sectors with what they leave unstated, strategies with planned, contracted and disbursed beside each other. */
import type { Figure, Text } from '#acts'
import type { When } from '#calendar'

/** Planned, approved, signed (contracted), disbursed and cancelled money are five things and are never added to each other. */
export const financingStages = ['planned', 'approved', 'signed', 'disbursed', 'cancelled'] as const
export type FinancingStage = (typeof financingStages)[number]
/** How far a project has come. `completed`: its works are done; `closed`: nothing more is disbursed. */
export const projectStages = ['planned', 'approved', 'signed', 'effective', 'disbursing', 'completed', 'closed', 'cancelled'] as const
export type ProjectStage = (typeof projectStages)[number]

/** What one stage comes to: a sum for each unit, never two units in one; `acts` that make it. `bound`: false where one of them is not exact. */
export interface StageSum { readonly stage: FinancingStage; readonly sums: readonly Figure[]; readonly exact: boolean; readonly acts: readonly string[] }
/** A part of a division among sectors; `sector` is its word, null for the remainder that no source names. `share` in per cent; `amount` where the whole is known. */
export interface SectorPart { readonly sector: string | null; readonly share: Figure | null; readonly amount: readonly Figure[] }
/** A division among sectors: as a source tells it (`told`, its act), or reckoned from operations with their sectors, one for each stage and unit. `stage` null: not said. `over`: the shares come to more than a hundred. */
export interface SectorDivision { readonly by: 'told' | 'reckoned'; readonly stage: FinancingStage | null; readonly act: string | null; readonly on: When | null; readonly whole: readonly Figure[]; readonly parts: readonly SectorPart[]; readonly remainder: Figure; readonly over: boolean }

/** One project or operation. `project`: its key where it is declared; an operation without one stands for itself by its purpose. */
export interface ProjectStanding {
  readonly project: string | null
  readonly name: Text | null
  readonly by: string
  readonly of: string
  readonly stage: ProjectStage | null
  readonly approved: When | null
  readonly signed: When | null
  readonly effective: When | null
  readonly firstDisbursed: When | null
  readonly completed: When | null
  /** Closed or cancelled on; `closing`: when it is to close, as last told. */
  readonly ended: When | null
  readonly closing: When | null
  readonly sums: readonly StageSum[]
  /** Since when it is suspended. */
  readonly suspended: When | null
  /** Signed less cancelled less disbursed, where all are in one unit and exact; null, too, while no disbursement is told and the register does not declare that it holds every one. */
  readonly undisbursed: Figure | null
  readonly sectors: readonly SectorPart[]
  readonly acts: readonly string[]
}
/** A total to a day as a source tells it; never added to operations. `stage` null: whether approved, signed or disbursed is not said. */
export interface TotalTold { readonly act: string; readonly on: When; readonly by: string; readonly amount: Figure; readonly projects: Figure | null; readonly stage: FinancingStage | null }
/** A partnership strategy with what was planned in it by each source, what was signed and what was disbursed in its period. */
export interface StrategyStanding {
  readonly act: string
  readonly by: string
  readonly period: When
  readonly planned: readonly { readonly act: string; readonly amount: Figure | null; readonly stage: 'signed' | 'announced' }[]
  readonly signed: StageSum
  readonly disbursed: StageSum
  readonly running: boolean
}
/** Sums by year and stage of single operations (totals to a day are not among them). `year` null: those that cannot be given to one year, dated too coarsely. */
export interface YearOfFinancing { readonly year: string | null; readonly sums: readonly StageSum[] }
/** What one bank does in a State. */
export interface BankPortfolio {
  readonly by: string
  readonly projects: readonly ProjectStanding[]
  readonly sums: readonly StageSum[]
  readonly told: readonly TotalTold[]
  readonly sectors: readonly SectorDivision[]
  readonly strategies: readonly StrategyStanding[]
  readonly years: readonly YearOfFinancing[]
}
/** The portfolio of a State, bank by bank. `complete`: the register declares it holds every operation (coverage `portfolio`). */
export interface Portfolio { readonly banks: readonly BankPortfolio[]; readonly complete: boolean }
