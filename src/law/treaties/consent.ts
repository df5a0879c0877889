/** How a party stands to an instrument: signatory, contracting State, party, bound provisionally; domestic ratification alone never binds. */
import type { ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import { ceased } from '../membership.ts'
import { textOf, vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import { isNotYetMet } from './combined.ts'
import type { Deposit } from './deposits.ts'
import { afterDelay, clauseProvision, conditionMet, entryIntoForce, instrumentOf, provisionalForce } from './entry-into-force.ts'
import { leftBy } from './leaving.ts'

const kindsOfConsent = ['signature', 'deposit', 'domestic-ratification', 'reservation', 'denunciation'] as const
/** Kinds whose coarse date leaves the standing itself in doubt. */
const kindsThatMove = ['signature', 'deposit', 'denunciation'] as const
type ConsentAct = ActOf<(typeof kindsOfConsent)[number]>
type MovingAct = ActOf<(typeof kindsThatMove)[number]>

/** The Vienna Convention on Succession of States in respect of Treaties, 23 August 1978. */
const vcssrt = textOf('vcssrt-1978')

/**
 * A party's standing towards an instrument. Without a deposit the answer is open unless the register declares its deposits complete;
 * where sources of equal rank date a deposit differently it is disputed.
 */
export const consentOf = (instrument: string, members: MembersOn) => (party: string): ((register: RegisterAsAt) => Finding<Consent>) => asEachTells(register => {
  const ours = (a: ConsentAct) => a.instrument === instrument && a.party === party
  const [acts, doubtful] = [register.acts(instrument, kindsOfConsent, ours), register.perhaps(instrument, kindsThatMove, ours)]
  return consentFrom({ instrument, party, acts, doubtful, force: forceOf(instrument, members)(register) }, register)
})

/** The standing of everyone who has done anything under an instrument, in the order of their codes; its acts are gone through once. */
export const consentTable = (instrument: string, members: MembersOn) => (register: RegisterAsAt): readonly (readonly [party: string, Finding<Consent>])[] => {
  const certain = grouped(register.acts(instrument, kindsOfConsent, a => a.instrument === instrument))
  const doubtful = grouped(register.perhaps(instrument, kindsThatMove, a => a.instrument === instrument))
  const force = forceOf(instrument, members)(register)
  const alone = consentOf(instrument, members)
  return [...new Set([...certain.keys(), ...doubtful.keys()])].sort().map(party => {
    const told = consentFrom({ instrument, party, acts: certain.get(party) ?? [], doubtful: doubtful.get(party) ?? [], force }, register)
    // Few acts have another source's account; for those the party is asked about alone.
    const rivalled = told.grounds.some(g => g.ground === 'act' && register.accounts({ id: g.act }).length > 0)
    return [party, rivalled ? alone(party)(register) : told] as const
  })
}
const grouped = <A extends ConsentAct>(acts: readonly A[]): Map<string, A[]> => {
  const by = new Map<string, A[]>()
  for (const a of acts) {
    if (a.party === undefined) continue
    const list = by.get(a.party)
    if (list) list.push(a)
    else by.set(a.party, [a])
  }
  return by
}

interface Force { readonly definitive: Finding<Day>; readonly met: Day | null; readonly provisional: () => Finding<Day> }
const forceOf = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Force => {
  let provisional: Finding<Day> | undefined
  const definitive = entryIntoForce(instrument, members)(register)
  return {
    definitive, met: definitive.status === 'established' ? conditionMet(instrument, members)(register) : null,
    provisional: () => (provisional ??= provisionalForce(instrument, members)(register)),
  }
}

/** What one party has done under one instrument, and since when that is in force. */
interface Done {
  readonly instrument: string
  readonly party: string
  readonly acts: readonly ConsentAct[]
  readonly doubtful: readonly MovingAct[]
  readonly force: Force
}

const consentFrom = (done: Done, register: RegisterAsAt): Finding<Consent> => {
  const { instrument, party, acts, doubtful, force } = done
  const signature = acts.findLast(a => a.act === 'signature')
  const denunciation = acts.findLast(a => a.act === 'denunciation')
  const consents = acts.filter((a): a is Deposit => a.act === 'deposit' || (a.act === 'signature' && a.as === 'definitive'))
  // Whoever denounced and consented again is bound by the later consent.
  const renewed = denunciation && consents.find(a => a.on.from > denunciation.on.to)
  const deposit = renewed ?? consents.find(a => a.act === 'deposit') ?? consents[0]
  const domestic = acts.filter(a => a.act === 'domestic-ratification' || (a.act === 'reservation' && a.formulated === 'in-domestic-law'))
  const signed = signature ? { signed: signature.on } : {}
  const heard: Ground[] = [...(signature && signature !== deposit ? [because(signature, 'supports')] : []), ...domestic.map(d => because(d, 'not-counted', 'domestic-only'))]

  const leaving = denunciation && !renewed ? denunciation : doubtful.find(a => a.act === 'denunciation')
  if (leaving) {
    const left = leftBy(leaving, force.definitive)(register)
    if (left.status !== 'established') return { ...(left as Finding<never>), grounds: [...left.grounds, ...heard] }
    if (left.value.left) return established({ standing: 'denounced', since: left.value.since, ...signed }, ...left.grounds, ...heard)
    heard.push(...left.grounds)
  }
  if (acts.length > 0 && ceased(register, party)) return open({ want: 'successor', of: party }, ...(deposit ? [deposit] : []), ...heard)
  if (deposit) return withGrounds(boundBy(deposit, done, signed, register), ...heard)

  const perhaps = doubtful.find(a => a.act === 'deposit' || (a.act === 'signature' && a.as === 'definitive'))
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, vclt(16), because(perhaps, 'not-counted', 'date-too-coarse'), ...heard)
  if (signature) {
    const provisional = force.provisional()
    if (provisional.status === 'established' && provisional.value <= register.asAt) {
      const signedOn = exactDay(signature.on)
      const since = signedOn === null ? null : laterOf(provisional.value, signedOn)
      return established({ standing: 'bound-provisionally', since, ...signed }, vclt(25, 1), premise({ ask: 'provisional-force', instrument }, provisional), ...heard)
    }
    if (register.covers('consent', instrument)) return established({ standing: 'signatory', since: exactDay(signature.on), ...signed }, vclt(14, 1), vclt(18), ...heard)
  }
  return open({ want: 'deposit', instrument, party }, vclt(16), ...heard)
}

/** What follows from a consent that stands: contracting State, and party once the instrument is in force for it. */
const boundBy = (deposit: Deposit, { instrument, force: { definitive: force, met } }: Done, signed: Pick<Consent, 'signed'>, register: RegisterAsAt): Finding<Consent> => {
  const form = deposit.act === 'deposit' ? deposit.of : 'definitive-signature'
  const inForce = premise({ ask: 'entry-into-force', instrument }, force)
  const base = { ...signed, deposited: deposit.on, form }
  const contracting = (inForceOn: Day | 'not-yet' | null, ...cited: readonly Ground[]): Finding<Consent> =>
    established({ standing: 'contracting-state', since: exactDay(deposit.on), inForceOn, ...base }, ...cited, because(deposit, 'decisive'), inForce)
  if (force.status !== 'established') {
    const stillWaits = isNotYetMet(force) && register.covers('consent', instrument)
    return contracting(stillWaits ? 'not-yet' : null, vclt(2, 1, 'f'))
  }
  // Whoever had consented when the condition was met becomes a party with the entry into force; whoever comes later, as the clause for
  // later parties says, or on its own day (VCLT art. 24(3)).
  const withOthers = met !== null && deposit.on.to <= dayNumber(met)
  const own = deposit.act === 'deposit' ? deposit.effect : undefined
  // A succession takes effect with the succession of States, of which the day of deposit says nothing: no period runs from it (art. 23(1) of the Convention of 1978).
  const succeeds = form === 'succession'
  const later = succeeds || own ? undefined : instrumentOf(register, instrument)?.clauses['later-parties']
  const starts = (d: Day | null): Day | null => (d === null ? null : laterOf(force.value, later ? afterDelay(d, later.delay) : d))
  const since = withOthers ? force.value : succeeds && !own ? null : starts(exactDay(own ?? deposit.on))
  const last = withOthers ? force.value : succeeds && !own ? laterOf(force.value, deposit.on.latest ?? '9999-12-31') : starts((own ?? deposit.on).latest)
  const cited = succeeds && !withOthers ? vcssrt(23, 1) : later && !withOthers ? clauseProvision(instrument, later) : vclt(24, 3)
  if (since !== null && since > register.asAt) return contracting(since, cited)
  if (since === null && (last === null || last > register.asAt)) {
    if (force.value > register.asAt) return contracting(null, cited)
    return open({ want: 'day-of-act', act: deposit.id, written: (own ?? deposit.on).text }, cited, because(deposit, 'not-counted', 'date-too-coarse'), inForce)
  }
  // A date too coarse to tell the own day still tells that it joined with the others.
  const told = since ?? (!succeeds && last === force.value ? last : null)
  return established({ standing: 'party', since: told, ...base }, cited, because(deposit, 'decisive'), inForce)
}
