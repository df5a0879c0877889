/** The portal in a real browser, over the dossiers that come with it: access, width, fonts, and everything without script. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { materialOf } from '#briefs'
import { constitutions } from '#organisations'
import { portal, publicHoldings, servePortal } from '../../src/portal/index.ts'
import { accessibilityFaults, closeBrowser, fontsOf, openPage, overflow } from './browser.ts'

let home: string
let stop: () => Promise<void>
beforeAll(async () => {
  const root = join(import.meta.dirname, '../..')
  const read = globSync('dossiers/**/*.yaml', { cwd: root }).sort().map(file => readDossier(readFileSync(join(root, file), 'utf8'), { file, id: file.replace(/^dossiers\//, '').replace(/\.yaml$/, '') }).dossier)
  const holdings = publicHoldings(assemble(read, { learnt: '2026-11-23' }).holdings)
  const { material } = materialOf(holdings, constitutions);
  ({ url: home, stop } = await servePortal(portal({ material: () => material, holdings: () => holdings, today: () => '2026-11-23' }), { port: 0 }))
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})

const pages = [
  ['home', '/'], ['an organisation', '/organisations/oic'], ['an organ', '/bodies/oic.executive-committee'], ['an instrument', '/instruments/iofs.statute'], ['an instrument on its way', '/instruments/ctbt'], ['instruments', '/instruments'],
  ['between two', '/instruments/un.genocide/between/NLD/DZA'], ['treaties of a State', '/states/KAZ/treaties'], ['a State', '/states/KAZ'], ['a brief', '/briefs/KAZ/oic?as-at=2014-01-31'],
  ['claims', '/claims?verdict=disputed'], ['paragraphs', '/paragraphs'], ['a reason', '/why?ask=provisional-force&instrument=iofs.statute'], ['a fault', '/?as-at=2013-02-30'],
] as const
const at = (path: string, lang: string): string => `${home}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`

describe.each(pages)('%s', (_, path) => {
  test.concurrent.each(['en', 'ar'])('has no fault of access and fits a telephone (%s)', async lang => {
    const page = await openPage(at(path, lang), { width: 360 })
    await page.evaluate('document.querySelectorAll("details").forEach((d, i) => { if (i < 3) d.open = true })')
    expect(await overflow(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await overflow(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})

test('Why? opens from the keyboard, without any script', async () => {
  const page = await openPage(at('/instruments/iofs.statute', 'en'), { javaScript: false })
  const first = page.locator('details.why').first()
  const reason = first.locator('.reason')
  expect(await reason.isVisible()).toBe(false)
  await first.locator('summary').focus()
  await page.keyboard.press('Enter')
  expect(await reason.isVisible()).toBe(true)
  expect(await reason.locator('a[href^="/acts/"]').count()).toBeGreaterThan(0)
  await page.close()
})

test('without script one travels in time and between languages', async () => {
  const page = await openPage(at('/organisations/oic', 'en'), { javaScript: false })
  await page.locator('#as-at').fill('1970-01-01')
  await page.locator('.days button').click()
  expect(new URL(page.url()).searchParams.get('as-at')).toBe('1970-01-01')
  expect(await page.locator('.days .as-at').textContent()).toContain('1970')
  await page.locator('.languages a').click()
  expect(new URL(page.url()).searchParams.get('as-at')).toBe('1970-01-01')
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await page.locator('.trail a').last().click()
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ar')
  await page.close()
})

test('the skip link comes first and leads past the navigation', async () => {
  const page = await openPage(at('/', 'en'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
  await page.close()
})

test.each(['/briefs/KAZ/oic?as-at=2014-01-31', '/organisations/oic'])('Arabic is drawn by the fonts the portal brings (%s)', async path => {
  const page = await openPage(at(path, 'ar'), { width: 360 })
  for (const selector of ['h1', 'main h2', 'footer p', '.days .as-at']) {
    const fonts = await fontsOf(page, selector)
    // Not empty, nothing from the machine itself, and the Arabic letters by the Arabic font.
    expect({ selector, drawn: [...new Set(fonts.map(f => (f.fromPage ? /^Noto (Naskh Arabic|Sans)/.exec(f.family)?.[0] : f.family)))].filter(f => f !== 'Noto Sans') }).toEqual({ selector, drawn: ['Noto Naskh Arabic'] })
  }
  await page.close()
})
