/** A day of the calendar: what is written on an instrument, with no hour and no time zone. */
import { daysInMonth, numberOfDay, partsOfNumber } from './civil.ts'

/** A calendar day, ISO 8601, proleptic Gregorian, years 0000..9999. Comparable with `<`. */
export type Day = `${number}-${number}-${number}`

/** The digits of `text` from `start` to `end` as a number; NaN when one of them is not an ASCII digit. */
export const digits = (text: string, start: number, end: number): number => {
  let n = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    n = n * 10 + digit
  }
  return n
}

const hyphen = 45

/** Whether `text` is a day as written and in the calendar: 2024-02-29 is one, 2023-02-29 is not. */
export const isDay = (text: string): text is Day => {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const year = digits(text, 0, 4)
  const dayOfMonth = digits(text, 8, 10)
  return year >= 0 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, digits(text, 5, 7))
}

/** `text` as a day. Throws a RangeError naming what was found and what was wanted; for input use `parseWhen`. */
export const day = (text: string): Day => {
  if (isDay(text)) return text
  throw new RangeError(`"${text}" is not a day: wanted a day of the calendar written YYYY-MM-DD, such as 2024-02-29`)
}

/** Days from 1970-01-01 to `d` (negative before it). */
export const dayNumber = (d: Day): number => numberOfDay(digits(d, 0, 4), digits(d, 5, 7), digits(d, 8, 10))

const firstNumber = numberOfDay(0, 1, 1)
const lastNumber = numberOfDay(9999, 12, 31)

/** Whether the day of this number lies in the years 0000 to 9999, the only ones a Day can write. */
export const isWritable = (n: number): boolean => n >= firstNumber && n <= lastNumber

/** The day of this number. Throws a RangeError outside 0000-01-01..9999-12-31. */
export const dayOfNumber = (n: number): Day => {
  const known = written[n - firstKept]
  if (known !== undefined) return known
  if (!Number.isInteger(n) || !isWritable(n)) {
    throw new RangeError(`${n} days from 1970-01-01 is not a day: wanted a day between 0000-01-01 and 9999-12-31`)
  }
  const { year, month, dayOfMonth } = partsOfNumber(n)
  const text = `${year}`.padStart(4, '0')
  const d = `${text}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}` as Day
  if (n >= firstKept && n < firstKept + daysKept) written[n - firstKept] = d
  return d
}
/** The days of the years 1900 to 2099 are written once: what anybody asks about are nearly always the same. */
const firstKept = numberOfDay(1900, 1, 1)
const daysKept = numberOfDay(2100, 1, 1) - firstKept
const written = Array.from<Day | undefined>({ length: daysKept })

/** The day `n` days after `d` (before it, when negative). Throws a RangeError when it leaves the years 0000..9999. */
export const plusDays = (d: Day, n: number): Day => dayOfNumber(dayNumber(d) + n)

/** How many days there are from `a` to `b`: b - a, negative when `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)
