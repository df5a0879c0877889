/** Who was in the chair on the opening day of every ordinary session and on the day before, and who was Secretary-General from 1975 to 2025. */
import { describe, expect, test } from 'vitest'
import { plusDays, type Day } from '#calendar'
import { established, holdings, wanted } from './fixture.ts'

/** Ordinal, opening day, State in the chair from that day. */
type Opening = readonly [number, Day, string]
const council: readonly Opening[] = [
  [1, '1970-03-23', 'SAU'], [2, '1970-12-26', 'PAK'], [3, '1972-02-29', 'SAU'], [4, '1973-03-24', 'LBY'], [5, '1974-06-21', 'MYS'],
  [6, '1975-07-12', 'SAU'], [7, '1976-05-12', 'TUR'], [8, '1977-05-16', 'LBY'], [9, '1978-04-24', 'SEN'], [10, '1979-05-08', 'MAR'],
  [11, '1980-05-17', 'PAK'], [12, '1981-06-01', 'IRQ'], [13, '1982-08-22', 'NER'], [14, '1983-12-06', 'BGD'], [15, '1984-12-18', 'YEM'],
  [16, '1986-01-06', 'MAR'], [17, '1988-03-21', 'JOR'], [18, '1989-03-13', 'SAU'], [19, '1990-07-31', 'EGY'], [20, '1991-08-04', 'TUR'],
  [21, '1993-04-25', 'PAK'], [22, '1994-12-10', 'MAR'], [23, '1995-12-09', 'GIN'], [24, '1996-12-09', 'IDN'], [25, '1998-03-15', 'QAT'],
  [26, '1999-06-28', 'BFA'], [27, '2000-06-27', 'MYS'], [28, '2001-06-25', 'MLI'], [29, '2002-06-25', 'SDN'], [30, '2003-05-28', 'IRN'],
  [31, '2004-06-14', 'TUR'], [32, '2005-06-28', 'YEM'], [33, '2006-06-19', 'AZE'], [34, '2007-05-15', 'PAK'], [35, '2008-06-18', 'UGA'],
  [36, '2009-05-23', 'SYR'], [37, '2010-05-18', 'TJK'], [38, '2011-06-28', 'KAZ'], [39, '2012-11-15', 'DJI'], [40, '2013-12-09', 'GIN'],
  [41, '2014-06-18', 'SAU'], [42, '2015-05-27', 'KWT'], [43, '2016-10-18', 'UZB'], [44, '2017-07-10', 'CIV'], [45, '2018-05-05', 'BGD'],
  [46, '2019-03-01', 'ARE'], [47, '2020-11-27', 'NER'], [48, '2022-03-22', 'PAK'], [49, '2023-03-16', 'MRT'], [50, '2024-08-29', 'CMR'],
  [51, '2025-06-21', 'TUR'],
]
const summit: readonly Opening[] = [
  [1, '1969-09-22', 'MAR'], [2, '1974-02-22', 'PAK'], [3, '1981-01-25', 'SAU'], [4, '1984-01-16', 'MAR'], [5, '1987-01-26', 'KWT'],
  [6, '1991-12-09', 'SEN'], [7, '1994-12-13', 'MAR'], [8, '1997-12-09', 'IRN'], [9, '2000-11-12', 'QAT'], [10, '2003-10-16', 'MYS'],
  [11, '2008-03-13', 'SEN'], [12, '2013-02-06', 'EGY'], [13, '2016-04-14', 'TUR'], [14, '2019-05-31', 'SAU'], [15, '2024-05-04', 'GMB'],
]
/** The Charter of 1972 was adopted on 4 March 1972: before it the register has no law that gives a chair. */
const firstLaw: Day = '1972-03-04'

