/** Money: an exact amount of one currency on a day; sums never mix currencies, and nothing here is a float. */
import { Decimal } from 'decimal.js'
import { decimalOf, figureOf, type ActOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { because, established, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** Sums and products keep every digit. */
const Exact = Decimal.clone({ precision: 1000 })
export const exactly = (n: Decimal.Value): Decimal => new Exact(n)

/** What, in which currency or unit of account, on which day: never one without the others. `converted` names the act of the rate where it was another currency before. */
export interface Money { readonly amount: string; readonly currency: string; readonly on: Day; readonly converted?: string }
export const figureOfMoney = (m: Money): Figure => { const d = exactly(m.amount); return figureOf(d, d.decimalPlaces(), m.currency === '' ? undefined : m.currency) }
export const moneyOf = (amount: Decimal, currency: string, on: Day): Money => Object.freeze({ amount: amount.toFixed(), currency, on })

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

/**
 * The sum of several amounts on a day. Of one currency it is plain; of several it is refused, and the rate that is missing wanted, unless
 * `into` names a currency and the register holds the rates (the latest act of a rate by that day).
 */
export const sum = (all: readonly Money[], on: Day, into: string | undefined, register: RegisterAsAt, ...cite: readonly Provision[]): Finding<Money> => {
  const currencies = [...new Set(all.map(m => m.currency))]
  const target = into ?? currencies[0]
  if (target === undefined) return established(moneyOf(exactly(0), '', on), ...cite)
  let total = exactly(0)
  const rates = new Set<ActOf<'rate'>>()
  for (const m of all) {
    if (m.currency === target) { total = total.plus(m.amount); continue }
    const rate = rateOn(m.currency, target, on, register)
    if (!rate) return open({ want: 'rate', of: m.currency, in: target, on }, ...cite)
    total = total.plus(exactly(m.amount).mul(decimalOf(rate.rate).toFixed()))
    rates.add(rate)
  }
  const [first] = rates
  return established({ ...moneyOf(total, target, on), ...(first ? { converted: first.id } : {}) }, ...cite, ...[...rates].map(r => because(r, 'counted')))
}
/** The latest rate of a unit in a currency by a day. */
export const rateOn = (of: string, into: string, on: Day, register: RegisterAsAt): ActOf<'rate'> | undefined =>
  (on < register.asAt ? register.on(on) : register).acts(`unit:${of}`, 'rate', r => r.of === of && r.in === into).at(-1)
