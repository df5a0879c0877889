/** The pages of initiatives and what the page of a State says of its dealings, over the Society of Springs. */
import { describe, expect, test } from 'vitest'
import type { InitiativePath } from '#law'
import { crawl } from './crawl.fixture.ts'
import { springsHoldings, springsMaterial } from './dealings.fixture.ts'
import { stagesShown } from './pages/initiative.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'

const holdings = publicHoldings(springsHoldings())
const material = springsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => '1990-12-01' })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text) as Record<string, unknown>
const read = (page: string): string => page.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
/** The stages of the drawn path: how each stands, and what is said of it. */
const stages = async (query = ''): Promise<readonly (readonly [string, string])[]> => {
  const { text } = await get(`/initiatives/house${query}`)
  const path = /<ol class="path"[^]*?<\/ol>/.exec(text)?.[0] ?? ''
  return [...path.matchAll(/<li class="(reached|passed|next|ahead)">([^]*?)(?=<li class="(?:reached|passed|next|ahead)">|<\/ol>)/g)].map(m => [m[1]!, read(m[2]!).trim()])
}

describe.each(['/initiatives', '/initiatives/house', '/initiatives/plan', '/states/AAA'])('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    const { status, text } = await get(`${path}?lang=${lang}`)
    expect(status).toBe(200)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|\son[a-z]+=|\sstyle=|<style|undefined|\[object|NaN/)
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('the path', () => {
  test('each stage reached with its day, act, organ and session; passed over; next', async () => {
    const told = await stages()
    expect(told.map(([how]) => how)).toEqual(['reached', 'passed', 'passed', 'passed', 'reached', 'next', 'ahead'])
    expect(told[0]?.[1]).toMatch(/^Proposed reached 1 March 1988 ≠ by Aland$/)
    expect(told[4]?.[1]).toMatch(/^Adopted reached 2 June 1990 at the 9th session of the Council of the Springs (Statute & rules|Statute of the House) Also told by/)
    expect(told[5]?.[1]).toBe('Founded next')
    expect((await get('/initiatives/house')).text).toContain('href="/acts/h1"')
  })
  test('day by day it goes on: founded, then in force with the day that its clause gives', async () => {
    expect((await stages('?as-at=1992-06-01')).map(([how]) => how)).toEqual(['reached', 'passed', 'passed', 'passed', 'reached', 'reached', 'next'])
    const last = (await stages('?as-at=1993-02-01')).at(-1)
    expect(last?.[0]).toBe('reached')
    expect(last?.[1]).toMatch(/^In force reached 31 January 1993/)
    expect(read((await get('/initiatives/house?as-at=1993-02-01')).text)).toContain('What is open No further stage is provided for.')
  })
  test('what is open and whose move it is, with the meter where an instrument waits for deposits', async () => {
    const { text } = await get('/initiatives/house?as-at=1992-06-01')
    expect(read(text)).toMatch(/What is open Next stage In force Whose move it is Beland *, Celand Wanted 1 more instrument/)
    expect(text).toMatch(/<progress max="2" value="1"/)
    expect(read((await get('/initiatives/house')).text)).toMatch(/Whose move it is Council of the Springs Wanted the act by which Spring House was established/i)
  })
  test('the list says in words what the drawing shows', async () => { expect((await get('/initiatives/house')).text).toContain('aria-label="Furthest stage reached: Adopted; next: Founded"') })
  test('a plan that is to bring about nothing is complete when it is adopted', async () => {
    const { text } = await get('/initiatives/plan')
    expect(read(text)).not.toMatch(/In force (next|to come)/)
    expect(read(text)).toContain('No further stage is provided for')
  })
  test('on a day before anything was done it is open, and nothing is drawn', async () => {
    const { status, text } = await get('/initiatives/house?as-at=1985-01-01')
    expect(status).toBe(200)
    expect(text).not.toContain('<ol class="path"')
    expect(read(text)).toContain('The register does not establish')
  })
  test('as data: the finding with its question', async () => {
    expect(await twin('/initiatives/house.json')).toMatchObject({ subject: 'house', path: { question: { ask: 'initiative', initiative: 'house' }, status: 'established', value: { reached: 'adopted', next: 'founded', move: ['springs.council'] } } })
  })
  test('an id that is none is told what was meant', async () => { expect(read((await get('/initiatives/hoose')).text)).toMatch(/hoose[^]*house/) })
})

test('founding and entry into force are shown where they were reached, or where something is to bring them about', () => {
  const stage = (name: string, on = false) => ({ stage: name, on: null, acts: on ? ['x'] : [], by: null, session: null })
  const path = { stages: [stage('proposed', true), stage('endorsed'), stage('experts'), stage('drafted'), stage('adopted', true), stage('founded'), stage('in-force')], reached: 'adopted', next: null, move: [], wants: null } as unknown as InitiativePath
  expect(stagesShown(path, {}).map(s => s.how)).toEqual(['reached', 'passed', 'passed', 'passed', 'reached'])
  expect(stagesShown(path, { instrument: 'x' }).map(s => [s.stage.stage, s.how]).at(-1)).toEqual(['in-force', 'ahead'])
})

describe('the list', () => {
  test('names each with its stage and whose move it is; what only restricted acts tell of is not in it', async () => {
    const page = read((await get('/initiatives')).text)
    expect(page).toMatch(/House of <Springs> Aland Adopted Founded Council of the Springs/)
    expect(page).not.toContain('Quiet')
    expect(JSON.stringify(await twin('/initiatives.json'))).not.toContain('quiet')
  })
  test('as a table to take away', async () => {
    const { text } = await get('/initiatives.csv')
    expect(text).toContain('house,House of <Springs>,Aland,Society of Springs,')
    expect((await get('/initiatives.xlsx')).status).toBe(200)
  })
})

describe('the page of a State', () => {
  test('has the offices held with their terms', async () => {
    const { text } = await get('/states/BBB')
    expect(read(text)).toMatch(/Seats and offices held[^]*Secretary of the Springs Ada 1 January 1986 31 December 1990/)
  })
  test('what is due, the first few, with the way to the whole calendar', async () => {
    const { text } = await get('/states/AAA')
    expect(text).toContain('href="/states/AAA/calendar"')
    expect(read(text)).toMatch(/What is due Perhaps overdue [^]*=build a <dam>/)
  })
  test('its initiatives, and its intentions with what became of them', async () => {
    const page = read((await get('/states/AAA')).text)
    expect(page).toMatch(/Initiatives [^]*House of <Springs> Adopted/)
    expect(page).toMatch(/Intentions and what became of them [^]*=build a <dam>[^]*past its day[^]*build a quay[^]*open[^]*build a mill[^]*fulfilled 1 January 1990 it turns/)
  })
  test('of a State without any of these nothing is made up', async () => {
    const { text } = await get('/states/DDD')
    expect(text).not.toContain('id="intentions"')
    expect(text).not.toContain('id="initiatives"')
  })
  test('as data', async () => { expect(await twin('/states/AAA.json')).toMatchObject({ initiatives: [{ question: { initiative: 'house' } }], intentions: { status: 'established' }, deadlines: { question: { of: 'AAA' } } }) })
})

test.each(['en', 'ar'])('every link from the initiatives on leads to a page or a file (%s)', async lang => {
  // Pages of sessions and the like are those of others: what is not served is told here, too.
  expect((await crawl(get, '/initiatives', lang)).size).toBeGreaterThan(30)
})
