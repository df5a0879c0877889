/** A fraction of the members: each admission and withdrawal moves the number needed, unless the clause froze it. */
import type { ActOf, Condition } from '#acts'
import { dayNumber, plusDays, type Day } from '#calendar'
import { because, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import { depositsOf, effectOf, unlessWithdrawn, type Counted, type Deposit } from './deposits.ts'
import { nth } from './nth.ts'

type OfMembers = Extract<Condition, { readonly 'of-members': string }>

/**
 * How many make the fraction: two thirds of 57 are 38; `more-than` takes the next whole number even where the fraction comes out even.
 * Of no members at all it is still one: nothing enters into force by nobody.
 */
export const required = (fraction: string, of: number, rounding: 'up' | 'more-than' = 'up'): number => {
  const [top = 1, bottom = 1] = fraction.split('/').map(Number)
  return Math.max(1, rounding === 'more-than' ? Math.floor((top * of) / bottom) + 1 : Math.ceil((top * of) / bottom))
}

/** On which day a fraction of the members of an organisation had consented. */
export const fractionOfMembers = (condition: OfMembers, instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const consents = depositsOf(register, instrument)
  const need = (of: readonly string[]) => required(condition.fraction, of.length, condition.rounding)
  const missing = (have: number, n: number) => open({ want: 'more-instruments', instrument, have, need: n })
  const frozen = condition['frozen-on']?.latest ?? null
  return frozen === null ? moving(condition['of-members'], consents, need, missing, members, register) : fixed(condition['of-members'], frozen, consents, need, missing, members, register)
}

type Need = (of: readonly string[]) => number
type Missing = (have: number, need: number) => Finding<Day>

/** The number is that of the members on a day the text names; only consents of those who were members then are of them (docs/decisions/0031). */
const fixed = (organisation: string, frozen: Day, consents: Counted<Deposit>, need: Need, missing: Missing, members: MembersOn, register: RegisterAsAt): Finding<Day> => {
  const then = members(organisation, register.on(frozen < register.asAt ? frozen : register.asAt))
  if (then.status !== 'established') return then as Finding<never>
  const n = need(then.value)
  const acts = consents.acts.filter(a => then.value.includes(a.party ?? ''))
  const outside = consents.acts.filter(a => !acts.includes(a)).map(a => because(a, 'not-counted', 'not-a-member'))
  const found = unlessWithdrawn({ ...consents, acts, left: [...consents.left, ...outside] }, register.asAt, (those, left) => nth(those, n, left, have => missing(have, n), register.asAt))
  return withGrounds(found, premise({ ask: 'members', organisation }, then))
}

/** The number moves with every admission and withdrawal; it is looked at on every day on which it or the count of consents may have changed. */
const moving = (organisation: string, consents: Counted<Deposit>, need: Need, missing: Missing, members: MembersOn, register: RegisterAsAt): Finding<Day> => {
  const { acts, left, withdrawn } = consents
  const end = (a: Deposit) => { const by = withdrawn.get(a.id); return by === undefined ? undefined : effectOf(by) }
  const certainOn = (a: Deposit, n: number): boolean => a.on.to <= n && !((end(a)?.from ?? Infinity) <= n)
  const possibleOn = (a: Deposit, n: number): boolean => a.on.from <= n && !((end(a)?.to ?? Infinity) <= n)
  const tooCoarse = (a: Deposit, ...more: readonly Ground[]) => {
    const by = a.on.from === a.on.to ? withdrawn.get(a.id) ?? a : a
    return open({ want: 'day-of-act', act: by.id, written: by.on.text }, because(by, 'not-counted', 'date-too-coarse'), ...left, ...more)
  }
  const unsure: { readonly have: number; readonly finding: Finding<never> }[] = []
  let fewest = Infinity
  let coarse: Deposit | undefined
  for (const n of changeDays(register, organisation, acts)) {
    const day = plusDays('1970-01-01', n)
    const then = members(organisation, register.on(day))
    const begun = acts.filter(a => possibleOn(a, n))
    if (then.status !== 'established') { unsure.push({ have: begun.length, finding: then as Finding<never> }); continue }
    const ofMembers = begun.filter(a => then.value.includes(a.party ?? ''))
    const certain = ofMembers.filter(a => certainOn(a, n))
    fewest = Math.min(fewest, need(then.value))
    if (certain.length < need(then.value)) {
      if (ofMembers.length >= need(then.value)) coarse ??= ofMembers.find(a => !certainOn(a, n))
      continue
    }
    const question = premise({ ask: 'members', organisation }, then)
    const doubt = unsure.find(u => u.have >= fewest)
    if (doubt) return withGrounds(doubt.finding, ...left, question)
    if (coarse) return tooCoarse(coarse, question)
    const outside = begun.filter(a => !ofMembers.includes(a)).map(a => because(a, 'not-counted', 'not-a-member'))
    return established(day, ...certain.map(a => because(a, a.on.to === n ? 'decisive' : 'counted')), ...outside, ...left, question)
  }
  const at = members(organisation, register)
  if (at.status !== 'established') return at as Finding<never>
  const inside = acts.filter(a => at.value.includes(a.party ?? '') && certainOn(a, dayNumber(register.asAt)))
  const outside = acts.filter(a => !inside.includes(a)).map(a => because(a, 'not-counted', withdrawn.has(a.id) ? 'withdrawn' : at.value.includes(a.party ?? '') ? 'date-too-coarse' : 'not-a-member'))
  if (coarse) return tooCoarse(coarse)
  return withGrounds(missing(inside.length, need(at.value)), ...inside.map(a => because(a, 'counted')), ...outside, ...left, premise({ ask: 'members', organisation }, at))
}

/** The days, as numbers, on which the count of consents or of members may have changed, from the first consent on. */
const changeDays = (register: RegisterAsAt, organisation: string, acts: readonly Deposit[]): readonly number[] => {
  const first = Math.min(...acts.map(a => a.on.from))
  const moves: readonly ActOf<'admission' | 'withdrawal'>[] = register.acts(organisation, ['admission', 'withdrawal'], a => (a.act === 'admission' ? a.to : a.from) === organisation)
  const days = [...acts.flatMap(a => [a.on.from, a.on.to]), ...moves.map(a => a.on.to).filter(d => d > first)]
  const today = dayNumber(register.asAt)
  return [...new Set(days)].filter(d => Number.isFinite(d) && d <= today).sort((a, b) => a - b)
}
