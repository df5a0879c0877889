/** What ledgers come to in the currency that the law reckons in: whole units where all of them are in it, otherwise a sum by the rates the register holds. */
import type { Decimal } from 'decimal.js'
import type { Figure } from '#acts'
import type { Day } from '#calendar'
import { exactly } from '../exactly.ts'
import { established, mapFinding, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { decimalFrom, figureFrom, figureOfMoney, moneyOf, type Amount, type Units } from './amount.ts'
import { sumOf } from './sum.ts'

/** A sum in one currency: in units as ledgers have it, or as an amount where something had to be converted. */
export type Reckoned = { readonly units: Units; readonly currency: string } | { readonly amount: Amount }

/** The sum of parts of ledgers in a currency on a day. Open with the rate that is wanted where a part is in another currency and the register holds none. */
export const reckonedIn = (parts: readonly (readonly [currency: string, amount: Units])[], currency: string, on: Day, register: RegisterAsAt, ...cite: readonly Provision[]): Finding<Reckoned> => {
  if (parts.every(([c]) => c === currency)) return established({ units: parts.reduce((n, [, u]) => n + u, 0n), currency }, ...cite)
  return mapFinding(sumOf(parts.map(([c, u]) => moneyOf(decimalFrom(u), c, on)), { in: currency, on, rates: register, cite }), s => ({ amount: s.total }))
}
export const figureOfReckoned = (r: Reckoned): Figure => ('units' in r ? figureFrom(r.units, r.currency) : figureOfMoney(r.amount))
/** Below nothing if the first is less than the second, above it if it is more. */
export const compareReckoned = (a: Reckoned, b: Reckoned): number => {
  if ('units' in a && 'units' in b) return a.units < b.units ? -1 : a.units > b.units ? 1 : 0
  return decimalOfReckoned(a).cmp(decimalOfReckoned(b))
}
const decimalOfReckoned = (r: Reckoned): Decimal => ('units' in r ? decimalFrom(r.units) : exactly(r.amount.amount))
/** Nothing in a currency. */
export const nothingIn = (currency: string): Reckoned => ({ units: 0n, currency })
