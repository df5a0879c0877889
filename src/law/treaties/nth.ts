/** The act that completes a condition: on which day there were enough, and which acts stand behind it. */
import type { ActOf } from '#acts'
import { dayNumber, plusDays, type Day } from '#calendar'
import { open, because, withGrounds, type Finding, type Ground } from '../finding.ts'

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
  const deciding = bounds.from === bounds.to ? acts.find(a => a.on.from === bounds.from && a.on.to === bounds.to && a.on.earliest !== null) : undefined
  if (deciding) {
    const grounds: Ground[] = []
    for (const a of acts) if (a.on.to <= bounds.to) grounds.push(because(a, a.on.from === bounds.from ? 'decisive' : 'counted'))
    return { status: 'established', value: deciding.on.earliest!, grounds: grounds.concat(left) }
  }
  // One act at least may have come both before and after: its day would settle it.
  const coarse = acts.find(a => a.on.from <= bounds.from && a.on.to >= bounds.to) ?? acts[0]!
  const by = Number.isFinite(bounds.to) ? { by: plusDays('1970-01-01', bounds.to) } : {}
  return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text, ...by }, ...acts.map(a => (a === coarse ? because(a, 'not-counted', 'date-too-coarse') : because(a, 'counted'))), ...left)
}

/** The first day, as a number, by which there are enough, each act taken at one end of what its date can mean. All of them must be enough. */
const boundOf = <A extends Countable>(acts: readonly A[], at: (act: A) => number, enough: (acts: readonly A[]) => boolean): number => {
  const inOrder = acts.every((a, i) => i === 0 || at(acts[i - 1]!) <= at(a)) ? acts : acts.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
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

/** Without those left out that came after the day found: they had no part in it. */
export const withoutLater = (found: Finding<Day>, acts: readonly Countable[]): Finding<Day> => {
  if (found.status !== 'established') return found
  const day = dayNumber(found.value)
  const later = new Set(acts.filter(a => a.on.from > day).map(a => a.id))
  return later.size === 0 ? found : { ...found, grounds: found.grounds.filter(g => g.ground !== 'act' || g.role !== 'not-counted' || !later.has(g.act)) }
}
