/** Assessments: what the scale makes of the budget of a year for each member, so that the parts add up to it, and what acts of assessment say instead. */
import { Decimal } from 'decimal.js'
import { decimalOf, type ActOf, type Figure } from '#acts'
import { dayNumber, isWhenError, parseWhen } from '#calendar'
import { exactly, figureInFull } from '../exactly.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import type { DuesLaw } from '../dues.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { totalsOf } from './amount.ts'
import type { Assessed, Assessments, ScaleHeld } from './answer.ts'
import { budgetFigure, budgetsOf, isAmong, isBudgetFor, partOfYear, type BudgetOfYear } from './budget.ts'
import { regular } from './entry.ts'
import { periodOf, type Period } from './period.ts'
import { reservedBy } from './reserved.ts'
import { apportion, type Rounding } from './rounding.ts'
import { flatSum, scaleOf, scalesOf } from './scale.ts'

type Assessment = ActOf<'assessment'>
const whole: Rounding = { method: 'largest-remainder', step: '1' }

/** The period a year names as acts write it; undefined for what is none. */
export const periodNamed = (year: string, law: DuesLaw): Period | undefined => { const w = parseWhen(year); return isWhenError(w) ? undefined : periodOf(w, law.begins) }

/**
 * What each member owes for a year. A published sum (an act of assessment) holds; beside it stands what scale and budget make, and who differs
 * by more than the smallest unit. Percentages are of the budget, so that rates which add up to more than a hundred, as they do when new members
 * come on top of a scale, assess more than the budget. Without scale and budget only what acts fix is told, and only coverage makes that all.
 */
export const assessmentsOf = (organisation: string, law: DuesLaw, members?: MembersOn) => (year: string) => (register: RegisterAsAt): Finding<Assessments> => {
  const period = periodNamed(year, law)
  if (!period) return open({ want: 'budget', of: organisation, year }, law.cite)
  // A period is called as acts write it, so that the acts of fifty years need not be reckoned to be told apart.
  const forYear = (w: ActOf<'budget'>['year']) => w.text === period.key
  // An assessment for a biennium is owed year by year (docs/decisions/0126).
  const among = (a: Assessment): boolean => isAmong(period, a.year, law)
  const fixing = (a: Assessment) => a.by === organisation && (a.fund ?? regular) === regular && (forYear(a.year) || among(a))
  const doubtful = register.perhaps(organisation, ['assessment', 'budget', 'credit'], a => (a.act === 'budget' ? a.of === organisation && isBudgetFor(a, period, law) : a.by === organisation && (forYear(a.year ?? a.on) || (a.act === 'assessment' && among(a))))).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const published = new Map<string, Assessment>()
  const told = new Map<string, Assessment>()
  for (const a of register.acts(organisation, 'assessment', fixing)) { if (a.amount) published.set(`${a.of} ${a.amount.unit ?? ''}`, a); if (a.rate) told.set(a.of, a) }
  const budgets = budgetsOf(organisation, law, period, register)
  const [budget] = budgets
  const scales = scalesOf(organisation, law, period, register)
  const derived = derivedFor(organisation, law, period, budgets, register, members)
  if (published.size === 0 && derived.status !== 'established') return derived as Finding<never>
  const made = derived.status === 'established' ? derived.value : { parts: new Map<string, Made>(), scale: null }
  const credits = new Map<string, Figure[]>()
  const crediting = register.acts(organisation, 'credit', c => c.by === organisation && (c.fund ?? regular) === regular && c.year !== undefined && forYear(c.year))
  for (const c of crediting) { const key = `${c.to} ${c.amount.unit ?? ''}`; credits.set(key, [...credits.get(key) ?? [], c.amount]) }
  const step = exactly(law.rounding?.step ?? '1')
  const rates = new Map(made.scale?.rates.map(r => [r.party, r.rate]))
  const keys = [...new Set([...made.parts.keys(), ...published.keys()])].sort()
  const reservations: Ground[] = []
  const list = keys.map((key): Assessed => {
    const [party = '', currency = ''] = key.split(' ')
    const reserved = reservedBy(party, scales, register)
    if (reserved) reservations.push(because(reserved, 'counted'))
    const [own, act] = [made.parts.get(key), published.get(key)]
    const [credit] = totalsOf(credits.get(key) ?? [])
    const fixed = act?.amount && partOfYear(act.amount, act.year, period, law)
    const gross = exactly(fixed?.value ?? own!.amount.toFixed())
    return {
      party, rate: rates.get(party) ?? told.get(party)?.rate ?? null, derived: own ? figureInFull(own.amount, currency) : null, published: fixed ?? null,
      credits: credit ?? null, net: figureInFull(credit ? gross.minus(credit.value) : gross, currency), months: own?.months ?? null, act: act?.id ?? null, ...(reserved ? { reserved: reserved.id } : {}),
    }
  })
  const method = made.scale && made.scale.by !== 'sums' ? law.rounding?.method ?? whole.method : null
  return established<Assessments>({
    year, budget: budget ? budgetFigure(budget) : null, ...(budget?.of ? { within: { year: budget.of.key, budget: budget.act.amount } } : {}), ...(budgets.length > 1 ? { budgets: budgets.map(budgetFigure) } : {}), sumOfRates: made.scale?.sum ?? null, totals: totalsOf(list.map(a => (a.published ?? a.derived)!)), method, step: step.toFixed(), members: list,
    differing: list.filter(a => a.derived && a.published && exactly(a.published.value).minus(a.derived.value).abs().gt(step)).map(a => a.party),
    complete: made.parts.size > 0 || register.covers('assessments', organisation) !== undefined,
  }, ...derived.grounds, ...(derived.status === 'established' ? [] : [law.cite]), ...[...published.values()].map(a => because(a, 'counted')), ...crediting.map(c => because(c, 'counted')), ...reservations)
}

