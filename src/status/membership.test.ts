/** Membership of the League of Lakes: every act that moves a standing, and every silence. */
import { describe, expect, test } from 'vitest'
import { admitted, cited, covered, league, roles } from './league.fixture.ts'

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
  test('admitted on the day on which its status of observer ends, a State is a member', () => {
    const acts = '  - { on: 1995-01-01, act: observer-status, of: BBB, in: league }\n  - { on: 1997-01-01, act: admission, of: BBB, to: league }\n  - { on: 1997-01-01, act: end-of-observer-status, of: BBB, in: league }'
    expect(standing(acts, 'BBB', '1997-01-01')).toBe('member since 1997-01-01')
  })
  test('a year that may lie before or after another act decides nothing', () => {
    const acts = '  - { on: 1992, act: admission, of: AAA, to: league }\n  - { on: 1992-05-01, act: suspension, of: AAA, in: league }'
    expect(standing(acts, 'AAA', '1993-01-01')).toBe('open: day-of-act')
    expect(standing(acts.replace('on: 1992,', 'on: 1992-04,'), 'AAA', '1993-01-01')).toBe('suspended since 1992-05-01')
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
  test('as at a day between two accounts of equal rank it is disputed whether the State was a member at all', () => {
    const acts = account('1995-12-12', 'copy')
    const a = league(acts, covered).ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, '1995-12-10')
    expect(a.status === 'disputed' && a.positions.map(p => (p.status === 'established' ? p.value.standing : p.status))).toEqual(['member', 'none'])
  })
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
    expect(members(acts, '1996-06-01', covered)).toBe('AAA BBB CCC')
    expect(members(acts, '1997-01-01', covered)).toBe('AAA BBB')
  })
  test('one admission too coarsely dated leaves the list open while it may or may not have happened', () => {
    const acts = `${admitted(['AAA'], '1990-01-01')}\n${admitted(['BBB'], '1992')}`
    expect(members(acts, '1991-12-31', covered)).toBe('AAA')
    expect(members(acts, '1992-06-01')).toBe('open: day-of-act')
    expect(members(acts, '1993-01-01', covered)).toBe('AAA BBB')
  })
  test('a list says that nobody else belongs: outside the coverage it is open, however many admissions are known', () => {
    expect(members('', '2000-01-01')).toBe('open: coverage')
    expect(members(admitted(['AAA', 'BBB'], '1995-01-01'), '2000-01-01')).toBe('open: coverage')
    expect(members(admitted(['AAA'], '1995-01-01'), '2021-01-01', covered)).toBe('open: coverage')
    expect(members('', '2000-01-01', covered)).toBe('')
    expect(members(admitted(['AAA'], '1995-01-01'), '2000-01-01', covered.replace('standing', 'members'))).toBe('AAA')
  })
  test('whoever is known only by a suspension or its end is a member all the same', () => {
    expect(members('  - { on: 2003-01-01, act: suspension, of: AAA, in: league }\n  - { on: 2004-01-01, act: reinstatement, of: BBB, in: league }', '2005-01-01', covered)).toBe('AAA BBB')
  })
  test('a State that has ceased to exist is neither counted nor left out in silence', () => {
    const acts = `${admitted(['AAA'], '1985-01-01')}\n  - { on: 1985-01-01, act: admission, of: YMD, to: league }`
    const always = covered.replace('1990-01-01', '1980-01-01')
    expect(members(acts, '1990-05-21', always)).toBe('AAA YMD')
    expect(members(acts, '1990-05-22', always)).toBe('open: successor')
    expect(members(`${acts}\n  - { on: 1990-05-22, act: withdrawal, of: YMD, from: league, reason: united }`, '1990-05-22', always)).toBe('AAA')
    expect(standing(acts, 'YMD', '1990-05-22', always)).toBe('open: successor')
  })
  test('a body without a constitution wants its law', () => {
    expect(league('').ask({ ask: 'members', organisation: 'moon' }, '2000-01-01')).toMatchObject({ status: 'open', wants: { want: 'law', organisation: 'moon' } })
  })
})
