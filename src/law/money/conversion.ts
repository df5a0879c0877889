/** Conversion by a dated rate the register holds: never in silence, never without naming the rate and how far away in time it is. */
import { decimalOf, inScale, type ActOf, type Figure } from '#acts'
import { daysBetween, type Day } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'

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
  const day = on ?? register.asAt
  const near = register.on('9999-12-31').acts(`unit:${f.unit}`, 'rate', r => r.in === unit)
    .flatMap(rate => (rate.on.earliest === null ? [] : [{ rate, daysOff: Math.abs(daysBetween(rate.on.earliest, day)) }]))
    .toSorted((a, b) => a.daysOff - b.daysOff)[0]
  return near && { figure: inScale(decimalOf(f).mul(decimalOf(near.rate.rate)), unit), ...near }
}
