/** Elections from nomination to result: Kazakhstan to the Security Council on 28 June 2016, its Assistant Secretary-General by way of the Asian Group in 2018, the Secretary-General of 2004 after a ballot that elected nobody. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import type { Contest } from '#law'
import { answer, established, wanted } from './fixture.ts'

const contests = (office: string, day: Day): readonly Contest[] => established({ ask: 'contests', office }, day) ?? []

describe('Kazakhstan and the Security Council, 2017–2018', () => {
  const office = 'un.security-council.elected-member'
  const standing = (day: Day) => (established({ ask: 'candidatures', party: 'KAZ' }, day) ?? []).find(c => c.office === office)
  const contest = contests(office, '2017-01-01').find(c => c.group === 'asian-pacific' && c.elected.includes('KAZ'))

  test('nominated in 2010 for the term of 2017 and 2018; the day before the vote it stands, on that day it is elected', () => {
    expect(standing('2010-05-31')).toBeUndefined()
    expect(standing('2014-01-31')).toMatchObject({ act: 'unsc-candidature', stage: 'presented', support: { promised: 1 } })
    expect(standing('2016-06-27')).toMatchObject({ stage: 'presented', support: { asked: 1, promised: 1 } })
    expect(standing('2016-06-28')).toMatchObject({ stage: 'elected' })
  })
  test('two rounds against Thailand: 113 of 190 are too few, 138 of 193 are nine more than the 129 that two thirds ask for', () => {
    expect(contest?.candidates.map(c => [c.candidate, c.votes])).toEqual([['KAZ', [113, 138]], ['THA', [77, 55]]])
    expect(contest?.rounds.map(r => [r.requirement?.have, r.requirement?.need, r.requirement?.of, r.requirement?.met, r.reached])).toEqual([['113', '127', '190', false, []], ['138', '129', '193', true, ['KAZ']]])
    expect(contest).toMatchObject({ elected: ['KAZ'], by: 'un.general-assembly', follows: 'yes' })
  })
  test('its seat is held for the term, neither the day before nor the day after', () => {
    const holds = (day: Day): boolean => (established({ ask: 'holders', office }, day) ?? []).some(h => h.party === 'KAZ')
    expect(['2016-12-31', '2017-01-01', '2018-12-31', '2019-01-01'].map(d => holds(d as Day))).toEqual([false, true, true, false])
    expect((established({ ask: 'seats-held', party: 'KAZ', organ: 'un.security-council' }, '2017-06-01') ?? []).map(s => `${s.by} ${s.of}`)).toEqual([`elected ${office}`])
  })
})

describe('the Assistant Secretary-General for science and technology, Dhaka 2018', () => {
  const office = 'oic.assistant-secretary-general'
  test('the Asian Group voted first: twelve of eighteen for Mussinov; that vote decides nothing, so it asks for no majority', () => {
    expect(contests(office, '2018-06-01')).toMatchObject([{
      group: 'asian', elected: ['mussinov'], by: 'oic.cfm', session: 'oic.cfm/45', follows: 'not-established',
      candidates: [{ candidate: 'kamrul-ahsan', votes: [6], withdrawn: null }, { candidate: 'mussinov', votes: [12] }],
      rounds: [{ act: 'asg-2018-asian-group', stage: 'regional-pre-vote', requirement: null, leading: ['mussinov'] }],
    }])
  })
  test('the Council filled six posts: the Asian one is his, as one of six', () => {
    const holders = established({ ask: 'holders', office }, '2019-01-01') ?? []
    expect(holders.map(h => h.party).toSorted()).toEqual(['KAZ', 'PSE', 'SAU', 'SDN', 'TUR', 'UGA'])
    expect(holders.find(h => h.party === 'KAZ')).toMatchObject({ person: 'mussinov' })
  })
  test('known on the day before the Council met, he was a candidate', () => {
    const before = (established({ ask: 'candidatures', party: 'KAZ' }, '2018-05-04') ?? []).find(c => c.office === office)
    expect(before).toMatchObject({ person: 'mussinov', stage: 'presented' })
  })
})

describe('the Secretary-General, Istanbul 2004', () => {
  const office = 'oic.secretary-general'
  test('32 of 56 votes were not two thirds; two candidates stood down and the choice was unanimous: it does not follow from the ballot', () => {
    const contest = contests(office, '2004-12-31').find(c => c.elected.includes('ihsanoglu'))
    expect(contest?.candidates.map(c => [c.candidate, c.votes, c.withdrawn !== null]).toSorted()).toEqual([['hasmy-agam', [12], true], ['ihsanoglu', [32], false], ['salahuddin-quader-chowdhury', [12], true]])
    expect(contest?.rounds).toMatchObject([{ act: 'sg-2004-round-1', requirement: { have: '32', need: '38', of: '56', met: false }, leading: ['ihsanoglu'] }])
    expect(contest?.follows).toBe('not-established')
  })
  test('four years under the old Charter, five under the new: from 2005 to 2013', () => {
    const ends = (day: Day) => established({ ask: 'office-holder', office }, day)?.termEnds
    expect([ends('2005-01-01'), ends('2009-01-01')]).toEqual(['2008-12-31', '2013-12-31'])
  })
  test('no vote was taken on a resolution of it', () => { expect(wanted({ ask: 'passed', decision: 'oic.cfm:4/38-ORG' }, '2014-01-31')).toBeDefined() })
})

describe('the Human Rights Commission', () => {
  test('the eighteen first elected in Astana, six of each group, in their own name', () => {
    const seats = established({ ask: 'holders', office: 'oic.iphrc.member' }, '2012-06-01') ?? []
    expect(seats.map(s => s.group).toSorted()).toEqual([...Array.from({ length: 6 }, () => 'african'), ...Array.from({ length: 6 }, () => 'arab'), ...Array.from({ length: 6 }, () => 'asian')])
    expect(seats.every(s => s.party === null && s.person !== null)).toBe(true)
    expect(answer({ ask: 'seats-held', party: 'KAZ', organ: 'oic.iphrc' }, '2012-06-01')).toMatchObject({ status: 'established', value: [] })
  })
})
