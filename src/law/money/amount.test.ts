/** Money: exact to the last digit, never mixed, written as it is. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, figureOf, parseFigure } from '#acts'
import { exactly } from '../exactly.ts'
import { decimalFrom, figureFrom, unitsFrom, unitsOf } from './amount.ts'

const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
test('millionths and decimals are one another, and a figure is what the decimal makes', () => {
  fc.assert(fc.property(units, fc.integer({ min: 0, max: 6 }), (u, least) => {
    const d = decimalFrom(u)
    expect(unitsFrom(d)).toBe(u)
    expect(figureFrom(u, 'USD', least)).toEqual(figureOf(d, Math.max(least, d.decimalPlaces()), 'USD'))
  }))
})
test('a figure is read to the last digit, scaled or not', () => {
  expect([unitsOf(figure('457.2 thousand USD')), unitsOf(figure('0.000001 USD')), unitsOf(figure('-3 USD'))]).toEqual([457_200_000_000n, 1n, -3_000_000n])
  fc.assert(fc.property(units, (u) => { expect(unitsOf(parseFigure(figureFrom(u, 'USD').text) as never)).toBe(u) }))
})
test('what is no exact sum of a currency is none: about, more than, a per cent, without a unit, finer than a millionth', () => {
  for (const text of ['about 5 USD', 'more than 5 USD', '5 %', '5', '0.0000001 USD']) expect(unitsOf(figure(text))).toBeUndefined()
})
test('a float would lose what a sum here keeps', () => {
  expect(exactly('0.1').plus('0.2').toFixed()).toBe('0.3')
  expect(figureFrom(unitsOf(figure('9007199254740993.07 USD'))! + 1n, 'USD').text).toBe('9007199254740993.070001 USD')
})
