/** A fraction of the members of an organisation, or of the parties to an instrument: each who comes or goes moves the number needed, unless the clause froze it. */
import type { Condition } from '#acts'
import { dayNumber, plusDays, type Day } from '#calendar'
import { because, established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { byEachList, membersOf, onOrBefore, partiesTo, withoutOrganisations, type Base, type Referred } from './base.ts'
import { depositsOf, effectOf, unlessWithdrawn, type Counted, type Deposit } from './deposits.ts'
import { nth } from './nth.ts'

export type OfChanging = Extract<Condition, { readonly 'of-members': string }> | Extract<Condition, { readonly 'of-parties': string }>

/**
 * How many make the fraction: two thirds of 57 are 38; `more-than` takes the next whole number even where the fraction comes out even.
 * Of no members at all it is still one: nothing enters into force by nobody.
 */
export const required = (fraction: string, of: number, rounding: 'up' | 'more-than' = 'up'): number => {
  const [top = 1, bottom = 1] = fraction.split('/').map(Number)
  return Math.max(1, rounding === 'more-than' ? Math.floor((top * of) / bottom) + 1 : Math.ceil((top * of) / bottom))
}

/** Those of whom a fraction is wanted. */
export const fractionBase = (condition: OfChanging, refers: Referred): Base =>
  withoutOrganisations('of-members' in condition ? membersOf(condition['of-members'], refers) : partiesTo(condition['of-parties'], refers), condition)

/** The register as at the day whose number the clause froze; the register itself where it froze none. */
export const whenCounted = (condition: OfChanging, register: RegisterAsAt): RegisterAsAt => onOrBefore(register, condition['frozen-on']?.latest ?? null)

/** On which day a fraction of those who belong had consented. */
export const fractionOf = (condition: OfChanging, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const consents = depositsOf(register, instrument, condition)
  const need = (of: number) => required(condition.fraction, of, condition.rounding)
  const missing = (have: number, n: number) => open({ want: 'more-instruments', instrument, have, need: n })
  const frozen = (condition['frozen-on']?.latest ?? null) !== null
  return byEachList(fractionBase(condition, refers), base => (frozen ? fixed(base, whenCounted(condition, register), consents, need, missing, register) : moving(base, consents, need, missing, register)))
}

type Need = (of: number) => number
type Missing = (have: number, need: number) => Finding<Day>

/** The number is that of those who belonged on a day the text names; only their consents are of them (docs/decisions/0031). */
const fixed = (base: Base, frozen: RegisterAsAt, consents: Counted<Deposit>, need: Need, missing: Missing, register: RegisterAsAt): Finding<Day> => {
  const then = base.on(frozen)
  if (then.status !== 'established') return then as Finding<never>
  const n = need(then.value.length)
  const acts = consents.acts.filter(a => then.value.includes(a.party ?? ''))
  const outside = consents.acts.filter(a => !acts.includes(a)).map(a => because(a, 'not-counted', base.outside))
  const found = unlessWithdrawn({ ...consents, acts, left: [...consents.left, ...outside] }, register.asAt, (those, left) => nth(those, n, left, have => missing(have, n), register.asAt))
  return withGrounds(found, base.ground(then))
}

/** The number moves with everybody who comes or goes; it is looked at on every day on which it or the count of consents may have changed. */
const moving = (base: Base, consents: Counted<Deposit>, need: Need, missing: Missing, register: RegisterAsAt): Finding<Day> => {
  const { acts, left, withdrawn } = consents
  const end = (a: Deposit) => { const by = withdrawn.get(a.id); return by === undefined ? undefined : effectOf(by) }
  const certainOn = (a: Deposit, n: number): boolean => a.on.to <= n && !((end(a)?.from ?? Infinity) <= n)
  const possibleOn = (a: Deposit, n: number): boolean => a.on.from <= n && !((end(a)?.to ?? Infinity) <= n)
  const tooCoarse = (a: Deposit, ...more: readonly Ground[]) => {
    const by = a.on.from === a.on.to ? withdrawn.get(a.id) ?? a : a
    return open({ want: 'day-of-act', act: by.id, written: by.on.text }, because(by, 'not-counted', 'date-too-coarse'), ...left, ...more)
  }
  const { days, losses } = changeDays(base, acts, register)
  const unsure: { readonly have: number; readonly finding: Finding<never> }[] = []
  let fewest = Infinity
  let coarse: Deposit | undefined
  let size = 0
  for (const n of days) {
    const begun = acts.filter(a => possibleOn(a, n))
    // Even if all who ever left had left since the last look, so few consents would not do: nobody need be asked who belongs.
    if (begun.length < need(Math.max(0, size - losses))) continue
    const day = plusDays('1970-01-01', n)
    const then = base.on(register.on(day))
    if (then.status !== 'established') { unsure.push({ have: begun.length, finding: then as Finding<never> }); continue }
    size = then.value.length
    const inside = begun.filter(a => then.value.includes(a.party ?? ''))
    const certain = inside.filter(a => certainOn(a, n))
    fewest = Math.min(fewest, need(size))
    if (certain.length < need(size)) {
      if (inside.length >= need(size)) coarse ??= inside.find(a => !certainOn(a, n))
      continue
    }
    const question = base.ground(then)
    const doubt = unsure.find(u => u.have >= fewest)
    if (doubt) return withGrounds(doubt.finding, ...left, question)
    if (coarse) return tooCoarse(coarse, question)
    const outside = begun.filter(a => !inside.includes(a)).map(a => because(a, 'not-counted', base.outside))
    const gone = acts.filter(a => !begun.includes(a) && a.on.from <= n).map(a => because(a, 'not-counted', 'withdrawn'))
    return established(day, ...certain.map(a => because(a, a.on.to === n ? 'decisive' : 'counted')), ...outside, ...gone, ...left, question)
  }
  const at = base.on(register)
  if (at.status !== 'established') return at as Finding<never>
  const inside = acts.filter(a => at.value.includes(a.party ?? '') && certainOn(a, dayNumber(register.asAt)))
  const outside = acts.filter(a => !inside.includes(a)).map(a => because(a, 'not-counted', withdrawn.has(a.id) ? 'withdrawn' : at.value.includes(a.party ?? '') ? 'date-too-coarse' : base.outside))
  if (coarse) return tooCoarse(coarse)
  return withGrounds(missing(inside.length, need(at.value.length)), ...inside.map(a => because(a, 'counted')), ...outside, ...left, base.ground(at))
}

/** The days, as numbers, on which the count of consents or of those who belong may have changed, once there is a consent and somebody who belongs. */
const changeDays = (base: Base, acts: readonly Deposit[], register: RegisterAsAt): { readonly days: readonly number[]; readonly losses: number } => {
  const first = Math.min(...acts.map(a => a.on.from))
  const { days, losses, since } = base.moves(register)
  const today = dayNumber(register.asAt)
  const all = [...acts.flatMap(a => [a.on.from, a.on.to]), ...days.filter(d => d > first)]
  return { days: [...new Set(all)].filter(d => Number.isFinite(d) && d >= since && d <= today).sort((a, b) => a - b), losses }
}
