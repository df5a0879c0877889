/** The law of voting on the League of Lakes: who may vote, was there a quorum, did it pass and by what. */
import { describe, expect, test } from 'vitest'
import type { Passed } from '#law'
import { admitted, cited, covered, roles, short, states, type League } from './league.fixture.ts'
import { adopted, bare, count, rollCall, some, votes } from './votes.fixture.ts'

const ask = (l: League, organ = 'assembly', asAt = '2001-01-01', knownOn?: string) => l.ask({ ask: 'passed', decision: `league.${organ}:1` }, asAt, knownOn)
const passed = (acts: string, organ = 'assembly', asAt?: string) => ask(votes(acts), organ, asAt)
const of = (acts: string, organ = 'assembly'): Passed => { const a = passed(acts, organ); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
const lost = (party: string, body: string, on = '1999-01-01') => `  - { id: lost-${party}, on: ${on}, act: loss-of-vote, of: ${party}, in: ${body} }`
const restored = (party: string, body: string, on: string, more = '') => `  - { id: back-${party}, on: ${on}, act: restoration-of-vote, of: ${party}, in: ${body}${more} }`

describe('adopted without a vote', () => {
  test.each(['by-consensus', 'without-a-vote', 'by-acclamation', 'by-silence-procedure'])('%s, as its act tells', manner => {
    const a = passed(adopted('assembly', `, manner: ${manner}`))
    expect(short(a)).toMatchObject({ result: 'adopted', manner, counts: null, requirement: null, oneVote: null })
    expect(roles(a)).toEqual(['adopted decisive'])
  })
  test('how it was adopted may not be told; by a vote the register does not hold neither counts nor majority are', () => {
    expect(of(adopted('assembly'))).toMatchObject({ result: 'adopted', manner: null })
    expect(of(adopted('assembly', ', manner: by-vote'))).toMatchObject({ result: 'adopted', manner: 'by-vote', counts: null, requirement: null })
  })
  test('neither adopted nor voted on: open, a draft wants its vote', () => {
    expect(short(passed(''))).toEqual({ want: 'decision', decision: 'league.assembly:1' })
    expect(short(votes('  - { on: 2000-01-01, act: draft, number: "L.1", title: On the lakes, to: league.assembly }').ask({ ask: 'passed', decision: 'league.assembly:L.1' }, '2001-01-01'))).toEqual({ want: 'vote', decision: 'league.assembly:L.1' })
    expect(short(votes('').ask({ ask: 'passed', decision: 'nonsense' }, '2001-01-01'))).toEqual({ want: 'decision', decision: 'nonsense' })
  })
  test('before the vote, and before it was known, it is open', () => {
    expect(short(passed(rollCall('assembly', some(7)), 'assembly', '2000-05-04'))).toMatchObject({ want: 'decision' })
    const l = votes(rollCall('assembly', some(7), some(5, 7), '', ', matter: ordinary, recorded: 2021-01-01'))
    expect(short(ask(l, 'assembly', '2001-01-01', '2004-12-31'))).toMatchObject({ want: 'decision' })
    expect(short(ask(l, 'assembly', '2001-01-01', '2021-01-01'))).toMatchObject({ result: 'adopted' })
  })
})

describe('a majority of those present and voting', () => {
  test('more votes for than against; who abstains is not voting, who is absent is derived', () => {
    const a = passed(rollCall('assembly', 'AAA BBB CCC DDD', 'EEE', 'FFF GGG'))
    expect(short(a)).toMatchObject({
      result: 'adopted', manner: 'by-vote', counts: { for: 4, against: 1, abstaining: 2, absent: 5 }, absent: ['HHH', 'III', 'JJJ', 'KKK', 'LLL'],
      requirement: { majority: 'share', share: '1/2', how: 'more-than', base: 'present-and-voting', have: '4', of: '5', need: '3', met: true, weighted: false },
    })
    expect(roles(a)).toContain('vote decisive')
    expect(cited(a)).toContain('league.charter Art. 20(3)')
  })
  test('an equal division is rejected', () => { expect(of(rollCall('assembly', 'AAA BBB', 'CCC DDD'))).toMatchObject({ result: 'rejected', requirement: { have: '2', of: '4', need: '3', met: false } }) })
  test('two thirds of a hundred are sixty-seven, of nine they are six', () => {
    const by = (yes: number, no: number) => of(count('assembly', yes, no, 0, ', matter: important'))
    expect([by(67, 33), by(66, 34), by(6, 3)].map(p => [p.result, p.requirement?.need])).toEqual([['adopted', '67'], ['rejected', '67'], ['adopted', '6']])
  })
  test('where nobody votes for, nothing passes, whatever share that is', () => { expect(of(rollCall('assembly', '', '', some(5), ', matter: important'))).toMatchObject({ result: 'rejected', requirement: { of: '0', need: '1' } }) })
  test('by counts alone the number of the absent follows from who may vote, not who they are', () => {
    expect(of(count('assembly', 6, 2, 1))).toMatchObject({ counts: { for: 6, against: 2, abstaining: 1, absent: 3 }, absent: null })
    expect(of(count('assembly', 90, 0, 47)).counts).toEqual({ for: 90, against: 0, abstaining: 47, absent: null })
  })
  test('where nobody tells who is a member it is judged as told, and who was absent stays open', () => {
    const l = bare(`${admitted(['AAA'], '1991-01-01')}\n${rollCall('assembly', 'AAA BBB CCC', 'DDD')}`)
    expect(short(ask(l))).toMatchObject({ result: 'adopted', counts: { for: 3, against: 1, abstaining: 0, absent: null }, absent: null })
    const told = bare(rollCall('assembly', 'AAA BBB CCC', 'DDD', '', ', absent: [EEE]'))
    expect(short(ask(told))).toMatchObject({ counts: { absent: 1 }, absent: ['EEE'] })
  })
  test('a roll-call without those for, and one that has a voter on two sides, want names', () => {
    expect(short(passed('  - { on: 2000-05-05, act: vote, by: league.assembly, title: On the lakes, number: "1", against: [AAA] }'))).toEqual({ want: 'names-of-voters', decision: 'league.assembly:1' })
    expect(short(passed(rollCall('assembly', 'AAA BBB', 'BBB')))).toEqual({ want: 'names-of-voters', decision: 'league.assembly:1' })
    expect(of(rollCall('assembly', 'AAA BBB', 'BBB', '', ', counts: { for: 2, against: 1, abstaining: 0 }'))).toMatchObject({ result: 'adopted', counts: { for: 2 }, absent: null })
    expect(of(rollCall('assembly', 'AAA BBB AAA', 'CCC')).counts).toMatchObject({ for: 2, against: 1 })
  })
  test('only those against named, beside counts: the other sides have their counts', () => {
    expect(of('  - { on: 2000-05-05, act: vote, by: league.assembly, title: On the lakes, number: "1", counts: { for: 8, against: 2, abstaining: 0 }, against: [AAA, BBB], absent: [CCC, DDD] }')).toMatchObject({ result: 'adopted', counts: { for: 8, against: 2, absent: 2 }, absent: ['CCC', 'DDD'] })
  })
})

describe('other bases and majorities', () => {
  test('of all members: who is absent counts', () => {
    expect(of(rollCall('senate', some(6)), 'senate')).toMatchObject({ result: 'rejected', requirement: { base: 'members', of: '12', need: '7', have: '6' } })
    expect(of(rollCall('senate', some(7)), 'senate')).toMatchObject({ result: 'adopted' })
    const l = bare(`${admitted(['AAA'], '1991-01-01')}\n${count('senate', 7, 0, 0)}`)
    expect(short(ask(l, 'senate'))).toMatchObject({ want: 'coverage' })
  })
  test('of those entitled, and of those present, abstentions among them', () => {
    const acts = `${lost('LLL', 'league')}\n${lost('KKK', 'league')}\n`
    expect(of(`${acts}${rollCall('entitled', some(6), '', '', ', matter: ordinary')}`, 'entitled')).toMatchObject({ result: 'adopted', requirement: { base: 'entitled', of: '10', need: '6' } })
    expect(of(rollCall('entitled', some(5), some(1, 5), some(2, 6), ', matter: important'), 'entitled')).toMatchObject({ result: 'rejected', requirement: { base: 'present', of: '8', need: '6' } })
  })
  test('a fixed number of votes, and no vote against of those who concur; abstention and absence prevent nothing', () => {
    expect(of(rollCall('watch', 'CCC DDD EEE', '', 'AAA', ', matter: substantive'), 'watch')).toMatchObject({ result: 'adopted', absent: ['BBB'], requirement: { majority: 'all', have: '2', of: '2', parts: [{ majority: 'affirmative', have: '3', need: '3', of: null }, { majority: 'no-veto', have: '2', need: '2' }] } })
    expect(of(rollCall('watch', 'AAA CCC DDD EEE', 'BBB', '', ', matter: substantive'), 'watch')).toMatchObject({ result: 'rejected', requirement: { against: ['BBB'], parts: [{ met: true }, { majority: 'no-veto', met: false, against: ['BBB'] }] }, otherwiseAs: ['procedural'] })
    expect(of(rollCall('watch', 'AAA CCC DDD', 'EEE', '', ', matter: substantive'), 'watch')).toMatchObject({ result: 'adopted' })
  })
  test('by counts alone a veto cannot be told, unless nobody was against or too few for', () => {
    expect(short(passed(count('watch', 4, 1, 0, ', matter: substantive'), 'watch'))).toEqual({ want: 'names-of-voters', decision: 'league.watch:1' })
    expect(of(count('watch', 4, 0, 1, ', matter: substantive'), 'watch')).toMatchObject({ result: 'adopted' })
    expect(of(count('watch', 2, 3, 0, ', matter: substantive'), 'watch')).toMatchObject({ result: 'rejected', requirement: { parts: [{ majority: 'affirmative' }] } })
  })
  test('a consensus is prevented by one objection; by that of the State concerned where the text does not leave it out', () => {
    const by = (against: string, matter: string, concerning = ', concerning: [AAA]') => passed(rollCall('round', some(8, 3), against, '', `, matter: ${matter}${concerning}`), 'round')
    expect(short(by('', 'ordinary'))).toMatchObject({ result: 'adopted', requirement: { majority: 'consensus', have: '8', of: '8' } })
    expect(short(by('AAA', 'ordinary'))).toMatchObject({ result: 'rejected', requirement: { against: ['AAA'] } })
    expect(short(by('AAA', 'suspension'))).toMatchObject({ result: 'adopted', requirement: { have: '8', of: '8' }, otherwiseAs: ['ordinary'] })
    expect(short(by('AAA BBB', 'suspension'))).toMatchObject({ result: 'rejected', requirement: { against: ['BBB'] } })
    expect(short(by('AAA', 'suspension', ''))).toEqual({ want: 'matter', decision: 'league.round:1' })
  })
  test('consensus, failing that three quarters', () => {
    expect(of(rollCall('round', some(9), some(3, 9), '', ', matter: dissolution'), 'round')).toMatchObject({ result: 'adopted', requirement: { majority: 'failing', have: '1', parts: [{ majority: 'consensus', met: false }, { majority: 'share', met: true, need: '9' }] } })
    expect(of(rollCall('round', some(8), some(4, 8), '', ', matter: dissolution'), 'round')).toMatchObject({ result: 'rejected' })
  })
  test('by weight, in exact decimals', () => {
    // AAA 10, BBB 5.5, CCC 0.5, nine of one each: 25 in all.
    expect(of(rollCall('fund', 'AAA', 'BBB CCC DDD EEE', '', ', matter: ordinary'), 'fund')).toMatchObject({ result: 'adopted', requirement: { weighted: true, have: '10', of: '18', need: '9.1' } })
    expect(of(rollCall('fund', 'AAA BBB CCC', '', '', ', matter: capital-increase'), 'fund')).toMatchObject({ result: 'rejected', requirement: { base: 'members', have: '16', of: '25', need: '16.7' } })
    expect(of(rollCall('fund', 'AAA BBB CCC DDD', '', '', ', matter: capital-increase'), 'fund')).toMatchObject({ result: 'adopted', requirement: { have: '17' } })
    expect(short(passed(count('fund', 10, 1, 0, ', matter: ordinary'), 'fund'))).toMatchObject({ want: 'names-of-voters' })
  })
  test('a double majority: of members and of votes', () => {
    expect(of(rollCall('fund', 'AAA BBB CCC DDD EEE FFF', '', '', ', matter: amendment'), 'fund')).toMatchObject({ result: 'rejected', requirement: { have: '1', of: '2', parts: [{ met: false, need: '7' }, { met: true, have: '19', need: '18.8' }] } })
    expect(of(rollCall('fund', 'AAA BBB DDD EEE FFF GGG HHH', '', '', ', matter: amendment'), 'fund')).toMatchObject({ result: 'adopted', requirement: { parts: [{ have: '7' }, { have: '20.5' }] } })
  })
})

describe('who has a vote', () => {
  test('the vote of a suspended member, of one that lost its vote and of one that is none is not counted, and is told', () => {
    const acts = `  - { id: out, on: 1999-01-01, act: suspension, of: AAA, in: league }\n${lost('BBB', 'league.assembly')}\n  - { on: 1999-06-01, act: withdrawal, of: CCC, from: league }\n`
    const a = passed(`${acts}${rollCall('assembly', 'AAA BBB CCC DDD', 'EEE FFF')}`)
    expect(short(a)).toMatchObject({ result: 'rejected', counts: { for: 1, against: 2, abstaining: 0, absent: 6 }, notEntitled: ['AAA', 'BBB', 'CCC'], absent: some(6, 6).split(' ') })
    expect(roles(a)).toContain('vote not-counted (not-entitled)')
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.question.ask === 'may-vote' ? [g.question.party] : []))).toEqual(expect.arrayContaining(['AAA', 'BBB', 'CCC']))
  })
  test('it is told that counts published with such a vote in them do not differ from the names', () => {
    expect(of(`${lost('BBB', 'league')}\n${rollCall('assembly', 'AAA BBB', 'CCC DDD EEE', '', ', counts: { for: 2, against: 3, abstaining: 0 }')}`)).toMatchObject({ counts: { for: 1 }, notEntitled: ['BBB'], published: null })
  })
  test('they are still among the members, unless the text says otherwise', () => {
    const acts = `${lost('KKK', 'league')}\n${lost('LLL', 'league')}\n`
    expect(of(`${acts}${rollCall('senate', some(6))}`, 'senate')).toMatchObject({ result: 'adopted', requirement: { of: '10', need: '6' }, counts: { absent: 4 } })
    expect(of(rollCall('senate', some(6)), 'senate')).toMatchObject({ result: 'rejected', requirement: { of: '12' } })
  })
  test('the members are those of the day of the vote', () => {
    const acts = `${admitted(['AAA', 'BBB', 'CCC'], '1991-01-01')}\n${admitted(['DDD', 'EEE', 'FFF'], '2000-05-06')}\n${rollCall('senate', 'AAA BBB')}`
    expect(short(ask(bare(acts, covered), 'senate'))).toMatchObject({ result: 'adopted', requirement: { of: '3' }, absent: ['CCC'] })
  })
  const may = (acts: string, asAt = '2000-01-01', party = 'AAA', organ = 'league.assembly', head = covered) => short(votes(acts, head).ask({ ask: 'may-vote', party, organ }, asAt))
  test('a member may vote; a suspended one may not until it is reinstated', () => {
    const acts = '  - { on: 1999-01-01, act: suspension, of: AAA, in: league }\n  - { on: 1999-07-01, act: reinstatement, of: AAA, in: league }'
    expect(['1998-12-31', '1999-01-01', '1999-06-30', '1999-07-01'].map(d => may(acts, d))).toEqual([true, false, false, true])
  })
  test('a vote lost in the organisation is lost in its organs, one lost in an organ there and below', () => {
    const where = (body: string) => ['league.assembly', 'league.assembly.committee', 'league.senate'].map(o => may(lost('AAA', body), '2000-01-01', 'AAA', o))
    expect([where('league'), where('league.assembly'), where('league.senate')]).toEqual([[false, false, false], [false, false, true], [true, true, false]])
    expect(may(lost('BBB', 'league'))).toBe(true)
  })
  test('restored for good, in one organ, or only until a day', () => {
    const acts = (body: string, more = '') => `${lost('AAA', 'league')}\n${restored('AAA', body, '1999-06-01', more)}`
    expect(['1999-05-31', '1999-06-01', '2010-01-01'].map(d => may(acts('league'), d))).toEqual([false, true, true])
    expect([may(acts('league.assembly')), may(acts('league.assembly'), '2000-01-01', 'AAA', 'league.senate')]).toEqual([true, false])
    expect(['1999-12-31', '2000-01-01'].map(d => may(acts('league', ', until: 1999-12-31'), d))).toEqual([true, false])
    expect(may(`${acts('league')}\n  - { on: 2001-01-01, act: loss-of-vote, of: AAA, in: league }`, '2001-06-01')).toBe(false)
    expect(may(`${lost('AAA', 'league')}\n${restored('AAA', 'league', '1999-01-01')}`)).toBe(true)
  })
  test('days too coarse to order are wanted', () => {
    expect(may(lost('AAA', 'league', '1999'), '1999-06-01')).toMatchObject({ want: 'day-of-act', written: '1999' })
    expect(may(`${lost('AAA', 'league', '1999')}\n${restored('AAA', 'league', '1999-06-01')}`)).toMatchObject({ want: 'day-of-act', written: '1999' })
    expect(may(`${lost('AAA', 'league')}\n${restored('AAA', 'league', '1999-06-01', ', until: 2000-03')}`, '2000-03-10')).toMatchObject({ want: 'day-of-act', written: '2000-03' })
  })
  test('a suspension of an organ, and one extended to it', () => {
    expect(['league.watch', 'league.assembly'].map(o => may('  - { on: 1999-01-01, act: suspension, of: AAA, in: league.watch }', '2000-01-01', 'AAA', o))).toEqual([false, true])
    expect(may('  - { on: 1999-01-01, act: suspension, of: AAA, in: lakebank, extends-to: [league.assembly] }')).toBe(false)
  })
  test('who is no member, and who has no seat, may not; outside the declared coverage it is open', () => {
    expect(may('  - { on: 1999-06-01, act: withdrawal, of: AAA, from: league }')).toBe(false)
    expect([may('', '2000-01-01', 'AAA', 'league.watch'), may('', '2000-01-01', 'FFF', 'league.watch')]).toEqual([true, false])
    expect(short(bare('', '').ask({ ask: 'may-vote', party: 'AAA', organ: 'league.assembly' }, '2000-01-01'))).toMatchObject({ want: 'coverage' })
    expect(may('', '2000-01-01', 'AAA', 'league.hall')).toEqual({ want: 'rule', of: 'league.hall', question: 'may-vote' })
    expect(may('', '2000-01-01', 'AAA', 'league.moon')).toEqual({ want: 'rule', of: 'league.moon', question: 'may-vote' })
  })
})

