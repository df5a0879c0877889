/** States that come after others in the League of Lakes: who continues a membership, who has to be admitted, and whose membership is over. */
import { describe, expect, test } from 'vitest'
import { textOf } from '#law'
import { admitted, covered, league, leagueWith, roles } from './league.fixture.ts'

const art = textOf('league.charter')
const head = `parties: { OLD: { name: Old Lakes, form: former-state, until: 2002-12-31 }, X-EAST: { name: East Lakes, form: former-state }, X-WEST: { name: West Lakes, form: former-state } }\n${covered}`
const comes = (on: string, of: string, from: readonly string[], form: string, id = 's') => `  - { id: ${id}, on: ${on}, act: succession-of-states, of: ${of}, from: [${from.join(', ')}], form: ${form} }`
type Asked = ReturnType<typeof league>
const of = (...lines: readonly string[]): Asked => league(lines.join('\n'), head)
const told = (l: Asked, party: string, asAt: string): string => {
  const a = l.ask({ ask: 'standing', organisation: 'league', party }, asAt)
  const value = (v: { readonly standing: string; readonly since: { readonly text: string } | null; readonly continues?: string }) => `${v.standing} since ${v.since?.text ?? '—'}${v.continues ? `, continuing ${v.continues}` : ''}`
  return a.status === 'established' ? value(a.value) : a.status === 'open' ? `open: ${a.wants.want}` : a.positions.map(p => (p.status === 'established' ? value(p.value) : p.status)).join(' | ')
}
const listed = (l: Asked, asAt: string): string => { const a = l.ask({ ask: 'members', organisation: 'league' }, asAt); return a.status === 'established' ? a.value.join(' ') : a.status === 'open' ? `open: ${a.wants.want}` : 'disputed' }

