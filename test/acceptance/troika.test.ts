/** The troikas of the Council and the Summit on every day from 1972 to 2025, by designation or by what came to pass; Kazakhstan's three seats, with their reasons. */
import { describe, expect, test } from 'vitest'
import { daysBetween, plusDays, type Day } from '#calendar'
import type { Finding, Seat } from '#law'
import { council, councilHosts, sessionOn, summit, summitHosts, type Opening } from './chairs.fixture.ts'
import { answer, established, holdings, wanted } from './fixture.ts'

const firstLaw: Day = '1972-03-04'
const until: Day = '2025-06-20'
/** Days on which the seat was empty, or another's, as far as the acts tell: between an opening and the day that designated the next host. */
const withoutNext: Readonly<Record<string, readonly (readonly [Day, Day])[]>> = {
  'oic.cfm': [['2006-06-19', '2006-06-20'], ['2017-07-10', '2017-07-10'], ['2018-05-05', '2018-05-05'], ['2020-11-27', '2020-11-27'], ['2022-03-22', '2022-03-22'], ['2023-03-16', '2023-03-16']],
  'oic.summit': [['2000-11-12', '2000-11-12'], ['2008-03-13', '2008-03-13'], ['2013-02-06', '2013-02-06'], ['2016-04-14', '2016-04-14'], ['2019-04-01', '2019-05-18'], ['2024-05-04', '2024-05-04']],
}
/** The host of the fourteenth Summit was first The Gambia, then Saudi Arabia. */
const anotherNext = (organ: string, day: Day): string | undefined => (organ === 'oic.summit' && day >= '2016-04-15' && day <= '2019-03-31' ? 'GMB' : undefined)
/** The next Summit met in none of the years of this test: the act that designates its host is all there is. */
const notYetHeld: Readonly<Record<string, string>> = { 'oic.summit': 'AZE', 'oic.cfm': 'IRQ' }

const troikaOn = (organ: string, openings: readonly Opening[], hosts: Readonly<Record<number, Day>>, day: Day) => {
  const n = sessionOn(openings, day)
  const [preceding, current, next] = [openings[n - 1], openings[n], openings[n + 1]]
  if (!preceding || !current || withoutNext[organ]?.some(([from, to]) => from <= day && day <= to)) return null
  const known = next === undefined || (hosts[next[0]] ?? '9999-12-31') <= day || anotherNext(organ, day) !== undefined
  return { preceding: preceding[2], current: current[2], succeeding: anotherNext(organ, day) ?? next?.[2] ?? notYetHeld[organ], ...(known ? {} : { designationUnknown: true }) }
}
/** Every day on which something may change, and the days beside it. */
const turningDays = (organ: string): readonly Day[] => [...new Set(holdings.acts.flatMap(a => {
  const about = a.act === 'session' ? a.organ === organ : (a.act === 'designation' || a.act === 'bureau') && a.session.startsWith(`${organ}/`)
  return about ? [a.on.earliest, a.on.latest].flatMap(d => (d === null ? [] : [plusDays(d, -1), d, plusDays(d, 1)])) : []
}))].filter(d => firstLaw <= d && d <= until).sort()

describe.each([['oic.cfm', council, councilHosts], ['oic.summit', summit, summitHosts]] as const)('%s', (organ, openings, hosts) => {
  const days = [firstLaw, ...turningDays(organ)]
  test('who preceded, who chaired and who was to follow, on each day of a change and the days beside it', () => {
    const wrong = days.filter(day => JSON.stringify(established({ ask: 'troika', organ }, day) ?? null) !== JSON.stringify(troikaOn(organ, openings, hosts, day)))
    expect(wrong).toEqual([])
    expect(days.length).toBeGreaterThan(90)
  })
  test('the chair and the one before are established on every day, whatever is known of the next', () => {
    const seats = (day: Day): readonly string[] => (established({ ask: 'composition', organ: 'oic.executive-committee' }, day) ?? []).flatMap(s => (s.of === organ && s.holder.status === 'established' ? [s.by] : []))
    // The Executive Committee is an organ since the Charter of 2008.
    expect(days.filter(d => d >= '2008-03-14').filter(d => !seats(d).includes('preceding-chair') || !seats(d).includes('current-chair'))).toEqual([])
  })
})

