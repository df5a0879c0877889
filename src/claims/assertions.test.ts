/** Assertions over the League of Lakes: what holds is silent; what does not is told with what is reckoned and the lines that make it, all at once. */
import { describe, expect, test } from 'vitest'
import { assemble, problemText, readDossier, type Problem } from '#acts'
import { charter, constitution, figureOfMoney, textOf } from '#law'
import { indexActs, lawOf } from '#status'
import * as fc from 'fast-check'
import { checkAssertions } from './assertions.ts'
import { checkStatedBalances } from './stated-balances.ts'

const art = textOf('league.charter')
const league = constitution({ id: 'league', charters: [charter({ text: 'league.charter', membership: { admission: art(1) }, organs: {}, dues: { cite: art(17), base: 'budget', due: { rule: 'year-begins', cite: art(17) }, settles: { rule: 'oldest-first', cite: art(17) }, arrears: { years: 2, how: 'at-least', counts: 'due', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art(19) } } })] })
const bank = constitution({ id: 'bank', charters: [charter({ text: 'bank.articles', membership: { admission: textOf('bank.articles')(1) }, organs: {}, capital: { cite: textOf('bank.articles')(4), unitOfAccount: 'MARK', shareValue: figureOfMoney({ amount: '1000', currency: 'MARK', on: '1990-01-01' }) } })] })
const head = `recorded: 2020-01-01
parties: { AAA: { name: Aland, form: state }, BBB: { name: Bland, form: state } }
bodies: { league: { name: League, form: organisation }, bank: { name: Bank, form: organisation } }
campaigns: { floods: { name: Floods, by: league }, none: { name: None, by: league } }
instruments: { league.charter: { title: Charter, clauses: { applied-from: { on: 1990-01-01 } } }, bank.articles: { title: Articles, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: account, of: league, from: 2001-01-01, to: 2010-12-31 }, { question: standing, of: league, from: 1990-01-01, to: 2010-12-31 }, { question: standing, of: bank, from: 1990-01-01, to: 2010-12-31 }]
sources: { book: { title: Book, seen: 2020-01-01, rank: official }, other: { title: Other, seen: 2020-01-01, rank: press } }
defaults: { source: book }
acts:
`
const acts = `  - { on: 1990-01-01, act: admission, of: AAA, to: league }
  - { on: 1990-01-01, act: admission, of: BBB, to: league }
  - { on: 1990-01-01, act: admission, of: AAA, to: bank }
  - { on: 1995-01-01, act: capital, of: bank, form: authorised, amount: 2 million MARK }
  - { on: 1995-01-01, act: subscription, by: AAA, in: bank, amount: 300 thousand MARK }
  - { on: 2000-12-31, act: balance, of: AAA, with: league, amount: 0 USD }
  - { on: 2001-01-01, act: assessment, of: AAA, by: league, year: 2001, amount: 1000 USD }
  - { on: 2001-02-01, act: pledge, by: AAA, campaign: floods, amount: 300 USD, id: promise }
  - { on: 2001-03-01, act: contribution, by: AAA, campaign: floods, amount: 100 USD, purpose: boats }
  - { on: 2001-03-02, act: contribution, by: AAA, campaign: floods, amount: 40 EUR, purpose: boats }
  - { on: 2001-04-01, act: contribution, by: BBB, campaign: floods, amount: 7 USD, purpose: boats }
  - { on: 2001-06-01, act: payment, of: AAA, to: league, amount: 400 USD }
`
const checked = (assertions: readonly string[], more = ''): readonly Problem[] => {
  const { dossier, problems } = readDossier(`${head}${acts}${more}assertions:\n${assertions.map(a => `  - { ${a} }\n`).join('')}`, { file: 'league.yaml', id: 'league' })
  const { holdings, problems: together } = assemble([dossier], { learnt: '2020-01-01' })
  expect([...problems, ...together].filter(p => p.severity === 'error')).toEqual([])
  const index = indexActs(holdings.acts, holdings)
  return [...checkAssertions(holdings.assertions, index, lawOf([league, bank])), ...checkStatedBalances(holdings, index, lawOf([league, bank]))]
}
const on = 'as-at: 2001-12-31'

