/** The pages of offices over the Union of Hills: holders, terms with gaps, seats that fall free, elections from nomination to result; nothing that is not public. */
import { describe, expect, test } from 'vitest'
import { hillsHoldings, hillsMaterial } from './decisions.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'

const holdings = publicHoldings(hillsHoldings())
const material = hillsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => '2007-06-01' })
const get = async (path: string) => { const response = await app.request(path); return { status: response.status, text: await response.text() } }
const read = (page: string): string => page.replace(/<details class="why">[^]*?<\/details>/g, ' ').replace(/<svg[^]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const [seat, secretary] = ['/offices/hills.board.seat', '/offices/hills.secretary']

describe.each([seat, secretary, `${seat}?as-at=2003-06-01`, `${seat}?as-at=2002-05-01`, `${seat}?as-at=1991-01-01`])('%s', path => {
  test.each(['en', 'ar'])('is a whole page (%s)', async lang => {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(status).toBe(200)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|\sstyle=|undefined|\[object|NaN/)
  })
})
describe('an office with seats for several', () => {
  test('all its holders by group, and how many seats have none', async () => {
    expect(read((await get(`${seat}?as-at=2003-06-01`)).text)).toMatch(/Who holds it 2 .*Ahill 1 African 1 January 2003 31 December 2004 Bhill 1 Asian 1 January 2003 31 December 2004 .*No holder known/)
    expect(read((await get(seat)).text)).toContain('2 seats without a known holder')
  })
  test('terms as spans and as a table: held, to come, gaps', async () => {
    const { text } = await get(seat)
    expect(text).toMatch(/<rect class="held[^>]*>/)
    expect(text).toMatch(/<rect class="gap/)
    expect(read(text)).toMatch(/3 seats without a known holder — 1 January 2005 31 December 2006/)
    const before = (await get(`${seat}?as-at=2002-12-01`)).text
    expect(before).toMatch(/<rect class="coming/)
    expect(read(before)).toContain('to come')
  })
  test('the terms as files', async () => {
    const csv = (await get(`${seat}/terms.csv`)).text
    expect(csv).toContain('A1,Ahill 1,African,2003-01-01,31 December 2004,end of the term')
    expect(JSON.parse((await get(`${seat}/terms.json`)).text)).toMatchObject({ status: 'established', rows: expect.arrayContaining([expect.objectContaining({ gap: true, party: null }), expect.objectContaining({ gap: false, party: 'C1', group: 'asian' })]) })
  })
  test('the seats that fall free, and whether their holders may be elected again', async () => { expect(read((await get(seat)).text)).toMatch(/Seats that fall free next 1 .*Chill 1 Asian 31 December 2008 no/) })
  test('an election from nomination to result', async () => {
    const text = read((await get(seat)).text)
    expect(text).toMatch(/Ahill 1 Elected 1 March 2002 Bhill 1 2 March 2002 60 90 Dhill 1 — — 50 20/)
    expect(text).toMatch(/Ballot 1 1 June 2002 Two-thirds of the members present and voting 74 110 Leading: Ahill 1/)
    expect(text).toMatch(/Ballot 2 1 June 2002 Two-thirds of the members present and voting 74 110 Reached it: Ahill 1/)
    expect(text).toContain('By the rules the ballots lead to this result')
  })
  test('while nothing is decided: candidates, and nobody elected', async () => {
    const text = read((await get(`${seat}?as-at=2002-05-01`)).text)
    expect(text).toContain('Nobody has been elected')
    expect(text).not.toContain('Ballot 1')
  })
  test('what is not public is nowhere: neither who endorsed nor that it was done', async () => {
    for (const path of [seat, `${seat}.json`, `${seat}?lang=ar`]) { const { text } = await get(path); expect(text).not.toMatch(/secret-endorsement|3 March 2002|Zhill 5/) }
  })
})
describe('an office held by one', () => {
  test('an open holder is said, terms and gaps are told', async () => {
    const text = read((await get(secretary)).text)
    expect(text).toContain('it wants an election or appointment')
    expect(text).toMatch(/No holder known 1 January 2002 .*Bob Hill Bhill 1 1 January 1998 31 December 2001 end of the term No holder known 1 January 1996 31 December 1997 — Ann Hill/)
    expect(read((await get(`${secretary}?as-at=1999-01-01`)).text)).toContain('Bob Hill')
  })
  test('its twin holds every finding', async () => { expect(Object.keys(JSON.parse((await get(`${seat}.json`)).text))).toEqual(expect.arrayContaining(['holder', 'holders', 'terms', 'seatsFree', 'contests'])) })
})
