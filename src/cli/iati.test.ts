/** The command over files of activities in memory: what is printed, told to programs, refused, and how it ends. */
import { expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const activity = (n: number, type: string, amount: string, more = ''): string => `<iati-activity default-currency="USD" xml:lang="en">
<iati-identifier>XX-LAKES-${n}</iati-identifier><reporting-org ref="XX-LAKES" type="40"><narrative>Lakes Fund</narrative></reporting-org><title><narrative>Wells</narrative></title><description><narrative>Wells.</narrative></description>
<participating-org ref="XX-LAKES" role="1"/><activity-status code="2"/><activity-date type="2" iso-date="2015-01-31"/><recipient-country code="KZ"/><sector code="14030"/>
<transaction><transaction-type code="${type}"/><transaction-date iso-date="2016-03-01"/><value value-date="2016-03-01">${amount}</value></transaction>${more}</iati-activity>`
const file = (...activities: readonly string[]): string => `<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>`
const iati = (text: string, ...argv: readonly string[]) => run(['iati', 'a.xml', ...argv], { ...deskOf(), async *pieces() { for (let i = 0; i < text.length; i += 100) yield text.slice(i, i + 100) } })
const two = file(activity(1, '2', '1234567.5'), activity(2, '3', '-1000'))

test('types are apart, digits in threes', async () => {
  expect(await iati(two)).toEqual({ exit: 0, err: '', out: 'a.xml: version 2.03, 2 activities, 2 transactions\n  what                 currency  count          sum\n  outgoing commitment  USD           1  1,234,567.5\n  disbursement         USD           1       -1,000\n' })
})
test('by recipient and by year', async () => {
  expect((await iati(two, '--totals', 'recipient')).out).toMatch(/outgoing commitment +KZ +USD +1 +1,234,567\.5\n/)
  expect((await iati(two, '--totals', 'year', '--csv')).out).toBe('of,type,name,year,currency,count,sum\ntransaction,2,outgoing commitment,2016,USD,1,1234567.5\ntransaction,3,disbursement,2016,USD,1,-1000\n')
})
test('a remainder is told', async () => { expect((await iati(file(activity(1, '3', '100').replace('<sector code="14030"/>', '<sector code="14030" percentage="60"/>')), '--totals', 'sector')).out).toMatch(/disbursement +14030 +USD +1 +60\n +disbursement +told of none \(vocabulary 1\) +USD +1 +40\n/) })
test('as JSON: the rows, and the problems by sort', async () => {
  const { out, exit } = await iati(file(activity(1, '77', '5'), activity(2, '77', '5')), '--json')
  expect(exit).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ file: 'a.xml', version: '2.03', by: 'type', activities: 2, transactions: 2, rows: [{ of: 'transaction', type: '77', currency: 'USD', count: 2, sum: '10' }], problems: { errors: 0, warnings: 2, sorts: [{ code: 'unknown-code', count: 2, first: { line: 5 } }] } })
})
test('the first problem of each sort is shown, or with --problems each', async () => {
  const text = file(activity(1, '77', '5'), activity(2, '77', '5'))
  expect((await iati(text)).err).toBe('a.xml:5:14: warning unknown-code\n  found   code="77" of transaction-type, in XX-LAKES-1\n  wants   a code of the list TransactionType\n  remedy  look the code up in the list TransactionType of the standard\n  and     1 more of this sort in iati-activity/transaction/transaction-type\n2 warnings\n')
  expect((await iati(text, '--problems')).err.match(/unknown-code/g)).toHaveLength(2)
})
test('against the schema: told, the rest is read, and the end is 1', async () => {
  const { exit, out, err } = await iati(file(activity(1, '3', '1,000'), activity(2, '3', '5')))
  expect([exit, out.split('\n').slice(2)]).toEqual([1, ['  disbursement  USD           1    5', '1 transaction without an amount that can be read, in no sum', '']])
  expect(err).toContain('error wrong-value')
})
test('a broken rule does not change how it ends', async () => { expect((await iati(file(activity(1, '3', '5').replace('code="KZ"', 'code="KZ" percentage="50"')))).exit).toBe(0) })
test('broken XML: everything up to there, no sum, and nothing further is read', async () => {
  const pieces: string[] = []
  const text = `${file(activity(1, '3', '1,000')).replace('</iati-activities>', '<b></c>')}${'x'.repeat(1000)}`
  const { exit, out, err } = await run(['iati', 'a.xml'], { ...deskOf(), async *pieces() { for (let i = 0; i < text.length; i += 100) { pieces.push('one'); yield text.slice(i, i + 100) } } })
  expect([exit, out]).toEqual([1, ''])
  expect(err).toMatch(/^a\.xml:5:\d+: error wrong-value[\s\S]*a\.xml:6:4: error not-well-formed\n {2}found {3}<\/c> where <\/b> should be, which began in line 6\n[\s\S]*\n2 problems; the file was not read\n$/)
  expect(pieces.length).toBeLessThan(text.length / 100 - 5)
  expect(JSON.parse((await iati('<html/>', '--json')).out)).toMatchObject({ problems: [{ code: 'not-iati' }] })
})
test('money at two levels is said', async () => {
  expect((await iati(file(activity(1, '3', '5').replace('<iati-activity', '<iati-activity hierarchy="1"'), activity(2, '3', '5').replace('<iati-activity', '<iati-activity hierarchy="2"')))).out).toContain('disbursement in USD is told at the levels 1 and 2: a parent may tell the money of its children; --totals hierarchy parts them\n')
})
test('words of a file are no formulas in a spreadsheet', async () => { expect((await iati(file(activity(1, '=1+1', '5')), '--csv')).out).toContain("transaction,'=1+1,type =1+1,USD,1,5\n") })
test('wrong options', async () => {
  expect(await iati(two, '--totals', 'colour')).toMatchObject({ exit: 2, err: expect.stringContaining('wants   one of type, recipient, sector, year, hierarchy') })
  expect(await iati(two, '--csv', '--json')).toMatchObject({ exit: 2 })
})

