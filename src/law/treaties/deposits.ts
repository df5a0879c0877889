/** Which instruments of consent count towards a condition: what is there, in order of day, and what was left out and why. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { because, type ActRef } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

export type Deposit = ActOf<'deposit'>
export interface Counted<A> { readonly acts: readonly A[]; readonly left: readonly ActRef[] }

/** The deposits for an instrument that may have taken effect by the register's day, each party once, denounced ones out. */
export const depositsOf = (register: RegisterAsAt, instrument: string, admits: (d: Deposit) => boolean = () => true): Counted<Deposit> => {
  const left: ActRef[] = []
  const seen = new Set<string>()
  const acts: Deposit[] = []
  const all = [...register.acts(instrument, 'deposit', d => d.instrument === instrument), ...register.perhaps(instrument, 'deposit', d => d.instrument === instrument)]
  for (const d of all) {
    if (!admits(d)) { left.push(because(d, 'not-counted', 'other-form-of-consent')); continue }
    if (d.party === undefined) { left.push(because(d, 'not-counted', 'party-not-named')); continue }
    if (seen.has(d.party)) { left.push(because(d, 'not-counted', 'duplicate')); continue }
    seen.add(d.party)
    acts.push(d)
  }
  return { acts, left }
}

/** The days between which the n-th of some acts fell: the same day twice when the acts are dated well enough. */
export const nthDay = (acts: readonly { readonly on: { readonly earliest: Day | null; readonly latest: Day | null } }[], n: number): { readonly earliest: Day | null; readonly latest: Day | null } | undefined => {
  if (acts.length < n) return undefined
  const earliest = acts.map(a => a.on.earliest ?? '0000-01-01' as Day).sort()[n - 1]
  const latest = acts.map(a => a.on.latest ?? '9999-12-31' as Day).sort()[n - 1]
  return { earliest: earliest === '0000-01-01' || earliest === undefined ? null : earliest, latest: latest === '9999-12-31' || latest === undefined ? null : latest }
}
