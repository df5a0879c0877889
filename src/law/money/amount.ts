/** Money: an exact amount of one currency on a day; sums never mix currencies, and nothing here is a float. */
import type { Decimal } from 'decimal.js'
import { writtenAs, type Bound, type Figure } from '#acts'
import type { Day } from '#calendar'
import { exactly, figureInFull } from '../exactly.ts'

/** What, in which currency or unit of account, on which day: never one without the others. The amount is a decimal, written out. */
export interface Amount { readonly amount: string; readonly currency: string; readonly on: Day }
export const figureOfMoney = (m: Amount): Figure => figureInFull(exactly(m.amount), m.currency)
export const moneyOf = (amount: Decimal, currency: string, on: Day): Amount => Object.freeze({ amount: amount.toFixed(), currency, on })
/** A figure as the amount it is on a day; what it says of its own exactness is for `boundOfSum` to carry on. */
export const amountFrom = (f: Figure, on: Day): Amount => moneyOf(exactly(f.value), f.unit ?? '', on)

/**
 * In the ledgers an amount is a whole number of millionths of its currency, so that sums of hundreds of thousands of payments stay exact and
 * quick; no currency has as many decimals. Undefined where a figure has more, has no unit, or is not told exactly ("about 5 million USD").
 */
export type Units = bigint
const decimals = 6
const known = new WeakMap<Figure, Units | null>()
export const unitsOf = (f: Figure): Units | undefined => {
  let units = known.get(f)
  if (units === undefined) known.set(f, units = counted(f))
  return units ?? undefined
}
const counted = (f: Figure): Units | null => {
  if (f.unit === undefined || f.unit === '%' || f.bound !== 'exactly') return null
  const [whole = '0', fraction = ''] = f.value.split('.')
  if (fraction.length > decimals) return null
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}
export const unitsFrom = (d: Decimal): Units => BigInt(exactly(d).mul(10 ** decimals).toFixed(0))
export const decimalFrom = (u: Units): Decimal => exactly(u.toString()).div(10 ** decimals)
const steps = Array.from({ length: decimals + 1 }, (_, d) => exactly(10).pow(-d).toFixed())
/** A sum as a figure: with as many decimals as it has, at least those of the smallest unit reckoned with. Written from its digits, since a statement has hundreds. */
export const figureFrom = (u: Units, currency: string, least = 0): Figure => {
  const digits = (u < 0n ? -u : u).toString().padStart(decimals + 1, '0')
  const whole = `${u < 0n ? '-' : ''}${digits.slice(0, -decimals)}`
  let end = digits.length
  while (end > digits.length - decimals && digits.charCodeAt(end - 1) === 48) end--
  const fraction = digits.slice(digits.length - decimals, end)
  const shown = Math.max(least, fraction.length)
  const number = shown === 0 ? whole : `${whole}.${fraction.padEnd(shown, '0')}`
  return Object.freeze({ text: currency === '' ? number : `${number} ${currency}`, value: fraction === '' ? whole : `${whole}.${fraction}`, step: steps[shown]!, bound: 'exactly' as const, ...(currency === '' ? {} : { unit: currency }) })
}

/** What a sum may be called: of exact figures it is exact; with one "more than" among them it is more than the sum; where bounds point both ways it is about so. */
export const boundOfSum = (bounds: Iterable<Bound>): Bound => {
  const told = new Set(bounds)
  told.delete('exactly')
  const [only, ...others] = told
  if (only === undefined) return 'exactly'
  if (others.length === 0) return only
  return [...told].every(b => b === 'more-than' || b === 'at-least') ? 'more-than' : 'about'
}
/** What a figure may be called when it is taken off: less than "more than 5" leaves up to so much. */
const takenOff: { readonly [B in Bound]: Bound } = { exactly: 'exactly', 'more-than': 'up-to', 'at-least': 'up-to', 'up-to': 'at-least', about: 'about' }
const boundWords: { readonly [B in Bound]: string } = { exactly: '', 'more-than': 'more than ', 'at-least': 'at least ', 'up-to': 'up to ', about: 'about ' }
const scales = [['billion', 9], ['million', 6], ['thousand', 3]] as const
/** A computed sum as a figure, no digit lost: in thousands, millions or billions where its parts were written so and two decimals suffice. */
const sumFigure = (value: Decimal, unit: string, bound: Bound, scaled: boolean): Figure => {
  const scale = scaled ? scales.find(([, power]) => value.abs().gte(exactly(10).pow(power))) : undefined
  const [word, power] = scale && value.div(exactly(10).pow(scale[1])).decimalPlaces() <= 2 ? scale : [undefined, 0]
  const shown = value.div(exactly(10).pow(power))
  return Object.freeze({
    text: [boundWords[bound] + shown.toFixed(), word, unit].filter(Boolean).join(' '), value: value.toFixed(), step: exactly(10).pow(power - shown.decimalPlaces()).toFixed(), bound, ...(unit === '' ? {} : { unit }),
  })
}
/**
 * What figures come to: one sum for each unit, in order of unit, never two units in one; a bound among them is kept. `less`: what is taken off,
 * unit by unit. Figures of money are added up here and by `sumOf` (docs/decisions/0124).
 */
export const totalsOf = (all: Iterable<Figure>, less: Iterable<Figure> = []): readonly Figure[] => {
  const by = new Map<string, { value: Decimal; readonly bounds: Bound[]; scaled: boolean }>()
  const add = (f: Figure, sign: 1 | -1): void => {
    const unit = f.unit ?? ''
    let t = by.get(unit)
    if (t === undefined) by.set(unit, t = { value: exactly(0), bounds: [], scaled: false })
    t.value = sign === 1 ? t.value.plus(f.value) : t.value.minus(f.value)
    t.bounds.push(sign === 1 ? f.bound : takenOff[f.bound])
    t.scaled ||= writtenAs(f).scale !== undefined
  }
  for (const f of all) add(f, 1)
  for (const f of less) add(f, -1)
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, t]) => sumFigure(t.value, unit, boundOfSum(t.bounds), t.scaled))
}
