/** Sharing a sum so that the parts add up to it exactly: the method is named, because two honest ones differ by a unit. */
import { Decimal } from 'decimal.js'
import { exactly } from '../exactly.ts'

/** Quotients are shown, never reckoned with: so many digits are more than any sum has. */
const Shown = Decimal.clone({ precision: 60 })

/**
 * `largest-remainder`: every part is rounded down, then those with the largest remainders get one unit more until the sum is reached; of two
 * alike the one that weighs more, then the one whose code comes first. `largest-remainder-by-rate`: the same by whole rates, so that equal rates
 * pay equally; a rate borne by more members than there are units left is passed over, and only what then still remains goes to single members.
 * `nearest`: every part rounded half up, and the difference from the sum is borne by the one that weighs most.
 */
export type RoundingMethod = 'largest-remainder' | 'largest-remainder-by-rate' | 'nearest'
export interface Rounding { readonly method: RoundingMethod; /** The smallest unit parts are reckoned in: "1", "0.01". */ readonly step: string }

/** What each of those sharing has: in the order of their codes, so that the answer is the same however they were given. */
export interface Share { readonly of: string; readonly weight: Decimal }
export interface Part { readonly of: string; readonly exact: Decimal; readonly amount: Decimal }

/**
 * Shares `total` in proportion to the weights; the parts are whole steps and add up to the total. A total that is itself no whole number of
 * steps keeps its odd fraction with the one who weighs most. Nobody's weight may be negative; where all are nothing there are no parts.
 */
export const apportion = (total: Decimal, shares: readonly Share[], { method, step }: Rounding): readonly Part[] => {
  const unit = exactly(step)
  const all = shares.toSorted((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : 0)).map(s => ({ of: s.of, weight: exactly(s.weight) }))
  const weights = all.reduce((n, s) => n.plus(s.weight), exactly(0))
  if (weights.lte(0)) return []
  const whole = exactly(total).divToInt(unit)
  const odd = exactly(total).minus(whole.mul(unit))
  // By cross-multiplication: a quotient such as a third would lose digits, its remainder over the common divisor does not.
  const parts = all.map(s => {
    const product = whole.mul(s.weight)
    const steps = product.divToInt(weights)
    return { ...s, steps, over: product.minus(steps.mul(weights)) }
  })
  const extra = method === 'nearest' ? nearest(parts, weights) : remainders(parts, whole.minus(parts.reduce((n, p) => n.plus(p.steps), exactly(0))).toNumber(), method === 'largest-remainder-by-rate')
  const heaviest = heaviestOf(parts)
  const given = parts.map((p, i) => ({ of: p.of, exact: new Shown(exactly(total).mul(p.weight)).div(new Shown(weights)), amount: p.steps.plus(extra[i] ?? 0).mul(unit) }))
  const sum = given.reduce((n, p) => n.plus(p.amount), exactly(0))
  const rest = whole.mul(unit).plus(odd).minus(sum)
  return rest.isZero() ? given : given.map((p, i) => (i === heaviest ? { ...p, amount: p.amount.plus(rest) } : p))
}

interface Counted { readonly of: string; readonly weight: Decimal; readonly steps: Decimal; readonly over: Decimal }
const heaviestOf = (parts: readonly Counted[]): number => parts.reduce((best, p, i) => (p.weight.gt(parts[best]!.weight) ? i : best), 0)
const byRemainder = (a: Counted, b: Counted): number => b.over.cmp(a.over) || b.weight.cmp(a.weight) || (a.of < b.of ? -1 : 1)
const remainders = (parts: readonly Counted[], left: number, byRate: boolean): readonly number[] => {
  const extra = parts.map(() => 0)
  let rest = left
  const give = (i: number): void => { extra[i] = (extra[i] ?? 0) + 1; rest -= 1 }
  const order = parts.map((p, i) => ({ p, i })).toSorted((a, b) => byRemainder(a.p, b.p))
  if (byRate) {
    for (const alike of Map.groupBy(order, o => o.p.weight.toFixed()).values()) if (alike.length <= rest) for (const { i } of alike) give(i)
  }
  for (const { i } of order) if (rest > 0 && extra[i] === 0) give(i)
  return extra
}
const nearest = (parts: readonly Counted[], weights: Decimal): readonly number[] => parts.map(p => (p.over.mul(2).gte(weights) && !p.over.isZero() ? 1 : 0))
