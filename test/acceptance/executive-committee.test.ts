/** Who sat in the Executive Committee of the OIC, seat by seat with its reasons: on the days of the twelfth Summit, and through fifty years of its chairs. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import type { Answer } from '#law'
import { chairOn, council, months, summit } from './chairs.fixture.ts'
import { answer, established } from './fixture.ts'
import { table, tablesAreHere } from './reference.ts'

const organ = 'oic.executive-committee'
const committee = (day: Day) => established({ ask: 'composition', organ }, day) ?? []
const told = (day: Day): readonly string[] => committee(day).map(s => `${s.by} ${s.of}: ${s.holder.status === 'established' ? s.holder.value : '?'}`)
/** The acts a seat rests on. */
const acts = (day: Day, by: string, of: string): readonly string[] => committee(day).flatMap(s => (s.by === by && s.of === of ? s.holder.grounds.flatMap(g => (g.ground === 'act' ? [g.act] : [])) : []))
const articles = (day: Day): readonly (readonly string[])[] => committee(day).map(s => s.holder.grounds.flatMap(g => (g.ground === 'provision' ? [g.article] : [])))

describe('on the days of the twelfth Summit, 6 and 7 February 2013', () => {
  /** What does not change on these three days: the Council's three, the host, the Secretary-General. */
  const throughout = ['preceding-chair oic.cfm: KAZ', 'current-chair oic.cfm: DJI', 'succeeding-chair oic.cfm: GIN', 'host oic.general-secretariat: SAU', 'ex-officio oic.secretary-general: ihsanoglu']
  test('the day before, Senegal has the Summit, Egypt is to follow, Malaysia went before', () => {
    expect(told('2013-02-05')).toEqual(['preceding-chair oic.summit: MYS', 'current-chair oic.summit: SEN', 'succeeding-chair oic.summit: EGY', ...throughout])
    expect(acts('2013-02-05', 'current-chair', 'oic.summit')).toContain('session:oic.summit_11:2008-03-13_2008-03-14')
    expect(acts('2013-02-05', 'succeeding-chair', 'oic.summit')).toContain('summit-12-host')
  })
  test('at the opening Egypt takes the chair and Senegal goes before; who follows is not decided yet', () => {
    expect(told('2013-02-06')).toEqual(['preceding-chair oic.summit: SEN', 'current-chair oic.summit: EGY', 'succeeding-chair oic.summit: ?', ...throughout])
    expect(acts('2013-02-06', 'current-chair', 'oic.summit')).toEqual(expect.arrayContaining(['summit-12', 'bureau:oic.summit_12:EGY:morsi:2013-02-06']))
    expect(acts('2013-02-06', 'preceding-chair', 'oic.summit')).toEqual(expect.arrayContaining(['summit-12', 'session:oic.summit_11:2008-03-13_2008-03-14']))
    expect(committee('2013-02-06').flatMap(s => (s.holder.status === 'open' ? [s.holder.wants] : []))).toEqual([{ want: 'designation', session: 'oic.summit/13' }])
  })
  test('the day after, the Summit has designated Türkiye', () => {
    expect(told('2013-02-07')).toEqual(['preceding-chair oic.summit: SEN', 'current-chair oic.summit: EGY', 'succeeding-chair oic.summit: TUR', ...throughout])
    expect(acts('2013-02-07', 'succeeding-chair', 'oic.summit')).toEqual(expect.arrayContaining(['designation:oic.summit_13:TUR:oic.summit_12:2013-02-07']))
  })
  test('Kazakhstan goes before in the Council by the session it hosted and the one that followed; Guinea is told by the session it came to host', () => {
    expect(acts('2013-02-06', 'preceding-chair', 'oic.cfm')).toEqual(expect.arrayContaining(['cfm-38', 'cfm-39']))
    const guinea = committee('2013-02-06').find(s => s.by === 'succeeding-chair' && s.of === 'oic.cfm')?.holder.grounds
    expect(guinea).toContainEqual({ ground: 'act', act: 'session:oic.cfm_40:2013-12-09_2013-12-11', role: 'supports', because: 'came-to-pass' })
  })
  test('every seat cites Art. 12, which nobody has compared with the authentic text', () => {
    expect(articles('2013-02-06').map(a => a.includes('Art. 12'))).toEqual(Array.from({ length: 8 }, () => true))
    const provisions = committee('2013-02-06').flatMap(s => s.holder.grounds.flatMap(g => (g.ground === 'provision' && g.article === 'Art. 12' ? [g.reading] : [])))
    expect([...new Set(provisions)]).toEqual(['unread'])
  })
})

describe('since the Charter of 2008', () => {
  test('on the first day of every month: six seats of the troikas, the host, the Secretary-General, as the chairs have it', () => {
    const wrong = months.filter(d => d > '2008-03-14').filter(day => {
      const seats = new Map(committee(day).map(s => [`${s.by} ${s.of}`, s.holder.status === 'established' ? s.holder.value : undefined]))
      return seats.size !== 8 || seats.get('current-chair oic.summit') !== chairOn(summit, day) || seats.get('current-chair oic.cfm') !== chairOn(council, day) || seats.get('host oic.general-secretariat') !== 'SAU'
    })
    expect(wrong).toEqual([])
  })
  test('the seat of the Secretary-General is empty while the office is', () => {
    const vacant: Answer = answer({ ask: 'composition', organ }, '2016-11-05')
    expect(vacant.status).toBe('established')
    expect(committee('2016-11-05').find(s => s.by === 'ex-officio')?.holder.status).toBe('open')
  })
  test.each<[Day, readonly string[]]>([
    ['2011-08-17', ['MYS', 'SEN', 'EGY', 'TJK', 'KAZ', 'DJI', 'SAU', 'ihsanoglu']],
    ['2012-06-24', ['MYS', 'SEN', 'EGY', 'TJK', 'KAZ', 'DJI', 'SAU', 'ihsanoglu']],
    ['2014-01-31', ['SEN', 'EGY', 'TUR', 'DJI', 'GIN', 'SAU', 'SAU', 'madani']],
    ['2023-10-18', ['TUR', 'SAU', 'GMB', 'PAK', 'MRT', 'CMR', 'SAU', 'taha']],
  ])('at its meeting, or as at, %s', (day, who) => { expect(committee(day).map(s => (s.holder.status === 'established' ? s.holder.value : '?'))).toEqual(who) })
  test('under the Charter of 1972 there was none', () => { expect(answer({ ask: 'composition', organ }, '2008-03-13').status).not.toBe('established') })
})

describe.skipIf(!tablesAreHere)('against the reference', () => {
  const day = (edtf: string | undefined): Day => (edtf ?? '').slice(0, 10) as Day
  const rows = table('offices').flatMap(r => { const by = /Executive Committee member \((\w+) CFM chair\)/.exec(r['office'] ?? '')?.[1]; return by === undefined ? [] : [{ by: `${by}-chair`, of: r['state_iso3'] ?? '', from: day(r['from_edtf']), to: day(r['to_edtf']) }] })
  test('each seat of the table is held on its first day, and no more on the day it passed', () => {
    const holds = (on: Day, by: string, of: string) => committee(on).some(s => s.by === by && s.of === 'oic.cfm' && s.holder.status === 'established' && s.holder.value === of)
    expect(rows.map(r => [r.by, holds(r.from, r.by, r.of), holds(r.to, r.by, r.of)])).toEqual(['succeeding-chair', 'current-chair', 'preceding-chair'].map(by => [by, true, false]))
  })
})
