/** What a written date comes to: the days it can mean, how finely it is written, and what is doubted in it. */
import { shiftMonths } from '../civil.ts'
import type { WhenError } from '../refusal.ts'

/** From the finest to the coarsest. 'any' is a date of which not one digit of the year is given. */
export const precisions = ['day', 'month', 'season', 'year', 'decade', 'century', 'millennium', 'any'] as const
/** How finely a date is written. A masked digit counts as unknown: 2004-06-1X has the precision of its month. */
export type Precision = (typeof precisions)[number]

/** The coarser of two precisions. */
export const coarser = (a: Precision, b: Precision): Precision =>
  precisions.indexOf(a) > precisions.indexOf(b) ? a : b

/** The bounds are numbers of days (see civil.ts), infinite where the text gives none. */
export interface Reading {
  /** First and last day it can mean as written. */
  readonly first: number
  readonly last: number
  /** The same once doubt (`~ ? %`) is allowed for. */
  readonly doubtedFirst: number
  readonly doubtedLast: number
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly precision: Precision
  /** Has an X, so that it means one day or month that is not known rather than the whole of a longer one. */
  readonly masked: boolean
  readonly interval: boolean
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly unknownStart: boolean
  readonly unknownEnd: boolean
}

export const isRefused = (x: Reading | WhenError): x is WhenError => 'remedy' in x

const months: Readonly<Record<Exclude<Precision, 'day'>, number>> = {
  month: 1, season: 3, year: 12, decade: 120, century: 1200, millennium: 12_000, any: 120_000,
}

/** What one written date says before doubt is reckoned. */
export interface Written {
  readonly first: number
  readonly last: number
  readonly precision: Precision
  readonly masked?: boolean
  readonly approximate?: boolean
  readonly uncertain?: boolean
  /** The unit by which doubt reaches beyond the bounds. */
  readonly doubtedBy?: Precision
}

/** A single date; doubt reaches one unit before the first day and one after the last. */
export const single = (w: Written): Reading => {
  const unit = w.doubtedBy
  const before = (n: number): number =>
    unit === undefined ? n : unit === 'day' ? n - 1 : shiftMonths(n, -months[unit], 'last-day')
  const after = (n: number): number =>
    unit === undefined ? n : unit === 'day' ? n + 1 : shiftMonths(n + 1, months[unit], 'last-day') - 1
  return {
    first: w.first,
    last: w.last,
    doubtedFirst: before(w.first),
    doubtedLast: after(w.last),
    approximate: w.approximate ?? false,
    uncertain: w.uncertain ?? false,
    precision: w.precision,
    masked: w.masked ?? false,
    interval: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  }
}
