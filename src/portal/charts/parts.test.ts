/** Parts of a whole as bars: long as their shares, what nobody names as an outline, long names in lines, everything inside the picture in both directions. */
import { describe, expect, test } from 'vitest'
import { partsDrawn } from './parts.ts'

const sectors = [{ label: 'transport', share: 44.9, told: '44.9 %' }, { label: 'small and medium-sized enterprises and finance <of all>', share: 48.1, told: '48.1 %' }, { label: 'Not named', share: 7, told: '7 %', rest: true }]
const drawn = (dir: 'ltr' | 'rtl', parts: Parameters<typeof partsDrawn>[0]['parts'] = sectors): string => String(partsDrawn({ says: 'Sectors', parts, dir }))
const rects = (svg: string, mark: string): readonly { readonly x: number; readonly width: number }[] => [...svg.matchAll(new RegExp(`<rect class="${mark}" x="([\\d.-]+)"[^>]* width="([\\d.]+)"`, 'g'))].map(m => ({ x: Number(m[1]), width: Number(m[2]) }))

describe.each(['ltr', 'rtl'] as const)('%s', dir => {
  test('bars are as long as their shares, and the remainder is drawn apart', () => {
    const [first, second] = rects(drawn(dir), 'part')
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(44.9 / 48.1, 2)
    // Once for wide screens and once for narrow ones.
    expect(rects(drawn(dir), 'rest')).toHaveLength(2)
  })
  test('every bar begins where the language begins, inside its whole and the picture', () => {
    const svg = drawn(dir).split('<svg').slice(1)
    for (const [size, width] of [[svg[0]!, 860], [svg[1]!, 328]] as const) {
      const [whole] = rects(size, 'whole')
      for (const r of [...rects(size, 'part'), ...rects(size, 'rest')]) {
        expect(r.x).toBeGreaterThanOrEqual(whole!.x - 0.2)
        expect(r.x + r.width).toBeLessThanOrEqual(whole!.x + whole!.width + 0.2)
        expect(dir === 'ltr' ? Math.abs(r.x - whole!.x) : Math.abs(r.x + r.width - whole!.x - whole!.width)).toBeLessThan(0.2)
      }
      expect(whole!.x).toBeGreaterThanOrEqual(0)
      expect(whole!.x + whole!.width).toBeLessThanOrEqual(width)
    }
  })
})
test('a long name is written in lines, escaped', () => {
  expect(drawn('ltr')).toMatch(/<tspan[^>]*>small and medium-sized<\/tspan><tspan[^>]*>enterprises and finance &lt;of all&gt;<\/tspan>/)
})
test('shares that come to more than a hundred stay in the picture, and a share of nothing has no bar', () => {
  const svg = drawn('ltr', [{ label: 'a', share: 140, told: '140 %' }, { label: 'b', share: 0, told: '0 %' }])
  expect(rects(svg, 'part').map(r => r.width)).toEqual(rects(svg, 'whole').filter((_, i) => i % 2 === 0).map(r => r.width))
})
