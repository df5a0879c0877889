/** Elections in the League of Lakes: from nomination to result, round by round, and whether the rounds lead there by the rules. */
import { describe, expect, test } from 'vitest'
import { absoluteMajority, affirmative, allOf, atLeast, byWeight, failing, consensus, moreThan, noVetoOf, established, open, textOf, twoThirds, type Contest, type Majority, type OfficeLaw } from '#law'
import { admitted, cited, covered, league, leagueWith, roles, short, states, type League } from './league.fixture.ts'

const art = textOf('league.charter')
const seat: OfficeLaw = { office: 'league.watch', electedBy: 'council', years: 2, immediate: false, seats: 4, groups: { north: 1, south: 3 }, majority: twoThirds(art(42)), restrictedBallots: true, cite: art(41) }
const clerk: OfficeLaw = { office: 'league.clerk', electedBy: 'council', years: 4, majority: absoluteMajority(art(43)), cite: art(7) }
const bodies = 'offices: { league.watch: { name: Member of the Watch, of: league } }\nbodies: { league.shore: { name: Shore Group, form: group-entity } }'
const made = leagueWith({ offices: { watch: seat, clerk } }, bodies)
const underMajority = (majority: Majority, more: Partial<OfficeLaw> = {}) => leagueWith({ offices: { watch: seat, clerk: { ...clerk, majority, ...more } } }, bodies)