describe('continuation: the same person in law', () => {
  const l = of(admitted(['OLD', 'BBB'], '1995-01-01'), comes('2002-12-24', 'AAA', ['OLD'], 'continuation'))
  test('the membership goes on under the State that continues, since the day on which it began', () => {
    expect(told(l, 'OLD', '2002-12-23')).toBe('member since 1995-01-01')
    expect(told(l, 'AAA', '2002-12-23')).toBe('none since —')
    expect(told(l, 'AAA', '2002-12-24')).toBe('member since 1995-01-01, continuing OLD')
    expect(told(l, 'OLD', '2002-12-24')).toBe('none since 2002-12-24')
  })
  test('one member before and one after, and the list wants no successor once the code is gone', () => {
    expect(listed(l, '2002-12-23')).toBe('BBB OLD')
    expect(listed(l, '2002-12-24')).toBe('AAA BBB')
    expect(listed(l, '2010-01-01')).toBe('AAA BBB')
    expect(roles(l.ask({ ask: 'members', organisation: 'league' }, '2010-01-01'))).toEqual(expect.arrayContaining(['admission:OLD:league:1995-01-01 supports', 's supports']))
  })
  test('told only after the code was gone it settles who the successor is from its own day on', () => {
    const late = of(admitted(['OLD'], '1995-01-01'), comes('2003-02-01', 'AAA', ['OLD'], 'continuation'))
    expect(listed(late, '2003-01-15')).toBe('open: successor')
    expect(listed(late, '2003-02-01')).toBe('AAA')
    expect(told(late, 'AAA', '2004-01-01')).toBe('member since 1995-01-01, continuing OLD')
  })
  test('suspended it goes on suspended, and can be reinstated; an observer goes on as observer', () => {
    const lines = [admitted(['OLD'], '1995-01-01'), '  - { on: 1999-01-01, act: suspension, of: OLD, in: league }', comes('2002-12-24', 'AAA', ['OLD'], 'continuation')]
    expect(told(of(...lines), 'AAA', '2003-01-01')).toBe('suspended since 1999-01-01, continuing OLD')
    expect(told(of(...lines, '  - { on: 2004-01-01, act: reinstatement, of: AAA, in: league }'), 'AAA', '2004-01-01')).toBe('member since 1995-01-01, continuing OLD')
    expect(told(of('  - { on: 1995-01-01, act: observer-status, of: OLD, in: league }', comes('2002-12-24', 'AAA', ['OLD'], 'continuation')), 'AAA', '2003-01-01')).toBe('observer since 1995-01-01, continuing OLD')
  })
  test('the notice that its predecessor gave goes on, ends its membership, and can be revoked by it', () => {
    const withNotice = leagueWith({ membership: { admission: art(1), withdrawal: art(11), notice: { months: 12, bound: 'end-of-membership', cite: art(13) } } })
    const lines = [admitted(['OLD'], '1995-01-01'), '  - { on: 2002-06-01, act: notice-of-withdrawal, of: OLD, from: league }', comes('2002-12-24', 'AAA', ['OLD'], 'continuation')]
    const running = withNotice(lines.join('\n'), head)
    expect(told(running, 'AAA', '2003-05-31')).toBe('member since 1995-01-01, continuing OLD')
    expect(told(running, 'AAA', '2003-06-01')).toBe('none since 2003-06-01')
    expect(listed(running, '2003-06-01')).toBe('')
    const revoked = withNotice([...lines, '  - { on: 2003-01-01, act: revocation-of-notice, of: AAA, from: league }'].join('\n'), head)
    expect(told(revoked, 'AAA', '2003-06-01')).toBe('member since 1995-01-01, continuing OLD')
  })
  test('a State that acted under its own code all along stays what it is, whatever is told of the code it had', () => {
    const own = of(admitted(['AAA'], '1995-01-01'), comes('2002-12-24', 'AAA', ['OLD'], 'continuation'))
    expect([told(own, 'AAA', '2003-01-01'), told(own, 'OLD', '2003-01-01'), listed(own, '2003-01-01')]).toEqual(['member since 1995-01-01', 'none since —', 'AAA'])
    const both = of(admitted(['AAA'], '1995-01-01'), admitted(['OLD'], '1996-01-01'), comes('2002-12-24', 'AAA', ['OLD'], 'continuation'))
    expect([told(both, 'AAA', '2003-01-01'), listed(both, '2003-01-01')]).toEqual(['member since 1995-01-01', 'AAA'])
  })
  test('through several States; and back to the one that was there before', () => {
    const chain = of(admitted(['X-EAST'], '1991-01-01'), comes('1995-01-01', 'X-WEST', ['X-EAST'], 'continuation', 's1'), comes('2000-01-01', 'CCC', ['X-WEST'], 'continuation', 's2'))
    expect(['X-EAST', 'X-WEST', 'CCC'].map(p => told(chain, p, '2001-01-01'))).toEqual(['none since 1995-01-01', 'none since 2000-01-01', 'member since 1991-01-01, continuing X-WEST'])
    expect(listed(chain, '1999-12-31')).toBe('X-WEST')
    const ring = of(admitted(['X-EAST'], '1991-01-01'), comes('1995-01-01', 'X-WEST', ['X-EAST'], 'continuation', 's1'), comes('2000-01-01', 'X-EAST', ['X-WEST'], 'continuation', 's2'))
    expect(['1996-01-01', '2001-01-01'].map(d => listed(ring, d))).toEqual(['X-WEST', 'X-EAST'])
    expect(told(ring, 'X-EAST', '2001-01-01')).toBe('member since 1991-01-01, continuing X-WEST')
  })
  test('it withdraws and is suspended under its own name', () => {
    expect(listed(of(admitted(['OLD'], '1995-01-01'), comes('2002-12-24', 'AAA', ['OLD'], 'continuation'), '  - { on: 2005-01-01, act: withdrawal, of: AAA, from: league }'), '2005-01-01')).toBe('')
  })
  test('a day that is not known exactly leaves both open while it may have come, and neither after it', () => {
    const coarse = of(admitted(['X-EAST'], '1995-01-01'), comes('2002', 'AAA', ['X-EAST'], 'continuation'))
    expect([told(coarse, 'AAA', '2002-06-01'), told(coarse, 'X-EAST', '2002-06-01'), listed(coarse, '2002-06-01')]).toEqual(['open: day-of-act', 'open: day-of-act', 'open: day-of-act'])
    expect([told(coarse, 'AAA', '2002-12-31'), listed(coarse, '2002-12-31')]).toEqual(['member since 1995-01-01, continuing X-EAST', 'AAA'])
    const admittedMeanwhile = of(admitted(['X-EAST'], '2002-05-01'), comes('2002', 'AAA', ['X-EAST'], 'continuation'))
    expect(told(admittedMeanwhile, 'AAA', '2003-01-01')).toBe('open: day-of-act')
  })
})

