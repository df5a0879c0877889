/** Sums: exact, by type and currency and never over them; what is divided and what is left over come to the whole. */
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity, Transaction } from './activity.ts'
import { totalsBy, type Grouping, type Total } from './totals.ts'

const none = { description: [], sectors: [], recipients: [], aidTypes: [] } as const
const transaction = (type: string, amount: string | undefined, more: Partial<Transaction> = {}): Transaction => ({ ...none, line: 1, type, value: amount === undefined ? {} : { amount }, ...more })
const activity = (more: Partial<Activity>): Activity => ({ line: 1, identifier: 'X', title: [], descriptions: [], participants: [], others: [], dates: [], recipients: [], sectors: [], aidTypes: [], budgets: [], planned: [], transactions: [], related: [], defaultCurrency: 'USD', ...more })
const totals = (by: Grouping, ...all: readonly Activity[]) => { const t = totalsBy(by); for (const a of all) t.add(a); return t.totals() }
const short = (rows: readonly Total[]): readonly string[] => rows.map(r => [r.type, r.currency ?? '-', ...(r.vocabulary === undefined ? [] : [`v${r.vocabulary}`]), ...(r.key === undefined ? ['*'] : [r.key]), r.count, r.sum].join(' '))
const sector = (code: string, percentage?: string, vocabulary = '1') => ({ code, vocabulary, names: [], ...(percentage === undefined ? {} : { percentage }) })
const country = (code: string, percentage?: string) => ({ kind: 'country' as const, code, names: [], ...(percentage === undefined ? {} : { percentage }) })
const region = (code: string, percentage: string, vocabulary = '1') => ({ kind: 'region' as const, code, vocabulary, percentage, names: [] })

