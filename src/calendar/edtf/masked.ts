/** Days of which some digits are not known: 156X-12-25 is the 25th of December of some year of the 1560s. */
import { daysInMonth, isLeapYear, numberOfDay } from '../civil.ts'

/** Whether a number, written with as many digits, fits a pattern of digits and X. */
const fits = (pattern: string, n: number): boolean => {
  const text = `${n}`.padStart(pattern.length, '0')
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== 'X' && pattern[i] !== text[i]) return false
  }
  return true
}

/** The months and days of such a year that fit, in order. */
const monthsAndDays = (year: number, month: string, dayOfMonth: string): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  for (let m = 1; m <= 12; m++) {
    if (!fits(month, m)) continue
    for (let d = 1; d <= daysInMonth(year, m); d++) if (fits(dayOfMonth, d)) found.push([m, d])
  }
  return found
}

/** Smallest and largest year of a pattern, signed; of -01XX they are -0199 and -0100. There is no year -0000. */
export const yearsOf = (negative: boolean, year: string): readonly [number, number] => {
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  return negative ? [-high, low === 0 ? -1 : -low] : [low, high]
}

/**
 * The first and last day that fit a pattern; null when the calendar has none (156X-09-31).
 * `XX` stands for a month or day that is not written at all.
 */
export const daysFitting = (
  negative: boolean,
  year: string,
  month: string,
  dayOfMonth: string,
): readonly [number, number] | null => {
  const leap = monthsAndDays(2000, month, dayOfMonth)
  const common = monthsAndDays(2001, month, dayOfMonth)
  if (leap.length === 0) return null
  const [low, high] = yearsOf(negative, year)
  const seek = (from: number, to: number, step: 1 | -1): number | null => {
    for (let y = from; step * (to - y) >= 0; y += step) {
      if (!fits(year, Math.abs(y))) continue
      const match = (isLeapYear(y) ? leap : common).at(step === 1 ? 0 : -1)
      if (match !== undefined) return numberOfDay(y, match[0], match[1])
    }
    return null
  }
  const first = seek(low, high, 1)
  const last = first === null ? null : seek(high, low, -1)
  return first === null || last === null ? null : [first, last]
}