describe('how much is known', () => {
  /** Days from the first Charter to 20 June 2025 on which the troika is told by designations, by what came to pass, or not as a whole. */
  const days = (organ: string) => {
    const ends: readonly Day[] = [...turningDays(organ), plusDays(until, 1)]
    const count = { designated: 0, outcome: 0, open: 0 }
    let from: Day = firstLaw
    for (const to of ends) {
      const t = established({ ask: 'troika', organ }, from)
      count[t === undefined ? 'open' : t.designationUnknown ? 'outcome' : 'designated'] += from < to ? daysBetween(from, to) : 0
      from = to
    }
    return count
  }
  test('of the Council on 7,255 days by a designation, on 12,205 by the session that followed, on 7 not', () => { expect(days('oic.cfm')).toEqual({ designated: 7255, outcome: 12205, open: 7 }) })
  test('of the Summit on 12,256 days by a designation, on 6,438 by the session that followed; 720 of the 773 others are before its second session', () => {
    expect(days('oic.summit')).toEqual({ designated: 12256, outcome: 6438, open: 773 })
    expect(daysBetween(firstLaw, '1974-02-22')).toBe(720)
  })
  test('asked as known when the next session had not met, a seat no act designates is open', () => {
    expect(wanted({ ask: 'troika', organ: 'oic.cfm' }, '2012-01-01', '2012-01-01')).toBeDefined()
    expect(established({ ask: 'troika', organ: 'oic.cfm' }, '2012-01-01')).toEqual({ preceding: 'TJK', current: 'KAZ', succeeding: 'DJI', designationUnknown: true })
  })
})

describe('Kazakhstan in the troika of the Council', () => {
  const seat = (day: Day): { readonly by: string; readonly of: string; readonly holder: Finding<string> } | undefined => {
    const a = answer({ ask: 'seats-held', party: 'KAZ', organ: 'oic.executive-committee' }, day)
    const held = a.status === 'established' ? (a.value as readonly Seat[]) : []
    expect(held.length).toBeLessThan(2)
    return held[0]
  }
  const sessions = (day: Day): readonly string[] => (seat(day)?.holder.grounds ?? []).flatMap(g => (g.ground === 'act' && /^cfm-\d\d(?:-host)?$|^session:oic\.cfm_/.test(g.act) ? [g.act] : []))
  const articles = (day: Day): readonly string[] => (seat(day)?.holder.grounds ?? []).flatMap(g => (g.ground === 'provision' ? [g.article] : []))
  test.each<[Day, string | undefined, readonly string[]]>([
    ['2010-05-17', undefined, []],
    ['2010-05-18', 'succeeding-chair', ['session:oic.cfm_37:2010-05-18_2010-05-20', 'cfm-38-host']],
    ['2011-06-27', 'succeeding-chair', ['session:oic.cfm_37:2010-05-18_2010-05-20', 'cfm-38-host']],
    ['2011-06-28', 'current-chair', ['cfm-38']],
    ['2012-11-14', 'current-chair', ['cfm-38']],
    ['2012-11-15', 'preceding-chair', ['cfm-39', 'cfm-38']],
    ['2013-12-08', 'preceding-chair', ['cfm-39', 'cfm-38']],
    ['2013-12-09', undefined, []],
  ])('on %s: %s, by %j', (day, by, grounds) => {
    expect([seat(day)?.by, seat(day)?.of]).toEqual(by === undefined ? [undefined, undefined] : [by, 'oic.cfm'])
    expect(sessions(day)).toEqual(grounds)
    expect(articles(day).includes('Art. 12')).toBe(by !== undefined)
  })
  test('from the opening in Astana to that of the fortieth session on each day one seat: 895 days', () => {
    let days = 0
    for (let day: Day = '2011-06-28'; day < '2013-12-09'; day = plusDays(day, 1)) if (seat(day)) days++
    expect(days).toBe(895)
    expect(daysBetween('2011-06-28', '2013-12-09')).toBe(895)
  })
})
