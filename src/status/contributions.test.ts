/** The status of contributions and the honour roll of the League of Lakes; positions reserved on a rate; budgets of two years and of two currencies; funds beside the regular budget. */
import { describe, expect, test } from 'vitest'
import type { Account, Assessments, ContributionsStatus, HonourRoll } from '#law'
import { accounts, assessed, joined, leagueOwed, paid } from './dues.fixture.ts'
import { cited, roles, short } from './league.fixture.ts'

const league = leagueOwed()
const scale = (rates: string, years = '2005', on = '2004-11-01', more = '') => `  - { on: ${on}, act: scale, of: league, years: ${years}, rates: { ${rates} }${more} }`
const budget = (amount: string, year = '2005', on = '2004-12-01', more = '') => `  - { on: ${on}, act: budget, of: league, year: ${year}, amount: ${amount}${more} }`
const text = (all: readonly { readonly text: string }[]) => all.map(f => f.text).join(', ')

describe('the status of contributions', () => {
  const acts = [
    joined('AAA', 'BBB', 'CCC'), assessed('2004', '90 USD'), assessed('2005', '100 USD'), assessed('2005', '60 USD', '2004-12-01', 'BBB'), assessed('2005', '40 USD', '2004-12-01', 'CCC'),
    paid('2004-02-01', '80 USD'), paid('2005-01-20', '60 USD', '', 'BBB'), paid('2005-04-01', '30 USD', '', 'CCC'),
  ].join('\n')
  const ask = (more: string, asAt: string, head = accounts, law = league) => law(`${acts}\n${more}`, head).ask({ ask: 'contributions-status', organisation: 'league', year: '2005' }, asAt)
  const told = (v: ContributionsStatus) => v.members.map(m => `${m.party}: ${text(m.assessed)}; ${text(m.outstanding) || 'nothing'}; ${text(m.before) || 'nothing'} before; ${m.inFull ?? 'owing'} ${m.onTime ?? '-'}`)
  test('each member by its own account: what is outstanding, of earlier years too, and since when nothing is', () => {
    const v = short(ask('', '2005-06-01')) as ContributionsStatus
    expect(told(v)).toEqual(['AAA: 100 USD; 100 USD; 10 USD before; owing -', 'BBB: 60 USD; nothing; nothing before; 2005-01-20 false', 'CCC: 40 USD; 10 USD; nothing before; owing -'])
    expect([v.due, text(v.assessed), text(v.outstanding), v.unknown]).toEqual(['2005-01-01', '200 USD', '110 USD', []])
  })
  test('as at the opening of a session: what comes in later is not in it', () => {
    expect(told(short(ask(paid('2005-05-31', '10 USD', ', id: late', 'CCC').replace(/, id: paid[^,]*/, ''), '2005-05-30')) as ContributionsStatus)[2]).toContain('10 USD; nothing before; owing')
    expect(told(short(ask(paid('2005-05-31', '10 USD', ', id: late', 'CCC').replace(/, id: paid[^,]*/, ''), '2005-05-31')) as ContributionsStatus)[2]).toContain('2005-05-31 false')
  })
  test('whose account is not declared to be held is unknown, never one that owes nothing', () => {
    const v = short(ask('', '2005-06-01', 'coverage: [{ question: account, of: BBB, from: 2000-01-01, to: 2030-12-31 }]')) as ContributionsStatus
    expect([v.members.map(m => m.party), v.unknown]).toEqual([['BBB'], ['AAA', 'CCC']])
  })
  test('unless a source tells that it paid the year in full: then that is told, and nothing about other years', () => {
    const head = 'coverage: [{ question: account, of: BBB, from: 2000-01-01, to: 2030-12-31 }]'
    const v = short(ask('  - { on: 2005-03-03, act: payment, of: CCC, to: league, amount: 10 USD, year: 2005, in-full: true, id: rest }\n  - { on: 2005-03-04, act: payment, of: AAA, to: league, amount: 10 USD, year: 2004, in-full: true, id: other }', '2005-06-01', head)) as ContributionsStatus
    expect(v.members.find(m => m.party === 'CCC')).toMatchObject({ inFull: '2005-03-03', told: true, outstanding: [], onTime: false })
    expect(v.unknown).toEqual(['AAA'])
  })
  test('rests on the payments it tells of, the assessments and the rules', () => {
    const f = ask('', '2005-06-01')
    expect(roles(f)).toEqual(expect.arrayContaining(['paid-BBB-2005-01-20-60USD counted', 'BBB-2005-USD counted']))
    expect(cited(f)).toEqual(expect.arrayContaining(['league.charter Art. 17', 'league.charter Art. 17(2)', 'league.charter Art. 17(3)']))
  })
  test('without assessments it is open', () => { expect(short(league(joined('AAA'), accounts).ask({ ask: 'contributions-status', organisation: 'league', year: '2009' }, '2009-06-01'))).toMatchObject({ want: expect.stringMatching(/scale|budget/) }) })
})

