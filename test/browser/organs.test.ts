/** The pages of organisations, organs and sessions in a real browser: access, width, glyphs, the tree, the map, and how many members the bundled dossiers give on a day. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pondsHoldings, pondsMaterial } from '../../src/portal/organs.fixture.ts'
import { closeBrowser, openPage } from './browser.ts'
import { serveBoth } from './served.ts'
import { areWhole, fit } from './whole-page.ts'

let [union, world] = ['', '']
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const served = await serveBoth({ holdings: pondsHoldings(), material: pondsMaterial, today: '2020-06-01' });
  [union, world] = [served.invented, served.world]
  stop = served.stop
})
afterAll(async () => {
  await closeBrowser()
  await stop()
})

const invented = ['/organisations/ponds?as-at=2019-06-01', '/organisations/ponds', '/bodies/ponds.assembly', '/bodies/ponds.council?as-at=2019-06-01', '/bodies/ponds.newts', '/sessions/ponds.assembly/4', '/sessions/ponds.assembly/5']
areWhole(invented, { portal: () => union })
fit(['/organisations/oic?as-at=2025-06-01', '/organisations/osce', '/bodies/oic.cfm?as-at=2012-01-01', '/bodies/oic.executive-committee?as-at=2013-02-06', '/bodies/un.security-council?as-at=2017-06-01', '/bodies/ibrd.board-of-governors', '/sessions/oic.cfm/38', '/sessions/oic.summit/12'], { portal: () => world })

test.each([['oic', '2025-06-01', '57'], ['un', '2026-11-23', '193'], ['osce', '2026-11-23', '57'], ['ibrd', '2023-02-06', '189']])('%s has on %s %s members on its page, as rows and as steps', async (id, day, count) => {
  const page = await openPage(`${world}/organisations/${id}?as-at=${day}`)
  expect(await page.locator('#members > h2 .count').textContent()).toBe(count)
  expect(await page.evaluate<number>("document.querySelectorAll('#members tr[id^=party-]').length")).toBe(Number(count))
  const { rows } = await (await fetch(`${world}/organisations/${id}/membership.json?as-at=${day}`)).json() as { rows: readonly { count: number }[] }
  expect(rows.at(-1)?.count).toBe(Number(count))
  await page.close()
})
test.each(['isdb', 'iofs'])('%s, whose members the register does not know as a whole, has a page that says so', async id => {
  const page = await openPage(`${world}/organisations/${id}`)
  expect(await page.locator('#members .finding.open').count()).toBe(1)
  await page.close()
})
test.each(['en', 'ar'])('the lines of the tree lead from each organ to what it hangs on, on the side where the language begins (%s)', async lang => {
  const page = await openPage(`${union}/organisations/ponds?as-at=2019-06-01&lang=${lang}`)
  const gaps = await page.evaluate<number[]>(`[...document.querySelectorAll('.tree details[open] > ul > li')].map(li => {
    const box = li.getBoundingClientRect(), name = li.querySelector('.organ a').getBoundingClientRect()
    return Math.round(document.documentElement.dir === 'rtl' ? box.right - name.right : name.left - box.left)
  })`)
  expect(gaps.length).toBeGreaterThan(1)
  for (const gap of gaps) expect(gap).toBe(gaps[0])
  expect(gaps[0]).toBeGreaterThan(10)
  await page.close()
})
test('a State of each class of the map has its name and its class, and the key says how many', async () => {
  const page = await openPage(`${world}/organisations/un?as-at=2020-06-01`)
  const titles = await page.evaluate<string[]>("[...document.querySelectorAll('.map title')].map(t => t.textContent)")
  expect(titles).toContain('Kazakhstan: Asia-Pacific group')
  expect(titles.filter(t => t.startsWith('France:'))).not.toEqual([])
  expect(await page.locator('.map .key').textContent()).toMatch(/African group 54.*Observers 2/)
  await page.close()
})
