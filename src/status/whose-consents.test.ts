/** Whose consents a clause counts: every one of those it names, a fraction of the parties to another treaty, organisations or not, participants with all their acts. */
import { describe, expect, test } from 'vitest'
import { admitted, covered, deposits, league, pact, roles, short, states } from './league.fixture.ts'

const clause = (when: string, delay = 'none') => `entry-into-force: { when: ${when}, delay: ${delay}, article: Art. 9 }`
const oath = 'league.oath: { title: Oath, clauses: { entry-into-force: { when: { instruments: 1 }, delay: { days: 30 }, article: Art. 2 }, later-parties: { delay: { days: 30 }, article: Art. 2 }, denunciation: { delay: { months: 6 }, article: Art. 5 } } }'
const known = 'coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2020-12-31 }, { question: consent, of: league.oath, from: 1990-01-01, to: 2020-12-31 }]'
const ask = (acts: string, when: string, asAt = '2002-01-01', coverage = known) => league(acts, `${pact(clause(when), oath)}\n${coverage}\nparties: { LUN: { name: Lakes Union, form: organisation } }`).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt)
const force = (...args: Parameters<typeof ask>) => short(ask(...args))
const sworn = (...lines: readonly (readonly [string, string])[]) => lines.map(([p, on]) => `  - { on: ${on}, act: deposit, instrument: league.oath, party: ${p}, of: ratification }`).join('\n')
const out = (p: string, on: string, of = 'league.pact', act = 'denunciation') => `  - { on: ${on}, act: ${act}, instrument: ${of}, party: ${p} }`
const lines = (...all: readonly string[]) => all.join('\n')
const reversed = (acts: string) => acts.split('\n').toReversed().join('\n')

const four = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-10'], ['DDD', '2001-04-10'])

describe('every one of a named list', () => {
  const every = '{ every: [AAA, BBB, DDD] }'
  test('the last of them decides; others are not counted', () => {
    const a = ask(four, every)
    expect(short(a)).toBe('2001-04-10')
    expect(roles(a)).toEqual(['deposit:league.pact:AAA:2001-01-10 counted', 'deposit:league.pact:BBB:2001-02-10 counted', 'deposit:league.pact:DDD:2001-04-10 decisive', 'deposit:league.pact:CCC:2001-03-10 not-counted (not-named)'])
  })
  test('while one is missing it is told by name', () => {
    expect(force(four, every, '2001-04-09')).toEqual({ want: 'named-instruments', instrument: 'league.pact', of: ['DDD'] })
    expect(force(four, '{ every: [AAA, EEE, FFF] }')).toEqual({ want: 'named-instruments', instrument: 'league.pact', of: ['EEE', 'FFF'] })
  })
  test('only the forms the clause names', () => {
    const irregular = '  - { on: 2001-05-10, act: deposit, instrument: league.pact, party: AAA, of: ratification, irregular: as the source has it }'
    const acts = lines(deposits(['AAA', '2001-01-10', 'accession'], ['BBB', '2001-02-10']), irregular)
    expect(force(acts, '{ every: [AAA, BBB], of: [ratification] }')).toBe('2001-05-10')
    expect(force(acts, '{ every: [AAA, BBB] }')).toBe('2001-02-10')
  })
  test('one too coarsely dated leaves the day open, though not that all are there', () => {
    expect(force(four.replace('2001-04-10', '2001-04'), every)).toMatchObject({ want: 'day-of-act', written: '2001-04' })
    expect(force(four.replace('2001-01-10', '2000'), every)).toBe('2001-04-10')
  })
  test('one taken back before the last came is missing', () => {
    expect(force(lines(four, out('AAA', '2001-04-09')), every)).toEqual({ want: 'named-instruments', instrument: 'league.pact', of: ['AAA'] })
    expect(force(lines(four, out('AAA', '2001-04-11')), every)).toBe('2001-04-10')
    expect(force(lines(four, out('AAA', '2001-04-09', 'league.pact', 'withdrawal-of-consent'), deposits(['AAA', '2001-06-01'])), every)).toBe('2001-06-01')
  })
})

