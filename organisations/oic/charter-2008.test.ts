/** The Charter of 2008, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { charter2008 } from './charter-2008.ts'
import { oic } from './constitution.ts'
import { covered, head } from './head.fixture.ts'

const answer = answersOf(oic, head)
const session = (organ: string, n: number, on: string, host: string, form = 'ordinary') => `  - { on: ${on}, act: session, organ: ${organ}, ordinal: ${n}, form: ${form}, host: ${host}, place: there }`
const sessions = [
  session('oic.summit', 10, '2003-10-16/2003-10-17', 'MYS'), session('oic.summit', 11, '2008-03-13/2008-03-14', 'SEN'),
  session('oic.cfm', 37, '2010-05-18/2010-05-20', 'TJK'), '  - { on: 2010-05-20, act: designation, session: oic.cfm/38, host: KAZ }',
  session('oic.cfm', 38, '2011-06-28/2011-06-30', 'KAZ'), '  - { on: 2011-06-30, act: designation, session: oic.cfm/39, host: DJI }',
  session('oic.summit', 4, '2012-08-14/2012-08-15', 'SAU', 'extraordinary'), session('oic.cfm', 39, '2012-11-15/2012-11-17', 'DJI'),
  session('oic.summit', 12, '2013-02-06/2013-02-07', 'EGY'), '  - { on: 2013-02-07, act: designation, session: oic.summit/13, host: TUR }', session('oic.cfm', 40, '2013-12-09/2013-12-11', 'GIN'),
].join('\n')

describe('[Art. 39] which Charter applies', () => {
  test.each([['2008-03-13', 'oic.charter-1972'], ['2008-03-14', 'oic.charter-2008']])('as at %s %s', (asAt, text) => { expect(answer('', { ask: 'law-applied', organisation: 'oic' }, asAt)).toBe(text) })
})

describe('[Art. 3] [Art. 4] [Art. 35] members and observers', () => {
  const acts = '  - { on: 1994-01-01, act: observer-status, of: KAZ, in: oic }\n  - { on: 1995-12-12, act: admission, of: KAZ, to: oic }\n  - { on: 2012-08-15, act: suspension, of: SYR, in: oic }'
  const standing = (party: string, asAt: string) => answer(acts, { ask: 'standing', organisation: 'oic', party }, asAt)
  test('an observer, then a member; a State nobody wrote of is not said to be neither', () => {
    expect([standing('KAZ', '1995-12-11'), standing('KAZ', '2014-01-31'), standing('NOR', '2014-01-31')]).toMatchObject([{ standing: 'observer' }, { standing: 'member' }, { want: 'coverage' }])
  })
  test('[Art. 10(4)] a suspension no article provides for is told from the decision that made it', () => { expect(standing('SYR', '2013-01-01')).toMatchObject({ standing: 'suspended' }) })
})

describe('[Art. 10] the Council of Foreign Ministers', () => {
  const chair = (asAt: string) => (answer(sessions, { ask: 'presidency', organ: 'oic.cfm' }, asAt) as { holder: string }).holder
  test.each([['2011-06-27', 'TJK'], ['2011-06-28', 'KAZ'], ['2012-11-14', 'KAZ'], ['2012-11-15', 'DJI'], ['2013-12-08', 'DJI'], ['2013-12-09', 'GIN']])('as at %s in the chair: %s', (asAt, holder) => { expect(chair(asAt)).toBe(holder) })
  test('[Art. 10(1)] it meets every year', () => { expect(charter2008.organs.cfm.meets?.everyYears).toBe(1) })
})

describe('[Art. 6] [Art. 8(1)] the Summit', () => {
  test('an extraordinary Summit does not move the chair', () => { expect(answer(sessions, { ask: 'presidency', organ: 'oic.summit' }, '2012-09-01')).toMatchObject({ holder: 'SEN' }) })
  test('it meets every three years: the amendment to two is not in force', () => { expect(charter2008.organs.summit.meets?.everyYears).toBe(3) })
})

describe('[Art. 12] the troikas and the Executive Committee', () => {
  const seats = (party: string, asAt: string, acts = sessions) => (answer(acts, { ask: 'seats-held', organ: 'oic.executive-committee', party }, asAt) as { by: string; of: string }[] | { want: string })
  const titles = (party: string, asAt: string) => { const s = seats(party, asAt); return Array.isArray(s) ? s.map(x => `${x.by} ${x.of}`) : s.want }
  test.each([['2011-01-01', 'succeeding-chair oic.cfm'], ['2011-06-28', 'current-chair oic.cfm'], ['2012-11-15', 'preceding-chair oic.cfm'], ['2013-12-08', 'preceding-chair oic.cfm']])('Kazakhstan as at %s: %s', (asAt, title) => { expect(titles('KAZ', asAt)).toEqual([title]) })
  test('at the opening of the 40th session it holds none that is known, and one seat is not known', () => { expect(titles('KAZ', '2013-12-09')).toBe('designation') })
  test('[Art. 21] the host of the headquarters and the Secretary-General sit in it', () => {
    const acts = `${sessions}\n  - { on: 1970-03-25, act: seat, of: oic.general-secretariat, host: SAU, place: Jeddah }\n  - { on: 2013-02-07, act: election, to: oic.secretary-general, person: madani, by: oic.cfm, from: 2014-01-01, until: 2016-10-31 }`
    const all = answer(acts, { ask: 'composition', organ: 'oic.executive-committee' }, '2014-01-31') as { by: string; holder: { value?: string } }[]
    expect(all.map(s => `${s.by} ${s.holder.value ?? '?'}`)).toEqual(['preceding-chair SEN', 'current-chair EGY', 'succeeding-chair TUR', 'preceding-chair DJI', 'current-chair GIN', 'succeeding-chair ?', 'host SAU', 'ex-officio madani'])
  })
  test('the troika of the Council', () => { expect(answer(sessions, { ask: 'troika', organ: 'oic.cfm' }, '2011-07-01')).toEqual({ preceding: 'TJK', current: 'KAZ', succeeding: 'DJI' }) })
})

describe('[Art. 11] standing committees', () => {
  test('COMCEC under the President of Türkiye since the chair was entrusted to it', () => {
    const acts = '  - { on: 1984-01-19, act: appointment, to: oic.comcec.chair, of: TUR }'
    expect(answer(acts, { ask: 'presidency', organ: 'oic.comcec' }, '2014-01-31')).toMatchObject({ holder: 'TUR', since: { text: '1984-01-19' } })
    expect(answer('', { ask: 'presidency', organ: 'oic.comcec' }, '2014-01-31')).toMatchObject({ want: 'act' })
  })
  const seated = (organ: string, acts: string, asAt: string) => (answer(acts, { ask: 'composition', organ }, asAt) as { by: string; holder: { value?: string } }[]).map(s => `${s.by} ${s.holder.value ?? '?'}`)
  const viceChair = (on: string, of: string, group: string) => `  - { on: ${on}, act: election, to: oic.comcec.vice-chair, of: ${of}, by: oic.comcec, group: ${group} }`
  const bureau = [viceChair('2013-11-21', 'KWT', 'arab'), viceChair('2013-11-21', 'IDN', 'asian'), viceChair('2013-11-21', 'NER', 'african'), '  - { on: 2013-11-21, act: election, to: oic.comcec.rapporteur, of: PAK, by: oic.comcec }']
  const next = [viceChair('2016-11-23', 'QAT', 'arab'), viceChair('2016-11-23', 'MYS', 'asian'), viceChair('2016-11-23', 'GAB', 'african'), '  - { on: 2016-11-23, act: election, to: oic.comcec.rapporteur, of: PAK, by: oic.comcec }']
  test('[Bureau] three places by right, one elected for each region, an elected rapporteur', () => {
    const acts = '  - { on: 2011-10-20, act: election, to: oic.comcec.vice-chair, of: KAZ, by: oic.comcec, region: Asian }\n  - { on: 2011-10-20, act: election, to: oic.comcec.rapporteur, of: PAK, by: oic.comcec }'
    expect(seated('oic.comcec', acts, '2012-01-31')).toEqual(['permanent TUR', 'permanent SAU', 'permanent PSE', 'elected ?', 'elected KAZ', 'elected ?', 'elected PAK'])
  })
  test('a bureau of three years gives way to the next', () => {
    expect(seated('oic.comcec', bureau.join('\n'), '2015-01-01').slice(3)).toEqual(['elected KWT', 'elected IDN', 'elected NER', 'elected PAK'])
    expect(seated('oic.comcec', [...bureau, ...next].join('\n'), '2017-05-10').slice(3)).toEqual(['elected QAT', 'elected MYS', 'elected GAB', 'elected PAK'])
  })
  test('[Follow-up Committee] the bureau, the chair of the Summit, and three of the bureau before', () => {
    const acts = [...bureau, session('oic.summit', 13, '2016-04-14/2016-04-15', 'TUR'), ...next]
    expect(seated('oic.comcec.follow-up-committee', acts.join('\n'), '2017-05-10')).toEqual([...seated('oic.comcec', acts.join('\n'), '2017-05-10'), 'current-chair TUR', 'elected KWT', 'elected IDN', 'elected NER'])
    expect(seated('oic.comcec.follow-up-committee', bureau.join('\n'), '2015-01-01').slice(8), 'no bureau before is known').toEqual(['elected ?', 'elected ?', 'elected ?'])
  })
  test('[Sessions] the committee and its Follow-up Committee meet every year', () => { expect([charter2008.organs['comcec'], charter2008.organs['comcec.follow-up-committee']].map(o => o?.meets?.everyYears)).toEqual([1, 1]) })
  test('COMIAC, COMSTECH and the Al-Quds Committee under theirs', () => {
    const office = (organ: string, of: string) => `  - { on: 1984-01-19, act: appointment, to: oic.${organ}.chair, of: ${of} }`
    const bodies = 'bodies: { oic.comiac: { name: COMIAC, form: standing-committee }, oic.comstech: { name: COMSTECH, form: standing-committee }, oic.al-quds-committee: { name: Al-Quds Committee, form: standing-committee }, '
    const offices = ['comiac', 'comstech', 'al-quds-committee'].map(o => `oic.${o}.chair: { name: chair, of: oic.${o} }`).join(', ')
    const asked = answersOf(oic, head.replace('bodies: { ', bodies).replace('offices: { ', `offices: { ${offices}, `))
    const chair = (organ: string) => (asked([office('comiac', 'SEN'), office('comstech', 'PAK'), office('al-quds-committee', 'MAR')].join('\n'), { ask: 'presidency', organ: `oic.${organ}` }, '2014-01-31') as { holder?: string }).holder
    expect(['comiac', 'comstech', 'al-quds-committee'].map(chair)).toEqual(['SEN', 'PAK', 'MAR'])
  })
})

describe('[Art. 16] [Art. 18(1)] the Secretary-General and the Assistant Secretaries-General', () => {
  const elected = '  - { on: 2008-06-20, act: election, to: oic.secretary-general, person: ihsanoglu, by: oic.cfm, from: 2009-01-01 }'
  const holder = (asAt: string) => answer(elected, { ask: 'office-holder', office: 'oic.secretary-general' }, asAt)
  test('five years, the last day included', () => { expect([holder('2013-12-31'), holder('2014-01-01')]).toMatchObject([{ person: 'ihsanoglu', termEnds: '2013-12-31' }, { want: 'office-holder' }]) })
  test('it is the Council that elects and appoints, not the Summit', () => {
    expect(charter2008.competences?.['election-of-secretary-general']).toMatchObject({ organ: 'cfm', cite: { article: 'Art. 16' } })
    expect(charter2008.competences?.['appointment-of-assistant-secretaries-general']).toMatchObject({ organ: 'cfm', cite: { article: 'Art. 18(1)' } })
    expect(charter2008.offices).toMatchObject({ 'secretary-general': { years: 5, renewals: 1 }, 'assistant-secretary-general': { years: 5 } })
  })
})

describe('[Art. 18] [Art. 18(1)] assistants and special representatives', () => {
  test('six posts: the seventh appointed takes none while nobody has left', () => {
    const posts = ['SAU', 'PSE', 'SDN', 'UGA', 'TUR', 'KAZ'].map(of => `  - { on: 2018-05-06, act: appointment, to: oic.assistant-secretary-general, of: ${of}, by: oic.cfm }`)
    const holders = (acts: readonly string[]) => answer(acts.join('\n'), { ask: 'holders', office: 'oic.assistant-secretary-general' }, '2019-01-01')
    expect(holders(posts)).toMatchObject(['SAU', 'PSE', 'SDN', 'UGA', 'TUR', 'KAZ'].toSorted().map(() => ({ termEnds: '2023-05-05' })))
    expect(holders([...posts, '  - { on: 2018-09-01, act: appointment, to: oic.assistant-secretary-general, of: BGD, by: oic.cfm }'])).toMatchObject({ want: 'act' })
    expect(charter2008.competences?.['special-representatives']?.organ).toBe('cfm')
  })
})
describe('[Art. 15] [Members] the Human Rights Commission', () => {
  const person = (i: number, group: string) => `  - { on: 2016-07-11, act: election, to: oic.iphrc.member, of: ${(['KAZ', 'IDN', 'IRN', 'PAK', 'MYS', 'AFG', 'TUR'] as const)[i]!}, by: oic.cfm, group: ${group} }`
  const free = (n: number, asAt: string) => (answer(Array.from({ length: n }, (_, i) => person(i, 'asian')).join('\n'), { ask: 'composition', organ: 'oic.iphrc' }, asAt) as { holder: { status: string } }[])
  test('eighteen seats, six a group: six of one group fill six', () => {
    expect([free(6, '2017-01-01').length, free(6, '2017-01-01').filter(s => s.holder.status === 'established').length]).toEqual([18, 6])
  })
  test('for three years, once again', () => {
    expect(free(6, '2019-07-11').filter(s => s.holder.status === 'established')).toEqual([])
    expect(charter2008.offices?.['iphrc.member']).toMatchObject({ years: 3, renewals: 1, seats: 18, groups: { arab: 6, asian: 6, african: 6 } })
  })
})

/** Nine members, their representatives in Jeddah, and their votes in the Council. */
const members = ['AZE', 'DZA', 'EGY', 'IDN', 'JOR', 'KAZ', 'KWT', 'MLI', 'NER']
const admitted = members.map(p => `  - { on: 2000-01-01, act: admission, of: ${p}, to: oic }`).join('\n')
const inCovered = answersOf(oic, covered)
const voted = (organ: string, rest: string, more = '') => inCovered(`${admitted}\n${more}  - { on: 2011-06-30, act: vote, by: ${organ}, draft: "1", title: a draft, ${rest} }`, { ask: 'passed', decision: `${organ}:1` }, '2011-06-30')
describe('[Art. 33(1)] the quorum', () => {
  test.each([['oic.cfm', 6, true], ['oic.cfm', 5, false], ['oic.summit', 6, true], ['oic.summit', 5, false]] as const)('of %s with %i of nine members: %s', (organ, n, met) => {
    const held = session(organ, 38, '2011-06-28/2011-06-30', 'KAZ').replace(' }', `, present: [${members.slice(0, n).join(', ')}] }`)
    expect(inCovered(`${admitted}\n${held}`, { ask: 'quorum', session: `${organ}/38` }, '2011-07-01')).toMatchObject({ met, need: 6 })
  })
})
describe('[Art. 33(2)] decisions', () => {
  test('consensus; where there is none, two thirds of those voting', () => {
    expect(voted('oic.cfm', 'matter: ordinary, for: [AZE, DZA, EGY, IDN, JOR, KAZ, KWT, MLI, NER], against: []')).toMatchObject({ result: 'adopted' })
    expect(voted('oic.cfm', 'matter: ordinary, for: [AZE, DZA, EGY, IDN], against: [JOR, KAZ], abstaining: [KWT, MLI, NER]')).toMatchObject({ result: 'adopted' })
    expect(voted('oic.summit', 'matter: ordinary, for: [AZE, DZA, EGY], against: [JOR, KAZ], abstaining: [IDN, KWT, MLI, NER]')).toMatchObject({ result: 'rejected' })
  })
  test('[Art. 3(2)] a member is admitted by consensus only: one against prevents it', () => {
    expect(voted('oic.cfm', 'matter: admission, for: [AZE, DZA, EGY, IDN, JOR, KAZ, KWT, MLI], against: [NER]')).toMatchObject({ result: 'rejected' })
    expect(voted('oic.cfm', 'matter: admission, for: [AZE, DZA, EGY, IDN, JOR, KAZ, KWT, MLI], against: [], abstaining: [NER]')).toMatchObject({ result: 'adopted' })
    expect(charter2008.competences?.['observer-status']).toMatchObject({ organ: 'cfm', cite: { article: 'Art. 4' } })
  })
  test('a Secretary-General is elected by two thirds where there is a vote', () => {
    const ballot = '  - { on: 2013-02-07, act: ballot, to: oic.secretary-general, by: oic.cfm, votes: { madani: 37, ihsanoglu: 19 } }\n  - { on: 2013-02-07, act: election, to: oic.secretary-general, person: madani, by: oic.cfm, from: 2014-01-01 }'
    expect(answer(ballot, { ask: 'contests', office: 'oic.secretary-general' }, '2013-03-01')).toMatchObject([{ rounds: [{ requirement: { have: '37', need: '38', met: false } }] }])
  })
})
describe('[Art. 34(4)] a vote lost', () => {
  const lost = '  - { on: 2011-01-01, act: loss-of-vote, of: NER, in: oic.cfm, reason: arrears }\n'
  test('is lost in the Council, and leaves the number of members as it was', () => {
    expect(inCovered(`${admitted}\n${lost.trimEnd()}`, { ask: 'may-vote', party: 'NER', organ: 'oic.cfm' }, '2011-06-30')).toBe(false)
    expect(inCovered(`${admitted}\n${lost.trimEnd()}`, { ask: 'may-vote', party: 'KAZ', organ: 'oic.cfm' }, '2011-06-30')).toBe(true)
    expect(inCovered(`${admitted}\n${lost.trimEnd()}`, { ask: 'may-vote', party: 'NER', organ: 'oic.summit' }, '2011-06-30')).toBe(true)
  })
})
describe('[Art. 13] the Committee of Permanent Representatives', () => {
  test('has a seat for every member', () => {
    const seats = inCovered(admitted, { ask: 'composition', organ: 'oic.cpr' }, '2014-01-31') as { by: string; holder: { value?: string } }[]
    expect(seats.map(s => s.holder.value)).toEqual(members)
  })
})
describe('[Art. 35] withdrawal', () => {
  test('ends membership a year after the notice, at the end of the financial year of the notice at the latest', () => {
    const left = (asAt: string) => inCovered(`${admitted}\n  - { on: 2010-03-01, act: notice-of-withdrawal, of: MLI, from: oic }`, { ask: 'standing', organisation: 'oic', party: 'MLI' }, asAt) as { standing: string }
    expect([left('2010-12-31').standing, left('2011-03-02').standing]).toEqual(['member', 'none'])
  })
})
describe('[Art. 17] [Art. 31] what reports to the Council', () => {
  test('the Secretary-General and the Finance Committee, every year', () => { expect(charter2008.organs.cfm.reports).toMatchObject([{ by: 'oic.secretary-general', everyYears: 1 }, { by: 'oic.pfc', everyYears: 1 }]) })
  test('[Chair of the Permanent Finance Committee] it is presided over by the chair of the Council', () => {
    const asked = answersOf(oic, head.replace('bodies: { ', 'bodies: { oic.pfc: { name: PFC, form: committee }, '))
    expect(asked(sessions, { ask: 'presidency', organ: 'oic.pfc' }, '2011-07-01')).toMatchObject({ holder: 'KAZ' })
  })
})
describe('[Art. 23] [Art. 24] [Art. 25] institutions', () => {
  test('subsidiary organs have all members and the budget of the Organisation; the others members that join and budgets of their own', () => {
    expect(charter2008.forms).toMatchObject({ 'subsidiary-organ': { belonging: 'all-members', budget: 'organisation', cite: { article: 'Art. 23' } }, 'specialised-institution': { belonging: 'optional', budget: 'own', cite: { article: 'Art. 24' } }, 'affiliated-institution': { belonging: 'optional', budget: 'own', cite: { article: 'Art. 25' } } })
  })
})
describe('[Art. 9] [Art. 10(2)] [Art. 14] [Art. 32] [Art. 36] what the Council decides', () => {
  test('extraordinary sessions, rules of procedure, amendments; the Court is an organ whose Statute has to enter into force', () => {
    const article = (competence: string) => { const c = charter2008.competences?.[competence]; return `${c?.organ ?? '?'} ${c?.cite.article ?? '?'}` }
    expect(['extraordinary-summit', 'extraordinary-session', 'rules-of-procedure', 'amendment'].map(article)).toEqual(['cfm Art. 9', 'cfm Art. 10(2)', 'cfm Art. 32', 'cfm Art. 36'])
    expect(charter2008.organs.court.cite.article).toBe('Art. 14')
  })
})
describe('[Bureau] [Regional groups] the bureau of a session', () => {
  const held = (more: string) => [session('oic.cfm', 37, '2010-05-18/2010-05-20', 'TJK'), session('oic.cfm', 38, '2011-06-28/2011-06-30', 'KAZ'), ...['KAZ asian', 'TJK asian', 'ARE arab', 'MLI african', 'PSE arab'].map(p => `  - { on: 2000-01-01, act: group-membership, party: ${p.split(' ')[0]!}, in: oic, group: ${p.split(' ')[1]!} }`), more].join('\n')
  test('as it was at Astana: vice-chairs of the two other groups, Palestine, the outgoing chair as rapporteur', () => {
    const bureau = answer(held('  - { on: 2011-06-28, act: bureau, session: oic.cfm/38, chair: KAZ, vice-chairs: [ARE, MLI, PSE], rapporteur: TJK }'), { ask: 'bureau', organ: 'oic.cfm' }, '2011-07-01')
    expect(bureau).toMatchObject({ chair: 'KAZ', rapporteur: 'TJK' })
    expect(JSON.stringify(bureau)).not.toContain('"deviations":[{')
  })
})

describe('[Art. 29(1)] contributions', () => {
  test('are to the budget of the Secretariat and the subsidiary organs; what a member was assessed implies how large it was', () => {
    expect(charter2008.dues?.base).toContain('subsidiary organs')
    expect(answer('  - { on: 2013-01-01, act: assessment, of: KAZ, by: oic, year: 2013, rate: 1 %, amount: 457.2 thousand USD }', { ask: 'dues', organisation: 'oic', party: 'KAZ', year: '2013' }, '2014-01-31')).toMatchObject({ impliedBudget: { value: { text: '45720000 USD' } } })
  })
})
