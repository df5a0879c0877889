/** A table becomes a dossier that loads; what cannot be understood is told all at once; what is strange stays, and says so. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { refusalText } from '#tables'
import { importCollection } from './import-collection.ts'
import { importTable, type TableToImport } from './import-table.ts'

const source = { key: 'table', title: 'A table', seen: '2026-11-23', rank: 'depositary' } as const
const of = (text: string, more: Partial<TableToImport> = {}) => importTable({ table: { file: 't.csv', text }, instrument: 'lakes.pact', title: 'Pact of the Lakes', source, ...more })
const made = (text: string, more: Partial<TableToImport> = {}) => { const { imported, refused } = of(text, more); if (!imported) throw new RangeError(refused.map(refusalText).join('\n')); return imported }
const lines = (text: string): readonly string[] => text.split('\n').filter(l => l.startsWith('  - { on'))
const loads = (text: string): unknown => {
  const { dossier, problems } = readDossier(text, { file: 'x.yaml', id: 'x' })
  return [...problems, ...assemble([dossier], { learnt: '2026-11-23' }).problems].filter(p => p.severity === 'error')
}
const clauses = { file: 'clauses.yaml', text: '# as the text has it\nentry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 7 }\n' }

test('an ordinary dossier, in order of day, the same whatever the order of rows', () => {
  const head = 'participant,act,day,notes'
  const rows = ['Kazakhstan,ratification,24 Jan 1983,', '"Congo",signature,1980-01-02,"by, its minister"', 'France,,2 Mar 1984 a,']
  const one = made([head, ...rows].join('\n'), { clauses, completeTo: '2026-01-01' })
  expect(one.text).toBe(made([head, ...rows.toReversed()].join('\n'), { clauses, completeTo: '2026-01-01' }).text)
  expect(lines(one.text)).toEqual([
    '  - { on: 1980-01-02, act: signature, party: COG, source: table, note: "by, its minister" }',
    '  - { on: 1983-01-24, act: deposit, party: RUS, of: ratification, as: "Union of Soviet Socialist Republics", source: table, note: "Listed under Kazakhstan, which began on 1991-12-16; whoever acted on the day is named" }',
    '  - { on: 1984-03-02, act: deposit, party: FRA, of: accession, source: table }',
  ])
  expect(one.text).toContain('  # as the text has it\n  entry-into-force:')
  expect(one.text).toContain('- { question: consent, of: lakes.pact, from: 1980-01-02, to: 2026-01-01 }')
  expect(loads(one.text)).toEqual([])
})

describe('refused', () => {
  const codes = (text: string, more: Partial<TableToImport> = {}) => of(text, more).refused.map(r => `${r.where.file}:${r.where.line} ${r.code}`)
  test('every row that nobody can understand, at once, each with its line', () => {
    expect(codes('participant,act,day\nFrance,ratified,1990-01-01\nAtlantis,accession,1990-01-01\n"Two\nlines",accession,03/04/1999\nFrance,accession,1990-02-30\n')).toEqual(['t.csv:2 unknown-act', 't.csv:3 unknown-participant', 't.csv:4 ambiguous-day', 't.csv:4 unknown-participant', 't.csv:6 unknown-day'])
  })
  test('columns', () => {
    expect(codes('participant,act,day,colour\nFrance,accession,1990-01-01,red\n')).toEqual(['t.csv:1 unknown-column'])
    expect(codes('participant,act\nFrance,accession\n')).toEqual(['t.csv:1 missing-column'])
    expect(codes('participant,act,day,date\nFrance,accession,1990-01-01,1990-01-01\n')).toEqual(['t.csv:1 not-a-table'])
  })
  test('a table that is none', () => {
    expect(codes('')).toEqual(['t.csv:1 not-a-table'])
    expect(codes('participant,act,day\nFrance,accession\n')).toEqual(['t.csv:2 not-a-table'])
    expect(codes('participant,act,day\nFrance,"accession,1990-01-01\n')).toEqual(['t.csv:2 not-a-table'])
  })
  test('a day after the table was seen, told in the order of the lines', () => { expect(codes('participant,act,day\nFrance,accession,2999-01-01\nPeru,ratified,1990-01-01\n')).toEqual(['t.csv:2 unknown-day', 't.csv:3 unknown-act']) })
  test('a head without rows, bytes that are not text, a mark that is never closed: where it begins', () => {
    expect(codes('participant,act,day\n')).toEqual(['t.csv:1 not-a-table'])
    expect(codes('participant,act,day\nFr\0nce,accession,1990-01-01\n')).toEqual(['t.csv:2 not-a-table'])
    expect(codes('participant,act,day\nFrance,"accession,1990-01-01\nPeru,accession,1990-01-01\n')).toEqual(['t.csv:2 not-a-table'])
  })
  test('a table with a column for each act says how to write it', () => { expect(of('participant,Signature,Ratification\nFrance,1990-01-01,1991-01-01\n').refused[0]).toMatchObject({ code: 'unknown-column', remedy: expect.stringContaining('one act a row') }) })
  test('a succession of a State that is gone, and a day after it', () => { expect(codes('participant,act,day\nCzechoslovakia,accession,1995-01-01\n')).toEqual(['t.csv:2 not-a-state-then']) })
  test('options: clauses that cannot be read, coverage beyond the day of seeing, an id with capitals', () => {
    expect(codes('participant,act,day\nFrance,accession,1990-01-01\n', { clauses: { file: 'c.yaml', text: 'entry-into-force:\n  when: { instruments: many }\n  article: Art. 7\n' }, completeTo: '2027-01-01', instrument: 'Lakes' }).sort()).toEqual(['--complete-to:1 wrong-option', '--instrument:1 wrong-option', expect.stringMatching(/^c\.yaml:[12] wrong-option$/)])
  })
})

describe('strange, and kept', () => {
  const why = (text: string, more: Partial<TableToImport> = {}) => made(text, more).irregular.map(k => k.why)
  test('a second consent, a second signature, a signature after consent, an end without a beginning, the same row twice', () => {
    const one = made('participant,act,day\nFrance,ratification,1990-01-01\nFrance,accession,1991-01-01\nPeru,signature,1990-01-01\nPeru,signature,1990-02-01\nChad,ratification,1990-01-01\nChad,signature,1990-01-02\nMali,withdrawal,1990-01-01\nFiji,signature,1990-01-01\nFiji,signature,1990-01-01\n')
    expect(one.irregular.map(k => k.why)).toEqual([
      'The table has this act more than once', 'The table has no consent that this could end', 'Signed after its ratification of 1990-01-01', 'A second signature, after that of 1990-01-01', 'A second instrument of consent without a withdrawal of the first (ratification of 1990-01-01)',
    ])
    expect(one.acts).toBe(9)
    expect(loads(one.text)).toEqual([])
  })
  test('a consent after leaving is nothing strange', () => { expect(why('participant,act,day\nFrance,ratification,1990-01-01\nFrance,denunciation,1991-01-01\nFrance,accession,1992-01-01\n')).toEqual([]) })
  test('before the adoption, the opening, or the day in the title', () => {
    const table = 'participant,act,day\nFrance,signature,1990-01-01\n'
    expect(why(table, { adopted: '1991-01-01' })).toEqual(['Before the adoption on 1991-01-01'])
    expect(why(table, { opened: '1991-02-01', adopted: '1989-01-01' })).toEqual(['Before the opening for signature on 1991-02-01'])
    expect(why(table, { title: 'Pact. Lakeside, 3 May 1992' })).toEqual(['Before the day in the title, 1992-05-03'])
    expect(made(table, { title: 'Pact of St. Mary. Lakeside, 3 May 1992' }).text).toContain('title: { en: "Pact of St. Mary (Lakeside, 3 May 1992)" }')
  })
})

test('acts of a predecessor under two successors are one act, and successions name it', () => {
  const one = made('participant,act,day\nCzech Republic,signature,1968-07-01\nSlovakia,signature,1968-07-01\nCzechoslovakia,ratification,1969-07-22\nSlovakia,succession,1993-04-17\n')
  expect(lines(one.text).map(l => /party: \w+/.exec(l)?.[0])).toEqual(['party: CSK', 'party: CSK', 'party: SVK'])
  expect(one.text).toContain('of: succession, succeeds: CSK')
  expect(one.leftOut).toEqual([expect.stringMatching(/^t\.csv:3: the signature of CSK of 1968-07-01 is there already; the table repeats it under SVK$/)])
})

test('the acts of predecessors are added from a file of their own, once', () => {
  const predecessors = { file: 'p.csv', text: 'mtdsg_no,short,predecessor_state,deposit_date\n4-3,A,Czechoslovakia,1975-12-23\n4-3,A,Yugoslavia (former),1971-06-02\n9-9,B,Czechoslovakia,1960-01-01\n' }
  const one = made('participant,act,day\nYugoslavia (former),ratification_or_accession,1971-06-02\n', { predecessors, number: '4-3' })
  expect(one).toMatchObject({ acts: 2, added: 1, leftOut: ['p.csv:3: the table has the instrument of YUG of 1971-06-02 already'] })
  expect(one.text).toContain('{ on: 1975-12-23, act: deposit, party: CSK, of: ratification-or-accession, source: table }')
  expect(of('participant,act,day\nFrance,accession,1990-01-01\n', { predecessors }).refused).toMatchObject([{ code: 'wrong-option' }])
})

test('--participants goes before everything the program knows, on its days', () => {
  const participants = { file: 'who.csv', text: 'participant,party,from,until,name,form\nLand of Lakes,X-LAKE,,,Land of Lakes,state\nNorthern Land,CSK,,1992-12-31,,\n' }
  const one = made('participant,act,day\nLand of Lakes,accession,2000-01-01\nNorthern Land,accession,1990-01-01\n', { participants })
  expect(one.text).toContain('parties:\n  X-LAKE: { name: { en: "Land of Lakes" }, form: state }')
  expect(lines(one.text)).toHaveLength(2)
  expect(loads(one.text)).toEqual([])
  expect(of('participant,act,day\nNorthern Land,accession,1993-01-01\n', { participants }).refused).toMatchObject([{ code: 'unknown-participant' }])
})

test('weights with their total, and what is missing in them', () => {
  const weights = (text: string, more = {}) => ({ weights: [{ name: 'tonnage', table: { file: 'w.csv', text }, unit: 'tons', ...more }] })
  const table = 'participant,act,day\nFrance,ratification,1990-01-01\n'
  const one = made(table, weights('participant,weight\nFrance,2.1\nPeru,0.2\n'))
  expect(one.text).toContain('    total: 2.3\n')
  expect(one.text).toContain('each: { FRA: 2.1, PER: 0.2 }')
  expect(one.leftOut).toEqual(['weights tonnage: no total was given; it is the sum of the table, 2.3'])
  expect(loads(one.text)).toEqual([])
  expect(made(table, weights('participant,weight\nFrance,60\nEuropean Union,10\n', { total: 100 })).leftOut).toEqual([expect.stringContaining('EUE stands beside States')])
  expect(of(table, weights('participant,weight\nFrance,\n')).refused).toMatchObject([{ code: 'missing-weight', where: { file: 'w.csv', line: 2 } }])
  expect(of(table, weights('participant,weight\nFrance,60\nEuropean Union,50\n', { total: 100 })).refused).toMatchObject([{ code: 'missing-weight', remedy: expect.stringContaining('EUE') }])
})

test('published days of effect: a succession and a notice take theirs, the rest is left out and told', () => {
  const one = made('participant,act,day,party_eif_published\nMontenegro,declaration of continued application,2006-12-04,2006-06-03\nFrance,ratification,2000-01-01,2000-02-01\nFrance,withdrawal_notification,2010-01-01,2011-01-01\n')
  expect(lines(one.text).map(l => /effect: [\d-]+/.exec(l)?.[0])).toEqual([undefined, 'effect: 2006-06-03', 'effect: 2011-01-01'])
  expect(one.leftOut).toEqual([expect.stringMatching(/^column party_eif_published: 3 days, the first 2000-02-01, the last 2011-01-01/)])
})

test('a table of many instruments, all or nothing', () => {
  const text = 'mtdsg_no,participant,act,date,column,cell\n1-1,France,ratification,1945-08-31,Ratification,31 Aug 1945\n4-11-b,Peru,accession,2000-05-04,"Ratification, Accession(a)",4 May 2000 a\n'
  const titles = { file: 'titles.csv', text: 'chapter_no,treaty_no,treaty_name\n1,1,Charter\n4,11.b,Protocol\n' }
  const all = importCollection({ table: { file: 't.csv', text }, by: 'mtdsg_no', prefix: 'un.mtdsg', titles, source })
  expect(all.refused).toEqual([])
  expect(all.instruments.map(i => [i.instrument, i.acts, /^title: .*$/m.exec(i.text)?.[0]])).toEqual([['un.mtdsg.1-1', 1, 'title: { en: "Charter" }'], ['un.mtdsg.4-11-b', 1, 'title: { en: "Protocol" }']])
  expect(importCollection({ table: { file: 't.csv', text: text.replace('Peru', 'Atlantis') }, by: 'mtdsg_no', prefix: 'un.mtdsg', source })).toMatchObject({ instruments: [], refused: [{ code: 'unknown-participant', where: { line: 3 } }] })
})

test('a table about several instruments wants to be told which', () => {
  const table = 'instrument,participant,act,day\n4-3,Peru,accession,2000-01-01\n4-4,Fiji,accession,2000-01-01\n'
  expect(of(table).refused).toMatchObject([{ code: 'wrong-option', remedy: expect.stringContaining('--by-column instrument') }])
  expect(lines(made(table, { number: '4-4' }).text)).toEqual(['  - { on: 2000-01-01, act: deposit, party: FJI, of: accession, source: table }'])
})

test('lines end as they may, and values are parted as they may', () => {
  expect(lines(made('participant,act,day\r\nPeru,accession,2000-01-01\nFiji,accession,2000-01-02\r').text)).toHaveLength(2)
  expect(lines(made('\uFEFFparticipant;act;day\nPeru;accession;2000-01-01\n').text)).toHaveLength(1)
  expect(lines(made('Participant\tAct\tDate\nPeru\taccession\t2000-01-01\n').text)).toHaveLength(1)
})

test.each([
  ['semicolons, with commas in the head and the cells', 'participant;act;date;"notes, if any"\nFrance;accession;1990-01-01;"a, b"\n'.replace('"notes, if any"', 'notes')], ['tabs and another order', 'Date\tACT\tParticipant\n1990-01-01\taccession\tFrance\n'], ['a mark of the order of bytes, CRLF, empty lines', '\uFEFFparticipant,act,date\r\n\r\n,,\r\nFrance , accession,1990-01-01\r\n'],
  ['other words for the columns', 'State Party,Type of action,Date of deposit,Remarks\nFrance,accession,1990-01-01,\n'], ['upright strokes', 'participant|act|date\nFrance|accession|1990-01-01\n'],
])('%s', (_, text) => { expect(lines(made(text).text)[0]).toMatch(/^ {2}- \{ on: 1990-01-01, act: deposit, party: FRA, of: accession/) })