describe('unification', () => {
  test('two members become one, since the earlier of the two admissions: as of the United Arab Republic and of Tanzania', () => {
    const l = of(admitted(['X-EAST'], '1996-01-01'), admitted(['X-WEST', 'BBB'], '1995-01-01'), comes('2000-04-26', 'AAA', ['X-EAST', 'X-WEST'], 'unification'))
    expect(listed(l, '2000-04-25')).toBe('BBB X-EAST X-WEST')
    expect(listed(l, '2000-04-26')).toBe('AAA BBB')
    expect(told(l, 'AAA', '2001-01-01')).toBe('member since 1995-01-01, continuing X-WEST')
    expect(['X-EAST', 'X-WEST'].map(p => told(l, p, '2001-01-01'))).toEqual(['none since 2000-04-26', 'none since 2000-04-26'])
  })
  test('under the code of one of them: it stays the member it was, also where the end of the other is told beside it', () => {
    const lines = [admitted(['AAA'], '1995-01-01'), admitted(['X-EAST'], '1992-01-01'), comes('2000-05-22', 'AAA', ['AAA', 'X-EAST'], 'unification')]
    const ended = '  - { on: 2000-05-22, act: withdrawal, of: X-EAST, from: league, reason: united }'
    for (const l of [of(...lines), of(...lines, ended)]) {
      expect([told(l, 'AAA', '2001-01-01'), told(l, 'X-EAST', '2001-01-01'), listed(l, '2001-01-01')]).toEqual(['member since 1995-01-01', 'none since 2000-05-22', 'AAA'])
    }
  })
  test('of a member with a State that is none: whether the new State is one the organisation has to say', () => {
    const lines = [admitted(['X-EAST', 'BBB'], '1995-01-01'), comes('2000-04-26', 'AAA', ['X-EAST', 'X-WEST'], 'unification')]
    expect([told(of(...lines), 'AAA', '2001-01-01'), listed(of(...lines), '2001-01-01')]).toEqual(['open: admission', 'open: admission'])
    const settled = of(...lines, admitted(['AAA'], '2000-06-01'))
    expect([told(settled, 'AAA', '2001-01-01'), listed(settled, '2001-01-01')]).toEqual(['member since 2000-06-01', 'AAA BBB'])
  })
  test('of a member in good standing with one suspended: a member either way, its rights in dispute', () => {
    const l = of(admitted(['X-EAST', 'X-WEST'], '1995-01-01'), '  - { on: 1999-01-01, act: suspension, of: X-EAST, in: league }', comes('2000-04-26', 'AAA', ['X-EAST', 'X-WEST'], 'unification'))
    expect(told(l, 'AAA', '2001-01-01').split(' | ').sort()).toEqual(['member since 1995-01-01, continuing X-WEST', 'suspended since 1999-01-01, continuing X-EAST'])
    expect(listed(l, '2001-01-01')).toBe('AAA')
  })
  test('the State leaves the union again: it is no member until an act says so', () => {
    const lines = [admitted(['X-EAST', 'X-WEST'], '1995-01-01'), comes('2000-04-26', 'AAA', ['X-EAST', 'X-WEST'], 'unification', 's1'), comes('2003-09-28', 'X-EAST', ['AAA'], 'separation', 's2')]
    expect(listed(of(...lines), '2004-01-01')).toBe('AAA')
    expect(listed(of(...lines, admitted(['X-EAST'], '2003-10-13')), '2004-01-01')).toBe('AAA X-EAST')
  })
})

