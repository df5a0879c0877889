/** The Charter of the United Nations by its articles, each question judged by the text of its day. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { un } from './constitution.ts'
import { head } from './head.fixture.ts'

const answer = answersOf(un, head)

/** Eleven or fifteen members of the Council: five permanent ones and those elected, the year before, for two years. */
const elected = { old: ['BOL', 'BRA', 'CIV', 'CSK', 'MAR', 'NOR'], since: ['ARG', 'BGR', 'JPN', 'JOR', 'MLI', 'NGA', 'NZL', 'NLD', 'UGA', 'URY'] } as const
const seats = (year: number, who: readonly string[]) => who.map(p => `  - { on: ${year - 1}-12-01, act: election, to: un.security-council.elected-member, of: ${p}, by: un.general-assembly, from: ${year}-01-01, until: ${year + 1}-12-31 }`).join('\n')
const council = `${seats(1964, elected.old)}\n${seats(1966, elected.since)}`
const vote = (on: string, rest: string) => `  - { on: ${on}, act: vote, by: un.security-council, draft: "S/1", title: a draft, ${rest} }`
const passed = (on: string, rest: string, more = council) => answer(`${more}\n${vote(on, rest)}`, { ask: 'passed', decision: 'un.security-council:S/1' }, on)
const five = 'CHN, FRA, GBR, USA, RUS'
const list = (...who: readonly string[]) => `[${who.join(', ')}]`

describe('[Art. 23] [Art. 23(1)] [Art. 23(2)] the members of the Security Council', () => {
  const composition = (asAt: string) => (answer(council, { ask: 'composition', organ: 'un.security-council' }, asAt) as { by: string; holder: { value?: string } }[]).map(s => s.holder.value ?? '?')
  test('six elected members before, ten since', () => {
    expect(composition('1964-06-01').toSorted()).toEqual([...five.split(', '), ...elected.old].toSorted())
    expect(composition('1966-06-01').toSorted()).toEqual([...five.split(', '), ...elected.since].toSorted())
  })
  test('on the day of the amendment the seats are ten, and four of them are known to be free', () => { expect(composition('1965-09-01').filter(h => h === '?')).toHaveLength(4) })
})
describe('[Art. 27(2)] procedural matters', () => {
  test('nine of fifteen, a permanent member against', () => {
    expect(passed('1966-03-01', `matter: procedural, for: [CHN, FRA, GBR, USA, ARG, JPN, NLD, NZL, URY], against: [RUS, BGR], abstaining: [JOR, MLI, NGA, UGA]`)).toMatchObject({ result: 'adopted', requirement: { majority: 'affirmative', have: '9', need: '9' } })
  })
})
describe('[Art. 27(1)] [Art. 27(3)] all other matters', () => {
  test('seven of eleven in 1964; six are too few', () => {
    expect(passed('1964-03-01', `for: [FRA, GBR, USA, BOL, BRA, CIV, MAR], against: [], abstaining: [CHN, RUS, CSK, NOR]`)).toMatchObject({ result: 'adopted', margin: 0 })
    expect(passed('1964-03-01', `for: [FRA, GBR, USA, BOL, BRA, CIV], against: [], abstaining: [CHN, RUS, CSK, NOR, MAR]`)).toMatchObject({ result: 'rejected' })
  })
  test('nine of fifteen in 1966; the seven or eight of before are too few', () => {
    expect(passed('1966-03-01', `for: [CHN, FRA, GBR, USA, ARG, JPN, NLD, NZL], against: [], abstaining: [RUS, BGR, JOR, MLI, NGA, UGA, URY]`)).toMatchObject({ result: 'rejected' })
    expect(passed('1966-03-01', `for: [CHN, FRA, GBR, USA, ARG, JPN, NLD, NZL, URY], against: [], abstaining: [RUS, BGR, JOR, MLI, NGA, UGA]`)).toMatchObject({ result: 'adopted' })
  })
  test('the amended text has a day: nine are asked from 31 August 1965 on, seven until the day before', () => {
    const seven = 'for: [CHN, FRA, GBR, USA, BOL, BRA, CIV], against: [], abstaining: [RUS, MAR, CSK, NOR]'
    expect(passed('1965-08-30', seven)).toMatchObject({ result: 'adopted' })
    expect(passed('1965-08-31', seven)).toMatchObject({ result: 'rejected' })
  })
  test('one permanent member against prevents thirteen for; it is named', () => {
    expect(passed('1966-03-01', `matter: substantive, for: ${list(...elected.since, 'FRA', 'GBR', 'USA')}, against: [RUS], abstaining: [CHN]`)).toMatchObject({ result: 'rejected', requirement: { majority: 'all', parts: [{ majority: 'affirmative', met: true }, { majority: 'no-veto', met: false, against: ['RUS'] }] } })
  })
  test('a permanent member that abstains or is away prevents nothing', () => {
    expect(passed('1966-03-01', `for: ${list(...elected.since)}, against: [], abstaining: [${five}]`)).toMatchObject({ result: 'adopted' })
    expect(passed('1964-03-01', `for: ${list('CHN', 'FRA', 'GBR', 'USA', 'BOL', 'BRA', 'NOR')}, against: [CSK], absent: [RUS, MAR, CIV]`)).toMatchObject({ result: 'adopted' })
  })
  test('an elected member against is no veto', () => { expect(passed('1966-03-01', `matter: substantive, for: ${list('FRA', 'GBR', 'USA', 'CHN', 'RUS', 'ARG', 'JPN', 'NZL', 'NLD')}, against: [JOR, MLI, NGA, UGA, URY, BGR]`)).toMatchObject({ result: 'adopted' }) })
})

