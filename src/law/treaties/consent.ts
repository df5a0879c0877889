/** How a party stands to an instrument: signatory, contracting State, party, bound provisionally, gone; domestic ratification alone never binds. */
import type { ActOf } from '#acts'
import { asEachTells } from '../accounts.ts'
import { because, established, open, premise, withGrounds, type ActRef, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { ceased } from '../membership.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import { alsoBound, bindsThroughout } from './amending.ts'
import { boundBy } from './bound.ts'
import type { Deposit } from './deposits.ts'
import { forceOf, provisionalForce } from './entry-into-force.ts'
import { departure } from './departure.ts'
import { provisionallyBound, type Applying } from './provisionally.ts'
import { vcssrt, type Force } from './start.ts'
import { remaining } from './taken-back.ts'
import { terminationOf, unlessTerminated } from './terminated.ts'

/** Kinds whose coarse date leaves the standing itself in doubt. */
const kindsThatMove = ['signature', 'deposit', 'denunciation', 'revocation-of-denunciation', 'withdrawal-of-consent', 'provisional-application', 'end-of-provisional-application'] as const
const kindsOfConsent = [...kindsThatMove, 'domestic-ratification', 'reservation'] as const
type ConsentAct = ActOf<(typeof kindsOfConsent)[number]>
type MovingAct = ActOf<(typeof kindsThatMove)[number]>

/**
 * A party's standing towards an instrument. Without a deposit the answer is open unless the register declares its deposits complete;
 * where sources of equal rank date a deposit differently it is disputed. `through` names the amendments whose clauses led here.
 */
export const consentOf = (instrument: string, members: MembersOn, through: readonly string[] = []) => (party: string): ((register: RegisterAsAt) => Finding<Consent>) => asEachTells(register => {
  const ours = (a: ConsentAct) => a.instrument === instrument && a.party === party
  const did = doneBy(register.acts(instrument, kindsOfConsent, ours), register.perhaps(instrument, kindsThatMove, ours)).get(party) ?? new Done()
  const of = (amended: string) => (through.includes(amended) ? open({ want: 'other-instrument', instrument, other: amended }) : consentOf(amended, members, [...through, instrument])(party)(register))
  return consentFrom(party, did, lookedAt(instrument, members, register), of, register)
})

/** The standing of everyone who has done anything under an instrument, or is bound by it through another, in the order of their codes; its acts are gone through once. */
export const consentTable = (instrument: string, members: MembersOn, through: readonly string[] = []) => (register: RegisterAsAt): readonly (readonly [party: string, Finding<Consent>])[] => {
  const ours = (a: ConsentAct) => a.instrument === instrument
  const did = doneBy(register.acts(instrument, kindsOfConsent, ours), register.perhaps(instrument, kindsThatMove, ours))
  const at = lookedAt(instrument, members, register)
  const alone = consentOf(instrument, members, through)
  const amended = at.binds && !through.includes(at.binds.amended) ? new Map(consentTable(at.binds.amended, members, [...through, instrument])(register)) : undefined
  const twice = register.toldTwice(instrument)
  const parties = [...did.keys()]
  for (const party of amended?.keys() ?? []) if (!did.has(party)) parties.push(party)
  return parties.sort().map(party => {
    if (at.binds && !amended?.has(party)) return [party, alone(party)(register)] as const
    const told = consentFrom(party, did.get(party) ?? new Done(), at, () => amended!.get(party)!, register)
    // Few acts have another source's account; for those the party is asked about alone.
    const rivalled = twice.size > 0 && told.grounds.some(g => g.ground === 'act' && twice.has(g.act))
    return [party, rivalled ? alone(party)(register) : told] as const
  })
}

const nothing: never[] = []
const add = <A>(to: A[], one: A): A[] => { if (to === nothing) return [one]; to.push(one); return to }

/** What one party has done under one instrument, each kind of act in order of day; what may not have happened yet stands apart where it matters. */
class Done {
  any = false
  signature: ActOf<'signature'> | undefined = undefined
  consents: Deposit[] = nothing
  perhapsConsents: Deposit | undefined = undefined
  takenBack: ActOf<'withdrawal-of-consent'>[] = nothing
  perhapsTakenBack: ActOf<'withdrawal-of-consent'>[] = nothing
  notices: ActOf<'denunciation'>[] = nothing
  revocations: ActOf<'revocation-of-denunciation'>[] = nothing
  applying: Applying[] = nothing
  perhapsApplying: Applying[] = nothing
  /** Domestic acts, which bind nobody. */
  home: ActRef[] = nothing
}

/** The acts of each party; those that have certainly happened come first. */
const doneBy = (acts: readonly ConsentAct[], doubtful: readonly MovingAct[]): ReadonlyMap<string, Done> => {
  const by = new Map<string, Done>()
  const of = (party: string): Done => {
    let did = by.get(party)
    if (!did) by.set(party, did = new Done())
    return did
  }
  for (const a of acts) {
    if (a.party === undefined) continue
    const did = of(a.party)
    did.any = true
    switch (a.act) {
      case 'deposit': did.consents = add(did.consents, a); break
      case 'signature':
        did.signature = a
        if (a.as === 'definitive') did.consents = add(did.consents, a)
        break
      case 'denunciation': did.notices = add(did.notices, a); break
      case 'revocation-of-denunciation': did.revocations = add(did.revocations, a); break
      case 'withdrawal-of-consent': did.takenBack = add(did.takenBack, a); break
      case 'provisional-application': case 'end-of-provisional-application': did.applying = add(did.applying, a); break
      case 'domestic-ratification': did.home = add(did.home, because(a, 'not-counted', 'domestic-only')); break
      case 'reservation': if (a.formulated === 'in-domestic-law') did.home = add(did.home, because(a, 'not-counted', 'domestic-only')); break
    }
  }
  for (const a of doubtful) {
    if (a.party === undefined) continue
    const did = of(a.party)
    switch (a.act) {
      case 'deposit': did.perhapsConsents ??= a; break
      case 'signature': if (a.as === 'definitive') did.perhapsConsents ??= a; break
      case 'denunciation': did.notices = add(did.notices, a); break
      case 'revocation-of-denunciation': did.revocations = add(did.revocations, a); break
      case 'withdrawal-of-consent': did.perhapsTakenBack = add(did.perhapsTakenBack, a); break
      case 'provisional-application': case 'end-of-provisional-application': did.perhapsApplying = add(did.perhapsApplying, a); break
    }
  }
  return by
}

/** The instrument as all its parties look at it: its force, whether it has ended, whether it binds all parties to another. */
interface LookedAt { readonly instrument: string; readonly force: Force; readonly termination: ActOf<'termination'> | undefined; readonly binds: ReturnType<typeof bindsThroughout> }

const lookedAt = (instrument: string, members: MembersOn, register: RegisterAsAt): LookedAt => register.once(members, `looked at ${instrument}`, () => {
  const { definitive, met } = forceOf(instrument, members)(register)
  const provisional = () => register.once(members, `provisional force of ${instrument}`, () => provisionalForce(instrument, members)(register))
  return {
    instrument, force: { definitive, met, provisional, told: premise({ ask: 'entry-into-force', instrument }, definitive) },
    termination: terminationOf(instrument, register), binds: bindsThroughout(instrument, register),
  }
})

/** `of` tells how the party stands to the instrument that this one amends. */
const consentFrom = (party: string, did: Done, { instrument, force, termination, binds }: LookedAt, of: (amended: string) => Finding<Consent>, register: RegisterAsAt): Finding<Consent> => {
  const own = ownConsent(instrument, party, did, force, register)
  return unlessTerminated(binds ? alsoBound(own, { instrument, party, force, of }, register) : own, termination, register)
}

const [whenDeposited, signedUnlessBound, goodFaith, withoutConsent] = [vclt(16), vclt(14, 1), vclt(18), vclt(34)]

/** The same, with the signature told beside what the party is. */
const withSignature = (f: Finding<Consent>, signature: ActOf<'signature'> | undefined): Finding<Consent> => (signature && f.status === 'established' ? { ...f, value: { ...f.value, signed: signature.on } } : f)

/** The standing to which a party's own acts lead. */
const ownConsent = (instrument: string, party: string, did: Done, force: Force, register: RegisterAsAt): Finding<Consent> => {
  const { signature } = did
  const left = remaining(did.consents, did.takenBack, did.perhapsTakenBack, force, register)
  const gone = departure(left.consents, did, force, register)
  const { deposit } = gone
  const beside: readonly Ground[] = did.home.length + left.heard.length + gone.heard.length > 0 ? [...did.home, ...left.heard, ...gone.heard] : nothing
  const heard = signature && signature !== deposit ? (beside.length > 0 ? [because(signature, 'supports'), ...beside] : [because(signature, 'supports')]) : beside
  if (gone.left) return withSignature(withGrounds(gone.left, ...heard), signature)
  if (did.any && ceased(register, party)) return open({ want: 'successor', of: party }, ...(deposit ? [deposit] : []), ...heard)
  if (left.without) return withSignature(withGrounds(left.without, ...heard), signature)

  if (deposit) {
    const bound = boundBy(deposit, force, signature, heard, register)
    if (bound.status !== 'established' || bound.value.standing !== 'contracting-state') return bound
    const meanwhile = provisionallyBound(instrument, did, force, register)
    if (meanwhile?.status !== 'established') return bound
    const { deposited, form } = bound.value
    return withSignature(established<Consent>({ ...meanwhile.value, ...(deposited ? { deposited } : {}), ...(form ? { form } : {}) }, ...meanwhile.grounds, ...bound.grounds), signature)
  }
  const perhaps = did.perhapsConsents
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, whenDeposited, because(perhaps, 'not-counted', 'date-too-coarse'), ...heard)
  const provisional = provisionallyBound(instrument, did, force, register)
  if (provisional) return withSignature(withGrounds(provisional, ...heard), signature)
  if (signature && register.covers('consent', instrument)) {
    // Succession to a signature makes a signatory, never more: the successor may ratify as if it had signed (arts. 19 and 37 of the Convention of 1978).
    const cited = signature.as === 'succession' ? [vcssrt(19), vcssrt(37)] : [signedUnlessBound, goodFaith]
    return established<Consent>({ standing: 'signatory', since: exactDay(signature.on), signed: signature.on }, ...cited, ...heard)
  }
  // Only where the register has every consent does it say no: a treaty creates no obligations for a State without its consent.
  if (register.covers('consent', instrument)) return withSignature(established<Consent>({ standing: 'not-a-party', since: null }, withoutConsent, ...heard), signature)
  return open({ want: 'deposit', instrument, party }, whenDeposited, ...heard)
}
