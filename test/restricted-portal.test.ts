/** The portal over a register with secrets: every page and file that a reader can come to, with its twin, is that of a register without them, to the byte. */
import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import type { Holdings } from '#acts'
import { materialOf } from '#briefs'
import { constitutions } from '#organisations'
import { crawl } from '../src/portal/crawl.fixture.ts'
import { portal, publicHoldings } from '../src/portal/index.ts'
import { canary, lakes, leagueFiles, seen, worldOf } from './restricted.fixture.ts'

const today = '2020-06-01'
interface Answered { readonly status: number; readonly text: string; readonly etag: string | null }
const serve = (holdings: Holdings) => {
  const { material } = materialOf(holdings, [...constitutions, lakes])
  const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
  return async (path: string): Promise<Answered> => {
    const response = await app.request(path)
    // A workbook is a compressed archive that bears the hour of its making: what stands in its sheets is compared.
    const text = /\.xlsx/.test(path) && response.status === 200 ? sheetsOf(await response.arrayBuffer()) : await response.text()
    return { status: response.status, text, etag: /\.xlsx/.test(path) ? null : response.headers.get('etag') }
  }
}
const sheetsOf = (bytes: ArrayBuffer): string => { const book = read(bytes); return JSON.stringify([book.Props?.Title, ...book.SheetNames.map(name => [name, utils.sheet_to_json(book.Sheets[name]!, { header: 1 })])]) }
const twinOf = (path: string): string => { const [at = '', query] = path.split('?'); return `${at === '/' ? '/index' : at}.json${query === undefined ? '' : `?${query}`}` }

/** Everything that links lead to, and the twin of each page. */
const everything = async (get: (path: string) => Promise<Answered>, lang: string): Promise<ReadonlyMap<string, Answered>> => {
  const answers = new Map<string, Answered>()
  const take = async (path: string): Promise<Answered> => { const there = answers.get(path) ?? await get(path); answers.set(path, there); return there }
  for (const path of await crawl(take, '/', lang)) if (!/\.(json|csv|xlsx|ics)(\?|$)/.test(path)) await take(twinOf(path))
  for (const path of [`/organisations/lakes/popolo.json?lang=${lang}`, `/organisations/lakes/popolo.json?known-on=2019-12-31&lang=${lang}`, `/search?q=lake&lang=${lang}`, `/search.json?q=q&lang=${lang}`]) await take(path)
  return answers
}

const [withThem, without] = [worldOf(leagueFiles.with), worldOf(leagueFiles.without)]
const [shown, other] = [serve(seen(withThem, 'public').holdings), serve(seen(without, 'public').holdings)]

test('what the register hands out for the public is what the portal itself would take out', () => {
  expect(publicHoldings(withThem.holdings).acts).toEqual(seen(withThem, 'public').holdings.acts)
  expect(publicHoldings(withThem.holdings).coverage).toEqual(seen(withThem, 'public').holdings.coverage)
})
describe.each(['en', 'ar'])('%s', lang => {
  test('no page, twin or file has a word of what is kept; each is the same to the byte, and so is its tag', { timeout: 240_000 }, async () => {
    const [all, others] = [await everything(shown, lang), await everything(other, lang)]
    expect([...all.keys()].toSorted()).toEqual([...others.keys()].toSorted())
    expect(all.size).toBeGreaterThan(150)
    expect([...all].filter(([path, a]) => canary.test(path) || canary.test(a.text)).map(([path, a]) => `${path}: ${canary.exec(a.text)?.[0] ?? ''}`)).toEqual([])
    expect([...all].filter(([path, a]) => a.text !== others.get(path)?.text || a.etag !== others.get(path)?.etag).map(([path]) => path)).toEqual([])
    for (const kind of ['.json', '.csv', '.xlsx', 'popolo']) expect([...all.keys()].some(path => path.includes(kind))).toBe(true)
  })
})
test.each(['/acts/quokka-visit', '/acts/told-all-the-same', '/acts/wrongly-public', '/acts/of-the-rectification', '/acts/quokka-promise.json', '/persons/quokka-envoy', '/offices/lakes.quokka-office', '/bodies/lakes.quokka-caucus', '/claims/quokka-claim', '/claims/naming-it', '/claims/of-the-quokka', '/sources/lakes/quokka-cable', '/sources/lakes/quokka-letter', '/decisions/lakes.council%3AQ%2F7777', '/why?ask=office-holder&office=lakes.quokka-office', '/why.json?ask=visits&person=quokka-envoy&to=AAA', '/acts/quokka-visi', '/persons/quokka-envo', '/sources/lakes/quokka-note'])('%s is answered as if there were no such thing', async path => {
  const [one, two] = [await shown(path), await other(path)]
  expect(one).toEqual(two)
  expect(one.status).toBeGreaterThanOrEqual(400)
})
test.each(['/search?q=quokka', '/search.json?q=quokka', '/search.json?q=steward'])('%s finds what it would find without', async path => { expect(await shown(path)).toEqual(await other(path)) })
test('were they public, the same crawl would find them all over the portal, so that it can fail', { timeout: 120_000 }, async () => {
  const open = { ...withThem.holdings, acts: withThem.holdings.acts.map(a => ({ ...a, restriction: 'public' as const })), sources: new Map([...withThem.holdings.sources].map(([id, s]) => [id, { ...s, restriction: 'public' as const }])), coverage: withThem.holdings.coverage.map(({ restriction: _, ...c }) => c) }
  const all = await everything(serve(open), 'en')
  const found = [...all].filter(([, a]) => canary.test(a.text)).map(([path]) => path)
  expect(found.length).toBeGreaterThan(60)
  for (const page of ['/states/BBB?', '/states/BBB.json', '/offices/lakes.secretary?', '/persons/ann?', '/persons/quokka-envoy', '/bodies/lakes.council', '/instruments/lakes.pact', '/acts/quokka-promise', '/sources/lakes/quokka-cable', 'popolo.json', '.csv', '.xlsx']) expect(`${page}: ${found.some(path => path.includes(page))}`).toBe(`${page}: true`)
})
