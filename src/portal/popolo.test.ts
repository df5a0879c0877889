/** An organisation as Popolo, served as a file of data. */
import { expect, test } from 'vitest'
import { popoloText } from '#briefs'
import { locales } from '#locales'
import { leagueHoldings, leagueMaterial, today } from './league.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'

const holdings = publicHoldings(leagueHoldings())
const material = leagueMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })

test('as at the day, as known on the day and in the language of the address', async () => {
  const response = await app.request('/organisations/lakes/popolo.json?as-at=1995-12-31&known-on=2020-05-05&lang=ar')
  expect([response.status, response.headers.get('content-type'), response.headers.get('content-language')]).toEqual([200, 'application/json; charset=utf-8', 'ar'])
  expect(await response.text()).toBe([...popoloText(material, { organisation: 'lakes', asAt: '1995-12-31', knownOn: '2020-05-05', locale: locales.ar })].join(''))
  const data = JSON.parse(await (await app.request('/organisations/lakes/popolo.json')).text()) as { readonly posts: readonly { readonly id: string }[] }
  expect(data.posts.map(p => p.id)).toEqual(['lakes.secretary'])
})
test('the page of the organisation and its twin stay what they are', async () => {
  expect((await app.request('/organisations/lakes')).headers.get('content-type')).toContain('text/html')
  expect(await (await app.request('/organisations/lakes.json')).text()).toContain('lawApplied')
})
test.each([['/organisations/laks/popolo.json', 404], ['/organisations/lakes/popolo.json?as-at=yesterday', 400]])('%s is refused as a problem document', async (path, status) => {
  const response = await app.request(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8'])
})