const office = 'league.watch'
const contests = (l: League, asAt = '2010-12-31', of = office): readonly Contest[] => { const a = l.ask({ ask: 'contests', office: of }, asAt); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
const only = (acts: string, asAt?: string, of?: string) => { const all = contests(made(acts), asAt, of); expect(all).toHaveLength(1); return all[0]! }
const ballot = (on: string, votes: string, more = '', to = office) => `  - { on: ${on}, act: ballot, to: ${to}, by: league.council, votes: { ${votes} }${more} }`
const elects = (on: string, who: string, more = '', to = office) => `  - { on: ${on}, act: election, to: ${to}, of: ${who}, by: league.council${more} }`
const lines = (...all: readonly string[]) => all.join('\n')

describe('as in the election of 28 June 2016 to the Security Council: 193 voting, two thirds needed', () => {
  const round1 = '  - { id: r1, on: 2006-06-28, act: ballot, to: league.watch, by: league.council, round: 1, group: north, seats: 1, votes: { AAA: 113, BBB: 77 }, abstaining: 3, invalid: 0, ballots: 193, required: 127 }'
  const round2 = '  - { id: r2, on: 2006-06-28, act: ballot, to: league.watch, by: league.council, round: 2, group: north, seats: 1, votes: { AAA: 138, BBB: 55 }, abstaining: 0, invalid: 0, ballots: 193, required: 129 }'
  const path = lines('  - { id: stood, on: 2000-06, act: candidature, of: AAA, to: league.watch, by: league.council, term: 2007/2008 }', '  - { id: also, on: 2001-06, act: candidature, of: BBB, to: league.watch, term: 2007/2008 }', '  - { id: shore, on: 2005-05-01, act: endorsement, candidate: AAA, to: league.watch, by: league.shore, group: north }',
    '  - { id: third, on: 2005-01-01, act: candidature, of: CCC, to: league.watch, term: 2007/2008 }', '  - { id: away, on: 2006-01-01, act: withdrawal-of-candidature, of: CCC, to: league.watch, favouring: AAA }',
    '  - { id: poll, on: 2006-03-01, act: ballot, to: league.watch, by: league.shore, stage: regional-pre-vote, group: north, votes: { AAA: 30, BBB: 25, CCC: 2 } }', round1, round2, elects('2006-06-28', 'AAA', ', from: 2007-01-01, until: 2008-12-31, round: 2, votes: { AAA: 138, BBB: 55 }').replace('{ on', '{ id: result, on'))
  const c = only(path)
  test('from the candidatures to the result', () => {
    expect(c).toMatchObject({ office, group: 'north', term: { text: '2007-01-01/2008-12-31' }, elected: ['AAA'], by: 'league.council', session: null, follows: 'yes' })
    expect(c.candidates).toEqual([
      { candidate: 'AAA', nominated: 'stood', endorsements: ['shore'], withdrawn: null, votes: [30, 113, 138] },
      { candidate: 'BBB', nominated: 'also', endorsements: [], withdrawn: null, votes: [25, 77, 55] },
      { candidate: 'CCC', nominated: 'third', endorsements: [], withdrawn: 'away', votes: [2, null, null] },
    ])
  })
  test('each round with what it needed: valid ballots not abstaining are those present and voting', () => {
    expect(c.rounds.map(r => [r.act, r.stage, r.requirement && [r.requirement.have, r.requirement.of, r.requirement.need, r.requirement.met], r.reached, r.leading])).toEqual([
      ['poll', 'regional-pre-vote', null, [], ['AAA']],
      ['r1', 'ballot', ['113', '190', '127', false], [], ['AAA', 'BBB']],
      ['r2', 'ballot', ['138', '193', '129', true], ['AAA'], []],
    ])
  })
  test('the group that votes first decides nothing; every act is a ground in its role', () => {
    const a = made(path).ask({ ask: 'contests', office }, '2010-01-01')
    expect(roles(a)).toEqual(['stood supports', 'also supports', 'third supports', 'shore supports', 'away supports', 'poll not-counted (decides-nothing)', 'r1 counted', 'r2 counted', 'result decisive'])
    expect(cited(a)).toEqual(['league.charter Art. 41', 'league.charter Art. 42'])
  })
  test('the sum of the votes is enough where one seat is voted about; the count of the election act is a round of its own where no ballot tells it', () => {
    const short2 = only(lines(ballot('2006-06-28', 'AAA: 113, BBB: 77', ', round: 1, group: north'), elects('2006-06-28', 'AAA', ', round: 2, group: north, votes: { AAA: 138, BBB: 55 }')))
    expect(short2.rounds.map(r => r.requirement && [r.requirement.of, r.requirement.need, r.requirement.met])).toEqual([['190', '127', false], ['193', '129', true]])
    expect(short2.follows).toBe('yes')
  })
  test('as at a day before: only what had been done', () => {
    expect(contests(made(path), '2005-12-31')).toMatchObject([{ term: { text: '2007/2008' }, candidates: [{ candidate: 'AAA' }, { candidate: 'BBB' }, { candidate: 'CCC', withdrawn: null }], rounds: [], elected: [], follows: 'not-established' }])
    expect(only(lines(round1), '2006-06-28')).toMatchObject({ elected: [], follows: 'not-established', rounds: [{ leading: ['AAA', 'BBB'] }] })
  })
  test('nothing known of an office, outside declared coverage and inside it', () => {
    expect(short(made('').ask({ ask: 'contests', office }, '2010-01-01'))).toEqual({ want: 'coverage', question: 'contests', of: office, on: '2010-01-01' })
    expect(short(made('', 'coverage: [{ question: contests, of: league.watch, from: 1990-01-01, to: 2020-12-31 }]').ask({ ask: 'contests', office }, '2010-01-01'))).toEqual([])
  })
})

describe('several seats at once', () => {
  const south = (votes: string, more: string) => ballot('2006-06-28', votes, `, group: south, seats: 3${more}`)
  const told = ', ballots: 193, invalid: 0, abstaining: 0'
  const reached = (acts: string) => only(acts).rounds[0]!
  test('each candidate is measured against the ballots, not against all votes', () => {
    expect(reached(south('AAA: 192, BBB: 191, CCC: 191, DDD: 5', told))).toMatchObject({ requirement: { of: '193', need: '129', have: '192' }, reached: ['AAA', 'BBB', 'CCC'], leading: [] })
  })
  test('where more reach it than there are seats, those with most votes; a tie at the last seat elects neither', () => {
    const four = only(lines(south('AAA: 180, BBB: 150, CCC: 140, DDD: 130', told), elects('2006-06-28', 'AAA', ', group: south'), elects('2006-06-28', 'BBB', ', group: south'), elects('2006-06-28', 'DDD', ', group: south')))
    expect([four.rounds[0]!.reached, four.follows]).toEqual([['AAA', 'BBB', 'CCC', 'DDD'], 'no'])
    expect(reached(south('AAA: 180, BBB: 150, CCC: 140, DDD: 140, EEE: 3', told))).toMatchObject({ reached: ['AAA', 'BBB', 'CCC', 'DDD'], leading: ['CCC', 'DDD'] })
  })
  test('the next round is for the leading two for each seat left, and no longer for the others', () => {
    const two = only(lines(ballot('2006-06-28', 'AAA: 150, BBB: 100, CCC: 90, DDD: 80, EEE: 60, FFF: 20', `, round: 1, group: south, seats: 3${told}`), ballot('2006-06-29', 'BBB: 140, CCC: 130, DDD: 70, EEE: 40', `, round: 2, group: south${told}`), ...['AAA', 'BBB', 'CCC'].map(p => elects('2006-06-29', p, ', group: south'))))
    expect(two.rounds.map(r => [r.reached, r.leading])).toEqual([[['AAA'], ['BBB', 'CCC', 'DDD', 'EEE']], [['BBB', 'CCC'], []]])
    expect([two.elected, two.follows]).toEqual([['AAA', 'BBB', 'CCC'], 'yes'])
  })
  test('a seat left on the first day and filled on another belongs to the same contest; one filled when none is left does not', () => {
    const days = (seats: number) => lines(ballot('2006-06-28', 'AAA: 134, BBB: 125, CCC: 113', `, round: 1, group: south, seats: ${seats}${told}`), elects('2006-06-28', 'AAA', ', group: south, from: 2007-01-01'), ballot('2006-06-28', 'BBB: 96, CCC: 94', `, id: second, round: 2, group: south, seats: 1${told}`), elects('2006-06-30', 'CCC', ', from: 2007-01-01'))
    expect(contests(made(days(2))).map(c => [c.elected, c.follows])).toEqual([[['AAA', 'CCC'], 'not-established']])
    expect(contests(made(days(1))).map(c => c.elected)).toEqual([['AAA'], ['CCC']])
  })
  test('a tie at the last place in the next round lets both in', () => { expect(reached(ballot('2006-06-28', 'AAA: 70, BBB: 60, CCC: 60, DDD: 1', ', group: north'))).toMatchObject({ leading: ['AAA', 'BBB', 'CCC'] }) })
  test('a seat whose round nobody told is no contradiction while a seat is left', () => {
    const acts = lines(south('AAA: 180, BBB: 150, CCC: 10, DDD: 9', told), elects('2006-06-28', 'AAA', ', group: south'), elects('2006-06-28', 'CCC', ', group: south'))
    expect(only(acts)).toMatchObject({ rounds: [{ reached: ['AAA', 'BBB'] }], follows: 'not-established' })
  })
  test('without the ballots it is said only where no number of them could change it, or as announced', () => {
    expect(reached(south('AAA: 100, BBB: 95, CCC: 90', ''))).toMatchObject({ requirement: null, reached: [] })
    expect(reached(south('AAA: 100, BBB: 95, CCC: 60', ', required: 95'))).toMatchObject({ requirement: { of: null, need: '95', met: true }, reached: ['AAA', 'BBB'] })
    const members = lines(admitted(states, '1990-01-01'), south('AAA: 9, BBB: 8, CCC: 7, DDD: 3', ''))
    expect(contests(made(members, covered))[0]!.rounds[0]!).toMatchObject({ requirement: { of: null, need: null, met: true }, reached: ['AAA', 'BBB'] })
    // All twelve may have voted, and then eight are needed: it had seven.
    expect(contests(made(members, covered))[0]!.rounds[0]!.reached).not.toContain('CCC')
  })
  test('elections of one day with other terms, or in other groups, are contests of their own', () => {
    const acts = lines(elects('2006-06-28', 'AAA', ', group: north, from: 2007-01-01'), elects('2006-06-28', 'BBB', ', group: south, from: 2007-01-01'), elects('2006-06-28', 'CCC', ', group: south, from: 2007-01-01'), elects('2006-06-28', 'DDD', ', group: south, from: 2006-07-01, until: 2006-12-31'))
    expect(contests(made(acts)).map(c => [c.group, c.elected, c.term?.text])).toEqual([['north', ['AAA'], '2007-01-01/2008-12-31'], ['south', ['BBB', 'CCC'], '2007-01-01/2008-12-31'], ['south', ['DDD'], '2006-07-01/2006-12-31']])
  })
})

describe('whether the rounds lead to the result', () => {
  const clerks = (acts: string, l = made) => { const all = contests(l(acts), '2010-01-01', 'league.clerk'); return all[0]! }
  const vote = (votes: string, more = '') => ballot('2006-05-01', votes, more, 'league.clerk')
  const won = (who: string, more = '') => elects('2006-05-01', who, more, 'league.clerk')
  const half = underMajority(moreThan(1, 2, 'present-and-voting', art(43)))
  test('no, where another had the majority; not established, where nobody had it and a later round may be missing', () => {
    expect(clerks(lines(vote('AAA: 8, BBB: 4'), won('BBB')), half).follows).toBe('no')
    expect(clerks(lines(vote('AAA: 5, BBB: 4, CCC: 3'), won('BBB')), half).follows).toBe('not-established')
    expect(clerks(lines(vote('AAA: 5, BBB: 4, CCC: 3', ', round: 1'), won('BBB', ', round: 1')), half).follows).toBe('no')
    expect(clerks(won('BBB', ', votes: { BBB: 4, CCC: 5 }'), half)).toMatchObject({ follows: 'no', rounds: [{ reached: ['CCC'] }] })
    expect(clerks(won('BBB'), half)).toMatchObject({ follows: 'not-established', rounds: [] })
  })
  test('exactly half is not more than half', () => {
    expect(clerks(vote('AAA: 6, BBB: 6'), half).rounds[0]!).toMatchObject({ reached: [], requirement: { need: '7', met: false } })
    expect(clerks(vote('AAA: 6, BBB: 6'), underMajority(atLeast(1, 2, 'present-and-voting', art(43)))).rounds[0]!.reached).toEqual(['AAA', 'BBB'])
  })
  test('a majority of all members: as many as the register can list', () => {
    const acts = lines(admitted(states, '1990-01-01'), vote('AAA: 7, BBB: 2'))
    expect(contests(made(acts, covered), '2010-01-01', 'league.clerk')[0]!.rounds[0]!).toMatchObject({ requirement: { base: 'members', of: '12', need: '7', met: true }, reached: ['AAA'] })
    expect(clerks(acts).rounds[0]!.requirement).toBeNull()
  })
  test('a fixed number; several together; a ballot where there was no consensus', () => {
    expect(clerks(vote('AAA: 5, BBB: 2'), underMajority(affirmative(6, art(43)))).rounds[0]!).toMatchObject({ requirement: { majority: 'affirmative', need: '6', met: false }, reached: [] })
    const both = underMajority(allOf(art(43), affirmative(5, art(43)), moreThan(1, 2, 'present-and-voting', art(43))))
    expect(clerks(vote('AAA: 5, BBB: 2'), both).rounds[0]!).toMatchObject({ requirement: { majority: 'all', met: true }, reached: ['AAA'] })
    expect(clerks(vote('AAA: 5, BBB: 5'), both).rounds[0]!).toMatchObject({ reached: [] })
    expect(clerks(vote('AAA: 8, BBB: 4'), underMajority(failing(consensus(art(43)), twoThirds(art(43)), art(43)))).rounds[0]!.reached).toEqual(['AAA'])
  })
  test('what a count of a secret ballot cannot tell is not told: concurrence, weights', () => {
    const veto = underMajority(allOf(art(43), affirmative(5, art(43)), noVetoOf(() => established(['AAA']), art(43))))
    expect(clerks(lines(vote('AAA: 8, BBB: 4'), won('AAA')), veto)).toMatchObject({ follows: 'not-established', rounds: [{ requirement: null, reached: [] }] })
    expect(clerks(vote('AAA: 4, BBB: 8, CCC: 1'), veto).rounds[0]!.reached).toEqual([])
    const weighed = underMajority(byWeight(moreThan(1, 2, 'present-and-voting', art(43)), () => open({ want: 'session', organ: 'league.council' })))
    expect(clerks(vote('AAA: 8, BBB: 4'), weighed).rounds[0]!.requirement).toBeNull()
  })
  test('an announced majority that the votes contradict, and on which it hangs, leaves it open', () => {
    expect(clerks(vote('AAA: 8, BBB: 4', ', required: 9'), underMajority(twoThirds(art(43)))).rounds[0]!).toMatchObject({ requirement: null, reached: [] })
    expect(clerks(vote('AAA: 9, BBB: 3', ', required: 9'), underMajority(twoThirds(art(43)))).rounds[0]!).toMatchObject({ requirement: { need: '8' }, reached: ['AAA'] })
  })
  test('of those present, the papers that are invalid or abstain count too', () => {
    const present = underMajority(moreThan(1, 2, 'present', art(43)))
    expect(clerks(vote('AAA: 6, BBB: 4', ', ballots: 12, invalid: 1, abstaining: 1'), present).rounds[0]!).toMatchObject({ requirement: { of: '12', need: '7', met: false } })
  })
  test('an office without a majority in its text, and one without any text: the votes are told, nothing is judged', () => {
    const silent = leagueWith({ offices: { watch: seat, clerk: { office: 'league.clerk', cite: art(7) } } }, bodies)
    expect(clerks(lines(vote('AAA: 8, BBB: 4'), won('AAA')), silent)).toMatchObject({ elected: ['AAA'], follows: 'not-established', rounds: [{ requirement: null, reached: [], leading: ['AAA'] }] })
    expect(contests(league(lines('  - { on: 2006-01-01, act: candidature, of: AAA, to: league.harbour.chair }', elects('2006-05-01', 'AAA', ', votes: { AAA: 3, BBB: 2 }', 'league.harbour.chair'))), '2010-01-01', 'league.harbour.chair').map(c => c.elected)).toContainEqual(['AAA'])
  })
  test('another account of the count of equal rank makes it disputed where it says another thing', () => {
    const acts = lines(vote('AAA: 8, BBB: 4').replace('{ on', '{ id: v, on'), vote('AAA: 7, BBB: 5', ', account-of: v, source: copy'), won('AAA'))
    const a = underMajority(twoThirds(art(43)))(acts).ask({ ask: 'contests', office: 'league.clerk' }, '2010-01-01')
    expect(a.status === 'disputed' && a.positions.map(p => p.status === 'established' && p.value[0]!.follows)).toEqual(['yes', 'not-established'])
  })
})

describe('which acts belong to which contest', () => {
  const years = lines(elects('2002-05-01', 'AAA', '', 'league.clerk'), elects('2006-05-01', 'AAA', '', 'league.clerk'))
  const stood = (on: string, who: string, more = '', to = 'league.clerk') => `  - { id: "${who}-${on}", on: ${on}, act: candidature, of: ${who}, to: ${to}${more} }`
  const nominated = (acts: string, of = 'league.clerk', asAt = '2010-01-01') => contests(made(acts), asAt, of).map(c => c.candidates.map(x => x.nominated))
  test('of one seat a candidature belongs to the next election, or waits for it', () => {
    expect(nominated(lines(stood('2001-05-01', 'AAA'), stood('2003-05-01', 'AAA'), stood('2005-05-01', 'BBB'), stood('2007-05-01', 'CCC'), years))).toEqual([['AAA-2001-05-01'], ['AAA-2003-05-01', 'BBB-2005-05-01'], ['CCC-2007-05-01']])
  })
  test('of several seats to that of its term, or in which it stood; others wait', () => {
    const acts = lines(stood('2000-01-01', 'AAA', ', term: 2003/2004', office), stood('2000-01-01', 'BBB', '', office), stood('2000-01-01', 'CCC', '', office), elects('2001-05-01', 'DDD', ', from: 2002-01-01, until: 2003-06-30', office), ballot('2002-05-01', 'AAA: 9, BBB: 3', ', group: north'), elects('2002-05-01', 'AAA', ', from: 2003-01-01, until: 2004-12-31, group: north'))
    expect(nominated(acts, office)).toEqual([[null], ['AAA-2000-01-01', 'BBB-2000-01-01'], ['CCC-2000-01-01']])
  })
  test('a person is the candidate of the State that put it forward, by whichever name the votes go', () => {
    const acts = lines('  - { id: put, on: 2005-01-01, act: candidature, of: AAA, person: ada, to: league.clerk }', ballot('2006-05-01', 'AAA: 10, ben: 2', '', 'league.clerk'), '  - { on: 2006-05-01, act: election, to: league.clerk, person: ada, of: AAA, by: league.council }')
    expect(only(acts, '2010-01-01', 'league.clerk')).toMatchObject({ candidates: [{ candidate: 'ada', nominated: 'put', votes: [10] }, { candidate: 'ben', votes: [2] }], elected: ['ada'] })
  })
  test('ballots that go on for weeks are of one contest; those of another year are not', () => {
    const acts = lines(ballot('2005-10-16', 'AAA: 6, BBB: 6', ', round: 1', 'league.clerk'), ballot('2006-01-07', 'AAA: 5, BBB: 5, CCC: 2', ', round: 2', 'league.clerk'), elects('2006-01-07', 'CCC', '', 'league.clerk'), ballot('2009-10-16', 'AAA: 6, BBB: 6', '', 'league.clerk'))
    expect(contests(made(acts), '2010-01-01', 'league.clerk').map(c => [c.rounds.length, c.elected])).toEqual([[2, ['CCC']], [1, []]])
    const undecided = lines(ballot('2002-10-16', 'AAA: 6, BBB: 6', '', 'league.clerk'), ballot('2006-10-16', 'AAA: 9, BBB: 3', '', 'league.clerk'), elects('2006-10-16', 'AAA', '', 'league.clerk'))
    expect(contests(made(undecided), '2010-01-01', 'league.clerk').map(c => [c.rounds.length, c.elected])).toEqual([[1, []], [1, ['AAA']]])
  })
  test('what was voted on at another session is another contest', () => {
    const acts = lines(ballot('2005-10-16', 'AAA: 6, BBB: 6', ', session: league.council/1', 'league.clerk'), ballot('2005-12-16', 'AAA: 9, BBB: 3', ', session: league.council/2', 'league.clerk'), elects('2005-12-16', 'AAA', ', session: league.council/2', 'league.clerk'))
    expect(contests(made(acts), '2010-01-01', 'league.clerk').map(c => [c.session, c.elected])).toEqual([['league.council/1', []], ['league.council/2', ['AAA']]])
  })
  test('an act too coarsely dated to have been done is not counted, and is told', () => {
    const a = made(lines(years, stood('2010', 'CCC'))).ask({ ask: 'contests', office: 'league.clerk' }, '2010-06-01')
    expect(roles(a)).toContain('CCC-2010 not-counted (date-too-coarse)')
  })
})

describe('ballots among the leading only, and open to everybody again', () => {
  const round = (n: number, votes: string) => ballot('2006-10-16', votes, `, id: b${n}, round: ${n}, group: north, seats: 1, ballots: 190, abstaining: 0, invalid: 0`)
  test('three restricted ballots, then three that are not, and so by turns', () => {
    const deadlock = Array.from({ length: 9 }, (_, i) => round(i + 1, 'AAA: 110, BBB: 76, CCC: 4'))
    // After a ballot that the next one restricts to two, two are in the lead; otherwise only as many as there are seats.
    expect(only(lines(...deadlock)).rounds.map(r => r.leading.length)).toEqual([2, 2, 2, 1, 1, 1, 2, 2, 2])
  })
})
