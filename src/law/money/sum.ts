/** A sum of money: plain in one currency; over several it is refused unless dated rates allow it, and then says which. */
import type { Day } from '#calendar'
import { daysBetween } from '#calendar'
import { exactly } from '../exactly.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { moneyOf, type Amount } from './amount.ts'
import { givenOn, rateFrom, rateOn, type Rate } from './rates.ts'

/** An amount that was put into another currency: by which rate, and how many days lie between the amount's day and the rate's. */
export interface Conversion { readonly from: Amount; readonly to: Amount; readonly rate: Rate; readonly daysOff: number }
/** A sum, and every conversion it took; none where all was in its currency. */
export interface Sum { readonly total: Amount; readonly conversions: readonly Conversion[] }

export interface Adding {
  /** The currency of the sum. Without it the amounts must all be in one. */
  readonly in?: string | undefined
  /** The day of the sum; an amount is converted by the latest rate of its own day. */
  readonly on: Day
  /** Where rates come from: the acts of the register, or a list that is given. Without them nothing is converted. */
  readonly rates?: RegisterAsAt | readonly Rate[]
  readonly cite?: readonly Provision[]
}

/**
 * Adds amounts. Open with the rate that is wanted where they are in several currencies and none is named, or a rate is missing: no sum over
 * mixed currencies is ever made in silence. Of nothing the sum is nothing, in the currency named.
 */
export const sumOf = (amounts: readonly Amount[], { in: into, on, rates, cite = [] }: Adding): Finding<Sum> => {
  const currencies = [...new Set(amounts.map(a => a.currency))]
  const target = into ?? currencies[0] ?? ''
  const other = currencies.find(c => c !== target)
  if (into === undefined && other !== undefined) return open({ want: 'rate', of: other, in: target, on }, ...cite)
  let total = exactly(0)
  const conversions: Conversion[] = []
  for (const a of amounts) {
    if (a.currency === target) { total = total.plus(a.amount); continue }
    const rate = rates && rateBy(a.currency, target, a.on, rates)
    if (!rate) return open({ want: 'rate', of: a.currency, in: target, on: a.on }, ...cite)
    const to = exactly(a.amount).mul(rate.rate)
    total = total.plus(to)
    conversions.push({ from: a, to: moneyOf(to, target, a.on), rate, daysOff: Math.abs(daysBetween(rate.on, a.on)) })
  }
  const acts = new Set(conversions.flatMap(c => c.rate.act ?? []))
  return established({ total: moneyOf(total, target, on), conversions }, ...cite, ...[...acts].map(a => because(a, 'counted')))
}
const rateBy = (of: string, into: string, on: Day, rates: RegisterAsAt | readonly Rate[]): Rate | undefined => {
  if (!isRegister(rates)) return givenOn(of, into, on, rates)
  const act = rateOn(of, into, on, rates)
  return act && rateFrom(act)
}
const isRegister = (rates: RegisterAsAt | readonly Rate[]): rates is RegisterAsAt => !Array.isArray(rates)
