/** Days before which a treaty may not enter into force: a fixed day, a floor, another treaty; and the first day of a month after so many days. */
import { describe, expect, test } from 'vitest'
import { cited, deposits, league, pact, roles, short } from './league.fixture.ts'

const oath = (when = '{ instruments: 1 }', delay = '{ days: 10 }') => `league.oath: { title: Oath, clauses: { entry-into-force: { when: ${when}, delay: ${delay}, article: Art. 2 } } }`
const ask = (acts: string, rest: string, asAt = '2003-01-01', other = oath()) => league(acts, pact(`entry-into-force: { when: { instruments: 2 }, ${rest}, article: Art. 9 }`, other)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt)
const force = (...args: Parameters<typeof ask>) => short(ask(...args))
const metOn = (day: string) => deposits(['AAA', '2000-01-10'], ['BBB', day])
const sworn = (on: string) => `  - { on: ${on}, act: deposit, instrument: league.oath, party: AAA, of: ratification }`

describe('a day the text fixes', () => {
  const fixed = 'delay: { days: 90 }, fixed-day: 2001-01-01'
  test.each([
    ['met long before: the day itself, without a delay', '2000-03-01', '2001-01-01'],
    ['met when the delay would run past it: still the day itself', '2000-12-15', '2001-01-01'],
    ['met on the very day', '2001-01-01', '2001-01-01'],
    ['met a day later: the delay runs from then', '2001-01-02', '2001-04-02'],
  ])('%s', (_, day, on) => { expect(force(metOn(day), fixed)).toBe(on) })
  test('it is told as soon as the condition is met, and not before', () => {
    expect(force(metOn('2000-03-01'), fixed, '2000-03-01')).toBe('2001-01-01')
    expect(force(metOn('2000-03-01'), fixed, '2000-02-29')).toMatchObject({ want: 'more-instruments', have: 1 })
  })
  test('who is dropped or comes late moves it rightly', () => {
    expect(force(deposits(['BBB', '2000-03-01']), fixed)).toMatchObject({ have: 1, need: 2 })
    expect(force(deposits(['AAA', '2000-01-10'], ['BBB', '2000-03-01'], ['CCC', '2001-06-01']), fixed)).toBe('2001-01-01')
    expect(force(deposits(['AAA', '2000-01-10'], ['CCC', '2001-06-01']), fixed)).toBe('2001-08-30')
  })
})

describe('a day too coarse to tell when the condition was met', () => {
  const spring = deposits(['AAA', '2000-01-10'], ['BBB', '2000-03'])
  test('makes no difference where every day it can be leads to the day that the text fixed, or to its floor', () => {
    expect(force(spring, 'delay: { days: 90 }, fixed-day: 2001-01-01')).toBe('2001-01-01')
    expect(force(spring, 'delay: { days: 30 }, not-before: 2000-04-30')).toBe('2000-04-30')
    expect(force(spring, 'delay: { days: 30 }, not-before: 2000-04-29')).toMatchObject({ want: 'day-of-act', by: '2000-03-31' })
    expect(force(deposits(['AAA', '2000-01-10'], ['BBB', '2000-12/2001-01']), 'delay: { days: 90 }, fixed-day: 2001-01-01')).toMatchObject({ want: 'day-of-act' })
  })
  const all = (part: string, acts: string, asAt = '2003-01-01') => league(acts, pact(`entry-into-force: { when: { all: [{ every: [AAA, BBB] }, ${part}] }, delay: { days: 30 }, article: Art. 9 }`)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt)
  test('nor where another part of the condition was certainly met later', () => {
    expect(short(all('{ not-before: 2000-03-31 }', spring))).toBe('2000-04-30')
    expect(short(all('{ not-before: 2000-03-30 }', spring))).toMatchObject({ want: 'day-of-act' })
    expect(short(all('{ instruments: 3 }', `${spring}\n${deposits(['CCC', '2000-06-01'])}`))).toBe('2000-07-01')
    expect(short(all('{ not-before: 2000-03-31 }', spring, '2000-03-15'))).toMatchObject({ want: 'named-instruments', of: ['BBB'] })
  })
  test('the act is there then, and counted', () => { expect(roles(all('{ not-before: 2000-03-31 }', spring))).toEqual(['deposit:league.pact:AAA:2000-01-10 counted', 'deposit:league.pact:BBB:2000-03 counted']) })
  test('an instrument that may have been taken back before proves nothing', () => {
    expect(short(all('{ not-before: 2000-03-31 }', `${spring}\n  - { on: 2000-03-20, act: withdrawal-of-consent, instrument: league.pact, party: BBB, of: 'deposit:league.pact:BBB:2000-03', irregular: the month alone is known }`))).toMatchObject({ want: 'day-of-act' })
  })
})

