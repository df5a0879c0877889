/** Dues of the League of Lakes: scales and what they make of a budget, accounts year by year, arrears, and the right to vote. */
import { describe, expect, test } from 'vitest'
import type { Account, Assessments, RightOn, VoteClock } from '#law'
import { accounts, assessed, joined, leagueOwed, paid } from './dues.fixture.ts'
import { cited, roles, short } from './league.fixture.ts'

const league = leagueOwed()
const scale = (rates: string, years = '2005', on = '2004-11-01', more = '') => `  - { on: ${on}, act: scale, of: league, years: ${years}, rates: { ${rates} }${more} }`
const budget = (amount: string, year = '2005', on = '2004-12-01') => `  - { on: ${on}, act: budget, of: league, year: ${year}, amount: ${amount} }`
const texts = (a: Assessments) => Object.fromEntries(a.members.map(m => [m.party, (m.published ?? m.derived)?.text]))

test('the contribution of a year is that to the regular budget, whatever is owed to a fund besides', () => {
  const a = league(`${joined('AAA')}\n${assessed('2005', '100 USD')}\n${assessed('2005', '7 USD', '2004-12-02', 'AAA', ', fund: working-capital-fund').replace('AAA-2005-USD', 'wcf')}`, accounts).ask({ ask: 'dues', party: 'AAA', organisation: 'league', year: '2005' }, '2005-02-01')
  expect(short(a)).toMatchObject({ amount: { text: '100 USD' } })
})

test('a source that tells of a payment in full is believed so far: when, and of that year alone', () => {
  const l = league(`${joined('AAA')}\n${assessed('2005', '100 USD')}\n${paid('2005-03-04', '40 USD', ', year: 2005')}\n${paid('2005-06-07', '60 USD', ', year: 2005, in-full: true')}`)
  const dues = (year: string, asAt: string) => short(l.ask({ ask: 'dues', party: 'AAA', organisation: 'league', year }, asAt))
  expect(dues('2005', '2005-06-07')).toMatchObject({ amount: { text: '100 USD' }, paidInFull: { text: '2005-06-07' } })
  expect(dues('2005', '2005-06-06')).not.toHaveProperty('paidInFull')
  expect(dues('2006', '2006-06-07')).toMatchObject({ want: 'assessment' })
})

describe('scale', () => {
  const ask = (acts: string, year = '2005', asAt = '2005-02-01') => league(acts).ask({ ask: 'scale', organisation: 'league', year }, asAt)
  test('a later act changes the rates it names and no others', () => {
    const a = ask(`${scale('AAA: 60 %, BBB: 40 %', '2004/2006', '2003-12-01')}\n${scale('BBB: 39 %, CCC: 1 %', '2005', '2004-12-01')}`)
    expect(short(a)).toMatchObject({ by: 'percentage', sum: { text: '100 %' }, rates: [{ party: 'AAA', rate: { text: '60 %' } }, { party: 'BBB', rate: { text: '39 %' } }, { party: 'CCC' }] })
    expect(short(ask(`${scale('AAA: 60 %, BBB: 40 %', '2004/2006', '2003-12-01')}\n${scale('BBB: 39 %', '2005', '2004-12-01')}`, '2006', '2006-02-01'))).toMatchObject({ rates: [{}, { rate: { text: '40 %' } }] })
  })
  test('what lies outside floor, ceiling and the cap of a category is told', () => {
    const a = ask(scale('AAA: 30 %, BBB: 0.0005 %, CCC: 0.02 %, DDD: 0.01 %', '2005', '2004-11-01', ', floor: 0.001 %, ceiling: 22 %, caps: { least-developed: 0.01 % }, categories: { least-developed: [CCC, DDD] }'))
    expect(short(a)).toMatchObject({ deviations: [{ party: 'AAA', by: 'ceiling' }, { party: 'BBB', by: 'floor' }, { party: 'CCC', by: 'cap', category: 'least-developed' }] })
  })
  test('without a scale for the year it is wanted; one of two measures is none; one known by its year is open in it', () => {
    expect(short(ask(scale('AAA: 1 %', '2004')))).toEqual({ want: 'scale', of: 'league', year: '2005' })
    expect(short(ask(scale('AAA: 1 %, BBB: 5 unit')))).toMatchObject({ want: 'scale' })
    expect(short(ask(scale('AAA: 1 %', '2005', '2005')))).toMatchObject({ want: 'day-of-act' })
  })
})