/** Ten members of the organisation, one of them suspended in its vote. */
const members = ['AUT', 'BEL', 'CHL', 'DNK', 'EGY', 'FIN', 'GHA', 'HUN', 'IRQ', 'JOR']
const admitted = members.map(p => `  - { on: 1960-01-01, act: admission, of: ${p}, to: un }`).join('\n')
const assembly = (rest: string, more = '', on = '1970-10-01') => answer(`${admitted}\n${more}${`  - { on: ${on}, act: vote, by: un.general-assembly, draft: "A/1", title: a draft, ${rest} }`}`, { ask: 'passed', decision: 'un.general-assembly:A/1' }, on)

describe('[Art. 18(1)] [Art. 18(3)] a majority of the members present and voting', () => {
  test('more for than against; whoever abstains is not voting (rule 86)', () => {
    expect(assembly('matter: ordinary, for: [AUT, BEL], against: [CHL], abstaining: [DNK, EGY, FIN, GHA]')).toMatchObject({ result: 'adopted', requirement: { have: '2', of: '3' }, absent: ['HUN', 'IRQ', 'JOR'] })
    expect(assembly('matter: ordinary, for: [AUT, BEL], against: [CHL, DNK]')).toMatchObject({ result: 'rejected' })
  })
})
describe('[Art. 18(2)] two thirds on important questions', () => {
  test('two to one are enough, three to two not, which as an ordinary question would pass', () => {
    expect(assembly('matter: important, for: [AUT, BEL], against: [CHL]')).toMatchObject({ result: 'adopted', requirement: { share: '2/3' } })
    const short = assembly('matter: important, for: [AUT, BEL, CHL], against: [DNK, EGY]') as { result: string; otherwiseAs: readonly string[] }
    expect(short.result).toBe('rejected')
    expect(short.otherwiseAs).toContain('ordinary')
  })
  test.each(['admission', 'suspension', 'expulsion', 'election', 'budget', 'scale'])('%s is one by the Charter itself', matter => { expect(assembly(`matter: ${matter}, for: [AUT, BEL, CHL], against: [DNK, EGY]`)).toMatchObject({ result: 'rejected' }) })
})
describe('[Art. 108] amendments', () => {
  test('two thirds of all members, whoever is there', () => {
    expect(assembly('matter: amendment, for: [AUT, BEL, CHL, DNK, EGY, FIN], against: []')).toMatchObject({ result: 'rejected', requirement: { base: 'members', of: '10', need: '7' } })
    expect(assembly('matter: amendment, for: [AUT, BEL, CHL, DNK, EGY, FIN, GHA], against: [HUN]')).toMatchObject({ result: 'adopted' })
  })
})
describe('[Art. 19] a vote lost through arrears', () => {
  const lost = '  - { on: 1970-09-15, act: loss-of-vote, of: JOR, in: un.general-assembly, article: "19" }\n'
  test('is not among the absent, and may not be cast', () => {
    expect(assembly('matter: ordinary, for: [AUT, BEL], against: [CHL]', lost)).toMatchObject({ absent: ['DNK', 'EGY', 'FIN', 'GHA', 'HUN', 'IRQ'] })
    expect(answer(`${admitted}\n${lost}`, { ask: 'may-vote', party: 'JOR', organ: 'un.general-assembly' }, '1970-10-01')).toBe(false)
    expect(answer(`${admitted}\n${lost}`, { ask: 'may-vote', party: 'HUN', organ: 'un.general-assembly' }, '1970-10-01')).toBe(true)
  })
})
describe('[Rule 67] the quorum of the Assembly', () => {
  const held = (present: readonly string[]) => answer(`${admitted}\n  - { on: 1970-09-15, act: session, organ: un.general-assembly, ordinal: 25, host: USA, place: New York, present: ${list(...present)} }`, { ask: 'quorum', session: 'un.general-assembly/25' }, '1970-10-01')
  test('a majority of the members for a decision', () => {
    expect(held(members.slice(0, 5))).toMatchObject({ need: 6, met: false, short: 1 })
    expect(held(members.slice(0, 6))).toMatchObject({ met: true })
  })
})
describe('[Art. 4(2)] [Art. 5] membership', () => {
  const standing = (acts: string, asAt: string) => answer(acts, { ask: 'standing', organisation: 'un', party: 'HUN' }, asAt)
  test('by admission; suspended and reinstated', () => {
    const acts = `${admitted}\n  - { on: 1961-01-01, act: suspension, of: HUN, in: un }\n  - { on: 1962-01-01, act: reinstatement, of: HUN, in: un }`
    expect([standing(acts, '1960-06-01'), standing(acts, '1961-06-01'), standing(acts, '1962-06-01')]).toMatchObject([{ standing: 'member' }, { standing: 'suspended' }, { standing: 'member' }])
  })
  test('[Art. 6] the Charter knows expulsion and no withdrawal: a notice alone ends nothing', () => {
    expect(standing(`${admitted}\n  - { on: 1965-01-20, act: notice-of-withdrawal, of: HUN, from: un }`, '1966-01-01')).toMatchObject({ standing: 'member' })
  })
})
describe('[Art. 21] [Art. 20] the President and the yearly session', () => {
  test('whoever was elected presides for the session', () => {
    const acts = '  - { on: 1970-06-01, act: election, to: un.general-assembly.president, person: hambro, of: NOR, by: un.general-assembly, from: 1970-09-15, until: 1971-09-20 }'
    expect(answer(acts, { ask: 'presidency', organ: 'un.general-assembly' }, '1971-01-01')).toMatchObject({ holder: 'NOR', person: 'hambro' })
    expect(answer(acts, { ask: 'presidency', organ: 'un.general-assembly' }, '1971-10-01')).toMatchObject({ want: 'office-holder' })
    expect(un.charters.map(c => c.organs['general-assembly']?.meets?.everyYears)).toEqual([1, 1, 1])
  })
})
describe('[Terms of appointment of the Secretary-General] [Art. 97] five years', () => {
  test('the last day included; acting is told', () => {
    const acts = '  - { on: 1971-12-22, act: appointment, to: un.secretariat.secretary-general, person: hambro, by: un.general-assembly, from: 1972-01-01 }'
    expect(answer(acts, { ask: 'office-holder', office: 'un.secretariat.secretary-general' }, '1976-12-31')).toMatchObject({ person: 'hambro', termEnds: '1976-12-31' })
    expect(answer(acts, { ask: 'office-holder', office: 'un.secretariat.secretary-general' }, '1977-01-01')).toMatchObject({ want: 'office-holder' })
  })
})
describe('[Art. 61] [Art. 61(1)] [Art. 61(2)] [Art. 67(1)] [Art. 67(2)] the Economic and Social Council', () => {
  test('18 seats, then 27, then 54', () => { expect(un.charters.map(c => c.offices?.['economic-and-social-council.member']?.seats)).toEqual([18, 27, 54]) })
})
