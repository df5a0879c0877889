/** Extended Date/Time Format (EDTF, ISO 8601-2:2019 profile): which of its forms a text is written in. */
import { refuse, type WhenError } from '../refusal.ts'
import { readDate } from './date.ts'
import { readInterval } from './interval.ts'
import { readLongYear } from './long-year.ts'
import type { Reading } from './reading.ts'
import { readSet } from './set.ts'
import { readTime } from './time.ts'

/** A register has no use for a longer one, and a refusal must not take long. */
const longest = 500

/** Reads any EDTF text of levels 0, 1 and 2. Never throws. */
export const readEdtf = (text: string): Reading | WhenError => {
  if (text === '') return refuse('', 'a date', 'Write the day as YYYY-MM-DD, or leave the field out.')
  if (text.length > longest) return refuse(text, `a date of at most ${longest} characters`, 'Write the date alone.')
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text)
  if (text.includes('/')) return readInterval(text)
  if (/^-?\d{4}-\d{2}-\d{2}T/.test(text)) return readTime(text)
  if (/^Y-?\d|^-?\d{4}S/.test(text)) return readLongYear(text)
  return readDate(text)
}
