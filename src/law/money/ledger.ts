/** The ledger of a member: its payments, credits and write-offs in order of day, each settling the contributions that the law says it settles. */
import { dayNumber, type Day } from '#calendar'
import type { Units } from './amount.ts'
import type { Entries, Owed, Settling, Stated } from './entries.ts'
import { inOrder, type Period } from './period.ts'
import { linesOf, runningOf, type Running } from './running.ts'

/** Which contribution a payment settles: the oldest, or that of the year it was designated for and what is over the oldest. */
export type Settles = 'oldest-first' | 'as-designated'

/** A contribution and what of it is still owed; `inFull`, the day number since which nothing is. Of what a body stated to be owed from before there is no period. */
export interface Line { readonly owed: Owed | Stated; readonly period: Period | null; readonly due: number; left: Units; inFull: number | null }
export interface Ledger {
  readonly fund: string
  readonly currency: string
  /** In order of period, what was owed from before first. */
  readonly lines: readonly Line[]
  /** What was paid and nothing is owed for yet. */
  readonly advance: Units
  /** Everything that settled, in order of day; those that the stated balance has in it are not among them. */
  readonly settling: readonly Settling[]
  readonly opening: Stated | null
  /** What the body stated later, with what the ledger reckons for the same day. */
  readonly stated: readonly { readonly stated: Stated; readonly reckoned: Units }[]
  /** How the plainest is reckoned: what was owed on earlier days is told by it without a replay. */
  readonly running?: Running
}

/**
 * Replays the acts in order of day; on one day contributions come before payments. Who owes several currencies or funds has a ledger for
 * each, and none helps out another. Only what is in the entries counts: an account as at an earlier day is replayed from that day's register.
 * The plainest ledger is reckoned by running sums, which come to the same.
 */
export const ledgersOf = (entries: Entries, settles: Settles): readonly Ledger[] => parted(entries, (...of) => (entries.mixed ? undefined : summed(entries.sums, ...of)) ?? replay(...of, settles))
/** The same, always by replay: the rule that any shorter way is held against. */
export const replayed = (entries: Entries, settles: Settles): readonly Ledger[] => parted(entries, (...of) => replay(...of, settles))

type Kept = readonly [fund: string, currency: string, owed: readonly Owed[], settling: readonly Settling[], stated: readonly Stated[]]
const parted = ({ mixed, owed, settling, stated }: Entries, keep: (...of: Kept) => Ledger): readonly Ledger[] => {
  const first = owed[0] ?? settling[0] ?? stated[0]
  if (!first) return []
  const { fund, currency } = first
  // Most members owe one currency for one fund.
  if (!mixed) return [keep(fund, currency, owed, settling, stated)]
  const keys = new Set([...owed, ...settling, ...stated].map(e => `${e.fund} ${e.currency}`))
  return [...keys].sort().map(key => {
    const ours = (e: { readonly fund: string; readonly currency: string }) => `${e.fund} ${e.currency}` === key
    const [ofFund = '', inCurrency = ''] = key.split(' ')
    return keep(ofFund, inCurrency, owed.filter(ours), settling.filter(ours), stated.filter(ours))
  })
}
const summed = (sums: readonly number[], ...[fund, currency, owed, settling, stated]: Kept): Ledger | undefined => {
  if (stated.length > 0) return undefined
  const inTime = owed.every((o, i) => i === 0 || inOrder(owed[i - 1]!.period, o.period) <= 0)
  const running = runningOf(inTime ? owed : owed.toSorted((a, b) => inOrder(a.period, b.period)), settling, sums)
  return running && { fund, currency, ...linesOf(running), settling, opening: null, stated: [], running }
}