describe('what holds', () => {
  test.each([
    'that: balance, of: AAA, with: league, is: 600 USD', 'that: balance, of: AAA, with: league, is: 0 EUR', 'that: arrears, of: AAA, with: league, is: 600 USD', 'that: assessed, by: league, of: AAA, year: 2001, is: 1000 USD', 'that: assessed, by: league, year: 2001, is: 1 thousand USD',
    'that: total, kind: contribution, by: AAA, is: 100 USD', 'that: total, kind: contribution, by: AAA, is: 40 EUR', 'that: total, kind: contribution, campaign: floods, is: 107 USD', 'that: total, kind: contribution, by: AAA, from: 2001-03-02, is: 0 USD', 'that: total, kind: assessment, of: AAA, year: 2001, is: 1000 USD',
    'that: campaign, to: floods, stage: contribution, is: 107 USD', 'that: campaign, to: floods, stage: pledge, by: AAA, is: 300 USD', 'that: campaign, to: floods, stage: pledge, by: BBB, is: 0 USD', 'that: capital, of: bank, form: authorised, is: 2 million MARK', 'that: holdings, of: bank, is: 300 thousand MARK', 'that: holdings, of: bank, by: AAA, is: at least 300 thousand MARK', 'that: members, of: league, is: "2"',
  ])('%s', line => { expect(checked([`${on}, ${line}`]).map(problemText)).toEqual([]) })
  test('the digits written say how exactly: 0.6 thousand allows 50 either way, 600.00 a half cent', () => {
    expect(checked([`${on}, that: balance, of: AAA, with: league, is: 0.6 thousand USD`, `${on}, that: balance, of: AAA, with: league, is: 600.00 USD`])).toEqual([])
    expect(checked([`${on}, that: balance, of: AAA, with: league, is: 600.01 USD`])).toMatchObject([{ found: '600 USD reckoned, 0.01 USD less than asserted' }])
  })
  test('the end of the day is meant: a payment of that day counts, one of the next does not', () => {
    expect(checked(['as-at: 2001-06-01, that: balance, of: AAA, with: league, is: 600 USD', 'as-at: 2001-05-31, that: balance, of: AAA, with: league, is: 1000 USD'])).toEqual([])
  })
})
describe('what does not hold', () => {
  test('is told at once, each with its line, what is reckoned, by how much it differs, and the lines that make it', () => {
    const found = checked([`${on}, that: total, kind: contribution, campaign: floods, is: 100 USD`, `${on}, that: balance, of: AAA, with: league, is: 500 USD`])
    expect(found).toMatchObject([
      { code: 'assertion-failed', severity: 'error', where: { line: 23 }, found: '107 USD reckoned, 7 USD more than asserted', wants: '100 USD (total) on 2001-12-31', lines: [expect.stringMatching(/^league:18 .*contribution {2}100 USD/), expect.stringMatching(/^league:20 .*7 USD/)] },
      { code: 'assertion-failed', where: { line: 24 }, found: '600 USD reckoned, 100 USD more than asserted' },
    ])
    expect(found[1]?.lines?.some(l => l.includes('payment  400 USD'))).toBe(true)
  })
  test('the lines of a balance are those of its currency and fund, of no other ledger', () => {
    const more = `  - { on: 2001-01-01, act: assessment, of: AAA, by: league, year: 2001, amount: 30 EUR, id: euro }
  - { on: 2001-01-01, act: assessment, of: AAA, by: league, year: 2001, amount: 20 USD, fund: working-capital-fund, id: wcf }
`
    const lines = (more_: string) => checked([`${on}, that: balance, of: AAA, with: league, is: 1 ${more_}`], more)[0]?.lines?.map(l => l.replace(/^.* {2}(\S+ {2}\S+ \S+) {2}.*$/, '$1'))
    expect([lines('USD'), lines('EUR'), lines('USD, fund: working-capital-fund')]).toEqual([['balance  0 USD', 'assessment  1000 USD', 'payment  400 USD'], ['assessment  30 EUR'], ['assessment  20 USD']])
    // Of a currency in which there is no ledger, all lines help.
    expect(lines('CHF')).toHaveLength(5)
  })
  test('another unit is not converted, and nothing is mixed', () => { expect(checked([`${on}, that: total, kind: contribution, campaign: floods, is: 147 USD`])).toMatchObject([{ found: '107 USD reckoned, 40 USD less than asserted' }]) })
  test('what the register does not establish is not asserted in vain', () => {
    expect(checked(['as-at: 2000-06-30, that: balance, of: AAA, with: league, is: 0 USD'])[0]?.found).toContain('it wants coverage')
    expect(checked([`${on}, that: total, kind: contribution, by: AAA, is: 105 USD`], '  - { on: 2001, act: contribution, by: AAA, amount: 5 USD, purpose: ropes }\n')).toEqual([])
    expect(checked([`${on}, that: total, kind: contribution, by: AAA, from: 2001-03-01, is: 100 USD`], '  - { on: 2001, act: contribution, by: AAA, amount: 5 USD, purpose: ropes, id: some-day }\n')[0]?.found).toContain('day-of-act act some-day')
    expect(checked(['as-at: 2001-06-30, that: total, kind: contribution, by: AAA, is: 100 USD'], '  - { on: 2001, act: contribution, by: AAA, amount: 5 USD, purpose: ropes, id: some-day }\n')[0]?.found).toContain('day-of-act act some-day')
  })
  test('words that are none, fields, subjects', () => {
    expect(checked([`${on}, that: totle, is: 1 USD`, `${on}, that: balance, of: AAA, with: leage, is: 1 USD`, `${on}, that: balance, of: AAA, is: 1 USD`, `${on}, that: members, of: league, is: "2", wide: 3`, `${on}, that: total, kind: contributions, by: AAA, is: 1 USD`]).map(p => [p.code, p.remedy])).toEqual([
      ['unknown-assertion', 'write `that: total`'], ['unknown-subject', expect.any(String)], ['missing-field', 'add `with: …`'], ['unknown-field', expect.any(String)], ['wrong-value', expect.any(String)],
    ])
  })
})
test('whatever is paid: the sum asserted to the cent holds, and a cent more does not', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }), (cents) => {
    const paid = cents.map((c, i) => `  - { on: 2002-01-01, act: payment, of: BBB, to: league, amount: ${(c / 100).toFixed(2)} USD, id: p${i} }\n`).join('')
    const sum = cents.reduce((a, b) => a + b, 0)
    const line = (n: number) => `as-at: 2002-12-31, that: total, kind: payment, of: BBB, is: ${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')} USD`
    expect([checked([line(sum)], paid).length, checked([line(sum + 1)], paid).length]).toEqual([0, 1])
  }), { numRuns: 15 })
})
describe('a balance that the body stated', () => {
  test('and the acts make is silent; one they do not make is a warning with the lines since the one before', () => {
    expect(checked([], '  - { on: 2001-12-31, act: balance, of: AAA, with: league, amount: 600 USD }\n')).toEqual([])
    const [found, ...others] = checked([], '  - { on: 2001-12-31, act: balance, of: AAA, with: league, amount: 550 USD, id: told }\n')
    expect(found).toMatchObject({ code: 'balance-differs', severity: 'warning', found: '550 USD stated; the acts make 600 USD, 50 USD more', wants: expect.stringContaining('told') })
    expect(found?.lines).toHaveLength(3)
    expect(others).toEqual([])
  })
})
