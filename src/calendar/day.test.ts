/** Days against JavaScript's own calendar, which reckons the same proleptic Gregorian one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayNumber, daysBetween, isDay, plusDays, type Day } from './index.ts'

const number = fc.integer({ min: -719528, max: 2932896 })
const anyDay = number.map((n) => plusDays('1970-01-01', n))

describe('what is a day', () => {
  test.each(['2024-02-29', '2000-02-29', '0000-02-29', '0000-01-01', '9999-12-31', '2012-05-16'])('%s', (text) => {
    expect(isDay(text)).toBe(true)
  })
  test.each([
    '2023-02-29', '1900-02-29', '2012-04-31', '2012-00-10', '2012-13-01', '2012-01-00', '2012-1-01', '2012-01-1', '2012/01/01',
    ' 2012-01-01', '2012-01-01 ', '2012-01', '-012-01-01', '20x2-01-01', '2012-01-0१', '', '12012-01-01',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false)
  })
  test('a day read says what was found and what was wanted', () => {
    expect(day('2024-02-29')).toBe('2024-02-29')
    expect(() => day('29.02.2024')).toThrow(RangeError)
    expect(() => day('29.02.2024')).toThrow(/"29\.02\.2024".*YYYY-MM-DD/)
  })
  test('text by text as JavaScript has it', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => `${n}`.padStart(2, '0'))
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), two, (y, m, d) => {
      const text = `${`${y}`.padStart(4, '0')}-${`${m}`.padStart(2, '0')}-${d}`
      const parsed = new Date(`${text}T00:00:00Z`)
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
      expect(isDay(text)).toBe(exists)
    }))
  })
})

describe('counting days', () => {
  test('the number of a day is that of JavaScript', () => {
    fc.assert(fc.property(anyDay, (d) => {
      expect(dayNumber(d)).toBe(Date.parse(`${d}T00:00:00Z`) / 86_400_000)
    }))
  })
  test.each<[Day, number, Day]>([
    ['1970-01-01', 0, '1970-01-01'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-02-28', 1, '2013-03-01'],
    ['2012-01-01', -1, '2011-12-31'],
    ['0000-12-31', 1, '0001-01-01'],
    ['2000-01-01', 146097, '2400-01-01'],
  ])('%s and %i days is %s', (from, n, to) => {
    expect(plusDays(from, n)).toBe(to)
    expect(daysBetween(from, to)).toBe(n)
  })
  test('days added are the days between, and order is that of the texts', () => {
    fc.assert(fc.property(number, number, (a, b) => {
      const [from, to] = [plusDays('1970-01-01', a), plusDays('1970-01-01', b)]
      expect(plusDays(from, daysBetween(from, to))).toBe(to)
      expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0)
      expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0)
    }))
  })
  test('no day is made outside the years 0000 to 9999, nor of a part of a day', () => {
    expect(() => plusDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => plusDays('0000-01-01', -1)).toThrow(RangeError)
    expect(() => plusDays('2012-01-01', 0.5)).toThrow(RangeError)
    expect(() => plusDays('2012-01-01', Number.NaN)).toThrow(RangeError)
  })
})