const replay = (fund: string, currency: string, allOwed: readonly Owed[], allSettling: readonly Settling[], stated: readonly Stated[], settles: Settles): Ledger => {
  const [opening = null, ...later] = stated.toSorted((a, b) => a.day - b.day)
  // What had begun, or was paid, by the day of the stated balance is in it.
  const owed = (opening ? allOwed.filter(o => dayNumber(o.period.begins) > opening.day) : [...allOwed]).sort((a, b) => inOrder(a.period, b.period))
  const settling = (opening ? allSettling.filter(s => s.day > opening.day) : [...allSettling]).sort((a, b) => a.day - b.day)
  const lines: Line[] = owed.map(o => ({ owed: o, period: o.period, due: o.due, left: o.amount, inFull: null }))
  if (opening && opening.amount > 0n) lines.unshift({ owed: opening, period: null, due: opening.day, left: opening.amount, inFull: null })
  const byYear = new Map(lines.flatMap(l => (l.period ? [[l.period.key, l] as const] : [])))
  const coming = lines.map(l => ({ l, from: 'known' in l.owed ? l.owed.known : l.owed.day })).sort((a, b) => a.from - b.from)
  const there = new Set<Line>()
  // Advances in the order in which they were received; one designated for a year waits for it.
  const advances: { left: Units; readonly year: string | null }[] = opening && opening.amount < 0n ? [{ left: -opening.amount, year: null }] : []
  let next = 0
  let oldest = 0
  const pay = (l: Line, left: Units, on: number): Units => {
    const part = left < l.left ? left : l.left
    l.left -= part
    if (l.left === 0n && l.inFull === null && part > 0n) l.inFull = on
    return left - part
  }
  const arrive = (until: number): void => {
    for (; next < coming.length && coming[next]!.from <= until; next++) {
      const { l, from } = coming[next]!
      there.add(l)
      if (l.left <= 0n) { if (l.left === 0n) l.inFull = from; else { advances.push({ left: -l.left, year: null }); l.left = 0n; l.inFull = from } continue }
      for (const a of advances) if (a.left > 0n && l.left > 0n && (a.year === null || a.year === l.period?.key)) a.left = pay(l, a.left, from)
    }
  }
  for (const s of settling) {
    arrive(s.day)
    let left = s.amount
    // A charge against a credit, or a payment returned: owed again, for its year or the latest there is.
    if (left < 0n) {
      const l = (s.year !== null ? byYear.get(s.year) : undefined) ?? lines.findLast(x => there.has(x))
      if (l) { l.left -= left; l.inFull = null; oldest = 0; for (const a of advances) if (a.left > 0n && l.left > 0n && (a.year === null || a.year === l.period?.key)) a.left = pay(l, a.left, s.day) } else advances.push({ left, year: null })
      continue
    }
    const designated = s.year !== null && (settles === 'as-designated' || s.kind !== 'paid') ? s.year : null
    if (designated !== null) {
      const l = byYear.get(designated)
      // Its year is not assessed yet: it waits.
      if (l && !there.has(l)) { advances.push({ left, year: designated }); continue }
      if (l) left = pay(l, left, s.day)
    }
    while (oldest < lines.length && there.has(lines[oldest]!) && lines[oldest]!.left === 0n) oldest++
    for (let i = oldest; left > 0n && i < lines.length; i++) if (lines[i]!.left > 0n && there.has(lines[i]!)) left = pay(lines[i]!, left, s.day)
    if (left > 0n) advances.push({ left, year: null })
  }
  arrive(Infinity)
  return {
    fund, currency, lines, advance: advances.reduce((n, a) => n + a.left, 0n), settling, opening,
    stated: later.map(s => ({ stated: s, reckoned: balanceOn(opening, owed, settling, s.day) })),
  }
}

/** What is owed at the end of a day, by plain sums: what was assessed for periods begun, less what settled. */
const balanceOn = (opening: Stated | null, owed: readonly Owed[], settling: readonly Settling[], day: number): Units => {
  let sum = opening ? opening.amount : 0n
  for (const o of owed) if (dayNumber(o.period.begins) <= day) sum += o.amount
  for (const s of settling) if (s.day <= day) sum -= s.amount
  return sum
}

/** What of a ledger was due by a day and is unpaid; `past`: only of years that were over, since those alone are called arrears by some. */
export const overdue = (ledger: Ledger, on: Day, counts: 'due' | 'past-years'): { readonly amount: Units; readonly lines: readonly Line[] } => {
  const today = dayNumber(on)
  const lines: Line[] = []
  let amount = 0n
  for (const l of ledger.lines) if (l.left > 0n && l.due <= today && (counts === 'due' || l.period === null || l.period.ends < on)) { lines.push(l); amount += l.left }
  return { amount, lines }
}
