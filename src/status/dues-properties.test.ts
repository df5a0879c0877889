/** What must be true of any account of the League of Lakes: it balances, a payment never raises arrears, order does not matter, the cure cures and one unit less does not. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from 'decimal.js'
import { plusDays, type Day } from '#calendar'
import type { Account, Arrears, Assessments, ContributionsStatus, HonourRoll, VoteClock } from '#law'
import { accounts, assessed, joined, leagueOwed } from './dues.fixture.ts'
import { short } from './league.fixture.ts'

const art = { ground: 'provision', instrument: 'league.charter', article: 'Art. 17(3)', reading: 'unread' } as const
const laws = { 'oldest-first': leagueOwed({}, { counts: 'past-years' }), 'as-designated': leagueOwed({ settles: { rule: 'as-designated', cite: art } }, { counts: 'past-years' }) } as const
const first: Day = '2001-01-01'
const end: Day = '2006-12-31'
interface Moved { readonly kind: 'payment' | 'credit' | 'write-off'; readonly after: number; readonly cents: number; readonly year: number | null }
const moves = fc.array(fc.record({ kind: fc.constantFrom('payment', 'payment', 'payment', 'credit', 'write-off'), after: fc.integer({ min: 0, max: 2190 }), cents: fc.integer({ min: 1, max: 30_000 }), year: fc.option(fc.integer({ min: 2001, max: 2006 })) }) as fc.Arbitrary<Moved>, { maxLength: 14 })
const sums = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 6, maxLength: 6 })
const usd = (cents: number) => `${new Decimal(cents).div(100).toFixed(2)} USD`
const lineOf = (m: Moved, i: number): string => {
  const common = `on: ${plusDays(first, m.after)}, act: ${m.kind}, amount: ${usd(m.cents)}, id: m${i}${m.year === null ? '' : `, year: ${m.year}`}`
  return `  - { ${common}, ${m.kind === 'credit' ? 'to: AAA, by: league' : m.kind === 'payment' ? 'of: AAA, to: league' : 'of: AAA, with: league'} }`
}
const duesLines = (cents: readonly number[]) => cents.map((c, i) => assessed(String(2001 + i), usd(c)))
const rules = fc.constantFrom<keyof typeof laws>('oldest-first', 'as-designated')
const ask = <T>(rule: keyof typeof laws, lines: readonly string[], question: object, asAt: Day): T => short(laws[rule](`${joined('AAA')}\n${lines.join('\n')}`, accounts).ask(question as never, asAt)) as T
const account = { ask: 'account', party: 'AAA', organisation: 'league' }
const arrears = { ask: 'arrears', party: 'AAA', organisation: 'league' }
const n = (f: { readonly value: string }) => new Decimal(f.value)

describe('any account', () => {
  test('balances: every year from opening to closing, and what is owed is what was assessed less what settled', () => {
    fc.assert(fc.property(rules, sums, moves, (rule, cents, moved) => {
      const a = ask<Account>(rule, [...duesLines(cents), ...moved.map(lineOf)], account, end)
      const [l] = a.ledgers
      for (const r of l!.statement) expect(n(r.opening).plus(n(r.assessed)).minus(n(r.credits)).minus(n(r.paid)).minus(n(r.writtenOff)).toFixed()).toBe(n(r.closing).toFixed())
      expect(l!.statement.slice(1).map(r => r.opening.value)).toEqual(l!.statement.slice(0, -1).map(r => r.closing.value))
      const all = cents.reduce((x, y) => x + y, 0) - moved.reduce((x, m) => x + m.cents, 0)
      expect(n(l!.balance).mul(100).toFixed()).toBe(String(all))
      expect(l!.statement.at(-1)!.closing.value).toBe(l!.balance.value)
      const settled = l!.years.reduce((x, y) => x.plus(n(y.settled)), new Decimal(0))
      expect(settled.plus(n(l!.advance)).mul(100).toFixed()).toBe(String(moved.reduce((x, m) => x + m.cents, 0)))
      for (const y of l!.years) expect(n(y.settled).plus(n(y.outstanding)).toFixed()).toBe(n(y.assessed).toFixed())
    }), { numRuns: 60 })
  })
  test('does not depend on the order in which it was recorded', () => {
    fc.assert(fc.property(rules, sums, moves, (rule, cents, moved) => {
      const lines = [...duesLines(cents), ...moved.map(lineOf)]
      expect(ask(rule, lines.toReversed(), account, end)).toEqual(ask(rule, lines, account, end))
    }), { numRuns: 30 })
  })
  test('as at a day is that of the acts done by then', () => {
    fc.assert(fc.property(rules, sums, moves, fc.integer({ min: 0, max: 2190 }), (rule, cents, moved, later) => {
      const on = plusDays(first, later)
      const lines = [...duesLines(cents), ...moved.map(lineOf)]
      expect(ask(rule, lines, account, on)).toEqual(ask(rule, lines.filter(l => /on: (\S+),/.exec(l)![1]! <= on), account, on))
    }), { numRuns: 30 })
  })
})
describe('any arrears', () => {
  test('are never raised by a payment', () => {
    fc.assert(fc.property(rules, sums, moves, fc.integer({ min: 0, max: 2190 }), fc.integer({ min: 1, max: 20_000 }), (rule, cents, moved, after, more) => {
      const lines = [...duesLines(cents), ...moved.map(lineOf)]
      const extra = lineOf({ kind: 'payment', after, cents: more, year: null }, 99)
      expect(n(ask<Arrears>(rule, [...lines, extra], arrears, end).total).lte(n(ask<Arrears>(rule, lines, arrears, end).total))).toBe(true)
    }), { numRuns: 60 })
  })
  test('the least payment gives the vote on the day; one unit less, or a day later, does not', () => {
    let lost = 0
    fc.assert(fc.property(rules, sums, fc.array(fc.integer({ min: 1, max: 9_000 }), { maxLength: 4 }), (rule, cents, paidCents) => {
      const lines = [...duesLines(cents), ...paidCents.map((c, i) => lineOf({ kind: 'payment', after: 200 * i, cents: c, year: null }, i))]
      const day: Day = '2006-01-01'
      const clock = (more: readonly string[], asAt: Day) => ask<VoteClock>(rule, [...lines, ...more], { ask: 'vote-clock', party: 'AAA', organ: 'league.council', on: day }, asAt)
      const { ahead, cure } = clock([], '2005-12-15')
      expect(cure === null).toBe(ahead.may)
      if (ahead.may) return
      lost += 1
      const paying = (c: Decimal, on: Day) => clock(c.lte(0) ? [] : [`  - { on: ${on}, act: payment, of: AAA, to: league, amount: ${c.toFixed(2)} USD, id: cure }`], day).now.may
      expect([paying(n(cure!.amount), cure!.by), paying(n(cure!.amount).minus('0.01'), cure!.by), paying(n(cure!.amount), plusDays(cure!.by, 1))]).toEqual([true, false, false])
    }), { numRuns: 60 })
    expect(lost).toBeGreaterThan(5)
  })
})
describe('any budget', () => {
  const parties = ['AAA', 'BBB', 'CCC', 'DDD']
  const rates = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 2, maxLength: 4 })
  const law = leagueOwed()
  const acts = (weights: readonly number[], budgets: readonly string[]) => `${joined(...parties)}\n  - { on: 2000-11-01, act: scale, of: league, years: 2001/2004, rates: { ${weights.map((r, i) => `${parties[i]}: ${r} unit`).join(', ')} } }\n${budgets.join('\n')}`
  test('of several years, in one currency or two: the years and their members together bear exactly it', () => {
    fc.assert(fc.property(rates, fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2001, max: 2004 }), (weights, dollars, euros, last) => {
      const span = last === 2001 ? '2001' : `2001/${last}`
      const held = law(acts(weights, [`  - { on: 2000-12-01, act: budget, of: league, year: ${span}, amount: ${dollars} USD, id: u }`, `  - { on: 2000-12-01, act: budget, of: league, year: ${span}, amount: ${euros} EUR, id: e }`]), accounts)
      const borne = { USD: new Decimal(0), EUR: new Decimal(0) }
      for (let year = 2001; year <= last; year++) {
        const v = short(held.ask({ ask: 'assessments', organisation: 'league', year: String(year) }, '2001-02-01')) as Assessments
        for (const m of v.members) borne[m.derived!.unit as 'USD'] = borne[m.derived!.unit as 'USD'].plus(n(m.derived!))
      }
      expect([borne.USD.toFixed(), borne.EUR.toFixed()]).toEqual([String(dollars), String(euros)])
    }), { numRuns: 30 })
  })
})
describe('any status of contributions', () => {
  test('is that of the accounts: who owes nothing of the year is on the roll, unless it was given up, and nobody else', () => {
    fc.assert(fc.property(rules, sums, moves, fc.integer({ min: 2001, max: 2006 }), fc.integer({ min: 0, max: 2190 }), (rule, cents, moved, year, later) => {
      const on = plusDays(first, later)
      const lines = [...duesLines(cents), ...moved.map(lineOf)]
      const a = ask<Account>(rule, lines, account, on)
      const line = a.ledgers[0]?.years.find(y => y.year === String(year))
      const status = ask<ContributionsStatus | { want: string }>(rule, lines, { ask: 'contributions-status', organisation: 'league', year: String(year) }, on)
      // A year of which nothing is assessed yet has no status.
      const said = 'want' in status ? status.want : status.members.slice(0, 1).map(m => [m.outstanding.map(f => f.value).join() || '0', m.inFull])
      const wanted = line ? [[line.outstanding.value, line.inFull]] : 'scale'
      expect(said).toEqual(wanted)
      if (!line) return
      const roll = ask<HonourRoll>(rule, lines, { ask: 'honour-roll', organisation: 'league', year: String(year) }, on)
      const onThatDay = moved.filter(x => line.inFull !== null && plusDays(first, x.after) === line.inFull)
      const givenUp = onThatDay.some(x => x.kind === 'write-off') && !onThatDay.some(x => x.kind === 'payment')
      expect(roll.paid.map(p => p.on)).toEqual(line.inFull === null || givenUp ? [] : [line.inFull])
    }), { numRuns: 60 })
  })
})
