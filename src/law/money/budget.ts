/** The budget of a financial year: fixed for it, or its part of a budget of several years; in one currency, or a part in each of several. */
import type { Decimal } from 'decimal.js'
import { decimalOf, type ActOf, type Figure } from '#acts'
import type { When } from '#calendar'
import { exactly, figureInFull } from '../exactly.ts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isSeveralYears, periodOf, yearsWithin, type Period } from './period.ts'
import { apportion } from './rounding.ts'

type Budget = ActOf<'budget'>
/** What a year has of a budget; `of`: the longer budget whose part it is. */
export interface BudgetOfYear { readonly act: Budget; readonly amount: Decimal; readonly currency: string; readonly of: Period | null }

/** Does a budget say something of a period: it is for it, or for several years of which it is one? */
export const isBudgetFor = (b: Budget, period: Period, law: DuesLaw): boolean => partFor(b, period, law) !== undefined
const partFor = (b: Budget, period: Period, law: DuesLaw): { readonly own: Period; readonly years: readonly Period[] | null } | undefined => {
  const own = periodOf(b.year, law.begins)
  if (!own) return undefined
  if (own.key === period.key) return { own, years: null }
  const years = yearsWithin(own, law.begins)
  return years.some(p => p.key === period.key) ? { own, years } : undefined
}

/**
 * The budgets of a year, one for each currency, in order of currency: the latest act holds. What was fixed for the year itself goes before its part of a longer
 * budget; of a longer one each year bears an equal part, and the earliest the unit that is left over (docs/decisions/0126).
 */
export const budgetsOf = (organisation: string, law: DuesLaw, period: Period, register: RegisterAsAt): readonly BudgetOfYear[] => {
  const held = new Map<string, BudgetOfYear>()
  for (const b of register.acts(organisation, 'budget', x => x.of === organisation)) {
    const found = partFor(b, period, law)
    const currency = b.amount.unit ?? ''
    if (!found || (found.years && held.get(currency)?.of === null)) continue
    held.set(currency, { act: b, amount: found.years ? partsByYear(decimalOf(b.amount), found.own, law).find(p => p.period.key === period.key)?.amount ?? exactly(0) : exactly(decimalOf(b.amount)), currency, of: found.years ? found.own : null })
  }
  return [...held.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** The financial years for which a budget is borne: its own period, or each of the several that it is for. */
export const yearsOfBudget = (b: Budget, law: DuesLaw): readonly Period[] => {
  const own = periodOf(b.year, law.begins)
  const years = own ? yearsWithin(own, law.begins) : []
  return years.length > 0 || !own ? years : [own]
}
/** What each financial year has of a sum fixed for a period: an equal part where it is for several years (the earliest with the unit left over), otherwise the whole. */
export const partsByYear = (amount: Decimal, own: Period, law: DuesLaw): readonly { readonly period: Period; readonly amount: Decimal }[] => {
  const years = yearsWithin(own, law.begins)
  if (years.length === 0) return [{ period: own, amount }]
  const parts = new Map(apportion(amount, years.map(p => ({ of: p.key, weight: exactly(1) })), { method: 'largest-remainder', step: law.rounding?.step ?? '1' }).map(p => [p.of, p.amount]))
  return years.map(period => ({ period, amount: parts.get(period.key) ?? exactly(0) }))
}
/** Is a financial year one of several that an act names together? */
export const isAmong = (year: Period, several: When, law: DuesLaw): boolean => isSeveralYears(several) && yearsWithin(periodOf(several, law.begins)!, law.begins).some(p => p.key === year.key)
/** Of a sum told for a year, or for several of which it is one, what the year bears. */
export const partOfYear = (amount: Figure, told: When, year: Period, law: DuesLaw): Figure => {
  const part = isAmong(year, told, law) ? partsByYear(decimalOf(amount), periodOf(told, law.begins)!, law).find(p => p.period.key === year.key)?.amount : undefined
  return part === undefined ? amount : figureInFull(part, amount.unit)
}
export const budgetFigure = (b: BudgetOfYear): Figure => (b.of ? figureInFull(b.amount, b.currency) : b.act.amount)
