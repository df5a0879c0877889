/** The record of votes over the League of Lakes: who stands on which side, what is counted by group, how often two vote alike, and what an organ has decided. */
import { array, assert, constantFrom, dictionary, func, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, countsByGroup, countsOf, decisionsOf, open, rollCallOf, voteOf, votedSides, type RollCall, type Voted } from '#law'
import { states, type League } from './league.fixture.ts'
import { adopted, count, rollCall, some, votes } from './votes.fixture.ts'

const key = 'league.assembly:1'
const recordOf = (l: League, decision = key, asAt = '2001-01-01') => rollCallOf(decision, l.ask({ ask: 'passed', decision }, asAt))(l.at(asAt))
const sided = (r: RollCall | undefined) => Object.fromEntries(votedSides.map(s => [s, r?.casts.filter(c => c.voted === s && c.counted).map(c => c.party).join(' ')]))

describe('a roll-call', () => {
  test('has those named on each side, and those who might have voted and did not', () => {
    const r = recordOf(votes(rollCall('assembly', 'AAA BBB', 'CCC', 'DDD')))
    expect(sided(r)).toEqual({ for: 'AAA BBB', against: 'CCC', abstaining: 'DDD', absent: some(8, 4) })
    expect(r).toMatchObject({ vote: 'vote', unnamed: [], contradicted: [] })
  })
  test('tells a vote cast without the right to it, and does not count it', () => {
    const r = recordOf(votes(`  - { on: 1999-01-01, act: loss-of-vote, of: AAA, in: league.assembly, article: "20" }\n${rollCall('assembly', 'AAA BBB', 'CCC')}`))
    expect(r?.casts.find(c => c.party === 'AAA')).toEqual({ party: 'AAA', voted: 'for', counted: false })
    expect(countsOf(r!.casts)).toEqual({ for: 1, against: 1, abstaining: 0, absent: 9 })
    expect(voteOf(r!, 'AAA')).toBeUndefined()
  })
  test('says of which sides only the number is known', () => {
    expect(recordOf(votes(rollCall('assembly', 'AAA BBB', undefined, undefined, ', counts: { for: 2, against: 3, abstaining: 0 }').replace(', against: []', '').replace(', abstaining: []', '')))?.unnamed).toEqual(['against'])
    expect(recordOf(votes(count('assembly', 5, 3, 0)))).toMatchObject({ casts: [], unnamed: ['for', 'against'] })
  })
  test('has nobody on two sides', () => {
    const r = recordOf(votes(rollCall('assembly', 'AAA BBB', 'BBB CCC', '', ', counts: { for: 2, against: 1, abstaining: 0 }')))
    expect(r?.contradicted).toEqual(['BBB'])
    expect(r?.casts.filter(c => c.voted !== 'absent').map(c => c.party)).toEqual(['AAA', 'CCC'])
  })
  test('is none where a decision was adopted without a vote, or nothing is known', () => {
    expect(recordOf(votes(adopted('assembly', ', manner: by-consensus')))).toBeUndefined()
    expect(recordOf(votes(''))).toBeUndefined()
    expect(recordOf(votes(rollCall('assembly', 'AAA')), key, '2000-05-04')).toBeUndefined()
  })
  test('of a disputed result is still the names of its vote', () => {
    const l = votes(rollCall('assembly', 'AAA BBB', 'CCC', '', ', announced: rejected'))
    expect(l.ask({ ask: 'passed', decision: key }, '2001-01-01').status).toBe('disputed')
    expect(sided(recordOf(l))).toMatchObject({ for: 'AAA BBB', against: 'CCC', absent: some(9, 3) })
  })
})

