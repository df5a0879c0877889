/** The scale of a year: the rates that acts gave for it, later ones in the place of earlier, held against the floor, ceiling and caps of the scale itself. */
import type { Decimal } from 'decimal.js'
import { decimalOf, type ActOf, type Figure } from '#acts'
import { exactly, figureInFull } from '../exactly.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { RateDeviation, RateHeld, ScaleHeld } from './answer.ts'
import { periodOf, type Period } from './period.ts'

type Scale = ActOf<'scale'>
/** Whether a scale was adopted for a period: bare years and spans of them are the financial years that begin in them. */
const isFor = (scale: Scale, period: Period, law: DuesLaw): boolean => {
  const span = /^(\d{4})(?:\/(\d{4}))?$/.exec(scale.years.text)
  const bare = /^\d{4}$/.exec(period.key)
  if (span && bare) return span[1]! <= period.key && period.key <= (span[2] ?? span[1]!)
  const own = periodOf(scale.years, law.begins)
  return own !== undefined && own.begins <= period.begins && period.ends <= own.ends
}
const byOf = (f: Figure): ScaleHeld['by'] => (f.unit === '%' ? 'percentage' : f.unit !== undefined && /^[A-Z]{2,4}$/.test(f.unit) ? 'sums' : 'units')

/**
 * The rates of a year as its acts give them. A scale that names some of the members changes only theirs; one that was adopted for more years
 * stands until another for the year comes after it. Open without one; a scale in two measures at once is open, too, for want of the one that holds.
 */
export const scaleOf = (organisation: string, law: DuesLaw) => (year: string, period: Period) => (register: RegisterAsAt): Finding<ScaleHeld> => {
  const ours = (s: Scale) => s.of === organisation && isFor(s, period, law)
  const doubtful = register.perhaps(organisation, 'scale', ours).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const acts = register.acts(organisation, 'scale', ours)
  const held = new Map<string, RateHeld>()
  for (const s of acts) for (const [party, rate] of Object.entries(s.rates ?? {})) held.set(party, { party, rate, act: s.id })
  const rates = [...held.values()].sort((a, b) => (a.party < b.party ? -1 : 1))
  const measures = [...new Set(rates.map(r => `${byOf(r.rate)}${byOf(r.rate) === 'sums' ? r.rate.unit : ''}`))]
  if (rates.length === 0 || measures.length > 1) return open({ want: 'scale', of: organisation, year }, law.cite, ...acts)
  const unit = rates[0]!.rate.unit
  const sum = rates.reduce((n, r) => n.plus(decimalOf(r.rate)), exactly(0))
  return established<ScaleHeld>({ year, by: byOf(rates[0]!.rate), rates, sum: figureInFull(sum, unit), deviations: deviationsFrom(acts, rates) }, law.cite, ...acts)
}
/** The acts by which the scale of a period was adopted, in order of day. */
export const scalesOf = (organisation: string, law: DuesLaw, period: Period, register: RegisterAsAt): readonly Scale[] => register.acts(organisation, 'scale', s => s.of === organisation && isFor(s, period, law))
/** Where every member pays the same sum: the latest act that says so. */
export const flatSum = (organisation: string, law: DuesLaw, period: Period, register: RegisterAsAt): { readonly flat: Figure; readonly act: Scale } | undefined => {
  const last = register.acts(organisation, 'scale', s => s.of === organisation && isFor(s, period, law)).findLast(s => s.flat !== undefined || s.rates !== undefined)
  return last?.flat ? { flat: last.flat, act: last } : undefined
}

/** The rates that are not as the scales say: below the floor, above the ceiling, above the cap of the member's category. */
const deviationsFrom = (acts: readonly Scale[], rates: readonly RateHeld[]): readonly RateDeviation[] => rates.flatMap((r): readonly RateDeviation[] => {
  const [rate, within] = [decimalOf(r.rate), limits(acts)]
  const beyond = (limit: Figure | undefined, is: (limit: Decimal) => boolean) => limit !== undefined && limit.unit === r.rate.unit && is(decimalOf(limit))
  const found: RateDeviation[] = []
  if (beyond(within.floor, l => rate.lt(l))) found.push({ party: r.party, rate: r.rate, limit: within.floor!, by: 'floor', category: null })
  if (beyond(within.ceiling, l => rate.gt(l))) found.push({ party: r.party, rate: r.rate, limit: within.ceiling!, by: 'ceiling', category: null })
  for (const [category, cap] of Object.entries(within.caps)) {
    if ((within.categories[category] ?? []).includes(r.party) && beyond(cap, l => rate.gt(l))) found.push({ party: r.party, rate: r.rate, limit: cap, by: 'cap', category })
  }
  return found
})
const limits = (acts: readonly Scale[]) => ({
  floor: acts.findLast(s => s.floor)?.floor, ceiling: acts.findLast(s => s.ceiling)?.ceiling,
  caps: Object.assign({}, ...acts.map(s => s.caps ?? {})) as Readonly<Record<string, Figure>>, categories: Object.assign({}, ...acts.map(s => s.categories ?? {})) as Readonly<Record<string, readonly string[]>>,
})