describe('assessments', () => {
  const ask = (acts: string, year = '2005', asAt = '2005-02-01', head = accounts, law = league) => law(acts, head).ask({ ask: 'assessments', organisation: 'league', year }, asAt)
  const value = (acts: string, ...more: [year?: string, asAt?: string, head?: string, law?: typeof league]) => short(ask(acts, ...more)) as Assessments
  test('rates of the budget, rounded so that the sum is kept: the largest remainders are rounded up', () => {
    const v = value(`${scale('AAA: 33.3 %, BBB: 33.3 %, CCC: 33.4 %')}\n${budget('100 USD')}`)
    expect(texts(v)).toEqual({ AAA: '33 USD', BBB: '33 USD', CCC: '34 USD' })
    expect(v).toMatchObject({ totals: [{ text: '100 USD' }], method: 'largest-remainder', step: '1', sumOfRates: { text: '100 %' }, complete: true })
  })
  test('units share the whole budget, whatever they add up to; sums stand as they are', () => {
    expect(texts(value(`${scale('AAA: 1 unit, BBB: 2 unit, CCC: 4 unit')}\n${budget('100 USD')}`))).toEqual({ AAA: '14 USD', BBB: '29 USD', CCC: '57 USD' })
    expect(texts(value(scale('AAA: 500 USD, BBB: 250 USD')))).toEqual({ AAA: '500 USD', BBB: '250 USD' })
    expect(texts(value(`${joined('AAA', 'BBB')}\n  - { on: 2004-11-01, act: scale, of: league, years: 2005, flat: 70 USD }`))).toEqual({ AAA: '70 USD', BBB: '70 USD' })
  })
  test('percentages that add up to more than a hundred assess more than the budget', () => {
    expect(value(`${scale('AAA: 60 %, BBB: 40 %, CCC: 1.1 %')}\n${budget('1000 USD')}`)).toMatchObject({ totals: [{ text: '1011 USD' }], sumOfRates: { text: '101.1 %' } })
  })
  test('a new member pays for its full months, on top of what the others share', () => {
    const v = value(`${scale('AAA: 60 %, BBB: 40 %, CCC: 12 %')}\n${budget('1000 USD')}\n  - { on: 2005-07-14, act: admission, of: CCC, to: league }`, '2005', '2005-08-01')
    expect(texts(v)).toEqual({ AAA: '600 USD', BBB: '400 USD', CCC: '50 USD' })
    expect(v.members.map(m => m.months)).toEqual([null, null, 5])
  })
  test('a published sum holds; who differs by more than a unit is told; credits are taken off', () => {
    const v = value(`${scale('AAA: 60 %, BBB: 40 %')}\n${budget('1000 USD')}\n${assessed('2005', '601 USD')}\n${assessed('2005', '380 USD', '2004-12-01', 'BBB')}\n  - { on: 2005-01-01, act: credit, to: AAA, by: league, year: 2005, amount: 50.5 USD, reason: surplus }`)
    expect(v).toMatchObject({ differing: ['BBB'], totals: [{ text: '981 USD' }], members: [{ party: 'AAA', derived: { text: '600 USD' }, published: { text: '601 USD' }, credits: { text: '50.5 USD' }, net: { text: '550.5 USD' } }, {}] })
  })
  test('dues in two currencies are two sums', () => {
    expect(value(`${assessed('2005', '100 USD')}\n${assessed('2005', '80 EUR')}`)).toMatchObject({ totals: [{ text: '80 EUR' }, { text: '100 USD' }], complete: false, method: null })
  })
  test('what is missing is wanted: the budget, the scale', () => {
    expect(short(ask(`${scale('AAA: 50 %, BBB: 50 %')}\n${budget('about 1.5 million USD')}`))).toMatchObject({ want: 'exact-sum', written: 'about 1.5 million USD' })
    expect(short(ask(scale('AAA: 1 %')))).toEqual({ want: 'budget', of: 'league', year: '2005' })
    expect(short(ask(budget('100 USD')))).toEqual({ want: 'scale', of: 'league', year: '2005' })
  })
})

