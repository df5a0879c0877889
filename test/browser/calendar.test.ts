/** Calendars, initiatives and the page of a State in a real browser: access, width, the path beside and below, its direction, the day that is in sight. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { springsHoldings, springsMaterial } from '../../src/portal/dealings.fixture.ts'
import { closeBrowser, fontsOf, openPage, overflow } from './browser.ts'
import { serveBoth } from './served.ts'
import { areWhole } from './whole-page.ts'

let [springs, world] = ['', '']
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const served = await serveBoth({ holdings: springsHoldings(), material: springsMaterial, today: '1990-12-01' });
  [springs, world] = [served.invented, served.world]
  stop = served.stop
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})

areWhole(['/states/AAA/calendar', '/organisations/springs/calendar', '/bodies/springs.council/calendar', '/initiatives', '/initiatives/house', '/states/AAA'], { portal: () => springs, widths: [360, 1024, 1280] })

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
const stagesOf = (page: Awaited<ReturnType<typeof openPage>>) => page.evaluate<Box[]>("[...document.querySelectorAll('.path > li')].map(li => { const { left, right, top, bottom } = li.getBoundingClientRect(); return { left, right, top, bottom } })")

describe('the path of an initiative', () => {
  const path = '/initiatives/food-security-institution?as-at=2018-04-01'
  test.each(['en', 'ar'])('stands beside one another on a wide screen, in the order of reading, none over another (%s)', async lang => {
    const page = await openPage(`${world}${path}&lang=${lang}`, { width: 1280 })
    const stages = await stagesOf(page)
    expect(stages).toHaveLength(7)
    expect(new Set(stages.map(s => Math.round(s.top))).size).toBe(1)
    const inOrder = lang === 'ar' ? stages.toReversed() : stages
    for (const [i, s] of inOrder.slice(1).entries()) expect(s.left).toBeGreaterThanOrEqual(inOrder[i]!.right)
    await page.close()
  })
  test.each(['en', 'ar'])('stands below one another on a telephone, its marks where reading begins (%s)', async lang => {
    const page = await openPage(`${world}${path}&lang=${lang}`, { width: 360 })
    const stages = await stagesOf(page)
    for (const [i, s] of stages.slice(1).entries()) expect(s.top).toBeGreaterThanOrEqual(stages[i]!.bottom - 1)
    const dot = await page.evaluate<{ start: string; text: number; edge: number; width: number }>(`(() => {
      const li = document.querySelector('.path > li'), p = li.querySelector('.stage').getBoundingClientRect(), box = li.getBoundingClientRect()
      return { start: getComputedStyle(li, '::before').insetInlineStart, text: document.documentElement.dir === 'rtl' ? box.right - p.right : p.left - box.left, edge: box.left, width: box.width }
    })()`)
    expect(dot.start).toBe('0px')
    expect(dot.text).toBeGreaterThan(20)
    await page.close()
  })
  test('what waits for deposits has its meter in sight', async () => {
    const page = await openPage(`${world}/initiatives/food-security-institution?as-at=2013-12-31&lang=en`, { width: 1280 })
    expect(await page.locator('progress').getAttribute('max')).toBe('10')
    expect(await page.locator('.path > .next .stage').innerText()).toMatch(/^In force/)
    await page.close()
  })
})

test.each(['/states/KAZ/calendar', '/organisations/oic/calendar'])('%s of the bundled dossiers fits a telephone in both directions, drawn with the fonts it brings', async path => {
  for (const lang of ['en', 'ar']) {
    const page = await openPage(`${world}${path}?lang=${lang}`, { width: 360 })
    expect(await overflow(page)).toBe(0)
    expect((await fontsOf(page, 'h1')).every(f => f.fromPage)).toBe(true)
    await page.close()
  }
})
test('the calendar is subscribed to by a link, without script', async () => {
  const page = await openPage(`${world}/states/KAZ/calendar?lang=en`, { width: 1280, javaScript: false })
  const feed = await page.locator('.feed a').getAttribute('href')
  const answer = await fetch(`${world}${feed ?? ''}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH'])
  await page.close()
})
