/** Conversion by a dated rate the register holds: never in silence, never without naming the rate and how far away in time it is. */
import { decimalOf, inScale, type ActOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { exactly } from '../exactly.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { rateNear } from './rates.ts'

/** `daysOff` is the distance between the day the figure stood and the day of the rate. */
export interface Converted { readonly figure: Figure; readonly rate: ActOf<'rate'>; readonly daysOff: number }

/** A bare number may be of any unit; two that are named must be the same. */
export const sameUnit = (a: Figure, b: Figure): boolean => a.unit === undefined || b.unit === undefined || a.unit === b.unit

/**
 * The figure in another unit by the rate nearest to a day (before or after it), or undefined when the register holds none.
 * A rate of another day is an approximation: whoever shows the figure shows the rate's day.
 */
export const convertedTo = (register: RegisterAsAt, f: Figure, unit: string | undefined, on: Day | null): Converted | undefined => {
  if (f.unit === undefined || unit === undefined) return undefined
  const near = rateNear(f.unit, unit, on ?? register.asAt, register)
  return near && { figure: inScale(exactly(f.value).mul(decimalOf(near.rate.rate)), unit), ...near }
}
