/** Which instruments of consent count towards a condition: what is there, in order of day, and what was left out and why. */
import type { ActOf } from '#acts'
import type { When } from '#calendar'
import { because, type ActRef } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** A definitive signature is consent to be bound like a deposited instrument (VCLT art. 12). */
export type Deposit = ActOf<'deposit'> | ActOf<'signature'>
export interface Counted<A> { readonly acts: readonly A[]; readonly left: readonly ActRef[] }

export const formOf = (d: Deposit): string => (d.act === 'deposit' ? d.of : 'definitive-signature')

/** The instruments of consent that have or may have taken effect by the register's day, each party once. */
export const depositsOf = (register: RegisterAsAt, instrument: string, admits: (d: Deposit) => boolean = () => true): Counted<Deposit> => {
  const left: ActRef[] = []
  const seen = new Set<string>()
  const acts: Deposit[] = []
  const consents = (d: Deposit) => d.instrument === instrument && (d.act === 'deposit' || d.as === 'definitive')
  for (const d of [...register.acts(instrument, ['deposit', 'signature'], consents), ...register.perhaps(instrument, ['deposit', 'signature'], consents)]) {
    if (!admits(d)) { left.push(because(d, 'not-counted', 'other-form-of-consent')); continue }
    if (d.party === undefined) { left.push(because(d, 'not-counted', 'party-not-named')); continue }
    if (seen.has(d.party)) { left.push(because(d, 'not-counted', 'duplicate')); continue }
    seen.add(d.party)
    acts.push(d)
  }
  return { acts, left }
}

/** Between which days, as day numbers, the n-th of some acts fell: the same day twice when the acts are dated well enough. */
export const nthDay = (acts: readonly { readonly on: When }[], n: number): { readonly from: number; readonly to: number } | undefined => {
  const ascending = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
  const from = acts.map(a => a.on.from).sort(ascending)[n - 1]
  const to = acts.map(a => a.on.to).sort(ascending)[n - 1]
  return from === undefined || to === undefined ? undefined : { from, to }
}