describe('a floor', () => {
  const floor = 'delay: { days: 90 }, not-before: 2001-01-01'
  test.each([
    ['the delay is over before it: the floor', '2000-03-01', '2001-01-01'],
    ['the delay runs past it: the end of the delay', '2000-12-15', '2001-03-15'],
    ['the delay ends on it', '2000-10-03', '2001-01-01'],
    ['met later', '2001-01-02', '2001-04-02'],
  ])('%s', (_, day, on) => { expect(force(metOn(day), floor)).toBe(on) })
  test('inside the condition the delay runs from it instead', () => {
    const inside = league(metOn('2000-03-01'), pact('entry-into-force: { when: { all: [{ instruments: 2 }, { not-before: 2001-01-01 }] }, delay: { days: 90 }, article: Art. 9 }'))
    expect(short(inside.ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2003-01-01'))).toBe('2001-04-01')
  })
})

describe('subject to another treaty', () => {
  const subject = 'delay: { months: 3 }, subject-to: league.oath'
  test('the other already in force changes nothing', () => { expect(force(`${metOn('2001-01-10')}\n${sworn('1999-01-01')}`, subject)).toBe('2001-04-10') })
  test('the other later: its day, and no delay from then', () => {
    expect(force(`${metOn('2001-01-10')}\n${sworn('2002-01-01')}`, subject)).toBe('2002-01-11')
    expect(force(`${metOn('2001-01-10')}\n${sworn('2002-01-01')}`, subject, '2002-01-01')).toBe('2002-01-11')
  })
  test('the other not in force: open, naming it, with the question as premise', () => {
    const a = ask(metOn('2001-01-10'), subject)
    expect(short(a)).toEqual({ want: 'other-instrument', instrument: 'league.pact', other: 'league.oath' })
    expect(a.grounds.filter(g => g.ground === 'premise').map(g => g.question)).toEqual([{ ask: 'entry-into-force', instrument: 'league.oath' }])
    expect(cited(a)).toEqual(['league.pact Art. 9', 'vclt-1969 Art. 24(1)'])
  })
  test('too few instruments of its own come first', () => { expect(force(sworn('1999-01-01'), subject)).toMatchObject({ want: 'more-instruments', have: 0 }) })
  test('two that wait for each other stay open; so does one that waits for itself', () => {
    const waits = 'league.oath: { title: Oath, clauses: { entry-into-force: { when: { instruments: 1 }, subject-to: league.pact, article: Art. 2 } } }'
    expect(force(`${metOn('2001-01-10')}\n${sworn('1999-01-01')}`, subject, '2003-01-01', waits)).toEqual({ want: 'other-instrument', instrument: 'league.pact', other: 'league.oath' })
    expect(force(metOn('2001-01-10'), 'subject-to: league.pact')).toEqual({ want: 'other-instrument', instrument: 'league.pact', other: 'league.pact' })
  })
  test('a dispute about the other is a dispute about this one, unless it makes no difference', () => {
    const rival = `${metOn('2001-01-10')}\n${sworn('2002-01-01')}\n  - { on: 2002-02-01, act: deposit, instrument: league.oath, party: AAA, of: ratification, account-of: 'deposit:league.oath:AAA:2002-01-01', source: copy }`
    expect(force(rival, subject)).toEqual({ disputed: ['2002-01-11', '2002-02-11'] })
  })
  test('with a fixed day and a floor the latest of them holds', () => {
    expect(force(`${metOn('2000-03-01')}\n${sworn('1999-01-01')}`, 'fixed-day: 2001-01-01, not-before: 2001-02-01, subject-to: league.oath')).toBe('2001-02-01')
    expect(force(`${metOn('2000-03-01')}\n${sworn('2001-06-01')}`, 'fixed-day: 2001-01-01, not-before: 2001-02-01, subject-to: league.oath')).toBe('2001-06-11')
  })
})

describe('who enters with the others', () => {
  const bound = (party: string, rest: string, acts: string, asAt: string) => short(league(acts, `${pact(`entry-into-force: { when: { instruments: 2 }, ${rest}, article: Art. 9 }, later-parties: { delay: { days: 30 }, article: Art. 9 }`, oath())}`).ask({ ask: 'consent', instrument: 'league.pact', party }, asAt))
  test('all that had consented when the condition was met; a later one by its own delay, but never before the instrument', () => {
    const acts = deposits(['AAA', '2000-01-10'], ['BBB', '2000-03-01'], ['CCC', '2000-05-01'], ['DDD', '2001-01-20'])
    const since = (p: string) => bound(p, 'delay: { days: 90 }, fixed-day: 2001-01-01', acts, '2001-03-01')
    expect(['AAA', 'BBB', 'CCC', 'DDD'].map(since)).toMatchObject([{ since: '2001-01-01' }, { since: '2001-01-01' }, { since: '2001-01-01' }, { standing: 'party', since: '2001-02-19' }])
  })
})

describe('the first day of the month', () => {
  test.each([['2001-01-10', '2001-04-01'], ['2001-02-01', '2001-05-01'], ['2001-03-02', '2001-06-01']])('after sixty days from %s', (day, on) => {
    expect(force(metOn(day), 'delay: { first-of-month-after: { days: 60 } }')).toBe(on)
  })
})
