/** Tables as files: quoting, formulas, Arabic, the workbook read back, and that all three forms hold the same rows. */
import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { leagueHoldings, leagueMaterial, today } from './league.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { sheet, sheetToCsv } from './sheets.ts'
import { waters } from './treaties.fixture.ts'

const holdings = publicHoldings(leagueHoldings({ waters }))
const material = leagueMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
const bytes = async (path: string) => { const response = await app.request(path); return { response, body: new Uint8Array(await response.arrayBuffer()) } }
const csv = async (path: string): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode((await bytes(path)).body)

const texts = ['plain', 'a,b', 'say "so"', 'two\r\nlines', '=1+1', '+1', '-1', '@SUM(A1)', '\tx', '', 'ألاند']
describe('CSV', () => {
  const made = sheetToCsv(sheet({ name: 't', title: 'T' }, [{ key: 'text', heading: 'Text', value: (x: string) => x }, { key: 'n', heading: 'N', value: x => (x === 'plain' ? -5 : null) }], texts))
  test('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
    expect(made.startsWith('\uFEFFText,N\r\n')).toBe(true)
    expect(made.endsWith('\r\n')).toBe(true)
  })
  test('quotes what needs it', () => {
    expect(made).toContain('\r\n"a,b",\r\n"say ""so""",\r\n"two\r\nlines",\r\n')
  })
  test('a text that a spreadsheet would run begins with an apostrophe; a negative number stays a number', () => {
    expect(made).toContain("\r\n'=1+1,\r\n'+1,\r\n'-1,\r\n'@SUM(A1),\r\n'\tx,\r\n")
    expect(made).toContain('plain,-5\r\n')
  })
})

const tables = ['/instruments', '/instruments/lakes.waters/parties', '/instruments/lakes.waters/notes', '/instruments/lakes.waters/consents', '/instruments/lakes.waters/missing', '/instruments/lakes.waters/amendments', '/instruments/lakes.waters/between', '/instruments/lakes.waters/between/CCC/AAA', '/instruments/lakes.waters-protocol/weights', '/states/AAA/treaties']
describe.each(tables)('%s', path => {
  test('is a CSV, with the day in its name', async () => {
    const { response } = await bytes(`${path}.csv?as-at=2020-05-05`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9._-]+\.2020-05-05\.csv"$/)
  })
  test.each(['en', 'ar'])('is a workbook with the same rows, and says of which day it is (%s)', async lang => {
    const { response, body } = await bytes(`${path}.xlsx?lang=${lang}`)
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    const book = read(body)
    const [main, about] = book.SheetNames.map(name => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true, defval: null }))
    expect(about!.flat()).toContain(today)
    const lines = (await csv(`${path}.csv?lang=${lang}`)).slice(1).split('\r\n').slice(0, -1)
    expect(main).toHaveLength(lines.length)
    expect(main!.length).toBeGreaterThan(1)
    expect(book.Workbook?.Views?.[0]?.RTL ?? false).toBe(lang === 'ar')
  })
})

test('texts are texts in the workbook, whatever they begin with', async () => {
  const book = read((await bytes('/instruments/lakes.waters/notes.xlsx')).body, { cellFormula: true })
  const cells = Object.entries(book.Sheets[book.SheetNames[0]!]!).filter(([at]) => !at.startsWith('!')).map(([, cell]) => cell as { t: string; v: unknown; f?: string })
  expect(cells.filter(c => c.f !== undefined)).toEqual([])
  expect(cells.find(c => c.v === '+Article 9 does not bind <it>')?.t).toBe('s')
})
test('JSON keeps the words of the register, CSV those of the language', async () => {
  const rows = (await (await app.request('/instruments/lakes.waters/parties.json?lang=ar')).json() as { rows: Record<string, unknown>[] }).rows
  expect(rows.find(r => r['party'] === 'AAA')).toMatchObject({ standing: 'party', consent: 'ratification', signed: '2001-01-01', deposited: '2002-03-01', inForce: '2003-02-09', notes: [1, 2] })
  expect(await csv('/instruments/lakes.waters/parties.csv?lang=ar')).toContain('AAA,ألاند,طرف,')
})
test('no restricted act in a workbook', async () => {
  for (const table of ['parties', 'notes', 'between']) {
    const book = read((await bytes(`/instruments/lakes.waters/${table}.xlsx`)).body)
    expect(JSON.stringify(book.Sheets)).not.toMatch(/secret|all eyes|7777/)
  }
})
test('an unknown instrument is a problem document, whatever the ending', async () => {
  for (const ending of ['csv', 'xlsx', 'json']) {
    const { response } = await bytes(`/instruments/lakes.water/parties.${ending}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  }
  expect((await bytes('/instruments/lakes.waters.csv')).response.status).toBe(404)
})
