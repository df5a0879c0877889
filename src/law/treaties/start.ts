/** From which day a consent binds: with the others when the instrument enters into force, later by the clause for later parties, or from a succession of States. */
import { dayNumber, type Day, type When } from '#calendar'
import type { Finding } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import { textOf, vclt, type Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import type { Deposit } from './deposits.ts'
import { afterDelay, clauseProvision, instrumentOf } from './delay.ts'
import type { InForce } from './entry-into-force.ts'

/** The Vienna Convention on Succession of States in respect of Treaties, 23 August 1978. */
export const vcssrt = textOf('vcssrt-1978')

/** The entry into force of an instrument as its parties look at it: definitive, the day the condition for it was met, and provisional. */
export interface Force extends InForce { readonly provisional: () => Finding<Day> }

/** `since` is null where the day is not told; `last` is the latest day it can be. `cited` is the provision by which it is that day. */
interface Start { readonly since: Day | null; readonly last: Day | null; readonly withOthers: boolean; readonly cited: Provision }

/** The date from which a consent is reckoned: the effect it states, else its own day. When it was executed or received does not count (VCLT art. 16). */
export const reckonedFrom = (deposit: Deposit): When => (deposit.act === 'deposit' ? deposit.effect : undefined) ?? deposit.on

/**
 * Whoever had consented when the condition was met becomes a party with the entry into force; whoever comes later, as the clause for
 * later parties says, or on its own day (VCLT art. 24(3)). A succession takes effect with the succession of States, of which the day
 * of deposit says nothing: no period runs from it (art. 23(1) of the Convention of 1978).
 */
export const startOf = (deposit: Deposit, inForce: Day, met: Day | null, register: RegisterAsAt): Start => {
  const withOthers = met !== null && deposit.on.to <= dayNumber(met)
  if (withOthers) return { since: inForce, last: inForce, withOthers, cited: vclt(24, 3) }
  const own = deposit.act === 'deposit' ? deposit.effect : undefined
  const succeeds = deposit.act === 'deposit' && deposit.of === 'succession'
  const later = succeeds || own ? undefined : instrumentOf(register, deposit.instrument)?.clauses['later-parties']
  const starts = (d: Day | null): Day | null => (d === null ? null : laterOf(inForce, later ? afterDelay(d, later.delay) : d))
  const cited = succeeds ? vcssrt(23, 1) : later ? clauseProvision(deposit.instrument, later) : vclt(24, 3)
  if (succeeds && !own) return { since: null, last: laterOf(inForce, deposit.on.latest ?? '9999-12-31'), withOthers, cited }
  return { since: starts(exactDay(own ?? deposit.on)), last: starts((own ?? deposit.on).latest), withOthers, cited }
}

/**
 * Whether a party was certainly not bound yet on a day: the instrument was not in force, or not for this party. Undefined where the
 * register cannot tell whether the instrument is in force at all.
 */
export const notYetBound = ({ definitive, met }: Force, deposit: Deposit | undefined, on: Day | null, register: RegisterAsAt): boolean | undefined => {
  if (definitive.status !== 'established') return isNotYetMet(definitive) ? true : undefined
  const since = deposit ? startOf(deposit, definitive.value, met, register).since ?? definitive.value : definitive.value
  return on !== null && since > on
}