describe('account', () => {
  const ask = (lines: string, asAt: string, law = league, head = accounts) => law(`${joined('AAA')}\n${lines}`, head).ask({ ask: 'account', party: 'AAA', organisation: 'league' }, asAt)
  const rows = (a: Account, i = 0) => a.ledgers[i]!.statement.map(r => [r.year, r.opening, r.assessed, r.credits, r.paid, r.writtenOff, r.closing].map(x => (typeof x === 'string' ? x : x.value)).join(' '))
  const years = (a: Account, i = 0) => a.ledgers[i]!.years.map(y => `${y.year} ${y.settled.value}/${y.assessed.value} ${y.inFull ?? 'owing'}`)
  const acts = [assessed('2005', '100 USD'), assessed('2006', '110 USD'), paid('2005-03-01', '60 USD'), paid('2006-02-01', '90 USD'), '  - { on: 2006-06-01, act: write-off, of: AAA, with: league, amount: 10 USD }', '  - { on: 2005-01-02, act: credit, to: AAA, by: league, year: 2005, amount: 5 USD }'].join('\n')
  test('year by year: opening, assessed, credits, paid, written off, closing', () => {
    expect(rows(short(ask(acts, '2006-12-31')) as Account)).toEqual(['2005 0 100 5 60 0 35', '2006 35 110 0 90 10 45'])
  })
  test('what moves in a year for which nothing is assessed has a row of its own, so that each year begins where the last one ended', () => {
    expect(rows(short(ask([paid('2003-12-01', '10 USD'), assessed('2005', '100 USD'), paid('2006-05-01', '30 USD'), assessed('2007', '50 USD'), paid('2009-01-05', '5 USD')].join('\n'), '2010-01-01')) as Account)).toEqual(['2003 0 0 0 10 0 -10', '2005 -10 100 0 0 0 90', '2006 90 0 0 30 0 60', '2007 60 50 0 0 0 110', '2009 110 0 0 5 0 105'])
  })
  test('oldest first: a payment settles the oldest year, whatever it was for', () => {
    expect(years(short(ask(acts.replace('paid-AAA-2006-02-01-90USD', 'p, year: 2006'), '2006-12-31')) as Account)).toEqual(['2005 100/100 2006-02-01', '2006 65/110 owing'])
  })
  test('as designated: its own year first, what is over the oldest', () => {
    const law = leagueOwed({ settles: { rule: 'as-designated', cite: { ground: 'provision', instrument: 'league.charter', article: 'Art. 17(3)', reading: 'unread' } } })
    expect(years(short(ask(acts.replace('paid-AAA-2006-02-01-90USD', 'p, year: 2006'), '2006-12-31', law)) as Account)).toEqual(['2005 75/100 owing', '2006 90/110 owing'])
    expect(years(short(ask(`${assessed('2005', '100 USD')}\n${assessed('2006', '50 USD')}\n${paid('2006-02-01', '90 USD', ', year: 2006')}`, '2006-12-31', law)) as Account)).toEqual(['2005 40/100 owing', '2006 50/50 2006-02-01'])
  })
  test('what is paid too much is carried as an advance, and settles the next year on the day it is assessed', () => {
    const a = short(ask(`${assessed('2005', '100 USD')}\n${paid('2005-02-01', '130 USD')}\n${assessed('2006', '110 USD')}`, '2005-11-30')) as Account
    expect(a.ledgers[0]).toMatchObject({ advance: { value: '30' }, balance: { value: '-30' } })
    expect(years(short(ask(`${assessed('2005', '100 USD')}\n${paid('2005-02-01', '230 USD')}\n${assessed('2006', '110 USD')}`, '2006-01-01')) as Account)).toEqual(['2005 100/100 2005-02-01', '2006 110/110 2005-12-01'])
  })
  test('currencies and funds are ledgers of their own', () => {
    const a = short(ask(`${assessed('2005', '100 USD')}\n${assessed('2005', '80 EUR')}\n${paid('2005-02-01', '100 EUR')}\n${assessed('2005', '7 USD', '2004-12-02', 'AAA', ', fund: working-capital-fund').replace('id: AAA-2005-USD', 'id: wcf')}`, '2005-06-01')) as Account
    expect(a.ledgers.map(l => `${l.fund} ${l.balance.text}`)).toEqual(['regular-budget -20 EUR', 'regular-budget 100 USD', 'working-capital-fund 7 USD'])
  })
  test('an account starts from the balance the body stated, and is held against those it states later', () => {
    const head = accounts.replace('of: league, from: 2000-01-01', 'of: league, from: 2005-01-01')
    expect(short(ask(assessed('2005', '100 USD'), '2005-06-01', league, head))).toEqual({ want: 'balance', of: 'AAA', with: 'league', on: '2004-12-31' })
    const stated = '  - { on: 2004-12-31, act: balance, of: AAA, with: league, amount: 40 USD }\n  - { on: 2005-12-31, act: balance, of: AAA, with: league, amount: 99 USD }'
    const a = short(ask(`${assessed('2004', '70 USD')}\n${paid('2004-05-01', '30 USD')}\n${assessed('2005', '100 USD')}\n${paid('2005-05-01', '50 USD')}\n${stated}`, '2006-01-01', league, head)) as Account
    expect(rows(a)).toEqual(['2005 40 100 0 50 0 90'])
    expect(a.ledgers[0]!.stated).toMatchObject([{ stated: { value: '99' }, reckoned: { value: '90' } }])
  })
  test('financial years of other lengths: July to June, a transition, a lunar year told by its days', () => {
    const odd = [assessed('"2007-07-01/2008-06-30"', '100 USD', '2007-06-01'), assessed('"2008-07-01/2008-12-31"', '50 USD', '2008-06-01'), assessed('2009', '100 USD'), paid('2008-08-01', '120 USD')].map((l, i) => l.replace(/id: \S+?( |$)/, `id: x${i} `)).join('\n')
    expect(rows(short(ask(odd, '2009-06-01')) as Account)).toEqual(['2007-07-01/2008-06-30 0 100 0 0 0 100', '2008-07-01/2008-12-31 100 50 0 120 0 30', '2009 30 100 0 0 0 130'])
    const begins = leagueOwed({ begins: '07-01' })
    expect((short(ask(assessed('2007', '100 USD', '2007-06-01'), '2009-06-01', begins)) as Account).ledgers[0]!.statement[0]).toMatchObject({ begins: '2007-07-01', ends: '2008-06-30' })
  })
  test('of two assessments of one year the later holds', () => {
    const a = ask(`${assessed('2005', '100 USD', '2004-12-01', 'AAA').replace('AAA-2005-USD', 'first')}\n${assessed('2005', '90 USD', '2005-02-01')}`, '2005-06-01')
    expect(rows(short(a) as Account)).toEqual(['2005 0 90 0 0 0 90'])
    expect(roles(a)).toContain('first not-counted (superseded)')
  })
  test('scale and budget make the contribution where no act of assessment does', () => {
    expect(rows(short(ask(`${scale('AAA: 60 %, BBB: 40 %')}\n${budget('1000 USD')}\n${paid('2005-02-01', '600 USD')}`, '2005-06-01')) as Account)).toEqual(['2005 0 600 0 600 0 0'])
  })
  test('silence about payments is no arrears: outside coverage, with a doubtful day or a sum told about so, the account is open', () => {
    expect(short(ask(acts, '2006-12-31', league, ''))).toMatchObject({ want: 'coverage', question: 'account' })
    expect(short(ask(`${acts}\n${paid('2006', '1 USD')}`, '2006-06-30'))).toMatchObject({ want: 'day-of-act' })
    expect(short(ask(`${acts}\n${paid('2006-01-05', 'about 5 thousand USD')}`, '2006-06-30'))).toMatchObject({ want: 'exact-sum', written: 'about 5 thousand USD' })
    expect((short(ask(`${acts}\n${paid('2006-01-05', '5.2 thousand USD')}`, '2006-06-30')) as Account).rounded).toEqual(['paid-AAA-2006-01-05-52thousandUSD'])
  })
})

