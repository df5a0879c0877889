/** How a party stands to an instrument: signatory, contracting State, party, bound provisionally, gone; domestic ratification alone never binds. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
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
import { provisionallyBound } from './provisionally.ts'
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
  const [acts, doubtful] = [register.acts(instrument, kindsOfConsent, ours), register.perhaps(instrument, kindsThatMove, ours)]
  const of = (amended: string) => (through.includes(amended) ? open({ want: 'other-instrument', instrument, other: amended }) : consentOf(amended, members, [...through, instrument])(party)(register))
  return consentFrom({ instrument, party, acts, doubtful, force: lookedAt(instrument, members)(register), termination: terminationOf(instrument, register), of }, register)
})

/** The standing of everyone who has done anything under an instrument, or is bound by it through another, in the order of their codes; its acts are gone through once. */
export const consentTable = (instrument: string, members: MembersOn, through: readonly string[] = []) => (register: RegisterAsAt): readonly (readonly [party: string, Finding<Consent>])[] => {
  const certain = grouped(register.acts(instrument, kindsOfConsent, a => a.instrument === instrument))
  const doubtful = grouped(register.perhaps(instrument, kindsThatMove, a => a.instrument === instrument))
  const force = lookedAt(instrument, members)(register)
  const termination = terminationOf(instrument, register)
  const alone = consentOf(instrument, members, through)
  const binds = bindsThroughout(instrument, register)
  const amended = new Map(binds && !through.includes(binds.amended) ? consentTable(binds.amended, members, [...through, instrument])(register) : [])
  return [...new Set([...certain.keys(), ...doubtful.keys(), ...amended.keys()])].sort().map(party => {
    const acts = certain.get(party) ?? []
    if (binds && !amended.has(party)) return [party, alone(party)(register)] as const
    const told = consentFrom({ instrument, party, acts, doubtful: doubtful.get(party) ?? [], force, termination, of: () => amended.get(party)! }, register)
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

const lookedAt = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Force => {
  let provisional: Finding<Day> | undefined
  return { ...forceOf(instrument, members)(register), provisional: () => (provisional ??= provisionalForce(instrument, members)(register)) }
}

/** What one party has done under one instrument, since when that is in force, whether it has ended, and how the party stands to what it amends. */
interface Done {
  readonly instrument: string
  readonly party: string
  readonly acts: readonly ConsentAct[]
  readonly doubtful: readonly MovingAct[]
  readonly force: Force
  readonly termination: ActOf<'termination'> | undefined
  readonly of: (amended: string) => Finding<Consent>
}
const consentFrom = (done: Done, register: RegisterAsAt): Finding<Consent> => unlessTerminated(alsoBound(ownConsent(done, register), done, register), done.termination, register)

const among = <A extends ConsentAct, K extends A['act']>(acts: readonly A[], ...kinds: readonly K[]) => acts.filter((a): a is Extract<A, { readonly act: K }> => (kinds as readonly string[]).includes(a.act))
const isConsent = (a: ConsentAct): a is Deposit => a.act === 'deposit' || (a.act === 'signature' && a.as === 'definitive')

/** The standing to which a party's own acts lead. */
const ownConsent = ({ instrument, party, acts, doubtful, force }: Done, register: RegisterAsAt): Finding<Consent> => {
  const signature = among(acts, 'signature').at(-1)
  const signed = signature ? { signed: signature.on } : {}
  const withSigned = (f: Finding<Consent>): Finding<Consent> => (f.status === 'established' ? { ...f, value: { ...f.value, ...signed } } : f)
  const domestic = acts.filter(a => a.act === 'domestic-ratification' || (a.act === 'reservation' && a.formulated === 'in-domestic-law'))
  const home = domestic.map(d => because(d, 'not-counted', 'domestic-only'))

  const left = remaining(acts.filter(isConsent), among(acts, 'withdrawal-of-consent'), among(doubtful, 'withdrawal-of-consent'), force, register)
  const gone = departure({
    consents: left.consents, force, notices: [...among(acts, 'denunciation'), ...among(doubtful, 'denunciation')],
    revocations: [...among(acts, 'revocation-of-denunciation'), ...among(doubtful, 'revocation-of-denunciation')],
  }, register)
  const { deposit } = gone
  const heard: readonly Ground[] = [...(signature && signature !== deposit ? [because(signature, 'supports')] : []), ...home, ...left.heard, ...gone.heard]
  if (gone.left) return withSigned(withGrounds(gone.left, ...heard))
  if (acts.length > 0 && ceased(register, party)) return open({ want: 'successor', of: party }, ...(deposit ? [deposit] : []), ...heard)
  if (left.without) return withSigned(withGrounds(left.without, ...heard))

  const applying = ['provisional-application', 'end-of-provisional-application'] as const
  const provisionally = () => provisionallyBound({ instrument, signature, acts: among(acts, ...applying), doubtful: among(doubtful, ...applying), force }, register)
  if (deposit) {
    const bound = boundBy(deposit, force, register)
    const meanwhile = bound.status === 'established' && bound.value.standing === 'contracting-state' ? provisionally() : undefined
    if (meanwhile?.status !== 'established' || bound.status !== 'established') return withSigned(withGrounds(bound, ...heard))
    const { deposited, form } = bound.value
    return withSigned(withGrounds(established<Consent>({ ...meanwhile.value, ...(deposited ? { deposited } : {}), ...(form ? { form } : {}) }, ...meanwhile.grounds, ...bound.grounds), ...heard))
  }
  const perhaps = doubtful.find(isConsent)
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, vclt(16), because(perhaps, 'not-counted', 'date-too-coarse'), ...heard)
  const provisional = provisionally()
  if (provisional) return withSigned(withGrounds(provisional, ...heard))
  if (signature && register.covers('consent', instrument)) {
    // Succession to a signature makes a signatory, never more: the successor may ratify as if it had signed (arts. 19 and 37 of the Convention of 1978).
    const cited = signature.as === 'succession' ? [vcssrt(19), vcssrt(37)] : [vclt(14, 1), vclt(18)]
    return established<Consent>({ standing: 'signatory', since: exactDay(signature.on), ...signed }, ...cited, ...heard)
  }
  return open({ want: 'deposit', instrument, party }, vclt(16), ...heard)
}
