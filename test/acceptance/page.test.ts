/** What the register makes of the ministry's page, fact by fact: counts, sums, dates, chairs, treaties and the traps among them. */
import { describe, expect, test } from 'vitest'
import { daysBetween } from '#calendar'
import { answer, claim, claims, established, holdings, material, problems, wanted } from './fixture.ts'

const verdictOf = (id: string): string => claim(id).verdict.verdict
const notesOf = (id: string): readonly unknown[] => claim(id).verdict.notes

test('the dossiers load without a problem, and no verdict differs from the accepted one', () => {
  expect(problems).toEqual([])
  expect(claims.filter(t => t.verdict.verdict !== t.claim.accepted).map(t => t.claim.id)).toEqual([])
  expect(claims.length).toBeGreaterThan(100)
})

describe('counts', () => {
  test('four visits, by this person; the successor is another one', () => {
    expect(claim('kz-visits').verdict).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'counted', count: 4 }, { note: 'same-document' }] })
    expect(established({ ask: 'visits', person: 'ihsanoglu', to: 'KAZ' }, '2014-01-31')?.count).toBe(4)
    expect(established({ ask: 'visits', person: 'madani', to: 'KAZ' }, '2014-12-31')?.count).toBe(1)
    expect(established({ ask: 'visits', person: 'ihsanoglu', to: 'KAZ' }, '2010-12-02')?.count).toBe(2)
  })
  test('nineteen signatories, the ones the page names', () => {
    expect(claim('kz-signatories').verdict).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'counted', count: 19 }] })
    const signed = material.index.of('iofs.statute').flatMap(({ act }) => (act.act === 'signature' && act.on.latest !== null && act.on.latest <= '2014-01-31' ? [act.party] : [])).toSorted()
    expect(signed).toEqual(['AFG', 'BFA', 'COM', 'DJI', 'GIN', 'GMB', 'GNB', 'IRN', 'KAZ', 'MLI', 'MRT', 'NER', 'PSE', 'SDN', 'SLE', 'SOM', 'SUR', 'TUR', 'UGA'])
  })
  test('forty events against thirty-eight, from the minister himself', () => {
    expect(verdictOf('kz-events')).toBe('disputed')
    expect(notesOf('kz-events')).toMatchObject([{ note: 'others-say', figure: { value: '38' } }])
  })
  test('more than ever in history cannot be checked', () => { expect(verdictOf('kz-more-than-ever')).toBe('not-checkable') })
  test('session 38, 38 ministers and 38 events are three things', () => {
    expect(claim('kz-session-38').claim).toMatchObject({ naming: ['oic.cfm/38'] })
    const topics = ['kz-session-38-ministers', 'kz-events', 'minister-chairmanship-events', 'dubai-session-38-deputies'].map(id => (claim(id).claim as { topic?: unknown }).topic)
    expect(topics).toEqual(['cfm-38-ministers', 'chairmanship-events', 'chairmanship-events', 'cfm-38-ministers-of-state'])
    // Eighteen ministers stand against thirty-eight; the thirty-eight deputies do not confirm them, the thirty-eight events neither.
    expect(notesOf('kz-session-38-ministers')).toMatchObject([{ note: 'others-say', figure: { value: '18', unit: 'ministers' } }])
    expect(notesOf('kz-session-38-ministers')).toHaveLength(1)
  })
})