describe('arrears', () => {
  const ask = (acts: string, asAt: string, law = league) => short(law(`${joined('AAA')}\n${acts}`, accounts).ask({ ask: 'arrears', party: 'AAA', organisation: 'league' }, asAt))
  test('due thirty days after notice or with the year, whichever is later', () => {
    const acts = `${assessed('2005', '100 USD', '2004-12-20')}\n${assessed('2006', '100 USD', '2005-11-01')}`
    expect(['2005-01-18', '2005-01-19', '2005-12-31', '2006-01-01'].map(d => (ask(acts, d) as { total: { value: string } }).total.value)).toEqual(['0', '100', '100', '200'])
  })
  test('an assessment may say itself by when it is to be paid', () => {
    const acts = assessed('2005', '100 USD', '2004-12-20', 'AAA', ', due: 2005-06-30')
    expect(['2005-06-29', '2005-06-30'].map(d => (ask(acts, d) as { total: { value: string } }).total.value)).toEqual(['0', '100'])
  })
  test('several currencies are not added up without a rate of the day', () => {
    const acts = `${assessed('2005', '100 USD')}\n${assessed('2005', '80 EUR')}`
    const law = leagueOwed({ currency: 'USD' })
    expect(ask(acts, '2005-06-01', law)).toEqual({ want: 'rate', of: 'EUR', in: 'USD', on: '2005-06-01' })
    expect(ask(`${acts}\n  - { on: 2005-05-31, act: rate, of: EUR, in: USD, rate: 1.25 USD }`, '2005-06-01', law)).toMatchObject({ total: { text: '200 USD' }, by: [{ currency: 'EUR' }, { currency: 'USD' }] })
  })
})

