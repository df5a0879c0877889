/** Dues of the United Nations and the vote in the Assembly, by article. */
import { describe, expect, test } from 'vitest'
import type { VoteClock } from '#law'
import { answersOf } from '../answer.fixture.ts'
import { un } from './constitution.ts'
import { head } from './head.fixture.ts'

const answer = answersOf(un, head.replace('coverage: [', 'coverage: [{ question: account, of: un, from: 1992-01-01, to: 2026-01-01 }, '))
const acts = ['  - { on: 1992-03-02, act: admission, of: KAZ, to: un }', ...[2008, 2009, 2010, 2011, 2012].map((y, i) => `  - { on: ${y - 1}-12-29, act: assessment, of: KAZ, by: un, year: ${y}, amount: ${[100, 110, 120, 130, 140][i]} USD, id: a${y} }`)].join('\n')
const clock = (more: string, asAt: string, on = asAt) => answer(`${acts}\n${more}`, { ask: 'vote-clock', party: 'KAZ', organ: 'un.general-assembly', on: on as never }, asAt) as VoteClock
const paid = (on: string, sum: string) => `  - { on: ${on}, act: payment, of: KAZ, to: un, amount: ${sum} }`

describe('[Art. 19] arrears of two full years', () => {
  test('are what is left of years that are over: tested anew on 1 January, never in the course of a year', () => {
    expect(clock(paid('2009-06-01', '101 USD'), '2010-12-31').now).toMatchObject({ may: true, arrears: { value: '109' }, threshold: { value: '210' }, years: ['2008', '2009'] })
    expect(clock(paid('2009-06-01', '101 USD'), '2011-01-01').now).toMatchObject({ may: true, arrears: { value: '229' }, threshold: { value: '230' } })
    expect(clock(paid('2009-06-01', '100 USD'), '2011-01-01').now).toMatchObject({ may: false, arrears: { value: '230' }, since: '2011-01-01' })
  })
  test('the least payment in whole dollars, by the day itself; one dollar less does not do', () => {
    const v = clock(paid('2009-06-01', '100 USD'), '2010-12-01', '2011-01-01')
    expect(v).toMatchObject({ now: { may: true }, ahead: { may: false }, cure: { amount: { text: '1 USD' }, by: '2011-01-01' }, loses: '2011-01-01' })
    expect(clock(`${paid('2009-06-01', '100 USD')}\n${paid('2011-01-01', '1 USD')}`, '2011-01-01').now.may).toBe(true)
  })
  test('permitted until the end of a session because the failure is beyond its control', () => {
    const waiver = '  - { on: 2011-10-11, act: restoration-of-vote, of: KAZ, in: un.general-assembly, until: 2012-09-17, article: Art. 19 }'
    expect(clock(waiver, '2011-10-11').now).toMatchObject({ may: true, reason: 'permitted' })
    expect(clock(waiver, '2012-09-18').now).toMatchObject({ may: false })
    expect(answer(`${acts}\n${waiver}`, { ask: 'may-vote', party: 'KAZ', organ: 'un.general-assembly' }, '2012-09-17')).toBe(true)
    expect(answer(`${acts}\n${waiver}`, { ask: 'may-vote', party: 'KAZ', organ: 'un.general-assembly' }, '2012-09-18')).toBe(false)
  })
  test('no vote in the Assembly; it stays a member', () => {
    expect(answer(acts, { ask: 'may-vote', party: 'KAZ', organ: 'un.general-assembly' }, '2011-06-01')).toBe(false)
    expect(answer(acts, { ask: 'standing', party: 'KAZ', organisation: 'un' }, '2011-06-01')).toMatchObject({ standing: 'member' })
  })
})
describe('[Art. 17(2)] contributions', () => {
  test('equal rates pay equally in whole dollars, and the sum is kept', () => {
    const scale = '  - { on: 2011-12-01, act: scale, of: un, years: 2013, rates: { USA: 22 %, JPN: 12.53 %, KAZ: 0.001 %, UZB: 0.001 %, TJK: 0.001 %, DEU: 65.467 % } }\n  - { on: 2011-12-02, act: budget, of: un, year: 2013, amount: 150050 USD }'
    const v = answer(scale, { ask: 'assessments', organisation: 'un', year: '2013' }, '2013-02-01') as { members: { party: string; derived: { value: string } }[]; totals: { text: string }[] }
    expect(v.totals).toMatchObject([{ text: '150050 USD' }])
    expect(new Set(v.members.filter(m => ['KAZ', 'UZB', 'TJK'].includes(m.party)).map(m => m.derived.value)).size).toBe(1)
  })
})
