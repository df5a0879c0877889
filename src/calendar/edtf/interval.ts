/** Intervals: a/b, with `..` for an end left open and nothing at all for an end not known. */
import { refuse, type WhenError } from '../refusal.ts'
import { readDate } from './date.ts'
import { coarser, isRefused, type Reading } from './reading.ts'

const endless = { first: -Infinity, last: Infinity, doubtedFirst: -Infinity, doubtedLast: Infinity, masked: false }

const isWritten = (end: string): boolean => end !== '' && end !== '..'

/**
 * Reads an interval. It may not end before it begins: an end written whole (a month, a year) is compared by its first
 * day, so 2004-06-11/2004-06 is refused; an end with X by its last, so 2004-06-11/2004-06-XX is some day of that June.
 */
export const readInterval = (text: string): Reading | WhenError => {
  const ends = text.split('/')
  const [a = '', b = ''] = ends
  if (ends.length !== 2) return refuse(text, 'one beginning and one end, a/b', 'Write one / between two dates.')
  const start = isWritten(a) ? readDate(a) : null
  if (start !== null && isRefused(start)) return start
  const end = isWritten(b) ? readDate(b) : null
  if (end !== null && isRefused(end)) return end
  if (start !== null && end !== null && start.first > (end.masked ? end.last : end.first)) {
    return refuse(
      text,
      'an interval that does not end before it begins',
      start.first <= end.last
        ? 'If the end is some one day of it, write what is not known of it as X, such as 2004-06-XX.'
        : 'Write the earlier date first, or check both against the source.',
    )
  }
  const from = start ?? endless
  const to = end ?? endless
  return {
    first: from.first,
    last: to.last,
    doubtedFirst: from.doubtedFirst,
    doubtedLast: to.doubtedLast,
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    precision: start === null ? (end?.precision ?? 'any') : end === null ? start.precision : coarser(start.precision, end.precision),
    masked: from.masked || to.masked,
    interval: true,
    openStart: a === '..',
    openEnd: b === '..',
    unknownStart: a === '',
    unknownEnd: b === '',
  }
}
