/** One date of EDTF: year, month or season, day; any digit may be masked (X), any component doubted (~ ? %). */
import { numberOfDay } from '../civil.ts'
import { refuse, type WhenError } from '../refusal.ts'
import { daysFitting, yearsOf } from './masked.ts'
import { coarser, single, type Precision, type Reading } from './reading.ts'

// A mark before a component doubts that component, a mark behind it that component and all before it. Doubt reaches
// by the unit of the component it is written at, so both come to the same here.
const shape =
  /^(?<y0>[~?%]?)(?<sign>-?)(?<year>[0-9X]{4})(?<y1>[~?%]?)(?:-(?<m0>[~?%]?)(?<month>[0-9X]{2})(?<m1>[~?%]?)(?:-(?<d0>[~?%]?)(?<day>[0-9X]{2})(?<d1>[~?%]?))?)?$/

const wants = 'a date written YYYY, YYYY-MM or YYYY-MM-DD, X for a digit not known, ~ ? % for doubt'

/**
 * Sub-year groupings, codes 21 to 41: first month (13 is January of the next year) and length in months.
 * 21-24 name no hemisphere and are read as in the north; winter follows autumn, as the order of the codes has it.
 */
const seasonOf = (code: number): readonly [month: number, length: number] | null => {
  if (code >= 21 && code <= 28) return [((code - 21) % 4) * 3 + 3, 3]
  if (code >= 29 && code <= 32) return [[9, 12, 3, 6][code - 29] ?? 0, 3]
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, 3]
  if (code >= 37 && code <= 39) return [(code - 37) * 4 + 1, 4]
  if (code === 40 || code === 41) return [(code - 40) * 6 + 1, 6]
  return null
}

const firstOfMonth = (year: number, month: number): number =>
  month > 12 ? numberOfDay(year + 1, month - 12, 1) : numberOfDay(year, month, 1)

/** How much of a year's four digits is known: the first X decides. */
const yearPrecision = (year: string): Precision =>
  (['any', 'millennium', 'century', 'decade'] as const)[year.indexOf('X')] ?? 'year'

/** Reads one date. Refuses what is not written as one, and days that no calendar has. */
export const readDate = (text: string): Reading | WhenError => {
  const parts = shape.exec(text)?.groups
  if (parts === undefined) return refuse(text, wants, remedyFor(text))
  const { sign, year = '', month, day } = parts
  const negative = sign === '-'
  if (negative && year === '0000') return refuse(text, 'a year', 'The year before 0001 is written 0000, without a sign.')

  const marks = (['y', 'm', 'd'] as const).map((c) => `${parts[`${c}0`] ?? ''}${parts[`${c}1`] ?? ''}`)
  const all = marks.join('')
  const season = month === undefined || month.includes('X') ? null : seasonOf(Number(month))

  let precision = yearPrecision(year)
  if (precision === 'year' && month !== undefined) {
    if (season !== null) precision = 'season'
    else if (!month.includes('X')) precision = day === undefined || day.includes('X') ? 'month' : 'day'
  }

  let bounds: readonly [number, number] | null
  if (season === null) bounds = daysFitting(negative, year, month ?? 'XX', day ?? 'XX')
  else if (day !== undefined) return refuse(text, 'a season without a day', `Write ${text.slice(0, text.lastIndexOf('-'))}.`)
  else {
    const [low, high] = yearsOf(negative, year)
    bounds = [firstOfMonth(low, season[0]), firstOfMonth(high, season[0] + season[1]) - 1]
  }
  if (bounds === null) {
    return refuse(text, 'a day, month (01 to 12) or season (21 to 41) that the calendar has', 'Check it against the source.')
  }

  const written = {
    first: bounds[0],
    last: bounds[1],
    precision,
    masked: `${year}${month ?? ''}${day ?? ''}`.includes('X'),
  }
  if (all === '') return single(written)
  let doubtedBy = precision
  if (marks[0] !== '') doubtedBy = coarser(doubtedBy, 'year')
  if (marks[1] !== '') doubtedBy = coarser(doubtedBy, 'month')
  return single({
    ...written,
    doubtedBy,
    approximate: all.includes('~') || all.includes('%'),
    uncertain: all.includes('?') || all.includes('%'),
  })
}

const remedyFor = (text: string): string => {
  if (/\s/.test(text)) return 'Take the blanks out.'
  if (/^-?\d{2}[~?%]?$/.test(text)) return 'Write all four digits of the year, or a century with XX, such as 19XX.'
  if (/^-?\d{3}[~?%]?$/.test(text)) return 'Write all four digits of the year, or a decade with X, such as 193X.'
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(text)) return 'Write the year first: 5 March 2012 is 2012-03-05.'
  if (/^\d{5,}/.test(text)) return 'Write a year of more than four digits with a Y before it, or put hyphens in: 2012-03-05.'
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) return 'Write month and day with two digits: 2012-03-05.'
  return 'Write the day as YYYY-MM-DD, or as much of it as is known, such as 2012-03 or 2012.'
}
