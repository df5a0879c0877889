/** Payments told to be in full held against what was owed: is each the net contribution of its year, and if not, what is it. */
import type { Decimal } from 'decimal.js'
import { exactly } from '../exactly.ts'

/** What a digit more, less or other makes of a sum: two neighbours changed about; one other, left out or put in; the same digits in another order. */
export type DigitSlip = 'swapped' | 'one-digit' | 'left-out' | 'put-in' | 'reordered'
/**
 * How a sum told as paid in full stands to what was owed: it is that, net of credits, or gross; that of another year; of several years together, the
 * last its own; of another member; it differs in digits or the place of its point; it is a round figure; or nothing explains it.
 */
export type PaidReading =
  | { readonly as: 'net' } | { readonly as: 'gross' } | { readonly as: 'of-year'; readonly year: string } | { readonly as: 'of-years'; readonly years: readonly string[] }
  | { readonly as: 'of-another'; readonly of: readonly string[] } | { readonly as: 'slip'; readonly owed: Decimal; readonly how: DigitSlip } | { readonly as: 'point'; readonly owed: Decimal }
  | { readonly as: 'round'; readonly over: Decimal } | { readonly as: 'unexplained'; readonly over: Decimal } | { readonly as: 'not-assessed' }

/** `owed`: what this member owed by year, net; `others`: what the others owed for the same year; `gross`: what this member was assessed for it. */
export const readPaid = (paid: Decimal, year: string, owed: ReadonlyMap<string, Decimal>, others: ReadonlyMap<string, Decimal>, gross?: Decimal): PaidReading => {
  const own = owed.get(year)
  if (own?.eq(paid)) return { as: 'net' }
  if (gross?.eq(paid)) return { as: 'gross' }
  const sole = [...owed].filter(([, n]) => n.eq(paid)).map(([y]) => y).sort((a, b) => Math.abs(Number(a) - Number(year)) - Math.abs(Number(b) - Number(year)))[0]
  if (sole !== undefined) return { as: 'of-year', year: sole }
  const past = [...owed.keys()].filter(y => y <= year).sort().reverse()
  let together = exactly(0)
  for (let i = 0; i < past.length; i++) { together = together.plus(owed.get(past[i]!)!); if (i > 0 && together.eq(paid)) return { as: 'of-years', years: past.slice(0, i + 1).reverse() } }
  if (own) {
    const [a, b] = [digitsOf(paid), digitsOf(own)]
    if (a === b) return { as: 'point', owed: own }
    const how = slipOf(paid.toFixed(), own.toFixed())
    if (how) return { as: 'slip', owed: own, how }
  }
  const alike = [...others].filter(([, n]) => n.eq(paid)).map(([p]) => p).sort()
  if (alike.length > 0) return { as: 'of-another', of: alike }
  if (!own) return { as: 'not-assessed' }
  const over = paid.minus(own)
  return isRound(paid) ? { as: 'round', over } : { as: 'unexplained', over }
}
/** The digits of a sum, without its point and without noughts at either end. */
const digitsOf = (d: Decimal): string => d.toFixed().replace(/\D/g, '').replace(/^0+|0+$/g, '')
/** Hundreds, in at most three figures that are not nought at its end: 17,500 or 18,000. */
const isRound = (d: Decimal): boolean => d.isInteger() && d.mod(100).isZero() && digitsOf(d).length <= 3

/** One digit other, one too many or too few, two neighbours changed about; or, of some length, the same digits otherwise arranged. */
const slipOf = (a: string, b: string): DigitSlip | undefined => {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let end = 0
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return x === '' ? 'left-out' : y === '' ? 'put-in' : 'one-digit'
  if (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]) return 'swapped'
  return a.length >= 4 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('') ? 'reordered' : undefined
}

/** A contribution as published, and a payment told to be in full. */
export interface OwedRow { readonly of: string; readonly year: string; readonly gross: Decimal; readonly net: Decimal }
export interface PaidRow { readonly of: string; readonly year: string; readonly paid: Decimal }
/** What each payment is; `neighbour`: the years beside its own whose contribution it carries, in the place of its own or on top of it. */
export interface PaidChecked { readonly row: PaidRow; readonly reading: PaidReading; readonly neighbour: string | null }

/**
 * Checks payments row by row against the published contributions: what is not the net contribution of its year gets its reason. A row carries the
 * figure of a neighbouring year where it is that of one year beside its own, or its own and that together (docs/decisions/0128).
 */
export const checkPaid = (owed: readonly OwedRow[], paid: readonly PaidRow[]): readonly PaidChecked[] => {
  const ofMember = Map.groupBy(owed, o => o.of)
  const ofYear = Map.groupBy(owed, o => o.year)
  const nets = new Map([...ofMember].map(([of, rows]) => [of, new Map(rows.map(r => [r.year, r.net]))]))
  return paid.map((row): PaidChecked => {
    const own = nets.get(row.of) ?? new Map<string, Decimal>()
    const others = new Map((ofYear.get(row.year) ?? []).filter(o => o.of !== row.of).map(o => [o.of, o.net]))
    const reading: PaidReading = own.has(row.year) ? readPaid(row.paid, row.year, own, others, ofMember.get(row.of)?.find(o => o.year === row.year)?.gross) : { as: 'not-assessed' }
    const beside = reading.as === 'of-year' ? [reading.year] : reading.as === 'of-years' ? reading.years.filter(y => y !== row.year) : []
    return { row, reading, neighbour: beside.length === 1 && Math.abs(Number(beside[0]) - Number(row.year)) === 1 ? beside[0]! : null }
  })
}
