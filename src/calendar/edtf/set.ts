/** Sets of dates: one of them [1667, 1668, 1670..1672], or all of them {1960, 1961-12}. */
import { refuse, type WhenError } from '../refusal.ts'
import { readDate } from './date.ts'
import { coarser, isRefused, single, type Precision, type Reading } from './reading.ts'

/** A date, a range a..b, or at the ends of the set ..b and a.. */
const shape = /^(?<upTo>\.\.)?(?<a>[^.]+)(?:(?<range>\.\.)(?<b>[^.]*))?$/

/** Reads a set as the span from the first day of its earliest member to the last day of its latest. */
export const readSet = (text: string): Reading | WhenError => {
  const closing = text.startsWith('[') ? ']' : '}'
  if (!text.endsWith(closing)) return refuse(text, `a set closed with ${closing}`, `Write ${closing} at the end.`)
  // The standard writes no blank behind the comma; most hands do, and nothing else can be meant.
  const members = text.slice(1, -1).split(',').map((member) => member.trim())
  const read: Reading[] = []
  let openStart = false
  let openEnd = false
  for (const [i, member] of members.entries()) {
    const { upTo, a, range, b } = shape.exec(member)?.groups ?? {}
    const isOpen = range !== undefined && b === ''
    if (a === undefined || (upTo !== undefined && (range !== undefined || i > 0)) || (isOpen && i < members.length - 1)) {
      return refuse(member, 'a date, a range a..b, ..b at the start or a.. at the end', 'Write members with commas between them.')
    }
    const from = readDate(a)
    if (isRefused(from)) return from
    read.push(from)
    openStart ||= upTo !== undefined
    openEnd ||= isOpen
    if (b === undefined || b === '') continue
    const to = readDate(b)
    if (isRefused(to)) return to
    if (from.first > to.last) return refuse(member, 'a range that does not end before it begins', 'Write the earlier date first.')
    read.push(to)
  }
  return {
    ...single({ first: 0, last: 0, precision: read.map((r) => r.precision).reduce<Precision>(coarser, 'day') }),
    first: openStart ? -Infinity : Math.min(...read.map((r) => r.first)),
    last: openEnd ? Infinity : Math.max(...read.map((r) => r.last)),
    doubtedFirst: openStart ? -Infinity : Math.min(...read.map((r) => r.doubtedFirst)),
    doubtedLast: openEnd ? Infinity : Math.max(...read.map((r) => r.doubtedLast)),
    approximate: read.some((r) => r.approximate),
    uncertain: read.some((r) => r.uncertain),
    masked: read.some((r) => r.masked),
    openStart,
    openEnd,
  }
}
