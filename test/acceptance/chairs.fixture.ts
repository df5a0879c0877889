/** The ordinary sessions of the Council and the Summit: who took the chair at which opening, and since when the host of the next one was known. */
import { plusDays, type Day } from '#calendar'

/** Ordinal, opening day, State in the chair from that day. */
export type Opening = readonly [number, Day, string]
export const council: readonly Opening[] = [
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
export const summit: readonly Opening[] = [
  [1, '1969-09-22', 'MAR'], [2, '1974-02-22', 'PAK'], [3, '1981-01-25', 'SAU'], [4, '1984-01-16', 'MAR'], [5, '1987-01-26', 'KWT'],
  [6, '1991-12-09', 'SEN'], [7, '1994-12-13', 'MAR'], [8, '1997-12-09', 'IRN'], [9, '2000-11-12', 'QAT'], [10, '2003-10-16', 'MYS'],
  [11, '2008-03-13', 'SEN'], [12, '2013-02-06', 'EGY'], [13, '2016-04-14', 'TUR'], [14, '2019-05-31', 'SAU'], [15, '2024-05-04', 'GMB'],
]
/** The session that has the chair on a day, as its number less one. */
export const sessionOn = (openings: readonly Opening[], day: Day): number => openings.findLastIndex(([, opened]) => opened <= day)
export const chairOn = (openings: readonly Opening[], day: Day): string | undefined => openings[sessionOn(openings, day)]?.[2]

/** Sessions whose host an act designates, and since when it is certain that it did; of the others no day is known. */
export const councilHosts: Readonly<Record<number, Day>> = {
  6: '1974-06-25', 7: '1975-07-15', 10: '1978-04-28', 12: '1980-05-22', 20: '1989-03-16', 32: '2004-06-13', 34: '2006-06-21', 38: '2009-11-01', 39: '2012-06-30', 41: '2013-12-11',
  42: '2014-06-19', 43: '2015-05-28', 44: '2016-10-19', 45: '2017-07-11', 46: '2018-05-06', 47: '2019-03-02', 48: '2020-11-28', 49: '2022-03-23', 50: '2023-03-17', 51: '2024-05-05',
}
export const summitHosts: Readonly<Record<number, Day>> = {
  4: '1981-01-28', 5: '1984-01-19', 6: '1987-01-29', 9: '1998-03-17', 10: '2000-11-13', 12: '2008-03-14', 13: '2013-02-07', 14: '2019-05-19', 15: '2019-05-31',
}
/** Every day from the first Charter on, at the first of each month. */
export const months: readonly Day[] = (() => {
  const days: Day[] = []
  for (let d: Day = '1972-04-01'; d <= '2025-12-01'; d = `${plusDays(d, 32).slice(0, 7)}-01` as Day) days.push(d)
  return days
})()
