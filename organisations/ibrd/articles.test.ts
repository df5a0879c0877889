/** The Articles of Agreement of the World Bank, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { ibrd } from './constitution.ts'

const head = `
recorded: 2026-01-01
bodies: { ibrd: { name: IBRD, form: organisation }, ibrd.board-of-governors: { name: Board of Governors, form: principal-organ, part-of: ibrd } }
instruments: { ibrd.articles-1945: { title: Articles, clauses: { applied-from: { on: 1945-12-27 } } }, ibrd.articles-2012: { title: Articles as amended, clauses: { applied-from: { on: 2012-06-27 } } } }
coverage: [{ question: standing, of: ibrd, from: 1946-01-01, to: 2026-01-01 }]
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
const answer = answersOf(ibrd, head)
/** Five members with ten thousand shares between them. */
const shares = { DEU: 4000, FRA: 3000, GHA: 1500, KAZ: 1000, NPL: 500 }
const members = Object.entries(shares).map(([p, n]) => `  - { on: 2000-01-01, act: admission, of: ${p}, to: ibrd }\n  - { on: 2000-01-01, act: subscription, by: ${p}, in: ibrd, amount: ${n / 10} million USD-1944, shares: ${n} shares }`).join('\n')
const voted = (on: string, rest: string) => answer(`${members}\n  - { on: ${on}, act: vote, by: ibrd.board-of-governors, draft: "1", title: a resolution, ${rest} }`, { ask: 'passed', decision: 'ibrd.board-of-governors:1' }, on)
const [before, since] = ['2012-06-26', '2012-06-27'] as const

