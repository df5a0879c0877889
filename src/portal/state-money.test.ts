/** The pages of a State's money over the Union of Ponds: dues and statements, voluntary money and campaigns, capital, financing and projects, and what is not public. */
import { describe, expect, test } from 'vitest'
import { crawl } from './crawl.fixture.ts'
import { pondsMaterial, today } from './org-money.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { moneyHoldings } from './state-money.fixture.ts'
import { expectWholePage } from './whole-page.fixture.ts'

const holdings = publicHoldings(moneyHoldings())
const material = pondsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
/** What a reader reads: the text without its markup. */
const read = (page: string): string => page.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const main = (page: string): string => read(/<main[^]*<\/main>/.exec(page)![0])
/** What the tests read of the twins. */
interface Year { readonly year: string; readonly opening: string; readonly assessed: string; readonly paid: string; readonly closing: string }
interface LedgerTwin { readonly fund: string; readonly currency: string; readonly balance: string; readonly statement: readonly Year[]; readonly years: readonly unknown[] }
interface AccountTwin { readonly account: { readonly value: { readonly ledgers: readonly LedgerTwin[] } } }
interface DuesTwin extends AccountTwin { readonly arrears: { readonly value: { readonly total: string }; readonly wants: { readonly want: string } }; readonly clocks: readonly { readonly value: { readonly cure: { readonly amount: string } } }[] }
interface CapitalTwin { readonly bank: string; readonly shares: readonly { readonly question: { readonly form: string } }[]; readonly over: readonly unknown[]; readonly votes: { readonly party: string } }
interface MoneyTwin { readonly dues: readonly [DuesTwin]; readonly capital: readonly [CapitalTwin] }
interface RowsTwin { readonly rows: readonly Readonly<Record<string, string>>[] }
const twin = async <T = Readonly<Record<string, unknown>>>(path: string): Promise<T> => JSON.parse((await get(path)).text) as T
const yearsOf = async (path: string): Promise<readonly LedgerTwin[]> => (await twin<AccountTwin>(path)).account.value.ledgers

/** A figure as data holds it ("9530950.01 USD") as English writes its number. */
const written = (figure: string): string => { const [n = ''] = figure.split(' '); return Number(n).toLocaleString('en', { minimumFractionDigits: n.split('.')[1]?.length ?? 0, useGrouping: 'min2' as never }) }

const pages = ['/states/AAC/money', '/states/AAA/money', '/states/ZZZ/money', '/states/AAC/money/ponds', '/states/AAC/money/ponds?year=2010', '/states/AAB/money/ponds?as-at=2005-06-01', '/campaigns', '/campaigns/floods', '/campaigns/quiet', '/projects/pondbank.dam', '/projects/pondbank.road', '/states/AAC']
describe.each(pages)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => { expectWholePage(await get(at(path, lang)), lang) })
  test('has its data', async () => {
    const [plain = '', query] = path.split('?')
    expect(await twin(`${plain}.json${query === undefined ? '' : `?${query}`}`)).toBeTypeOf('object')
  })
  test('has no English on its Arabic page', async () => {
    // Codes, names of files and what only the sources hold in Latin letters stand in isolates of their own.
    const words = main((await get(at(path, 'ar'))).text.replace(/<a [^>]*elsewhere[^]*?<\/a>|<bdi[^]*?<\/bdi>|<code[^]*?<\/code>|<span class="short">[^<]*<\/span>/g, '')).match(/[A-Za-z]{3,}/g) ?? []
    expect([...new Set(words)]).toEqual([])
  })
})

describe('what a State owes', () => {
  test('balance, arrears with their years, the right to vote with the payment that restores it', async () => {
    const text = main((await get('/states/AAB/money')).text)
    const { dues: [d] } = await twin<MoneyTwin>('/states/AAB/money.json')
    const ledger = d.account.value.ledgers[0]!
    expect(text).toContain(`Owed ${written(ledger.balance)} US dollars Of it in arrears ${written(d.arrears.value.total)} US dollars for 1996 to 2020`)
    expect(text).toContain('may not vote')
    const { cure } = d.clocks[0]!.value
    expect(text).toContain(`${written(cure.amount)} US dollars paid by 15 September 2020 restores it`)
    expect(main((await get('/states/AAA/money')).text)).toContain('may vote')
  })
  test('arrears in two currencies are no sum without a rate, and the page says what is wanted', async () => {
    const { dues: [d] } = await twin<MoneyTwin>('/states/AAC/money.json')
    expect(d.arrears.wants.want).toBe('rate')
    expect(main((await get('/states/AAC/money')).text)).toMatch(/Of it in arrears Not established .*it wants a rate of euros in US dollars/)
  })
  test('the drawing has three bars a year, its table the same figures', async () => {
    const { text } = await get('/states/AAC/money')
    const drawing = /<figure class="chart bars">[^]*?<\/svg>/.exec(text)![0]
    const { dues: [d] } = await twin<MoneyTwin>('/states/AAC/money.json')
    const first = d.account.value.ledgers[0]!.statement
    expect(drawing.match(/<rect/g)!.length).toBe(first.flatMap(y => [y.assessed, y.paid, y.closing]).length)
    expect(main(text)).toContain(` ${written(first.at(-1)!.closing)} `)
  })
  test('a State that nothing is known to assess is told so, not that it owes nothing', async () => {
    const text = main((await get('/states/ZZZ/money')).text)
    expect(text).toContain('The register knows no organisation that assesses it')
    expect(text).not.toMatch(/Owed 0|owes nothing/)
  })
  test('the page of the State leads there, and nothing leads there from one whose money is not told', async () => {
    expect((await get('/states/AAC')).text).toContain('href="/states/AAC/money"')
    expect((await get('/briefs/AAC/ponds')).text).toContain('href="/states/AAC/money"')
  })
})

