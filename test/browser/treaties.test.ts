/** The pages of treaties in a real browser: access, width, the matrix in its box, the chart on a telephone, the form without script. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leagueHoldings, leagueMaterial, today } from '../../src/portal/league.fixture.ts'
import { waters } from '../../src/portal/treaties.fixture.ts'
import { accessibilityFaults, closeBrowser, openPage, overflow } from './browser.ts'
import { serveBoth } from './served.ts'
import { areWhole } from './whole-page.ts'

let [league, world] = ['', '']
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const served = await serveBoth({ holdings: leagueHoldings({ waters }), material: leagueMaterial, today });
  [league, world] = [served.invented, served.world]
  stop = served.stop
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})

const pages = [
  '/instruments', '/instruments/lakes.waters', '/instruments/lakes.waters-protocol', '/instruments/lakes.waters/between', '/instruments/lakes.fish/between', '/instruments/lakes.waters/between/CCC/AAA', '/states/AAA/treaties',
]
areWhole(pages, { portal: () => league })

test.each(['en', 'ar'])('a wide matrix scrolls within its own box, its headings in sight (%s)', async lang => {
  const page = await openPage(`${world}/instruments/un.genocide/between?lang=${lang}`, { width: 1280 })
  expect(await overflow(page)).toBe(0)
  const seen = await page.evaluate<{ wide: boolean; high: boolean; top: number; side: number }>(`(() => {
    const box = document.querySelector('.matrix')
    const wide = box.scrollWidth > box.clientWidth, high = box.scrollHeight > box.clientHeight
    box.scrollTo({ top: 900, left: document.documentElement.dir === 'rtl' ? -900 : 900 })
    const edge = box.getBoundingClientRect()
    const head = box.querySelector('thead th').getBoundingClientRect(), row = [...box.querySelectorAll('tbody th')].at(-1).getBoundingClientRect()
    return { wide, high, top: Math.round(head.top - edge.top), side: Math.round(document.documentElement.dir === 'rtl' ? edge.right - row.right : row.left - edge.left) }
  })()`)
  // One pixel is the border of the box.
  expect(seen).toEqual({ wide: true, high: true, top: 1, side: 1 })
  await page.close()
})
test('on a telephone the matrix gives way to the list, which says the same', async () => {
  const page = await openPage(`${world}/instruments/un.genocide/between?lang=en`, { width: 360 })
  expect(await overflow(page)).toBe(0)
  expect(await page.locator('.matrix').isVisible()).toBe(false)
  const [inMatrix, inList] = await page.evaluate<[number, number]>("['.matrix td a', '.per-reservation details a'].map(s => document.querySelectorAll(s).length)")
  expect(inMatrix).toBeGreaterThan(1000)
  expect(inList).toBe(inMatrix)
  await page.close()
})
test.each(['en', 'ar'])('a status table of two hundred parties is short rows on a telephone, and each letter leads to its first State (%s)', async lang => {
  const page = await openPage(`${world}/instruments/un.kyoto?lang=${lang}`, { width: 360, javaScript: true })
  expect(await overflow(page)).toBe(0)
  const rows = await page.evaluate<{ height: number; lines: number; beside: boolean }[]>(`[...document.querySelectorAll('#parties tbody tr')].map(tr => {
    const [name, standing, why] = ['th a', '.beside > div', '.reasons summary'].map(s => tr.querySelector(s).getBoundingClientRect())
    return { height: tr.getBoundingClientRect().height, lines: Math.round(why.top - name.top), beside: Math.abs(standing.top - name.top) < 40 }
  })`)
  expect(rows.length).toBeGreaterThan(190)
  // A card of its own for each State took 250 pixels.
  expect(rows.reduce((sum, r) => sum + r.height, 0) / rows.length).toBeLessThan(110)
  expect(rows.filter(r => r.beside).length).toBeGreaterThan(180)
  const letters = page.locator('.letters a')
  expect(await letters.count()).toBeGreaterThan(15)
  const at = (await letters.allTextContents()).indexOf(lang === 'en' ? 'K' : 'ك')
  await letters.nth(at).click()
  const target = await page.evaluate<{ name: string; top: number }>("(() => { const tr = document.querySelector('tr:target'); return { name: tr.querySelector('th').textContent.trim(), top: tr.getBoundingClientRect().top } })()")
  expect(target.name.startsWith(lang === 'en' ? 'K' : 'ك')).toBe(true)
  expect(target.top).toBeGreaterThanOrEqual(0)
  expect(target.top).toBeLessThan(900)
  // A reason that is opened takes the whole width.
  await page.locator('tr:target summary').click()
  expect(await page.evaluate<number>("(() => { const tr = document.querySelector('tr:target'); return tr.querySelector('.reason').getBoundingClientRect().width / tr.getBoundingClientRect().width })()")).toBeGreaterThan(0.95)
  expect(await overflow(page)).toBe(0)
  await page.close()
})
test('between a note and its row a reader goes back and forth', async () => {
  const page = await openPage(`${world}/instruments/un.genocide?lang=en`, { width: 360 })
  await page.locator('.refs a').first().click()
  await page.locator('li:target .back').click()
  expect(await page.evaluate('location.hash')).toMatch(/^#party-[A-Z]{3}$/)
  // The sign is drawn, not taken from a font that may lack it.
  expect(await page.evaluate<number>("document.querySelector('.back').getBoundingClientRect().width")).toBeGreaterThan(8)
  await page.close()
})
test('labels of days that matter are crossed by no line, also late in the chart', async () => {
  const page = await openPage(`${world}/instruments/un.doha-amendment?lang=en`)
  const crossed = await page.evaluate<number>(`(() => {
    const svg = [...document.querySelectorAll('.chart svg')].find(s => getComputedStyle(s).display !== 'none')
    const lines = [...svg.querySelectorAll('.moment')].map(l => l.getBoundingClientRect())
    return [...svg.querySelectorAll('.moment-label')].filter(t => { const b = t.getBoundingClientRect(); return lines.some(l => l.left > b.left && l.left < b.right && l.top < b.bottom && l.bottom > b.top) }).length
  })()`)
  expect(crossed).toBe(0)
  await page.close()
})
test.each(['en', 'ar'])('without script the first page leads to a treaty by its name (%s)', async lang => {
  const page = await openPage(`${world}/?lang=${lang}`, { width: 360, javaScript: false })
  expect((await page.locator('#q').boundingBox())?.width).toBeGreaterThan(180)
  await page.locator('#q').fill(lang === 'en' ? 'genocide' : 'الابادة')
  await page.locator('form.searching button').click()
  await page.locator('main table a').first().click()
  expect(new URL(page.url()).pathname).toBe('/instruments/un.genocide')
  expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  await page.close()
})
describe.each(['/', '/instruments/un.kyoto', '/instruments/un.genocide', '/instruments/oic.tps-operation', '/instruments/iofs.statute?as-at=2014-06-01', '/instruments/un.paris-agreement?as-at=2014-01-01', '/states/KAZ/treaties', '/acts/genocide-reservation-bgr-xii'])('%s of the register itself', path => {
  test.each(['en', 'ar'])('has no fault of access and fits (%s)', async lang => {
    const page = await openPage(`${world}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { width: 360 })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page)).toBe(0)
    }
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})
test('a long status table with its notes fits a telephone', async () => {
  const page = await openPage(`${world}/instruments/un.genocide?lang=en`, { width: 360 })
  expect(await overflow(page)).toBe(0)
  await page.locator('.refs a').first().click()
  expect(await page.evaluate('location.hash')).toMatch(/^#note-\d+$/)
  await page.close()
})
test.each([[360, 'narrow'], [1280, 'wide']] as const)('at %i the chart that is shown is the %s one, its letters large enough to read', async (width, shown) => {
  const page = await openPage(`${world}/instruments/un.genocide?lang=ar`, { width })
  const charts = await page.evaluate<{ name: string; height: number }[]>(`[...document.querySelectorAll('.chart svg')].filter(s => getComputedStyle(s).display !== 'none').map(s => ({ name: s.getAttribute('class'), height: Math.min(...[...s.querySelectorAll('text')].map(t => t.getBoundingClientRect().height)) }))`)
  expect(charts.map(c => c.name)).toEqual([shown])
  expect(charts[0]!.height).toBeGreaterThan(11)
  await page.close()
})
test('without script the form leads to the pair', async () => {
  const page = await openPage(`${league}/instruments/lakes.waters/between?lang=ar&as-at=2020-05-05`, { javaScript: false })
  await page.locator('#pair-a').selectOption('CCC')
  await page.locator('#pair-b').selectOption('BBB')
  await page.locator('form.pair button').click()
  expect(new URL(page.url()).pathname).toBe('/instruments/lakes.waters/between/CCC/BBB')
  expect(new URL(page.url()).searchParams.get('as-at')).toBe('2020-05-05')
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await page.close()
})
test('every sign of the matrix is drawn, and stands beside a word', async () => {
  const page = await openPage(`${league}/instruments/lakes.waters/between?lang=en`)
  const cells = await page.evaluate<string[]>("[...document.querySelectorAll('.matrix td a')].map(a => a.textContent.replace(/\\s+/g, ' ').trim())")
  expect(cells.length).toBeGreaterThan(5)
  for (const cell of cells) expect(cell).toMatch(/^\S [a-z]/)
  await page.close()
})
