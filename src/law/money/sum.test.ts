/** Sums of money: exact, one for each currency, over several currencies only by dated rates that are named. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from 'decimal.js'
import { figure, parseFigure, type Figure } from '#acts'
import { exactly } from '../exactly.ts'
import { amountFrom, moneyOf, totalsOf } from './amount.ts'
import type { Rate } from './rates.ts'
import { sumOf } from './sum.ts'

const on = '2013-06-30' as const
const amounts = (...all: readonly string[]) => all.map(t => amountFrom(figure(t), on))
const rate = (of: string, into: string, n: string, day: Rate['on']): Rate => ({ of, in: into, rate: n, on: day, act: null })

describe('a sum', () => {
  test('of one currency is plain, and of nothing nothing', () => {
    expect(sumOf(amounts('0.1 USD', '0.2 USD', '1 million USD'), { on })).toEqual({ status: 'established', value: { total: moneyOf(exactly('1000000.3'), 'USD', on), conversions: [] }, grounds: [] })
    expect(sumOf([], { in: 'USD', on })).toMatchObject({ value: { total: { amount: '0', currency: 'USD' } } })
  })
  test('over mixed currencies is refused, whether a currency is named or not, until a rate is there', () => {
    const mixed = amounts('5 USD', '5 EUR')
    expect(sumOf(mixed, { on })).toMatchObject({ status: 'open', wants: { want: 'rate', of: 'EUR', in: 'USD', on } })
    expect(sumOf(mixed, { in: 'USD', on })).toMatchObject({ status: 'open', wants: { want: 'rate', of: 'EUR', in: 'USD', on } })
    expect(sumOf(mixed, { in: 'USD', on, rates: [rate('EUR', 'GBP', '1', on), rate('EUR', 'USD', '1.3', '2013-07-01')] })).toMatchObject({ status: 'open' })
  })
  test('by a rate says which, of which day, and how many days away; the latest by the amount’s own day', () => {
    const found = sumOf(amounts('5 USD', '10 EUR'), { in: 'USD', on, rates: [rate('EUR', 'USD', '1.5', '2013-06-01'), rate('EUR', 'USD', '1.25', '2013-06-20')] })
    expect(found).toMatchObject({ status: 'established', value: { total: { amount: '17.5', currency: 'USD', on }, conversions: [{ from: { amount: '10', currency: 'EUR' }, to: { amount: '12.5', currency: 'USD' }, rate: { rate: '1.25', on: '2013-06-20' }, daysOff: 10 }] } })
  })
})

const written = fc.record({ value: fc.integer({ min: -999_999, max: 999_999 }), decimals: fc.constantFrom(0, 1, 2), scale: fc.constantFrom('', ' thousand', ' million', ' billion'), unit: fc.constantFrom('USD', 'EUR', 'ID') })
  .map(x => figure(`${new Decimal(x.value).div(10 ** x.decimals).toFixed(x.decimals)}${x.scale} ${x.unit}`))
const inUnits = (all: readonly Figure[], unit: string) => all.filter(f => f.unit === unit).reduce((n, f) => n + BigInt(new Decimal(f.value).mul(100).toFixed()), 0n)

describe('totals', () => {
  test('are one for each currency, and no digit is lost on the way, however they are written', () => {
    fc.assert(fc.property(fc.array(written, { maxLength: 30 }), fc.array(written, { maxLength: 5 }), (all, less) => {
      const totals = totalsOf(all, less)
      expect(totals.map(t => t.unit)).toEqual([...new Set([...all, ...less].map(f => f.unit))].sort())
      for (const t of totals) {
        expect(BigInt(new Decimal(t.value).mul(100).toFixed())).toBe(inUnits(all, t.unit!) - inUnits(less, t.unit!))
        // What is written is what it is.
        expect(parseFigure(t.text)).toMatchObject({ value: t.value, unit: t.unit, bound: t.bound, step: t.step })
      }
    }))
  })
  test('are written in thousands or millions where their parts are and that loses nothing', () => {
    expect(['60 million USD|10 million USD|500 thousand USD', '60 million USD|1 USD', '1000000 USD|1 USD', '999 thousand USD|1 thousand USD', '400 million USD|600 million USD'].map(all => totalsOf(all.split('|').map(figure))[0]!.text))
      .toEqual(['70.5 million USD', '60000001 USD', '1000001 USD', '1 million USD', '1 billion USD'])
  })
  test('carry what their parts say of their own exactness', () => {
    const bound = (all: readonly string[], less: readonly string[] = []) => totalsOf(all.map(figure), less.map(figure))[0]!.text
    expect([bound(['5 USD', 'more than 5 USD']), bound(['at least 5 USD', 'more than 5 USD']), bound(['up to 5 USD', '5 USD']), bound(['up to 5 USD', 'more than 5 USD']), bound(['about 5 USD', '1 USD']), bound(['9 USD'], ['more than 5 USD']), bound(['more than 9 USD'], ['up to 5 USD'])])
      .toEqual(['more than 10 USD', 'more than 10 USD', 'up to 10 USD', 'about 10 USD', 'about 6 USD', 'up to 4 USD', 'more than 4 USD'])
  })
})