describe('a fraction of the parties to another instrument', () => {
  // The Oath binds AAA to DDD from 1999, EEE thirty days after 2001-02-15.
  const oaths = lines(sworn(['AAA', '1999-01-01'], ['BBB', '1999-01-01'], ['CCC', '1999-01-01'], ['DDD', '1999-01-01']), sworn(['EEE', '2001-02-15']))
  const half = '{ fraction: 1/2, of-parties: league.oath }'
  const most = '{ fraction: 3/4, of-parties: league.oath }'
  test('the parties of the day of each deposit, not those that have deposited and wait', () => {
    expect(force(lines(oaths, four), half)).toBe('2001-02-10')
    expect(force(lines(oaths, four), most)).toBe('2001-03-10')
  })
  test('a party that joins before the deciding deposit raises the number', () => {
    const early = oaths.replace('2001-02-15', '2001-01-15')
    expect(force(lines(early, four), most)).toBe('2001-04-10')
    expect(force(lines(early, four), most, '2001-04-09')).toEqual({ want: 'more-instruments', instrument: 'league.pact', have: 3, need: 4 })
  })
  test('a denunciation of the other instrument lowers it on the day it takes effect', () => {
    const acts = lines(oaths, deposits(['AAA', '2001-01-10'], ['BBB', '2001-04-10']), out('CCC', '2001-05-01', 'league.oath'))
    expect(force(acts, half)).toBe('2001-11-01')
    expect(force(acts, half, '2001-10-31')).toEqual({ want: 'more-instruments', instrument: 'league.pact', have: 2, need: 3 })
  })
  test('who is no party to it does not count, and begins to when it becomes one', () => {
    const acts = lines(oaths, deposits(['AAA', '2001-01-10'], ['EEE', '2001-01-20'], ['LLL', '2001-01-21']))
    const a = ask(acts, half.replace('1/2', '2/5'))
    expect(short(a)).toBe('2001-03-17')
    expect(roles(a)).toContain('deposit:league.pact:LLL:2001-01-21 not-counted (not-a-party)')
  })
  test('frozen, neither the number nor those who count move', () => {
    const frozen = '{ fraction: 3/4, of-parties: league.oath, frozen-on: 2000-01-01 }'
    const early = oaths.replace('2001-02-15', '2001-01-15')
    expect(force(lines(early, four), frozen)).toBe('2001-03-10')
    expect(force(lines(oaths, deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['EEE', '2001-03-10'])), frozen)).toMatchObject({ have: 2, need: 3 })
    expect(force(lines(oaths, four), frozen.replace('2000-01-01', '1998-01-01'))).toMatchObject({ want: 'more-instruments', have: 0, need: 1 })
  })
  test('while it is not known whether the other instrument is in force, nor is it known who is party to it', () => {
    expect(force(lines(sworn(['AAA', '1999']), four), half)).toMatchObject({ want: 'day-of-act', act: 'deposit:league.oath:AAA:1999' })
  })
  test('while the other instrument is not in force nobody is party to it', () => { expect(force(lines(sworn(['AAA', '2001-12-31']), four), half)).toMatchObject({ have: 0, need: 1 }) })
  test('where its deposits are not declared complete the answer is open', () => {
    expect(force(lines(oaths, four), half, '2002-01-01', covered)).toEqual({ want: 'coverage', question: 'consent', of: 'league.oath', on: '2002-01-01' })
  })
  test('where sources of equal rank dispute who is a party, each list has its day', () => {
    const rival = "  - { on: 2001-06-01, act: deposit, instrument: league.oath, party: CCC, of: ratification, account-of: 'deposit:league.oath:CCC:1999-01-01', source: copy }"
    expect(force(lines(oaths, rival, four), most)).toEqual({ disputed: ['2001-04-10', '2001-03-10'] })
    expect(force(lines(oaths, rival, four), '{ fraction: 2/5, of-parties: league.oath }')).toBe('2001-02-10')
  })
  test('whatever the order of the acts', () => {
    const acts = lines(oaths, four, out('CCC', '2000-05-01', 'league.oath'))
    expect(force(reversed(acts), most)).toEqual(force(acts, most))
  })
  test('two that count each other’s parties stay open', () => {
    const mutual = 'instruments: { league.pact: { title: Pact, clauses: { entry-into-force: { when: { fraction: 1/2, of-parties: league.oath }, article: Art. 1 } } }, league.oath: { title: Oath, clauses: { entry-into-force: { when: { fraction: 1/2, of-parties: league.pact }, article: Art. 1 } } } }'
    const both = 'coverage: [{ question: consent, of: league.oath, from: 1990-01-01, to: 2020-12-31 }, { question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]'
    expect(short(league(lines(oaths, four), `${mutual}\n${both}`).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01'))).toMatchObject({ want: 'more-instruments', have: 0 })
  })
  test('the parties themselves can be asked for', () => { expect(short(league(oaths, `${pact('', oath)}\n${known}`).ask({ ask: 'members', organisation: 'league.oath' }, '2001-02-15'))).toEqual(['AAA', 'BBB', 'CCC', 'DDD']) })
})

describe('the instruments of organisations', () => {
  const acts = deposits(['AAA', '2001-01-10'], ['LUN', '2001-02-01', 'formal-confirmation'], ['BBB', '2001-02-10'])
  test('count unless the text says otherwise', () => { expect(force(acts, '{ instruments: 2 }')).toBe('2001-02-01') })
  test('not counted they are told as left out', () => {
    const a = ask(acts, '{ instruments: 2, organisations: not-counted }')
    expect(short(a)).toBe('2001-02-10')
    expect(roles(a)).toContain('deposit:league.pact:LUN:2001-02-01 not-counted (organisation-not-counted)')
  })
  test('a body of the register is an organisation too', () => {
    expect(force(deposits(['AAA', '2001-01-10'], ['lakebank', '2001-02-01', 'formal-confirmation'], ['BBB', '2001-02-10']), '{ instruments: 2, organisations: not-counted }')).toBe('2001-02-10')
  })
  test('of a fraction of parties they are left out of the base as well', () => {
    const oaths = sworn(['AAA', '1999-01-01'], ['BBB', '1999-01-01'], ['LUN', '1999-01-01'])
    expect(force(lines(oaths, deposits(['AAA', '2001-01-10'], ['LUN', '2001-02-01'])), '{ fraction: 1/2, of-parties: league.oath, organisations: not-counted }')).toBe('2001-01-10')
    expect(force(lines(oaths, deposits(['AAA', '2001-01-10'], ['LUN', '2001-02-01'])), '{ fraction: 1/2, of-parties: league.oath }')).toBe('2001-02-01')
  })
})

describe('among', () => {
  test('the parties to another instrument', () => {
    const acts = lines(sworn(['AAA', '1999-01-01'], ['CCC', '1999-01-01']), four)
    expect(force(acts, '{ instruments: 2, among: { parties: league.oath } }')).toBe('2001-03-10')
    expect(roles(ask(acts, '{ instruments: 2, among: { parties: league.oath } }'))).toContain('deposit:league.pact:BBB:2001-02-10 not-counted (not-a-party)')
    expect(force(acts, '{ instruments: 2, among: { parties: league.oath } }', '2002-01-01', covered)).toMatchObject({ want: 'coverage', question: 'consent' })
  })
  test('named signatories', () => {
    const signed = states.slice(0, 4).map((p, i) => `  - { on: 2001-0${i + 1}-10, act: signature, instrument: league.pact, party: ${p} }`).join('\n')
    const a = ask(signed, '{ signatures: 2, among: { named: [AAA, DDD] } }')
    expect(short(a)).toBe('2001-04-10')
    expect(roles(a)).toContain('signature:league.pact:BBB:2001-02-10 not-counted (not-named)')
    expect(force(signed, '{ signatures: 2, among: { named: [AAA, EEE] } }')).toEqual({ want: 'more-signatures', instrument: 'league.pact', have: 1, need: 2 })
  })
})

describe('participants that have done several things', () => {
  const listed = (...parties: readonly (readonly [string, string])[]) => parties.map(([p, on]) => `  - { on: ${on}, act: notification, instrument: league.pact, party: ${p}, of: list-of-concessions }`).join('\n')
  const both = '{ participants: 2, having: [{ consented-to: league.pact }, { notified: list-of-concessions }] }'
  const acts = lines(four, listed(['BBB', '2001-02-20'], ['AAA', '2001-05-10'], ['DDD', '2001-05-11']))
  test('each counts from the last of its acts, in either order', () => {
    const a = ask(acts, both)
    expect(short(a)).toBe('2001-05-10')
    expect(roles(a)).toEqual([
      'deposit:league.pact:AAA:2001-01-10 counted', 'notification:league.pact:AAA:list-of-concessions:2001-05-10 decisive', 'deposit:league.pact:BBB:2001-02-10 counted', 'notification:league.pact:BBB:list-of-concessions:2001-02-20 counted', 'deposit:league.pact:CCC:2001-03-10 supports'])
    expect(force(lines(deposits(['AAA', '2001-06-01'], ['BBB', '2001-02-10']), listed(['AAA', '2001-01-01'], ['BBB', '2001-01-01'])), both)).toBe('2001-06-01')
  })
  test('who did only one of them is no participant yet', () => { expect(force(acts, both, '2001-05-09')).toEqual({ want: 'more-participants', instrument: 'league.pact', have: 1, need: 2 }) })
  test('a notification of something else does not do', () => { expect(force(acts.replace('of: list-of-concessions', 'of: list-of-other-things'), both)).toBe('2001-05-11') })
  test('consent and signature of another instrument', () => {
    const signed = '  - { on: 2001-07-01, act: signature, instrument: league.oath, party: AAA }\n  - { on: 2001-03-01, act: signature, instrument: league.oath, party: CCC }'
    expect(force(lines(four, signed), '{ participants: 2, having: [{ consented-to: league.pact }, { signed: league.oath }] }')).toBe('2001-07-01')
    expect(force(lines(four, sworn(['AAA', '2001-08-01'], ['BBB', '2001-01-01'])), '{ participants: 2, having: [{ consented-to: league.pact }, { consented-to: league.oath }] }')).toBe('2001-08-01')
  })
  test('among the members; among those named', () => {
    const among = (whom: string) => `{ participants: 2, having: [{ consented-to: league.pact }, { notified: list-of-concessions }], among: ${whom} }`
    expect(force(lines(admitted(['AAA', 'DDD'], '1995-01-01'), acts), among('{ members: league }'))).toBe('2001-05-11')
    expect(force(acts, among('{ named: [BBB, DDD] }'))).toBe('2001-05-11')
  })
  test('a consent taken back before there were enough makes no participant', () => {
    expect(force(lines(acts, out('BBB', '2001-04-01')), both)).toBe('2001-05-11')
    expect(force(lines(acts, out('BBB', '2001-05-11')), both)).toBe('2001-05-10')
  })
  test('one act too coarsely dated to be the last or not', () => {
    expect(force(acts.replace('2001-05-10', '2001-05'), both)).toMatchObject({ want: 'day-of-act', written: '2001-05' })
    expect(force(acts.replace('2001-02-20', '2001-02'), both)).toBe('2001-05-10')
    expect(force(reversed(acts), both)).toBe('2001-05-10')
  })
})
