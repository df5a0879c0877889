/** Membership of the League of Lakes: every act that moves a standing, and every silence. */
import { describe, expect, test } from 'vitest'
import { admitted, cited, league, roles } from './league.fixture.ts'

const covered = 'coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2020-12-31 }]'
const standing = (acts: string, party: string, asAt: string, head = '') => {
  const a = league(acts, head).ask({ ask: 'standing', organisation: 'league', party }, asAt)
  return a.status === 'established' ? `${a.value.standing} since ${a.value.since?.text ?? '—'}` : a.status === 'open' ? `open: ${a.wants.want}` : `disputed: ${a.positions.map(p => (p.status === 'established' ? `${p.value.standing} since ${p.value.since?.text}` : p.status)).join(' | ')}`
}
const life = `
  - { on: 1995-03-01, act: observer-status, of: AAA, in: league }
  - { on: 1998-05-02, act: admission, of: AAA, to: league }
  - { on: 2001-01-01, act: suspension, of: AAA, in: league }
  - { on: 2001-06-01, act: suspension, of: AAA, in: league }
  - { on: 2003-01-01, act: reinstatement, of: AAA, in: league }
  - { on: 2010-12-31, act: withdrawal, of: AAA, from: league }`

describe('standing', () => {
  test.each([
    ['1995-02-28', 'open: coverage'], ['1995-03-01', 'observer since 1995-03-01'], ['1998-05-01', 'observer since 1995-03-01'], ['1998-05-02', 'member since 1998-05-02'],
    ['2001-01-01', 'suspended since 2001-01-01'], ['2002-01-01', 'suspended since 2001-06-01'], ['2003-01-01', 'member since 1998-05-02'], ['2010-12-31', 'none since 2010-12-31'],
  ])('as at %s: %s', (asAt, is) => { expect(standing(life, 'AAA', asAt)).toBe(is) })

  test('a second suspension does not hide the membership that a reinstatement goes back to', () => { expect(standing(life, 'AAA', '2004-01-01')).toBe('member since 1998-05-02') })
  test('a reinstatement whose suspension is not known makes a member since that day', () => { expect(standing('  - { on: 2003-01-01, act: reinstatement, of: AAA, in: league }', 'AAA', '2004-01-01')).toBe('member since 2003-01-01') })
  test('the end of observer status leaves nothing', () => {
    expect(standing('  - { on: 1995-01-01, act: observer-status, of: BBB, in: league }\n  - { on: 1997-01-01, act: end-of-observer-status, of: BBB, in: league }', 'BBB', '1998-01-01')).toBe('none since 1997-01-01')
  })
  test('silence is no answer outside the coverage, and "none" inside it', () => {
    expect(standing('', 'CCC', '2000-01-01')).toBe('open: coverage')
    expect(standing('', 'CCC', '2000-01-01', covered)).toBe('none since —')
    expect(standing('', 'CCC', '2021-01-01', covered)).toBe('open: coverage')
  })
  test('a year is not a day: open within it, established after it, not yet before it', () => {
    const acts = '  - { on: 1992, act: admission, of: DDD, to: league }'
    expect(standing(acts, 'DDD', '1991-12-31', covered)).toBe('none since —')
    expect(standing(acts, 'DDD', '1992-06-01', covered)).toBe('open: day-of-act')
    expect(standing(acts, 'DDD', '1992-12-31', covered)).toBe('member since 1992')
  })
  test('a suspended member cites the article on suspension, an observer that on observers', () => {
    const l = league(life)
    const q = { ask: 'standing', organisation: 'league', party: 'AAA' } as const
    expect(cited(l.ask(q, '2002-01-01'))).toContain('league.charter Art. 10')
    expect(cited(l.ask(q, '1996-01-01'))).toContain('league.charter Art. 2')
    expect(cited(l.ask(q, '2011-01-01'))).toContain('league.charter Art. 11')
    expect(cited(l.ask(q, '1999-01-01'))).toContain('league.charter Art. 1')
  })
  test('before the first charter applies the acts still tell the standing', () => { expect(standing('  - { on: 1985-01-01, act: admission, of: AAA, to: league }', 'AAA', '1986-01-01')).toBe('member since 1985-01-01') })
})

describe('accounts of the same act', () => {
  const main = '  - { id: m, on: 1995-12-09, act: admission, of: AAA, to: league }'
  const account = (on: string, source: string) => `${main}\n  - { on: ${on}, act: admission, of: AAA, to: league, account-of: m, source: ${source} }`
  const ask = (acts: string) => league(acts).ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, '2000-01-01')

  test('one of lesser rank stays beside the answer, as a contrary ground', () => {
    expect(standing(account('1995-12-12', 'paper'), 'AAA', '2000-01-01')).toBe('member since 1995-12-09')
    expect(roles(ask(account('1995-12-12', 'paper')))).toContain('admission:AAA:league:1995-12-12 contrary (lesser-rank)')
  })
  test('one of equal rank makes it disputed, and neither is dropped', () => { expect(standing(account('1995-12-12', 'copy'), 'AAA', '2000-01-01')).toBe('disputed: member since 1995-12-09 | member since 1995-12-12') })
  test('one that says the same supports it, whatever its rank', () => {
    const acts = `${main}\n  - { id: same, on: 1995-12-09, act: admission, of: AAA, to: league, account-of: m, source: copy }`
    expect(standing(acts, 'AAA', '2000-01-01')).toBe('member since 1995-12-09')
    expect(roles(ask(acts))).toEqual(['m supports', 'same supports'])
  })
  test('after a reinstatement the accounts of the admission still bear on since when', () => {
    const acts = `${account('1995-12-12', 'copy')}\n  - { on: 1997-01-01, act: suspension, of: AAA, in: league }\n  - { on: 1998-01-01, act: reinstatement, of: AAA, in: league }`
    expect(standing(acts, 'AAA', '2000-01-01')).toBe('disputed: member since 1995-12-09 | member since 1995-12-12')
  })
})

describe('members', () => {
  const members = (acts: string, asAt: string, head = '') => { const a = league(acts, head).ask({ ask: 'members', organisation: 'league' }, asAt); return a.status === 'established' ? a.value.join(' ') : a.status === 'open' ? `open: ${a.wants.want}` : 'disputed' }
  test('in the order of their codes; a suspended one among them, one that withdrew not', () => {
    const acts = `${admitted(['CCC', 'AAA', 'BBB'], '1995-01-01')}\n  - { on: 1996-01-01, act: suspension, of: BBB, in: league }\n  - { on: 1997-01-01, act: withdrawal, of: CCC, from: league }`
    expect(members(acts, '1996-06-01')).toBe('AAA BBB CCC')
    expect(members(acts, '1997-01-01')).toBe('AAA BBB')
  })
  test('one admission too coarsely dated leaves the list open while it may or may not have happened', () => {
    const acts = `${admitted(['AAA'], '1990-01-01')}\n${admitted(['BBB'], '1992')}`
    expect(members(acts, '1991-12-31')).toBe('AAA')
    expect(members(acts, '1992-06-01')).toBe('open: day-of-act')
    expect(members(acts, '1993-01-01')).toBe('AAA BBB')
  })
  test('a register that knows of no admission says so, unless it is complete', () => {
    expect(members('', '2000-01-01')).toBe('open: coverage')
    expect(members('', '2000-01-01', covered)).toBe('')
  })
  test('a body without a constitution wants its law', () => {
    expect(league('').ask({ ask: 'members', organisation: 'moon' }, '2000-01-01')).toMatchObject({ status: 'open', wants: { want: 'law', organisation: 'moon' } })
  })
})
