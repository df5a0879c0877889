/** Withdrawal from the League of Lakes: the notice and its two clocks, revocation, and an end of membership told for another day. */
import { describe, expect, test } from 'vitest'
import { charter, constitution, textOf, type MembershipLaw } from '#law'
import { day } from '#calendar'
import { ask } from './ask.ts'
import { admitted, cited, covered, league, leagueWith, roles } from './league.fixture.ts'
import { lawOf } from './under-charter.ts'

const art = textOf('league.charter')
const membership: MembershipLaw = { admission: art(1), observers: art(2), suspension: art(10), withdrawal: art(11), notice: { months: 12, bound: 'end-of-financial-year-of-notice', cite: art(13) } }
const year = { begins: '07-01', cite: art(12) } as const
const withNotice = leagueWith({ membership, financialYear: year })
const member = admitted(['AAA'], '1995-01-01')
const notice = '  - { id: n, on: 2001-03-10, act: notice-of-withdrawal, of: AAA, from: league }'
const line = (on: string, act: string, more = '') => `  - { on: ${on}, act: ${act}, of: AAA, from: league${more} }`
const q = { ask: 'standing', organisation: 'league', party: 'AAA' } as const
const of = (lines: readonly string[], under: (acts: string, head?: string) => ReturnType<typeof league> = withNotice) => under([member, ...lines].join('\n'), covered)
const told = (l: ReturnType<typeof league>, asAt: string): string => {
  const a = l.ask(q, asAt)
  const value = (v: { readonly standing: string; readonly since: { readonly text: string } | null; readonly leaving?: { readonly ends: string | null; readonly boundUntil: string | null } }) =>
    `${v.standing} since ${v.since?.text}${v.leaving ? `, leaving ${v.leaving.ends}, bound until ${v.leaving.boundUntil}` : ''}`
  return a.status === 'established' ? value(a.value) : a.status === 'open' ? `open: ${a.wants.want}` : a.positions.map(p => (p.status === 'established' ? value(p.value) : p.status)).join(' | ')
}
const listed = (l: ReturnType<typeof league>, asAt: string): string => {
  const a = l.ask({ ask: 'members', organisation: 'league' }, asAt)
  return a.status === 'established' ? a.value.join(' ') : a.status === 'open' ? `open: ${a.wants.want}` : a.positions.map(p => (p.status === 'established' ? `[${p.value.join(' ')}]` : p.status)).join(' | ')
}

