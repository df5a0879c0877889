/** The pages of money in a real browser: access, width in both directions, charts of which the right one is shown, a statement as it is printed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pondsMaterial, today } from '../../src/portal/org-money.fixture.ts'
import { moneyHoldings } from '../../src/portal/state-money.fixture.ts'
import { closeBrowser, openPage, overflow } from './browser.ts'
import { serveBoth } from './served.ts'
import { areWhole, fit } from './whole-page.ts'

let [ponds, world] = ['', '']
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const served = await serveBoth({ holdings: moneyHoldings(), material: pondsMaterial, today });
  [ponds, world] = [served.invented, served.world]
  stop = served.stop
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})

areWhole(['/states/AAC/money', '/states/AAC/money/ponds', '/states/AAC/money/ponds?year=2012', '/campaigns/floods', '/projects/pondbank.dam', '/organisations/ponds/money', '/organisations/ponds/money/2020', '/bodies/ponds.assembly/vote-clock', '/bodies/ponds.assembly/vote-clock/AAB', '/organisations/pondbank/capital'], { portal: () => ponds })
fit(['/states/KAZ/money', '/campaigns/somalia-2011', '/campaigns', '/organisations/oic/money?as-at=2013-12-31', '/organisations/isdb/capital?as-at=2014-01-31', '/organisations/ibrd/capital?as-at=2023-02-06', '/bodies/un.general-assembly/vote-clock'], { portal: () => world })

test.each([[360, 'narrow'], [1280, 'wide']] as const)('at %i every chart is the %s one, its letters large enough to read and inside the picture', async (width, shown) => {
  const drawnOn: readonly (readonly [path: string, charts: number])[] = [['/states/AAC/money?', 4], ['/organisations/ponds/money?', 1], ['/bodies/ponds.assembly/vote-clock/AAB?', 1], ['/organisations/pondbank/capital?', 2]]
  for (const [path, least] of drawnOn) for (const lang of ['en', 'ar']) {
    const page = await openPage(`${ponds}${path}lang=${lang}`, { width })
    const charts = await page.evaluate<{ name: string; height: number; outside: number }[]>(`[...document.querySelectorAll('.chart svg')].filter(s => getComputedStyle(s).display !== 'none' && !s.closest('details:not([open])')).map(s => {
      const box = s.getBoundingClientRect(), texts = [...s.querySelectorAll('text')].map(t => t.getBoundingClientRect())
      return { name: s.getAttribute('class'), height: Math.min(...texts.map(t => t.height)), outside: texts.filter(t => t.left < box.left - 1 || t.right > box.right + 1).length }
    })`)
    expect(charts.length).toBeGreaterThanOrEqual(least)
    expect(new Set(charts.map(c => c.name))).toEqual(new Set([shown]))
    expect(Math.min(...charts.map(c => c.height))).toBeGreaterThan(11)
    expect(charts.map(c => c.outside)).toEqual(charts.map(() => 0))
    await page.close()
  }
})
test.each(['en', 'ar'])('printed, a statement is the statement alone, no wider than the sheet (%s)', async lang => {
  const page = await openPage(`${ponds}/states/AAC/money/ponds?lang=${lang}`, { width: 660 })
  await page.emulateMedia({ media: 'print' })
  expect(await overflow(page)).toBe(0)
  const seen = await page.evaluate<{ hidden: boolean; rows: number; apart: number }>(`({
    hidden: ['.masthead', '.downloads', 'details.why', '.chart', 'footer'].every(s => [...document.querySelectorAll(s)].every(e => e.getBoundingClientRect().height === 0)),
    rows: document.querySelectorAll('.statement .amounts tbody tr').length,
    apart: Math.max(...[...document.querySelectorAll('.statement tbody tr')].map(tr => { const tops = [...tr.children].map(c => c.getBoundingClientRect().top); return Math.max(...tops) - Math.min(...tops) })),
  })`)
  expect(seen.hidden).toBe(true)
  expect(seen.rows).toBeGreaterThan(24)
  // The cells of a row stand side by side on paper, and not under each other as on a telephone.
  expect(seen.apart).toBeLessThan(6)
  await page.close()
})
