/** The Articles of Agreement of the Islamic Development Bank, article by article. */
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#acts'
import { answersOf } from '../answer.fixture.ts'
import { articles } from './articles.ts'
import { isdb } from './constitution.ts'

const header = `
recorded: 2026-01-01
bodies: { isdb: { name: IsDB, form: organisation }, isdb.board-of-governors: { name: Board of Governors, form: principal-organ, part-of: isdb } }
people: { ali: { name: Ahmad Mohamed Ali, of: SAU } }
offices: { isdb.president: { name: President of the IsDB, of: isdb } }
instruments: { isdb.articles: { title: Articles of Agreement, clauses: { applied-from: { on: 1975-10-20 } } } }
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
const answer = answersOf(isdb, header)

describe('[Art. 3] membership', () => {
  test('by admission, and by nothing else', () => {
    const acts = '  - { on: 1995-11-15, act: admission, of: KAZ, to: isdb }'
    expect(answer(acts, { ask: 'standing', organisation: 'isdb', party: 'KAZ' }, '2014-01-31')).toMatchObject({ standing: 'member' })
    expect(answer(acts, { ask: 'standing', organisation: 'isdb', party: 'NOR' }, '2014-01-31')).toMatchObject({ want: 'coverage' })
  })
  test('[Art. 4] the governors admit and increase the capital', () => { expect([articles.competences?.['admission']?.organ, articles.competences?.['capital-increase']?.organ]).toEqual(['board-of-governors', 'board-of-governors']) })
})
describe('[Art. 5] subscriptions', () => {
  const acts = `  - { on: 2013-05-22, act: capital, of: isdb, form: authorised, amount: 100 billion ID }
  - { on: 2013-05-22, act: capital, of: isdb, form: subscribed, amount: 50 billion ID }
  - { on: 2013-05-22, act: subscription, by: KAZ, in: isdb, amount: 54.00 million ID }`
  const share = (form: 'subscribed' | 'authorised' | 'paid-up') => answer(acts, { ask: 'capital-share', bank: 'isdb', party: 'KAZ', form }, '2014-01-31')
  test('a share is always one of a named capital', () => {
    expect([share('subscribed'), share('authorised'), share('paid-up')]).toMatchObject([{ share: { value: '0.108' } }, { share: { value: '0.054' } }, { want: 'capital', form: 'paid-up' }])
  })
  test('a share of ten thousand Islamic Dinars: 54.00 million are 5,400 of them', () => {
    const { capital } = articles
    expect(capital && [capital.unitOfAccount, 54_000_000 / decimalOf(capital.shareValue).toNumber()]).toEqual(['ID', 5400])
  })
})
describe('[Art. 5] what is called in and what is not', () => {
  const acts = `  - { on: 2013-05-22, act: capital, of: isdb, form: subscribed, amount: 50 billion ID }
  - { on: 2013-05-22, act: capital, of: isdb, form: called-in, amount: 5 billion ID }
  - { on: 2024-12-31, act: subscription, by: KAZ, in: isdb, amount: 59.91 million ID, paid: 7.30 million ID, overdue: 0.84 million ID, not-due: 7.52 million ID }`
  test('callable is the rest; a share is worth ten thousand', () => {
    const { forms } = answer(acts, { ask: 'capital', bank: 'isdb' }, '2014-01-31') as { forms: { form: string; by: string; shares: { value: string } | null; amount: { value?: { value: string } } }[] }
    expect(forms.map(f => [f.form, f.amount.value?.value, f.shares?.value])).toEqual([['authorised', undefined, undefined], ['subscribed', '50000000000', '5000000'], ['callable', '45000000000', '4500000'], ['called-in', '5000000000', '500000'], ['paid-up', undefined, undefined]])
  })
  test('of one member: paid, overdue and not yet due are called in, the rest is callable', () => {
    expect(answer(acts, { ask: 'holdings', bank: 'isdb' }, '2025-01-31')).toMatchObject({ members: [{ party: 'KAZ', shares: { value: '5991' }, calledIn: { value: '15660000' }, callable: { value: '44250000' } }], membersNotKnown: true })
  })
})
/** Five members, a thousand shares of ten thousand dinars between them, and two and a half thousand basic votes. */
const shares = { SAU: 500, LBY: 200, IRN: 150, KAZ: 100, DJI: 50 }
const members = Object.entries(shares).map(([p, n]) => `  - { on: 2000-01-01, act: admission, of: ${p}, to: isdb }\n  - { on: 2000-01-01, act: subscription, by: ${p}, in: isdb, amount: ${n / 100} million ID, shares: ${n} shares }`).join('\n')
const inCovered = answersOf(isdb, header.replace('sources:', 'coverage: [{ question: standing, of: isdb, from: 1974-01-01, to: 2026-01-01 }]\nsources:'))
const voted = (rest: string, more = members) => inCovered(`${more}\n  - { on: 2013-05-22, act: vote, by: isdb.board-of-governors, draft: "1", title: a resolution, ${rest} }`, { ask: 'passed', decision: 'isdb.board-of-governors:1' }, '2013-05-22')
const held = (...present: readonly string[]) => inCovered(`${members}\n  - { on: 2013-05-22, act: session, organ: isdb.board-of-governors, ordinal: 38, host: TJK, place: Dushanbe, present: [${present.join(', ')}] }`, { ask: 'quorum', session: 'isdb.board-of-governors/38' }, '2013-06-01')

describe('[Art. 34] votes', () => {
  test('five hundred each and one for every share: 3,500 in all', () => { expect(voted('matter: capital-increase, for: [SAU, LBY, IRN, KAZ, DJI], against: []')).toMatchObject({ result: 'adopted', requirement: { parts: [{ have: '5', of: '5' }, { weighted: true, have: '3500', of: '3500' }] } }) })
  test('a majority of the voting power represented: who is there and abstains counts, who is away does not', () => {
    expect(voted('matter: ordinary, for: [SAU, LBY], against: [KAZ], abstaining: [IRN, DJI]')).toMatchObject({ result: 'rejected', requirement: { base: 'present', have: '1700', of: '3500' } })
    expect(voted('matter: ordinary, for: [SAU, LBY], against: [KAZ], absent: [IRN, DJI]')).toMatchObject({ result: 'adopted', requirement: { have: '1700', of: '2300' } })
  })
  test('voting power is told by the same law', () => {
    expect(inCovered(members, { ask: 'voting-power', bank: 'isdb' }, '2013-05-22')).toMatchObject({ votes: { value: '3500' }, how: 'each', basicEach: { value: '500' }, members: [{ party: 'SAU', votes: { value: '1000' }, ofShares: { text: '50.0000 %' }, ofVotes: { text: '28.5714 %' } }, {}, {}, {}, { party: 'DJI', votes: { value: '550' } }] })
  })
  test('while the shares of one member are not known nobody has votes that are', () => {
    expect(voted('matter: ordinary, for: [SAU], against: []', `${members}\n  - { on: 2001-01-01, act: admission, of: TJK, to: isdb }`)).toMatchObject({ want: 'subscription', by: 'TJK' })
  })
})
describe('[Governors] the Board of Governors', () => {
  test('a majority of the governors with two thirds of the votes: either alone is no quorum', () => {
    expect(held('SAU', 'LBY')).toMatchObject({ met: false, need: 3 })
    expect(held('IRN', 'KAZ', 'DJI')).toMatchObject({ present: 3, met: false, votes: { have: '1800', of: '3500', need: '2334', met: false } })
    expect(held('SAU', 'LBY', 'DJI', 'KAZ')).toMatchObject({ met: true, votes: { have: '2850', met: true } })
  })
  test('a governor for every member; they meet every year', () => {
    expect((inCovered(members, { ask: 'composition', organ: 'isdb.board-of-governors' }, '2013-06-01') as unknown[]).length).toBe(5)
    expect(articles.organs['board-of-governors'].meets?.everyYears).toBe(1)
  })
})
describe('[Art. 4] an increase of the capital', () => {
  test('two thirds of the governors with three quarters of all votes', () => {
    expect(voted('matter: capital-increase, for: [SAU, LBY, IRN, KAZ], against: [DJI]')).toMatchObject({ result: 'adopted', requirement: { parts: [{ have: '4', need: '4', met: true }, { have: '2950', need: '2625', met: true }] } })
    expect(voted('matter: capital-increase, for: [LBY, IRN, KAZ, DJI], against: [SAU]')).toMatchObject({ result: 'rejected', requirement: { parts: [{ met: true }, { have: '2500', met: false }] } })
    expect(voted('matter: capital-increase, for: [SAU, LBY, IRN], against: [KAZ, DJI]')).toMatchObject({ result: 'rejected', requirement: { parts: [{ have: '3', need: '4', met: false }, { met: false }] } })
  })
})
describe('[Art. 4] an increase and who took it up', () => {
  const up = '  - { on: 2013-05-22, act: capital-increase, id: up, of: isdb, sort: general, adds: 10 million ID, form: subscribed }'
  const took = (p: string, n: number) => `  - { on: 2014-01-01, act: subscription, by: ${p}, in: isdb, amount: ${n / 100} million ID, shares: ${n} shares, increase: up }`
  const power = (more: string) => inCovered(`${members}\n${up}\n${more}`, { ask: 'voting-power', bank: 'isdb' }, '2014-06-01')
  test('until all have answered nobody has votes that are known', () => {
    expect(power(took('SAU', 500))).toMatchObject({ want: 'subscription', by: 'DJI' })
    expect(power(['SAU', 'LBY', 'IRN', 'KAZ', 'DJI'].map((p, i) => took(p, i === 0 ? 500 : 0)).join('\n'))).toMatchObject({ shares: { value: '1500' }, votes: { value: '4000' }, members: [{ party: 'SAU', votes: { value: '1500' } }, {}, {}, {}, {}] })
  })
})
describe('[Art. 3] the admission of a member', () => {
  test('a majority of the governors with a majority of all votes', () => {
    expect(voted('matter: admission, for: [IRN, KAZ, DJI], against: [SAU, LBY]')).toMatchObject({ result: 'adopted', requirement: { parts: [{ have: '3', need: '3' }, { have: '1800', need: '1751' }] } })
    expect(voted('matter: admission, for: [SAU, LBY], against: []')).toMatchObject({ result: 'rejected' })
  })
})
describe('[Executive Directors] the Board of Executive Directors', () => {
  const header2 = header.replace('bodies: { ', 'bodies: { isdb.board-of-executive-directors: { name: Board, form: principal-organ, part-of: isdb }, ').replace('offices: { ', 'offices: { isdb.board-of-executive-directors.appointed-director: { name: appointed, of: isdb.board-of-executive-directors }, isdb.board-of-executive-directors.elected-director: { name: elected, of: isdb.board-of-executive-directors }, ')
  const board = answersOf(isdb, header2)
  const acts = `  - { on: 2011-09-01, act: appointment, to: isdb.board-of-executive-directors.appointed-director, of: SAU }
  - { on: 2011-09-01, act: election, to: isdb.board-of-executive-directors.elected-director, of: KAZ, by: isdb.board-of-governors }
  - { on: 2012-01-01, act: election, to: isdb.president, person: ali, by: isdb.board-of-governors }`
  test('nine appointed by the largest shareholders, nine elected, for three years', () => {
    const seated = (asAt: string) => (board(acts, { ask: 'composition', organ: 'isdb.board-of-executive-directors' }, asAt) as { of: string; holder: { value?: string } }[])
    expect(seated('2013-06-01').length).toBe(18)
    expect(seated('2013-06-01').flatMap(s => s.holder.value ?? []).toSorted()).toEqual(['KAZ', 'SAU'])
    expect(seated('2014-09-01').flatMap(s => s.holder.value ?? [])).toEqual([])
  })
  test('the President is in its chair', () => { expect(board(acts, { ask: 'presidency', organ: 'isdb.board-of-executive-directors' }, '2013-06-01')).toMatchObject({ holder: 'ali' }) })
})
describe('[President] the office', () => {
  const elected = '  - { on: 2016-05-19, act: election, to: isdb.president, person: ali, by: isdb.board-of-governors, from: 2016-10-01 }'
  const holder = (asAt: string) => answersOf(isdb, header)(elected, { ask: 'office-holder', office: 'isdb.president' }, asAt)
  test('five years, elected by the governors', () => {
    expect([holder('2021-09-30'), holder('2021-10-01')]).toMatchObject([{ person: 'ali', termEnds: '2021-09-30' }, { want: 'office-holder' }])
    expect(articles.competences?.['election-of-president']?.organ).toBe('board-of-governors')
  })
})
