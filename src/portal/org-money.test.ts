/** The pages of an organisation's money over the Union of Ponds and its bank: budget and scale by year, a year's contributions, the clock of the right to vote, capital and votes. */
import { describe, expect, test } from 'vitest'
import { toJson } from '#acts'
import { ask, registerAsAt } from '#status'
import { crawl } from './crawl.fixture.ts'
import { pondsHoldings, pondsMaterial, today } from './org-money.fixture.ts'
import { firstEstablished, type DayAsked } from './pages/clocks.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { expectWholePage } from './whole-page.fixture.ts'

const holdings = publicHoldings(pondsHoldings())
const material = pondsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text)
/** What a reader reads: the text of the page without its markup. */
const read = (page: string): string => page.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
const page = async (path: string, lang = 'en'): Promise<string> => read((await get(at(path, lang))).text)
const csv = async (path: string): Promise<readonly string[]> => (await get(path)).text.replace('\uFEFF', '').trimEnd().split('\r\n')
const register = registerAsAt(material.index, today)
const found = (question: Parameters<typeof ask>[0]): unknown => JSON.parse(JSON.stringify(toJson(ask(question, register, material.law))))

const pages = [
  '/organisations/ponds', '/organisations/ponds/money', '/organisations/ponds/money?year=2018', '/organisations/ponds/money/2020', '/organisations/ponds/money/2019', '/organisations/pondbank', '/organisations/pondbank/capital', '/organisations/pondbank/capital?member=AAC',
  '/bodies/ponds.assembly/vote-clock', '/bodies/ponds.assembly/vote-clock?on=2022-01-01', '/bodies/ponds.assembly/vote-clock/AAC?as-at=2019-12-20', '/bodies/ponds.assembly/vote-clock/AAA', '/bodies/ponds.assembly/vote-clock/AAB', '/bodies/ponds.assembly/vote-clock/AAF?on=2023-01-01', '/bodies/ponds.assembly',
  // Nothing of the kind: a body without dues, a bank without votes in an organ.
  '/organisations/pondbank/money', '/organisations/ponds/capital',
]
describe.each(pages)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    expectWholePage(await get(at(path, lang)), lang)
  })
  test('says nothing in English where it is in Arabic', async () => {
    const text = read((await get(at(path, 'ar'))).text.replace(/<head>[^]*<\/head>/, '').replace(/<p class="languages">[^]*?<\/p>/, ''))
    expect([...text.matchAll(/[A-Za-z]{3,}/g)].map(m => m[0]).filter(x => !['Chancery', 'CSV', 'XLSX', 'JSON', 'Popolo'].includes(x) && !/^A[A-Z]{2}$/.test(x))).toEqual([])
  })
  test('has its data', async () => {
    const [path_ = '', query] = path.split('?')
    expect(await twin(`${path_}.json${query === undefined ? '' : `?${query}`}`)).toBeTypeOf('object')
  })
})
test.each(['en', 'ar'])('every link leads to a page or a file (%s)', async lang => {
  const few = publicHoldings(pondsHoldings(5, 3))
  const known = pondsMaterial(few)
  const small = portal({ material: () => known, holdings: () => few, today: () => today })
  const seen = await crawl(async path => { const response = await small.request(path); return { status: response.status, text: await response.text() } }, '/organisations/ponds/money', lang)
  expect(seen.size).toBeGreaterThan(100)
})

describe('budget and scale by year', () => {
  test('a row a year with what was budgeted, assessed and the sum of the rates, drawn beside it', async () => {
    const { text } = await get('/organisations/ponds/money')
    expect(read(text)).toMatch(/2020 1,150,000 1,150,007 26 100 % Why\?/)
    expect(text.match(/<rect class="first"/g)).toHaveLength(2 * 4)
    expect(text).toContain('href="/organisations/ponds/money/2020"')
    expect(text).toContain('href="/acts/budget-2020"')
    expect((await twin('/organisations/ponds/money.json'))['years']).toMatchObject([{ year: '2017' }, { year: '2018' }, { year: '2019' }, { year: '2020', assessments: found({ ask: 'assessments', organisation: 'ponds', year: '2020' }) }])
  })
  test('what was not adopted by the day is not there', async () => {
    const text = await page('/organisations/ponds/money?as-at=2018-10-01')
    expect(text).toContain('Assessed contributions, 2018')
    expect(text).not.toContain('1,100,000')
  })
  test('the year asked for is shown; one that the register does not know is none', async () => {
    expect(await page('/organisations/ponds/money?year=2018')).toContain('Assessed contributions, 2018')
    expect((await get('/organisations/ponds/money?year=1890')).status).toBe(404)
    expect((await get('/organisations/ponds/money/1890')).status).toBe(404)
  })
  test('files hold the amounts as the register does', async () => {
    const lines = await csv('/organisations/ponds/money.csv')
    expect(lines[4]).toBe('2020,1150000,USD,1150007 USD,26,100 %,Established')
    expect((await get('/organisations/ponds/money.xlsx')).status).toBe(200)
  })
})

