/** Tables of contributions become dossiers that load; what cannot be understood is told all at once; what the tables contradict themselves in is kept, and says so. */
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier, type ActOf } from '#acts'
import { csvOfWorkbook, refusalText } from '#tables'
import { importContributions, type ContributionsImported, type ContributionsToImport } from './import-contributions.ts'

const source = { key: 'table', title: 'Table', seen: '2026-11-23', rank: 'official' } as const
const of = (texts: readonly string[], more: Partial<ContributionsToImport> = {}) => importContributions({ tables: texts.map((text, i) => ({ file: `t${i + 1}.csv`, text })), by: 'lakes', currency: 'USD', source, ...more })
const made = (texts: readonly string[], more: Partial<ContributionsToImport> = {}): ContributionsImported => { const { imported, refused } = of(texts, more); if (!imported) throw new RangeError(refused.map(refusalText).join('\n')); return imported }
const codes = (texts: readonly string[], more: Partial<ContributionsToImport> = {}) => of(texts, more).refused.map(r => `${r.where.file}:${r.where.line} ${r.code}`)
const loaded = (i: ContributionsImported) => {
  const read = i.years.map(y => readDossier(y.text, { file: y.path, id: y.path }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2026-11-23' })
  expect([...read.flatMap(r => r.problems), ...problems]).toEqual([])
  return holdings.acts
}
const acts = <K extends 'assessment' | 'credit' | 'payment' | 'scale'>(i: ContributionsImported, kind: K): readonly ActOf<K>[] => loaded(i).filter(a => a.act === kind) as never
const assessments = 'cname,scale,gross_assess,credit,net_assess,year,comments\nNorway,50,500,50,450,2012,\nPeru,30,300,30,270,2012,\nCzech Republic,20,200,20,180,2012,\nNorway,50,1000,50,950,2011,\nPeru,30,600,30,570,2011,\nCzech Republic,20,400,20,380,2011,\n'
const payments = 'cname,contrib,date,ontime,inexact_date\nNorway,450.0,2012-01-20,1,0\nPeru,270,2012-03-31,0,1\n'

test('a year becomes a scale, assessments, credits and payments, each member the party it was', () => {
  const i = made([assessments, payments])
  expect([i.assessed, i.payments, i.scales, i.years.map(y => y.path)]).toEqual([6, 2, 2, ['lakes/contributions-2011', 'lakes/contributions-2012']])
  expect(acts(i, 'assessment').filter(a => a.year.text === '2012').map(a => `${a.on.text} ${a.of} ${a.rate?.text} ${a.amount?.text}`)).toEqual(['2012-01-01 CZE 20 % 200 USD', '2012-01-01 NOR 50 % 500 USD', '2012-01-01 PER 30 % 300 USD'])
  expect(acts(i, 'credit')).toHaveLength(6)
  expect(acts(i, 'scale').map(s => `${s.years.text} ${Object.keys(s.rates ?? {}).join()}`)).toEqual(['2011 CZE,NOR,PER', '2012 CZE,NOR,PER'])
  expect(acts(i, 'payment')).toMatchObject([{ of: 'NOR', inFull: true, amount: { text: '450 USD' } }, { of: 'PER', confidence: 'medium', note: 'the table marks the day as inexact' }])
  expect(i.checked).toMatchObject([{ year: '2011', agreeing: 3, sum: '2000' }, { year: '2012', agreeing: 3, sum: '1000' }])
})
test('whatever the order of the tables; coverage only where somebody says that they are complete', () => {
  expect(made([payments, assessments]).years.map(y => y.text)).toEqual(made([assessments, payments]).years.map(y => y.text))
  expect(made([assessments, payments]).years[1]!.text).not.toContain('coverage')
  expect(made([assessments, payments], { complete: true }).years[1]!.text).toContain('coverage: [{ question: assessments, of: lakes, from: 2012-01-01, to: 2012-12-31 }, { question: honour-roll,')
})
test('a workbook says the same as the table it was typed in from: sums as numbers, days as days', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['member', 'contribution', 'date'], ['Norway', 450.5, new Date(Date.UTC(2012, 0, 20))], ['Peru', 1234567.89, '2012-03-31']], { UTC: true }), 'Paid')
  const text = await csvOfWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer))
  expect(typeof text).toBe('string')
  expect(acts(made([text as string]), 'payment').map(a => `${a.on.text} ${a.of} ${a.amount.text}`)).toEqual(['2012-01-20 NOR 450.5 USD', '2012-03-31 PER 1234567.89 USD'])
})
describe('a scale without sums', () => {
  test('in several languages, with the digits and the decimal sign of each, is one scale', () => {
    const i = made(['lang,row,member,rate_as_printed\nEnglish,1,Norway,0.754\nFrench,1,Norvège,"0,754"\nArabic,1,النرويج,٠٫٧٥٤\nEnglish,2,Peru,0.163\n'], { years: '2022/2024' })
    expect(acts(i, 'scale').map(s => [s.years.text, s.rates?.['NOR']?.text, s.rates?.['PER']?.text])).toEqual([['2022/2024', '0.754 %', '0.163 %']])
    expect(i.leftOut).toEqual(['the column lang of t1.csv', 'the column row of t1.csv'])
  })
  test('what the rates add up to is told; a whole of one and not of a hundred is doubted', () => {
    expect(made(['member,rate\nNorway,60\nPeru,40.001\n'], { years: '2013/2015' }).rates).toEqual([{ years: '2013/2015', rates: 2, sum: '100.001' }])
    expect(made(['member,rate\nNorway,0.6\nPeru,0.3\nSpain,0.1\n'], { years: '2013/2015' }).contradictions).toMatchObject([{ of: 'the rates of 2013/2015', says: expect.stringMatching(/^they add up to 1 %/) }])
    expect(made(['member,rate\nNorway,60\nPeru,30\nSpain,10\n'], { years: '2013/2015' }).contradictions).toEqual([])
  })
  test('two rates of one member are refused; without years nobody knows what it is for', () => {
    expect(codes(['member,rate\nNorway,1\nNorvège,2\n'], { years: '2022/2024' })).toEqual(['t1.csv:3 rows-disagree'])
    expect(codes(['member,rate\nNorway,1\n'])).toEqual(['t1.csv:2 missing-value'])
  })
})
describe('what the tables contradict themselves in is kept, said in the act, and listed', () => {
  test('a sum that does not follow from its rate, with the year it fits', () => {
    const i = made([assessments.replace('Peru,30,300,30,270,2012', 'Peru,30,600,30,570,2012')])
    expect(i.contradictions.map(c => `${c.where.line} ${c.of}: ${c.says}`)).toEqual(['3 PER 2012: by its rate it would be 300; it fits 2011, whose sum it is'])
    expect(acts(i, 'assessment').find(a => a.of === 'PER' && a.year.text === '2012')).toMatchObject({ amount: { text: '600 USD' }, irregular: 'by its rate it would be 300; it fits 2011, whose sum it is' })
  })
  test('net that is not gross less credit', () => { expect(made([assessments.replace('500,50,450,2012', '500,50,440,2012')]).contradictions.map(c => c.says)).toEqual(['gross less credit is 450, the table has net 440']) })
  test.each([
    ['540', 'two digits', 'its net contribution is 450: two digits are changed about'], ['500', 'gross', 'the gross contribution of its year, without the credit'], ['950', 'neighbour', 'the net contribution of 2011, not of its own year'],
    ['1400', 'together', 'the net contributions of 2011, 2012 together: its own and that of 2011'], ['270', 'another', 'not its own net contribution, but that of PER'], ['45.0', 'point', 'its net contribution is 450: the point stands elsewhere'],
    ['45', 'point', 'its net contribution is 450: the point stands elsewhere'], ['600', 'round', 'a round figure, 150 above its net contribution'], ['623', 'nothing', '173 above its net contribution, and nothing explains it'],
  ])('a payment of %s: %s', (sum, _, says) => {
    const i = made([assessments, payments.replace('450.0', sum)])
    expect(i.contradictions.map(c => `${c.where.file}:${c.where.line} ${c.says}`)).toEqual([`t2.csv:2 ${String(Number(sum))}: ${says}`])
    expect(i.neighbours).toBe(sum === '950' || sum === '1400' ? 1 : 0)
    expect(acts(i, 'payment')[0]).toMatchObject({ irregular: says })
  })
  test('the mark of a note in a number is told; an earlier name of the same State, too', () => {
    const i = made([assessments.replace('500,50,450,2012', '500,50b,450,2012').replace('Czech Republic,20,200', 'Czechia,20,200')])
    expect(i.remarks).toMatchObject([{ of: 'NOR', says: 'the table has 50b, with the mark of a note' }])
    expect(acts(i, 'credit').find(c => c.to === 'NOR' && c.year?.text === '2012')?.amount.text).toBe('50 USD')
  })
  test('a row twice is taken once and told; two that differ are refused; two payments of a day stay two', () => {
    expect(made([`${assessments}Norway,50,500,50,450,2012,\n`]).remarks).toMatchObject([{ where: { line: 8 }, says: 'the row of line 2 again; it is taken once' }])
    expect(codes([`${assessments}Norway,50,501,50,451,2012,\n`])).toEqual(['t1.csv:8 rows-disagree'])
    expect(acts(made([assessments, `${payments}Norway,1,2012-01-20,1,0\n`]), 'payment').map(p => p.id)).toEqual(expect.arrayContaining(['payment:NOR:lakes:2012-01-20:2']))
  })
})
test('an amount for a year, on no day, is what was assessed; a rate for a year is a scale of that year', () => {
  expect(acts(made(['state,percentage,amount,year\nNorway,50,500,2012\n']), 'assessment')).toMatchObject([{ of: 'NOR', amount: { text: '500 USD' }, rate: { text: '50 %' } }])
  expect(acts(made(['state,rate,year\nNorway,50,2012\nNorway,49,2013\n']), 'scale').map(s => `${s.years.text} ${s.rates?.['NOR']?.text}`)).toEqual(['2012 50 %', '2013 49 %'])
})
test('sums as people write them', () => {
  const rows = (sum: string) => acts(made([`member,gross,year\nNorway,${JSON.stringify(sum)},2012\n`]), 'assessment')[0]?.amount?.text
  expect(['103,409', '103 409', '1.103.409,50', '103409.00', '(7,174)', '−7174', '٧١٧٤'].map(rows)).toEqual(['103409 USD', '103409 USD', '1103409.5 USD', '103409 USD', '-7174 USD', '-7174 USD', '7174 USD'])
})
test('everything that nobody can understand is told at once, each with its line', () => {
  expect(codes(['cname,scale,gross_assess,year\nKazakstan,1,5,2012\nNorway,101,x,2012\nPeru,1,5,soon\nCzechoslovakia,1,5,2012\n', 'cname,contrib,date\nNorway,5,31/12/2012\n,5,2012-01-01\n', 'colour\nred\n'], { by: 'The Lakes', currency: 'dollars' })).toEqual(expect.arrayContaining([
    '--by:1 wrong-option', '--currency:1 wrong-option', 't1.csv:2 unknown-participant', 't1.csv:3 unknown-share', 't1.csv:3 unknown-amount', 't1.csv:4 unknown-day', 't1.csv:5 not-a-state-then', 't2.csv:2 ambiguous-day', 't2.csv:3 unknown-participant', 't3.csv:1 unknown-column', 't3.csv:1 missing-column',
  ]))
  expect(of(['cname,gross,year\nKazakstan,5,2012\nKazakstan,5,2011\n']).refused).toMatchObject([{ where: { line: 2 }, found: 'Kazakstan, and 1 more row of this name' }])
  expect(codes(['cname,gross,year\nNorway,5,2099\n'])).toEqual(['t1.csv:2 unknown-day'])
  expect(codes(['cname,gross,year\nNorway,5,2012\n'], { currency: undefined } as never)).toEqual(['t1.csv:2 missing-value'])
})
describe('how a table writes its sums', () => {
  const sums = (text: string) => acts(made([text]), 'assessment').map(a => `${a.of} ${a.amount?.text}`)
  test('points part thousands where another sum of the table shows it, and then a comma the decimals', () => {
    expect(sums('member;rate;gross;credit;net;year\nNorway;0,5;103.409;0;103.409;2013\nPeru;5,593;1.145.766,50;5,50;1.145.761;2013\n')).toEqual(['NOR 103409 USD', 'PER 1145766.5 USD'])
  })
  test('blanks part thousands and a comma the decimals', () => { expect(sums('member;gross;year\nNorway;"104 251,00";2013\nPeru;1234,5;2013\n')).toEqual(['NOR 104251 USD', 'PER 1234.5 USD']) })
  test('commas part thousands, and points decimals', () => { expect(sums('member;gross;year\nNorway;"1,234.50";2013\nPeru;5.125;2013\n')).toEqual(['NOR 1234.5 USD', 'PER 5.125 USD']) })
  test('a point that could part either is refused, with its column', () => {
    const { refused } = of(['member,gross,year\nNorway,103.409,2013\nPeru,5,2013\n'])
    expect(refused.map(refusalText)).toEqual([expect.stringMatching(/^t1\.csv:2, column gross: error unknown-amount\n {2}found {3}103\.409\n[\s\S]*thousands or decimals/)])
    expect(codes(['member,gross,year\nNorway,103.409,2013\nPeru,5.5,2013\nSpain,"1,5",2013\n'])).toEqual(['t1.csv:2 unknown-amount'])
  })
  test('heads may say the unit in brackets', () => { expect(acts(made(['Member State,Rate (%),Gross contribution (US$),Year\nNorway,0.5,103409,2013\n']), 'assessment')).toMatchObject([{ rate: { text: '0.5 %' }, amount: { text: '103409 USD' } }]) })
  test('years that end before they begin are refused where they stand', () => { expect(of(['member,rate,year\nNorway,1,2013/2012\n']).refused).toMatchObject([{ code: 'unknown-day', where: { file: 't1.csv', line: 2, column: 'year' } }]) })
})
describe('a row of totals is no member', () => {
  const table = (total: string) => `member,rate,gross,credit,net,year\nNorway,60,600,60,540,2013\nPeru,40,400,40,360,2013\n${total}\nNorway,60,60,0,60,2014\n`
  test('it is left out, and agrees with its rows', () => {
    const i = made([table('TOTAL,100,"1,000",100,900,2013')])
    expect([i.assessed, i.contradictions, i.leftOut]).toEqual([3, [], ['the total in line 4 of t1.csv']])
  })
  test('what its rows do not add up to is told', () => {
    expect(made([table('Grand total,100.001,1000,100,901,2013')]).contradictions).toEqual([
      { where: { file: 't1.csv', line: 4 }, of: 'the total of rate', says: '100.001; the rows add up to 100' }, { where: { file: 't1.csv', line: 4 }, of: 'the total of net', says: '901; the rows add up to 900' }])
  })
})
test('payments that together are the contribution are parts of it: only the last one pays in full, and nothing is contradicted', () => {
  const i = made([assessments, 'member,contribution,date\nNorway,250,2012-06-01\nNorway,200,2012-01-20\nPeru,270,2012-03-31\n'])
  expect(acts(i, 'payment').map(p => `${p.on.text} ${p.of} ${p.amount.text} ${p.inFull ?? ''} ${p.note ?? ''}`.trim())).toEqual(['2012-01-20 NOR 200 USD  one of 2 payments that together are the net contribution of 2012', '2012-03-31 PER 270 USD true', '2012-06-01 NOR 250 USD true one of 2 payments that together are the net contribution of 2012'])
  expect([i.contradictions, i.readings]).toEqual([[], { part: 2, net: 1 }])
  // What does not add up stays as it is told, each by itself.
  expect(made([assessments, 'member,contribution,date\nNorway,250,2012-06-01\nNorway,201,2012-01-20\n']).contradictions).toHaveLength(2)
})