describe('the matter', () => {
  const narrow = ['AAA BBB CCC DDD', 'EEE FFF GGG'] as const
  test('not told, and the same under all: established under the ordinary majority', () => {
    expect(of(rollCall('assembly', some(7), 'LLL'))).toMatchObject({ result: 'adopted', matter: null, otherwiseAs: [], requirement: { share: '1/2' } })
    expect(of(rollCall('assembly', 'AAA', 'BBB CCC'))).toMatchObject({ result: 'rejected', otherwiseAs: [] })
  })
  test('not told, and the result hangs on it: the matter is wanted', () => {
    const a = passed(rollCall('assembly', ...narrow))
    expect(short(a)).toEqual({ want: 'matter', decision: 'league.assembly:1' })
    expect(cited(a)).toEqual(expect.arrayContaining(['league.charter Art. 20(3)', 'league.charter Art. 20(4)']))
  })
  test('announced or adopted, it stands under the majority that agrees, and says under which it would not', () => {
    expect(of(rollCall('assembly', ...narrow, '', ', announced: adopted'))).toMatchObject({ result: 'adopted', requirement: { share: '1/2' }, otherwiseAs: ['important'], announced: 'adopted' })
    expect(of(rollCall('assembly', ...narrow, '', ', announced: rejected'))).toMatchObject({ result: 'rejected', requirement: { share: '2/3' }, otherwiseAs: ['ordinary'] })
    const a = passed(`${rollCall('assembly', ...narrow)}\n${adopted('assembly', ', manner: by-vote')}`)
    expect(short(a)).toMatchObject({ result: 'adopted', requirement: { share: '1/2' }, otherwiseAs: ['important'] })
    expect(roles(a)).toEqual(expect.arrayContaining(['vote decisive', 'adopted supports']))
  })
  test('told, it decides; a matter of which the rules say nothing is an ordinary one', () => {
    expect(of(rollCall('assembly', ...narrow, '', ', matter: important'))).toMatchObject({ result: 'rejected', matter: 'important', otherwiseAs: ['ordinary'] })
    expect(of(rollCall('assembly', ...narrow, '', ', matter: budget'))).toMatchObject({ result: 'adopted', matter: 'budget', otherwiseAs: ['important'] })
  })
  test('announced or adopted against the rules: disputed, both told', () => {
    const a = passed(rollCall('assembly', 'AAA', 'BBB CCC', '', ', announced: adopted'))
    expect(short(a)).toMatchObject({ disputed: [{ result: 'rejected', requirement: { met: false } }, { result: 'adopted', requirement: null }] })
    expect(short(passed(`${rollCall('assembly', 'AAA', 'BBB CCC')}\n${adopted('assembly')}`))).toMatchObject({ disputed: [{ result: 'rejected' }, { result: 'adopted' }] })
    expect(short(passed(`${rollCall('assembly', 'AAA', '', '', ', announced: rejected')}\n${adopted('assembly')}`))).toMatchObject({ disputed: [{ result: 'adopted' }, { result: 'rejected' }] })
  })
  test('what the rules cannot be held against stands as it was announced or adopted', () => {
    expect(of(count('watch', 4, 1, 0, ', matter: substantive, announced: rejected'), 'watch')).toMatchObject({ result: 'rejected', requirement: null, counts: { for: 4 } })
    expect(of(`${rollCall('hall', 'AAA')}\n${adopted('hall')}`, 'hall')).toMatchObject({ result: 'adopted', manner: 'by-vote', requirement: null })
    expect(short(passed(rollCall('hall', 'AAA'), 'hall'))).toEqual({ want: 'rule', of: 'league.hall', question: 'passed' })
  })
})

