/** Thirty-two treaties from real deposit lists: every true day of entry into force to the day, in any order of rows, and moving rightly when one deposit moves. */
import { describe, expect, test } from 'vitest'
import { askOf, clausesOf, countedByHand, csv, dossierOf, firstConsents, rowsOf, shuffled, tablesAreHere, textOf, type Row, type Rule } from './treaties.fixture.ts'

interface Treaty { readonly id: string; readonly title: string; readonly rule: Rule; readonly article: string; readonly file: string; readonly trueDay: string; readonly notes: string }
const treaties: readonly Treaty[] = rowsOf('treaties/entry-into-force.csv').map(r => ({
  id: `un.${(r['mtdsg_no'] ? `mtdsg.${r['mtdsg_no']}` : (r['id'] ?? '')).toLowerCase().replaceAll('_', '-')}`, title: r['title'] ?? '', rule: JSON.parse(r['rule_json'] ?? '{}') as Rule,
  article: r['article'] ?? '', file: r['deposits_file'] ?? '', trueDay: r['true_eif'] ?? '', notes: r['notes'] ?? '',
}))
const listed = treaties.filter(t => t.file.startsWith('deposits/'))
/** Nagoya's list ends before its fiftieth instrument; it has a test of its own. */
const isDayKnown = (t: Treaty): boolean => /^\d{4}-\d{2}-\d{2}$/.test(t.trueDay) && t.id !== 'un.mtdsg.27-8-b'

/** The covenant to whose entry into force its optional protocol is subject: thirty-five instruments and three months (art. 49(1)). */
const covenantRule: Rule = { min_instruments: 35, count_reio: true, delay: { kind: 'months', n: 3 } }
const covenantDay = '1976-03-23'
const covenant = (): string => dossierOf({ table: { file: 'covenant.csv', text: textOf('treaties/deposits/mtdsg_4-4.csv') }, instrument: 'un.mtdsg.4-4', title: 'The Covenant', clauses: { file: 'c', text: clausesOf(covenantRule, 'Art. 49(1)') } }).text

const rowsFor = (t: Treaty): readonly Row[] => rowsOf(`treaties/${t.file}`)
const answerFor = (t: Treaty, rows: readonly Row[]): string => {
  const weights = t.rule.weights_column === undefined ? {} : { weights: [{ name: 'weights', table: { file: 'weights.csv', text: csv(rows.filter(r => r['is_reio'] !== '1' && r[t.rule.weights_column ?? ''] !== '').map(r => ({ participant: r['participant'] ?? '', weight: r[t.rule.weights_column ?? ''] ?? '' }))) }, total: 100 }] }
  const made = dossierOf({ table: { file: 'deposits.csv', text: csv(rows) }, instrument: t.id, title: t.title, clauses: { file: 'clauses.yaml', text: clausesOf(t.rule, t.article) }, ...weights })
  const { problems, ask } = askOf(made.text, ...(t.rule.subject_to_entry_into_force_of === undefined ? [] : [covenant()]))
  expect(problems.filter(p => p.severity === 'error')).toEqual([])
  const found = ask({ ask: 'entry-into-force', instrument: t.id })
  return found.status === 'established' ? found.value : found.status === 'open' ? `open: ${found.wants.want}` : 'disputed'
}
const byHand = (t: Treaty, rows: readonly Row[]): string => {
  const other = t.rule.subject_to_entry_into_force_of === undefined ? undefined : covenantDay
  return countedByHand(rows, t.rule, other).force ?? 'open'
}
/** What the register and the count by hand say of the same rows; of what is open, only that it is. */
const both = (t: Treaty, rows: readonly Row[]): { readonly ours: string; readonly hand: string } => ({ ours: answerFor(t, rows).replace(/^open: (more-instruments|more-weight|named-instruments)$/, 'open'), hand: byHand(t, rows) })

test.skipIf(!tablesAreHere)('the table lists thirty-two treaties (read beside the project; skipped where absent)', () => {
  expect(treaties).toHaveLength(32)
  expect(listed).toHaveLength(31)
})

