/** How a party stands to an instrument: signatory, contracting State, party, bound provisionally; domestic ratification alone never binds. */
import type { ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { because, established, open, premise, type Finding, type Ground } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import { afterDelay, clauseProvision, conditionMet, entryIntoForce, instrumentOf, provisionalForce } from './entry-into-force.ts'

const kindsOfConsent = ['signature', 'deposit', 'domestic-ratification', 'reservation', 'denunciation'] as const
type ConsentAct = ActOf<(typeof kindsOfConsent)[number]>

/** A party's standing towards an instrument; without a deposit the answer is open unless the register declares its deposits complete. */
export const consentOf = (instrument: string, members: MembersOn) => (party: string) => (register: RegisterAsAt): Finding<Consent> => {
  const ours = (a: ConsentAct) => a.instrument === instrument && a.party === party
  return consentFrom(instrument, party, register.acts(instrument, kindsOfConsent, ours), register.perhaps(instrument, 'deposit', ours), forceOf(instrument, members)(register), register)
}

/** The standing of everyone who has done anything under an instrument, in the order of their codes; its acts are gone through once. */
export const consentTable = (instrument: string, members: MembersOn) => (register: RegisterAsAt): readonly (readonly [party: string, Finding<Consent>])[] => {
  const certain = grouped(register.acts(instrument, kindsOfConsent, a => a.instrument === instrument))
  const doubtful = grouped(register.perhaps(instrument, 'deposit', a => a.instrument === instrument))
  const force = forceOf(instrument, members)(register)
  return [...new Set([...certain.keys(), ...doubtful.keys()])].sort()
    .map(party => [party, consentFrom(instrument, party, certain.get(party) ?? [], (doubtful.get(party) ?? []) as ActOf<'deposit'>[], force, register)] as const)
}
const grouped = (acts: readonly ConsentAct[]): Map<string, ConsentAct[]> => {
  const by = new Map<string, ConsentAct[]>()
  for (const a of acts) if (a.party !== undefined) { const list = by.get(a.party); if (list) list.push(a); else by.set(a.party, [a]) }
  return by
}

interface Force { readonly definitive: Finding<Day>; readonly met: Day | null; readonly provisional: () => Finding<Day> }
const forceOf = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Force => {
  let provisional: Finding<Day> | undefined
  const definitive = entryIntoForce(instrument, members)(register)
  return { definitive, met: definitive.status === 'established' ? conditionMet(instrument, members)(register) : null, provisional: () => (provisional ??= provisionalForce(instrument, members)(register)) }
}

const consentFrom = (instrument: string, party: string, acts: readonly ConsentAct[], doubtful: readonly ActOf<'deposit'>[], { definitive: force, met, provisional: provisionally }: Force, register: RegisterAsAt): Finding<Consent> => {
  const signature = acts.findLast(a => a.act === 'signature')
  const denunciation = acts.findLast(a => a.act === 'denunciation')
  // Whoever denounced and consented again is bound by the later consent.
  const consents = acts.filter(a => a.act === 'deposit' || (a.act === 'signature' && a.as === 'definitive'))
  const renewed = denunciation && consents.find(a => a.on.from > denunciation.on.to)
  const deposit = renewed ?? consents.find(a => a.act === 'deposit') ?? consents[0]
  const domestic = acts.filter(a => a.act === 'domestic-ratification' || (a.act === 'reservation' && a.formulated === 'in-domestic-law'))
  const signed = signature ? { signed: signature.on } : {}
  const heard: Ground[] = [...(signature && signature !== deposit ? [because(signature, 'supports')] : []), ...domestic.map(d => because(d, 'not-counted', 'domestic-only'))]

  if (denunciation && !renewed && (denunciation.effect?.latest ?? denunciation.on.latest ?? '9999') <= register.asAt)
    return established({ standing: 'denounced', since: denunciation.effect?.earliest ?? denunciation.on.earliest, ...signed }, because(denunciation, 'decisive'), ...heard)

  if (deposit) {
    const form = deposit.act === 'deposit' ? deposit.of : 'definitive-signature'
    const inForce = premise({ ask: 'entry-into-force', instrument }, force)
    const base = { ...signed, deposited: deposit.on, form }
    if (force.status !== 'established' || force.value > register.asAt) return established({ standing: 'contracting-state', since: deposit.on.earliest, ...base }, vclt(2, 1, 'f'), because(deposit, 'decisive'), inForce, ...heard)
    const later = instrumentOf(register, instrument)?.clauses['later-parties']
    // Whoever had consented when the condition was met becomes a party with the entry into force; whoever comes later, as the clause for later parties says, or on its own day (VCLT art. 24(3)).
    const withOthers = met !== null && deposit.on.to <= dayNumber(met)
    const starts = (own: Day | null): Day | null => (own === null ? null : laterOf(force.value, later ? afterDelay(own, later.delay) : own))
    const day = exactDay(deposit.on)
    const since = withOthers ? force.value : starts(day)
    const cited = later && !withOthers ? clauseProvision(instrument, later) : vclt(24, 3)
    const last = starts(deposit.on.latest)
    if (since === null && (last === null || last > register.asAt)) return open({ want: 'day-of-act', act: deposit.id, written: deposit.on.text }, cited, because(deposit, 'not-counted', 'date-too-coarse'), inForce, ...heard)
    if (since !== null && since > register.asAt) return established({ standing: 'contracting-state', since: day, ...base }, cited, because(deposit, 'decisive'), inForce, ...heard)
    // A date too coarse to tell the own day still tells that it joined with the others.
    const told = since ?? (last === force.value ? last : null)
    return established({ standing: 'party', since: told, ...base }, cited, because(deposit, 'decisive'), inForce, ...heard)
  }

  const perhaps = doubtful[0]
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, vclt(16), because(perhaps, 'not-counted', 'date-too-coarse'), ...heard)
  if (signature) {
    const provisional = provisionally()
    if (provisional.status === 'established' && provisional.value <= register.asAt) {
      const signedOn = signature.on.latest
      const since = signedOn === null ? null : laterOf(provisional.value, signedOn)
      return established({ standing: 'bound-provisionally', since, ...signed }, vclt(25, 1), premise({ ask: 'provisional-force', instrument }, provisional), ...heard)
    }
    if (register.covers('consent', instrument)) return established({ standing: 'signatory', since: signature.on.earliest, ...signed }, vclt(14, 1), vclt(18), ...heard)
  }
  return open({ want: 'deposit', instrument, party }, vclt(16), ...heard)
}