describe('names and published counts', () => {
  const both = (yes: number, no: number) => passed(rollCall('assembly', 'AAA BBB CCC', 'DDD EEE', '', `, matter: ordinary, counts: { for: ${yes}, against: ${no}, abstaining: 0 }`))
  test('that lead to different results are disputed', () => { expect(short(both(2, 3))).toMatchObject({ disputed: [{ result: 'adopted', counts: { for: 3 } }, { result: 'rejected', counts: { for: 2 } }] }) })
  test('that differ and lead to the same result: established by the names, the difference shown', () => {
    const a = both(4, 2)
    expect(short(a)).toMatchObject({ result: 'adopted', counts: { for: 3, against: 2 }, published: { for: 4, against: 2, abstaining: 0 } })
    expect(roles(a)).toContain('vote contrary (stated-by-source)')
  })
  test('that agree need no word', () => { const a = both(3, 2); expect(short(a)).toMatchObject({ published: null }); expect(roles(a)).not.toContain('vote contrary (stated-by-source)') })
})

describe('what one vote would do', () => {
  test('of a result that hangs on one, and of one that does not', () => {
    expect(of(rollCall('assembly', 'AAA BBB CCC', 'DDD EEE', 'FFF', ', matter: ordinary'))).toMatchObject({ result: 'adopted', margin: 0, oneVote: { forToAgainst: 'rejected', againstToFor: 'adopted', oneMoreFor: 'adopted', oneMoreAgainst: 'rejected' } })
    expect(of(rollCall('assembly', some(8), 'III JJJ', '', ', matter: ordinary'))).toMatchObject({ margin: 2, oneVote: { forToAgainst: 'adopted', againstToFor: 'adopted', oneMoreFor: null, oneMoreAgainst: null } })
    expect(of(count('assembly', 40, 60, 5, ', matter: ordinary'))).toMatchObject({ result: 'rejected', margin: 11, oneVote: { againstToFor: 'rejected', oneMoreFor: 'rejected' } })
    expect(of(count('assembly', 50, 50, 5, ', matter: ordinary'))).toMatchObject({ result: 'rejected', margin: 1, oneVote: { forToAgainst: 'rejected', againstToFor: 'adopted', oneMoreFor: 'adopted' } })
  })
  test('one veto turns it, and one veto less', () => {
    expect(of(rollCall('watch', 'AAA CCC DDD EEE', 'BBB', '', ', matter: substantive'), 'watch')).toMatchObject({ result: 'rejected', margin: 1, oneVote: { againstToFor: 'adopted' } })
    expect(of(rollCall('watch', some(5), '', '', ', matter: substantive'), 'watch')).toMatchObject({ margin: 0, oneVote: { forToAgainst: 'rejected', againstToFor: null } })
    expect(of(rollCall('watch', some(5), '', '', ', matter: procedural'), 'watch')).toMatchObject({ margin: 2, oneVote: { forToAgainst: 'adopted' } })
  })
  test('the heaviest turns it where votes are weighed, and no number may suffice', () => {
    expect(of(rollCall('fund', 'AAA', some(6, 6), '', ', matter: ordinary'), 'fund')).toMatchObject({ margin: 0, oneVote: { forToAgainst: 'rejected', againstToFor: 'adopted' } })
    expect(of(rollCall('fund', some(9, 3), 'AAA BBB', '', ', matter: ordinary'), 'fund')).toMatchObject({ result: 'rejected', margin: 1, oneVote: { againstToFor: 'adopted' } })
    expect(of(rollCall('senate', some(3), some(2, 3)), 'senate')).toMatchObject({ result: 'rejected', margin: null, oneVote: { againstToFor: 'rejected' } })
  })
})

