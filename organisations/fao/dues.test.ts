/** Dues and the vote in the Conference of the FAO, by article. */
import { describe, expect, test } from 'vitest'
import type { Assessments, VoteClock } from '#law'
import { answersOf } from '../answer.fixture.ts'
import { fao } from './constitution.ts'

const head = `
recorded: 2026-01-01
bodies: { fao: { name: FAO, form: organisation }, fao.conference: { name: Conference, form: principal-organ, part-of: fao } }
instruments: { fao.constitution: { title: Constitution, clauses: { applied-from: { on: 1945-10-16 } } } }
coverage: [{ question: standing, of: fao, from: 1945-10-16, to: 2026-01-01 }, { question: account, of: fao, from: 1990-01-01, to: 2026-01-01 }]
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
  - { on: 2001-06-01, act: admission, of: KAZ, to: fao }
`
const answer = answersOf(fao, head)
const assessed = (year: number, amount: string, id: string) => `  - { on: ${year - 1}-12-10, act: assessment, of: KAZ, by: fao, year: ${year}, amount: ${amount}, id: ${id} }`
const four = [2009, 2010, 2011, 2012].map(y => assessed(y, '1000 USD', `u${y}`)).join('\n')
const clock = (acts: string, asAt: string, on = asAt) => answer(acts, { ask: 'vote-clock', party: 'KAZ', organ: 'fao.conference', on: on as never }, asAt)

describe('[Art. III(4)] no vote in the Conference', () => {
  test('arrears that equal the contributions of the two preceding calendar years', () => {
    const paid = (sum: string) => `${four}\n  - { on: 2010-03-01, act: payment, of: KAZ, to: fao, amount: ${sum} }`
    expect((clock(paid('1000 USD'), '2011-12-31') as VoteClock).now).toMatchObject({ may: true, years: ['2009', '2010'], arrears: { value: '1000' } })
    expect((clock(paid('1000 USD'), '2012-01-01') as VoteClock).now).toMatchObject({ may: false, reason: 'equals-or-exceeds', since: '2012-01-01', threshold: { value: '2000' } })
    expect(clock(paid('1000.01 USD'), '2012-01-01')).toMatchObject({ now: { may: true, reason: 'below' } })
    expect(clock(paid('1000 USD'), '2011-12-31', '2012-01-01')).toMatchObject({ cure: { amount: { text: '0.01 USD' }, by: '2012-01-01' } })
  })
  test('nevertheless permitted by the Conference; its membership is not touched', () => {
    const permitted = `${four}\n  - { on: 2012-06-15, act: restoration-of-vote, of: KAZ, in: fao.conference, until: 2013-12-31 }`
    expect(clock(permitted, '2012-06-16')).toMatchObject({ now: { may: true, reason: 'permitted', until: '2013-12-31' } })
    expect(answer(four, { ask: 'may-vote', party: 'KAZ', organ: 'fao.conference' }, '2012-06-16')).toBe(false)
    expect(answer(permitted, { ask: 'may-vote', party: 'KAZ', organ: 'fao.conference' }, '2012-06-16')).toBe(true)
    expect(answer(four, { ask: 'standing', party: 'KAZ', organisation: 'fao' }, '2012-06-16')).toMatchObject({ standing: 'member' })
  })
})
describe('[Art. XVIII(2)] contributions in dollars and euros', () => {
  test('are ledgers of their own; compared only by a rate of the day', () => {
    const two = `${four}\n${[2009, 2010, 2011].map(y => assessed(y, '500 EUR', `e${y}`)).join('\n')}`
    expect(clock(two, '2012-01-01')).toEqual({ want: 'rate', of: 'EUR', in: 'USD', on: '2012-01-01' })
    expect(clock(`${two}\n  - { on: 2011-12-30, act: rate, of: EUR, in: USD, rate: 1.3 USD }`, '2012-01-01')).toMatchObject({ now: { may: false, arrears: { value: '4950' }, threshold: { value: '3300' } } })
  })
  test('a budget of two years, in both, is borne by each year by half; each currency keeps its sum', () => {
    const acts = `  - { on: 2005-11-26, act: scale, of: fao, years: 2006/2007, rates: { KAZ: 0.0301 %, FRA: 60 %, DEU: 39.9699 % } }
  - { on: 2005-11-26, act: budget, of: fao, year: 2006/2007, amount: 353062001 USD, id: usd }
  - { on: 2005-11-26, act: budget, of: fao, year: 2006/2007, amount: 353561000 EUR, id: eur }`
    const of = (year: string) => answer(acts, { ask: 'assessments', organisation: 'fao', year }, '2006-03-01') as Assessments
    expect([of('2006').totals.map(f => f.text), of('2007').totals.map(f => f.text)]).toEqual([['176780500 EUR', '176531001 USD'], ['176780500 EUR', '176531000 USD']])
    expect(of('2006').members.filter(m => m.party === 'KAZ').map(m => m.derived?.text)).toEqual(['53211 EUR', '53136 USD'])
    expect(of('2006').within?.year).toBe('2006/2007')
  })
})
