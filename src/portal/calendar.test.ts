/** The calendar over the Society of Springs: what is due with rule, move and reason, the months, the files, the feed, and what is not public. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { springsHoldings, springsMaterial } from './dealings.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'

const whole = springsHoldings()
const holdings = publicHoldings(whole)
const material = springsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => '1990-12-01' })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text) as Record<string, unknown>
const read = (page: string): string => page.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
const addresses = ['/states/AAA/calendar', '/organisations/springs/calendar', '/bodies/springs.council/calendar', '/states/DDD/calendar'] as const
const entries = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map(e => ({ uid: String(e.getFirstPropertyValue('uid')), start: String(e.getFirstPropertyValue('dtstart')), url: String(e.getFirstPropertyValue('url')), status: e.getFirstPropertyValue('status') }))

describe.each(addresses)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    const { status, text } = await get(`${path}?lang=${lang}`)
    expect(status).toBe(200)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|\son[a-z]+=|\sstyle=|<style|undefined|\[object|NaN/)
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
    expect(ids).toEqual([...new Set(ids)])
  })
  test('its links keep the days and the language', async () => {
    const { text } = await get(`${path}?lang=ar&as-at=1990-11-30&known-on=2000-02-02`)
    const own = [...text.matchAll(/<main[^]*<\/main>/g)].flatMap(m => [...m[0].matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(x => x[1]!))
    expect(own.filter(h => !(h.includes('as-at=1990-11-30') && h.includes('known-on=2000-02-02') && h.includes('lang=ar')))).toEqual([])
  })
  test('has its data, its tables and its feed', async () => {
    const of = path.split('/')[2]
    expect(await twin(`${path}.json`)).toMatchObject({ of, asAt: '1990-12-01', deadlines: { question: { ask: 'deadlines', of } } })
    expect((await get(`${path}.csv`)).text).toMatch(/^From,To,Kind,What,/)
    expect((await get(`${path}.xlsx`)).response.headers.get('content-type')).toContain('spreadsheetml')
    const feed = await get(`${path}.ics`)
    expect([feed.status, feed.response.headers.get('content-type'), feed.response.headers.get('content-disposition')]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH', `inline; filename="${of}.calendar.ics"`])
    expect(feed.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })
})

describe('what is due', () => {
  test('what is past its day comes first, and says what the register may say of it', async () => {
    const page = read((await get('/states/AAA/calendar')).text)
    expect(page).toMatch(/Perhaps overdue 1 [^]*=build a <dam>[^]*Coming 2/)
    expect(page).toContain('here the register does not declare itself complete')
  })
  test('each with its day, whose move it is, its rule and its own reason', async () => {
    const { text } = await get('/bodies/springs.council/calendar')
    const row = (text.match(/<tr role="row"[^]*?<\/tr>/g) ?? []).find(r => r.includes('session due'))!
    expect(read(row)).toMatch(/session due Council of the Springs 1 June 1991 Council of the Springs Charter of the Springs, Art\. 5\(2\) Why\?/)
    expect(row).toContain('href="/acts/session:springs.council_9')
    expect(row).not.toContain('Spring House')
  })
  test('a day that is only the last it can be says so', async () => {
    expect(read((await get('/states/AAA/calendar?as-at=1989-01-02')).text)).toContain('31 March 1990')
  })
  test('what rules make due and the register cannot date stands below, with the whole reason', async () => {
    const { text } = await get('/bodies/springs.council/calendar')
    expect(read(text)).toMatch(/Not established[^]*submission of a report/)
    expect(text).toContain('href="/why?ask=deadlines&amp;of=springs.council"')
  })
  test('of a State of which nothing is due that is open, not empty', async () => {
    const page = read((await get('/states/DDD/calendar')).text)
    expect(page).toMatch(/What is due [^]*The register does not establish/)
  })
  test('nothing of another language in Arabic', async () => {
    const main = /<main[^]*<\/main>/.exec((await get('/organisations/springs/calendar?lang=ar')).text)![0]
    expect(read(main.replace(/<bdi[^]*?<\/bdi>|<cite>[^]*?<\/cite>|href="[^"]*"/g, ' '))).not.toMatch(/[A-Za-z]{2,}/)
  })
})

test('of many that are due those nearest to the day are in the open, past and to come', async () => {
  const many = Array.from({ length: 40 }, (_, i) => `  - { id: many${i}, on: 1960-01-01, act: intention, by: BBB, in: springs, to: "thing ${i}", due: ${1971 + i} }`).join('\n')
  const grown = publicHoldings(springsHoldings(many))
  const larger = springsMaterial(grown)
  const served = portal({ material: () => larger, holdings: () => grown, today: () => '1990-12-01' })
  const text = await (await served.request('/states/BBB/calendar')).text()
  // Nineteen are past (1971 to 1989), twenty-one to come, and one office.
  const due = text.slice(text.indexOf('id="due"'), text.indexOf('id="months"'))
  const shown = read(due.replace(/<details class="earlier">[^]*?<\/table><\/details>/g, ''))
  expect(shown).toContain('Perhaps overdue 19')
  expect([...shown.matchAll(/thing (\d+) 31/g)].map(m => Number(m[1]))).toEqual(Array.from({ length: 23 }, (_, i) => i + 7))
  expect(read(due)).toMatch(/Earlier: 7 entries [^]*Later: 10 entries/)
})

describe('month by month', () => {
  test('sessions held and planned stand in their months, as links; older years are folded', async () => {
    const { text } = await get('/organisations/springs/calendar')
    const months = text.slice(text.indexOf('id="months"'))
    expect(read(months)).toMatch(/June 1990 1 to 3 June 1990 the 9th session of the Council of the Springs held[^]*July 1991 10 to 12 July 1991 the 10th session of the Council of the Springs planned/)
    const later = (await get('/organisations/springs/calendar?as-at=1992-06-01')).text
    expect(later).toMatch(/<details class="earlier"><summary>Earlier: \d+ entr/)
  })
  test('a session known only to the month stands apart: the calendar cannot say on which day', async () => {
    expect(read((await get('/bodies/springs.council/calendar')).text)).toMatch(/Sessions whose days are known only roughly 1 June 1988 the 7th session/)
  })
  test('of a State those it hosts or goes to', async () => {
    const page = read((await get('/states/AAA/calendar')).text)
    expect(page).toContain('9th session')
    expect(read((await get('/states/CCC/calendar')).text)).not.toContain('9th session')
  })
})

describe('the feed', () => {
  test('has the entries of the page, each with an address of this portal, in the language asked for', async () => {
    const feed = entries((await get('http://register.example/organisations/springs/calendar.ics?lang=ar')).text)
    expect(feed.map(e => e.uid)).toEqual(expect.arrayContaining(['session%20springs.council%2F9@chancery', 'session-due%20springs.council%20springs.council@chancery', 'intention-due%20dam%20AAA@chancery']))
    expect(feed.every(e => e.url.startsWith('http://register.example/') && e.url.includes('lang=ar'))).toBe(true)
    expect(feed.find(e => e.uid.startsWith('session%20springs.council%2F10'))).toMatchObject({ start: '1991-07-10', status: 'TENTATIVE' })
  })
  test('identities stay from day to day', async () => {
    const uids = async (day: string) => entries((await get(`/organisations/springs/calendar.ics?as-at=${day}`)).text).map(e => e.uid)
    expect(await uids('1990-12-02')).toEqual(await uids('1990-12-01'))
  })
  test('of what is not there: a problem document', async () => {
    const { status, response, text } = await get('/bodies/springs.counsil/calendar.ics')
    expect([status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(text).toContain('springs.council')
  })
  test('of a day that is none', async () => { expect((await get('/states/AAA/calendar.ics?as-at=1990-02-30')).status).toBe(400) })
})

describe('what is not public', () => {
  test('is in the dossier, and in no page, file or feed', async () => {
    expect(whole.acts.some(a => a.id === 'secret')).toBe(true)
    for (const path of [...addresses, '/states/AAA', '/initiatives', '/organisations/springs']) for (const ending of ['', '.json', ...(path.endsWith('calendar') ? ['.csv', '.ics'] : [])]) {
      const { text } = await get(`${path}${ending}`)
      expect(`${path}${ending} ${/Poison|Secret cable/.test(text)}`).toBe(`${path}${ending} false`)
    }
  })
})

test.each([['/states/KKZ/calendar', 404], ['/organisations/spings/calendar', 404], ['/bodies/AAA/calendar', 404]])('%s is told what was meant', async (path, status) => { expect((await get(path)).status).toBe(status) })