describe('which acts are one decision', () => {
  const at = (acts: string, key: string, question: 'passed' | 'decision' = 'passed') => votes(acts).ask({ ask: question, decision: `league.assembly:${key}` }, '2001-01-01')
  const onDraft = '  - { id: vote, on: 2000-05-05, act: vote, by: league.assembly, title: On the lakes, draft: L 1, for: [AAA, BBB, CCC], against: [DDD] }'
  test('found by the number and by the draft, where the adoption names both', () => {
    const acts = `${onDraft}\n${adopted('assembly', ', draft: L 1, manner: by-vote')}`
    expect(['1', 'L-1'].map(k => short(at(acts, k)))).toMatchObject([{ result: 'adopted', counts: { for: 3 } }, { result: 'adopted', counts: { for: 3 } }])
    expect(short(at(rollCall('assembly', 'AAA', 'BBB CCC', '', ', draft: L 1'), 'L-1'))).toMatchObject({ result: 'rejected' })
  })
  test('a draft that became several decisions names none of them; each number is its own', () => {
    const acts = [1, 2].map(n => `  - { on: 2000-05-05, act: vote, by: league.assembly, title: Part ${n}, number: "${n}", draft: report, for: [AAA${n === 1 ? ', BBB' : ''}], against: [CCC, DDD, EEE, FFF], counts: { for: ${n === 1 ? 2 : 1}, against: 4, abstaining: 0 } }`).join('\n')
    expect(['1', '2'].map(k => short(at(acts, k)))).toMatchObject([{ counts: { for: 2 } }, { counts: { for: 1 } }])
    expect(short(at(acts, 'report'))).toEqual({ want: 'decision', decision: 'league.assembly:report' })
  })
  test('a separate vote on a paragraph decides nothing of the whole', () => {
    const part = '  - { id: paragraph, on: 2000-05-05, act: vote, by: league.assembly, title: Paragraph 3, draft: L 1, part: "league.assembly:1", for: [AAA], against: [BBB, CCC] }'
    const a = at(`${part}\n${rollCall('assembly', 'AAA BBB CCC', 'DDD', '', ', draft: L 1')}`, '1')
    expect(short(a)).toMatchObject({ result: 'adopted' })
    expect(roles(a)).toContain('paragraph not-counted (decides-nothing)')
    expect(short(at(`${part}\n${adopted('assembly', ', draft: L 1, manner: by-consensus')}`, '1'))).toMatchObject({ result: 'adopted', manner: 'by-consensus' })
    expect(short(at(part, '1'))).toMatchObject({ want: 'decision' })
  })
  test('of two votes the later decides; of two on one day with other results none is said to', () => {
    const again = (on: string) => `  - { id: again, on: ${on}, act: vote, by: league.assembly, title: On the lakes again, number: "1", for: [AAA], against: [BBB, CCC] }`
    const a = at(`${rollCall('assembly', some(9))}\n${again('2000-05-06')}`, '1')
    expect(short(a)).toMatchObject({ result: 'rejected' })
    expect(roles(a)).toContain('vote not-counted (superseded)')
    expect(short(at(`${rollCall('assembly', some(9))}\n${again('2000-05-05')}`, '1'))).toMatchObject({ disputed: [{ result: 'rejected' }, { result: 'adopted' }] })
    expect(short(at(`${again('2000-05-04')}\n${adopted('assembly', ', manner: by-consensus')}`, '1'))).toMatchObject({ result: 'adopted', manner: 'by-consensus', counts: null })
  })
  test('a vote whose day is not told is open: the law of that day is not known', () => {
    expect(short(at(rollCall('assembly', 'AAA').replace('2000-05-05', '2000-05'), '1'))).toMatchObject({ want: 'day-of-act', written: '2000-05' })
    expect(short(votes(rollCall('assembly', 'AAA').replace('2000-05-05', '2000-05')).ask({ ask: 'passed', decision: 'league.assembly:1' }, '2000-05-10'))).toMatchObject({ want: 'day-of-act' })
  })
  test('another source of equal rank with another result makes it disputed, one of lesser rank stays contrary', () => {
    const rival = (source: string) => `  - { id: rival, on: 2000-05-05, act: vote, by: league.assembly, title: On the lakes, number: "1", for: [AAA], against: [BBB, CCC], account-of: vote, source: ${source} }`
    expect(short(at(`${rollCall('assembly', 'AAA BBB CCC', 'DDD')}\n${rival('copy')}`, '1'))).toMatchObject({ disputed: [{ result: 'adopted' }, { result: 'rejected' }] })
    expect(roles(at(`${rollCall('assembly', 'AAA BBB CCC', 'DDD')}\n${rival('paper')}`, '1'))).toContain('rival contrary (lesser-rank)')
  })
  test('another source that tells less does not dispute what it agrees with, as far as it tells', () => {
    const less = (id: string, fields: string) => `  - { id: less, on: 2000-05-05, account-of: ${id}, source: copy, by: league.assembly, title: On the lakes, number: "1", ${fields} }`
    const by = (counts: string) => at(`${rollCall('assembly', 'AAA BBB CCC', 'DDD')}\n${less('vote', `act: vote, counts: { ${counts} }`)}`, '1')
    expect(short(by('for: 3, against: 1, abstaining: 0'))).toMatchObject({ result: 'adopted', absent: some(8, 4).split(' ') })
    expect(roles(by('for: 3, against: 1, abstaining: 0'))).toContain('less supports')
    expect(short(by('for: 4, against: 1, abstaining: 0'))).toMatchObject({ disputed: [{ counts: { for: 3 } }, { counts: { for: 4 } }] })
    const manner = (ours: string, told: string) => short(at(`${adopted('assembly', ours)}\n${less('adopted', `act: adoption, form: resolution${told}`)}`, '1'))
    expect(manner(', manner: by-consensus', '')).toMatchObject({ result: 'adopted', manner: 'by-consensus' })
    expect(manner(', manner: by-consensus', ', manner: by-vote')).toMatchObject({ disputed: [{ manner: 'by-consensus' }, { manner: 'by-vote' }] })
  })

  test('a decision: draft, adopted or rejected, superseded; its sponsors and its relations both ways', () => {
    const draft = '  - { id: draft, on: 2000-04-01, act: draft, number: L 1, title: On the lakes, to: league.assembly, sponsors: [AAA, BBB] }'
    expect(short(at(draft, 'L-1', 'decision'))).toMatchObject({ stage: 'draft', draft: 'L 1', sponsors: ['AAA', 'BBB'], manner: null, vote: null })
    const acts = `${draft}\n${onDraft}\n${adopted('assembly', ', draft: L 1, manner: by-vote, sponsors: [BBB, CCC], recalls: ["league.assembly:0"], implements: ["league.senate:7"]')}
  - { id: why, on: 2000-05-05, act: explanation-of-vote, of: DDD, decision: "league.assembly:L-1", says: It is too wet }
  - { id: next, on: 2001-01-01, act: adoption, form: resolution, by: league.assembly, number: "2", title: On the lakes anew, supersedes: ["league.assembly:1"], manner: by-consensus }
  - { id: doing, on: 2000-08-01, act: adoption, form: decision, by: league.senate, number: "8", title: On boats, implements: ["league.assembly:1"], recalls: ["league.assembly:L-1"], manner: by-consensus }`
    const l = votes(acts)
    const key = { ask: 'decision', decision: 'league.assembly:1' } as const
    expect(short(l.ask(key, '2000-12-31'))).toMatchObject({
      number: '1', organ: 'league.assembly', stage: 'adopted', on: { text: '2000-05-05' }, manner: 'by-vote', draft: 'L 1', sponsors: ['BBB', 'CCC', 'AAA'], supersedes: [], supersededBy: null,
      recalls: ['league.assembly:0'], recalledBy: ['league.senate:8'], implements: ['league.senate:7'], implementedBy: ['league.senate:8'], vote: 'vote', explanations: ['why'],
    })
    expect(short(l.ask(key, '2001-01-01'))).toMatchObject({ stage: 'superseded', supersededBy: 'league.assembly:2' })
    expect(short(l.ask({ ...key, decision: 'league.assembly:2' }, '2001-01-01'))).toMatchObject({ stage: 'adopted', supersedes: ['league.assembly:1'] })
    expect(short(l.ask(key, '2000-04-01'))).toMatchObject({ want: 'decision' })
    expect(short(at(rollCall('assembly', 'AAA', 'BBB CCC'), '1', 'decision'))).toMatchObject({ stage: 'rejected', manner: 'by-vote' })
    expect(short(at(rollCall('assembly', some(4), some(3, 4)), '1', 'decision'))).toMatchObject({ want: 'matter' })
    expect(short(l.ask({ ...key, decision: 'league.assembly:0' }, '2001-01-01'))).toMatchObject({ want: 'decision' })
  })
  test('the session is told by an act, otherwise by the number as the organ numbers its decisions', () => {
    const adoptedAs = (number: string, more = '') => short(votes(`  - { on: 2000-04-01, act: adoption, form: resolution, by: league.senate, number: "${number}", title: Fish, manner: by-consensus${more} }`).ask({ ask: 'decision', decision: `league.senate:${number}` }, '2001-01-01'))
    expect(adoptedAs('3/12')).toMatchObject({ session: 'league.senate/12' })
    expect(adoptedAs('3/12', ', session: league.senate/x1')).toMatchObject({ session: 'league.senate/x1' })
    expect(adoptedAs('III')).toMatchObject({ session: null })
  })
  test('a draft that another revises is superseded by it', () => {
    const acts = '  - { on: 2000-04-01, act: draft, number: L.1, title: On the lakes, to: league.assembly }\n  - { on: 2000-04-02, act: draft, number: L.1/Rev.1, title: On the lakes, to: league.assembly, revises: L.1 }'
    expect(['L.1', 'L.1/Rev.1'].map(k => short(at(acts, k, 'decision')))).toMatchObject([{ stage: 'superseded', supersededBy: 'league.assembly:L.1/Rev.1' }, { stage: 'draft' }])
  })
})

