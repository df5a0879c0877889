/** Those the text names: every one of them, or a fraction, such as of the States that took part in a conference. */
import type { Condition } from '#acts'
import type { Day } from '#calendar'
import { because, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { depositsOf, unlessWithdrawn, type Admits, type Deposit } from './deposits.ts'
import { required } from './fraction.ts'
import { completedOn, withoutLater } from './nth.ts'

export type Every = Extract<Condition, { readonly every: readonly string[] }>
export type OfNamed = Extract<Condition, { readonly 'of-named': readonly string[] }>

/** The day on which the last of all of them consented; what is missing is told by name. */
export const everyOn = (condition: Every, instrument: string) => (register: RegisterAsAt): Finding<Day> => {
  const named = [...new Set(condition.every)]
  const missing = (certain: readonly Deposit[]) => open({ want: 'named-instruments', instrument, of: named.filter(p => !certain.some(d => d.party === p)) })
  return ofThem(named, named.length, instrument, condition, missing)(register)
}

/** The day on which a fraction of them had consented. */
export const fractionOfNamed = (condition: OfNamed, instrument: string) => (register: RegisterAsAt): Finding<Day> => {
  const need = required(condition.fraction, condition['of-named'].length, condition.rounding)
  return ofThem(condition['of-named'], need, instrument, {}, certain => open({ want: 'more-instruments', instrument, have: certain.length, need }))(register)
}

const ofThem = (named: readonly string[], n: number, instrument: string, admits: Admits, missing: (certain: readonly Deposit[]) => Finding<Day>) => (register: RegisterAsAt): Finding<Day> => {
  const consents = depositsOf(register, instrument, admits)
  const acts = consents.acts.filter(d => named.includes(d.party ?? ''))
  const strangers = consents.acts.filter(d => !acts.includes(d)).map(d => because(d, 'not-counted', 'not-named'))
  const found = unlessWithdrawn({ ...consents, acts, left: [...consents.left, ...strangers] }, register.asAt, (those, left) => completedOn(those, { enough: some => some.length >= n, missing }, left, register.asAt))
  return withoutLater(found, consents.acts)
}
