/** The meter of the Pact: how far it is, whose instruments would do, and when it would be in force if they came today. */
import { describe, expect, test } from 'vitest'
import { type Meter, type Progress } from '#law'
import { admitted, cited, covered, deposits, league, pact, short } from './league.fixture.ts'

const clause = (when: string, rest = '') => `entry-into-force: { when: ${when}${rest}, article: Art. 9 }`
const ask = (acts: string, clauses: string, asAt: string, { more = '', own = '', head = covered } = {}) => league(acts, `${pact(clauses, more, own)}\n${head}\nparties: { LUN: { name: Lakes Union, form: organisation }, OLD: { name: Old Lakes, form: former-state, until: 1999-12-31 } }`).ask({ ask: 'meter', instrument: 'league.pact' }, asAt)
const meter = (...args: Parameters<typeof ask>): Meter => { const a = ask(...args); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
const signed = (...parties: readonly string[]) => parties.map(p => `  - { on: 2000-05-01, act: signature, instrument: league.pact, party: ${p} }`).join('\n')
const lines = (...all: readonly string[]) => all.join('\n')
const openTo = (whom: string) => `, open-to: { whom: ${whom} }`
const progress = (condition: Progress['condition'], have: number, need: number, met: string | null, next: readonly string[] = []) => ({ condition, have, need, met, next, parts: [] })

const two = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])

describe('a number of instruments', () => {
  const named = '{ named: [AAA, BBB, CCC, DDD, EEE] }'
  test('what is there, what is wanted, signatories before others, and the day if they came today', () => {
    expect(meter(lines(two, signed('EEE', 'AAA')), clause('{ instruments: 4 }', ', delay: { days: 30 }') + openTo(named), '2001-05-01')).toEqual({ progress: progress('instruments', 2, 4, null, ['EEE', 'CCC', 'DDD']), inForce: null, ifToday: '2001-05-31' })
  })
  test('once the condition is met: when, with how many, and the day it is in force, running delay or not', () => {
    const acts = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-02-10'], ['DDD', '2001-03-10'])
    const met = { progress: progress('instruments', 3, 2, '2001-02-10'), inForce: '2001-03-12', ifToday: null }
    expect(meter(acts, clause('{ instruments: 2 }', ', delay: { days: 30 }'), '2001-02-11')).toEqual(met)
    expect(meter(acts, clause('{ instruments: 2 }', ', delay: { days: 30 }'), '2009-01-01')).toEqual(met)
  })
  test('more than those who may become parties can never come', () => { expect(meter(two, clause('{ instruments: 6 }') + openTo(named), '2001-05-01')).toMatchObject({ progress: { next: ['CCC', 'DDD', 'EEE'] }, ifToday: null }) })
  test('open to all States nobody is listed but signatories, and others may come', () => {
    expect(meter(lines(two, signed('FFF')), clause('{ instruments: 9 }') + openTo('all-states'), '2001-05-01')).toMatchObject({ progress: { next: ['FFF'] }, ifToday: '2001-05-01' })
    expect(meter(two, clause('{ instruments: 9 }'), '2001-05-01')).toMatchObject({ progress: { next: [] }, ifToday: '2001-05-01' })
  })
  test('members of the organisation, where the text says nothing', () => {
    expect(meter(lines(admitted(['AAA', 'CCC', 'DDD'], '1995-01-01'), two, signed('DDD')), clause('{ instruments: 3 }'), '2001-05-01', { own: 'organisation: league' }).progress.next).toEqual(['DDD', 'CCC'])
  })
  test('organisations that do not count, States that are no more and those that have consented already would not do', () => {
    const acts = lines(two, deposits(['CCC', '2001-03-10', 'accession']))
    const m = meter(acts, clause('{ instruments: 4, of: [ratification], organisations: not-counted }') + openTo('{ named: [AAA, BBB, CCC, DDD, LUN, OLD] }'), '2001-05-01')
    expect(m).toEqual({ progress: progress('instruments', 2, 4, null, ['DDD']), inForce: null, ifToday: null })
  })
  test('one that took its consent back is wanted again', () => {
    expect(meter(lines(two, '  - { on: 2001-03-01, act: withdrawal-of-consent, instrument: league.pact, party: AAA }'), clause('{ instruments: 3 }') + openTo(named), '2001-05-01')).toMatchObject({ progress: { have: 1, next: ['AAA', 'CCC', 'DDD', 'EEE'] }, ifToday: '2001-05-01' })
  })
  test('a coarse date that may have met it leaves no day to reckon from', () => {
    expect(meter(deposits(['AAA', '2001-01-10'], ['BBB', '2001-02']), clause('{ instruments: 2 }'), '2001-02-15')).toMatchObject({ progress: { have: 1, met: null }, inForce: null, ifToday: null })
    expect(meter(deposits(['AAA', '2001-01-10'], ['BBB', '2001-02']), clause('{ instruments: 2 }'), '2001-05-01')).toMatchObject({ progress: { need: 2, met: null, next: [] }, inForce: null, ifToday: null })
  })
})