describe('a notice of withdrawal', () => {
  const l = of([notice])
  test.each([
    ['2001-03-09', 'member since 1995-01-01', 'AAA'],
    ['2001-03-10', 'member since 1995-01-01, leaving 2002-03-10, bound until 2001-06-30', 'AAA'],
    ['2002-03-09', 'member since 1995-01-01, leaving 2002-03-10, bound until 2001-06-30', 'AAA'],
    ['2002-03-10', 'none since 2002-03-10', ''],
    ['2010-01-01', 'none since 2002-03-10', ''],
  ])('as at %s: %s, although nobody recorded the withdrawal', (asAt, is, members) => {
    expect(told(l, asAt)).toBe(is)
    expect(listed(l, asAt)).toBe(members)
  })
  test('the articles on withdrawal, notice and the financial year are cited, and the notice decides', () => {
    expect(cited(l.ask(q, '2001-04-01'))).toEqual(expect.arrayContaining(['league.charter Art. 13', 'league.charter Art. 12']))
    expect(cited(l.ask(q, '2002-04-01'))).toEqual(expect.arrayContaining(['league.charter Art. 11', 'league.charter Art. 13']))
    expect(roles(l.ask(q, '2002-04-01'))).toContain('n decisive')
  })
  test('runs from the day on which it was received', () => {
    const late = of(['  - { on: 2001-03-10, act: notice-of-withdrawal, of: AAA, from: league, received: 2001-07-02 }'])
    expect(told(late, '2001-05-01')).toBe('member since 1995-01-01, leaving null, bound until null')
    expect(told(late, '2001-07-02')).toBe('member since 1995-01-01, leaving 2002-07-02, bound until 2002-06-30')
    expect(told(late, '2002-07-01')).toContain('leaving 2002-07-02')
    expect(told(late, '2002-07-02')).toBe('none since 2002-07-02')
  })
  test('a day of receipt before the notice was given is not counted from', () => {
    const early = of(['  - { on: 2001-03-10, act: notice-of-withdrawal, of: AAA, from: league, received: 2000-01-10 }'])
    expect(told(early, '2001-03-10')).toContain('leaving 2002-03-10')
    expect(told(early, '2002-03-10')).toBe('none since 2002-03-10')
  })
  test('on the first and on the last day of a financial year', () => {
    const on = (d: string) => told(of([notice.replace('2001-03-10', d)]), d)
    expect(on('2001-06-30')).toContain('bound until 2001-06-30')
    expect(on('2001-07-01')).toContain('bound until 2002-06-30')
  })
  test('bound to the end of membership: until the day before', () => {
    const until = leagueWith({ membership: { ...membership, notice: { months: 6, bound: 'end-of-membership', cite: art(13) } } })
    expect(told(of([notice.replace('2001-03-10', '2001-08-31')], until), '2001-09-01')).toBe('member since 1995-01-01, leaving 2002-02-28, bound until 2002-02-27')
  })
  test('where the charter does not say what its financial year is, until when is not told', () => {
    expect(told(of([notice], leagueWith({ membership })), '2001-04-01')).toBe('member since 1995-01-01, leaving 2002-03-10, bound until null')
  })
  test('where the charter has no rule on notice it ends nothing by itself; the recorded withdrawal does', () => {
    const plain = of([notice, line('2003-01-01', 'withdrawal')], league)
    expect(told(plain, '2002-12-31')).toBe('member since 1995-01-01, leaving null, bound until null')
    expect(listed(plain, '2002-12-31')).toBe('AAA')
    expect(told(plain, '2003-01-01')).toBe('none since 2003-01-01')
  })
  test('a suspended member leaves too, and a reinstatement does not take the notice back', () => {
    const l2 = of([notice, '  - { on: 2001-05-01, act: suspension, of: AAA, in: league }', '  - { on: 2001-09-01, act: reinstatement, of: AAA, in: league }'])
    expect(told(l2, '2001-05-01')).toContain('suspended since 2001-05-01, leaving 2002-03-10')
    expect(told(l2, '2001-09-01')).toContain('member since 1995-01-01, leaving 2002-03-10')
    expect(told(l2, '2002-03-10')).toBe('none since 2002-03-10')
  })
  test('a second notice shortens and lengthens nothing; admitted again, a State is a member until it gives another', () => {
    expect(told(of([notice, line('2001-12-01', 'notice-of-withdrawal')]), '2002-03-10')).toBe('none since 2002-03-10')
    const again = of([notice, '  - { on: 2005-01-01, act: admission, of: AAA, to: league }', line('2007-01-01', 'notice-of-withdrawal')])
    expect(told(again, '2006-01-01')).toBe('member since 2005-01-01')
    expect(told(again, '2008-01-01')).toBe('none since 2008-01-01')
    const meanwhile = of([notice, line('2001-06-01', 'withdrawal'), '  - { on: 2001-09-01, act: admission, of: AAA, to: league }'])
    expect(told(meanwhile, '2002-06-01')).toBe('member since 2001-09-01')
  })
  test('of one that is known not to belong decides nothing; of one of which nothing else is known wants its admission', () => {
    const left = of([line('2000-01-01', 'withdrawal'), notice])
    expect(told(left, '2001-06-01')).toBe('none since 2000-01-01')
    expect(roles(left.ask(q, '2001-06-01'))).toContain('n not-counted (not-a-member)')
    const unknown = withNotice(notice, covered)
    expect(told(unknown, '2001-06-01')).toBe('open: admission')
    expect(listed(unknown, '2001-06-01')).toBe('open: admission')
  })
})

