/** Years that four digits cannot hold, powers of ten, and years good to so many digits: Y170000002, Y17E7, 1950S2. */
import { numberOfDay } from '../civil.ts'
import { refuse, type WhenError } from '../refusal.ts'
import { single, type Reading } from './reading.ts'

const shape = /^(?:Y(?<long>-?[1-9]\d*)(?:E(?<power>[1-9]\d?))?|(?<short>-?\d{4}))(?:S(?<digits>[1-9]\d?))?$/

/** Days stay exact whole numbers up to here. */
const furthest = 1e12

/** Reads a year of level 1 (Y) or level 2 (E, S). With S the year is an estimate, doubted by the digits not vouched for. */
export const readLongYear = (text: string): Reading | WhenError => {
  const parts = shape.exec(text)?.groups
  if (parts === undefined || parts['short'] === '-0000') {
    return refuse(text, 'a year alone, such as Y170000002, Y17E7 or 1950S2', 'Write neither month, day nor doubt with it.')
  }
  const { long, power, short } = parts
  const year = short === undefined ? Number(`${long}e${power ?? 0}`) : Number(short)
  if (long !== undefined && Math.abs(year) <= 9999) {
    return refuse(text, 'a year of more than four digits behind Y', 'Write a year of up to four digits without Y, as 0033 or 2012.')
  }
  if (Math.abs(year) > furthest) return refuse(text, 'a year within a million million of ours', 'Check the exponent.')
  const first = numberOfDay(year, 1, 1)
  const last = numberOfDay(year, 12, 31)
  if (parts['digits'] === undefined) return single({ first, last, precision: 'year' })
  const length = short === undefined ? `${Math.abs(year)}`.length : 4
  const open = length - Number(parts['digits'])
  if (open < 0) return refuse(text, `at most ${length} digits vouched for`, 'Lower the number behind S.')
  const precision = (['year', 'decade', 'century', 'millennium'] as const)[open] ?? 'any'
  return single({ first, last, precision, approximate: true, doubtedBy: precision })
}
