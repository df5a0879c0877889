/** Dues of the OIC and the vote in the Council of Foreign Ministers, by article. */
import { describe, expect, test } from 'vitest'
import type { Assessments } from '#law'
import { answersOf } from '../answer.fixture.ts'
import { oic } from './constitution.ts'
import { covered } from './head.fixture.ts'

const answer = answersOf(oic, covered.replace('coverage: [', 'coverage: [{ question: account, of: oic, from: 1995-01-01, to: 2026-01-01 }, '))
const acts = ['  - { on: 1995-12-09, act: admission, of: KAZ, to: oic }', ...[2009, 2010, 2011, 2012].map((y, i) => `  - { on: ${y - 1}-06-01, act: assessment, of: KAZ, by: oic, year: ${y}, amount: ${[100, 110, 120, 130][i]} USD, id: a${y} }`)].join('\n')
const clock = (more: string, asAt: string, on = asAt) => answer(`${acts}\n${more}`, { ask: 'vote-clock', party: 'KAZ', organ: 'oic.cfm', on: on as never }, asAt)
const paid = (on: string, sum: string) => `  - { on: ${on}, act: payment, of: KAZ, to: oic, amount: ${sum} }`

describe('[Art. 34(4)] arrears and the vote in the Council', () => {
  test('equal counts: the sum of the two years due, not twice the present rate', () => {
    expect(clock(paid('2011-03-01', '120 USD'), '2011-12-31')).toMatchObject({ now: { may: false, arrears: { value: '210' }, threshold: { value: '210' }, years: ['2009', '2010'] } })
    expect(clock(paid('2011-03-01', '120.01 USD'), '2011-12-31')).toMatchObject({ now: { may: true, reason: 'below' }, loses: '2012-01-01' })
    expect(clock(paid('2011-03-01', '250 USD'), '2011-12-31', '2012-06-01')).toMatchObject({ ahead: { may: true, arrears: { value: '210' }, threshold: { value: '230' } } })
  })
  test('the vote is lost in the Council; the Council may still let it vote; it stays a member', () => {
    const may = (more: string, organ: string) => answer(`${acts}\n${more}`, { ask: 'may-vote', party: 'KAZ', organ }, '2012-06-01')
    expect([may('', 'oic.cfm'), may('', 'oic.summit')]).toEqual([false, true])
    expect(may('  - { on: 2012-01-15, act: restoration-of-vote, of: KAZ, in: oic.cfm, until: 2012-12-31 }', 'oic.cfm')).toBe(true)
    expect(answer(acts, { ask: 'standing', party: 'KAZ', organisation: 'oic' }, '2012-06-01')).toMatchObject({ standing: 'member' })
  })
})
describe('[Art. 29] a position reserved on one\'s own rate, as at the sixth Summit', () => {
  const scaled = `${acts}
  - { on: 2012-06-02, act: scale, of: oic, years: 2013, rates: { KAZ: 1 %, DZA: 3 %, SAU: 96 % }, instrument: oic.scale-2013 }
  - { on: 2012-06-02, act: budget, of: oic, year: 2013, amount: 1000 USD }
  - { on: 2012-06-02, act: reservation, instrument: oic.scale-2013, party: DZA, says: on its own rate of contribution, id: reserves }`
  const held = answersOf(oic, covered.replace('coverage: [', 'coverage: [{ question: account, of: oic, from: 1995-01-01, to: 2026-01-01 }, ').replace('instruments: {', 'instruments: { oic.scale-2013: { title: Scale of 2013 },'))
  test('is shown with the rate; the member is assessed, owes, and falls into arrears all the same', () => {
    const v = held(scaled, { ask: 'assessments', organisation: 'oic', year: '2013' }, '2013-06-01') as Assessments
    expect(v.members.map(m => `${m.party} ${m.derived?.text} ${m.reserved ?? ''}`.trim())).toEqual(['DZA 30 USD reserves', 'KAZ 10 USD', 'SAU 960 USD'])
    expect(held(scaled, { ask: 'contributions-status', organisation: 'oic', year: '2013' }, '2013-06-01')).toMatchObject({ unknown: expect.arrayContaining(['SAU']) })
  })
})
