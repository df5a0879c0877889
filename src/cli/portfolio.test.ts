/** The commands on portfolios, on a bank of the League of Lakes. */
import { describe, expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Bland, ar: بلاند }, form: state } }
bodies: { lakebank: { name: { en: Lake Bank, ar: مصرف البحيرات }, form: organisation }, pondfund: { name: { en: Pond Fund, ar: صندوق البرك }, form: organisation } }
projects: { lakebank.wells: { name: { en: Wells, ar: الآبار }, by: lakebank, of: AAA, sectors: { water: 60 % } } }
sources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official }, copy: { title: Copy, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2001-05-01, act: financing, by: lakebank, of: AAA, project: lakebank.wells, amount: 5 million USD, stage: signed }
  - { on: 2002-05-01, act: financing, by: lakebank, of: AAA, project: lakebank.wells, amount: 2.5 million USD, stage: disbursed }
  - { on: 2002-12-31, act: financing, by: lakebank, of: AAA, amount: 987 million USD, projects: more than 30, cumulative: true, stage: signed }
  - { on: 2003-01-01, act: financing, by: pondfund, of: AAA, amount: 7 EUR, purpose: "=Boats", stage: approved, id: boats }
`
const chancery = (...argv: readonly string[]) => run(argv, deskOf(dossier))

describe('portfolio', () => {
  test('in words, by year, and project by project', async () => {
    const { exit, out, err } = await chancery('portfolio', 'AAA', '--as-at', '2010-01-01')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('The Lake Bank has 1 operation on record in Aland: signed 5 million US dollars; disbursed 2.5 million US dollars; totals told, added to nothing: 987 million US dollars on 31 December 2002, signed (projects: more than 30)')
    expect(out).toMatch(/\n +signed +disbursed\n2001 +5 million US dollars\n2002 +2\.5 million US dollars\n/)
    expect(out).toContain('  lakebank.wells  Wells  being disbursed  signed 5 million US dollars  disbursed 2.5 million US dollars\n')
  })
  test('one bank, one year, one sector', async () => {
    expect((await chancery('portfolio', 'AAA', '--by', 'pondfund')).out).not.toContain('Lake Bank')
    expect((await chancery('portfolio', 'AAA', '--by', 'lakebank', '--year', '2002')).out).not.toMatch(/\n2001 /)
    expect(JSON.parse((await chancery('portfolio', 'AAA', '--sector', 'water', '--format', 'json')).out)).toMatchObject({ party: 'AAA', status: 'established', value: { banks: [{ by: 'lakebank', projects: [{ project: 'lakebank.wells' }], sectors: [{ stage: 'signed', parts: [{ sector: 'water', amount: ['3 million USD'] }] }, { stage: 'disbursed' }] }, { by: 'pondfund', projects: [] }] } })
  })
  test('a part is not told beside the sums of all as if these were its own', async () => {
    const { out } = await chancery('portfolio', 'AAA', '--as-at', '2010-01-01', '--by', 'lakebank', '--sector', 'water')
    expect(out).toContain('The Lake Bank has 1 operation on record in Aland: signed 5 million')
    expect(out).toContain('Below, of these, water alone: 1 operation\n')
    expect(out).toMatch(/signed +reckoned +60\u00a0% +3 million US dollars/)
    const { out: none } = await chancery('portfolio', 'AAA', '--as-at', '2010-01-01', '--by', 'lakebank', '--sector', 'watr', '--year', '1999')
    expect(none).toContain('The Lake Bank has 1 operation on record')
    expect(none).toMatch(/Below, of these, .*watr.* and 1999 alone: 0 operations\nThe sectors on record are water\n?/)
  })
  test('a sector by a code of another vocabulary is told as one', async () => {
    const coded = (...more: readonly string[]) => run(['portfolio', 'AAA', '--as-at', '2010-01-01', ...more], deskOf(dossier.replace('{ water: 60 % }', '{ v99-11: 60 % }')))
    expect((await coded()).out).toMatch(/signed: sector \u2068?11\u2069? \(vocabulary 99\) 60/)
    expect((await coded('--lang', 'ar')).out).toMatch(/القطاع \u2068?11\u2069? \(مفردات 99\)/)
  })
  test('a bank of which nothing is told, beside one of which something is', async () => {
    const { out } = await chancery('portfolio', 'AAA', '--as-at', '2002-12-31', '--by', 'pondfund')
    expect(out).toContain('No operation of the Pond Fund in Aland is on record, and the register does not say that it holds them all')
  })
  test('as CSV: single operations alone, an amount and a currency in cells of their own, no formula', async () => {
    const { out } = await chancery('portfolio', 'AAA', '--as-at', '2010-01-01', '--format', 'csv')
    expect(out.split('\n').map(l => l.split(',').slice(0, 9).join(','))).toEqual([
      'bank,state,project,name,standing,stage,amount,currency,bound', 'lakebank,AAA,lakebank.wells,Wells,disbursing,signed,5000000,USD,exactly', 'lakebank,AAA,lakebank.wells,Wells,disbursing,disbursed,2500000,USD,exactly', "pondfund,AAA,,'=Boats,approved,approved,7,EUR,exactly", '',
    ])
    expect(out).toContain('water 60; unstated 40')
  })
  test('in Arabic', async () => { expect((await chancery('portfolio', 'AAA', '--lang', 'ar')).out).toContain('مجاميع معلنة لا تضاف إلى غيرها') })
  test('what the register does not know, and no CSV of it', async () => {
    expect((await chancery('portfolio', 'BBB')).out).toContain('complete as to operations of banks')
    expect(await chancery('portfolio', 'BBB', '--format', 'csv')).toMatchObject({ exit: 1, out: '' })
  })
  test('a project, as a question', async () => { expect((await chancery('why', 'project', 'lakebank.wells', '--as-at', '2010-01-01')).out).toContain('not yet disbursed 2.5 million US dollars') })
  test('wrong options, all at once', async () => {
    const { exit, err } = await chancery('portfolio', 'XXY', '--by', 'lakebnk', '--year', '02', '--sector', 'Water!', '--format', 'xml')
    expect(exit).toBe(2)
    expect(err).toMatch(/STATE[\s\S]*--by[\s\S]*lakebank[\s\S]*--year[\s\S]*--sector[\s\S]*--format/)
    expect((await chancery('portfolio', 'AAA', '--format', 'csv', '--json')).exit).toBe(2)
  })
})
describe('portfolio-table', () => {
  const table = 'bank,state,project,name,stage,day,amount,currency\nlakebank,Kazakhstan,K1,Wells,signed,2012-03-01,5,USD\n'
  const withTable = (text: string, there: readonly string[] = []) => {
    const written: Record<string, string> = {}
    return { written, desk: { ...deskOf(), tables: { read: () => Promise.resolve(text), declaredIn: () => Promise.resolve(new Set(there)), write: (folder: string, files: readonly { readonly file: string; readonly text: string }[]) => { for (const f of files) written[`${folder}/${f.file}`] = f.text; return Promise.resolve([]) } } } }
  }
  test('a dossier, and the bank where the folder does not declare it', async () => {
    const { written, desk } = withTable(table)
    expect(await run(['portfolio-table', 'My Table.xlsx', '--to', 'r', '--seen', '2026-01-01'], desk)).toEqual({ exit: 0, err: '', out: '1 operation and 0 milestones of 1 project by lakebank, in 2 files under r\n' })
    expect(Object.keys(written)).toEqual(['r/lakebank/projects/my-table.yaml', 'r/bodies/lakebank.yaml'])
    const { written: second, desk: known } = withTable(table, ['lakebank'])
    expect(JSON.parse((await run(['portfolio-table', 't.csv', '--to', 'r', '--json'], known)).out)).toEqual({ written: ['lakebank/projects/t.yaml'], operations: 1, milestones: 0, projects: 1, banks: ['lakebank'] })
    expect(Object.keys(second)).toHaveLength(1)
  })
  test('printed; refused whole', async () => {
    expect((await run(['portfolio-table', 't.csv'], withTable(table).desk)).out).toContain('projects:\n  lakebank.k1:')
    const { written, desk } = withTable(table.replace('signed', 'singed'))
    expect(await run(['portfolio-table', 't.csv', '--to', 'r'], desk)).toMatchObject({ exit: 1, out: '', err: expect.stringMatching(/t\.csv:2, column stage: error unknown-stage[\s\S]*1 problem; nothing was written/) })
    expect(written).toEqual({})
    expect(await run(['portfolio-table', 't.csv', '--by', 'Lake Bank'], desk)).toMatchObject({ exit: 2 })
  })
})