describe('a period that is no year', () => {
  const transition = publicHoldings(pondsHoldings(4, 2, ['  - { on: 2018-06-01, act: budget, of: ponds, year: 2018-07-01/2018-12-31, amount: 500000 USD }', '  - { on: 2018-06-02, act: assessment, of: AAA, by: ponds, year: 2018-07-01/2018-12-31, amount: 1234 EUR }']))
  const known = pondsMaterial(transition)
  const small = portal({ material: () => known, holdings: () => transition, today: () => today })
  const there = async (path: string) => { const response = await small.request(path); return { status: response.status, text: await response.text() } }
  const key = encodeURIComponent('2018-07-01/2018-12-31')
  test('is named by its days and has its own page, twin and files', async () => {
    const { text } = await there('/organisations/ponds/money')
    expect(text).toContain(`href="/organisations/ponds/money/${key}"`)
    expect(read(text)).toMatch(/1 July to 31 December 2018 500,000 US dollars/)
    const own = await there(`/organisations/ponds/money/${key}`)
    expectWholePage(own, 'en')
    expect(read(own.text)).toMatch(/Contributions to the Union of Ponds, 1 July to 31 December 2018/)
    expect(JSON.parse((await there(`/organisations/ponds/money/${key}.json`)).text)).toMatchObject({ year: '2018-07-01/2018-12-31' })
    expect((await there(`/organisations/ponds/money/${key}.csv`)).text).toContain('AAA')
    expect((await there(`/organisations/ponds/money/${key}/status.csv`)).status).toBe(200)
  })
})

describe('the contributions of a year', () => {
  test('rate, derived, published, credits, net and the day paid in full; what differs says so', async () => {
    const text = await page('/organisations/ponds/money/2020')
    expect(text).toMatch(/Pond AAA 7\.56 % 86,940 86,940 — 86,940 10 January 2020/)
    expect(text).toMatch(/Pond AAD 6\.55 % 75,325 75,332 differs 100 75,232 4 June 2020/)
    expect(text).toContain('1 published sum differs from scale and budget by more than 1 US dollar')
    expect(text).toContain('Amounts in US dollars')
    expect(text).toMatch(/Rounding largest remainders are rounded up, so that the parts keep their sum, to units of 1 US dollar/i)
  })
  test('a rate outside its limits is told with the limit', async () => {
    expect(await page('/organisations/ponds/money/2020')).toMatch(/Pond AAB 7\.12 % 0\.01 % above the cap of its category: least developed countries/)
  })
  test('status of contributions and honour roll are the answers', async () => {
    const data = await twin('/organisations/ponds/money/2020.json')
    expect(data['contributionsStatus']).toEqual(found({ ask: 'contributions-status', organisation: 'ponds', year: '2020' }))
    expect(data['honourRoll']).toEqual(found({ ask: 'honour-roll', organisation: 'ponds', year: '2020' }))
    const text = await page('/organisations/ponds/money/2020')
    expect(text).toMatch(/1\. Pond AAA 10 January 2020 on time 2\. Pond AAD 4 June 2020 late/)
    expect(text).toMatch(/Pond AAB 81,880 81,880 230,700 —|Pond AAB [\d,]+ [\d,]+ [\d,]+ —/)
  })
  test('each table is a file of its own, in the language asked for', async () => {
    expect((await csv('/organisations/ponds/money/2020.csv'))[1]).toBe('AAA,Pond AAA,7.56 %,USD,86940,86940,,86940,2020-01-10,')
    expect((await csv('/organisations/ponds/money/2020/honour-roll.csv')).map(l => l.split(',')[1])).toEqual(['Code', 'AAA', 'AAD', 'AAE'])
    expect(JSON.parse((await get('/organisations/ponds/money/2020/status.json')).text).rows).toHaveLength(26)
    expect((await get('/organisations/ponds/money/2020/status.csv?lang=ar')).text).toContain('غير المسدد')
  })
})