describe('right to vote', () => {
  const four = [assessed('2002', '100 USD'), assessed('2003', '110 USD'), assessed('2004', '120 USD'), assessed('2005', '130 USD')].join('\n')
  const clock = (acts: string, asAt: string, on = asAt, law = league, head = accounts) => law(`${joined('AAA', 'BBB')}\n${acts}`, head).ask({ ask: 'vote-clock', party: 'AAA', organ: 'league.council', on: on as never }, asAt)
  const value = (...a: Parameters<typeof clock>) => short(clock(...a)) as VoteClock
  const said = (r: RightOn) => `${r.may ? 'may' : 'may not'}: ${r.reason} ${r.arrears.value}/${r.threshold.value}`
  test('equal to the contributions of the two preceding full years is enough to lose it, one unit less is not', () => {
    const first = [assessed('2001', '90 USD'), four].join('\n')
    // Of the two years before 2002 the member belonged for one in full.
    expect(said(value(first, '2002-01-01').now)).toBe('may: too-new 190/0')
    // On 1 January 2003 the contribution of 2003 falls due as well: 90 + 100 + 110 owed, measured against 90 + 100.
    expect(said(value(first, '2003-01-01').now)).toBe('may not: equals-or-exceeds 300/190')
    expect(said(value(`${first}\n${paid('2002-12-31', '110 USD')}`, '2003-01-01').now)).toBe('may not: equals-or-exceeds 190/190')
    expect(said(value(`${first}\n${paid('2002-12-31', '110.01 USD')}`, '2003-01-01').now)).toBe('may: below 189.99/190')
    expect(said(value(`${first}\n${paid('2002-12-31', '110 USD')}`, '2003-01-01', '2003-01-01', leagueOwed({}, { how: 'more-than' })).now)).toBe('may: below 190/190')
  })
  test('what is measured: the two years due, not twice the present rate; years that are over alone, where only they are arrears', () => {
    const law = leagueOwed({}, { counts: 'past-years' })
    const acts = [assessed('2001', '90 USD'), four, paid('2003-06-01', '91 USD')].join('\n')
    expect(said(value(acts, '2004-01-01', '2004-01-01', law).now)).toBe('may: below 209/210')
    expect(value(acts, '2004-01-01', '2004-01-01', law).now.years).toEqual(['2002', '2003'])
  })
  test('yes now, no at the opening: the least payment that keeps the vote, and by when', () => {
    const law = leagueOwed({}, { counts: 'past-years', tested: 'at-opening' })
    const session = '  - { on: 2004-05-01, act: session, organ: league.council, ordinal: 1, host: BBB, place: Port }'
    const acts = [assessed('2001', '90 USD'), four, paid('2003-06-01', '95 USD'), session].join('\n')
    const v = value(acts, '2004-11-01', '2005-05-01', law)
    expect([said(v.now), said(v.ahead)]).toEqual(['may: below 205/210', 'may not: equals-or-exceeds 325/230'])
    expect(v).toMatchObject({ cure: { amount: { text: '95.01 USD' }, by: '2005-04-30' }, loses: '2005-05-01' })
    const after = (amount: string, on: string) => value(`${acts}\n${paid(on, amount)}\n${session.replace('2004', '2005').replace('ordinal: 1', 'ordinal: 2')}`, '2005-05-01', '2005-05-01', law).now.may
    expect([after('95.01 USD', '2005-04-30'), after('95 USD', '2005-04-30'), after('95.01 USD', '2005-05-01')]).toEqual([true, false, false])
  })
  test('between openings nothing is tested; a payment lifts the loss at once', () => {
    const law = leagueOwed({}, { counts: 'past-years', tested: 'at-opening' })
    const opened = (year: string, n: number) => `  - { on: ${year}-05-01, act: session, organ: league.council, ordinal: ${n}, host: BBB, place: Port }`
    const acts = [assessed('2001', '90 USD'), four, opened('2004', 1), paid('2004-09-01', '200 USD')].join('\n')
    expect(short(clock(acts, '2004-04-30', '2004-04-30', law))).toEqual({ want: 'session', organ: 'league.council' })
    expect(['2004-05-01', '2004-08-31', '2004-09-01', '2005-01-01'].map(d => said(value(acts, d, d, law).now))).toEqual(['may not: equals-or-exceeds 300/210', 'may not: equals-or-exceeds 300/210', 'may: below 100/210', 'may: below 220/230'])
    // Below at the opening, above it since: until the next opening nothing follows.
    const later = [assessed('2001', '90 USD'), four, opened('2003', 1), paid('2003-02-01', '30 USD')].join('\n')
    expect(said(value(later, '2004-02-01', '2004-02-01', law).now)).toBe('may: not-yet-tested 270/210')
  })
  test('the next day on which it is lost, if nothing is paid', () => {
    const acts = [assessed('2001', '90 USD'), four, paid('2003-06-01', '290 USD')].join('\n')
    expect(value(acts, '2004-12-15')).toMatchObject({ now: { may: true }, loses: '2005-01-01', cure: null })
    // What will be assessed for 2004 nobody knows yet.
    expect(value(acts, '2003-07-01')).toMatchObject({ now: { may: true }, loses: null })
    expect(value(acts, '2005-03-01').now).toMatchObject({ may: false, since: '2005-01-01' })
  })
  test('a permission gives the vote until its day, a restoration for good', () => {
    const acts = [assessed('2001', '90 USD'), four].join('\n')
    const permitted = `${acts}\n  - { on: 2003-02-01, act: restoration-of-vote, of: AAA, in: league.council, until: 2003-12-31 }`
    expect(value(permitted, '2003-12-31').now).toMatchObject({ may: true, reason: 'permitted', until: '2003-12-31' })
    expect(value(permitted, '2004-01-01').now).toMatchObject({ may: false, since: '2003-01-01' })
    expect(value(permitted, '2003-06-01', '2004-01-01')).toMatchObject({ now: { may: true }, ahead: { may: false } })
  })
  test('when the permission ends, or an instalment is not paid, the vote is lost that day and not only with the next year', () => {
    const acts = [assessed('2001', '90 USD'), four].join('\n')
    const permitted = `${acts}\n  - { on: 2003-02-01, act: restoration-of-vote, of: AAA, in: league.council, until: 2003-06-30 }`
    expect(value(permitted, '2003-03-01')).toMatchObject({ now: { may: true, reason: 'permitted' }, loses: '2003-07-01' })
    const plan = `${acts}\n  - { on: 2003-02-01, act: payment-plan, of: AAA, with: league, instalments: { 2003-06-30: 20 USD, 2003-12-31: 20 USD } }`
    const law = leagueOwed({}, { arrangement: 'keeps-vote' })
    expect([value(plan, '2003-03-01', '2003-03-01', law).loses, value(`${plan}\n${paid('2003-04-01', '20 USD')}`, '2003-05-01', '2003-05-01', law).loses]).toEqual(['2003-06-30', '2003-12-31'])
  })
  test('an arrangement keeps the vote while each instalment is paid, where the text lets it', () => {
    const law = leagueOwed({}, { arrangement: 'keeps-vote' })
    const acts = [assessed('2001', '90 USD'), four, '  - { on: 2003-02-01, act: payment-plan, of: AAA, with: league, instalments: { 2003-06-30: 20 USD, 2003-12-31: 20 USD } }', paid('2003-06-15', '20 USD')].join('\n')
    expect(['2003-01-31', '2003-02-01', '2003-07-01', '2003-12-30', '2003-12-31'].map(d => value(acts, d, d, law).now.reason)).toEqual(['equals-or-exceeds', 'arrangement', 'arrangement', 'arrangement', 'equals-or-exceeds'])
    expect(value(acts, '2003-07-01').now.reason).toBe('equals-or-exceeds')
  })
  test('by decision: from the next opening if still too much is owed, lifted at once and not renewed by the same decision', () => {
    const law = leagueOwed({}, { counts: 'past-years', tested: 'at-opening', lost: 'by-decision' })
    const opened = (year: string, n: number) => `  - { on: ${year}-05-01, act: session, organ: league.council, ordinal: ${n}, host: BBB, place: Port }`
    const decided = '  - { on: 2003-05-03, act: conditional-loss-of-vote, of: AAA, in: league.council, from: league.council/2, session: league.council/1 }'
    const acts = [assessed('2001', '90 USD'), four, opened('2003', 1), opened('2004', 2), opened('2005', 3), decided].join('\n')
    expect(['2003-06-01', '2004-04-30', '2004-05-01', '2005-06-01'].map(d => value(acts, d, d, law).now.reason)).toEqual(['not-decided', 'not-decided', 'equals-or-exceeds', 'equals-or-exceeds'])
    expect(value(acts, '2004-04-01', '2004-05-01', law)).toMatchObject({ now: { may: true }, ahead: { may: false, since: '2004-05-01' }, cure: { amount: { text: '90.01 USD' }, by: '2004-04-30' } })
    const eased = `${acts}\n${paid('2004-07-01', '200 USD')}`
    expect(['2004-06-30', '2004-07-01', '2005-06-01'].map(d => value(eased, d, d, law).now.reason)).toEqual(['equals-or-exceeds', 'below', 'below'])
  })
  test('a period of transition is no full year, and is passed over', () => {
    const acts = [assessed('"2001-07-01/2002-06-30"', '90 USD', '2001-06-01'), assessed('"2002-07-01/2002-12-31"', '45 USD', '2002-06-01'), assessed('2003', '100 USD', '2002-12-01'), assessed('2004', '100 USD')].map((l, i) => l.replace(/id: \S+?( |$)/, `id: x${i} `)).join('\n')
    expect(value(acts, '2004-01-01').now).toMatchObject({ years: ['2001-07-01/2002-06-30', '2003'], threshold: { value: '190' }, arrears: { value: '335' } })
  })
  test('a member of which only the year of its admission is known may have belonged for that whole year, or not', () => {
    const of = (on: string) => short(league(`  - { on: ${on}, act: admission, of: AAA, to: league, id: joins }\n${[assessed('2001', '90 USD'), four].join('\n')}`, accounts).ask({ ask: 'vote-clock', party: 'AAA', organ: 'league.council', on: '2003-01-01' }, '2003-01-01'))
    expect(of('2001')).toMatchObject({ want: 'day-of-act', act: 'joins', written: '2001' })
    expect([of('2001-01-01'), of('2001-02'), of('2000')].map(v => (v as VoteClock).now.reason)).toEqual(['equals-or-exceeds', 'too-new', 'equals-or-exceeds'])
  })
  test('funds with financial years of their own are measured beside the regular budget, by those of their years that ended within', () => {
    const law = leagueOwed({}, { counts: 'past-years' })
    const operations = (years: string, n: number) => `  - { on: ${years.slice(0, 4)}-06-01, act: assessment, of: AAA, by: league, year: "${years}", amount: 50 USD, fund: peace-operations, id: po${n} }`
    const regular = [assessed('2001', '100 USD'), assessed('2002', '100 USD'), assessed('2003', '100 USD')]
    const own = [operations('2000-07-01/2001-06-30', 0), operations('2001-07-01/2002-06-30', 1), operations('2002-07-01/2003-06-30', 2)]
    const on = (...more: readonly string[]) => said(value([...regular, ...own, ...more].join('\n'), '2003-01-01', '2003-01-01', law).now)
    expect(on()).toBe('may not: equals-or-exceeds 300/300')
    expect(on(paid('2002-12-31', '0.01 USD', ', fund: peace-operations'))).toBe('may: below 299.99/300')
    expect(value([...own, ...regular].join('\n'), '2003-01-01', '2003-01-01', law).now.years).toEqual(['2001', '2002'])
  })
  test('a year of which no assessment is known leaves it open; outside coverage it is open', () => {
    expect(short(clock([assessed('2001', '90 USD'), assessed('2003', '90 USD')].join('\n'), '2004-02-01'))).toEqual({ want: 'assessment', of: 'AAA', by: 'league', year: '2002' })
    expect(short(clock(four, '2003-01-01', '2003-01-01', league, ''))).toMatchObject({ want: 'coverage', question: 'account' })
  })
  test('feeds the right to vote in the organ; arrears suspend rights, never membership', () => {
    const l = league(`${joined('AAA', 'BBB', 'CCC')}\n${[assessed('2001', '90 USD'), four].join('\n')}`, accounts)
    const may = (party: string, on: string) => l.ask({ ask: 'may-vote', party, organ: 'league.council' }, on)
    expect([short(may('AAA', '2003-01-01')), short(may('AAA', '2002-12-31')), short(may('BBB', '2003-01-01'))]).toEqual([false, true, true])
    expect(short(l.ask({ ask: 'standing', party: 'AAA', organisation: 'league' }, '2003-01-01'))).toMatchObject({ standing: 'member' })
    expect(short(l.ask({ ask: 'members', organisation: 'league' }, '2003-01-01'))).toEqual(['AAA', 'BBB', 'CCC'])
    expect(cited(may('AAA', '2003-01-01'))).toContain('league.charter Art. 19')
  })
  test('where no coverage of accounts is declared, the vote is lost by acts alone', () => {
    const l = league(`${joined('AAA')}\n${[assessed('2001', '90 USD'), four].join('\n')}`, 'coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2030-12-31 }]')
    expect(short(l.ask({ ask: 'may-vote', party: 'AAA', organ: 'league.council' }, '2003-01-01'))).toBe(true)
  })
})

