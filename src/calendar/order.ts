/** Which of two dates comes first, when they are known to the day, to the year, or only about so. */
import { dayNumber, type Day } from './day.ts'
import { parseWhen, isWhenError, type When } from './when.ts'

/** How one date stands to another. */
export type Order = 'before' | 'same' | 'after' | 'cannot-say'

/**
 * How `a` stands to `b`. 'before' only when the last day `a` can mean precedes the first day `b` can mean; 'same' only
 * when both are the same single day, undoubted; whatever overlaps otherwise is 'cannot-say'. A date with doubt in it
 * reaches one unit beyond its bounds (see When.from), so 2004~ is before 2006 but cannot be told from 2005, and it is
 * never 'same', not even as itself.
 */
export const order = (a: When, b: When): Order => {
  if (a.to < b.from) return 'before'
  if (b.to < a.from) return 'after'
  return a.from === a.to && b.from === b.to && a.from === b.from ? 'same' : 'cannot-say'
}

/** Whether something has happened, as far as its date tells. */
export type Happened = 'yes' | 'perhaps' | 'no'

/**
 * Whether what is dated `w` has happened by the end of the day `asAt`. 'yes' when its last possible day is not later,
 * 'no' when its first possible day is; 'perhaps' between. An interval has happened when it is over: one with an open
 * or unknown end has perhaps, from its beginning on. Doubt counts as in `order`.
 */
export const happenedBy = (w: When, asAt: Day): Happened => {
  const n = dayNumber(asAt)
  return w.to <= n ? 'yes' : w.from > n ? 'no' : 'perhaps'
}

const end = (text: string): When | null => {
  const read = parseWhen(text)
  return isWhenError(read) ? null : read
}

/**
 * Whether `w` takes in the day, an interval being read as something that lasted: 'yes' between the last day on which
 * it can have begun and the first on which it can have ended (an end written `..` never comes, an end left empty may
 * have come at any time); 'perhaps' on the other days it can mean. A date that is not an interval is one day, so it
 * takes in with certainty only a day that it can be nothing but.
 */
export const covers = (w: When, d: Day): Happened => {
  const n = dayNumber(d)
  if (n < w.from || n > w.to) return 'no'
  if (!w.interval) return w.from === w.to ? 'yes' : 'perhaps'
  const [a = '', b = ''] = w.text.split('/')
  const begun = w.openStart ? -Infinity : w.unknownStart ? Infinity : (end(a)?.to ?? Infinity)
  const ended = w.openEnd ? Infinity : w.unknownEnd ? -Infinity : (end(b)?.from ?? -Infinity)
  return begun <= n && n <= ended ? 'yes' : 'perhaps'
}
