/** The arithmetic of the proleptic Gregorian calendar for any year, in whole days counted from 1970-01-01. */

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** How many days a month (1 to 12) has; 0 when there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)

/** Days from 1970-01-01 to the given day. The year is counted from March, so that the leap day comes last in it. */
export const numberOfDay = (year: number, month: number, dayOfMonth: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** A day taken apart. Months count from 1; year 0 is the year before year 1. */
export interface Parts {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

/** The inverse of `numberOfDay`. */
export const partsOfNumber = (n: number): Parts => {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** What is done when the day does not exist in the month reached (31 January + 1 month): explicit, never implied. */
export type EndOfMonth = 'last-day' | 'first-of-next'

/** The day `months` months after (before, when negative) a day given by its number. */
export const shiftMonths = (n: number, months: number, end: EndOfMonth): number => {
  const { year, month, dayOfMonth } = partsOfNumber(n)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  const last = daysInMonth(toYear, toMonth)
  if (dayOfMonth <= last) return numberOfDay(toYear, toMonth, dayOfMonth)
  return numberOfDay(toYear, toMonth, last) + (end === 'first-of-next' ? 1 : 0)
}