describe('the honour roll', () => {
  const acts = [joined('AAA', 'BBB', 'CCC'), ...['AAA', 'BBB', 'CCC'].map(p => assessed('2005', '100 USD', '2004-12-01', p))].join('\n')
  const roll = (more: string, asAt = '2005-12-31', head = `coverage: [{ question: assessments, of: league, from: 2000-01-01, to: 2030-12-31 }, ${accounts.slice('coverage: ['.length)}`) => short(league(`${acts}\n${more}`, head).ask({ ask: 'honour-roll', organisation: 'league', year: '2005' }, asAt)) as HonourRoll
  test('in the order of days, of one day in the order of codes', () => {
    const v = roll([paid('2005-03-01', '100 USD', '', 'CCC'), paid('2005-03-01', '100 USD', '', 'BBB'), paid('2004-12-28', '100 USD', '', 'AAA')].join('\n'))
    expect(v.paid).toEqual([{ party: 'AAA', on: '2004-12-28', onTime: true }, { party: 'BBB', on: '2005-03-01', onTime: false }, { party: 'CCC', on: '2005-03-01', onTime: false }])
    expect(v).toMatchObject({ assessed: 3, complete: true, due: '2005-01-01' })
  })
  test('a part is not in full; what is given up is not paid; a credit settles', () => {
    const v = roll([paid('2005-03-01', '99.99 USD', '', 'AAA'), '  - { on: 2005-04-01, act: write-off, of: BBB, with: league, amount: 100 USD }', paid('2005-02-01', '90 USD', '', 'CCC'), '  - { on: 2005-05-01, act: credit, to: CCC, by: league, year: 2005, amount: 10 USD }'].join('\n'))
    expect(v.paid).toEqual([{ party: 'CCC', on: '2005-05-01', onTime: false }])
  })
  test('complete only where every account is established, or the roll itself is declared complete', () => {
    const told = '  - { on: 2005-03-03, act: payment, of: CCC, to: league, amount: 100 USD, year: 2005, in-full: true }'
    expect(roll(told, '2005-12-31', '')).toMatchObject({ paid: [{ party: 'CCC' }], assessed: 3, complete: false })
    expect(roll(told, '2005-12-31', 'coverage: [{ question: honour-roll, of: league, from: 2005-01-01, to: 2005-12-31 }]')).toMatchObject({ paid: [{ party: 'CCC' }], complete: true })
  })
})

describe('a position reserved on one\'s own rate', () => {
  const head = `${accounts}\ninstruments: { league.scale-2005: { title: Scale of 2005 } }`
  const acts = (more = '') => `${joined('AAA', 'BBB')}\n${scale('AAA: 60 %, BBB: 40 %', '2005', '2004-11-01', ', instrument: league.scale-2005')}\n  - { on: 2004-11-02, act: reservation, instrument: league.scale-2005, party: AAA, says: on its own rate, id: reserves }\n${budget('1000 USD')}${more}`
  const status = (more = '', asAt = '2005-06-01') => short(league(acts(more), head).ask({ ask: 'contributions-status', organisation: 'league', year: '2005' }, asAt)) as ContributionsStatus
  test('is shown beside what it is assessed, and suspends nothing', () => {
    const f = league(acts(), head).ask({ ask: 'assessments', organisation: 'league', year: '2005' }, '2005-06-01')
    expect((short(f) as Assessments).members.map(m => [m.party, m.derived?.text, m.reserved])).toEqual([['AAA', '600 USD', 'reserves'], ['BBB', '400 USD', undefined]])
    expect(roles(f)).toContain('reserves counted')
    expect(status().members.map(m => [m.party, m.reserved, text(m.outstanding)])).toEqual([['AAA', 'reserves', '600 USD'], ['BBB', null, '400 USD']])
  })
  test('until it is withdrawn; a reservation to another text is none', () => {
    expect(status('\n  - { on: 2005-02-01, act: withdrawal-of-reservation, instrument: league.scale-2005, party: AAA, of: reserves }').members[0]!.reserved).toBeNull()
    expect(status('\n  - { on: 2005-02-01, act: withdrawal-of-reservation, instrument: league.scale-2005, party: AAA, of: reserves }', '2005-01-31').members[0]!.reserved).toBe('reserves')
    const other = acts().replace('reservation, instrument: league.scale-2005', 'reservation, instrument: league.charter')
    expect((short(league(other, head).ask({ ask: 'assessments', organisation: 'league', year: '2005' }, '2005-06-01')) as Assessments).members[0]!.reserved).toBeUndefined()
  })
})

