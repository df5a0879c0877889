/** The Charter of 1972, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { charter1972 } from './charter-1972.ts'
import { oic } from './constitution.ts'
import { covered, head } from './head.fixture.ts'

const answer = answersOf(oic, head)

const session = (organ: string, n: number, on: string, host: string) => `  - { on: ${on}, act: session, organ: ${organ}, ordinal: ${n}, host: ${host}, place: there }`

describe('[Art. XIV] before the Charter and under it', () => {
  test('it applies from its adoption; before it the Declaration of Rabat did, if the register holds it', () => {
    expect(answer('', { ask: 'law-applied', organisation: 'oic' }, '1972-03-03')).toMatchObject({ want: 'law' })
    expect(answer('', { ask: 'law-applied', organisation: 'oic' }, '1972-03-04')).toBe('oic.charter-1972')
  })
})
describe('[Art. III] standing committees founded by decision', () => {
  test('are those of the later Charter, COMCEC with its Follow-up Committee', () => { expect(Object.keys(charter1972.organs)).toEqual(['summit', 'cfm', 'general-secretariat', 'al-quds-committee', 'comcec', 'comcec.follow-up-committee', 'comiac', 'comstech']) })
  test('each under a chair that is kept, since the act that entrusted it', () => {
    const acts = '  - { on: 1984-01-19, act: appointment, to: oic.comcec.chair, of: TUR }'
    expect(answer(acts, { ask: 'presidency', organ: 'oic.comcec' }, '1990-01-01')).toMatchObject({ holder: 'TUR' })
    expect(charter1972.organs['comcec.follow-up-committee'].meets?.everyYears).toBe(1)
  })
})
describe('[Art. IV] [Art. V] the Summit and the Conference of Foreign Ministers', () => {
  const acts = [session('oic.summit', 2, '1974-02-22/1974-02-24', 'PAK'), session('oic.cfm', 5, '1974-06-21/1974-06-25', 'MYS'), session('oic.cfm', 6, '1975-07-12/1975-07-15', 'SAU'), session('oic.summit', 3, '1981-01-25/1981-01-28', 'SAU')].join('\n')
  test('the host takes the chair at the opening', () => {
    const chair = (organ: string, asAt: string) => (answer(acts, { ask: 'presidency', organ }, asAt) as { holder: string }).holder
    expect([chair('oic.cfm', '1975-07-11'), chair('oic.cfm', '1975-07-12'), chair('oic.summit', '1981-01-24'), chair('oic.summit', '1981-01-25')]).toEqual(['MYS', 'SAU', 'PAK', 'SAU'])
  })
  test('every three years and every year', () => { expect([charter1972.organs.summit.meets?.everyYears, charter1972.organs.cfm.meets?.everyYears]).toEqual([3, 1]) })
})
describe('[Art. VI] the Secretary-General', () => {
  test('four years, as amended; appointed by the foreign ministers', () => {
    const acts = '  - { on: 2004-06-16, act: election, to: oic.secretary-general, person: ihsanoglu, by: oic.cfm, from: 2005-01-01 }'
    expect(answer(acts, { ask: 'office-holder', office: 'oic.secretary-general' }, '2007-01-01')).toMatchObject({ person: 'ihsanoglu', termEnds: '2008-12-31' })
    expect(charter1972.competences?.['election-of-secretary-general']?.organ).toBe('cfm')
  })
  test('assisted by four, appointed by the foreign ministers', () => { expect(charter1972.offices).toMatchObject({ 'assistant-secretary-general': { seats: 4, electedBy: 'cfm' } }) })
  test('the ballot of 2004: 32 of 56 votes are not the two thirds of Art. V, so that the choice came of the others standing down', () => {
    const contest = `  - { on: 2004-06-15, act: ballot, to: oic.secretary-general, by: oic.cfm, session: oic.cfm/31, round: 1, seats: 1, votes: { ihsanoglu: 32, agam: 12, chowdhury: 12 } }
  - { on: 2004-06-15, act: withdrawal-of-candidature, of: BGD, person: chowdhury, to: oic.secretary-general }
  - { on: 2004-06-15, act: withdrawal-of-candidature, of: MYS, person: agam, to: oic.secretary-general }
  - { on: 2004-06-16, act: election, to: oic.secretary-general, person: ihsanoglu, by: oic.cfm, session: oic.cfm/31, from: 2005-01-01 }`
    expect(answer(contest, { ask: 'contests', office: 'oic.secretary-general' }, '2004-07-01')).toMatchObject([{ elected: ['ihsanoglu'], rounds: [{ requirement: { share: '2/3', of: '56', need: '38', met: false } }], follows: 'not-established' }])
  })
})
describe('[Art. VII] expenses of the Secretariat', () => { test('are the base of the dues', () => { expect(charter1972.dues?.base).toBe('expenses of the General Secretariat') }) })
describe('[Art. VIII] [Art. X] admission and withdrawal', () => {
  test('a member admitted, suspended by a plain decision, reinstated', () => {
    const acts = '  - { on: 1969-09-25, act: admission, of: EGY, to: oic }\n  - { on: 1979-05-12, act: suspension, of: EGY, in: oic }\n  - { on: 1984-01-19, act: reinstatement, of: EGY, in: oic }'
    const standing = (asAt: string) => answer(acts, { ask: 'standing', organisation: 'oic', party: 'EGY' }, asAt)
    expect([standing('1971-01-01'), standing('1979-05-12'), standing('1984-01-19')]).toMatchObject([{ standing: 'member' }, { standing: 'suspended' }, { standing: 'member', since: { text: '1969-09-25' } }])
  })
})

/** Nine members, who vote in the Conference. */
const members = ['DZA', 'EGY', 'IDN', 'JOR', 'KWT', 'LBY', 'MAR', 'NER', 'PAK']
const admitted = members.map(p => `  - { on: 1972-03-04, act: admission, of: ${p}, to: oic }`).join('\n')
const voted = (rest: string) => answersOf(oic, covered)(`${admitted}\n  - { on: 1974-06-25, act: vote, by: oic.cfm, draft: "1", title: a draft, ${rest} }`, { ask: 'passed', decision: 'oic.cfm:1' }, '1974-06-25')
describe('[Art. V] quorum and decisions of the Conference', () => {
  test('two thirds of those voting', () => {
    expect(voted('matter: ordinary, for: [DZA, EGY, IDN, JOR], against: [KWT, LBY], abstaining: [MAR, NER, PAK]')).toMatchObject({ result: 'adopted', requirement: { have: '4', need: '4', base: 'present-and-voting' } })
    expect(voted('matter: ordinary, for: [DZA, EGY, IDN], against: [KWT, LBY], abstaining: [JOR, MAR, NER, PAK]')).toMatchObject({ result: 'rejected' })
  })
  test('six of nine members make a quorum, five do not', () => {
    const held = (n: number) => answersOf(oic, covered)(`${admitted}\n${session('oic.cfm', 5, '1974-06-21/1974-06-25', 'MYS').replace(' }', `, present: [${members.slice(0, n).join(', ')}] }`)}`, { ask: 'quorum', session: 'oic.cfm/5' }, '1974-07-01')
    expect([held(6), held(5)]).toMatchObject([{ met: true, need: 6 }, { met: false, short: 1 }])
  })
})
describe('[Art. VIII] a State is accepted', () => {
  test('by two thirds of the members, whoever is away', () => {
    expect(voted('matter: admission, for: [DZA, EGY, IDN, JOR, KWT], against: [], absent: [LBY, MAR, NER, PAK]')).toMatchObject({ result: 'rejected', requirement: { base: 'members', have: '5', need: '6' } })
    expect(voted('matter: admission, for: [DZA, EGY, IDN, JOR, KWT, LBY], against: [MAR, NER, PAK]')).toMatchObject({ result: 'adopted' })
  })
})
describe('[Conferences] before the Charter, under the Declaration of Rabat', () => {
  const earlier = answersOf(oic, head.replace('instruments: {', 'instruments: { oic.declaration-1969: { title: Declaration, clauses: { entry-into-force: { stated: none }, applied-from: { on: 1969-09-25 } } },'))
  const met = [session('oic.cfm', 1, '1970-03-23', 'SAU'), session('oic.cfm', 2, '1970-12-26', 'PAK'), session('oic.cfm', 3, '1972-02-29', 'SAU')].join('\n')
  test.each([['1970-03-23', 'SAU'], ['1970-12-25', 'SAU'], ['1970-12-26', 'PAK'], ['1972-03-03', 'SAU'], ['1972-03-04', 'SAU']] as const)('who hosts an ordinary conference presides from its opening: %s %s', (day, holder) => {
    expect(earlier(met, { ask: 'presidency', organ: 'oic.cfm' }, day)).toMatchObject({ holder })
  })
  test('the Secretary-General had no term that a text gives', () => {
    expect(earlier('  - { on: 1970-12-28, act: appointment, to: oic.secretary-general, person: madani, by: oic.cfm }', { ask: 'office-holder', office: 'oic.secretary-general' }, '1971-06-01')).toMatchObject({ person: 'madani', termEnds: null })
  })
  test('no majority and no quorum are told for its time', () => { expect(earlier(met, { ask: 'quorum', session: 'oic.cfm/1' }, '1970-04-01')).toMatchObject({ want: 'rule' }) })
})