describe('other forms transfer no membership by themselves', () => {
  test('a dissolution ends that of the State that is gone; its successors have to be admitted', () => {
    const l = of(admitted(['X-EAST', 'BBB'], '1995-01-01'), comes('2000-01-01', 'AAA', ['X-EAST'], 'dissolution-of-state', 's1'), comes('2000-01-01', 'CCC', ['X-EAST'], 'dissolution-of-state', 's2'))
    expect(listed(l, '1999-12-31')).toBe('BBB X-EAST')
    expect(listed(l, '2000-01-01')).toBe('BBB')
    expect(['AAA', 'CCC', 'X-EAST'].map(p => told(l, p, '2001-01-01'))).toEqual(['none since —', 'none since —', 'none since 2000-01-01'])
  })
  test('not before the last day of the State, where that is declared: some of its successors are there before', () => {
    const l = of(admitted(['OLD'], '1995-01-01'), comes('2001-06-25', 'AAA', ['OLD'], 'dissolution-of-state'))
    expect(['2001-07-01', '2002-12-31', '2003-01-01'].map(d => listed(l, d))).toEqual(['OLD', 'OLD', ''])
    expect(told(l, 'OLD', '2003-01-01')).toBe('none since 2003-01-01')
  })
  test.each(['separation', 'independence'])('%s leaves the State from which it happens what it was, and gives the new one nothing', form => {
    const l = of(admitted(['BBB'], '1995-01-01'), comes('2000-01-01', 'AAA', ['BBB'], form))
    expect([told(l, 'BBB', '2001-01-01'), told(l, 'AAA', '2001-01-01'), listed(l, '2001-01-01')]).toEqual(['member since 1995-01-01', 'none since —', 'BBB'])
  })
  test('a State that is gone and of which no succession tells still wants its successor', () => { expect(listed(of(admitted(['OLD'], '1995-01-01')), '2003-01-01')).toBe('open: successor') })
})

describe('what is not known stays open', () => {
  test('outside the coverage a successor of nobody known is not said to be no member', () => {
    expect(told(league(comes('2000-01-01', 'AAA', ['BBB'], 'continuation')), 'AAA', '2001-01-01')).toBe('open: coverage')
  })
  test('a predecessor whose admission may or may not have come before the succession leaves the successor open', () => {
    const l = of('  - { on: 2002, act: admission, of: X-EAST, to: league }', comes('2002-06-01', 'AAA', ['X-EAST'], 'continuation'))
    expect(told(l, 'AAA', '2003-01-01')).toBe('open: day-of-act')
    expect(listed(l, '2003-01-01')).toBe('open: day-of-act')
  })
  test('accounts of a succession, and of the admission behind it, are weighed', () => {
    const other = (id: string, on: string) => `  - { id: a, on: ${on}, act: succession-of-states, of: AAA, from: [X-EAST], form: continuation, account-of: ${id}, source: copy }`
    const l = of(admitted(['X-EAST'], '1995-01-01'), comes('2000-01-01', 'AAA', ['X-EAST'], 'continuation'), other('s', '2000-02-01'))
    expect(told(l, 'AAA', '2000-01-15')).toBe('member since 1995-01-01, continuing X-EAST | none since —')
    const admission = of('  - { id: m, on: 1995-01-01, act: admission, of: X-EAST, to: league }', '  - { on: 1995-03-01, act: admission, of: X-EAST, to: league, account-of: m, source: copy }', comes('2000-01-01', 'AAA', ['X-EAST'], 'continuation'))
    expect(told(admission, 'AAA', '2001-01-01')).toBe('member since 1995-01-01, continuing X-EAST | member since 1995-03-01, continuing X-EAST')
  })
})