describe('[Art. V(3)(b)] votes by shares, with basic votes (Art. V(3)(a))', () => {
  const whole = 'matter: capital-increase, for: [DEU, FRA, GHA, KAZ, NPL], against: []'
  test('250 each until 26 June 2012: 10,000 and five times 250', () => { expect(voted(before, whole)).toMatchObject({ result: 'adopted', requirement: { weighted: true, of: '11250', have: '11250', need: '8438' } }) })
  test('5.55 per cent of all votes since: 117.5 each, in whole votes 118', () => {
    // 10,000 votes by shares are 94.45 per cent of all; the rest is 587.6, a fifth of it 117.5.
    expect(voted(since, whole)).toMatchObject({ requirement: { of: '10590', have: '10590' } })
  })
  test('a small member weighs less since than before', () => {
    const nepal = (on: string) => Number((voted(on, 'matter: capital-increase, for: [NPL], against: []') as { requirement: { have: string } }).requirement.have)
    expect([nepal(before), nepal(since)]).toEqual([750, 618])
  })
})
describe('[Art. V(3)(a)] voting power', () => {
  const power = (asAt: string) => answer(members, { ask: 'voting-power', bank: 'ibrd' }, asAt)
  test('by the Articles of each time, the basic part equal for all', () => {
    expect(power(before)).toMatchObject({ votes: { value: '11250' }, how: 'each', basicEach: { value: '250' }, percent: null })
    expect(power(since)).toMatchObject({ votes: { value: '10590' }, how: 'percent-of-all', basicEach: { value: '118' }, percent: { text: '5.55 %' }, members: [{ party: 'DEU', ofShares: { text: '40.0000 %' }, ofVotes: { text: '38.8857 %' } }, {}, {}, {}, { party: 'NPL' }] })
  })
})
describe('[Art. V(3)(b)] a majority of the votes cast', () => {
  test('two members of five with more votes than the other three', () => { expect(voted(since, 'matter: ordinary, for: [DEU, FRA], against: [GHA, KAZ, NPL]')).toMatchObject({ result: 'adopted', requirement: { base: 'present-and-voting', have: '7236', of: '10590' } }) })
  test('whoever abstains has not cast a vote', () => { expect(voted(since, 'matter: ordinary, for: [KAZ], against: [NPL], abstaining: [DEU, FRA, GHA]')).toMatchObject({ result: 'adopted', requirement: { have: '1118', of: '1736' } }) })
})
describe('[Art. II(2)(b)] an increase of the capital', () => {
  test('three quarters of the total voting power, whoever is there', () => {
    expect(voted(since, 'matter: capital-increase, for: [DEU, FRA], against: []')).toMatchObject({ result: 'rejected', requirement: { need: '7943' } })
    expect(voted(since, 'matter: capital-increase, for: [DEU, FRA, GHA], against: [KAZ, NPL]')).toMatchObject({ result: 'adopted' })
  })
})
describe('[Art. VIII(a)] an amendment', () => {
  test('three fifths of the members with 85 per cent of the votes: either alone does not suffice', () => {
    expect(voted(since, 'matter: amendment, for: [DEU, FRA, GHA], against: []')).toMatchObject({ result: 'rejected', requirement: { parts: [{ have: '3', need: '3', met: true }, { weighted: true, have: '8854', need: '9002', met: false }] } })
    expect(voted(since, 'matter: amendment, for: [DEU, FRA, GHA, KAZ], against: [NPL]')).toMatchObject({ result: 'adopted' })
    expect(voted(since, 'matter: amendment, for: [DEU, FRA], against: []')).toMatchObject({ requirement: { parts: [{ met: false }, { met: false }] } })
  })
})
describe('[Art. VI(2)] [Art. VI(5)(b)] suspension of a member, and of operations', () => {
  test.each(['suspension', 'dissolution'])('%s: a majority of the governors with a majority of the voting power', matter => {
    expect(voted(since, `matter: ${matter}, for: [DEU, FRA], against: []`)).toMatchObject({ result: 'rejected', requirement: { parts: [{ met: false }, { met: true }] } })
    expect(voted(since, `matter: ${matter}, for: [GHA, KAZ, NPL], against: []`)).toMatchObject({ result: 'rejected', requirement: { parts: [{ met: true }, { met: false }] } })
    expect(voted(since, `matter: ${matter}, for: [DEU, KAZ, NPL], against: []`)).toMatchObject({ result: 'adopted' })
  })
})
describe('[Art. V(2)(d)] the quorum', () => {
  const held = (...present: readonly string[]) => answer(`${members}\n  - { on: 2020-10-16, act: session, organ: ibrd.board-of-governors, ordinal: 75, host: USA, place: Washington, present: [${present.join(', ')}] }`, { ask: 'quorum', session: 'ibrd.board-of-governors/75' }, '2021-01-01')
  test('a majority of the governors with two thirds of the voting power; by heads alone it is not reached', () => {
    expect(held('DEU', 'FRA')).toMatchObject({ need: 3, met: false, short: 1 })
    expect(held('GHA', 'KAZ', 'NPL')).toMatchObject({ present: 3, met: false, votes: { have: '3354', of: '10590', need: '7060', met: false } })
    expect(held('DEU', 'FRA', 'NPL')).toMatchObject({ met: true, votes: { have: '7854', met: true } })
  })
  test('how many were there does not tell whose votes: their names are wanted', () => {
    expect(answer(`${members}\n  - { on: 2020-10-16, act: session, organ: ibrd.board-of-governors, ordinal: 75, host: USA, place: Washington, participation: { members: 4 } }`, { ask: 'quorum', session: 'ibrd.board-of-governors/75' }, '2021-01-01')).toMatchObject({ want: 'presence' })
  })
})
describe('[Art. II(1)] [Art. V(2)(b)] membership', () => {
  test('the governors admit', () => {
    expect(answer(members, { ask: 'standing', organisation: 'ibrd', party: 'KAZ' }, '2020-01-01')).toMatchObject({ standing: 'member' })
    expect(ibrd.charters.map(c => c.competences?.['admission']?.organ)).toEqual(['board-of-governors', 'board-of-governors'])
  })
  test('while the shares of one member are not known the votes of none are', () => {
    expect(answer(`${members}\n  - { on: 2001-01-01, act: admission, of: FJI, to: ibrd }\n  - { on: 2020-01-01, act: vote, by: ibrd.board-of-governors, draft: "1", title: a resolution, matter: ordinary, for: [DEU], against: [] }`, { ask: 'passed', decision: 'ibrd.board-of-governors:1' }, '2020-01-01')).toMatchObject({ want: 'subscription', by: 'FJI' })
  })
})
describe('[Art. II(2)(a)] the capital', () => {
  test('subscribed is what all members hold, where no figure is told', () => {
    expect(answer(members, { ask: 'capital', bank: 'ibrd' }, '2020-01-01')).toMatchObject({ unit: 'USD-1944', forms: [{ form: 'authorised' }, { form: 'subscribed', by: 'reckoned', amount: { value: { value: '1000000000' } }, shares: { value: '10000' } }, {}, {}, {}] })
  })
  test('in dollars of 1944, a hundred thousand a share', () => { expect(ibrd.charters.at(-1)?.capital).toMatchObject({ unitOfAccount: 'USD-1944', shareValue: { value: '100000' } }) })
})
