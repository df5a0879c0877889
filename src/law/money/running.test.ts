import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, when, type Day } from '#calendar'
import { figureFrom } from './amount.ts'
import type { Entries, Owed, Settling, Stated } from './entries.ts'
import { ledgersOf, overdue, replayed, type Ledger, type Settles } from './ledger.ts'
import { periodOf } from './period.ts'
import { overdueBy, runningOf, runningSums } from './running.ts'

const owing = (year: number, amount: bigint, known: number): Owed => ({ period: periodOf(when(String(year)))!, fund: 'regular-budget', currency: 'USD', amount, due: dayNumber(`${year}-01-31`), known, act: `d${year}`, told: figureFrom(amount, 'USD') })
const seldom = <T>(drawn: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: drawn })
const plainly = (n: bigint): bigint => (n > 0n && n < 1000n ? n : 1n)
const settled = fc.record({
  kind: fc.constantFrom<Settling['kind']>('paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'credit', 'written-off'), day: fc.integer({ min: 0, max: 400 }), fund: fc.constant('regular-budget'),
  currency: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'USD', 'USD', 'USD', 'EUR'), amount: fc.oneof({ weight: 12, arbitrary: fc.bigInt({ min: 1n, max: 40n }) }, { weight: 1, arbitrary: fc.constantFrom(0n, -7n, BigInt(Number.MAX_SAFE_INTEGER)) }),
  year: seldom(fc.constantFrom('2001', '2003', '2009')), act: fc.string({ minLength: 3, maxLength: 3 }),
})
/** Mostly plain: one contribution a year, known in order, and payments for none in particular; sometimes any of that is otherwise. */
const entries = (rule: Settles): fc.Arbitrary<Entries> => fc.record({
  amounts: fc.array(fc.tuple(fc.oneof({ weight: 15, arbitrary: fc.bigInt({ min: 1n, max: 60n }) }, { weight: 1, arbitrary: fc.constantFrom(0n, -5n, 2n ** 53n) }), fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -90, max: 90 }) })), { maxLength: 8 }),
  plain: fc.boolean(), settling: fc.array(settled, { maxLength: 30 }), stated: seldom(fc.integer({ min: -20, max: 60 }).map((n): Stated => ({ day: 100, fund: 'regular-budget', currency: 'USD', amount: BigInt(n), act: 'b' }))), shuffled: fc.boolean(),
}).map(({ amounts, plain, settling, stated, shuffled }) => {
  const inOrder = settling.map((s): Settling => (plain ? { ...s, kind: 'paid', currency: 'USD', year: null, amount: plainly(s.amount) } : s)).sort((a, b) => a.day - b.day)
  const owed = amounts.map(([n, off], i) => owing(2001 + i, plain ? plainly(n) : n, 40 * i + (plain ? 0 : off)))
  return { mixed: inOrder.some(s => s.currency === 'EUR'), sums: runningSums(inOrder, rule), owed: shuffled ? owed.toReversed() : owed, settling: inOrder, stated: stated ? [stated] : [], grounds: [], rounded: [] }
})

const kept = ({ running: _, ...ledger }: Ledger): Ledger => ledger

test.each<Settles>(['oldest-first', 'as-designated'])('[property] whatever was assessed and settled, running sums leave the ledgers that a replay of the acts leaves (%s)', rule => {
  let run = 0
  fc.assert(fc.property(entries(rule), e => {
    if (e.stated.length === 0 && !e.mixed && runningOf(e.owed, e.settling, e.sums)) run++
    expect(ledgersOf(e, rule).map(kept)).toEqual(replayed(e, rule))
  }), { numRuns: 600 })
  expect(run).toBeGreaterThan(100)
})
test('[property] and what was overdue on any earlier day is that of a replay of the acts recorded by then', () => {
  let reckoned = 0
  fc.assert(fc.property(entries('oldest-first'), fc.integer({ min: -1, max: 401 }), fc.constantFrom<Day>('2001-06-01', '2003-12-31', '2008-01-01'), fc.constantFrom('due' as const, 'past-years' as const), (e, recorded, on, counts) => {
    const by: Entries = { ...e, owed: e.owed.filter(o => o.known <= recorded), settling: e.settling.filter(s => s.day <= recorded) }
    expect(ledgersOf(by, 'oldest-first').map(kept)).toEqual(replayed(by, 'oldest-first'))
    const running = ledgersOf(e, 'oldest-first')[0]?.running
    if (!running) return
    const [then] = replayed(by, 'oldest-first')
    if (then && overdue(then, on, counts).amount > 0n) reckoned++
    expect(overdueBy(running, recorded, on, counts)).toBe(then ? overdue(then, on, counts).amount : 0n)
  }), { numRuns: 600 })
  expect(reckoned).toBeGreaterThan(40)
})
test('what a number cannot hold exactly is replayed', () => {
  const half = BigInt(Number.MAX_SAFE_INTEGER) - 1n
  const [a, b] = [owing(2001, half, 0), owing(2002, half, 1)]
  const pay = (day: number, amount: bigint): Settling => ({ kind: 'paid', day, fund: 'regular-budget', currency: 'USD', amount, year: null, act: `p${day}` })
  const settling = [pay(2, half), pay(3, 3n), pay(4, half - 4n)]
  const e: Entries = { mixed: false, sums: runningSums(settling, 'oldest-first'), owed: [a, b], settling, stated: [], grounds: [], rounded: [] }
  expect(runningOf(e.owed, e.settling, e.sums)).toBeUndefined()
  expect(ledgersOf(e, 'oldest-first')[0]!.lines.map(l => l.left)).toEqual([0n, 1n])
})
