/** Figures made of capital: exact, with as many decimals as they have. */
import type { Decimal } from 'decimal.js'
import { decimalOf, figureOf, type Figure } from '#acts'
import { exactly } from '../exactly.ts'

/** So many per cent, written to four decimals, halves up. The value keeps ten, so that whoever writes fewer rounds once: 0.05498 is 0.0550, but 0.05. */
export const percentOf = (part: Decimal, whole: Decimal): Figure => figureOf(exactly(part).mul(100).div(whole).toDecimalPlaces(10, 4), 4, '%')
/** A figure of capital as an exact number. */
export const numberOf = (f: Figure): Decimal => exactly(decimalOf(f))
/** How many shares a sum is; nothing where it is in another unit or no whole number of them. */
export const sharesIn = (amount: Figure, shareValue: Figure | undefined): Decimal | undefined => {
  if (!shareValue || shareValue.unit !== amount.unit || decimalOf(shareValue).lte(0)) return undefined
  const whole = numberOf(amount).divToInt(decimalOf(shareValue))
  return whole.mul(decimalOf(shareValue)).eq(numberOf(amount)) ? whole : undefined
}
