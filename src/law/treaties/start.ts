/** From which day a consent binds: with the others when the instrument enters into force, later by the clause for later parties, or from a succession of States. */
import type { Clauses } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import type { Finding, Premise } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import { textOf, vclt, type Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import type { Deposit } from './deposits.ts'
import { afterDelay, clauseProvision, instrumentOf } from './delay.ts'
import type { InForce } from './entry-into-force.ts'

/** The Vienna Convention on Succession of States in respect of Treaties, 23 August 1978. */
export const vcssrt = textOf('vcssrt-1978')

/** The entry into force of an instrument as its parties look at it: definitive, the day the condition for it was met, and provisional; `told` is the definitive one as ground. */
export interface Force extends InForce { readonly provisional: () => Finding<Day>; readonly told: Premise }

/** `since` is null where the day is not told; `last` is the latest day it can be. `cited` is the provision by which it is that day. */
interface Start { readonly since: Day | null; readonly last: Day | null; readonly withOthers: boolean; readonly cited: Provision }

type LaterParties = Clauses['later-parties']

const joinedTogether = vclt(24, 1)
const art24 = vclt(24, 3)
const art23OfSuccession = vcssrt(23, 1)

/** The date from which a consent is reckoned: the effect it states, else its own day. When it was executed or received does not count (VCLT art. 16). */
export const reckonedFrom = (deposit: Deposit): When => (deposit.act === 'deposit' ? deposit.effect : undefined) ?? deposit.on

/**
 * Whoever had consented when the condition was met becomes a party with the entry into force (VCLT art. 24(1)), unless its consent says that it
 * has effect later still; whoever comes later, as the clause for later parties says, or on its own day (art. 24(3)). A succession takes effect with the succession of States, of which the day
 * of deposit says nothing: no period runs from it (art. 23(1) of the Convention of 1978).
 */
export const startOf = (deposit: Deposit, inForce: Day, met: Day | null, register: RegisterAsAt): Start => {
  const own = deposit.act === 'deposit' ? deposit.effect : undefined
  const succeeds = deposit.act === 'deposit' && deposit.of === 'succession'
  const clause = instrumentOf(register, deposit.instrument)?.clauses['later-parties']
  // Before its entry into force a notification of succession leads to that day (art. 23(1) of 1978), as a text does that calls later those who consent after it.
  const before = succeeds || clause?.after === 'entry-into-force' ? deposit.on.to < dayNumber(inForce) : false
  const withOthers = (before || (met !== null && deposit.on.to <= dayNumber(met))) && (own === undefined || own.to <= dayNumber(inForce))
  if (withOthers) return { since: inForce, last: inForce, withOthers, cited: clause?.after === 'entry-into-force' && met !== null && deposit.on.to > dayNumber(met) ? clauseProvision(deposit.instrument, clause) : joinedTogether }
  const later = succeeds || own ? undefined : clause
  const cited = succeeds ? art23OfSuccession : later ? clauseProvision(deposit.instrument, later) : art24
  if (succeeds && !own) return { since: null, last: laterOf(inForce, deposit.on.latest ?? '9999-12-31'), withOthers, cited }
  const from = own ?? deposit.on
  const last = startingFrom(from.latest, inForce, later)
  const exact = exactDay(from)
  return { since: exact === from.latest ? last : startingFrom(exact, inForce, later), last, withOthers, cited }
}

const startingFrom = (reckoned: Day | null, inForce: Day, later: LaterParties): Day | null => (reckoned === null ? null : laterOf(inForce, later ? afterDelay(reckoned, later.delay) : reckoned))

/**
 * Whether a party was certainly not bound yet on a day: the instrument was not in force, or not for this party. Undefined where the
 * register cannot tell whether the instrument is in force at all.
 */
export const notYetBound = ({ definitive, met }: Force, deposit: Deposit | undefined, on: Day | null, register: RegisterAsAt): boolean | undefined => {
  if (definitive.status !== 'established') return isNotYetMet(definitive) ? true : undefined
  const since = deposit ? startOf(deposit, definitive.value, met, register).since ?? definitive.value : definitive.value
  return on !== null && since > on
}