describe('an assessment for a biennium', () => {
  const two = (years: string, amount: string, on: string) => `  - { on: ${on}, act: assessment, of: AAA, by: league, year: ${years}, amount: ${amount}, id: a${years.slice(0, 4)} }`
  const acts = [joined('AAA', 'BBB'), two('2001/2002', '200 USD', '2000-12-01'), two('2003/2004', '220 USD', '2002-12-01'), two('2005/2006', '241 USD', '2004-12-01')].join('\n')
  const ask = (question: object, asAt: string, more = '') => short(league(`${acts}\n${more}`, accounts).ask(question as never, asAt as never))
  test('is owed year by year, like its budget: the earliest with the unit left over, each due with its year', () => {
    expect((ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2005-02-01') as Account).ledgers[0]!.years.slice(-2).map(y => `${y.year} ${y.assessed.text} due ${y.due}`)).toEqual(['2005 121 USD due 2005-01-01', '2006 120 USD due 2006-01-01'])
    expect(ask({ ask: 'dues', party: 'AAA', organisation: 'league', year: '2006' }, '2006-02-01')).toMatchObject({ amount: { text: '120 USD' } })
    expect(ask({ ask: 'assessments', organisation: 'league', year: '2006' }, '2006-02-01')).toMatchObject({ totals: [{ text: '120 USD' }], members: [{ party: 'AAA', published: { text: '120 USD' } }] })
  })
  test('arrears are measured against two of its years, not four', () => {
    const on = (day: string, more = '') => (ask({ ask: 'vote-clock', party: 'AAA', organ: 'league.council', on: day }, day, more) as VoteClock).now
    expect(on('2005-01-01')).toMatchObject({ may: false, years: ['2003', '2004'], threshold: { text: '220 USD' }, arrears: { text: '541 USD' } })
    expect(on('2006-01-01', paid('2005-06-01', '430.01 USD'))).toMatchObject({ may: true, reason: 'below', years: ['2004', '2005'], threshold: { text: '231 USD' }, arrears: { text: '230.99 USD' } })
    expect(on('2006-01-01', paid('2005-06-01', '430 USD'))).toMatchObject({ may: false, arrears: { text: '231 USD' } })
  })
  test('is not owed twice where scale and budget are there for the same years', () => {
    const both = `${scale('AAA: 60 %, BBB: 40 %', '2005/2006')}\n${budget('400 USD', '2005/2006')}`
    expect(ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2006-02-01', both)).toMatchObject({ ledgers: [{ balance: { text: '661 USD' } }] })
  })
  test('the status of contributions of one of its years, and of both together', () => {
    const status = (year: string) => (ask({ ask: 'contributions-status', organisation: 'league', year }, '2006-02-01', paid('2005-03-01', '541 USD')) as { members: readonly { assessed: readonly { text: string }[]; outstanding: readonly { text: string }[]; before: readonly { text: string }[]; inFull: string | null }[] }).members.map(m => [...[m.assessed, m.outstanding, m.before].map(all => all.map(f => f.text).join()), m.inFull])
    expect([status('2005'), status('2006'), status('2005/2006')]).toEqual([[['121 USD', '', '', '2005-03-01']], [['120 USD', '120 USD', '', null]], [['241 USD', '120 USD', '', null]]])
  })
})
