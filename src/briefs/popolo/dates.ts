/** Dates as Popolo writes them: as exactly as they are known and no more exactly. */
import { plusDays, type Day, type When } from '#calendar'
import type { PopoloDate } from './shapes.ts'

/** What two days have in common: a day, a month or a year. */
const shared = (first: Day, last: Day): PopoloDate | undefined =>
  (first === last ? first : first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : undefined)
const ofFourDigits = (d: Day | null): d is Day => d !== null && /^\d{4}-/.test(d)

/** A date of any precision; undefined where the standard cannot write it: a doubtful date, one of several years. */
export const dateOf = (w: When | null | undefined): PopoloDate | undefined =>
  (!w || w.approximate || w.uncertain || !ofFourDigits(w.earliest) || !ofFourDigits(w.latest) ? undefined : shared(w.earliest, w.latest))

/** Of what lasts from a first to a last day, both; of what is dated by a month alone, that month. */
export const spanOf = (w: When | null): { readonly start_date?: PopoloDate; readonly end_date?: PopoloDate } => {
  if (w === null || w.approximate || w.uncertain) return {}
  if (!w.interval) { const date = dateOf(w); return date === undefined ? {} : { start_date: date, end_date: date } }
  const [first, last] = [w.openStart || w.unknownStart ? null : w.earliest, w.openEnd || w.unknownEnd ? null : w.latest]
  const [from = '', to = ''] = w.text.split('/')
  const written = (day: Day | null, text: string): PopoloDate | undefined => (!ofFourDigits(day) ? undefined : /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : day)
  const [start, end] = [written(first, from), written(last, to)]
  return { ...(start === undefined ? {} : { start_date: start }), ...(end === undefined ? {} : { end_date: end }) }
}

/**
 * The last day before something else began. Of a beginning that is known by its month or year alone that is the end, too; of one that
 * cannot be written, the year in which it had certainly come: an end left out would say that it lasts.
 */
export const eveOf = (next: When): PopoloDate | undefined => {
  const date = dateOf(next)
  if (date !== undefined) return date.length === 10 ? plusDays(date as Day, -1) : date
  return ofFourDigits(next.latest) ? next.latest.slice(0, 4) : ofFourDigits(next.earliest) ? next.earliest.slice(0, 4) : undefined
}

/** The first and the last second of a day, or of a month or year, where a moment is asked for; they are in universal time, which no source tells. */
export const momentsOf = (w: When): { readonly start_date?: string; readonly end_date?: string } =>
  (w.approximate || w.uncertain || !ofFourDigits(w.earliest) || !ofFourDigits(w.latest) ? {} : { start_date: `${w.earliest}T00:00:00Z`, end_date: `${w.latest}T23:59:59Z` })
