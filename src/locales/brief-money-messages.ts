/** What briefs say of money beyond single findings: a campaign and a State's part in it, money told twice, what is paid of a subscription, a portfolio and a strategy. */
import type { Words } from '#acts'

/** Figures and dates are said already; a list that is empty is not told of. */
export interface BriefMoneyMessages {
  /** `reported` totals of pledges as sources tell them; `single` what single pledges on record come to; `own` what the party pledged and gave; `silent`: it is named as a donor without a sum. */
  readonly campaign: (c: { readonly name: string; readonly party: string; readonly targets: readonly string[]; readonly reported: readonly { readonly amount: string; readonly when: string }[]; readonly single: readonly string[]; readonly pledged: readonly string[]; readonly given: readonly string[]; readonly outstanding: readonly string[]; readonly silent: boolean }, w: Words) => string
  /** The same money told of several times; `declared`: it is counted once. */
  readonly sameMoney: (s: { readonly amount: string; readonly whens: readonly string[]; readonly declared: boolean }, w: Words) => string
  readonly paidIn: (h: { readonly party: string; readonly bank: string; readonly subscription: string; readonly calledIn: string | null; readonly paid: string | null; readonly overdue: string | null; readonly notDue: string | null; readonly callable: string | null }) => string
  /** A total to a day. `stage` null: of what stage is not said. */
  readonly financed: (t: { readonly bank: string; readonly party: string; readonly when: string; readonly amount: string; readonly stage: string | null; readonly projects: string | null }) => string
  /** Sums of single operations, stage by stage. */
  readonly operations: (o: { readonly bank: string; readonly party: string; readonly stages: readonly { readonly stage: string; readonly sums: readonly string[] }[]; readonly complete: boolean }, w: Words) => string
  /** A division among sectors; `rest` what the source does not break down. */
  readonly bySector: (d: { readonly when: string | null; readonly parts: readonly { readonly sector: string; readonly share: string | null; readonly amount: readonly string[] }[]; readonly rest: { readonly share: string; readonly amount: readonly string[] } | null; readonly over: boolean }, w: Words) => string
  /** What was planned by each source, signed in its time, disbursed in its time: three figures. */
  readonly strategy: (s: { readonly bank: string; readonly party: string; readonly period: string; readonly planned: readonly { readonly amount: string; readonly source: string }[]; readonly signed: readonly string[]; readonly disbursed: readonly string[] }, w: Words) => string
}