describe('the clock of the right to vote', () => {
  test('who is without a vote stands first with the least payment and its last day, the largest arrears above', async () => {
    const text = await page('/bodies/ponds.assembly/vote-clock')
    expect(text).toContain('The day asked about is the opening of the 41st session of the Assembly of the Union on 15 September 2020')
    expect(text).toMatch(/Without a vote, now or on the day asked about 2 .*?Pond AAB no vote no vote [\d,]+ [\d,]+ [\d,.]+ US dollars by 15 September 2020/)
    const clock = ask({ ask: 'vote-clock', party: 'AAB', organ: 'ponds.assembly', on: '2020-09-15' }, register, material.law)
    expect(clock.status === 'established' && clock.value.cure && text.includes(Number(clock.value.cure.amount.value).toLocaleString('en-GB', { minimumFractionDigits: 2 }))).toBe(true)
  })
  test('the day asked about is kept by the page, its form, its links and its files', async () => {
    const { text } = await get('/bodies/ponds.assembly/vote-clock?on=2020-12-31')
    expect(text).toMatch(/<input [^>]*name="on" value="2020-12-31"/)
    expect(text).toContain('href="/bodies/ponds.assembly/vote-clock/AAB?on=2020-12-31"')
    expect((await csv('/bodies/ponds.assembly/vote-clock.csv?on=2020-12-31'))[2]).toMatch(/^AAB,Pond AAB,Established,no vote,2020-12-31,no vote,,\d+,\d+,USD,[\d.]+,2020-12-31,/)
    expect((await get('/bodies/ponds.assembly/vote-clock?on=tomorrow')).status).toBe(400)
  })
  test('one member: the sentence, the pairs, the drawing and the table say the same', async () => {
    const { text } = await get('/bodies/ponds.assembly/vote-clock/AAB')
    const answer = ask({ ask: 'vote-clock', party: 'AAB', organ: 'ponds.assembly', on: '2020-09-15' }, register, material.law)
    if (answer.status !== 'established') throw new Error('wants an answer')
    expect((await twin('/bodies/ponds.assembly/vote-clock/AAB.json'))['clock']).toEqual(JSON.parse(JSON.stringify(toJson(answer))))
    expect(read(text)).toContain('Pond AAB may not vote in the Assembly of the Union now')
    expect(text.match(/<rect class="may-not"/g)?.length).toBeGreaterThan(0)
    const points = (await twin('/bodies/ponds.assembly/vote-clock/AAB.json'))['points'] as { day: string; right: unknown; may: boolean | null }[]
    expect(points.find(p => p.day === today)?.right).toEqual(JSON.parse(JSON.stringify(toJson(answer.value.now))))
    expect(points.find(p => p.day === '2020-09-15')?.may).toBe(answer.value.ahead.may)
    // It paid nothing from the beginning: on no day is it told to have a vote.
    expect(points.length).toBeGreaterThan(4)
    expect(points.some(p => p.may === true)).toBe(false)
  })
  test('where nothing changes until the day asked about, the reason is said once', async () => {
    const { text } = await get('/bodies/ponds.assembly/vote-clock/AAB')
    expect(read(text)).toMatch(/may not vote in the Assembly of the Union now, and may not on 15 September 2020 if it pays nothing more: its arrears equal or exceed/)
  })
  test('a vote that will be lost says when, in the sentence, beside it and in the drawing', async () => {
    const { text } = await get('/bodies/ponds.assembly/vote-clock/AAC?as-at=2019-12-20')
    const [, lost] = /paying nothing, it loses its vote on (\d+ \w+ 2020)/.exec(read(text)) ?? []
    expect(lost).toBeTypeOf('string')
    expect(read(text)).toContain(`Vote lost ${lost}`)
    expect(text).toMatch(new RegExp(`Vote lost</text><text [^>]*>${lost}<`))
    // It may vote as the year ends, and may not from the day on which the next contribution is overdue.
    const points = (await twin('/bodies/ponds.assembly/vote-clock/AAC.json?as-at=2019-12-20'))['points'] as { day: string; may: boolean | null }[]
    expect(points.findLast(p => p.day <= '2019-12-20')?.may).toBe(true)
    expect(points.at(-1)?.may).toBe(false)
    expect(await page('/bodies/ponds.assembly/vote-clock?as-at=2019-12-20')).toContain(`loses its vote on ${lost}`)
  })
  test('what will be due on a day to come is not known yet: then it is told as at the day of the register', async () => {
    const days: readonly DayAsked[] = [{ on: '2020-09-15', as: 'opening', session: 'ponds.assembly/41' }, { on: '2021-01-01', as: 'year' }, { on: '2020-08-01', as: 'today' }]
    const from = (known: string) => firstEstablished(days, on => [{ status: 'open', on }, { status: on <= known ? 'established' : 'open', on }])
    expect(from('2021-12-31')).toMatchObject({ day: { as: 'opening' }, answers: [{ on: '2020-09-15' }, { on: '2020-09-15' }] })
    expect(from('2020-08-31').day).toEqual({ on: '2020-08-01', as: 'today' })
    expect(from('2019-12-31')).toMatchObject({ day: { as: 'opening' }, answers: [{ status: 'open', on: '2020-09-15' }, {}] })
    expect(await page('/bodies/ponds.assembly/vote-clock?as-at=2020-10-01')).toContain('The day asked about is the beginning of the next financial year, 1 January 2021')
    expect(await page('/bodies/ponds.assembly/vote-clock?on=2022-01-01')).toMatch(/Not established 23 The like is wanted for each of these 23 members; for Pond AAB: the assessment of the contribution of Pond AAB to the Union of Ponds for 2021/)
  })
  test('outside declared coverage nothing is reckoned: all are open, the reason once, the names folded', async () => {
    const text = await page('/bodies/ponds.assembly/vote-clock?as-at=2031-06-01')
    expect(text).toMatch(/not establish|Not established/)
    expect(text).not.toContain('no vote')
    expect((await get('/bodies/ponds.secretariat/vote-clock')).status).toBe(200)
    expect((await get('/bodies/nowhere/vote-clock')).status).toBe(404)
    expect((await get('/bodies/ponds.assembly/vote-clock/ZZZ')).status).toBe(404)
  })
})

