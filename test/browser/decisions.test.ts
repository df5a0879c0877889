/** The pages of decisions and offices in a real browser: access, width, a roll-call of a hundred and thirty on a telephone, charts in both directions, filters without script. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hillsHoldings, hillsMaterial } from '../../src/portal/decisions.fixture.ts'
import { closeBrowser, fontsOf, openPage } from './browser.ts'
import { serveBoth } from './served.ts'
import { areWhole } from './whole-page.ts'

let [hills, world] = ['', '']
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const served = await serveBoth({ holdings: hillsHoldings(), material: hillsMaterial, today: '2007-06-01' });
  [hills, world] = [served.invented, served.world]
  stop = served.stop
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})
const great = '/decisions/hills.assembly:2758-(XXVI)'
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`

areWhole([great, '/decisions/hills.fund:F%2F1?side=absent', '/decisions/hills.assembly:0%2F9', '/bodies/hills.assembly/decisions', '/states/A1/votes?with=B1', '/offices/hills.board.seat', '/search?q=hill'], { portal: () => hills })
areWhole(['/decisions/un.security-council:S%2F2022%2F155', '/bodies/un.security-council/decisions', '/offices/un.security-council.elected-member', '/bodies/oic.cfm/decisions', '/states/RUS/votes?with=CHN'], { portal: () => world })

test.each(['en', 'ar'])('a roll-call of a hundred and thirty is a line each on a telephone, with letters to go in by (%s)', async lang => {
  const page = await openPage(at(`${hills}${great}`, lang), { width: 360 })
  const rows = await page.evaluate<number[]>("[...document.querySelectorAll('.roll-call tbody tr')].map(tr => tr.getBoundingClientRect().height)")
  expect(rows).toHaveLength(129)
  expect(rows.reduce((a, b) => a + b, 0) / rows.length).toBeLessThan(90)
  const letters = page.locator('.letters a')
  expect(await letters.count()).toBeGreaterThan(20)
  await letters.nth(10).click()
  expect(await page.evaluate<number>("document.querySelector('tr:target').getBoundingClientRect().top")).toBeLessThan(900)
  await page.close()
})
test('without script members are chosen by side and by group, and the day control keeps the choice', async () => {
  const page = await openPage(`${hills}${great}`, { javaScript: false })
  await page.locator('.choices a', { hasText: 'Against' }).click()
  await page.locator('.choices a', { hasText: 'Arab' }).click()
  expect(await page.locator('.roll-call tbody tr').count()).toBe(10)
  await page.locator('.days button').click()
  expect(await page.locator('.roll-call tbody tr').count()).toBe(10)
  await page.close()
})
test('without script a State is compared with another', async () => {
  const page = await openPage(`${hills}/states/A1/votes`, { javaScript: false })
  await page.locator('#with').selectOption('B1')
  await page.locator('main form button').click()
  expect(page.url()).toContain('with=B1')
  expect(await page.locator('main .lead').textContent()).toContain('voted alike in 2 of 2')
  await page.close()
})
test.each(['en', 'ar'])('labels of the bars and of the terms are not drawn over bars (%s)', async lang => {
  for (const [path, selector] of [[great, '.shares'], ['/offices/hills.board.seat', '.spans']] as const) {
    for (const width of [360, 1280]) {
      const page = await openPage(at(`${hills}${path}`, lang), { width })
      const crossed = await page.evaluate<number>(`(() => {
        const svg = [...document.querySelectorAll('${selector} svg')].find(s => getComputedStyle(s).display !== 'none')
        const bars = [...svg.querySelectorAll('rect')].map(b => b.getBoundingClientRect())
        return [...svg.querySelectorAll('text.label')].filter(t => { const l = t.getBoundingClientRect(); return bars.some(b => b.left < l.right - 1 && b.right > l.left + 1 && b.top < l.bottom - 4 && b.bottom > l.top + 4) }).length
      })()`)
      expect(crossed).toBe(0)
      await page.close()
    }
  }
})
test('Arabic is drawn with the letters the page brings', async () => {
  const page = await openPage(`${world}/decisions/un.security-council:S%2F2022%2F155?lang=ar`)
  // Under load the letters may come after the page: what is asked for here is drawn anew when they have.
  await page.evaluate("Promise.all([...document.fonts].filter(f => f.status === 'loading').map(f => f.loaded)).then(() => true)")
  await page.waitForFunction("[...document.fonts].some(f => /Naskh/.test(f.family) && f.status === 'loaded')")
  const fonts = await fontsOf(page, '.finding p')
  expect([...new Set(fonts.map(f => (f.fromPage ? /^Noto (Naskh Arabic|Sans)/.exec(f.family)?.[0] : f.family)))].toSorted()).toEqual(['Noto Naskh Arabic', 'Noto Sans'])
  await page.close()
})
