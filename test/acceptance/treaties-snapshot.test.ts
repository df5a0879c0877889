/** The whole collection of 2015: every act of every treaty becomes a line of a dossier; what is strange in it is counted, listed and not repaired. */
import { beforeAll, describe, expect, test } from 'vitest'
import { assemble, readDossier, type Holdings, type Problem } from '#acts'
import { importCollection, type CollectionImported } from '#participation'
import type { Declared } from '#tables'
import { rowsOf, source, tablesAreHere, textOf, type Row } from './treaties.fixture.ts'

describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  let collection: CollectionImported
  let holdings: Holdings
  let problems: readonly Problem[]
  let rows: readonly Row[]
  beforeAll(() => {
    const text = textOf('mtdsg-2015/acts_long.csv.gz')
    rows = rowsOf('mtdsg-2015/acts_long.csv.gz')
    collection = importCollection({ table: { file: 'acts.csv', text }, by: 'mtdsg_no', prefix: 'un.mtdsg', titles: { file: 'titles.csv', text: textOf('mtdsg-2015/treaties_index.csv') }, source, completeTo: '2015-03-14', inline: true })
    const read = collection.instruments.map(i => readDossier(i.text, { file: `${i.instrument}.yaml`, id: i.instrument }))
    const assembled = assemble(read.map(r => r.dossier), { learnt: '2026-11-23' })
    holdings = assembled.holdings
    // Declared in several treaties here; the command writes each participant into one dossier of its own.
    problems = [...read.flatMap(r => r.problems), ...assembled.problems].filter(p => p.code !== 'duplicate-subject')
  }, 120_000)

  test('nothing is refused, and what is written loads', () => {
    expect(collection.refused).toEqual([])
    expect(problems.filter(p => p.severity === 'error')).toEqual([])
  })
  test('every act is kept, treaty by treaty', () => {
    const inTable = new Map<string, number>()
    for (const r of rows) inTable.set(`un.mtdsg.${r['mtdsg_no']}`, (inTable.get(`un.mtdsg.${r['mtdsg_no']}`) ?? 0) + 1)
    const kept = new Map<string, number>()
    for (const a of holdings.acts) if ('instrument' in a && typeof a.instrument === 'string') kept.set(a.instrument, (kept.get(a.instrument) ?? 0) + 1)
    expect(rows).toHaveLength(31_134)
    // The table has 322 numbers of treaties; its head of columns makes the 323rd line of a count.
    expect(inTable.size).toBe(322)
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(inTable))
  })
  test('each treaty has its title', () => { expect(collection.instruments.filter(i => /^title: \{ en: "[\d-]+"/m.test(i.text)).map(i => i.instrument)).toEqual([]) })
  test('what is done by whom: kinds of act as the headings say, not as the letters were lumped', () => {
    const counted: Record<string, number> = {}
    for (const a of holdings.acts) { const key = a.act === 'deposit' ? `deposit of ${a.of}` : a.act; counted[key] = (counted[key] ?? 0) + 1 }
    expect(counted).toEqual(kinds)
  })
  test('922 rows stand under headings that say something else than their word', () => {
    const read = collection.instruments.flatMap(i => i.readOtherwise.map(t => `${i.instrument}: ${t}`))
    expect(read.reduce((n, t) => n + Number(/\((\d+)\)$/.exec(t)?.[1]), 0)).toBe(922)
    expect(read).toContain('un.mtdsg.10-9: ratification under "Notification under article 25" is taken as notification (124)')
    expect(read).toContain('un.mtdsg.19-35: ratification under "Definitive acceptance" is taken as acceptance (28)')
  })
  test('what is strange is kept and said', () => {
    const reasons: Record<string, number> = {}
    for (const k of collection.instruments.flatMap(i => i.irregular)) { const why = k.why.replace(/\d{4}-\d{2}-\d{2}/g, 'DAY'); reasons[why] = (reasons[why] ?? 0) + 1 }
    expect(reasons).toEqual(strange)
    expect(collection.instruments.flatMap(i => i.irregular.filter(k => k.why.startsWith('Before the day in the title') && i.instrument !== 'un.mtdsg.6-18').map(k => `${i.instrument}: ${k.act}`))).toEqual([
      'un.mtdsg.14-4: FIN, signature, 1971-04-21', 'un.mtdsg.3-2-17: ITA, application, 1985-08-30', 'un.mtdsg.3-2-2b: SWE, application, 1960-09-28',
    ])
  })
  test('organisations and territories that take part are declared', () => {
    const declared = [...new Map(collection.instruments.flatMap(i => declaredIn(i.declared)))].sort()
    expect(declared.filter(([, d]) => d.section === 'parties').map(([id]) => id)).toEqual(['CYM', 'HKG', 'MSR', 'TCA', 'VGB'])
    expect(declared.filter(([, d]) => d.section === 'bodies')).toHaveLength(26)
  })
})
const declaredIn = (all: readonly Declared[]): readonly (readonly [string, Declared])[] => all.map(d => [d.id, d] as const)

const kinds: Readonly<Record<string, number>> = {
  'deposit of acceptance': 3052, 'deposit of accession': 7090, 'deposit of application': 1602, 'deposit of approval': 197, 'deposit of consent-to-be-bound': 977, 'deposit of definitive-signature': 291,
  'deposit of formal-confirmation': 10, 'deposit of ratification': 7360, 'deposit of succession': 1207, notification: 167, 'provisional-application': 237, signature: 8944,
}
/** The territories are members of development banks and of technical organisations; 6-18 is a convention with the parties of the protocol that amends it. */
const strange: Readonly<Record<string, number>> = {
  'Before DAY, the first day of the State: done by the territory itself, or carried back by the source': 25, 'Before the day in the title, DAY': 43,
}