const cast = (sides: Readonly<Record<string, Voted>>, decision = 'd'): RollCall => ({ decision, vote: decision, on: { text: '2000-01-01' } as RollCall['on'], casts: Object.entries(sides).map(([party, voted]) => ({ party, voted, counted: true })), unnamed: [], contradicted: [] })
describe('by group', () => {
  test('in the order of the groups, others after them, those in none last', () => {
    const { casts } = cast({ AAA: 'for', BBB: 'against', CCC: 'for', DDD: 'absent', EEE: 'abstaining' })
    const group = new Map([['AAA', 'south'], ['BBB', 'north'], ['CCC', 'isles'], ['EEE', 'north']])
    expect(countsByGroup(casts, p => group.get(p) ?? null, ['north', 'south', 'empty']).map(g => [g.group, ...Object.values(g.counts)])).toEqual([['north', 0, 1, 1, 0], ['south', 1, 0, 0, 0], ['isles', 1, 0, 0, 0], [null, 0, 0, 0, 1]])
  })
  const anyCall = dictionary(constantFrom(...states), constantFrom(...votedSides)).map(d => cast(d))
  test('the groups add up to all', () => {
    assert(property(anyCall, func(constantFrom('a', 'b', null)), (r, groupOf) => {
      const sum = (side: Voted) => countsByGroup(r.casts, groupOf, ['a']).reduce((n, g) => n + g.counts[side], 0)
      for (const side of votedSides) expect(sum(side)).toBe(countsOf(r.casts)[side])
    }))
  })
  test('two vote alike in as many decisions whoever is asked first, and no more often than both vote', () => {
    assert(property(array(anyCall, { maxLength: 8 }), calls => {
      const rs = calls.map((c, i) => ({ ...c, decision: `d${i}` }))
      const [one, other] = [agreementOf('AAA', 'BBB', rs), agreementOf('BBB', 'AAA', rs)]
      expect(one).toEqual(other)
      const both = rs.filter(r => ['AAA', 'BBB'].every(p => { const v = voteOf(r, p)?.voted; return v !== undefined && v !== 'absent' })).length
      expect(one.alike.length + one.opposed.length + one.apart.length).toBe(both)
      expect(one.share === null).toBe(both === 0)
    }))
  })
})
test('agreement tells alike, opposed and apart; absence counts for nothing', () => {
  const calls = [cast({ AAA: 'for', BBB: 'for' }, '1'), cast({ AAA: 'for', BBB: 'against' }, '2'), cast({ AAA: 'abstaining', BBB: 'against' }, '3'), cast({ AAA: 'abstaining', BBB: 'abstaining' }, '4'), cast({ AAA: 'absent', BBB: 'for' }, '5'), cast({ AAA: 'for' }, '6')]
  expect(agreementOf('AAA', 'BBB', calls)).toEqual({ alike: ['1', '4'], opposed: ['2'], apart: ['3'], share: 0.5 })
  expect(agreementOf('AAA', 'CCC', calls).share).toBeNull()
})

describe('what an organ has decided', () => {
  const listed = (acts: string, asAt = '2010-01-01') => decisionsOf('league.assembly')(votes(acts).at(asAt)).map(d => [d.key, d.number, d.draft, d.stage, d.voted])
  const draft = (number: string, on = '2000-05-01', more = '') => `  - { on: ${on}, act: draft, number: "${number}", to: league.assembly, title: a draft${more} }`
  const act = (kind: string, on: string, rest: string) => `  - { on: ${on}, act: ${kind}, by: league.assembly, title: a text, ${rest} }`
  test('a draft, its vote and its adoption are one decision under the number it received', () => {
    expect(listed([draft('L.1'), act('vote', '2000-05-05', 'draft: "L.1", counts: { for: 5, against: 1, abstaining: 0 }'), act('adoption', '2000-05-05', 'form: resolution, number: "1 (II)", draft: "L.1"')].join('\n'))).toEqual([['league.assembly:1-(II)', '1 (II)', 'L.1', 'decided', true]])
  })
  test('a draft without a decision, and an adoption without a number, in the order of their days', () => {
    expect(listed([act('adoption', '2001-01-01', 'form: declaration'), draft('L.2')].join('\n'))).toEqual([['league.assembly:L.2', null, 'L.2', 'draft', false], [null, null, null, 'decided', false]])
  })
  test('a draft that became several decisions is told by those alone', () => {
    expect(listed([draft('L.3'), act('adoption', '2000-06-01', 'form: resolution, number: "3 A", draft: "L.3"'), act('adoption', '2000-06-01', 'form: resolution, number: "3 B", draft: "L.3"')].join('\n')).map(d => d[0])).toEqual(['league.assembly:3-A', 'league.assembly:3-B'])
  })
  test('separate votes on parts are no decisions of their own, and nothing of a later day is there', () => {
    expect(listed([act('vote', '2000-05-05', 'draft: "L.4", part: "league.assembly:4", counts: { for: 5, against: 1, abstaining: 0 }'), act('vote', '2000-05-06', 'number: "4", draft: "L.4", counts: { for: 5, against: 1, abstaining: 0 }')].join('\n')).map(d => d[0])).toEqual(['league.assembly:4'])
    expect(listed(act('vote', '2000-05-06', 'number: "4", counts: { for: 5, against: 1, abstaining: 0 }'), '2000-05-05')).toEqual([])
  })
})
test('an answer that is not established gives the names of the vote all the same', () => {
  const l = votes(rollCall('assembly', 'AAA', 'BBB'))
  expect(rollCallOf(key, open({ want: 'vote', decision: key }))(l.at('2001-01-01'))?.casts).toHaveLength(2)
})
