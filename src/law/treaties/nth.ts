/** The n-th act decides: on which day it fell, and which acts stand behind it. */
import { open, because, established, withGrounds, type Finding, type Ground } from '../finding.ts'
import { dayNumber, type Day } from '#calendar'
import { exactDay } from '../dates.ts'
import { nthDay, type Deposit } from './deposits.ts'

/**
 * The day of the n-th of some acts; open while a date is too coarse to tell it. Acts beyond it are not grounds: they decided nothing.
 * Only acts that have certainly taken effect by `asAt` are said to be there; the others are told as too coarsely dated to count.
 */
export const nth = (acts: readonly Deposit[], n: number, left: readonly Ground[], missing: (have: number) => Finding<Day>, asAt: Day): Finding<Day> => {
  const today = dayNumber(asAt)
  const certain = acts.filter(a => a.on.to <= today)
  const told = acts.map(a => (a.on.to <= today ? because(a, 'counted') : because(a, 'not-counted', 'date-too-coarse')))
  const bounds = nthDay(acts, n)
  if (!bounds || certain.length < n) return withGrounds(missing(certain.length), ...told, ...left)
  const day = bounds.from === bounds.to ? acts.map(a => (a.on.from === bounds.from && a.on.to === bounds.to ? exactDay(a.on) : null)).find(d => d !== null) : undefined
  if (day) return established(day, ...acts.filter(a => a.on.to <= bounds.to).map(a => because(a, a.on.from === bounds.from ? 'decisive' : 'counted')), ...left)
  // One act at least may have come both before and after: its day would settle it.
  const coarse = acts.find(a => a.on.from <= bounds.from && a.on.to >= bounds.to) ?? acts[0]!
  return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, ...acts.map(a => (a === coarse ? because(a, 'not-counted', 'date-too-coarse') : because(a, 'counted'))), ...left)
}
