/** Sharing a sum: whatever the scale, the parts add up to it, and each is within a unit of its share. */
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly } from '../exactly.ts'
import { leastPayment } from './clock.ts'
import { apportion, type RoundingMethod } from './rounding.ts'

const code = (i: number): string => `X-${`${i}`.padStart(3, '0')}`
/** Scales of 2 to 200 members, in thousandths of a per cent; the last makes them a hundred where it can. */
const scales = fc.array(fc.integer({ min: 1, max: 22_000 }), { minLength: 2, maxLength: 200 })
const methods = fc.constantFrom<RoundingMethod>('largest-remainder', 'largest-remainder-by-rate', 'nearest')
const totals = fc.bigInt({ min: 0n, max: 5_000_000_000_00n })
const steps = fc.constantFrom('1', '0.01')
const shared = (rates: readonly number[], total: Decimal, method: RoundingMethod, step: string) => apportion(total, rates.map((r, i) => ({ of: code(i), weight: new Decimal(r).div(1000) })), { method, step })
const sumOf = (all: readonly { readonly amount: Decimal }[]) => all.reduce((n, p) => n.plus(p.amount), exactly(0))

describe('whatever the scale', () => {
  test('the parts add up to the sum exactly', () => {
    fc.assert(fc.property(scales, totals, methods, steps, (rates, cents, method, step) => {
      const total = exactly(cents.toString()).div(100)
      expect(sumOf(shared(rates, total, method, step)).eq(total)).toBe(true)
    }), { numRuns: 150 })
  })
  test('by the largest remainder every part is its share rounded down or up', () => {
    fc.assert(fc.property(scales, totals, (rates, whole) => {
      for (const p of shared(rates, exactly(whole.toString()), 'largest-remainder', '1')) expect(p.amount.minus(p.exact).abs().lt(1)).toBe(true)
    }), { numRuns: 60 })
  })
  test('by rate, equal rates differ only where the last units cannot be given to a whole rate', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(1, 2, 5, 1000, 22_000), { minLength: 2, maxLength: 200 }), totals, (rates, whole) => {
      const parts = shared(rates, exactly(whole.toString()), 'largest-remainder-by-rate', '1')
      const uneven = [...Map.groupBy(parts, p => p.exact.toFixed(20)).values()].filter(alike => new Set(alike.map(p => p.amount.toFixed())).size > 1)
      expect(uneven.length).toBeLessThanOrEqual(1)
    }), { numRuns: 100 })
  })
  test('the order in which the members are given does not matter', () => {
    fc.assert(fc.property(scales, totals, methods, (rates, whole, method) => {
      const given = rates.map((r, i) => ({ of: code(i), weight: new Decimal(r) }))
      expect(apportion(exactly(whole.toString()), given.toReversed(), { method, step: '1' })).toEqual(apportion(exactly(whole.toString()), given, { method, step: '1' }))
    }), { numRuns: 40 })
  })
  test('nobody pays less because the whole is more by one who pays alone', () => {
    expect(shared([1], exactly('100.5'), 'largest-remainder', '1')[0]!.amount.toFixed()).toBe('100.5')
    expect(apportion(exactly(100), [], { method: 'nearest', step: '1' })).toEqual([])
  })
})
describe('the least payment', () => {
  const money = fc.bigInt({ min: 1n, max: 10_000_000_000n }).map(n => exactly(n.toString()).div(100))
  test.each(['0.01', '1'])('cures, and one unit of %s less does not', (unit) => {
    fc.assert(fc.property(money, money, fc.constantFrom<'at-least' | 'more-than'>('at-least', 'more-than'), (a, b, how) => {
      const [owed, limit] = a.gte(b) ? [a, b] : [b, a]
      const lost = (paid: Decimal): boolean => { const left = owed.minus(paid); return left.gt(0) && (how === 'at-least' ? left.gte(limit) : left.gt(limit)) }
      fc.pre(lost(exactly(0)))
      const least = leastPayment(owed, limit, how, unit)
      expect([lost(least), lost(least.minus(unit))]).toEqual([false, true])
    }))
  })
})