interface Made { readonly amount: Decimal; readonly months: number | null }
interface Derived { readonly parts: ReadonlyMap<string, Made>; readonly scale: ScaleHeld | null }
const derivedFor = (organisation: string, law: DuesLaw, period: Period, budgets: readonly BudgetOfYear[], register: RegisterAsAt, members: MembersOn | undefined): Finding<Derived> => {
  const flat = flatSum(organisation, law, period, register)
  if (flat) {
    const all = members ? members(organisation, register) : open({ want: 'coverage', question: 'members', of: organisation, on: register.asAt })
    if (all.status !== 'established') return all.status === 'open' ? all : open({ want: 'coverage', question: 'members', of: organisation, on: register.asAt }, law.cite)
    return established({ parts: new Map(all.value.map(p => [`${p} ${flat.flat.unit ?? ''}`, { amount: exactly(flat.flat.value), months: null }])), scale: null }, law.cite, because(flat.act, 'decisive'))
  }
  const scale = scaleOf(organisation, law)(period.key, period)(register)
  if (scale.status !== 'established') return scale as Finding<never>
  const { value } = scale
  if (value.by === 'sums') return established({ parts: new Map(value.rates.map(r => [`${r.party} ${r.rate.unit ?? ''}`, { amount: exactly(r.rate.value), months: null }])), scale: value }, ...scale.grounds)
  if (budgets.length === 0) return open({ want: 'budget', of: organisation, year: period.key }, law.cite, ...scale.grounds)
  // About so much shared out would be owed to the unit.
  const vague = budgets.find(b => b.act.amount.bound !== 'exactly')
  if (vague) return open({ want: 'exact-sum', act: vague.act.id, written: vague.act.amount.text }, law.cite, because(vague.act, 'not-counted', 'sum-not-exact'))
  const rounding = law.rounding ?? whole
  const grounds: Ground[] = [...scale.grounds, ...budgets.map(b => because(b.act, 'decisive')), ...(law.rounding ? [law.rounding.cite] : [])]
  const newcomers = new Map(law.newMembers?.pays === 'months-of-membership' ? value.rates.flatMap(r => { const m = monthsOf(r.party, organisation, period, register); return m === null ? [] : [[r.party, m] as const] }) : [])
  const sharing = value.rates.filter(r => !newcomers.has(r.party)).map(r => ({ of: r.party, weight: decimalOf(r.rate) }))
  const rates = sharing.reduce((n, s) => n.plus(s.weight), exactly(0))
  const parts = new Map<string, Made>()
  for (const { amount: base, currency } of budgets) {
    const total = value.by === 'percentage' ? toStep(base.mul(rates).div(100), rounding.step) : base
    for (const p of apportion(total, sharing, rounding)) parts.set(`${p.of} ${currency}`, { amount: p.amount, months: null })
    for (const [party, { months }] of newcomers) {
      const rate = decimalOf(value.rates.find(r => r.party === party)!.rate)
      const year = value.by === 'percentage' ? base.mul(rate).div(100) : new Decimal(base.mul(rate).div(rates).toDecimalPlaces(40))
      parts.set(`${party} ${currency}`, { amount: toStep(exactly(year).mul(months).div(12), rounding.step), months })
    }
  }
  for (const { act } of newcomers.values()) grounds.push(because(act, 'counted'))
  if (newcomers.size > 0 && law.newMembers) grounds.push(law.newMembers.cite)
  return established({ parts, scale: value }, ...grounds)
}
const toStep = (d: Decimal, step: string): Decimal => exactly(d).div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).mul(step)

/** Of a member admitted within the period: for how many full calendar months of it it belongs. */
const monthsOf = (party: string, organisation: string, period: Period, register: RegisterAsAt): { readonly months: number; readonly act: ActOf<'admission'> } | null => {
  const act = register.acts(party, 'admission', a => a.of === party && a.to === organisation).at(-1)
  if (!act || act.on.from !== act.on.to || act.on.from <= dayNumber(period.begins) || act.on.to > dayNumber(period.ends)) return null
  const [joined, last] = [act.on.earliest!, period.ends]
  const firstFull = joined.endsWith('-01') ? 0 : 1
  return { months: Math.max(0, (Number(last.slice(0, 4)) - Number(joined.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(joined.slice(5, 7)) + 1 - firstFull), act }
}
