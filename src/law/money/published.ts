/** Published tables of contributions held against their own rule: does each sum follow from its rate, and if not, from which year's does it. */
import { Decimal } from 'decimal.js'
import { exactly } from './amount.ts'

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

/** How a sum told as paid in full stands to what was owed: it is that; that of another year; of several years together; of another member; or it differs in a digit or the place of its point. */
export type PaidReading =
  | { readonly as: 'net' } | { readonly as: 'of-year'; readonly year: string } | { readonly as: 'of-years'; readonly years: readonly string[] }
  | { readonly as: 'of-another'; readonly of: readonly string[] } | { readonly as: 'slip'; readonly owed: Decimal } | { readonly as: 'point'; readonly owed: Decimal } | { readonly as: 'unexplained'; readonly over: Decimal }
/** `owed`: what this member owed by year; `others`: what the others owed for the same year. */
export const readPaid = (paid: Decimal, year: string, owed: ReadonlyMap<string, Decimal>, others: ReadonlyMap<string, Decimal>): PaidReading => {
  const own = owed.get(year)
  if (own?.eq(paid)) return { as: 'net' }
  const sole = [...owed].filter(([, n]) => n.eq(paid)).map(([y]) => y).sort((a, b) => Math.abs(Number(a) - Number(year)) - Math.abs(Number(b) - Number(year)))[0]
  if (sole !== undefined) return { as: 'of-year', year: sole }
  const past = [...owed.keys()].filter(y => y <= year).sort().reverse()
  let together = exactly(0)
  for (let i = 0; i < past.length; i++) { together = together.plus(owed.get(past[i]!)!); if (i > 0 && together.eq(paid)) return { as: 'of-years', years: past.slice(0, i + 1).reverse() } }
  if (own) {
    const [a, b] = [paid.toFixed().replace(/\D/g, '').replace(/^0+|0+$/g, ''), own.toFixed().replace(/\D/g, '').replace(/^0+|0+$/g, '')]
    if (a === b) return { as: 'point', owed: own }
    if (isOneSlip(paid.toFixed(), own.toFixed())) return { as: 'slip', owed: own }
  }
  const alike = [...others].filter(([, n]) => n.eq(paid)).map(([p]) => p).sort()
  return alike.length > 0 ? { as: 'of-another', of: alike } : { as: 'unexplained', over: paid.minus(own ?? 0) }
}
/** One digit other, one too many or too few, or two neighbours changed about. */
const isOneSlip = (a: string, b: string): boolean => {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let end = 0
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)]
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
}