describe('money', () => {
  test('0.11 % or 29.5 million of 42 billion: 46.2 million, and the base for which both figures fit', () => {
    expect(verdictOf('kz-isdb-share')).toBe('contradicted')
    expect(notesOf('kz-isdb-share')).toMatchObject([
      { note: 'computed', figure: { value: '46200000', unit: 'USD' } },
      { note: 'off-by', figure: { value: '16700000' } },
      { note: 'implied', value: { value: '26818181818' } },
      { note: 'fits', base: 'subscribed', figure: { value: '18000000000', unit: 'ID' }, converted: { value: '27000000000', unit: 'USD' }, until: '2013-05-22' },
      { note: 'base-then', base: 'authorised', figure: { value: '100000000000', unit: 'ID' } },
    ])
  })
  test('one per cent and 457.2 thousand imply 45.72 million, which is marked as implied and stands nowhere as a budget', () => {
    const dues = established({ ask: 'dues', party: 'KAZ', organisation: 'oic', year: '2013' }, '2014-01-31')
    expect(dues).toMatchObject({ rate: { value: '1', unit: '%' }, amount: { value: '457200', unit: 'USD' }, impliedBudget: { value: { value: '45720000' } } })
    expect(verdictOf('kz-dues-share')).toBe('not-established')
    expect(notesOf('kz-dues-share')).toMatchObject([{ note: 'implied', value: { value: '45720000' } }, { note: 'wants', want: { want: 'budget', of: 'oic', year: '2013' } }])
    expect(holdings.acts.filter(a => a.act === 'budget' && a.of === 'oic')).toEqual([])
  })
  test('44.9 % and 48.1 % leave 7.0 % of 987 million for the sectors named', () => {
    expect(verdictOf('kz-isdb-sectors')).toBe('confirmed')
    const remainder = notesOf('kz-isdb-sectors').find(n => (n as { note: string }).note === 'remainder')
    expect(remainder).toMatchObject({ figure: { text: '7.0 %' }, amount: { text: '69.1 million USD' } })
    expect((remainder as { for: { en: string } }).for.en).toMatch(/agriculture.*sanitation/)
  })
  test('500 million collected: the target was 500, 350 were pledged', () => {
    expect(verdictOf('kz-somalia-collected')).toBe('contradicted')
    expect(notesOf('kz-somalia-collected')).toMatchObject([{ note: 'figure-is', kind: 'appeal', figure: { value: '500000000' } }, { note: 'figure-is', kind: 'pledge-total', figure: { value: '350000000' } }])
  })
  test('400 thousand for Syrian refugees: 2013 on the page, 2012 elsewhere', () => {
    expect(verdictOf('kz-syria-year')).toBe('disputed')
    expect(notesOf('kz-syria-year')).toContainEqual(expect.objectContaining({ note: 'register-has', when: expect.objectContaining({ text: '2012' }) as unknown }))
  })
  test('three gifts of 500 thousand are three acts, and no one is the 500 million', () => {
    const gifts = material.index.of('KAZ').flatMap(({ act }) => (act.act === 'contribution' && act.by === 'KAZ' && act.amount?.value === '500000' ? [act.on.text] : []))
    expect(gifts).toEqual(['2011-08', '2012-11', '2018-04'])
  })
})

describe('dates', () => {
  test('6 to 7 February without a year: 2013, from the ordinal', () => {
    for (const id of ['kz-summit-12', 'kz-summit-12-delegation']) {
      expect(verdictOf(id)).toBe('confirmed')
      expect(notesOf(id)).toMatchObject([{ note: 'completed', when: { text: '2013-02-06/2013-02-07' } }])
    }
  })
  test('the experts met from 11 to 12 June, not 13', () => {
    expect(verdictOf('kz-experts-days')).toBe('disputed')
    expect(notesOf('kz-experts-days')).toMatchObject([{ note: 'register-has', when: { text: '2013-06-11/2013-06-12' } }])
  })
  test('Conakry twice, Astana twice: sessions are told apart by their ordinals', () => {
    const metIn = (place: string): readonly string[] => holdings.acts.flatMap(a => (a.act === 'session' && a.accountOf === undefined && JSON.stringify(a.place).includes(place) && (a.organ === 'oic.cfm') ? [`${a.ordinal ?? ''} ${a.on.text}`] : []))
    expect(metIn('Conakry')).toEqual(['23 1995-12-09/1995-12-12', '40 2013-12-09/2013-12-11'])
    const admitted = material.index.of('oic.cfm/23').find(e => e.act.act === 'admission')?.act
    expect(admitted).toMatchObject({ of: 'KAZ', to: 'oic', on: { text: '1995-12-09/1995-12-12' } })
    expect(material.index.of('oic.cfm/40').some(e => e.act.act === 'admission')).toBe(false)
  })
})

