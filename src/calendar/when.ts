/** A date as a source gives it: a day, or only a month, a year, a season, about so, or between this and that. */
import { daysInMonth, numberOfDay } from './civil.ts'
import { dayNumber, dayOfNumber, digits, isDay, isWritable, type Day } from './day.ts'
import { readEdtf } from './edtf/read.ts'
import { isRefused, type Precision } from './edtf/reading.ts'
import type { WhenError } from './refusal.ts'

export type { Precision, WhenError }

/**
 * A date of any precision, frozen. `earliest` and `latest` are the strict bounds of what is written; doubt does not
 * move them, it shows in the flags and in `from` and `to`.
 */
export interface When {
  /** The EDTF as written. */
  readonly text: string
  /** First day it can mean; null when there is none, it is not known, or it lies before the year 0000 (or after 9999). */
  readonly earliest: Day | null
  /** Last day it can mean; null in the same cases. */
  readonly latest: Day | null
  /** `~` or `%` somewhere in it. */
  readonly approximate: boolean
  /** `?` or `%` somewhere in it. */
  readonly uncertain: boolean
  /** Written a/b: an extended thing such as a session, or a span in which a day lies; the reader decides. */
  readonly interval: boolean
  /** Of an interval or a set, the coarsest part. */
  readonly precision: Precision
  /** `..`: it has no beginning (no end) that anybody means to give. */
  readonly openStart: boolean
  readonly openEnd: boolean
  /** An interval end left empty: there is one, and it is not known. */
  readonly unknownStart: boolean
  readonly unknownEnd: boolean
  /**
   * The bounds with doubt allowed for, as day numbers, infinite where open or not known. What `order` and `happenedBy`
   * reckon with. Doubt reaches one unit to either side: the unit of the date's precision, or of the coarsest component
   * that bears a mark (2004? from 2003-01-01, 2004-06~ from 2004-05-01, 2004?-06-11 from 2003-06-11).
   */
  readonly from: number
  readonly to: number
}

const plain = (text: string, earliest: Day, latest: Day, precision: Precision, from: number, to: number, interval = false): When =>
  Object.freeze({
    text, earliest, latest, approximate: false, uncertain: false, interval, precision,
    openStart: false, openEnd: false, unknownStart: false, unknownEnd: false, from, to,
  })

// A register reads a million days when it starts, nearly all of them plain; these do without the grammar.
const plainDate = (text: string): When | null => {
  if (text.length === 10) {
    if (!isDay(text)) return null
    const n = dayNumber(text)
    return plain(text, text, text, 'day', n, n)
  }
  if (text.length === 7 && text.charCodeAt(4) === 45) {
    const year = digits(text, 0, 4)
    const month = digits(text, 5, 7)
    const last = daysInMonth(year, month)
    if (last === 0 || Number.isNaN(year)) return null
    return plain(text, `${text}-01` as Day, `${text}-${last}` as Day, 'month', numberOfDay(year, month, 1), numberOfDay(year, month, last))
  }
  // From one day to another, as sessions and visits are dated.
  if (text.length === 21 && text.charCodeAt(10) === 47) {
    const first = text.slice(0, 10)
    const last = text.slice(11)
    if (!isDay(first) || !isDay(last) || first > last) return null
    return plain(text, first, last, 'day', dayNumber(first), dayNumber(last), true)
  }
  if (text.length === 4) {
    const year = digits(text, 0, 4)
    if (Number.isNaN(year)) return null
    return plain(text, `${text}-01-01` as Day, `${text}-12-31` as Day, 'year', numberOfDay(year, 1, 1), numberOfDay(year, 12, 31))
  }
  return null
}

const writable = (n: number): Day | null => (isWritable(n) ? dayOfNumber(n) : null)

/** Reads a date written in EDTF. Never throws: what cannot be read comes back as what was found, wanted, and to do. */
export const parseWhen = (text: string): When | WhenError => {
  const quick = plainDate(text)
  if (quick !== null) return quick
  const reading = readEdtf(text)
  if (isRefused(reading)) return reading
  const { approximate, uncertain, interval, precision, openStart, openEnd, unknownStart, unknownEnd } = reading
  return Object.freeze({
    text,
    earliest: writable(reading.first),
    latest: writable(reading.last),
    approximate, uncertain, interval, precision, openStart, openEnd, unknownStart, unknownEnd,
    from: reading.doubtedFirst,
    to: reading.doubtedLast,
  })
}

/** Whether a date was refused. */
export const isWhenError = (x: When | WhenError): x is WhenError => 'remedy' in x

/** `text` as a date. Throws a RangeError; for tests and for dates written in the code. */
export const when = (text: string): When => {
  const read = parseWhen(text)
  if (!isWhenError(read)) return read
  throw new RangeError(`"${read.found}" is not a date: wanted ${read.wants}. ${read.remedy}`)
}
