/** What follows from a consent that stands: a contracting State, and a party once the instrument is in force for it. */
import type { ActOf } from '#acts'
import { because, open, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import { formOf, type Deposit } from './deposits.ts'
import { reckonedFrom, startOf, type Force } from './start.ts'

const contractingState = vclt(2, 1, 'f')
type Signature = ActOf<'signature'> | undefined

/** The standing to which a consent leads on the register's day, with the consent as decisive ground and the entry into force as premise; beside it the party's signature, and what else was `heard` of it. */
export const boundBy = (deposit: Deposit, { definitive: force, met, told: inForce }: Force, signature: Signature, heard: readonly Ground[], register: RegisterAsAt): Finding<Consent> => {
  if (force.status !== 'established') {
    const waiting = !isNotYetMet(force) ? null : register.covers('consent', deposit.instrument) ? 'not-yet' : 'not-shown'
    return settled(contracting(deposit, waiting, signature), deposit, contractingState, inForce, heard, register)
  }
  const { since, last, cited, withOthers } = startOf(deposit, force.value, met, register)
  if (since !== null && since > register.asAt) return settled(contracting(deposit, since, signature), deposit, cited, inForce, heard, register)
  if (since === null && (last === null || last > register.asAt)) {
    if (force.value > register.asAt) return settled(contracting(deposit, null, signature), deposit, cited, inForce, heard, register)
    return open({ want: 'day-of-act', act: deposit.id, written: reckonedFrom(deposit).text }, cited, because(deposit, 'not-counted', 'date-too-coarse'), inForce, ...heard)
  }
  const form = formOf(deposit)
  // A date too coarse to tell the own day still tells that it joined with the others.
  const succeeds = form === 'succession' && !withOthers
  const from = since ?? (!succeeds && last === force.value ? last : null)
  return settled(signature ? { standing: 'party', since: from, deposited: deposit.on, form, signed: signature.on } : { standing: 'party', since: from, deposited: deposit.on, form }, deposit, cited, inForce, heard, register)
}

const contracting = (deposit: Deposit, inForceOn: Consent['inForceOn'] & (string | null), signature: Signature): Consent => {
  const [since, form] = [exactDay(deposit.on), formOf(deposit)]
  return signature ? { standing: 'contracting-state', since, inForceOn, deposited: deposit.on, form, signed: signature.on } : { standing: 'contracting-state', since, inForceOn, deposited: deposit.on, form }
}

/** Twenty thousand of these are made for a collection: each array is made once, in its length. */
const settled = (value: Consent, deposit: Deposit, cited: Ground, inForce: Ground, heard: readonly Ground[], register: RegisterAsAt): Finding<Consent> => {
  const own = because(deposit, 'decisive')
  const before = predecessorsOf(deposit, register)
  const first = heard[0]
  const grounds = before.length > 0 || heard.length > 1 ? [cited, own, ...before, inForce, ...heard] : first ? [cited, own, inForce, first] : [cited, own, inForce]
  return { status: 'established', value, grounds }
}

const none: readonly never[] = []
/** Of a succession: what the predecessor had consented to, under its own name and on its own day. */
const predecessorsOf = (deposit: Deposit, register: RegisterAsAt): readonly Ground[] => {
  if (deposit.act !== 'deposit' || deposit.succeeds === undefined) return none
  return register.acts(deposit.instrument, 'deposit', d => d.instrument === deposit.instrument && d.party === deposit.succeeds).map(d => because(d, 'supports'))
}
