/** What every page is in a browser: free of faults of access, no wider than its window with everything closed and everything opened, in each language, drawn with the letters it brings. */
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, fontsOf, openPage, overflow } from './browser.ts'

const at = (url: string, lang: string): string => `${url}${url.includes('?') ? '&' : '?'}lang=${lang}`

export interface WholePages {
  /** The address of the portal, known when the tests run. */
  readonly portal: () => string
  readonly widths?: readonly number[]
  readonly langs?: readonly string[]
}
/** Each page in each language at each width, closed and opened, with what axe finds at every width. */
export const areWhole = (pages: readonly string[], { portal, widths = [360, 1280], langs = ['en', 'ar'] }: WholePages): void => {
  describe.each([...pages])('%s', path => {
    test.concurrent.each([...langs])('has no fault of access and fits, closed and opened (%s)', async lang => {
      const page = await openPage(at(`${portal()}${path}`, lang), { width: widths[0] ?? 360 })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        for (const open of [false, true]) {
          await page.evaluate(`document.querySelectorAll('details').forEach(d => { d.open = ${open} })`)
          expect(await overflow(page)).toBe(0)
        }
        expect(await accessibilityFaults(page)).toEqual([])
      }
      await page.close()
    })
  })
}
/** Large pages of the register itself: they fit at each width and are drawn with the fonts they bring. */
export const fit = (pages: readonly string[], { portal, widths = [360, 1280], langs = ['en', 'ar'] }: WholePages): void => {
  describe.each([...pages])('%s', path => {
    test.concurrent.each([...langs])('fits a telephone and a desk and is drawn with the fonts it brings (%s)', async lang => {
      const page = await openPage(at(`${portal()}${path}`, lang), { width: widths[0] ?? 360 })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page)).toBe(0)
      }
      expect((await fontsOf(page, 'h1')).filter(f => !f.fromPage)).toEqual([])
      await page.close()
    })
  })
}