describe('chairs and offices', () => {
  test('the chair from 28 June 2011 to 15 November 2012, 506 days', () => {
    const chair = (day: string) => established({ ask: 'presidency', organ: 'oic.cfm' }, day as never)?.holder
    expect(['2011-06-27', '2011-06-28', '2012-11-14', '2012-11-15'].map(chair)).toEqual(['TJK', 'KAZ', 'KAZ', 'DJI'])
    expect(daysBetween('2011-06-28', '2012-11-15')).toBe(506)
    expect(claim('kz-chair-ends').verdict).toMatchObject({ verdict: 'confirmed-until', until: '2012-11-15' })
  })
  test('one chairmanship, two persons', () => {
    const person = (day: string) => established({ ask: 'presidency', organ: 'oic.cfm' }, day as never)?.person
    expect([person('2012-09-27'), person('2012-09-28')]).toEqual(['kazykhanov', 'idrissov'])
  })
  test('among the three of the Council until 9 December 2013: 342 of the 365 days', () => {
    expect(claim('kz-top-three').verdict).toMatchObject({ verdict: 'confirmed-until', until: '2013-12-09' })
    const seats = (party: string, day: string) => established({ ask: 'seats-held', party, organ: 'oic.executive-committee' }, day as never)?.map(s => `${s.by} ${s.of}`)
    expect(seats('KAZ', '2012-11-14')).toEqual(['current-chair oic.cfm'])
    expect(seats('KAZ', '2013-12-08')).toEqual(['preceding-chair oic.cfm'])
    expect(seats('DJI', '2013-12-09')).toEqual(['preceding-chair oic.cfm'])
    expect(seats('KAZ', '2013-12-09') ?? []).toEqual([])
    expect(daysBetween('2013-01-01', '2013-12-09')).toBe(342)
  })
  test('the Secretary-General was not for the Summit to elect: Art. 16', () => {
    expect(claim('kz-sg-by-summit').verdict).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'belongs-to', organ: 'oic.cfm', article: 'Art. 16' }] })
  })
  test('one vice-chair of COMCEC among others: the seat of the Asian region', () => {
    const asian = established({ ask: 'composition', organ: 'oic.comcec' }, '2012-06-01')?.filter(s => s.by === 'elected' && s.holder.status === 'established' && s.holder.value === 'KAZ')
    expect(asian).toHaveLength(1)
  })
})

describe('treaties', () => {
  const statute = { ask: 'entry-into-force', instrument: 'iofs.statute' } as const
  test('the Statute of the IOFS: 0 of 10, then the thirtieth day after the tenth', () => {
    expect(wanted(statute, '2014-01-31')).toEqual({ want: 'more-instruments', instrument: 'iofs.statute', have: 0, need: 10 })
    expect(notesOf('kz-in-force-after-ten')).toMatchObject([{ note: 'condition', written: 10, clause: 10 }, { note: 'provisional', on: '2013-12-10' }, { note: 'progress', have: 0, need: 10 }])
    expect(verdictOf('kz-in-force-after-ten')).toBe('not-established')
    expect(wanted(statute, '2018-02-18')).toMatchObject({ want: 'more-instruments', need: 10 })
    // From the deposit on the day is fixed, although it has not come.
    for (const day of ['2018-02-19', '2018-03-20', '2018-03-21'] as const) expect(established(statute, day)).toBe('2018-03-21')
    expect(daysBetween('2018-02-19', '2018-03-21')).toBe(30)
  })
  test('provisional force on 10 December 2013: nineteen signatures where ten suffice', () => {
    const provisional = { ask: 'provisional-force', instrument: 'iofs.statute' } as const
    expect([established(provisional, '2013-12-09'), established(provisional, '2013-12-10')]).toEqual([undefined, '2013-12-10'])
    expect(established({ ask: 'consent', instrument: 'iofs.statute', party: 'KAZ' }, '2014-01-31')).toMatchObject({ standing: 'bound-provisionally', since: '2013-12-10' })
  })
  test('ratified in 2012: national acts only, a deposit is wanted', () => {
    expect(wanted({ ask: 'consent', instrument: 'oic.charter-2008', party: 'KAZ' }, '2013-12-31')).toEqual({ want: 'deposit', instrument: 'oic.charter-2008', party: 'KAZ' })
    expect(verdictOf('kz-charter-bound')).toBe('not-established')
    const steps = answer({ ask: 'consent', instrument: 'oic.charter-2008', party: 'KAZ' }, '2013-12-31').grounds.filter(g => g.ground === 'act' && g.because === 'domestic-only')
    expect(steps).toHaveLength(3)
  })
  test('the new name: decided on 28 June 2011, no evidence of thirty-eight ratifications', () => {
    expect(answer({ ask: 'entry-into-force', instrument: 'oic.charter-2008-amendment-2011' }, '2025-06-30').status).toBe('open')
  })
})
