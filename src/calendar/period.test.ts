/** The periods of final clauses, the end of the month above all. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDelay, daysBetween, firstDayOfMonthFollowing, nthDayAfter, plusDays, plusMonths, plusYears, type Day, type Delay } from './index.ts'

const anyDay = fc.integer({ min: -600000, max: 2000000 }).map((n) => plusDays('1970-01-01', n))
const months = fc.integer({ min: -1200, max: 1200 })
const monthCount = (d: Day): number => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))

describe('months after', () => {
  test.each<[Day, number, Day, Day]>([
    ['2012-01-31', 1, '2012-02-29', '2012-03-01'],
    ['2013-01-31', 1, '2013-02-28', '2013-03-01'],
    ['2013-01-28', 1, '2013-02-28', '2013-02-28'],
    ['2012-08-31', 1, '2012-09-30', '2012-10-01'],
    ['2012-11-30', 3, '2013-02-28', '2013-03-01'],
    ['2012-12-15', 1, '2013-01-15', '2013-01-15'],
    ['2012-03-31', -1, '2012-02-29', '2012-03-01'],
    ['2012-05-16', 0, '2012-05-16', '2012-05-16'],
  ])('%s and %i: on the last day %s, else %s', (d, n, last, next) => {
    expect(plusMonths(d, n, 'last-day')).toBe(last)
    expect(plusMonths(d, n, 'first-of-next')).toBe(next)
  })
  test('years: what becomes of 29 February', () => {
    expect(plusYears('2012-02-29', 1, 'last-day')).toBe('2013-02-28')
    expect(plusYears('2012-02-29', 1, 'first-of-next')).toBe('2013-03-01')
    expect(plusYears('2012-02-29', 4, 'last-day')).toBe('2016-02-29')
  })
  test('with the last day one stays in the month reached; otherwise one is there or on the first of the next', () => {
    fc.assert(fc.property(anyDay, months, (d, n) => {
      const last = plusMonths(d, n, 'last-day')
      const next = plusMonths(d, n, 'first-of-next')
      expect(monthCount(last)).toBe(monthCount(d) + n)
      const cutShort = last.slice(8) !== d.slice(8)
      expect(next).toBe(cutShort ? plusDays(last, 1) : last)
      expect(next.slice(8)).toBe(cutShort ? '01' : d.slice(8))
    }))
  })
  test('a later day is never reached earlier', () => {
    fc.assert(fc.property(anyDay, fc.nat(400), months, (d, gap, n) => {
      for (const end of ['last-day', 'first-of-next'] as const) {
        expect(plusMonths(d, n, end) <= plusMonths(plusDays(d, gap), n, end)).toBe(true)
      }
    }))
  })
  test('a part of a month is no period', () => {
    expect(() => plusMonths('2012-01-01', 1.5, 'last-day')).toThrow(RangeError)
    expect(() => plusYears('9999-01-01', 1, 'last-day')).toThrow(RangeError)
  })
})

describe('days after', () => {
  test('the day itself is not counted', () => {
    expect(nthDayAfter('2012-05-01', 1)).toBe('2012-05-02')
    // VCLT art. 84(1): thirty-fifth deposit on 28 December 1979, in force on the thirtieth day after, 27 January 1980.
    expect(nthDayAfter('1979-12-28', 30)).toBe('1980-01-27')
  })
})

describe('the first day of the month following', () => {
  test.each<[Day, number, Day]>([
    ['2012-01-15', 0, '2012-02-01'],
    ['2012-01-01', 0, '2012-02-01'],
    ['2012-12-31', 0, '2013-01-01'],
    ['2012-01-15', 3, '2012-05-01'],
    ['2012-01-01', 3, '2012-05-01'],
    ['2012-11-30', 3, '2013-03-01'],
    ['2012-09-15', 3, '2013-01-01'],
  ])('%s with %i months is %s', (d, n, first) => {
    expect(firstDayOfMonthFollowing(d, n)).toBe(first)
  })
  test('is a first, later than the period by at most a month', () => {
    fc.assert(fc.property(anyDay, fc.nat(60), (d, n) => {
      const first = firstDayOfMonthFollowing(d, n)
      const wait = daysBetween(plusMonths(d, n, 'last-day'), first)
      expect(first.slice(8)).toBe('01')
      expect(wait >= 1 && wait <= 31).toBe(true)
    }))
  })
  test('after the sixtieth day is put together from both', () => {
    // Rome Statute art. 126(1): sixtieth deposit on 11 April 2002, in force on 1 July 2002.
    expect(firstDayOfMonthFollowing(nthDayAfter('2002-04-11', 60))).toBe('2002-07-01')
  })
})

test.each<[Delay, Day]>([
  [{ none: true }, '2012-01-31'],
  [{ days: 30 }, '2012-03-01'],
  [{ months: 1 }, '2012-02-29'],
  [{ years: 1 }, '2013-01-31'],
  [{ firstOfMonthAfter: { months: 1 } }, '2012-03-01'],
])('31 January 2012 with a delay of %j is %s', (delay, to) => {
  expect(applyDelay('2012-01-31', delay)).toBe(to)
})
