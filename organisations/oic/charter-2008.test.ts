/** The Charter of 2008, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { charter2008 } from './charter-2008.ts'
import { oic } from './constitution.ts'
import { head } from './head.fixture.ts'

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
  test('its bureau: three places by right, one elected for each region, a permanent rapporteur', () => {
    const acts = '  - { on: 2011-10-20, act: election, to: oic.comcec.vice-chair, of: KAZ, by: oic.comcec, region: Asian }'
    const all = answer(acts, { ask: 'composition', organ: 'oic.comcec' }, '2012-01-31') as { by: string; holder: { value?: string } }[]
    expect(all.map(s => `${s.by} ${s.holder.value ?? '?'}`)).toEqual(['permanent TUR', 'permanent SAU', 'permanent PSE', 'elected ?', 'elected KAZ', 'elected ?', 'permanent PAK'])
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

describe('[Art. 29(1)] contributions', () => {
  test('are to the budget of the Secretariat and the subsidiary organs; what a member was assessed implies how large it was', () => {
    expect(charter2008.dues?.base).toContain('subsidiary organs')
    expect(answer('  - { on: 2013-01-01, act: assessment, of: KAZ, by: oic, year: 2013, rate: 1 %, amount: 457.2 thousand USD }', { ask: 'dues', organisation: 'oic', party: 'KAZ', year: '2013' }, '2014-01-31')).toMatchObject({ impliedBudget: { value: { text: '45720000 USD' } } })
  })
})