describe.each([['oic.cfm', council], ['oic.summit', summit]] as const)('%s', (organ, openings) => {
  const chair = (day: Day) => established({ ask: 'presidency', organ }, day)
  test('these are all its ordinary sessions, none left out', () => {
    const held = holdings.acts.flatMap(a => (a.act === 'session' && a.organ === organ && a.accountOf === undefined && (a.form ?? 'ordinary') === 'ordinary' ? [a.ordinal] : [])).toSorted((a, b) => (a ?? 0) - (b ?? 0))
    expect(held).toEqual(openings.map(([n]) => n))
    expect(openings.map(([n]) => n)).toEqual(openings.map((_, i) => i + 1))
  })
  const under = openings.filter(([, day]) => day >= firstLaw)
  test.each(openings.filter(([, day]) => day < firstLaw))('session %i (%s) met before there was a Charter: a law is wanted', (_, day) => { expect(wanted({ ask: 'presidency', organ }, day)).toMatchObject({ want: 'law' }) })
  test.each(under)('session %i opens on %s: %s takes the chair', (n, day, host) => {
    expect(chair(day)).toMatchObject({ holder: host, session: `${organ}/${n}`, since: { text: day } })
  })
  test.each(under.filter(([, day]) => plusDays(day, -1) >= firstLaw))('the day before session %i (%s) the chair is still the one before', (n, day) => {
    const before = openings[n - 2]
    expect(chair(plusDays(day, -1))).toMatchObject({ holder: before?.[2], session: `${organ}/${n - 1}` })
  })
  test('with the first Charter the chair is the one of the last session before it', () => {
    const last = openings.findLast(([, day]) => day <= firstLaw)
    expect(chair(firstLaw)).toMatchObject({ holder: last?.[2] })
  })
  test('an extraordinary session does not move the chair', () => {
    const extraordinary = holdings.acts.flatMap(a => (a.act === 'session' && a.organ === organ && a.accountOf === undefined && a.form === 'extraordinary' && a.on.earliest !== null && a.on.latest !== null ? [a.on] : []))
    expect(extraordinary.length).toBeGreaterThan(5)
    for (const on of extraordinary) expect(chair(plusDays(on.latest as Day, 1))?.session).toBe(chair(plusDays(on.earliest as Day, -1))?.session)
  })
})

describe('the Secretary-General', () => {
  const office = 'oic.secretary-general'
  const holder = (day: Day) => established({ ask: 'office-holder', office }, day)?.person
  test.each<[Day, string]>([
    ['1976-07-01', 'gaye'], ['1978-12-31', 'gaye'], ['1980-01-01', 'chatty'], ['1983-12-31', 'chatty'], ['1986-01-01', 'pirzada'], ['1987-12-31', 'pirzada'],
    ['1990-01-01', 'algabid'], ['1995-12-09', 'algabid'], ['1998-01-01', 'laraki'], ['1999-12-31', 'laraki'], ['2002-01-01', 'belkeziz'], ['2003-12-31', 'belkeziz'],
    ['2005-01-01', 'ihsanoglu'], ['2009-01-01', 'ihsanoglu'], ['2013-12-31', 'ihsanoglu'], ['2014-01-01', 'madani'], ['2016-10-30', 'madani'],
    ['2016-11-17', 'othaimeen'], ['2021-11-16', 'othaimeen'], ['2021-11-17', 'taha'], ['2025-06-21', 'taha'],
  ])('on %s: %s', (day, person) => { expect(holder(day)).toBe(person) })
  test.each<Day>(['2016-11-01', '2016-11-08', '2016-11-16'])('on %s the office was vacant: nobody is carried on in silence', day => {
    expect(wanted({ ask: 'office-holder', office }, day)).toEqual({ want: 'office-holder', office })
  })
  test.each<Day>(['1975-06-01', '1979-06-01', '1985-06-01', '1989-06-01', '1997-06-01', '2001-06-01'])('in the year of a change known by its year only (%s) the day is wanted', day => {
    expect(wanted({ ask: 'office-holder', office }, day)).toMatchObject({ want: 'day-of-act' })
  })
})
