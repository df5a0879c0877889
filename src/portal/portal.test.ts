/** The portal over the League of Lakes: every page in both languages, its data, and what it says to an address it cannot read. */
import { expect, describe, test } from 'vitest'
import { toJson } from '#acts'
import { briefToJson, countryBrief } from '#briefs'
import { testClaim } from '#claims'
import { consentTable, type Question, type QuestionKind } from '#law'
import { locales } from '#locales'
import { ask, registerAsAt } from '#status'
import { crawl } from './crawl.fixture.ts'
import { leagueHoldings, leagueMaterial, today } from './league.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'

const holdings = publicHoldings(leagueHoldings())
const material = leagueMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  return { response, text: await response.text(), status: response.status }
}
const session = 'session:lakes.council_1:1993-03-01_1993-03-03'
const pages: readonly (readonly [path: string, en: string, ar: string])[] = [
  ['/', 'What the register holds', 'رابطة البحيرات'], ['/organisations', 'League of Lakes', 'رابطة البحيرات'], ['/organisations/lakes', 'Aland', 'ألاند'], ['/bodies/lakes.council', 'Council of the League', 'مجلس الرابطة'],
  ['/bodies/lakes.committee', 'Committee of the League', 'لجنة الرابطة'], ['/states', 'Beland', 'بيلاند'], ['/states/CCC', 'Celand', 'سيلاند'], ['/instruments', 'Charter of the Lakes', 'ميثاق البحيرات'],
  ['/instruments/lakes.charter', 'Art. 9', 'ميثاق البحيرات'], ['/persons/ann', 'Ann Lake', 'آن ليك'], ['/offices/lakes.secretary', 'Secretary of the League', 'أمين الرابطة'], [`/acts/${session}`, 'Port A', 'ميناء ألف'],
  ['/claims', 'League of Lakes', 'رابطة البحيرات'], ['/claims/two-members', 'League of Lakes', 'رابطة البحيرات'], ['/briefs/AAA/lakes', 'Aland and the League of Lakes', 'ألاند'], ['/paragraphs', 'Paragraph 4', 'الفقرة 4'],
  ['/search?q=lakes', 'League of Lakes', 'رابطة البحيرات'], ['/why?ask=troika&organ=lakes.council', 'Council of the League', 'مجلس الرابطة'], ['/sources/lakes/deed', 'Lake Press', 'دار البحيرة'],
]
const withQuery = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`
const twinOf = (path: string): string => { const [at = '', query] = path.split('?'); return `${at === '/' ? '/index' : at}.json${query === undefined ? '' : `?${query}`}` }

describe.each(pages)('%s', (path, en, ar) => {
  test('is a whole page in English', async () => {
    const { response, text, status } = await get(withQuery(path, 'lang=en'))
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(text).toContain('<html lang="en" dir="ltr"')
    expect(text).toContain(en)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).toMatch(/<title>[^<]+<\/title>/)
    expect(text).toContain('class="ds-skip-link" href="#content"')
  })
  test('and in Arabic, from right to left', async () => {
    const { text, status } = await get(withQuery(path, 'lang=ar'))
    expect(status).toBe(200)
    expect(text).toContain('<html lang="ar" dir="rtl"')
    expect(text).toContain(ar)
  })
  test('needs no script and carries none; no style of its own', async () => {
    const { text } = await get(path)
    expect(text).not.toMatch(/<script|\son[a-z]+=|\sstyle=|<style|="javascript:/i)
    expect(text).not.toContain('undefined')
    expect(text).not.toContain('[object')
  })
  test('its links keep the day, the knowledge and the language', async () => {
    const { text } = await get(withQuery(path, 'as-at=1995-12-31&known-on=2020-05-05&lang=ar'))
    // The reason for a claim is the reason on the day of the claim.
    const own = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(m => m[1]!).filter(h => !h.startsWith('/look/') && !h.includes('as-at=1996-01-01'))
    expect(own.length).toBeGreaterThan(5)
    const without = own.filter(h => !(h.includes('as-at=1995-12-31') && h.includes('known-on=2020-05-05') && h.includes('lang=')))
    // The way back to today is the one link that drops the days.
    expect(without.filter(h => !h.endsWith('lang=ar'))).toEqual([])
    expect(without.length).toBeLessThanOrEqual(1)
  })
  test('has a twin in JSON', async () => {
    const { response, text, status } = await get(twinOf(path))
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(JSON.parse(text)).toBeTypeOf('object')
  })
})

test.each(['en', 'ar'])('every link of the portal leads to a page (%s)', async lang => {
  const seen = await crawl(get, '/', lang)
  expect(seen.size).toBeGreaterThan(60)
})

describe('twins hold the findings themselves', () => {
  const asAt = '1995-12-31'
  const register = registerAsAt(material.index, asAt, '2020-05-05')
  const found = <Q extends QuestionKind>(question: Question<Q>): unknown => JSON.parse(JSON.stringify(toJson(ask(question, register, material.law))))
  const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(`${path}${path.includes('?') ? '&' : '?'}as-at=${asAt}&known-on=2020-05-05`)).text)

  test('organisation', async () => {
    const data = await twin('/organisations/lakes.json')
    expect(data).toMatchObject({ subject: 'lakes', asAt, knownOn: '2020-05-05' })
    expect(data['lawApplied']).toEqual(found({ ask: 'law-applied', organisation: 'lakes' }))
    expect(data['members']).toEqual(found({ ask: 'members', organisation: 'lakes' }))
    expect(data['standings']).toContainEqual(found({ ask: 'standing', party: 'CCC', organisation: 'lakes' }))
    expect(data['offices']).toEqual([found({ ask: 'office-holder', office: 'lakes.secretary' })])
  })
  test('organ', async () => {
    const data = await twin('/bodies/lakes.council.json')
    expect(data['presidency']).toEqual(found({ ask: 'presidency', organ: 'lakes.council' }))
    expect(data['troika']).toEqual(found({ ask: 'troika', organ: 'lakes.council' }))
    expect((await twin('/bodies/lakes.committee.json'))['composition']).toEqual(found({ ask: 'composition', organ: 'lakes.committee' }))
  })
  test('instrument', async () => {
    const data = await twin('/instruments/lakes.charter.json')
    expect(data['entryIntoForce']).toEqual(found({ ask: 'entry-into-force', instrument: 'lakes.charter' }))
    expect(data['parties']).toEqual(JSON.parse(JSON.stringify(consentTable('lakes.charter', material.law.members)(register).map(([party, f]) => toJson({ party, ...f })))))
    expect((data['parties'] as unknown[]).length).toBe(3)
  })
  test('State, and the whole reason', async () => {
    expect((await twin('/states/AAA.json'))['standings']).toEqual([found({ ask: 'standing', party: 'AAA', organisation: 'lakes' })])
    expect(await twin('/why.json?ask=consent&instrument=lakes.charter&party=CCC')).toEqual({ ...found({ ask: 'consent', instrument: 'lakes.charter', party: 'CCC' }) as object, asAt, knownOn: '2020-05-05' })
  })
  test('claim and brief', async () => {
    const claim = material.claims.find(c => c.id === 'two-members')!
    expect(await twin('/claims/two-members.json')).toMatchObject(JSON.parse(JSON.stringify(toJson(testClaim(claim, { ...material, knownOn: '2020-05-05' })))) as object)
    expect(await twin('/briefs/AAA/lakes.json')).toEqual(JSON.parse(JSON.stringify(briefToJson(countryBrief(material, { party: 'AAA', organisation: 'lakes', asAt, knownOn: '2020-05-05', locale: locales.en })))))
  })
})

describe('time travels in the address', () => {
  test('the chair passes with the next session', async () => {
    expect((await get('/bodies/lakes.council?as-at=1995-02-28')).text).toMatch(/class="finding established"><p>[^<]*Aland/)
    expect((await get('/bodies/lakes.council?as-at=1995-03-01')).text).toMatch(/class="finding established"><p>[^<]*Beland/)
  })
  test('what was not known on a day is not there', async () => {
    expect((await get('/acts/mended?known-on=2019-12-31')).status).toBe(404)
    expect((await get('/acts/mended?known-on=2020-01-01')).status).toBe(200)
  })
  test('a rectified act says by what', async () => {
    const { text } = await get('/acts/wrongly-told')
    expect(text).toContain('href="/acts/mended"')
    expect(text).toContain('it was &lt;another&gt; person')
  })
  test('another account stands beside the act, with its own source', async () => {
    const { text } = await get(`/acts/${session}`)
    expect(text).toContain('href="/acts/first-by-rumour"')
    expect(text).toContain('Hearsay')
  })
})

describe('Why?', () => {
  test('is a disclosure with acts as links and articles with the unread mark explained', async () => {
    const { text } = await get('/instruments/lakes.charter')
    expect(text).toContain('<details class="why"><summary>')
    expect(text).toMatch(/<li class="provision [^"]*"><span class="article">Charter of the Lakes, Art\. 9<\/span><span class="mark">†/)
    expect(text).toContain('href="/acts/deposit:lakes.charter:AAA:1990-05-01"')
    expect(text).toContain(locales.en.unread)
    expect(text).toContain('href="/why?ask=entry-into-force&amp;instrument=lakes.charter"')
  })
})

describe('an address that cannot be read', () => {
  test.each([['/?as-at=2013-02-30', 'as-at=2013-02-30'], ['/states/AAA?known-on=yesterday', 'known-on=yesterday'], ['/?lang=xx', 'lang=xx'], ['/why?ask=troik', 'ask=troika'], ['/why?ask=troika', 'organ=']])('%s is a 400 that says %s', async (path, says) => {
    const { status, text } = await get(path)
    expect(status).toBe(400)
    for (const word of [says, 'Found', 'Wanted', 'What to do']) expect(text).toContain(word)
  })
  test('all mistakes at once', async () => {
    const { text } = await get('/?as-at=x&known-on=y&lang=z')
    for (const word of ['as-at=x', 'known-on=y', 'lang=z']) expect(text).toContain(word)
  })
  test.each([['/organisations/lake', '/organisations/lakes'], ['/states/aaa', '/states/AAA'], ['/instruments/lakes.chart', '/instruments/lakes.charter'], ['/claims/two-member', '/claims/two-members'], ['/bodies/lakes.counsel', '/bodies/lakes.council'], ['/persons/lakes.secretary', '/offices/lakes.secretary'], ['/acts/mende', '/acts/mended']])('%s is a 404 that leads to %s', async (path, meant) => {
    const { status, text } = await get(path)
    expect(status).toBe(404)
    expect(text).toContain(`href="${meant}"`)
  })
  test('data says it as a problem document', async () => {
    const { response, text, status } = await get('/states/ZZZ.json')
    expect(status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(text)).toMatchObject({ status: 404, problems: [{ found: 'ZZZ' }] })
  })
  test('no page, and an address with markup in it', async () => {
    expect((await get('/nowhere?lang=ar')).text).toContain('dir="rtl"')
    const { text, status } = await get('/states/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(status).toBe(404)
    expect(text).not.toContain('<script')
    expect((await get('/search?q=%22%3E%3Cscript%3E')).text).not.toContain('<script')
  })
})

describe('what stands on the wire', () => {
  test('texts of sources are escaped, and only web addresses become links', async () => {
    const { text } = await get('/sources/lakes/deed')
    expect(text).toContain('Minutes &lt;b&gt;of&lt;/b&gt; the League &amp; others')
    expect(text).toContain('href="https://lakes.example/minutes?a=1&amp;b=2"')
    expect((await get('/sources/lakes/page')).text).not.toMatch(/href="javascript/)
  })
  test('an unchanged page is not sent again', async () => {
    const { response } = await get('/states/AAA')
    const tag = response.headers.get('etag')!
    expect(tag).toMatch(/^"?.{10,}/)
    const again = await get('/states/AAA', { 'If-None-Match': tag })
    expect(again.status).toBe(304)
    expect(again.text).toBe('')
    expect((await get('/states/BBB')).response.headers.get('etag')).not.toBe(tag)
  })
  test('headers keep the page to itself', async () => {
    for (const path of ['/', '/nowhere', '/index.json']) {
      const { response } = await get(path)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'none'")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
  test('the stylesheet and every font it names are served from here', async () => {
    const sheet = /href="(\/look\/[^"]+\.css)"/.exec((await get('/')).text)![1]!
    const { text, response } = await get(sheet)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(text).not.toMatch(/url\(["']?https?:/)
    const fonts = [...text.matchAll(/url\((\/look\/[^)]+\.woff2)\)/g)].map(m => m[1]!)
    expect(fonts.length).toBeGreaterThan(10)
    for (const font of fonts) expect((await app.request(font)).status).toBe(200)
    expect((await get('/look/..%2F..%2Fpackage.json')).status).toBe(404)
  })
  test('the form of the home page leads to the brief', async () => {
    const { status, response } = await get('/briefs?party=BBB&organisation=lakes&lang=ar')
    expect(status).toBe(303)
    expect(response.headers.get('location')).toBe('/briefs/BBB/lakes?lang=ar')
  })
  test('search finds former spellings of letters and reads any language', async () => {
    for (const q of ['رابطه', 'LAKES', 'بحيرات', 'll']) expect((await get(`/search.json?q=${encodeURIComponent(q)}`)).text).toContain('"id": "lakes"')
    expect((await get('/search?q=zzzz')).status).toBe(200)
  })
})

describe('what is not public', () => {
  const secrets = ['secret-visit', 'internal-visit', 'by-cable', 'Cable of the secret lake', 'of-the-cable', 'Hidden Person', 'شخص خفي', 'restricted', 'Deland']
  test('is on no page and in no data', async () => {
    for (const [path] of pages) for (const at of [path, twinOf(path), withQuery(path, 'lang=ar')]) {
      const { text } = await get(at)
      for (const secret of secrets.slice(0, -1)) expect(text, `${secret} on ${at}`).not.toContain(secret)
    }
    for (const at of ['/acts/secret-visit', '/acts/by-cable', '/persons/spy', '/sources/lakes/cable', '/claims/of-the-cable', '/search?q=hidden', '/states/BBB', '/states/CCC', '/states/DDD']) {
      // The address itself stands in the day controls, as the reader wrote it.
      const text = (await get(at)).text.replaceAll(`"${at}`, '"')
      for (const secret of ['Hidden Person', 'Cable of the secret lake', 'href="/acts/secret', 'href="/acts/internal', 'href="/acts/by-cable', 'href="/persons/spy']) expect(text, `${secret} on ${at}`).not.toContain(secret)
    }
    for (const at of ['/acts/secret-visit', '/acts/internal-visit', '/acts/by-cable', '/persons/spy', '/sources/lakes/cable', '/claims/of-the-cable']) expect((await get(at)).status).toBe(404)
  })
  test('makes the portal refuse every page when it is handed over all the same', async () => {
    const all = leagueHoldings()
    const leaking = portal({ material: () => leagueMaterial(all), holdings: () => all, today: () => today })
    const quiet = console.error
    const heard: unknown[] = []
    console.error = (...said: unknown[]) => { heard.push(...said) }
    try {
      const response = await leaking.request('/states/BBB')
      expect(response.status).toBe(500)
      const text = await response.text()
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(String(heard[0])).toContain('3 acts that are not public')
    } finally { console.error = quiet }
  })
})