describe('a bank', () => {
  test('forms of capital with amount, shares and since when', async () => {
    const text = await page('/organisations/pondbank/capital')
    expect(text).toMatch(/Authorised 1,500,000 150,000 shares/)
    expect((await twin('/organisations/pondbank/capital.json'))['capital']).toEqual(found({ ask: 'capital', bank: 'pondbank' }))
  })
  test('over time: a group of bars a year, a row a day', async () => {
    const { text } = await get('/organisations/pondbank/capital')
    expect(read(text)).toMatch(/1 January 2000 1 million/)
    expect(await csv('/organisations/pondbank/capital/over-time.csv')).toContainEqual(expect.stringMatching(/^2000-01-01,1000000,/))
  })
  test('holdings and votes, the largest first, twenty at once and the others folded', async () => {
    const { text } = await get('/organisations/pondbank/capital')
    expect(text).toContain('6 further members')
    const lines = await csv('/organisations/pondbank/capital/votes.csv')
    expect(lines).toHaveLength(27)
    expect(lines[1]).toMatch(/^AAA,Pond AAA,2700,2700,250,2950,/)
    expect((await csv('/organisations/pondbank/capital/holdings.csv'))[1]).toMatch(/^AAA,Pond AAA,27000,USD,2700,/)
    expect(text.match(/<svg class="wide"[^>]*aria-label="Voting power/g)).toHaveLength(1)
  })
  test('before the last member had subscribed nobody has votes that are known, and who is missing is named', async () => {
    const text = await page('/organisations/pondbank/capital?as-at=2018-06-01')
    expect(text).toContain('The subscription of 1 member is not established: Pond AAZ')
    expect(text).toMatch(/does not establish the voting power/)
  })
  test('an increase tells who took it up and who did not', async () => {
    const text = await page('/organisations/pondbank/capital')
    expect(text).toMatch(/Special increase , ?1 January 2015/)
    expect(text).toMatch(/Taken up by 1 member Taken up State Amount When Pond AAA 1000 1 January 2016/)
    expect(text).toMatch(/Not taken up, or not all of it, by 1 member Left State Amount Left Pond AAB 1000 1000/)
  })
  test('what each base makes of a share; a member without shares cannot be asked for', async () => {
    expect(await page('/organisations/pondbank/capital?member=AAC')).toMatch(/The subscription of Pond AAC divided by each form/)
    expect((await twin('/organisations/pondbank/capital.json?member=AAC'))['shares']).toEqual(['authorised', 'subscribed', 'callable', 'called-in', 'paid-up'].map(form => found({ ask: 'capital-share', party: 'AAC', bank: 'pondbank', form: form as 'authorised' })))
    expect((await get('/organisations/pondbank/capital?member=ZZZ')).status).toBe(400)
  })
})
test('the pages of the money are linked from the organisation, the organ and the bank', async () => {
  const { text } = await get('/organisations/ponds')
  for (const path of ['/organisations/ponds/money', '/bodies/ponds.assembly/vote-clock']) expect(text).toContain(`href="${path}"`)
  expect((await get('/organisations/pondbank')).text).toContain('href="/organisations/pondbank/capital"')
  expect((await get('/bodies/ponds.assembly')).text).toContain('href="/bodies/ponds.assembly/vote-clock"')
})