describe.skipIf(!tablesAreHere)('the true day, from deposits and clauses', () => {
  test.each(listed.filter(isDayKnown).map(t => [t.id, t] as const))('%s', (_, t) => { expect(answerFor(t, rowsFor(t))).toBe(t.trueDay) })

  test('Nagoya: 48 of 50 instruments in the snapshot, so not in force; with the two that came next, on the true day', () => {
    const nagoya = listed.find(t => t.id === 'un.mtdsg.27-8-b')
    if (!nagoya) throw new RangeError('no Nagoya Protocol in the table')
    const rows = rowsFor(nagoya)
    expect(firstConsents(rows, nagoya.rule)).toHaveLength(48)
    expect(answerFor(nagoya, rows)).toBe('open: more-instruments')
    const [last = {}] = rows
    const more = [['Switzerland', '2014-07-11'], ['Uruguay', '2014-07-14']].map(([participant = '', date = '']) => ({ ...last, participant, date, act: 'ratification', source_cell: '' }))
    expect(answerFor(nagoya, [...rows, ...more])).toBe(nagoya.trueDay)
  })
  test('the snapshot with the first acceptance of the United States overwritten cannot give 2016-11-04, and its own column of effects says so', () => {
    const paris = listed.find(t => t.id === 'un.paris-as-published')
    if (!paris) throw new RangeError('no Paris Agreement in the table')
    expect(answerFor(paris, rowsFor(paris))).toBe('2016-12-08')
    const made = dossierOf({ table: { file: 'paris.csv', text: csv(rowsFor(paris)) }, instrument: paris.id })
    expect(made.leftOut.join('\n')).toMatch(/column date_of_effect_published: \d+ days, the first 2016-11-04, .*acts are missing from the table/)
    const whole = { ...paris, id: 'un.paris' }
    expect(answerFor(whole, rowsOf('treaties/deposits/paris_full.csv'))).toBe('2016-11-04')
  })
  test('IOFS: the tenth instrument is stated without its State, and thirty days run from it', () => {
    const { ask } = askOf(`
instrument: iofs.table
title: Statute
recorded: 2026-11-23
clauses:
  entry-into-force: { when: { instruments: 10 }, delay: { days: 30 }, article: Art. 21(1) }
sources: { table: { title: A table, seen: 2026-11-23, rank: official } }
acts:
  - { on: 2018-02-19, act: deposit, of: ratification, ordinal: 10, source: table }
`)
    expect(ask({ ask: 'entry-into-force', instrument: 'iofs.table' })).toMatchObject({ status: 'established', value: treaties.find(t => t.id === 'un.iofs-statute')?.trueDay })
  })
})

describe.skipIf(!tablesAreHere)('whatever the order of rows', () => {
  test.each(listed.map(t => [t.id, t] as const))('%s', (_, t) => {
    const rows = rowsFor(t)
    const straight = answerFor(t, rows)
    for (const seed of [7, 1976]) expect(answerFor(t, shuffled(rows, seed))).toBe(straight)
  })
})

const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
describe.skipIf(!tablesAreHere)('one deposit dropped or shifted', () => {
  test.each(listed.map(t => [t.id, t] as const))('%s', (_, t) => {
    const rows = rowsFor(t)
    const order = firstConsents(rows, t.rule)
    const { met } = countedByHand(rows, t.rule)
    const at = met === undefined ? order.length - 1 : order.findLastIndex(r => r['date'] === met)
    const [deciding, before, after] = [order[at], order[at - 1], order[at + 1]]
    const variants = [deciding, before, after].flatMap((row): (readonly Row[])[] => {
      if (!row) return []
      const others = rows.filter(r => r !== row)
      return [others, ...[-400, 3].map(by => [...others, { ...row, date: shifted(row['date'] ?? '', by) }])]
    })
    const answers = variants.map(v => both(t, v))
    expect(answers.map(a => a.ours)).toEqual(answers.map(a => a.hand))
  })
})
