/** What usually holds among the acts of a treaty of the League of Lakes; every rule with a line that breaks it and one that only seems to. */
import { describe, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { readDossier } from './read.ts'

const head = `dossier: lakes/pact
instrument: lakes.pact
title: Pact of the Lakes
parties: { AAA: { name: Aldland, form: state }, BBB: { name: Borland, form: state }, CCC: { name: Corland, form: state } }
bodies: { lakes: { name: League of Lakes, form: organisation } }
instruments: { lakes.other: { title: Another pact } }
sources: { m: { title: Minutes, seen: 2026-01-01, rank: official } }
`
const lines = (...acts: readonly string[]): string => `acts:\n${acts.map(a => `  - { ${a}, source: m }`).join('\n')}\n`
const problems = (text: string) => {
  const { dossier, problems: read } = readDossier(text, { file: 'pact.yaml', id: 'pact' })
  const { problems: together } = assemble([dossier], { learnt: '2026-01-01' })
  return [...read, ...together].filter(p => p.code !== 'out-of-order')
}
/** The codes with the number of the act each is about. */
const told = (more: string, ...acts: readonly string[]): string[] => {
  const from = `${head}${more}`.split('\n').length
  return problems(`${head}${more}${lines(...acts)}`).map(p => `${p.severity === 'warning' ? 'warning ' : ''}${p.code} ${p.where.line - from}`)
}
const adopted = 'on: 1990-05-01, act: adoption, form: instrument, title: Pact, by: lakes'
const deposit = (on: string, party = 'AAA', more = '') => `on: ${on}, act: deposit, party: ${party}, of: ratification${more}`

describe('act-before-adoption', () => {
  test('an act that is certainly earlier than the text', () => {
    expect(told('', 'on: 1990-04-30, act: signature, party: AAA', adopted, 'on: 1990-05-01, act: signature, party: BBB')).toEqual(['act-before-adoption 1'])
  })
  test('a day, its place, and what to do', () => {
    expect(problems(`${head}${lines('on: 1990-04-30, act: signature, party: AAA', adopted)}`)).toEqual([{
      code: 'act-before-adoption', severity: 'error', where: { file: 'pact.yaml', line: 9, column: 5 }, found: 'a signature on 1990-04-30',
      wants: 'a day not before the adoption of 1990-05-01 (adoption:lakes.pact:lakes:1990-05-01) of lakes.pact', remedy: 'mend the day that is wrong; if the source has it so, say why it stands: irregular: …',
    }])
  })
  test('a date that may be later, an adoption that may be earlier, a resolution about the text: no error', () => {
    expect(told('', 'on: 1990, act: signature, party: AAA', adopted)).toEqual([])
    expect(told('', 'on: 1990-04-30, act: signature, party: AAA', adopted.replace('1990-05-01', '1990-04-20/1990-05-01'))).toEqual([])
    expect(told('', 'on: 1990-04-30, act: signature, party: AAA', adopted.replace('form: instrument', 'form: resolution'))).toEqual([])
  })
})

describe('second-consent', () => {
  test('the same party twice; a definitive signature and then a deposit', () => {
    expect(told('', deposit('1991-01-01'), deposit('1992-01-01'), deposit('1992-01-01', 'BBB'))).toEqual(['second-consent 2'])
    expect(told('', 'on: 1991-01-01, act: signature, party: AAA, as: definitive', deposit('1992-01-01'))).toEqual(['second-consent 2'])
    expect(told('', deposit('1991-01-01'), deposit('1992-01-01'), deposit('1993-01-01'))).toEqual(['second-consent 2', 'second-consent 3'])
  })
  test('whatever the order of the lines, the later one is told', () => { expect(told('', deposit('1992-01-01'), deposit('1991-01-01'))).toEqual(['second-consent 1']) })
  test('after it left, or took its consent back', () => {
    for (const kind of ['denunciation', 'withdrawal-of-consent']) expect(told('', deposit('1991-01-01'), `on: 1991-06-01, act: ${kind}, party: AAA`, deposit('1992-01-01'))).toEqual([])
    expect(told('', deposit('1991-01-01'), 'on: 1992-01-01, act: denunciation, party: AAA', deposit('1992-01-01', 'AAA', ', id: again'))).toEqual([])
  })
  test('another\'s leaving, an earlier one, and one that was revoked are none between', () => {
    expect(told('', deposit('1991-01-01'), 'on: 1991-06-01, act: denunciation, party: BBB', deposit('1992-01-01'))).toContain('second-consent 3')
    expect(told('', 'on: 1990-06-01, act: denunciation, party: AAA', deposit('1991-01-01'), deposit('1992-01-01'))).toContain('second-consent 3')
    expect(told('', deposit('1991-01-01'), 'on: 1991-06-01, act: denunciation, party: AAA, id: out', 'on: 1991-07-01, act: revocation-of-denunciation, party: AAA, of: out', deposit('1992-01-01'))).toEqual(['second-consent 4'])
  })
  test('an account, a succession under another code, an act withdrawn by rectification, a signature subject to ratification are no second consent', () => {
    expect(told('', deposit('1991-01-01', 'AAA', ', id: one'), deposit('1991-02-01', 'AAA', ', account-of: one'))).toEqual([])
    expect(told('', deposit('1991-01-01'), 'on: 1993-01-01, act: deposit, party: BBB, of: succession, succeeds: AAA')).toEqual([])
    expect(told('', deposit('1991-01-01', 'AAA', ', id: one'), deposit('1991-02-01'), 'on: 2000-01-01, act: rectification, of: one, reason: misread')).toEqual([])
    expect(told('', 'on: 1991-01-01, act: signature, party: AAA, as: subject-to-ratification', deposit('1992-01-01'))).toEqual([])
  })
  test('a line that says why it stands, the later or the earlier', () => {
    const why = ', irregular: the list has it twice'
    expect(told('', deposit('1991-01-01'), deposit('1992-01-01', 'AAA', why))).toEqual([])
    expect(told('', deposit('1991-01-01', 'AAA', why), deposit('1992-01-01'))).toEqual([])
  })
})

describe('forbidden-reservation', () => {
  const reservation = (more: string) => `on: 1991-01-01, act: reservation, party: AAA${more}`
  const none = 'clauses: { reservations: { allowed: none, article: Art. 30 } }\n'
  const listed = 'clauses: { reservations: { allowed: listed, articles: ["Art. 17", "20(1)"] } }\n'
  test('any, where the text allows none; but what a domestic law says is none', () => {
    expect(told(none, reservation(''))).toEqual(['forbidden-reservation 1'])
    expect(told(none, reservation(', formulated: in-domestic-law'))).toEqual([])
    for (const allowed of ['all', 'silent']) expect(told(none.replace('none', allowed), reservation(', articles: ["3"]'))).toEqual([])
  })
  test.each([['17', true], ['17(2)', true], ['article 17, paragraph 2', true], ['Art. 17.2', true], ['170', false], ['17 bis', false], ['17bis', false], ['20', false], ['20(1)(a)', true], ['20(10)', false], ['3', false]])('article %s beside a list of 17 and 20(1)', (article, inside) => {
    expect(told(listed, reservation(`, articles: ["${article}"]`))).toEqual(inside ? [] : ['forbidden-reservation 1'])
  })
  test('one article of several; a reservation that names none cannot be told', () => {
    expect(told(listed, reservation(', articles: ["17", "4"]'))).toEqual(['forbidden-reservation 1'])
    expect(told(listed, reservation(', says: as far as our law allows'))).toEqual([])
  })
})

describe('objection-to-nothing', () => {
  const there = 'on: 1991-01-01, act: reservation, party: AAA, id: r'
  const other = 'on: 1991-01-01, act: reservation, instrument: lakes.other, party: AAA, id: o'
  test.each([
    ['an objection to a deposit', [deposit('1991-01-01', 'AAA', ', id: d'), 'on: 1992-01-01, act: objection, party: BBB, to: d'], 2],
    ['an objection to a declaration', ['on: 1991-01-01, act: declaration, party: AAA, says: so, id: d', 'on: 1992-01-01, act: objection, party: BBB, to: d'], 2],
    ['an objection under another instrument', [other, 'on: 1992-01-01, act: objection, party: BBB, to: o'], 2],
    ['an objection to its own reservation', [there, 'on: 1992-01-01, act: objection, party: AAA, to: r'], 2],
    ['an objection before the reservation', [there, 'on: 1990-01-01, act: objection, party: BBB, to: r'], 2],
    ['an acceptance of an objection', [there, 'on: 1992-01-01, act: objection, party: BBB, to: r, id: b', 'on: 1992-02-01, act: acceptance-of-reservation, party: CCC, of: b'], 3],
    ['a withdrawal of another\'s reservation', [there, 'on: 1992-01-01, act: withdrawal-of-reservation, party: BBB, of: r'], 2],
    ['a withdrawal of a reservation before it', [there, 'on: 1990-01-01, act: withdrawal-of-reservation, party: AAA, of: r'], 2],
    ['a withdrawal of another\'s objection', [there, 'on: 1992-01-01, act: objection, party: BBB, to: r, id: b', 'on: 1993-01-01, act: withdrawal-of-objection, party: CCC, of: b'], 3],
    ['a withdrawal of a reservation as an objection', [there, 'on: 1993-01-01, act: withdrawal-of-objection, party: AAA, of: r'], 2],
    ['a revocation of a reservation', [there, 'on: 1993-01-01, act: revocation-of-denunciation, party: AAA, of: r'], 2],
    ['a withdrawal of the consent of another', [deposit('1991-01-01'), deposit('1991-01-01', 'BBB', ', id: d'), 'on: 1992-01-01, act: withdrawal-of-consent, party: AAA, of: d'], 3],
  ])('%s', (_, acts, at) => { expect(told('', ...acts)).toEqual([`objection-to-nothing ${at}`]) })
  test('all in order', () => {
    expect(told('', there, 'on: 1991-01-01, act: objection, party: BBB, to: r, id: b', 'on: 1992, act: acceptance-of-reservation, party: CCC, of: r', 'on: 1993-01-01, act: withdrawal-of-objection, party: BBB, of: b', 'on: 1994-01-01, act: withdrawal-of-reservation, party: AAA, of: r')).toEqual([])
  })
  test('a successor withdraws what its predecessor made', () => {
    expect(told('', there, 'on: 1993-01-01, act: deposit, party: BBB, of: succession, succeeds: AAA', 'on: 1994-01-01, act: withdrawal-of-reservation, party: BBB, of: r')).toEqual([])
  })
  test('a target that is nowhere is told once, as an unknown act', () => { expect(problems(`${head}${lines('on: 1992-01-01, act: objection, party: BBB, to: nothing')}`).map(p => p.code)).toEqual(['unknown-act']) })
})

describe('unordered-acts', () => {
  test('a consent and its denunciation in one year; a provisional application and its end', () => {
    expect(told('', deposit('1991'), 'on: 1991-05-01, act: denunciation, party: AAA')).toEqual(['unordered-acts 1'])
    expect(told('', deposit('1991-05-01'), 'on: 1991-05, act: withdrawal-of-consent, party: AAA')).toEqual(['unordered-acts 2'])
    expect(told('', 'on: 1991-05-01, act: provisional-application, party: AAA', 'on: 1991, act: end-of-provisional-application, party: AAA')).toEqual(['unordered-acts 2'])
  })
  test('acts of one known day, of two parties, or coarse and yet apart are not', () => {
    expect(told('', deposit('1991-05-01'), 'on: 1991-05-01, act: withdrawal-of-consent, party: AAA')).toEqual([])
    expect(told('', deposit('1991'), deposit('1990-01-01', 'BBB'), 'on: 1991-05, act: denunciation, party: BBB')).toEqual([])
    expect(told('', deposit('1991'), 'on: 1992, act: denunciation, party: AAA')).toEqual([])
  })
})

describe('leaving-without-consent', () => {
  const covered = 'coverage: [ { question: consent, of: lakes.pact, from: 1990-01-01, to: 2020-01-01 } ]\n'
  const left = 'on: 1995-01-01, act: denunciation, party: AAA'
  test('a warning, for silence is not a no; an error where all consents are declared to be there', () => {
    expect(told('', adopted, left)).toEqual(['warning leaving-without-consent 2'])
    expect(told(covered, adopted, left)).toEqual(['leaving-without-consent 2'])
    expect(told(covered, adopted, deposit('1996-01-01'), left)).toEqual(['leaving-without-consent 3'])
    expect(told(covered, adopted, left.replace('denunciation', 'withdrawal-of-consent'))).toEqual(['leaving-without-consent 2'])
  })
  test('outside the coverage, or beside a deposit whose party nobody names, it stays a warning', () => {
    expect(told(covered.replace('1990', '1994'), adopted, left)).toEqual(['warning leaving-without-consent 2'])
    expect(told(covered, adopted, 'on: 1991-01-01, act: deposit, of: ratification', left)).toEqual(['warning leaving-without-consent 3'])
  })
  test('the end of a provisional application that never was; but a signatory may have applied it', () => {
    const end = 'on: 1995-01-01, act: end-of-provisional-application, party: AAA'
    expect(told(covered, adopted, end)).toEqual(['leaving-without-consent 2'])
    expect(told(covered, adopted, 'on: 1991-01-01, act: signature, party: AAA', end)).toEqual([])
    expect(told(covered, adopted, 'on: 1991-01-01, act: provisional-application, party: AAA', end)).toEqual([])
  })
})

describe('weights and the subjects of clauses', () => {
  const force = (when: string, more = '') => `clauses: { entry-into-force: { when: ${when}, article: Art. 1${more} } }\n`
  const table = (each: string, more = '') => `weights:\n  tons: { of: tonnage, unit: t, total: 100, source: annex, each: { ${each} }${more} }\n`
  const codes = (text: string) => problems(`${head}${text}`).map(p => `${p.code} ${p.where.line}:${p.where.column} ${p.found}`)
  test('a table that is not there', () => {
    expect(codes(force('{ weight: 55 %, in: tonnes }') + table('AAA: 60'))).toEqual(['unknown-weights 8:58 `in: tonnes`'])
    expect(codes(force('{ all: [ { instruments: 2 }, { any: [ { weight: 55 %, in: tonnes } ] } ] }'))).toEqual(['unknown-weights 8:96 `in: tonnes`'])
    expect(codes(force('{ weight: 55 %, in: tons }') + table('AAA: 60'))).toEqual([])
  })
  test('entries beyond the total, to the last decimal', () => {
    expect(codes(table('AAA: 60, BBB: 40.1'))).toEqual(['weight-missing 9:3 entries of tons that come to 100.1 t'])
    expect(codes(table('AAA: 99.7, BBB: 0.1, CCC: 0.20'))).toEqual([])
  })
  test('a weight of somebody nobody knows', () => { expect(codes(table('AAA: 60, XYZ: 4'))).toEqual(['weight-missing 9:77 a weight of XYZ, whom nobody declared']) })
  test('a consent that the table does not weigh, only where others are unknown and the table is asked', () => {
    const acts = lines(deposit('1991-01-01'), deposit('1991-01-01', 'BBB'))
    const asked = force('{ weight: 55 %, in: tons }')
    expect(codes(asked + table('AAA: 60', ', others: unknown') + acts).map(c => c.replace(/\d+:\d+ /, ''))).toEqual(['weight-missing a consent of BBB, which tons does not weigh'])
    expect(codes(asked + table('AAA: 60') + acts)).toEqual([])
    expect(codes(table('AAA: 60', ', others: unknown') + acts)).toEqual([])
  })
  test.each([
    ['{ instruments: 3, among: { members: lake } }', 'members: lake'], ['{ instruments: 3, among: { parties: lakes.pct } }', 'parties: lakes.pct'], ['{ instruments: 3, among: { named: [AAA, XYZ] } }', 'named: XYZ'],
    ['{ every: [AAA, XYZ] }', 'every: XYZ'], ['{ fraction: 2/3, of-members: lake }', 'of-members: lake'], ['{ fraction: 2/3, of-parties: lakes.pct }', 'of-parties: lakes.pct'], ['{ fraction: 2/3, of-named: [XYZ] }', 'of-named: XYZ'],
    ['{ participants: 2, having: [ { consented-to: lakes.pct } ] }', 'consented-to: lakes.pct'], ['{ participants: 2, having: [ { signed: lakes.pct } ] }', 'signed: lakes.pct'], ['{ in-force: lakes.pct }', 'in-force: lakes.pct'],
    ['{ in-force: lakes }', 'in-force: lakes'],
  ])('a clause names nobody: %s', (when, found) => { expect(codes(force(when)).map(c => c.replace(/\d+:\d+ /, ''))).toEqual([`unknown-subject \`${found}\``]) })
  test('subject-to, open-to, and an instrument under `instruments`', () => {
    expect(codes(force('{ instruments: 3 }', ', subject-to: lakes.pct'))).toHaveLength(1)
    expect(codes('clauses: { open-to: { whom: { named: [XYZ] } } }\n')).toHaveLength(1)
    const within = head.replace('{ title: Another pact }', '{ title: Another pact, clauses: { entry-into-force: { when: { in-force: lakes.pct }, article: Art. 1 } } }')
    expect(problems(within).map(p => `${p.where.line}:${p.where.column}`)).toEqual(['6:101'])
    expect(codes(force('{ all: [ { in-force: lakes.other }, { every: [AAA, lakes] }, { fraction: 2/3, of-members: lakes } ] }', ', subject-to: lakes.other'))).toEqual([])
  })
})
test('all at once, and in whatever dossiers the acts stand', () => {
  const told2 = (text: string, id: string) => readDossier(text, { file: `${id}.yaml`, id }).dossier
  const one = told2(`${head}${lines(adopted, deposit('1991-01-01'))}`, 'one')
  const two = told2(`dossier: lakes/two\nacts:\n  - { on: 1980-01-01, act: signature, instrument: lakes.pact, party: BBB, source: m }\n  - { on: 1995-01-01, act: deposit, of: accession, instrument: lakes.pact, party: AAA, source: m }\n`, 'two')
  expect(assemble([one, two], { learnt: '2026-01-01' }).problems.map(p => `${p.code} ${p.where.file}:${p.where.line}`)).toEqual(['act-before-adoption two.yaml:3', 'second-consent two.yaml:4'])
})
