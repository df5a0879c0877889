/** Drawings of money: bars as high as their amounts, gaps for what is not established, an axis of round numbers, the clock of a right to vote in both directions. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barsDrawn, scaleFor, type BarsChart } from './bars.ts'
import { clockDrawn, type ClockChart } from './clock.ts'
import { ranksDrawn } from './ranks.ts'

const rects = (svg: string, name = '') => [...svg.matchAll(/<rect class="([^"]*)" x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"/g)].filter(m => name === '' || m[1] === name).map(m => ({ mark: m[1]!, x: Number(m[2]), y: Number(m[3]), width: Number(m[4]), height: Number(m[5]) }))
const wide = (drawing: unknown): string => String(drawing).split('<svg class="narrow"')[0]!

describe('the axis', () => {
  test('holds every value between round numbers, never more than seven of them', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 100, 1e-6), (a, b, cents) => {
      const [low, high] = [Math.min(0, a / cents), b / cents]
      const scale = scaleFor(low, high)
      expect(scale.low).toBeLessThanOrEqual(low)
      expect(scale.high).toBeGreaterThanOrEqual(high)
      expect(scale.ticks.length).toBeLessThanOrEqual(7)
      expect(scale.high).toBeGreaterThan(scale.low)
    }))
  })
  test('reads as people write', () => { expect(scaleFor(0, 0.3).ticks).toEqual([0, 0.1, 0.2, 0.3]); expect(scaleFor(0, 0).ticks.length).toBeGreaterThan(1) })
})

describe('bars', () => {
  const chart = (groups: BarsChart['groups'], dir: 'ltr' | 'rtl' = 'ltr'): string => wide(barsDrawn({ says: 'Budget', series: [{ label: 'budget', mark: 'first' }, { label: 'assessed', mark: 'second' }], groups, unit: 'USD', dir, number: String }))
  const years = [{ label: '2019', values: [100, 50], told: ['100', '50'] }, { label: '2020', values: [200, null], told: ['200', '?'] }]
  test('are as high as what they stand for; what is not established is a gap and no bar', () => {
    const [a, b, c] = rects(chart(years))
    expect(rects(chart(years))).toHaveLength(3)
    expect((a?.height ?? 0) / (b?.height ?? 1)).toBeCloseTo(2, 1)
    expect((c?.height ?? 0) / (a?.height ?? 1)).toBeCloseTo(2, 1)
  })
  test('what is less than nothing hangs below the line', () => {
    const [up, down] = rects(chart([{ label: '2020', values: [10, -10], told: ['', ''] }]))
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0, 0)
  })
  test.each(['ltr', 'rtl'] as const)('fifty years stay in the picture, the last of them named (%s)', dir => {
    const svg = chart(Array.from({ length: 50 }, (_, i) => ({ label: String(1971 + i), values: [i, i], told: ['', ''] })), dir)
    for (const r of rects(svg)) { expect(r.x).toBeGreaterThanOrEqual(0); expect(r.x + r.width).toBeLessThanOrEqual(860) }
    expect(svg).toMatch(/>2020<\/text>/)
    const [first, last] = [rects(svg, 'first')[0]!, rects(svg, 'first').at(-1)!]
    expect(first.x < last.x).toBe(dir === 'ltr')
  })
  test('words are escaped', () => { expect(chart([{ label: '<2020>', values: [1, 1], told: ['<1>', '&'] }])).not.toMatch(/<2020>|<1>/) })
})

describe('ranks', () => {
  const rows = [{ label: 'A', value: 20, told: '20 %', beside: { value: 30, told: 'shares: 30 %' } }, { label: 'B', value: 10, told: '10 %' }]
  test('a bar is as long as its value, and the text stands beyond the longer of two', () => {
    const svg = wide(ranksDrawn({ says: 'Votes', rows, dir: 'ltr' }))
    const [a, beside, b] = rects(svg)
    expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(2, 1)
    const at = Number(/<text class="tick" x="([\d.]+)"/.exec(svg)?.[1])
    expect(at).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0))
  })
  test('from right to left everything ends at the right edge of its column', () => {
    const [a, , b] = rects(wide(ranksDrawn({ says: 'Votes', rows, dir: 'rtl' })))
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeCloseTo((b?.x ?? 0) + (b?.width ?? 0), 1)
  })
})

describe('the clock', () => {
  const clock: ClockChart = {
    says: 'Arrears', until: '2020-12-31', marks: [{ day: '2020-06-01', label: 'As at', date: '1 June' }, { day: '2020-09-01', label: 'Lost', date: '1 September' }],
    points: [{ day: '2019-01-01', owed: null, limit: null, may: null }, { day: '2019-06-01', owed: 50, limit: 100, may: true }, { day: '2020-01-01', owed: 80, limit: 100, may: true }, { day: '2020-09-01', owed: 120, limit: null, may: false }],
    words: { unit: 'USD', owed: 'arrears', limit: 'measure', may: 'may vote', mayNot: 'no vote' }, dir: 'ltr', number: String, year: y => y, month: y => y,
  }
  test('neighbours with the same answer are one stretch; what is not established is neither', () => {
    const svg = wide(clockDrawn(clock))
    expect(rects(svg, 'may')).toHaveLength(1)
    expect(rects(svg, 'may-not')).toHaveLength(1)
    expect(rects(svg, 'under')).toHaveLength(3)
  })
  test('the loss begins where the line of its day stands', () => {
    const svg = wide(clockDrawn(clock))
    expect(svg).toContain(`M${rects(svg, 'may-not')[0]?.x} `)
  })
  test('the measure is broken where it is not known, and begins anew', () => {
    const again = { ...clock, points: [...clock.points, { day: '2020-11-01' as const, owed: 120, limit: 100, may: false }] }
    expect(/class="threshold" d="([^"]*)"/.exec(wide(clockDrawn(again)))?.[1]?.match(/M/g)).toHaveLength(2)
  })
  test('time runs as the language reads', () => {
    expect(rects(wide(clockDrawn(clock)), 'may')[0]!.x).toBeLessThan(rects(wide(clockDrawn(clock)), 'may-not')[0]!.x)
    const back = wide(clockDrawn({ ...clock, dir: 'rtl' }))
    expect(rects(back, 'may')[0]!.x).toBeGreaterThan(rects(back, 'may-not')[0]!.x)
  })
})
