/** What follows from a consent that stands: a contracting State, and a party once the instrument is in force for it. */
import type { Day } from '#calendar'
import { because, established, open, premise, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import { formOf, type Deposit } from './deposits.ts'
import { reckonedFrom, startOf, type Force } from './start.ts'

/** The standing to which a consent leads on the register's day, with the consent as decisive ground and the entry into force as premise. */
export const boundBy = (deposit: Deposit, { definitive: force, met }: Force, register: RegisterAsAt): Finding<Consent> => {
  const { instrument } = deposit
  const inForce = premise({ ask: 'entry-into-force', instrument }, force)
  const base = { deposited: deposit.on, form: formOf(deposit) }
  const before = predecessorsOf(deposit, register)
  const contracting = (inForceOn: Day | 'not-yet' | null, ...cited: readonly Ground[]): Finding<Consent> =>
    established<Consent>({ standing: 'contracting-state', since: exactDay(deposit.on), inForceOn, ...base }, ...cited, because(deposit, 'decisive'), ...before, inForce)
  if (force.status !== 'established') {
    const stillWaits = isNotYetMet(force) && register.covers('consent', instrument)
    return contracting(stillWaits ? 'not-yet' : null, vclt(2, 1, 'f'))
  }
  const { since, last, cited, withOthers } = startOf(deposit, force.value, met, register)
  if (since !== null && since > register.asAt) return contracting(since, cited)
  if (since === null && (last === null || last > register.asAt)) {
    if (force.value > register.asAt) return contracting(null, cited)
    return open({ want: 'day-of-act', act: deposit.id, written: reckonedFrom(deposit).text }, cited, because(deposit, 'not-counted', 'date-too-coarse'), inForce)
  }
  // A date too coarse to tell the own day still tells that it joined with the others.
  const succeeds = base.form === 'succession' && !withOthers
  const told = since ?? (!succeeds && last === force.value ? last : null)
  return established<Consent>({ standing: 'party', since: told, ...base }, cited, because(deposit, 'decisive'), ...before, inForce)
}

/** Of a succession: what the predecessor had consented to, under its own name and on its own day. */
const predecessorsOf = (deposit: Deposit, register: RegisterAsAt): readonly Ground[] => {
  if (deposit.act !== 'deposit' || deposit.succeeds === undefined) return []
  return register.acts(deposit.instrument, 'deposit', d => d.instrument === deposit.instrument && d.party === deposit.succeeds).map(d => because(d, 'supports'))
}