describe('other words', () => {
  test('every one of a list', () => {
    expect(meter(two, clause('{ every: [AAA, CCC, DDD] }'), '2001-05-01')).toEqual({ progress: progress('every', 1, 3, null, ['CCC', 'DDD']), inForce: null, ifToday: '2001-05-01' })
    expect(meter(two, clause('{ every: [AAA, OLD] }'), '2001-05-01')).toMatchObject({ progress: { have: 1, need: 2, next: [] }, ifToday: null })
  })
  test('a fraction of the members: of those there were when it was met', () => {
    const four = admitted(['AAA', 'BBB', 'CCC', 'DDD'], '1995-01-01')
    expect(meter(lines(four, two), clause('{ fraction: 3/4, of-members: league }'), '2001-05-01')).toEqual({ progress: progress('fraction', 2, 3, null, ['CCC', 'DDD']), inForce: null, ifToday: '2001-05-01' })
    expect(meter(lines(four, two, admitted(['EEE', 'FFF', 'GGG'], '2001-03-01')), clause('{ fraction: 1/2, of-members: league }'), '2001-05-01').progress).toEqual(progress('fraction', 2, 2, '2001-02-10'))
  })
  test('a fraction of members whom the register does not know has no number', () => {
    expect(short(ask(two, clause('{ fraction: 3/4, of-members: league }'), '2001-05-01', { head: '' }))).toMatchObject({ want: 'coverage', of: 'league' })
  })
  test('a weight: the heaviest that together suffice, in the unit of the table', () => {
    const own = 'weights: { tonnage: { of: { en: tonnage }, unit: t, total: 100, source: Annex, each: { AAA: 30.5, BBB: 10, CCC: 5, DDD: 12, EEE: 12.5 } } }'
    expect(meter(two, clause('{ weight: 55 %, in: tonnage }', ', delay: { days: 10 }'), '2001-05-01', { own })).toEqual({ progress: { ...progress('weight', 40.5, 55, null, ['EEE', 'DDD']), unit: 't' }, inForce: null, ifToday: '2001-05-11' })
    expect(meter(two, clause('{ weight: 80 %, in: tonnage }'), '2001-05-01', { own })).toMatchObject({ progress: { next: ['EEE', 'DDD', 'CCC'] }, ifToday: null })
    expect(meter(two, clause('{ weight: 40 %, in: tonnage }'), '2001-05-01', { own }).progress).toEqual({ ...progress('weight', 40.5, 40, '2001-02-10'), unit: 't' })
  })
  test('signatures: deposits alone would not do', () => {
    expect(meter(signed('AAA'), clause('{ signatures: 2, among: { named: [AAA, BBB] } }'), '2001-05-01')).toEqual({ progress: progress('signatures', 1, 2, null, ['BBB']), inForce: null, ifToday: null })
  })
  test('participants: only the deposit of one that has done the rest would do', () => {
    const when = '{ participants: 2, having: [{ consented-to: league.pact }, { notified: list }] }'
    const listed = (...parties: readonly string[]) => parties.map(p => `  - { on: 2001-03-01, act: notification, instrument: league.pact, party: ${p}, of: list }`).join('\n')
    expect(meter(lines(two, listed('AAA', 'CCC')), clause(when), '2001-05-01')).toMatchObject({ progress: { have: 1, need: 2 }, ifToday: '2001-05-01' })
    expect(meter(lines(two, listed('AAA')), clause(when), '2001-05-01')).toMatchObject({ progress: { have: 1, need: 2 }, ifToday: null })
  })
})

