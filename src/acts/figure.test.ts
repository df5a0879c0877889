/** Figures as documents write them: what their digits and bounds allow, and what is refused with a spelling that is not. */
import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { agrees, figure, inScale, isFigureProblem, parseFigure, quotientOf, rangeOf, toTwoDigits } from './figure.ts'

const range = (text: string) => { const { low, high } = rangeOf(figure(text)); return `${low.toFixed()} to ${high?.toFixed() ?? '—'}` }

describe('what the digits allow', () => {
  test.each([
    ['29.5', '29.45 to 29.55'], ['29.50', '29.495 to 29.505'], ['1,234', '1233.5 to 1234.5'], ['29.5 million USD', '29450000 to 29550000'], ['-5 %', '-5.5 to -4.5'], ['0', '-0.5 to 0.5'],
    ['more than 30', '30 to —'], ['at least 30', '30 to —'], ['up to 30', '0 to 30'], ['up to -5', '-5 to -5'],
    ['about 57', '56 to 58'], ['about 500', '450 to 550'], ['about 500 million USD', '450000000 to 550000000'], ['about 29.5', '29.4 to 29.6'], ['about 0', '-1 to 1'], ['about 1,250', '1245 to 1255'],
  ])('%s is %s', (text, is) => { expect(range(text)).toBe(is) })
  test.each([['1 %', '0.95 to 1.05'], ['1 billion USD', '950000000 to 1050000000'], ['-2 %', '-2.05 to -1.95'], ['0.5 %', '0.495 to 0.505'], ['12 %', undefined], ['1.0 %', undefined], ['500 million USD', undefined], ['0', undefined], ['about 1 %', undefined], ['more than 3', undefined]])('%s to two digits is %s', (text, is) => {
    const finer = toTwoDigits(figure(text))
    expect(finer && `${rangeOf(finer).low.toFixed()} to ${rangeOf(finer).high?.toFixed()}`).toBe(is)
  })
  test('more than excludes the number itself, at least takes it in', () => {
    expect(['more than 30', 'at least 30', 'up to 30'].map(t => agrees(figure(t), new Decimal(30)))).toEqual([false, true, true])
    expect(['more than 30', 'at least 30', 'up to 30'].map(t => agrees(figure(t), new Decimal(31)))).toEqual([true, true, false])
  })
  test('a quotient has a range too, and none where the divisor may be nothing', () => {
    const q = quotientOf(figure('10'), figure('200'))
    expect([q?.low.toFixed(6), q?.high?.toFixed(6)]).toEqual(['0.047382', '0.052632'])
    expect(quotientOf(figure('more than 10'), figure('200'))?.high).toBeNull()
    expect(quotientOf(figure('10'), figure('0'))).toBeUndefined()
  })
  test('a computed sum is shown in thousands, millions or billions and keeps its value', () => {
    expect(['999', '69070000', '45720000', '1234567890'].map(v => { const f = inScale(new Decimal(v), 'USD'); return `${f.text} = ${f.value}` })).toEqual(['999 USD = 999', '69.1 million USD = 69070000', '45.7 million USD = 45720000', '1.23 billion USD = 1234567890'])
  })
})

describe('what is refused says how to write it', () => {
  test.each([
    ['29.5 mln USD', '29.5 million USD'], ['29.5 mln', '29.5 million'], ['2.3 bn ID', '2.3 billion ID'], ['3 millions', '3 million'], ['29.5m USD', '29.5 million USD'], ['500k', '500 thousand'],
    ['1.5 trillion USD', '1500 billion USD'], ['29,5 million USD', '29.5 million USD'], ['1 234 567 USD', '1,234,567 USD'], ['1.234.567', '1,234,567'], ['USD 29.5 million', '29.5 million USD'], ['$29.5 million', '29.5 million USD'],
    ['26 percent', '26 %'], ['26 per cent', '26 %'], ['approx. 30', 'about 30'], ['~30', 'about 30'], ['>30', 'more than 30'], ['less than 5', 'up to 5'], ['−5 %', '-5 %'], ['29.5USD', '29.5 USD'],
  ])('%s: write %s', (text, as) => {
    const problem = parseFigure(text)
    expect(isFigureProblem(problem) && problem.remedy).toBe(`write "${as}", if that is what is meant`)
    expect(isFigureProblem(parseFigure(as))).toBe(false)
  })
  test.each(['', 'many', 'twelve', '1234,567', '12 million dollars of the US', '1-2'])('%j has no other spelling', text => {
    const problem = parseFigure(text)
    expect(isFigureProblem(problem) && problem.remedy).toMatch(/^write it like/)
  })
  test('a counted noun that only looks like a scale is a unit', () => { expect(['12 camels', '3 cases', '5 km', '7 tonnes'].map(t => figure(t).unit)).toEqual(['camels', 'cases', 'km', 'tonnes']) })
})
