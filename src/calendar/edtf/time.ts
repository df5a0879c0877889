/** A date with the hour: the register keeps the day as it is written and leaves the hour and the zone where they stand. */
import { isDay } from '../day.ts'
import { refuse, type WhenError } from '../refusal.ts'
import { readDate } from './date.ts'
import type { Reading } from './reading.ts'

const hour = /^(?:([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)$/
/** ISO 8601: from -12:00 to +14:00; -00:00 is not written. */
const zone = /^(?:Z|\+(?:(?:0\d|1[0-3])(?::?[0-5]\d)?|14(?::?00)?)|-(?!00(?::?00)?$)(?:(?:0\d|1[01])(?::?[0-5]\d)?|12(?::?00)?))?$/

/** Reads YYYY-MM-DDThh:mm:ss with or without a zone as its day. */
export const readTime = (text: string): Reading | WhenError => {
  const at = text.indexOf('T')
  const date = text.slice(0, at)
  const time = text.slice(at + 1)
  const split = time.search(/[Z+-]/)
  const clock = split < 0 ? time : time.slice(0, split)
  const offset = split < 0 ? '' : time.slice(split)
  const bare = date.startsWith('-') ? date.slice(1) : date
  if (isDay(bare) && hour.test(clock) && zone.test(offset)) return readDate(date)
  return refuse(text, 'a day and time such as 2012-03-05T09:30:00Z', `Write the day alone, as ${isDay(bare) ? date : '2012-03-05'}.`)
}