describe('a budget of two years', () => {
  const acts = `${joined('AAA', 'BBB')}\n${scale('AAA: 60 %, BBB: 40 %', '2004/2007', '2003-11-01')}\n${budget('1001 USD', '2004/2005', '2003-12-01')}`
  const year = (y: string, more = '', law = league) => short(law(`${acts}${more}`, accounts).ask({ ask: 'assessments', organisation: 'league', year: y }, '2005-06-01')) as Assessments
  test('is borne by each year in equal parts, and the parts add up to it', () => {
    const [a, b] = [year('2004'), year('2005')]
    expect([a.budget?.text, b.budget?.text]).toEqual(['501 USD', '500 USD'])
    expect(a.within).toMatchObject({ year: '2004/2005', budget: { text: '1001 USD' } })
    expect([text(a.totals), text(b.totals)]).toEqual(['501 USD', '500 USD'])
    expect(year('2006')).toMatchObject({ want: 'budget' })
  })
  test('a budget of the year itself goes before its part of the longer one', () => {
    expect(year('2005', `\n${budget('900 USD', '2005', '2003-11-15')}`)).toMatchObject({ budget: { text: '900 USD' } })
    expect(year('2005', `\n${budget('900 USD', '2005', '2003-11-15')}`).within).toBeUndefined()
  })
  test('is owed by each member year by year, not once for both', () => {
    const a = short(league(acts, accounts).ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2005-06-01')) as Account
    expect(a.ledgers[0]!.years.map(y => `${y.year} ${y.assessed.text} due ${y.due}`)).toEqual(['2004 301 USD due 2004-01-01', '2005 300 USD due 2005-01-01'])
  })
  test('where financial years begin in July, the two that begin in these years', () => {
    const july = leagueOwed({ begins: '07-01' })
    expect(year('2004', '', july)).toMatchObject({ budget: { text: '501 USD' } })
    const a = short(july(acts, accounts).ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2005-12-01')) as Account
    expect(a.ledgers[0]!.statement.map(r => `${r.year} ${r.begins} ${r.ends}`)).toEqual(['2004 2004-07-01 2005-06-30', '2005 2005-07-01 2006-06-30'])
  })
  test('a transition of six months written as days is a period of its own', () => {
    const v = short(league(`${joined('AAA')}\n${scale('AAA: 100 %', '2004-07-01/2004-12-31', '2003-11-01')}\n${budget('300 USD', '2004-07-01/2004-12-31', '2003-12-01')}`, accounts).ask({ ask: 'assessments', organisation: 'league', year: '2004-07-01/2004-12-31' }, '2004-08-01')) as Assessments
    expect([v.budget?.text, v.within]).toEqual(['300 USD', undefined])
  })
})

describe('a budget in two currencies', () => {
  const acts = `${joined('AAA', 'BBB')}\n${scale('AAA: 60 %, BBB: 40 %')}\n${budget('1000 USD', '2005', '2004-12-01', ', id: in-usd')}\n${budget('501 EUR', '2005', '2004-12-01', ', id: in-eur')}`
  test('is shared by the same scale in each, and the sum of each is kept', () => {
    const v = short(league(acts, accounts).ask({ ask: 'assessments', organisation: 'league', year: '2005' }, '2005-06-01')) as Assessments
    expect(v.members.map(m => `${m.party} ${m.derived?.text}`)).toEqual(['AAA 301 EUR', 'AAA 600 USD', 'BBB 200 EUR', 'BBB 400 USD'])
    expect([text(v.totals), text(v.budgets ?? [])]).toEqual(['501 EUR, 1000 USD', '501 EUR, 1000 USD'])
  })
  test('gives each member two ledgers, of which none helps out the other', () => {
    const a = short(league(`${acts}\n${paid('2005-02-01', '700 USD')}`, accounts).ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2005-06-01')) as Account
    expect(a.ledgers.map(l => l.balance.text)).toEqual(['301 EUR', '-100 USD'])
    const v = short(league(`${acts}\n${paid('2005-02-01', '700 USD')}`, accounts).ask({ ask: 'contributions-status', organisation: 'league', year: '2005' }, '2005-06-01')) as ContributionsStatus
    expect(v.members[0]).toMatchObject({ inFull: null, outstanding: [{ text: '301 EUR' }], assessed: [{ text: '301 EUR' }, { text: '600 USD' }] })
  })
})

test('an advance to the working capital fund is an account of its own: it is no part of the status of contributions, and what is paid to it settles nothing else', () => {
  const acts = [joined('AAA'), assessed('2005', '100 USD'), '  - { on: 2004-12-02, act: assessment, of: AAA, by: league, year: 2005, amount: 7 USD, fund: working-capital-fund, id: wcf }', '  - { on: 2005-02-01, act: payment, of: AAA, to: league, amount: 107 USD, fund: working-capital-fund, id: p-wcf }'].join('\n')
  const a = short(league(acts, accounts).ask({ ask: 'account', party: 'AAA', organisation: 'league' }, '2005-06-01')) as Account
  expect(a.ledgers.map(l => `${l.fund} ${l.balance.text} ${l.advance.text}`)).toEqual(['regular-budget 100 USD 0 USD', 'working-capital-fund -100 USD 100 USD'])
  const v = short(league(acts, accounts).ask({ ask: 'contributions-status', organisation: 'league', year: '2005' }, '2005-06-01')) as ContributionsStatus
  expect([text(v.assessed), text(v.outstanding)]).toEqual(['100 USD', '100 USD'])
})
