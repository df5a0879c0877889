/** Dues and voting privileges in the World Health Assembly, by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { who } from './constitution.ts'

const head = `
recorded: 2026-01-01
bodies: { who: { name: WHO, form: organisation }, who.assembly: { name: Health Assembly, form: principal-organ, part-of: who } }
instruments: { who.constitution: { title: Constitution, clauses: { applied-from: { on: 1948-04-07 } } } }
coverage: [{ question: standing, of: who, from: 1948-04-07, to: 2026-01-01 }, { question: account, of: who, from: 1990-01-01, to: 2026-01-01 }]
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
  - { on: 1992-08-19, act: admission, of: KAZ, to: who }
  - { on: 2018-05-21/2018-05-26, act: session, organ: who.assembly, ordinal: 71, host: CHE, place: Geneva }
  - { on: 2019-05-20/2019-05-28, act: session, organ: who.assembly, ordinal: 72, host: CHE, place: Geneva }
  - { on: 2020-05-18/2020-05-19, act: session, organ: who.assembly, ordinal: 73, host: CHE, place: Geneva }
${[2016, 2017, 2018, 2019, 2020].map(y => `  - { on: ${y - 1}-10-01, act: assessment, of: KAZ, by: who, year: ${y}, amount: 1000 USD, id: a${y} }`).join('\n')}
`
const answer = answersOf(who, head)
const decided = '  - { on: 2019-05-28, act: conditional-loss-of-vote, of: KAZ, in: who.assembly, from: who.assembly/73, session: who.assembly/72, article: Art. 7 }'
const clock = (acts: string, asAt: string, on = asAt) => answer(acts, { ask: 'vote-clock', party: 'KAZ', organ: 'who.assembly', on: on as never }, asAt)
const paid = (on: string, sum: string) => `  - { on: ${on}, act: payment, of: KAZ, to: who, amount: ${sum} }`

describe('[WHA41.7] [Art. 7] suspension of voting privileges', () => {
  test('not by arrears alone: the Assembly decides, and the loss begins at the next opening', () => {
    // Owed for 2016 to 2018 when the 72nd Assembly opens: three years against two.
    expect(clock('', '2019-05-27')).toMatchObject({ now: { may: true, reason: 'not-decided', arrears: { value: '3000' }, threshold: { value: '2000' } } })
    expect(['2019-12-01', '2020-05-17', '2020-05-18', '2020-11-01'].map(d => clock(decided, d))).toMatchObject([{ now: { may: true } }, { now: { may: true } }, { now: { may: false, since: '2020-05-18' } }, { now: { may: false } }])
  })
  test('yes now, no at the opening: what must have come in before it', () => {
    expect(clock(decided, '2020-03-01', '2020-05-18')).toMatchObject({ now: { may: true }, ahead: { may: false, arrears: { value: '4000' }, threshold: { value: '2000' } }, cure: { amount: { text: '2001 USD' }, by: '2020-05-17' } })
    expect(clock(`${decided}\n${paid('2020-05-17', '2001 USD')}`, '2020-05-18')).toMatchObject({ now: { may: true, reason: 'below' } })
    expect(clock(`${decided}\n${paid('2020-05-17', '2000 USD')}`, '2020-05-18')).toMatchObject({ now: { may: false } })
    expect(clock(`${decided}\n${paid('2020-05-18', '2001 USD')}`, '2020-05-18')).toMatchObject({ now: { may: false } })
  })
  test('restored with immediate effect once less is owed, and not taken away again by the same decision', () => {
    const acts = `${decided}\n${paid('2020-06-01', '2500 USD')}`
    expect(['2020-05-31', '2020-06-01', '2021-02-01'].map(d => clock(acts, d))).toMatchObject([{ now: { may: false } }, { now: { may: true } }, { now: { may: true } }])
  })
  test('a special arrangement keeps the privileges while each instalment is paid', () => {
    const acts = `${decided}\n  - { on: 2020-05-19, act: payment-plan, of: KAZ, with: who, instalments: { 2020-12-31: 400 USD, 2021-12-31: 400 USD }, by: who.assembly }`
    expect(clock(acts, '2020-06-01')).toMatchObject({ now: { may: true, reason: 'arrangement' } })
    expect(clock(acts, '2020-12-31')).toMatchObject({ now: { may: false } })
    expect(clock(`${acts}\n${paid('2020-12-01', '400 USD')}`, '2020-12-31')).toMatchObject({ now: { may: true, reason: 'arrangement' } })
  })
  test('privileges are suspended, not membership', () => {
    expect(answer(decided, { ask: 'may-vote', party: 'KAZ', organ: 'who.assembly' }, '2020-06-01')).toBe(false)
    expect(answer(decided, { ask: 'standing', party: 'KAZ', organisation: 'who' }, '2020-06-01')).toMatchObject({ standing: 'member' })
  })
})
