/** The budget of a financial year: fixed for it, or its part of a budget of several years; in one currency, or a part in each of several. */
import type { Decimal } from 'decimal.js'
import { decimalOf, figureOf, type ActOf, type Figure } from '#acts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { exactly } from './amount.ts'
import { periodOf, yearsWithin, type Period } from './period.ts'
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
    held.set(currency, { act: b, amount: found.years ? partOf(b, found.years, period, law) : exactly(decimalOf(b.amount)), currency, of: found.years ? found.own : null })
  }
  return [...held.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
const partOf = (b: Budget, years: readonly Period[], period: Period, law: DuesLaw): Decimal =>
  apportion(decimalOf(b.amount), years.map(p => ({ of: p.key, weight: exactly(1) })), { method: 'largest-remainder', step: law.rounding?.step ?? '1' }).find(p => p.of === period.key)?.amount ?? exactly(0)

/** The financial years for which a budget is borne: its own period, or each of the several that it is for. */
export const yearsOfBudget = (b: Budget, law: DuesLaw): readonly Period[] => {
  const own = periodOf(b.year, law.begins)
  const years = own ? yearsWithin(own, law.begins) : []
  return years.length > 0 || !own ? years : [own]
}
export const budgetFigure = (b: BudgetOfYear): Figure => (b.of ? figureOf(b.amount, b.amount.decimalPlaces(), b.currency === '' ? undefined : b.currency) : b.act.amount)