describe('by type and currency', () => {
  test('types are apart, currencies are apart, the default one is taken where none is told', () => {
    const { rows, transactions, unread } = totals('type', activity({ transactions: [transaction('2', '0.1'), transaction('2', '0.2'), transaction('3', '-5'), transaction('2', '7', { value: { amount: '7', currency: 'EUR' } }), transaction('2', undefined)] }))
    expect(short(rows)).toEqual(['2 EUR * 1 7', '2 USD * 2 0.3', '3 USD * 1 -5'])
    expect([transactions, unread]).toEqual([5, 1])
  })
  test('without any currency it is summed with none that has one', () => {
    const bare: Activity = Object.fromEntries(Object.entries(activity({ transactions: [transaction('3', '5')] })).filter(([k]) => k !== 'defaultCurrency')) as unknown as Activity
    expect(short(totals('type', bare, activity({ transactions: [transaction('3', '6')] })).rows)).toEqual(['3 USD * 1 6', '3 - * 1 5'])
  })
  test('budgets and planned disbursements are told beside, original and revised apart', () => {
    const value = { amount: '10' }
    const { rows } = totals('type', activity({ budgets: [{ line: 1, value }, { line: 1, type: '2', value: { amount: '12.5' } }], planned: [{ line: 1, type: '1', value }], transactions: [transaction('3', '1')] }))
    expect(rows.map(r => `${r.of} ${r.type} ${r.sum}`)).toEqual(['transaction 3 1', 'budget 1 10', 'budget 2 12.5', 'planned-disbursement 1 10'])
  })
  test('a commitment makes no disbursement', () => { expect(totals('type', activity({ transactions: [transaction('2', '100')] })).rows.map(r => r.type)).toEqual(['2']) })
  test('sums are those of a decimal library, whatever the digits', () => {
    const amount = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 })).map(([n, d]) => new (Decimal.clone({ precision: 100 }))(n.toString()).div(10 ** d).toFixed())
    fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), amounts => {
      const expected = amounts.reduce((sum, a) => sum.plus(a), new (Decimal.clone({ precision: 100 }))(0)).toFixed()
      expect(totals('type', activity({ transactions: amounts.map(a => transaction('3', a)) })).rows[0]?.sum).toBe(expected)
    }))
  })
})
describe('by level', () => {
  test('money of one type at two levels is told', () => {
    const t = totals('hierarchy', activity({ hierarchy: 1, transactions: [transaction('3', '10')] }), activity({ hierarchy: 2, transactions: [transaction('3', '10'), transaction('2', '1')] }))
    expect(short(t.rows)).toEqual(['2 USD 2 1 1', '3 USD 1 1 10', '3 USD 2 1 10'])
    expect(t.levels).toEqual([{ type: '3', currency: 'USD', hierarchies: ['1', '2'] }])
  })
})
test('by year of value, or of the transaction where no day of value is told', () => {
  const { rows } = totals('year', activity({ transactions: [transaction('3', '1', { date: '2011-12-31', value: { amount: '1', valueDate: '2012-01-01' } }), transaction('3', '2', { date: '2011-12-31' }), transaction('3', '4')] }))
  expect(short(rows)).toEqual(['3 USD 2011 1 2', '3 USD 2012 1 1', '3 USD * 1 4'])
})
describe('by sector', () => {
  test('shares are taken exactly, and each vocabulary divides the whole once', () => {
    const { rows } = totals('sector', activity({ sectors: [sector('A', '33.33'), sector('B', '66.67'), sector('C', undefined, '2')], transactions: [transaction('3', '1.01')] }))
    expect(short(rows)).toEqual(['3 USD v1 A 1 0.336633', '3 USD v1 B 1 0.673367', '3 USD v2 C 1 1.01'])
  })
  test('what the shares leave over, what names no sector, and what has no share is a remainder', () => {
    const { rows } = totals('sector', activity({ sectors: [sector('A', '60')], transactions: [transaction('3', '100')] }), activity({ sectors: [sector('A'), sector('B')], transactions: [transaction('3', '10')] }), activity({ transactions: [transaction('3', '1')] }))
    expect(short(rows)).toEqual(['3 USD v1 A 1 60', '3 USD v1 * 3 51'])
  })
  test('shares beyond a hundred leave less than nothing', () => { expect(short(totals('sector', activity({ sectors: [sector('A', '80'), sector('B', '40')], transactions: [transaction('3', '10')] })).rows)).toEqual(['3 USD v1 A 1 8', '3 USD v1 B 1 4', '3 USD v1 * 1 -2']) })
  test('the sector of a transaction goes before those of its activity', () => { expect(short(totals('sector', activity({ sectors: [sector('A')], transactions: [transaction('3', '10', { sectors: [sector('B')] })] })).rows)).toEqual(['3 USD v1 B 1 10']) })
  test('no sector anywhere: all of it is left over', () => { expect(short(totals('sector', activity({ transactions: [transaction('3', '10')] })).rows)).toEqual(['3 USD * 1 10']) })
})
describe('by recipient', () => {
  test('countries and regions divide the whole together; a region of another vocabulary does not divide it again', () => {
    expect(short(totals('recipient', activity({ recipients: [country('KZ', '70'), region('619', '30'), region('x', '30', '99')], transactions: [transaction('3', '10')] })).rows)).toEqual(['3 USD 619 1 3', '3 USD KZ 1 7'])
  })
  test('the recipient of a transaction goes before those of its activity', () => { expect(short(totals('recipient', activity({ recipients: [country('KZ')], transactions: [transaction('3', '10', { recipients: [country('KG')] })] })).rows)).toEqual(['3 USD KG 1 10']) })
})
test('parts and remainder always come to the whole, in each vocabulary', () => {
  const percent = fc.option(fc.tuple(fc.integer({ min: -5, max: 130 }), fc.integer({ min: 0, max: 999 })).map(([w, d]) => `${w}.${String(d).padStart(3, '0')}`), { nil: undefined })
  const sectors = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), percent, fc.constantFrom('1', '2', '99')).map(([c, p, v]) => sector(c, p, v)), { maxLength: 5 })
  const amounts = fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 })).map(([w, d]) => `${w}.${d}`), { minLength: 1, maxLength: 4 })
  fc.assert(fc.property(fc.array(fc.tuple(sectors, amounts), { minLength: 1, maxLength: 5 }), all => {
    const activities = all.map(([s, a]) => activity({ sectors: s, transactions: a.map(x => transaction('3', x)) }))
    const whole = totals('type', ...activities).rows[0]?.sum
    const { rows } = totals('sector', ...activities)
    for (const v of new Set(rows.map(r => r.vocabulary))) expect(rows.filter(r => r.vocabulary === v).reduce((sum, r) => sum.plus(r.sum), new Decimal(0)).toFixed()).toBe(whole)
  }))
})
