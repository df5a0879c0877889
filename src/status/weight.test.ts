/** Weights on the League of Lakes: consents measured by a table of tonnage, to the last decimal. */
import { describe, expect, test } from 'vitest'
import { deposits, league, pact, roles, short } from './league.fixture.ts'

const table = (each: string, more = '') => `weights: { tonnage: { of: { en: tonnage }, unit: t, total: 100, source: Annex, each: { ${each} }${more} } }`
const plain = 'AAA: 30.5, BBB: 24.5, CCC: 0.1, DDD: 20, EEE: 14.9, FFF: 0'
const ask = (acts: string, when: string, asAt = '2002-01-01', weights = table(plain)) =>
  league(acts, `${pact(`entry-into-force: { when: ${when}, article: Art. 9 }`, '', weights)}\nparties: { LUN: { name: Lakes Union, form: organisation } }`).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt)
const force = (...args: Parameters<typeof ask>) => short(ask(...args))
const out = (p: string, on: string) => `  - { on: ${on}, act: denunciation, instrument: league.pact, party: ${p} }`

const most = '{ weight: 55 %, in: tonnage }'
const three = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-10'])

describe('a share of a table of weights', () => {
  test('exactly at the share is enough for "at least", not for "more than"', () => {
    expect(force(three, most)).toBe('2001-02-10')
    expect(force(three, '{ weight: 55 %, in: tonnage, rounding: up }')).toBe('2001-02-10')
    expect(force(three, '{ weight: 55 %, in: tonnage, rounding: more-than }')).toBe('2001-03-10')
  })
  test('what is there and what is wanted is told in the unit of the table', () => {
    expect(force(three, most, '2001-02-09')).toEqual({ want: 'more-weight', instrument: 'league.pact', have: 30.5, need: 55, unit: 't' })
    expect(force(three, '{ weight: 2/3, in: tonnage }')).toMatchObject({ have: 55.1, unit: 't' })
  })
  test('tenths add up as they are written, not as a computer halves them', () => {
    const tenths = table('AAA: 0.1, BBB: 0.2, CCC: 99.7')
    expect(force(three.split('\n').slice(0, 2).join('\n'), '{ weight: 0.3 %, in: tonnage }', '2002-01-01', tenths)).toBe('2001-02-10')
    expect(force(three.split('\n').slice(0, 2).join('\n'), '{ weight: 0.3 %, in: tonnage, rounding: more-than }', '2002-01-01', tenths)).toMatchObject({ have: 0.3, need: 0.3 })
  })
  test('a third of the total is a third, not what a decimal makes of it', () => {
    const thirds = 'weights: { tonnage: { of: { en: tonnage }, unit: t, total: 10, source: Annex, each: { AAA: 3.3333333333, BBB: 0.0000000001 } } }'
    expect(force(three, '{ weight: 1/3, in: tonnage }', '2002-01-01', thirds)).toBe('2001-02-10')
    expect(force(deposits(['AAA', '2001-01-10']), '{ weight: 1/3, in: tonnage }', '2002-01-01', thirds)).toMatchObject({ want: 'more-weight' })
  })
  test('the grounds name the act that completed it, those counted and those that weigh nothing', () => {
    const a = ask(`${three}\n${deposits(['FFF', '2001-01-01'], ['GGG', '2001-01-02'])}`, most)
    expect(roles(a)).toEqual(['deposit:league.pact:AAA:2001-01-10 counted', 'deposit:league.pact:BBB:2001-02-10 decisive', 'deposit:league.pact:FFF:2001-01-01 not-counted (no-weight)', 'deposit:league.pact:GGG:2001-01-02 not-counted (no-weight)'])
  })
  test.each([
    ['the deciding one left away: the next that carries it decides', deposits(['AAA', '2001-01-10'], ['CCC', '2001-03-10'], ['DDD', '2001-04-10'], ['EEE', '2001-05-10']), '2001-05-10'],
    ['the deciding one later', three.replace('2001-02-10', '2001-02-20'), '2001-02-20'],
    ['one before it later than it: that one decides', three.replace('2001-01-10', '2001-02-28'), '2001-02-28'],
    ['one after it left away', three.split('\n').slice(0, 2).join('\n'), '2001-02-10'],
    ['in another order', three.split('\n').toReversed().join('\n'), '2001-02-10'],
  ])('%s', (_, acts, on) => { expect(force(acts, most)).toBe(on) })
  test('taken back before the share was reached it weighs nothing; afterwards it undoes nothing', () => {
    expect(force(`${three}\n${out('AAA', '2001-02-01')}`, most)).toMatchObject({ want: 'more-weight', have: 24.6 })
    expect(force(`${three}\n${out('AAA', '2001-02-11')}`, most)).toBe('2001-02-10')
  })
  test('a coarse date matters where its weight does', () => {
    expect(force(three.replace('2001-02-10', '2001-02'), most)).toMatchObject({ want: 'day-of-act', written: '2001-02' })
    expect(force(`${three}\n${deposits(['EEE', '2001-02'])}`, most)).toBe('2001-02-10')
    expect(force(`${three}\n${deposits(['DDD', '2001-01'], ['EEE', '2001'])}`, most)).toMatchObject({ want: 'day-of-act', written: '2001' })
  })
  test('together with a number of instruments, the later of the two decides', () => {
    expect(force(three, `{ all: [{ instruments: 3 }, ${most}] }`)).toBe('2001-03-10')
    expect(force(three, `{ all: [{ instruments: 1 }, ${most}] }`)).toBe('2001-02-10')
  })
  test('only the forms the clause names, and no organisation where it counts none', () => {
    const acts = deposits(['AAA', '2001-01-10', 'accession'], ['BBB', '2001-02-10'], ['LUN', '2001-02-11', 'formal-confirmation'], ['DDD', '2001-04-10'], ['EEE', '2001-05-10'])
    expect([most, '{ weight: 55 %, in: tonnage, of: [ratification] }'].map(w => force(acts, w))).toEqual(['2001-02-10', '2001-05-10'])
    expect(force(acts, most, '2002-01-01', table('AAA: 20, LUN: 30, BBB: 10, DDD: 30, EEE: 10'))).toBe('2001-02-11')
    expect(force(acts, '{ weight: 55 %, in: tonnage, organisations: not-counted }', '2002-01-01', table('AAA: 20, LUN: 30, BBB: 10, DDD: 30, EEE: 10'))).toBe('2001-04-10')
  })
  test('a table that is not there is a clause that is not there', () => {
    expect(() => force(three, '{ weight: 55 %, in: capital }')).toThrow('unknown-weights')
  })
})

