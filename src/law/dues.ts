/** Dues: a member's share of the budget for a year, and the budget a share and an amount imply. */
import { figureOf, rangeOf, decimalOf, toTwoDigits, type ActOf, type Figure } from '#acts'
import { happenedBy } from '#calendar'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { ArrearsLaw } from './money/arrears-law.ts'
import { periodNamed } from './money/assessed.ts'
import { isAmong, partOfYear } from './money/budget.ts'
import { regular } from './money/entry.ts'
import type { Settles } from './money/ledger.ts'
import type { Rounding } from './money/rounding.ts'
import { scaleOf } from './money/scale.ts'
import { toldInFull } from './money/told-in-full.ts'
import type { Dues } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/**
 * What a text says of dues. `begins`: the day of the financial year that a bare year names. `due`: by when a contribution is to be paid.
 * `settles`: which year a payment settles. `rounding`: how shares are rounded so that they keep their sum. `newMembers`: for which part of its
 * first year a new member pays, on top of what the others share. `currency`: the one in which arrears are compared where they are in several.
 */
export interface DuesLaw {
  readonly cite: Provision
  readonly base: string
  readonly begins?: `${number}-${number}`
  readonly due?: { readonly rule: 'year-begins' | 'after-notice' | 'later-of-both'; readonly days?: number; readonly cite: Provision }
  readonly settles?: { readonly rule: Settles; readonly cite: Provision }
  readonly rounding?: Rounding & { readonly cite: Provision }
  readonly newMembers?: { readonly pays: 'months-of-membership' | 'full-year'; readonly cite: Provision }
  readonly currency?: string
  readonly arrears?: ArrearsLaw
}

/** The budget that a rate and an amount imply, as far as their written digits allow: amount / rate. It is implied, never a budget. */
export const impliedBase = (amount: Figure, rate: Figure): { readonly low: Figure; readonly value: Figure; readonly high: Figure } => {
  const a = rangeOf(amount)
  const r = rangeOf(rate)
  const make = (v: typeof a.low) => figureOf(v.toDecimalPlaces(0), 0, amount.unit)
  return { value: make(decimalOf(amount).div(decimalOf(rate)).mul(100)), low: make(a.low.div(r.high ?? r.low).mul(100)), high: make((a.high ?? a.low).div(r.low).mul(100)) }
}

/** What amount and rate imply if a rate of one digit was meant to two; nothing where it is written to more. */
export const finerBase = (amount: Figure, rate: Figure): { readonly rate: Figure; readonly low: Figure; readonly high: Figure } | undefined => {
  const finer = toTwoDigits(rate)
  if (!finer) return undefined
  const { low, high } = impliedBase(amount, finer)
  return { rate: figureOf(decimalOf(finer), decimalPlacesOf(finer), finer.unit), low, high }
}
const decimalPlacesOf = (f: Figure): number => (/\.(\d+)/.exec(f.step)?.[1] ?? '').length

/** Only figures bounded on both sides, and not by nothing, imply another. */
export const isBounded = (f: Figure): boolean => { const { low, high } = rangeOf(f); return high !== null && low.gt(0) }

/** What a member is assessed for a year: rate and amount as acts of assessment tell them, or the rate of the scale alone; and the day on which, as a source tells, it had been paid in full. Arrears suspend rights, never membership; they are no part of this answer. */
export const duesOf = (organisation: string, law: DuesLaw) => (party: string, year: string) => (register: RegisterAsAt): Finding<Dues> => {
  const period = periodNamed(year, law)
  const ours = (a: ActOf<'assessment'>) => a.of === party && a.by === organisation && (a.year.text === year || (period !== undefined && isAmong(period, a.year, law))) && (a.fund ?? regular) === regular
  const assessments = register.acts(party, 'assessment', ours)
    .filter(a => happenedBy(a.year, register.asAt) !== 'no')
  const rate = assessments.findLast(a => a.rate !== undefined)
  const amount = assessments.findLast(a => a.amount !== undefined)
  const doubtful = register.perhaps(party, 'assessment', ours).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  if (!rate && !amount) return byScale(organisation, law)(party, year)(register) ?? open({ want: 'assessment', of: party, by: organisation, year }, law.cite)
  const inFull = period && toldInFull(organisation, law, party, period, register)
  const sum = amount?.amount && period ? partOfYear(amount.amount, amount.year, period, law) : amount?.amount
  return established({
    year, rate: rate?.rate ?? null, amount: sum ?? null,
    impliedBudget: rate?.rate && sum && isBounded(rate.rate) && isBounded(sum) ? withFiner(sum, rate.rate) : null, ...(inFull ? { paidInFull: inFull.on } : {}),
  }, law.cite, ...new Set([rate, amount].filter(a => a !== undefined)), ...(inFull ? [inFull] : []))
}
/** The rate alone, where no act assesses the member but the scale of the year has a percentage for it. */
const byScale = (organisation: string, law: DuesLaw) => (party: string, year: string) => (register: RegisterAsAt): Finding<Dues> | undefined => {
  const period = periodNamed(year, law)
  const scale = period && scaleOf(organisation, law)(year, period)(register)
  const held = scale?.status === 'established' && scale.value.by === 'percentage' ? scale.value.rates.find(r => r.party === party) : undefined
  const act = held && register.act(held.act)
  return held && act ? established<Dues>({ year, rate: held.rate, amount: null, impliedBudget: null }, law.cite, act) : undefined
}
const withFiner = (amount: Figure, rate: Figure): Dues['impliedBudget'] => { const finer = finerBase(amount, rate); return { ...impliedBase(amount, rate), ...(finer ? { finer } : {}) } }