describe('dates too coarse', () => {
  test('a notice known by its month: leaving, the day not told; open while it may have ended membership; then ended', () => {
    const l = of([notice.replace('2001-03-10', '2001-03')])
    expect(told(l, '2001-03-15')).toBe('open: day-of-act')
    expect(listed(l, '2001-03-15')).toBe('AAA')
    expect(told(l, '2001-04-01')).toBe('member since 1995-01-01, leaving null, bound until 2001-06-30')
    expect(told(l, '2002-02-28')).toContain('member')
    expect(told(l, '2002-03-15')).toBe('open: day-of-act')
    expect(listed(l, '2002-03-15')).toBe('open: day-of-act')
    expect(told(l, '2002-03-31')).toBe('none since 2002-03-01/2002-03-31')
    expect(listed(l, '2002-03-31')).toBe('')
  })
  test('months in two financial years lead to two ends, and neither is told', () => { expect(told(of([notice.replace('2001-03-10', '2001')]), '2001-12-31')).toBe('member since 1995-01-01, leaving null, bound until null') })
  test('a withdrawal known by its year, after the notice has run, leaves nothing in doubt', () => {
    const l = of([notice, line('2002', 'withdrawal')])
    expect(told(l, '2002-02-01')).toBe('open: day-of-act')
    expect(told(l, '2002-04-01')).toBe('none since 2002-03-10')
    expect(told(l, '2003-01-01')).toBe('none since 2002-03-10')
  })
  test('a revocation that may have come too late', () => {
    const l = of([notice, line('2002-03', 'revocation-of-notice')])
    expect(told(l, '2002-04-01')).toBe('open: day-of-act')
    expect(listed(l, '2002-04-01')).toBe('open: day-of-act')
    expect(told(of([notice, line('2002-02', 'revocation-of-notice')]), '2002-04-01')).toBe('member since 1995-01-01')
  })
})

describe('revocation', () => {
  test('before the notice has run it stops it, and both are told', () => {
    const l = of([notice, line('2002-03-09', 'revocation-of-notice')])
    expect(told(l, '2002-03-08')).toContain('leaving')
    expect(told(l, '2002-03-09')).toBe('member since 1995-01-01')
    expect(told(l, '2002-03-10')).toBe('member since 1995-01-01')
    expect(roles(l.ask(q, '2003-01-01'))).toEqual(['admission:AAA:league:1995-01-01 supports', 'n not-counted (notice-revoked)', 'revocation-of-notice:AAA:league:2002-03-09 supports'])
  })
  test('on the day on which membership ends it is too late', () => {
    const l = of([notice, line('2002-03-10', 'revocation-of-notice')])
    expect(told(l, '2002-03-10')).toBe('none since 2002-03-10')
    expect(roles(l.ask(q, '2003-01-01'))).toContain('revocation-of-notice:AAA:league:2002-03-10 not-counted (too-late)')
  })
  test('it undoes a notice that ends nothing by itself, and another may be given', () => {
    expect(told(of([notice, line('2001-04-01', 'revocation-of-notice')], league), '2001-05-01')).toBe('member since 1995-01-01')
    expect(told(of([notice, line('2001-04-01', 'revocation-of-notice'), line('2001-05-01', 'notice-of-withdrawal')]), '2002-05-01')).toBe('none since 2002-05-01')
  })
})

describe('a withdrawal told for another day than the notice leads to', () => {
  test('the same day: both support one answer', () => { expect(told(of([notice, line('2002-03-10', 'withdrawal', ', notice: 2001-03-10')]), '2002-03-10')).toBe('none since 2002-03-10') })
  test('later, of equal rank: from that day on both are told, and nobody is a member by either', () => {
    const l = of([notice, line('2002-06-01', 'withdrawal')])
    expect(told(l, '2002-05-31')).toBe('none since 2002-03-10')
    expect(told(l, '2002-06-01')).toBe('none since 2002-06-01 | none since 2002-03-10')
    expect(listed(l, '2002-06-01')).toBe('')
  })
  test('earlier, by that very notice: between the two days it is disputed who belongs', () => {
    const l = of([notice, line('2001-12-31', 'withdrawal', ', notice: 2001-03-10')])
    expect(told(l, '2002-01-01')).toBe('none since 2001-12-31 | member since 1995-01-01, leaving 2002-03-10, bound until 2001-06-30')
    expect(listed(l, '2002-01-01')).toBe('[AAA] | []')
    expect(told(l, '2002-03-10')).toBe('none since 2001-12-31 | none since 2002-03-10')
    expect(listed(l, '2002-03-10')).toBe('')
  })
  test('earlier, for another reason: the notice had nothing left to end', () => {
    const l = of([notice, line('2001-12-31', 'withdrawal', ', reason: Dissolved')])
    expect(told(l, '2002-01-01')).toBe('none since 2001-12-31')
    expect(roles(l.ask(q, '2002-01-01'))).toContain('n not-counted (superseded)')
    expect(told(l, '2003-01-01')).toBe('none since 2001-12-31')
  })
  test('the better source carries the answer, the other stays as a contrary ground', () => {
    const l = of([notice, line('2002-06-01', 'withdrawal', ', source: paper')])
    expect(told(l, '2002-07-01')).toBe('none since 2002-03-10')
    expect(roles(l.ask(q, '2002-07-01'))).toContain('withdrawal:AAA:league:2002-06-01 contrary (lesser-rank)')
    const other = of([notice.replace(' }', ', source: paper }'), line('2001-12-31', 'withdrawal', ', notice: 2001-03-10')])
    expect(told(other, '2002-01-01')).toBe('none since 2001-12-31')
    expect(listed(other, '2002-01-01')).toBe('')
    expect(roles(other.ask(q, '2002-01-01'))).toContain('n contrary (lesser-rank)')
  })
  test('admitted anew, the dispute is history', () => {
    expect(told(of([notice, line('2002-06-01', 'withdrawal'), '  - { on: 2004-01-01, act: admission, of: AAA, to: league }']), '2004-01-01')).toBe('member since 2004-01-01')
  })
})