describe('where nobody knows what others weigh', () => {
  const unknown = table('AAA: 30.5, BBB: 24.5, DDD: 20', ', others: unknown')
  test('one without a weight leaves the day open if it could have moved it', () => {
    expect(force(deposits(['AAA', '2001-01-10'], ['LLL', '2001-02-01'], ['BBB', '2001-02-10']), most, '2002-01-01', unknown)).toEqual({ want: 'weight', instrument: 'league.pact', of: 'LLL', table: 'tonnage' })
  })
  test('not if it came after, nor where what the total leaves would not do', () => {
    expect(force(deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['LLL', '2001-02-11']), most, '2002-01-01', unknown)).toBe('2001-02-10')
    expect(force(deposits(['LLL', '2001-01-01'], ['AAA', '2001-01-10']), '{ weight: 90 %, in: tonnage }', '2002-01-01', unknown)).toMatchObject({ want: 'more-weight', have: 30.5 })
  })
  test('nor where the table leaves nothing for anybody else', () => {
    expect(force(deposits(['LLL', '2001-01-01'], ['AAA', '2001-01-10'], ['BBB', '2001-02-10']), most, '2002-01-01', table('AAA: 30.5, BBB: 24.5, DDD: 45', ', others: unknown'))).toBe('2001-02-10')
  })
})
