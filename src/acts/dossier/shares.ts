/** Shares by sector added up: as written, and the least that their digits allow. */
import { Decimal } from 'decimal.js'
import { rangeOf, type Figure } from '../figure.ts'

/** Three shares of 33.4 % may come to a hundred: only what is more by more than rounding is too much. */
export const exactSum = (shares: Readonly<Record<string, Figure>>): { readonly sum: Decimal; readonly low: Decimal } => Object.values(shares).reduce(
  ({ sum, low }, f) => ({ sum: sum.plus(f.value), low: low.plus(Decimal.max(0, rangeOf(f).low)) }), { sum: new Decimal(0), low: new Decimal(0) })
