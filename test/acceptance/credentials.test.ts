/** Who came to sessions and for whom: Afghanistan's seat in Jakarta in 1996, the States listed at early sessions, the heads of Kazakhstan's delegations. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { answer, established, holdings, wanted } from './fixture.ts'

describe('Afghanistan at the twenty-fourth session of the Council, Jakarta, 9 December 1996', () => {
  const asked = { ask: 'credentials', party: 'AFG', session: 'oic.cfm/24' } as const
  test('the day before nothing is told', () => { expect(wanted(asked, '1996-12-08')).toEqual({ want: 'credentials', of: 'AFG', session: 'oic.cfm/24' }) })
  test('two came; the Council left the seat vacant the same day, and for neither is it said that it was right', () => {
    expect(established(asked, '1996-12-09')).toMatchObject({ stage: 'deferred', by: 'oic.cfm', on: { text: '1996-12-09' } })
    const grounds = answer(asked, '1996-12-09').grounds.flatMap(g => (g.ground === 'act' ? [`${g.role} ${g.act}`] : []))
    expect(grounds).toEqual(['decisive afg-1996-vacant', 'supports afg-1996-rabbani', 'supports afg-1996-taliban'])
  })
  test('without the decision the two positions stand side by side', () => {
    const presented = holdings.acts.flatMap(a => (a.act === 'credentials' && a.session === 'oic.cfm/24' && a.stage === 'presented' ? [a.by] : []))
    expect(presented).toEqual(['rabbani', 'X-TALIBAN'])
  })
  test('a member without a delegation stays a member', () => { expect(established({ ask: 'standing', organisation: 'oic', party: 'AFG' }, '1997-06-01')).toMatchObject({ standing: 'member' }) })
})

describe('who was there', () => {
  const members = (session: string, day: Day): readonly string[] => { const a = established({ ask: 'attendance', session }, day); return a ? a.members : [] }
  test.each([['oic.cfm/10', 41, 'EGY'], ['oic.cfm/12', 38, 'IRN'], ['oic.summit/4', 41, 'EGY']] as const)('%s: %i of the members, not %s', (session, n, absent) => {
    expect(members(session, '2014-01-31')).toHaveLength(n)
    expect(members(session, '2014-01-31')).not.toContain(absent)
  })
  test('Brunei came to the Summit that may have admitted it: it is not said to have been a member at the opening', () => {
    expect(established({ ask: 'attendance', session: 'oic.summit/4' }, '2014-01-31')).toMatchObject({ unplaced: ['BRN'] })
  })
  test('Baghdad 1981: 38 of 43 members are a quorum of 29', () => { expect(established({ ask: 'quorum', session: 'oic.cfm/12' }, '2014-01-31')).toMatchObject({ present: 38, of: 43, need: 29, met: true }) })
  test('in Karachi in 1970 there was no Charter yet, and at Fez it is not known whether Egypt was already suspended', () => {
    expect(wanted({ ask: 'quorum', session: 'oic.cfm/2' }, '2014-01-31')).toMatchObject({ want: 'rule' })
    expect(wanted({ ask: 'quorum', session: 'oic.cfm/10' }, '2014-01-31')).toMatchObject({ want: 'day-of-act' })
  })
})

describe("the heads of Kazakhstan's delegations", () => {
  const heads = holdings.acts.flatMap(a => (a.act === 'delegation' && a.of === 'KAZ' && a.head !== undefined && a.session !== undefined ? [[a.session, a.head, a.headRank]] : []))
  test('each with what he was', () => {
    expect(heads).toEqual(expect.arrayContaining([['oic.cfm/39', 'idrissov', 'foreign-minister'], ['oic.summit/13', 'nazarbayev', 'head-of-state'], ['oic.cfm/42', 'mussinov', 'deputy-minister'], ['oic.summit/15', 'bakayev', 'deputy-minister'], ['oic.cfm/51', 'nurtleu', 'foreign-minister']]))
    expect(heads.filter(h => h[2] === undefined)).toEqual([])
  })
})