test('the whole reason of a right to vote has its address, and a day that is none is refused', async () => {
  expect((await get('/why?ask=vote-clock&party=AAB&organ=ponds.assembly&on=2020-09-15')).status).toBe(200)
  expect((await get('/why?ask=vote-clock&party=AAB&organ=ponds.assembly&on=soon')).status).toBe(400)
})

describe('the statement of account', () => {
  test('each row begins with what was owed at the end of the row before', async () => {
    for (const l of await yearsOf('/states/AAC/money/ponds.json')) l.statement.slice(1).forEach((y, i) => { expect(y.opening).toBe(l.statement[i]!.closing) })
  })
  test('a year has its acts, the sum of its payments is the one of the statement, and its write-off is told', async () => {
    const { text } = await get('/states/AAC/money/ponds?year=2012')
    expect(main(text)).toMatch(/Written off 1000 US dollars/)
    expect(text).toContain('href="/acts/forgiven"')
    const rows = (await twin<RowsTwin>('/states/AAC/money/ponds/movements.json?year=2012')).rows
    const year = (await yearsOf('/states/AAC/money/ponds.json'))[0]!.statement.find(y => y.year === '2012')!
    expect(rows.filter(r => r['kind'] === 'payment').reduce((a, r) => a + Number(r['amount']), 0)).toBe(Number(year.paid.split(' ')[0]))
    expect(rows.filter(r => r['kind'] === 'assessment').map(r => r['amount'])).toEqual([year.assessed.split(' ')[0]])
  })
  test('two funds in two currencies are two ledgers and never one sum', async () => {
    expect((await yearsOf('/states/AAC/money/ponds.json')).map(l => [l.fund, l.currency])).toEqual([['regular-budget', 'USD'], ['working-capital-fund', 'EUR']])
    expect(main((await get('/states/AAC/money/ponds')).text)).toContain('working capital fund, euros')
  })
  test('CSV, XLSX and JSON hold every year of every ledger', async () => {
    const years = (await yearsOf('/states/AAC/money/ponds.json')).flatMap(l => l.statement).length
    expect((await get('/states/AAC/money/ponds.csv')).text.trim().split('\r\n')).toHaveLength(years + 1)
    const book = await app.request('/states/AAC/money/ponds.xlsx?lang=ar')
    expect([book.status, book.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    expect((await get('/states/AAC/money/ponds.csv?lang=ar')).text).toContain('الميزانية العادية')
  })
  test('a year that the account does not have is refused with those it has', async () => {
    const { status, text } = await get('/states/AAC/money/ponds?year=1850')
    expect(status).toBe(404)
    expect(read(text)).toContain('1850')
    expect((await get('/states/AAC/money/nowhere')).status).toBe(404)
  })
  test('as at an earlier day nothing later is in it', async () => {
    const years = (await yearsOf('/states/AAC/money/ponds.json?as-at=2005-06-01')).flatMap(l => l.statement.map(y => y.year))
    expect(years.length).toBeGreaterThan(5)
    expect(years.filter(y => y > '2005')).toEqual([])
  })
})

describe('voluntary money', () => {
  test('what was pledged stands beside what is shown paid, and is not added to it', async () => {
    const text = main((await get('/states/AAC/money')).text)
    expect(text).toMatch(/Relief of the <floods> 2 March 2016 Pledged 800 thousand US dollars 300 thousand US dollars 500 thousand US dollars/)
    expect(text).toMatch(/Pledged 800 thousand US dollars 1 Contributed 1\.1 million US dollars 3/)
  })
  test('the same money told for two years is flagged with both acts', async () => {
    const { text } = await get('/states/AAC/money')
    const notice = /<div class="notice same-money">[^]*?<\/div>/.exec(text)![0]
    expect(read(notice)).toMatch(/Perhaps one and the same money Pond AAC gave 400 thousand US dollars twice/)
    expect(notice).toContain('href="/acts/twice-1"')
    expect(notice).toContain('href="/acts/twice-2"')
  })
  test('a campaign: a target is no result, a total announced is held against single pledges', async () => {
    const text = main((await get('/campaigns/floods')).text)
    expect(text).toMatch(/Target 5 million US dollars 1 March 2016 what was asked for, not what came/)
    expect(text).toMatch(/3\.5 million US dollars 2\.8 million US dollars 700 thousand US dollars/)
    expect(text).toMatch(/Pond AAB 2 million US dollars 2 million US dollars —/)
    expect(text).toContain('1 named as a donor without an amount')
    expect(text).toMatch(/Zedland and|Zedland , Yland together/)
  })
  test('a campaign of which nothing is told says so', async () => { expect((await get('/campaigns/quiet')).text).toContain('class="finding open"') })
  test('donors and acts as files', async () => {
    const rows = (await twin<RowsTwin>('/campaigns/floods/donors.json')).rows
    expect(rows).toContainEqual(expect.objectContaining({ party: 'AAC', stage: 'contribution', amount: '300000', currency: 'USD' }))
    expect((await get('/campaigns/floods/acts.csv')).text).toContain('p1')
    expect((await get('/campaigns.csv')).text).toContain('5000000 USD')
    expect((await twin<RowsTwin>('/states/AAC/voluntary.json')).rows).toHaveLength(4)
  })
})

describe('capital', () => {
  test('the share of each base, its own base and day; and from when it was another', async () => {
    const { capital: [c] } = await twin<MoneyTwin>('/states/AAC/money.json')
    expect(c.bank).toBe('pondbank')
    expect(c.shares.map(s => s.question.form)).toEqual(['subscribed', 'authorised'])
    expect(c.over.length).toBeGreaterThan(0)
    expect(c.votes.party).toBe('AAC')
    const text = main((await get('/states/AAC/money?as-at=2015-06-01')).text)
    expect(text).toMatch(/Authorised capital 0\.2000 % 3000 US dollars 1,500,000 US dollars/)
    expect((await twin<RowsTwin>('/states/AAC/capital.json')).rows.length).toBe(c.over.length * 2)
  })
})

describe('financing', () => {
  test('stages stand apart, a total to a day is added to nothing', async () => {
    const text = main((await get('/states/AAC/money')).text)
    expect(text).toMatch(/Approved 6 million US dollars/)
    expect(text).toMatch(/Signed 10 million US dollars/)
    expect(text).toMatch(/Disbursed 3\.5 million US dollars/)
    expect(text).toMatch(/31 December 2014 40 million US dollars more than 9 Signed/)
  })
  test('sectors are drawn with what nobody names, the table says the same', async () => {
    const { text } = await get('/states/AAC/money')
    const told = [...text.matchAll(/<figure class="chart divided">[^]*?<\/figure>/g)].map(x => x[0]).find(x => x.includes('44.9'))!
    expect(told.match(/class="rest"/g)).toHaveLength(2)
    expect(main(text)).toMatch(/transport 44\.9 % .*Not named 7 %/)
  })
  test('a strategy has planned, signed and disbursed beside each other', async () => {
    expect(main((await get('/states/AAC/money')).text)).toMatch(/9 million US dollars as signed, 1 February 2011 10 million US dollars 3\.5 million US dollars/)
  })
  test('a project: the stages of its life, what is not told said so; steps of disbursement', async () => {
    const { text } = await get('/projects/pondbank.dam')
    expect(main(text)).toMatch(/Approved reached 1 April 2011 Signed reached 1 June 2011 Effective reached 1 September 2011 First disbursed reached 1 March 2012 Completed not told Closed expected 31 December 2021/)
    expect(text).toContain('class="steps"')
    expect(main(text)).toMatch(/Signed and not yet disbursed 2\.5 million US dollars/)
    expect(main(text)).toMatch(/1 March 2012 1\.5 million US dollars 1 March 2013 3\.5 million US dollars/)
  })
  test('names of campaigns and projects lead to their pages', async () => {
    const { text } = await get('/states/AAC/money')
    expect(text).toContain('href="/campaigns/floods"')
    expect(text).toContain('href="/projects/pondbank.dam"')
    expect((await get('/acts/p1')).text).toContain('href="/campaigns/floods"')
  })
})

test('nothing that is not public is on any page or in any file', async () => {
  for (const path of [...pages, '/states/AAC/money.json', '/states/AAC/money/ponds.csv', '/states/AAC/money/ponds/movements.csv', '/states/AAC/voluntary.csv', '/campaigns/floods/acts.json']) {
    const { text } = await get(path)
    expect(text).not.toMatch(/7777777|7,777,777|Not for all eyes|hidden-gift|told-balance|Secret cable/)
  }
})
// Of few years, because the pages of the organisation and of its organs lead on to each year and each member.
test.each(['en', 'ar'])('every link leads to a page or a file (%s)', async lang => {
  const few = publicHoldings(moneyHoldings(4, 2))
  const [fewMaterial, fewPages] = [pondsMaterial(few), new Map<string, number>()]
  const small = portal({ material: () => fewMaterial, holdings: () => few, today: () => today })
  const asked = async (path: string) => { const response = await small.request(path); fewPages.set(path, response.status); return { status: response.status, text: await response.text() } }
  await crawl(asked, '/states/AAC/money', lang)
  expect(fewPages.size).toBeGreaterThan(150)
}, 120_000)
