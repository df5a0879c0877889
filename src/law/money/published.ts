/** Published tables of contributions held against their own rule: does each sum follow from its rate, and if not, from which year's does it. */
import { Decimal } from 'decimal.js'
import { exactly } from '../exactly.ts'

/** A row as published: the rate in per cent, what it makes of the budget, and where they are given the credit against it and what is left. */
export interface PublishedRow { readonly of: string; readonly rate: Decimal; readonly gross: Decimal; readonly credit?: Decimal; readonly net?: Decimal }
/** A row that does not follow from its rate within one unit: by the rule it would be `expected`; `fits`, the other year whose budget, or whose rate of this member, it does follow from. */
export interface Misfit { readonly of: string; readonly gross: Decimal; readonly expected: Decimal; readonly fits: { readonly year: string; readonly by: 'budget' | 'row' } | null }
export interface YearChecked {
  readonly year: string
  /** What a hundred per cent can be so that the most rows follow from their rates within one unit, and how many then do. */
  readonly budget: { readonly low: Decimal; readonly high: Decimal }
  readonly agreeing: number
  readonly rows: number
  readonly sumOfRates: Decimal
  readonly sum: Decimal
  readonly misfits: readonly Misfit[]
  /** Rates whose bearers are charged different sums. */
  readonly uneven: readonly string[]
  /** Rows of which gross less credit is not net. */
  readonly netWrong: readonly string[]
}

/** The sums that a whole may be, narrowed to those with which the most rows agree within a unit: each row allows a span, and the most spans overlap there. */
const budgetOf = (rows: readonly PublishedRow[], unit: Decimal): { readonly low: Decimal; readonly high: Decimal; readonly agreeing: number } => {
  const edges = rows.filter(r => r.rate.gt(0)).flatMap(r => [{ at: r.gross.minus(unit).mul(100).div(r.rate), opens: true }, { at: r.gross.plus(unit).mul(100).div(r.rate), opens: false }])
    .sort((a, b) => a.at.cmp(b.at) || (a.opens === b.opens ? 0 : a.opens ? -1 : 1))
  let [open, most, low, high] = [0, 0, new Decimal(0), new Decimal(0)]
  edges.forEach((e, i) => { if (!e.opens) { open -= 1; return } open += 1; if (open > most) { most = open; low = e.at; high = edges.slice(i + 1).find(x => !x.opens || x.at.gt(e.at))?.at ?? e.at } })
  return { low, high, agreeing: most }
}
const Digits = Decimal.clone({ precision: 40 })
const follows = (gross: Decimal, rate: Decimal, { low, high }: { readonly low: Decimal; readonly high: Decimal }, unit: Decimal): boolean =>
  gross.gte(rate.mul(low).div(100).minus(unit)) && gross.lte(rate.mul(high).div(100).plus(unit))

/** Checks the tables of several years, each by itself; what does not fit is tried against the years beside it, the nearest first. */
export const checkPublished = (years: ReadonlyMap<string, readonly PublishedRow[]>, step = '1'): readonly YearChecked[] => {
  const unit = new Digits(step)
  const tables = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, rows]) => {
    const read = rows.map(r => ({ ...r, rate: new Digits(r.rate), gross: new Digits(r.gross) }))
    return { year, rows: read, budget: budgetOf(read, unit) }
  })
  return tables.map(({ year, rows, budget }, i): YearChecked => {
    const others = tables.map((t, k) => ({ ...t, far: Math.abs(k - i) })).filter(t => t.far > 0).toSorted((a, b) => a.far - b.far)
    const misfits = rows.filter(r => !follows(r.gross, r.rate, budget, unit)).map((r): Misfit => {
      const byBudget = others.find(o => follows(r.gross, r.rate, o.budget, unit))
      const byRow = others.find(o => o.rows.some(x => x.of === r.of && x.gross.eq(r.gross)))
      return { of: r.of, gross: r.gross, expected: r.rate.mul(budget.low.plus(budget.high).div(2)).div(100).toDecimalPlaces(0), fits: byRow ? { year: byRow.year, by: 'row' } : byBudget ? { year: byBudget.year, by: 'budget' } : null }
    })
    const alike = Map.groupBy(rows, r => r.rate.toFixed())
    return {
      year, budget: { low: budget.low, high: budget.high }, agreeing: rows.length - misfits.length, rows: rows.length, misfits,
      sumOfRates: rows.reduce((n, r) => n.plus(r.rate), exactly(0)), sum: rows.reduce((n, r) => n.plus(r.gross), exactly(0)),
      uneven: [...alike].filter(([, all]) => new Set(all.map(r => r.gross.toFixed())).size > 1).map(([rate]) => rate),
      netWrong: rows.filter(r => r.credit && r.net && !r.gross.minus(r.credit).eq(r.net)).map(r => r.of),
    }
  })
}
