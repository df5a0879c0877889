/** The plainest ledger, by running sums: what was paid altogether settles each contribution on the day on which it reaches all that were due before it and that one. */
import { dayNumber, type Day } from '#calendar'
import type { Units } from './amount.ts'
import type { Owed, Settling } from './entries.ts'
import type { Line, Settles } from './ledger.ts'

/**
 * What had been paid altogether with each of a list in order of day; no number from the first on that is anything but paid plainly: a credit or a
 * payment for a year, a charge, a payment returned, or one with which the sum is too large for a number to hold exactly.
 */
export const runningSums = (settling: readonly Settling[], settles: Settles): readonly number[] => {
  const sums: number[] = []
  let sum = 0
  let before = -Infinity
  for (const s of settling) {
    const plain = s.amount > 0n && s.day >= before && (s.year === null || (settles === 'oldest-first' && s.kind === 'paid'))
    sum = plain && sum + Number(s.amount) <= Number.MAX_SAFE_INTEGER ? sum + Number(s.amount) : Number.NaN
    before = s.day
    sums.push(sum)
  }
  return sums
}

/** Contributions of one fund and currency in order of their years with what had been assessed up to each, and what settles them with its running sums. */
export interface Running { readonly owed: readonly Owed[]; readonly upTo: readonly number[]; readonly settling: readonly Settling[]; readonly sums: readonly number[] }
/**
 * Undefined where anything is not plain: not all was plainly paid, nothing was assessed for a year, or a year became known before an earlier
 * one. Then the acts are replayed, which is the rule, and against which this is tested.
 */
export const runningOf = (owed: readonly Owed[], settling: readonly Settling[], sums: readonly number[]): Running | undefined => {
  if (settling.length > 0 && Number.isNaN(sums[settling.length - 1])) return undefined
  const upTo: number[] = []
  let sum = 0
  let known = -Infinity
  for (const o of owed) {
    sum += Number(o.amount)
    if (o.amount <= 0n || o.known < known || sum > Number.MAX_SAFE_INTEGER) return undefined
    known = o.known
    upTo.push(sum)
  }
  return { owed, upTo, settling, sums }
}

/** The lines that a replay of the acts would leave, and what is over. */
export const linesOf = ({ owed, upTo, settling, sums }: Running): { readonly lines: readonly Line[]; readonly advance: Units } => {
  const payments = settling.length
  const paid = payments === 0 ? 0 : sums[payments - 1]!
  const lines: Line[] = []
  let next = 0
  for (let i = 0; i < owed.length; i++) {
    const o = owed[i]!
    const needed = upTo[i]!
    while (next < payments && sums[next]! < needed) next++
    const reached = next < payments
    lines.push({ owed: o, period: o.period, due: o.due, left: reached ? 0n : leftOf(o, needed - paid), inFull: reached ? Math.max(settling[next]!.day, o.known) : null })
  }
  const over = paid - (upTo.at(-1) ?? 0)
  return { lines, advance: over > 0 ? BigInt(over) : 0n }
}
/** Of a contribution is left what payments do not reach, and never more than it. */
const leftOf = (o: Owed, beyond: number): Units => { const left = BigInt(beyond); return left < o.amount ? left : o.amount }

/** What was overdue on a day by what had been recorded up to another, as `overdue` has it of the ledgers replayed up to then. */
export const overdueBy = ({ owed, upTo, settling, sums }: Running, recorded: number, on: Day, counts: 'due' | 'past-years'): Units => {
  const today = dayNumber(on)
  const payments = firstAfter(settling.length, i => settling[i]!.day > recorded)
  const paid = payments === 0 ? 0 : sums[payments - 1]!
  let amount = 0n
  for (let i = firstAfter(owed.length, n => upTo[n]! > paid); i < owed.length && owed[i]!.known <= recorded; i++) {
    const o = owed[i]!
    if (o.due <= today && (counts === 'due' || o.period.ends < on)) amount += leftOf(o, upTo[i]! - paid)
  }
  return amount
}
/** The first of so many, in order, that is past a mark. */
const firstAfter = (length: number, isPast: (i: number) => boolean): number => {
  let low = 0
  for (let high = length; low < high;) { const mid = (low + high) >>> 1; if (isPast(mid)) high = mid; else low = mid + 1 }
  return low
}
