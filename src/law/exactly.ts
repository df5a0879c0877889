/** Exact numbers: decimals whose sums and products keep every digit, and figures written from them in full. No float is ever among them. */
import { Decimal } from 'decimal.js'
import { figureOf, type Figure } from '#acts'

/** Only a quotient could need more digits, and none is taken but in whole numbers or to a stated number of decimals. */
const Exact = Decimal.clone({ precision: 1000 })
export const exactly = (n: Decimal.Value): Decimal => new Exact(n)
/** The sum; of nothing it is nought. */
export const addedUp = (all: Iterable<Decimal>): Decimal => { let sum = exactly(0); for (const n of all) sum = sum.plus(n); return sum }
/** A number as a figure with as many decimals as it has; a unit that is no word is none. */
export const figureInFull = (value: Decimal, unit: string | undefined): Figure => figureOf(value, value.decimalPlaces(), unit === '' ? undefined : unit)
