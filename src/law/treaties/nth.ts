/** The act that completes a condition: on which day there were enough, and which acts stand behind it. */
import type { ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { open, because, established, withGrounds, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'

/** What a condition counts: consents, signatures, and what participants have notified. */
export type Countable = ActOf<'deposit'> | ActOf<'signature'> | ActOf<'notification'>

/** How much is wanted: whether some acts are enough, and what to say of those that are certainly there when they are not. */
export interface Wanting<A> { readonly enough: (acts: readonly A[]) => boolean; readonly missing: (certain: readonly A[]) => Finding<Day> }

/**
 * The day on which some acts were enough; open while a date is too coarse to tell it. Acts beyond it are not grounds: they decided nothing.
 * Only acts that have certainly taken effect by `asAt` are said to be there; the others are told as too coarsely dated to count.
 * More acts must never be less.
 */
export const completedOn = <A extends Countable>(acts: readonly A[], { enough, missing }: Wanting<A>, left: readonly Ground[], asAt: Day): Finding<Day> => {
  const today = dayNumber(asAt)
  const certain = acts.filter(a => a.on.to <= today)
  if (!enough(certain)) {
    const told = acts.map(a => (a.on.to <= today ? because(a, 'counted') : because(a, 'not-counted', 'date-too-coarse')))
    return withGrounds(missing(certain), ...told, ...left)
  }
  const bounds = { from: boundOf(acts, a => a.on.from, enough), to: boundOf(acts, a => a.on.to, enough) }
  const day = bounds.from === bounds.to ? acts.map(a => (a.on.from === bounds.from && a.on.to === bounds.to ? exactDay(a.on) : null)).find(d => d !== null) : undefined
  if (day) return established(day, ...acts.filter(a => a.on.to <= bounds.to).map(a => because(a, a.on.from === bounds.from ? 'decisive' : 'counted')), ...left)
  // One act at least may have come both before and after: its day would settle it.
  const coarse = acts.find(a => a.on.from <= bounds.from && a.on.to >= bounds.to) ?? acts[0]!
  return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, ...acts.map(a => (a === coarse ? because(a, 'not-counted', 'date-too-coarse') : because(a, 'counted'))), ...left)
}

/** The first day, as a number, by which there are enough, each act taken at one end of what its date can mean. All of them must be enough. */
const boundOf = <A extends Countable>(acts: readonly A[], at: (act: A) => number, enough: (acts: readonly A[]) => boolean): number => {
  const inOrder = acts.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
  let low = 1
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (enough(inOrder.slice(0, middle))) high = middle
    else low = middle + 1
  }
  return at(inOrder[low - 1]!)
}

/** The day of the n-th of some acts. */
export const nth = <A extends Countable>(acts: readonly A[], n: number, left: readonly Ground[], missing: (have: number) => Finding<Day>, asAt: Day): Finding<Day> =>
  completedOn(acts, { enough: some => some.length >= n, missing: certain => missing(certain.length) }, left, asAt)
