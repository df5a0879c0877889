/** The journal of the League of Lakes: every act on its money entered twice; each fund balances, and a member's receivable is what its account says. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from 'decimal.js'
import { plusDays } from '#calendar'
import { balanceOf, trialBalance, type Account } from '#law'
import { accounts, joined, leagueOwed } from './dues.fixture.ts'
import { law, league, short } from './league.fixture.ts'
import { journalAsAt } from './journal.ts'

const owed = leagueOwed()
const campaigns = 'campaigns: { flood: { name: Flood relief, by: league } }'
const journal = (acts: string, asAt = '2010-12-31') => { const l = owed(acts, `${accounts}\n${campaigns}`); return journalAsAt('league', l.at(asAt), l.law) }
const rows = (acts: string, asAt?: string) => trialBalance(journal(acts, asAt)).rows.map(r => [r.fund, r.account, r.of, r.amount.text])

const some = `
${joined('AAA', 'BBB')}
  - { on: 2000-12-01, act: assessment, of: AAA, by: league, year: 2001, amount: 100 USD, id: a1 }
  - { on: 2001-02-01, act: payment, of: AAA, to: league, amount: 120 USD, id: p1 }
  - { on: 2001-03-01, act: credit, to: AAA, by: league, year: 2001, amount: 5 USD, reason: surplus, id: c1 }
  - { on: 2001-12-31, act: balance, of: BBB, with: league, amount: 40 USD, id: b1 }
  - { on: 2002-02-01, act: write-off, of: BBB, with: league, amount: 10 USD, year: 2001, id: w1 }
  - { on: 2002-03-01, act: pledge, by: CCC, campaign: flood, amount: 60 USD, id: pl }
  - { on: 2002-03-02, act: contribution, by: CCC, through: league, campaign: flood, amount: 50 USD, purpose: tents, settles: pl, id: g1 }
  - { on: 2002-03-03, act: contribution, by: DDD, through: league, campaign: flood, amount: 7 USD, purpose: rice, in-kind: true, id: g2 }
  - { on: 2002-03-04, act: contribution, by: DDD, through: league, campaign: flood, amount: about 7 USD, purpose: rice, id: g3 }
  - { on: 2002-04-01, act: disbursement, by: league, campaign: flood, to: [EEE], amount: 30 USD, id: d1 }
`
describe('a journal', () => {
  test('enters every act on money twice, fund by fund; a pledge is entered when it is paid, an amount told about so is left out', () => {
    expect(rows(some)).toEqual([
      ['flood', 'cash', null, '20 USD'], ['flood', 'goods', null, '7 USD'], ['flood', 'voluntary', null, '-7 USD'], ['flood', 'pledges-paid', null, '-50 USD'], ['flood', 'passed-on', 'EEE', '30 USD'],
      ['regular-budget', 'receivable', 'AAA', '-25 USD'], ['regular-budget', 'receivable', 'BBB', '30 USD'], ['regular-budget', 'cash', null, '120 USD'], ['regular-budget', 'assessed', null, '-100 USD'],
      ['regular-budget', 'credited', null, '5 USD'], ['regular-budget', 'written-off', null, '10 USD'], ['regular-budget', 'brought-forward', null, '-40 USD'],
    ])
    expect([trialBalance(journal(some)).balanced, journal(some).left]).toEqual([true, ['g3']])
  })
  test('is as at its day, and an account can be asked by a day', () => {
    expect(rows(some, '2001-01-31')).toEqual([['regular-budget', 'receivable', 'AAA', '100 USD'], ['regular-budget', 'assessed', null, '-100 USD']])
    expect(balanceOf(journal(some), { fund: 'regular-budget', currency: 'USD', account: 'receivable', of: 'AAA' }, '2001-02-15').text).toBe('-20 USD')
  })
  test('a member whose account has a hole in it is told, with what would fill it', () => {
    expect(journal(`${some}  - { on: 2002-05-01, act: payment, of: AAA, to: league, amount: about 5 USD, id: px }`).unknown).toEqual([{ party: 'AAA', wants: { want: 'exact-sum', act: 'px', written: 'about 5 USD' } }])
  })
  test('without a law of dues only voluntary money is in it', () => {
    const l = league('  - { on: 2001-03-02, act: contribution, by: CCC, to: [lakebank], amount: 50 LD, purpose: x, id: g }')
    expect(trialBalance(journalAsAt('lakebank', l.at('2010-01-01'), law)).rows.map(r => [r.fund, r.account, r.amount.text])).toEqual([['voluntary', 'cash', '50 LD'], ['voluntary', 'voluntary', '-50 LD']])
  })
})

interface Moved { readonly kind: 'assessment' | 'payment' | 'credit' | 'write-off' | 'balance' | 'contribution' | 'disbursement'; readonly of: string; readonly after: number; readonly cents: number; readonly year: number; readonly unit: string; readonly fund: string | null }
const moves = fc.array(fc.record({
  kind: fc.constantFrom<Moved['kind']>('assessment', 'assessment', 'payment', 'payment', 'payment', 'credit', 'write-off', 'balance', 'contribution', 'disbursement'), of: fc.constantFrom('AAA', 'BBB'),
  after: fc.integer({ min: 0, max: 2190 }), cents: fc.integer({ min: 1, max: 30_000 }), year: fc.integer({ min: 2001, max: 2006 }), unit: fc.constantFrom('USD', 'USD', 'EUR'), fund: fc.constantFrom(null, null, 'working-capital-fund'),
}), { maxLength: 20 }) as fc.Arbitrary<readonly Moved[]>
const lineOf = (m: Moved, i: number): string => {
  const amount = `${new Decimal(m.cents).div(100).toFixed(2)} ${m.unit}`
  const common = `on: ${plusDays('2001-01-01', m.after)}, act: ${m.kind}, amount: ${amount}, id: m${i}`
  const fund = m.fund === null ? '' : `, fund: ${m.fund}`
  switch (m.kind) {
    case 'assessment': return `  - { ${common}, of: ${m.of}, by: league, year: ${m.year}${fund} }`
    case 'payment': return `  - { ${common}, of: ${m.of}, to: league${fund} }`
    case 'credit': return `  - { ${common}, to: ${m.of}, by: league, year: ${m.year}${fund} }`
    case 'write-off': return `  - { ${common}, of: ${m.of}, with: league${fund} }`
    case 'balance': return `  - { ${common}, of: ${m.of}, with: league${fund} }`
    case 'contribution': return `  - { ${common}, by: ${m.of}, through: league, campaign: flood, purpose: x }`
    case 'disbursement': return `  - { ${common}, by: league, campaign: flood }`
  }
}
const days = fc.integer({ min: 0, max: 2200 }).map(n => plusDays('2001-01-01', n))

describe('any journal', () => {
  test('balances, act by act and fund by fund; what its members owe, or have paid in advance, is what their accounts say', () => {
    let compared = 0
    fc.assert(fc.property(moves, days, (all, asAt) => {
      const l = owed(`${joined('AAA', 'BBB')}\n${all.map(lineOf).join('\n')}`, `${accounts}\n${campaigns}`)
      const j = journalAsAt('league', l.at(asAt), l.law)
      for (const e of j.entries) expect(e.postings.reduce((n, p) => n + p.amount, 0n)).toBe(0n)
      const { rows: trial, balanced } = trialBalance(j)
      expect(balanced).toBe(true)
      for (const f of new Set(trial.map(r => `${r.fund} ${r.currency}`))) expect(trial.filter(r => `${r.fund} ${r.currency}` === f).reduce((n, r) => n.plus(r.amount.value), new Decimal(0)).toFixed()).toBe('0')
      for (const party of ['AAA', 'BBB']) {
        const account = short(l.ask({ ask: 'account', party, organisation: 'league' }, asAt)) as Account
        for (const ledger of account.ledgers) { compared += 1; expect(balanceOf(j, { fund: ledger.fund, currency: ledger.currency, account: 'receivable', of: party }).value).toBe(ledger.balance.value) }
        expect(trial.filter(r => r.account === 'receivable' && r.of === party).length).toBeLessThanOrEqual(account.ledgers.length)
      }
    }), { numRuns: 80 })
    expect(compared).toBeGreaterThan(80)
  })
  test('holds in cash what was received less what was passed on', () => {
    fc.assert(fc.property(moves, (all) => {
      const only = all.filter(m => m.kind !== 'balance')
      const j = journal(`${joined('AAA', 'BBB')}\n${only.map(lineOf).join('\n')}`)
      const of = (kind: Moved['kind']) => only.filter(m => m.kind === kind && m.unit === 'USD').reduce((n, m) => n + m.cents, 0)
      const cash = trialBalance(j).rows.filter(r => r.account === 'cash' && r.currency === 'USD').reduce((n, r) => n.plus(r.amount.value), new Decimal(0))
      expect(cash.mul(100).toNumber()).toBe(of('payment') + of('contribution') - of('disbursement'))
    }), { numRuns: 40 })
  })
})