test('accounts of a notice that differ in its day make the end of membership disputed', () => {
  const l = of([notice, '  - { id: other, on: 2001-04-10, act: notice-of-withdrawal, of: AAA, from: league, account-of: n, source: copy }'])
  expect(told(l, '2002-03-20')).toBe('none since 2002-03-10 | member since 1995-01-01, leaving 2002-04-10, bound until 2001-06-30')
})

describe('a notice is judged by the charter of the day on which it was received', () => {
  const second = textOf('league.charter-2')
  const under = lawOf([constitution({ id: 'league', charters: [
    charter({ text: 'league.charter', organs: {}, membership, financialYear: year }),
    charter({ text: 'league.charter-2', organs: {}, membership: { ...membership, notice: { months: 24, bound: 'end-of-membership', cite: second(9) } } }),
  ] })])
  const at = (clauses: string, lines: readonly string[], asAt: string) => {
    const l = league([admitted(['AAA', 'BBB'], '1995-01-01'), ...lines].join('\n'), `instruments: { league.charter-2: { title: Second Charter, clauses: { ${clauses} } } }\n${covered}`)
    const a = ask(q, l.at(day(asAt)), under)
    return a.status === 'established' ? `${a.value.standing} ${a.value.leaving?.ends ?? a.value.since?.text}` : a.status
  }
  test.each([['2001-03-10', 'none 2002-03-10'], ['2001-06-01', 'member 2003-06-01']])('received on %s, under a second charter applied since 1 June 2001: %s', (on, is) => {
    expect(at('applied-from: { on: 2001-06-01 }', [notice.replace('2001-03-10', on)], '2002-06-10')).toBe(is)
  })
  test('although that charter entered into force by a fraction of the very members that are counted', () => {
    const deposits = ['AAA', 'BBB'].map((p, i) => `  - { on: 2001-0${i + 2}-01, act: deposit, instrument: league.charter-2, party: ${p}, of: ratification }`)
    const clauses = 'entry-into-force: { when: { fraction: 2/2, of-members: league }, article: Art. 20 }'
    expect(at(clauses, [...deposits, notice], '2002-06-10')).toBe('member 2003-03-10')
    expect(at(clauses, [...deposits, notice.replace('2001-03-10', '2001-02-10')], '2002-06-10')).toBe('none 2002-02-10')
  })
})

describe('a consent taken back on a day too coarse to order', () => {
  const clauses = 'instruments: { league.pact: { title: Pact, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 } } } }'
  const force = (acts: readonly string[]) => { const a = league(acts.join('\n'), clauses).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2000-01-20'); return a.status === 'established' ? a.value : a.status === 'open' ? a.wants : a.status }
  const deposit = (p: string, on = '2000-01-01') => `  - { on: ${on}, act: deposit, instrument: league.pact, party: ${p}, of: accession }`
  const back = '  - { id: back, on: 2000-01, act: withdrawal-of-consent, instrument: league.pact, party: CCC, irregular: "the day is not told" }'
  test('changes nothing where the others alone were enough on the same day', () => { expect(force([deposit('AAA'), deposit('BBB'), deposit('CCC'), back])).toBe('2000-01-31') })
  test('leaves the day open where it hangs on it', () => { expect(force([deposit('AAA'), deposit('CCC'), back])).toMatchObject({ want: 'day-of-act', act: 'back', written: '2000-01' }) })
})
