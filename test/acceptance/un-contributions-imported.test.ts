/** The whole folder of tables of contributions to the United Nations, imported: the status of contributions and the honour roll of each year come out of the register. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { materialOf } from '#briefs'
import { importContributions, type ContributionsToImport } from '#contribution-tables'
import type { Assessments, ContributionsStatus, Finding, HonourRoll, ScaleHeld } from '#law'
import { constitutions } from '#organisations'
import { ask, registerAsAt } from '#status'
import { folder, rowsOf } from './treaties.fixture.ts'

const tables = ['assessments.csv', 'payments-in-full.csv', 'scale-2022-2024.csv', 'scale-2022-2024-multilingual.csv']
const here = existsSync(join(folder, 'un-contributions', tables[0]!))
/** Slips of the hand in the names of the tables: told with whom they may mean, and answered so. */
const names = { file: 'names.csv', text: 'participant,party\nLibyan Arab Jamahariya,LBY\nRusssian Federation,RUS\nKazakhastan,KAZ\nSir Lanka,LKA\n' }
const asked = (more: Partial<ContributionsToImport> = {}): ContributionsToImport => ({
  tables: here ? tables.map(file => ({ file, text: readFileSync(join(folder, 'un-contributions', file), 'utf8') })) : [], by: 'un', currency: 'USD', years: '2022/2024', complete: true, inline: false,
  source: { key: 'tables', title: 'Tables', seen: '2026-01-01', rank: 'official' }, ...more,
})
const head = `recorded: 2013-01-01
bodies: { un: { name: United Nations, form: organisation }, un.general-assembly: { name: General Assembly, form: principal-organ, part-of: un } }
instruments: { un.charter-1973: { title: Charter, clauses: { applied-from: { on: 1973-09-24 } } }, un.charter-1965: { title: Charter, clauses: { applied-from: { on: 1965-08-31 } } }, un.charter: { title: Charter, clauses: { applied-from: { on: 1945-10-24 } } } }
`
describe.skipIf(!here)('the folder of tables', () => {
  const { imported } = importContributions(asked({ participants: names }))
  const i = imported!
  type Answering = <T>(q: Parameters<typeof ask>[0], asAt: string) => T
  let opened: Answering | undefined
  const register = (): Answering => (opened ??= open())
  const open = (): Answering => {
    const dossiers = [readDossier(head, { file: 'head.yaml', id: 'head' }), ...i.years.map(y => readDossier(y.text, { file: `${y.path}.yaml`, id: y.path }))]
    const { holdings, problems } = assemble(dossiers.map(d => d.dossier), { learnt: '2026-01-01' })
    expect([...dossiers.flatMap(d => d.problems), ...problems].filter(p => p.severity === 'error')).toEqual([])
    const { material } = materialOf(holdings, constitutions)
    return <T>(q: Parameters<typeof ask>[0], asAt: string): T => { const f = ask(q as never, registerAsAt(material.index, asAt as never), material.law) as unknown as Finding<T>; if (f.status !== 'established') throw new RangeError(JSON.stringify(f)); return f.value }
  }
  test('four names are told all at once, with whom they may mean, and nothing comes of the rest', () => {
    const { refused } = importContributions(asked())
    expect(refused.map(r => `${r.where.file}:${r.where.line} ${r.code} ${r.found}: ${/\((\w+)\)/.exec(r.remedy)?.[1]}`)).toEqual([
      'payments-in-full.csv:352 unknown-participant Kazakhastan: KAZ', 'payments-in-full.csv:673 unknown-participant Russsian Federation: RUS', 'payments-in-full.csv:853 unknown-participant Libyan Arab Jamahariya: LBY', 'payments-in-full.csv:996 unknown-participant Sir Lanka: LKA',
    ])
  })
  test('every row is there, each year with the whole its sums follow from, and the mark of a note is told', () => {
    expect([i.assessed, i.payments, i.scales, i.years.length]).toEqual([rowsOf('un-contributions/assessments.csv').length, rowsOf('un-contributions/payments-in-full.csv').length, 13, 13])
    for (const y of i.checked) expect([y.year, y.agreeing]).toEqual([y.year, y.rows])
    expect(i.remarks.map(r => r.says).filter(s => s.includes('mark'))).toEqual(['the table has 861007b, with the mark of a note'])
    expect(i.contradictions).toHaveLength(63)
    expect(i.neighbours).toBe(6)
  })
  test('the same dossiers whatever the order of tables and rows', () => {
    const turned = asked({ participants: names }).tables.toReversed().map(t => { const [first, ...rows] = t.text.trimEnd().split('\n'); return t.file.startsWith('pay') ? { file: t.file, text: `${[first, ...rows.toReversed()].join('\n')}\n` } : t })
    expect(importContributions(asked({ participants: names, tables: turned })).imported!.years.map(y => y.text)).toEqual(i.years.map(y => y.text))
  })
  test('the assessments and the scale of a year, and of 2022 to 2024', () => {
    const answer = register()
    const v = answer<Assessments>({ ask: 'assessments', organisation: 'un', year: '2003' }, '2003-06-01')
    expect([v.members.length, v.totals.map(t => t.text), v.sumOfRates, v.complete]).toEqual([191, ['1569031566 USD'], null, true])
    expect(answer<ScaleHeld>({ ask: 'scale', organisation: 'un', year: '2003' }, '2003-06-01').sum.text).toBe('101.087 %')
    const scale = answer<ScaleHeld>({ ask: 'scale', organisation: 'un', year: '2023' }, '2023-06-01')
    expect([scale.rates.length, scale.sum.text]).toEqual([193, '100 %'])
  })
  const rows = here ? rowsOf('un-contributions/payments-in-full.csv') : []
  test.each(Array.from({ length: 12 }, (_, n) => String(2001 + n)))('the honour roll of %s is that of the table, in order of days', (year) => {
    const answer = register()
    const roll = answer<HonourRoll>({ ask: 'honour-roll', organisation: 'un', year }, `${year}-12-31`)
    // Who is no member is assessed nothing, and one member stands twice in 2008.
    const own = rows.filter(r => (r['date'] ?? '').startsWith(year) && !/Holy See/.test(r['cname'] ?? '') && !(year === '2001' && r['cname'] === 'Switzerland'))
    expect(roll.paid).toHaveLength(own.length - (year === '2008' ? 1 : 0))
    expect(roll.complete).toBe(true)
    expect(roll.paid.map(p => p.on)).toEqual(roll.paid.map(p => p.on).toSorted())
    const inJanuary = own.filter(r => (r['date'] ?? '').slice(5) <= '01-31').length
    expect(roll.paid.filter(p => p.onTime)).toHaveLength(inJanuary)
  })
  test('the status of 2012 as at a day: who had paid by then, the others not established, because these tables are no accounts', () => {
    const answer = register()
    const by = (day: string) => answer<ContributionsStatus>({ ask: 'contributions-status', organisation: 'un', year: '2012' }, day)
    const paidBy = (day: string) => rows.filter(r => (r['date'] ?? '') >= '2012' && (r['date'] ?? '') <= day).length
    for (const day of ['2012-02-01', '2012-09-18', '2012-12-31']) {
      const v = by(day)
      expect([day, v.members.length, v.unknown.length]).toEqual([day, paidBy(day), 192 - paidBy(day)])
      expect(v.members.every(m => m.told === true && m.outstanding.length === 0)).toBe(true)
    }
  })
})
test.runIf(!here)('the tables of contributions are not beside the project: they are not imported', () => { expect(here).toBe(false) })