test('one whose day alone is wanted is there all the same, and so is not called for', () => {
  const acts = lines(two, deposits(['CCC', '2001-02-01/2001-03-01']), signed('CCC', 'DDD'))
  expect(meter(acts, clause('{ instruments: 2 }') + openTo('{ named: [AAA, BBB, CCC, DDD] }'), '2001-05-01')).toMatchObject({ progress: { have: 3, need: 2, met: null, next: [] }, ifToday: null })
  expect(meter(acts, clause('{ every: [AAA, BBB, CCC] }'), '2001-05-01')).toMatchObject({ progress: { have: 3, need: 3, met: null, next: [] }, ifToday: null })
  expect(meter(acts, clause('{ every: [AAA, BBB, CCC] }'), '2001-02-20')).toMatchObject({ progress: { have: 2, need: 3, met: null } })
})

describe('conditions of several parts', () => {
  const oath = 'league.oath: { title: Oath, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 } } }'
  const sworn = '  - { on: 2002-01-01, act: deposit, instrument: league.oath, party: AAA, of: ratification }'
  test('each part as the clause has it; if today, the latest of all', () => {
    const m = meter(two, clause('{ all: [{ instruments: 3 }, { every: [AAA, BBB] }, { not-before: 2001-08-01 }] }'), '2001-05-01')
    expect(m).toMatchObject({ progress: { condition: 'all', have: 2, need: 3, met: null, parts: [{ have: 2, met: null }, { have: 2, need: 2, met: '2001-02-10' }, progress('not-before', 1, 1, '2001-08-01')] }, inForce: null, ifToday: '2001-08-01' })
  })
  test('any: one part suffices, the soonest', () => {
    expect(meter(two, clause('{ any: [{ instruments: 9 }, { instruments: 3, among: { named: [AAA, BBB] } }] }') + openTo('{ named: [AAA, BBB, CCC] }'), '2001-05-01')).toMatchObject({ progress: { condition: 'any', have: 0, need: 1 }, ifToday: null })
    expect(meter(two, clause('{ any: [{ instruments: 9 }, { instruments: 2 }] }'), '2001-05-01')).toMatchObject({ progress: { condition: 'any', have: 1, need: 1, met: '2001-02-10' }, inForce: '2001-02-10' })
  })
  test('another treaty that is not in force cannot be deposited away', () => {
    expect(meter(two, clause('{ all: [{ instruments: 3 }, { in-force: league.oath }] }'), '2001-05-01', { more: oath })).toMatchObject({ progress: { parts: [{}, progress('in-force', 0, 1, null)] }, ifToday: null })
    expect(meter(lines(two, sworn), clause('{ all: [{ instruments: 3 }, { in-force: league.oath }] }'), '2002-05-01', { more: oath })).toMatchObject({ ifToday: '2002-05-01' })
    expect(meter(two, clause('{ instruments: 2 }', ', subject-to: league.oath'), '2001-05-01', { more: oath })).toMatchObject({ progress: { met: '2001-02-10' }, inForce: null, ifToday: null })
  })
  test('a fixed day and a floor hold for what would come today', () => {
    expect(meter(two, clause('{ instruments: 3 }', ', delay: { days: 90 }, fixed-day: 2001-07-01'), '2001-05-01').ifToday).toBe('2001-07-01')
    expect(meter(two, clause('{ instruments: 3 }', ', delay: { days: 10 }, not-before: 2001-07-01'), '2001-05-01').ifToday).toBe('2001-07-01')
  })
})

test('a text that states no condition has no meter', () => {
  const a = ask(two, 'entry-into-force: { stated: none, article: Art. 39 }', '2001-05-01')
  expect(short(a)).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'entry-into-force' })
  expect(cited(a)).toEqual(['league.pact Art. 39', 'vclt-1969 Art. 24(2)'])
  expect(short(ask(two, '', '2001-05-01'))).toMatchObject({ want: 'clause' })
})
