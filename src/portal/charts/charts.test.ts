/** Drawings: a State on the map however small, spans in both directions, parts of bars that add up, and nothing that breaks out of its attribute. */
import { describe, expect, test } from 'vitest'
import { worldMap } from './map.ts'
import { sharesDrawn } from './shares.ts'
import { spansDrawn } from './spans.ts'

const number = String
const attributes = (svg: string, name: string): readonly string[] => [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(m => m[1] ?? '')

describe('the map', () => {
  const drawn = (...states: readonly string[]): string => String(worldMap({ says: 'Members', classes: [{ label: 'member', states }, { label: 'observer', states: ['RUS'] }], nameOf: s => `<${s}>`, number, caution: '-' }))
  test('a large State is a shape, a small one a shape with a dot, a tiny one a dot', () => {
    expect(drawn('KAZ').match(/class="class-0"/g)).toHaveLength(1)
    expect(drawn('KAZ')).not.toContain('<circle')
    expect(drawn('MDV').match(/<circle class="class-0"/g)).toHaveLength(1)
    expect(drawn('BHR', 'COM').match(/<circle class="class-0"/g)).toHaveLength(2)
  })
  test('a State stands in the first of its classes alone', () => { expect(drawn('RUS').match(/class="class-1"/g)).toBeNull() })
  test('names are escaped', () => { expect(drawn('KAZ')).toContain('<title>&lt;KAZ&gt;</title>') })
  test('a code that no map knows is left to the table', () => { expect(drawn('CSK')).toContain('>1</span>'); expect(drawn('CSK')).not.toContain('CSK') })
})

describe('spans', () => {
  const spans = [{ label: 'BBB', dates: '2011', from: '2011-06-28', until: null, as: 'held' }, { label: 'AAA', dates: '2010', from: '2010-05-18', until: '2011-06-27', as: 'held' }] as const
  const drawn = (dir: 'ltr' | 'rtl', asAt: `${number}-${number}-${number}` = '2012-01-01'): string => String(spansDrawn({ says: 'Chairs', spans, asAt, asAtLabel: 'as at', dir, year: y => y }))
  test('time runs as the language reads', () => {
    const [newer, older] = attributes(drawn('ltr'), 'x').length > 0 ? [...drawn('ltr').matchAll(/<rect[^>]* x="([\d.]+)"/g)].map(m => Number(m[1])) : []
    expect(newer).toBeGreaterThan(older ?? Infinity)
    const [newerBack, olderBack] = [...drawn('rtl').matchAll(/<rect[^>]* x="([\d.]+)"/g)].map(m => Number(m[1]))
    expect(newerBack).toBeLessThan(olderBack ?? 0)
  })
  test('what lasts reaches the day of the register', () => { expect(drawn('ltr')).toContain('held lasting') })
  test.each(['ltr', 'rtl'] as const)('everything stays in the picture (%s)', dir => {
    for (const [, x, width] of drawn(dir).matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)) { expect(Number(x)).toBeGreaterThanOrEqual(0); expect(Number(x) + Number(width)).toBeLessThanOrEqual(860) }
  })
})

describe('shares', () => {
  const parts = [{ label: 'for', mark: 'for' }, { label: 'against', mark: 'against' }]
  test('the parts of a bar are as long as their counts', () => {
    const svg = String(sharesDrawn({ says: 'Votes', parts, rows: [{ label: 'all', counts: [90, 30] }], dir: 'ltr', number }))
    const [a, b] = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(m => Number(m[1]))
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(3, 1)
  })
  test('nobody at all is drawn as nothing', () => { expect(String(sharesDrawn({ says: 'Votes', parts, rows: [{ label: 'all', counts: [0, 0] }], dir: 'rtl', number }))).not.toContain('<rect') })
})
