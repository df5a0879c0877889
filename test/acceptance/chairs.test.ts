/** Who was in the chair on the opening day of every ordinary session and on the day before, and who was Secretary-General from 1975 to 2025. */
import { describe, expect, test } from 'vitest'
import { plusDays, type Day } from '#calendar'
import { chairOn, council, months, summit } from './chairs.fixture.ts'
import { established, holdings, wanted } from './fixture.ts'
import { table, tablesAreHere } from './reference.ts'

/** The Declaration of Rabat closed the founding conference: before it the register has no law that gives a chair (docs/decisions/0112). */
const firstLaw: Day = '1969-09-25'
const firstCharter: Day = '1972-03-04'

describe.each([['oic.cfm', council], ['oic.summit', summit]] as const)('%s', (organ, openings) => {
  const chair = (day: Day) => established({ ask: 'presidency', organ }, day)
  test('these are all its ordinary sessions, none left out', () => {
    const held = holdings.acts.flatMap(a => (a.act === 'session' && a.organ === organ && a.accountOf === undefined && (a.form ?? 'ordinary') === 'ordinary' ? [a.ordinal] : [])).toSorted((a, b) => (a ?? 0) - (b ?? 0))
    expect(held).toEqual(openings.map(([n]) => n))
    expect(openings.map(([n]) => n)).toEqual(openings.map((_, i) => i + 1))
  })
  const under = openings.filter(([, day]) => day >= firstLaw)
  test.each(openings.filter(([, day]) => day < firstLaw))('session %i (%s) opened before there was any text: a law is wanted', (_, day) => { expect(wanted({ ask: 'presidency', organ }, day)).toMatchObject({ want: 'law' }) })
  test.each(under)('session %i opens on %s: %s takes the chair', (n, day, host) => {
    expect(chair(day)).toMatchObject({ holder: host, session: `${organ}/${n}`, since: { text: day } })
  })
  test.each(under.filter(([n, day]) => n > 1 && plusDays(day, -1) >= firstLaw))('the day before session %i (%s) the chair is still the one before', (n, day) => {
    const before = openings[n - 2]
    expect(chair(plusDays(day, -1))).toMatchObject({ holder: before?.[2], session: `${organ}/${n - 1}` })
  })
  test('with the first Charter the chair is the one of the last session before it', () => {
    const last = openings.findLast(([, day]) => day <= firstCharter)
    expect(chair(firstCharter)).toMatchObject({ holder: last?.[2] })
  })
  test('on the first day of every month from 1972 to 2025 the chair is the one of the table', () => {
    expect(months.filter(day => chair(day)?.holder !== chairOn(openings, day))).toEqual([])
    expect(months.length).toBe(645)
  })
  test.skipIf(!tablesAreHere)('the table is that of the reference', () => {
    const name = organ === 'oic.cfm' ? /Foreign Ministers/ : /Islamic Summit/
    const rows = table('sessions').filter(r => name.test(r['organ'] ?? '') && r['kind'] === 'ordinary').map(r => [Number(r['ordinal']), (r['date_edtf'] ?? '').split('/')[0], r['country_iso3']])
    expect(rows).toEqual(expect.arrayContaining(openings.map(o => [...o])))
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
  /** From, to (the first days of months that are certain), holder: between them lie the years whose day of change was not found. */
  const terms: readonly (readonly [Day, Day, string])[] = [
    ['1972-04-01', '1973-01-01', 'tunku-abdul-rahman'], ['1976-01-01', '1978-12-01', 'gaye'], ['1980-01-01', '1984-01-01', 'chatty'], ['1986-01-01', '1988-01-01', 'pirzada'], ['1990-01-01', '1996-01-01', 'algabid'],
    ['1998-01-01', '2000-01-01', 'laraki'], ['2002-01-01', '2004-01-01', 'belkeziz'], ['2005-01-01', '2013-12-31', 'ihsanoglu'], ['2014-01-01', '2016-10-30', 'madani'], ['2016-11-17', '2021-11-16', 'othaimeen'], ['2021-11-17', '2025-12-31', 'taha'],
  ]
  test('on the first day of every month from 1972 to 2025: the one of the table, or nobody where the day of a change is not known', () => {
    expect(months.filter(day => holder(day) !== terms.find(([from, to]) => from <= day && day <= to)?.[2])).toEqual([])
  })
  test.each<Day>(['2016-11-01', '2016-11-08', '2016-11-16'])('on %s the office was vacant: nobody is carried on in silence', day => {
    expect(wanted({ ask: 'office-holder', office }, day)).toEqual({ want: 'office-holder', office })
  })
  test.each<Day>(['1975-06-01', '1979-06-01', '1985-06-01', '1989-06-01', '1997-06-01', '2001-06-01'])('in the year of a change known by its year only (%s) the day is wanted', day => {
    expect(wanted({ ask: 'office-holder', office }, day)).toMatchObject({ want: 'day-of-act' })
  })
})
