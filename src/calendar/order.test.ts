/** The order of dates of unequal precision, and what has happened by a day. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, happenedBy, order, plusDays, when, type Day, type Happened, type Order } from './index.ts'

const anyDay = fc.integer({ min: -3000, max: 3000 }).map((n) => plusDays('2000-01-01', n))
const written = fc
  .tuple(anyDay, fc.constantFrom(10, 7, 4), fc.constantFrom('', '', '~', '?', '%'))
  .map(([d, length, doubt]) => `${d.slice(0, length)}${doubt}`)
const single = written.map(when)
const dated = fc.oneof(
  single,
  anyDay.chain((d) => fc.nat(800).map((n) => when(`${d}/${plusDays(d, n)}`))),
  anyDay.chain((d) => fc.constantFrom(`${d}/`, `${d}/..`, `/${d}`, `../${d}`).map(when)),
)

describe('order', () => {
  test.each<[string, Order, string]>([
    ['2012-02-21', 'before', '2012-02-22'],
    ['2012-02-21', 'same', '2012-02-21'],
    ['2012-02-21', 'cannot-say', '2012-02'],
    ['2012', 'cannot-say', '2012'],
    ['2012-01', 'before', '2012-02-01'],
    ['2011', 'before', '2012-02-01'],
    ['2012-02-21/2012-02-25', 'cannot-say', '2012-02-23'],
    ['2012-02-21/2012-02-25', 'before', '2012-02-26'],
    ['2012-02-21/2012-02-21', 'same', '2012-02-21'],
    ['2004~', 'cannot-say', '2005-12-31'],
    ['2004~', 'before', '2006'],
    ['2004~', 'cannot-say', '2006~'],
    ['2004~', 'before', '2007~'],
    ['2012-02-21?', 'cannot-say', '2012-02-21?'],
    ['2012-02-21?', 'cannot-say', '2012-02-21'],
    ['2012-02-21?', 'before', '2012-02-23'],
    ['1990/', 'cannot-say', '2020'],
    ['1990/..', 'cannot-say', '2020'],
    ['1990/..', 'after', '1989-12'],
    ['/1990', 'before', '1991'],
    ['-0043-03-15', 'before', '1990'],
    ['Y-20000', 'before', '-0043-03-15'],
    ['Y20000', 'after', '9999-12-31'],
  ])('%s is %s %s', (a, expected, b) => {
    expect(order(when(a), when(b))).toBe(expected)
  })

  const reverse: Readonly<Record<Order, Order>> = { before: 'after', after: 'before', same: 'same', 'cannot-say': 'cannot-say' }
  test('is the reverse from the other side', () => {
    fc.assert(fc.property(dated, dated, (a, b) => {
      expect(order(b, a)).toBe(reverse[order(a, b)])
    }))
  })
  test('before a date that is before a third is before the third', () => {
    fc.assert(fc.property(dated, dated, dated, (a, b, c) => {
      const [x, y, z] = [a, b, c].sort((p, q) => p.from - q.from)
      if (x === undefined || y === undefined || z === undefined) throw new Error('three were given')
      fc.pre(order(x, y) === 'before' && order(y, z) === 'before')
      expect(order(x, z)).toBe('before')
    }))
  })
  test('between plain days is that of the days, and never in doubt', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(order(when(a), when(b))).toBe(a < b ? 'before' : a > b ? 'after' : 'same')
    }))
  })
  test('what is said of a coarse date holds for each of its days', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(7, 4), anyDay, (d, length, other) => {
      const said = order(when(d.slice(0, length)), when(other))
      fc.pre(said !== 'cannot-say')
      expect(order(when(d), when(other))).toBe(said)
    }))
  })
})

describe('happened by', () => {
  test.each<[string, Day, Happened]>([
    ['2012-02-21', '2012-02-20', 'no'],
    ['2012-02-21', '2012-02-21', 'yes'],
    ['2012', '2011-12-31', 'no'],
    ['2012', '2012-12-30', 'perhaps'],
    ['2012', '2012-12-31', 'yes'],
    ['1990/', '1989-12-31', 'no'],
    ['1990/', '1990-01-01', 'perhaps'],
    ['1990/', '2020-01-01', 'perhaps'],
    ['1990/..', '2020-01-01', 'perhaps'],
    ['/1990', '1980-01-01', 'perhaps'],
    ['/1990', '1990-12-31', 'yes'],
    ['../..', '2020-01-01', 'perhaps'],
    ['2012~', '2010-12-31', 'no'],
    ['2012~', '2011-01-01', 'perhaps'],
    ['2012~', '2012-12-31', 'perhaps'],
    ['2012~', '2013-12-31', 'yes'],
    ['-0043-03-15', '0000-01-01', 'yes'],
    ['Y20000', '9999-12-31', 'no'],
  ])('%s by %s: %s', (text, asAt, expected) => {
    expect(happenedBy(when(text), asAt)).toBe(expected)
  })
  test('only grows with the days', () => {
    const rank = { no: 0, perhaps: 1, yes: 2 }
    fc.assert(fc.property(dated, anyDay, fc.nat(1000), (w, d, n) => {
      expect(rank[happenedBy(w, d)] <= rank[happenedBy(w, plusDays(d, n))]).toBe(true)
    }))
  })
})

describe('covers', () => {
  test.each<[string, Day, Happened]>([
    ['2012-02-21', '2012-02-21', 'yes'],
    ['2012-02-21', '2012-02-22', 'no'],
    ['2012-02', '2012-02-22', 'perhaps'],
    ['2012-02/2012-04', '2012-01-31', 'no'],
    ['2012-02/2012-04', '2012-02-28', 'perhaps'],
    ['2012-02/2012-04', '2012-02-29', 'yes'],
    ['2012-02/2012-04', '2012-04-01', 'yes'],
    ['2012-02/2012-04', '2012-04-02', 'perhaps'],
    ['2012-02/2012-04', '2012-05-01', 'no'],
    ['2012-02-21/..', '2090-01-01', 'yes'],
    ['2012-02-21/', '2090-01-01', 'perhaps'],
    ['../2012-02-21', '1000-01-01', 'yes'],
    ['/2012-02-21', '1000-01-01', 'perhaps'],
    ['2012~/2014', '2012-12-31', 'perhaps'],
    ['2012~/2014', '2013-12-31', 'yes'],
  ])('%s, %s: %s', (text, d, expected) => {
    expect(covers(when(text), d)).toBe(expected)
  })
  test('no day before it can begin or after it can end', () => {
    fc.assert(fc.property(dated, anyDay, (w, d) => {
      const outside = order(when(d), w) === 'before' || order(when(d), w) === 'after'
      expect(covers(w, d) === 'no').toBe(outside)
    }))
  })
})
