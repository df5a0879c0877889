/** Votes by shares and reasons reckoned by rule, on the League of Lakes and its bank. */
import { describe, expect, test } from 'vitest'
import { figure } from '#acts'
import { byTable, byWeight, established, moreThan, open, simpleMajority, textOf, type NoVote, type SharesLaw } from '#law'
import { admitted, covered, leagueWith, short, states } from './league.fixture.ts'

const art = textOf('lakebank.articles')
const law: SharesLaw = { bank: 'lakebank', membership: { admission: art(1) }, perShare: 1, basic: { each: 500, cite: art(34) }, cite: art(34) }
const members = covered.replace('of: league', 'of: lakebank')
const of = (p: string) => `  - { on: 1991-01-01, act: admission, of: ${p}, to: lakebank }`
const subscribed = (p: string, shares: string | null, on = '1992-01-01', amount = '10 LD') => `  - { on: ${on}, act: subscription, by: ${p}, in: lakebank, amount: ${amount}${shares === null ? '' : `, shares: "${shares}"`} }`
const votesOf = (lines: string, more: Partial<SharesLaw> = {}, asAt = '2000-01-01', head = members) => {
  const f = byTable({ ...law, ...more })(leagueWith({})(lines, head).at(asAt))
  return f.status === 'established' ? Object.fromEntries([...f.value].map(([p, n]) => [p, n.toFixed()])) : f.status === 'open' ? f.wants : f.status
}

describe('votes by shares', () => {
  const three = ['AAA', 'BBB', 'CCC'].map(of).join('\n')
  const acts = `${three}\n${subscribed('AAA', '100')}\n${subscribed('BBB', '50.5')}\n${subscribed('CCC', '0')}`
  test('a fixed number of basic votes and one a share', () => { expect(votesOf(acts)).toEqual({ AAA: '600', BBB: '550.5', CCC: '500' }) })
  test('basic votes that are a percentage of all votes, shared equally, without fractions', () => {
    // 10 % of all: 150.5 by shares are nine tenths, a tenth is 16.7…, a third of that 5.57….
    expect(votesOf(acts, { basic: { percentOfAll: '10', cite: art(34) } })).toEqual({ AAA: '106', BBB: '56.5', CCC: '6' })
    expect(votesOf(acts, { basic: { percentOfAll: '10', rounding: 'down', cite: art(34) } })).toMatchObject({ CCC: '5' })
    expect(votesOf(acts, { perShare: '10', basic: { each: 0 } })).toMatchObject({ AAA: '1000', BBB: '505' })
  })
  test('the latest subscription counts, those after the day do not', () => {
    const later = `${acts}\n${subscribed('AAA', '300', '1999-06-01')}`
    expect([votesOf(later, {}, '1999-05-31'), votesOf(later, {}, '1999-06-01')]).toMatchObject([{ AAA: '600' }, { AAA: '800' }])
  })
  test('while the shares of one member are not known the votes of none are', () => {
    expect(votesOf(`${acts}\n${of('DDD')}`)).toEqual({ want: 'subscription', by: 'DDD', in: 'lakebank' })
    expect(votesOf(`${acts}\n${of('DDD')}\n${subscribed('DDD', null)}`)).toEqual({ want: 'subscription', by: 'DDD', in: 'lakebank' })
    expect(votesOf(`${acts}\n${subscribed('AAA', '300', '1999')}`, {}, '1999-06-01')).toMatchObject({ want: 'day-of-act' })
    expect(votesOf(acts, {}, '2000-01-01', '')).toMatchObject({ want: 'coverage' })
  })
  test('a sum tells the shares where the text says what one is worth and the sum is a whole number of them', () => {
    const worth = { shareValue: figure('10 LD') }
    expect(votesOf(`${of('AAA')}\n${subscribed('AAA', null, '1992-01-01', '70 LD')}`, worth)).toEqual({ AAA: '507' })
    expect(votesOf(`${of('AAA')}\n${subscribed('AAA', null, '1992-01-01', '75 LD')}`, worth)).toMatchObject({ want: 'subscription' })
    expect(votesOf(`${of('AAA')}\n${subscribed('AAA', null, '1992-01-01', '70 USD')}`, worth)).toMatchObject({ want: 'subscription' })
  })
  const board = leagueWith({ organs: { fund: { cite: art(2), voting: { voters: 'members', ordinary: byWeight(moreThan(1, 2, 'present-and-voting', art(3)), byTable({ ...law, bank: 'league' })), cite: art(3) } } } }, 'bodies: { league.fund: { name: Fund, form: organ } }')
  test('a vote of an organ by such weights, and one that wants a subscription', () => {
    const sum = ['AAA', 'BBB', 'CCC'].map(p => subscribed(p, p === 'AAA' ? '2000' : '100').replace('in: lakebank', 'in: league')).join('\n')
    const vote = '  - { on: 2000-01-01, act: vote, by: league.fund, title: On boats, number: "1", for: [AAA], against: [BBB, CCC] }'
    const ask = (lines: string) => short(board(lines, covered).ask({ ask: 'passed', decision: 'league.fund:1' }, '2001-01-01'))
    expect(ask(`${admitted(['AAA', 'BBB', 'CCC'], '1991-01-01')}\n${sum}\n${vote}`)).toMatchObject({ result: 'adopted', requirement: { have: '2500', of: '3700', need: '1851' } })
    expect(ask(`${admitted(states.slice(0, 4), '1991-01-01')}\n${sum}\n${vote}`)).toEqual({ want: 'subscription', by: 'DDD', in: 'league' })
  })
})

describe('a further reason for which a vote is lost', () => {
  /** In arrears since 1999: AAA; of BBB the register cannot tell. */
  const arrears: NoVote = (_organ, party) => () => (party === 'AAA' ? established({ since: '1999-01-01' }, art(19)) : party === 'BBB' ? open({ want: 'assessment', of: 'BBB', by: 'league', year: '1998' }) : established(null))
  const hall = leagueWith({ organs: { hall: { cite: art(2), voting: { voters: 'members', ordinary: simpleMajority(art(3)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [arrears] }, cite: art(3) } } } }, 'bodies: { league.hall: { name: Hall, form: organ } }')
  const may = (party: string, lines = '', asAt = '2000-01-01') => short(hall(`${admitted(['AAA', 'BBB', 'CCC'], '1991-01-01')}\n${lines}`, covered).ask({ ask: 'may-vote', party, organ: 'league.hall' }, asAt))
  const back = (on: string, more = '') => `  - { on: ${on}, act: restoration-of-vote, of: AAA, in: league${more} }`
  test('takes the vote, or leaves it open where it cannot tell', () => { expect(['AAA', 'BBB', 'CCC'].map(p => may(p))).toEqual([false, { want: 'assessment', of: 'BBB', by: 'league', year: '1998' }, true]) })
  test('gives way to a permission that still runs, and to a restoration after it began', () => {
    expect([may('AAA', back('1998-06-01')), may('AAA', back('1999-06-01')), may('AAA', back('1998-06-01', ', until: 2000-06-30')), may('AAA', back('1998-06-01', ', until: 1999-12-31'))]).toEqual([false, true, true, false])
  })
})