const deskWith = (text: string, there: readonly string[] = []) => {
  const written: Record<string, string> = {}
  return { written, desk: { ...deskOf(), async *pieces() { yield text }, tables: {
    read: () => Promise.resolve(''), declaredIn: () => Promise.resolve(new Set(there)),
    write: (folder: string, files: readonly { readonly file: string; readonly text: string }[]) => { for (const f of files) written[`${folder}/${f.file}`] = f.text; return Promise.resolve([]) },
  } } }
}
test('a dossier of financing, and the bank where the folder does not declare it', async () => {
  const { written, desk } = deskWith(two)
  const { exit, out } = await run(['iati', 'Some File.xml.gz', '--to', 'r', '--by', 'lakes.fund', '--seen', '2026-01-01'], desk)
  expect([exit, out]).toEqual([0, '1 act of financing and 2 milestones of 2 projects by lakes.fund out of 2 activities, in 2 files under r\nleft out:\n  1 × disbursement: less than nothing: it corrects an earlier one (first in line 9)\n'])
  expect(Object.keys(written)).toEqual(['r/lakes/fund/activities/some-file.yaml', 'r/bodies/lakes/fund.yaml'])
  expect(written['r/lakes/fund/activities/some-file.yaml']).toContain('amount: "1234567.5 USD", stage: signed')
  const declared = deskWith(two, ['lakes.fund'])
  expect(JSON.parse((await run(['iati', 'a.xml', '--to', 'r', '--by', 'lakes.fund', '--json'], declared.desk)).out)).toMatchObject({ written: ['lakes/fund/activities/a.yaml'], acts: 1, leftOut: [{ count: 1 }] })
})
test('a broken file makes no dossier; options of the sums do not go with one', async () => {
  const { written, desk } = deskWith('<iati-activities version="2.03"><a')
  expect(await run(['iati', 'a.xml', '--to', 'r', '--by', 'lakes.fund'], desk)).toMatchObject({ exit: 1, out: '', err: expect.stringMatching(/not-well-formed[\s\S]*1 problem; nothing was written\n$/) })
  expect(written).toEqual({})
  expect(await run(['iati', 'a.xml', '--to', 'r'], desk)).toMatchObject({ exit: 2, err: expect.stringContaining('write --by') })
  expect(await run(['iati', 'a.xml', '--to', 'r', '--by', 'lakes.fund', '--csv'], desk)).toMatchObject({ exit: 2 })
})
const bank = `
parties: { AAA: { name: { en: Aland }, form: state } }
bodies: { lakes.fund: { name: { en: Lakes Fund }, form: organisation } }
sources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
acts:
  - { on: 2001-05-01, act: financing, by: lakes.fund, of: KAZ, amount: 5 million USD, stage: signed, purpose: Wells & roads, source: minutes#3, id: wells }
  - { on: 2002-05-01, act: financing, by: lakes.fund, of: KAZ, amount: 9 million USD, cumulative: true, source: minutes#4, id: total }
`
test('financing as a file of activities, or as a table; what is left out is told', async () => {
  const { exit, out, err } = await run(['export-iati', 'lakes.fund', '--ref', 'XX-LAKES'], deskOf(bank))
  expect([exit, err]).toEqual([0, 'left out (1 of 2 acts):\n  total: a total to date is no single operation\n'])
  expect(out).toContain('<narrative>Wells &amp; roads</narrative>')
  expect(await iati(out)).toMatchObject({ exit: 0, out: expect.stringContaining('outgoing commitment  USD           1  5,000,000\n') })
  expect((await run(['export-iati', 'lakes.fund', '--ref', 'XX-LAKES', '--csv'], deskOf(bank))).out).toContain('Wells & roads,2,2,outgoing commitment,2001-05-01,2001-05-01,USD,5000000,,,KZ,99810,wells\n')
  expect(JSON.parse((await run(['export-iati', 'lakes.fund', '--ref', 'XX-LAKES', '--json'], deskOf(bank))).out)).toMatchObject({ activities: [{ identifier: 'XX-LAKES-KAZ-Wells-roads' }], leftOut: [{ act: 'total' }] })
})
test('nothing to export, and wrong options', async () => {
  expect(await run(['export-iati', 'lakes.fund', '--ref', 'XX-LAKES', '--as-at', '2000-01-01'], deskOf(bank))).toMatchObject({ exit: 1, out: '' })
  expect(await run(['export-iati', 'lakes.fund'], deskOf(bank))).toMatchObject({ exit: 2, err: expect.stringContaining('the identifier of the bank in the standard') })
})