describe('quorum', () => {
  const sat = (more: string, organ = 'assembly') => `  - { id: sat, on: 2000-05-01/2000-05-05, act: session, organ: league.${organ}, ordinal: 1, host: AAA, place: Port${more} }`
  const there = (party: string) => `  - { on: 2000-05-01, act: delegation, of: ${party}, session: league.assembly/1 }`
  const quorum = (acts: string, organ = 'assembly', head = covered) => short(votes(acts, head).ask({ ask: 'quorum', session: `league.${organ}/1` }, '2001-01-01'))
  const present = (names: string) => `, present: [${names.split(' ').join(', ')}]`
  test('more than half of twelve are seven, a third of twelve are four', () => {
    expect(quorum(sat(present(some(7))))).toEqual({ present: 7, of: 12, need: 7, met: true, short: 0 })
    expect(quorum(sat(present(some(5))))).toEqual({ present: 5, of: 12, need: 7, met: false, short: 2 })
    expect(quorum(sat(present(some(4)), 'senate'), 'senate')).toEqual({ present: 4, of: 12, need: 4, met: true, short: 0 })
  })
  test('a number of those who have a seat: others present do not make one', () => {
    expect(quorum(sat(present('AAA BBB CCC FFF GGG'), 'watch'), 'watch')).toEqual({ present: 3, of: 5, need: 4, met: false, short: 1 })
  })
  test('delegations make a quorum; too few of them are no "no", unless the list is declared complete', () => {
    const few = `${sat('')}\n${states.slice(0, 3).map(there).join('\n')}`
    expect(quorum(`${sat('')}\n${states.slice(0, 8).map(there).join('\n')}`)).toMatchObject({ present: 8, met: true })
    expect(quorum(few)).toEqual({ want: 'presence', session: 'league.assembly/1' })
    expect(quorum(few, 'assembly', covered.replace(']', ', { question: attendance, of: league.assembly/1, from: 1990-01-01, to: 2020-12-31 }]'))).toMatchObject({ present: 3, met: false, short: 4 })
    expect(quorum(`${sat(present(some(3)))}\n${there('LLL')}`)).toEqual({ want: 'presence', session: 'league.assembly/1' })
  })
  test('where nobody is named the number a source tells; a number above that of the members counts others too', () => {
    expect(quorum(sat(', participation: { states: 9, ministers: 4 }'))).toMatchObject({ present: 9, met: true })
    expect(quorum(sat(', participation: { states: 3 }'))).toMatchObject({ present: 3, met: false })
    expect(quorum(sat(', participation: { states: 30 }'))).toMatchObject({ want: 'presence' })
    expect(quorum(sat(', participation: { ministers: 9 }'))).toMatchObject({ want: 'presence' })
    expect(quorum(sat(''))).toMatchObject({ want: 'presence' })
  })
  test('who lost its vote is there all the same, unless the text does not count it; who is suspended is not', () => {
    const acts = `${lost('AAA', 'league')}\n  - { on: 1999-01-01, act: suspension, of: BBB, in: league }\n`
    expect(quorum(`${acts}${sat(present(some(7)))}`)).toMatchObject({ present: 6, of: 12, met: false })
    expect(quorum(`${acts}${sat(present(some(7)), 'senate')}`, 'senate')).toMatchObject({ present: 5, of: 10, need: 4, met: true })
  })
  test('another source that counts fewer makes it disputed, one that counts nobody does not', () => {
    const two = (more: string) => quorum(`${sat(present(some(7)))}\n${sat(`${more}, account-of: sat, source: copy`).replace('id: sat', 'id: other')}`)
    expect(two('')).toMatchObject({ present: 7, met: true })
    expect(two(present(some(6)))).toMatchObject({ disputed: [{ met: true }, { met: false }] })
  })
  test('no session, no rule, no list of members', () => {
    expect(quorum('')).toEqual({ want: 'session', organ: 'league.assembly' })
    expect(quorum(sat('', 'hall'), 'hall')).toEqual({ want: 'rule', of: 'league.hall', question: 'quorum' })
    expect(quorum(sat(present(some(7))), 'assembly', '')).toMatchObject({ want: 'coverage' })
    expect(quorum(sat(present(some(7))).replace('2000-05-01/2000-05-05', '2000'))).toMatchObject({ want: 'day-of-act' })
  })
})
