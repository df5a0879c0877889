/** What binds two parties between them: since when, with which reservations and objections applied, and by which amendments (VCLT arts. 20, 21, 30, 40). */
import { asEachTells } from '../accounts.ts'
import { disputed, established, open, premise, type Finding, type Ground } from '../finding.ts'
import { laterOf } from '../dates.ts'
import type { MembersOn } from '../membership.ts'
import { vclt } from '../provision.ts'
import type { Between, Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { consentOf } from './consent.ts'
import { effectTowards } from './effect.ts'
import { entryIntoForce } from './entry-into-force.ts'
import { heldReservations } from './reservations.ts'

/**
 * The relation of two parties under an instrument; the same whichever is named first. Only two that are both bound, as parties or
 * provisionally, have one; where the consent of one is open, so is the relation.
 */
export const between = (instrument: string, members: MembersOn) => (party: string, other: string) => (register: RegisterAsAt): Finding<Between> => relationsOf(instrument, members)(register)(party, other)

/** The same for many pairs on one day: what is known of the instrument and of each party is found once. */
export const relationsOf = (instrument: string, members: MembersOn) => (register: RegisterAsAt): ((party: string, other: string) => Finding<Between>) => {
  const shared = knownOf(instrument, members, register)
  return (party, other) => {
    const pair = [party, other].sort() as [string, string]
    return asEachTells(r => relation(pair, r === register ? shared : knownOf(instrument, members, r), r))(register)
  }
}

/** What relations under one instrument are made of, each part found when it is first asked for. */
interface Known {
  readonly instrument: string
  readonly consent: (party: string, instrument?: string) => Finding<Consent>
  readonly force: (instrument?: string) => ReturnType<ReturnType<typeof entryIntoForce>>
  readonly reservations: () => ReturnType<typeof heldReservations>
}
const knownOf = (instrument: string, members: MembersOn, register: RegisterAsAt): Known => {
  const consents = new Map<string, Finding<Consent>>()
  const forces = new Map<string, ReturnType<Known['force']>>()
  let reservations: ReturnType<Known['reservations']> | undefined
  return {
    instrument,
    consent: (party, of = instrument) => {
      const key = `${of} ${party}`
      const known = consents.get(key) ?? consentOf(of, members)(party)(register)
      consents.set(key, known)
      return known
    },
    force: (of = instrument) => {
      const found = forces.get(of) ?? entryIntoForce(of, members)(register)
      forces.set(of, found)
      return found
    },
    reservations: () => (reservations ??= heldReservations(instrument, register)),
  }
}

const isBound = ({ standing }: Consent): boolean => standing === 'party' || standing === 'bound-provisionally'
/** Of a contracting State nobody can say "not in force" while it is not known when the instrument enters into force for it. */
const waitsUnknown = (c: Consent): boolean => c.standing === 'contracting-state' && (c.inForceOn === null || c.inForceOn === 'not-shown')

const relation = ([a, b]: readonly [string, string], known: Known, register: RegisterAsAt): Finding<Between> => {
  const { instrument } = known
  const complete = register.covers('reservations', instrument) !== undefined
  const both = [known.consent(a), known.consent(b)] as const
  const premises = [premise({ ask: 'consent', instrument, party: a }, both[0]), premise({ ask: 'consent', instrument, party: b }, both[1])]
  const notInForce = () => established<Between>({ relation: 'not-in-force', since: null, modifications: [], amendments: [], complete }, ...premises)
  const of = (ours: Finding<Consent>, theirs: Finding<Consent>): Finding<Between> => {
    if (a === b) return notInForce()
    if ([ours, theirs].some(f => f.status === 'established' && !isBound(f.value) && !waitsUnknown(f.value))) return notInForce()
    if (ours.status === 'disputed') return disputed(ours.positions.map(p => of(p, theirs)), ...premises)
    if (theirs.status === 'disputed') return disputed(theirs.positions.map(p => of(ours, p)), ...premises)
    if (ours.status === 'open') return open(ours.wants, ...premises)
    if (theirs.status === 'open') return open(theirs.wants, ...premises)
    if (waitsUnknown(ours.value) || waitsUnknown(theirs.value)) {
      const force = known.force()
      if (force.status === 'disputed') return open({ want: 'source', for: instrument }, ...premises, premise({ ask: 'entry-into-force', instrument }, force))
      return open(force.status === 'open' ? force.wants : { want: 'clause', instrument, clause: 'later-parties' }, ...premises, premise({ ask: 'entry-into-force', instrument }, force))
    }
    return applied([a, b], [ours.value, theirs.value], premises, known, register)
  }
  return of(...both)
}

/** The relation of two that are bound, reservations applied one after the other. */
const applied = ([a, b]: readonly [string, string], [ours, theirs]: readonly [Consent, Consent], premises: readonly Ground[], known: Known, register: RegisterAsAt): Finding<Between> => {
  const { held, life } = known.reservations()
  const effects = held.flatMap(h => (h.by === a || h.by === b ? [effectTowards(h, { other: h.by === a ? b : a, consent: life.consentOf(h.by === a ? b : a), held, life }, register)] : []))
  const modifications = effects.flatMap(e => e.modifications)
  const amending = amendmentsBetween([a, ours], [b, theirs], known, register)
  const precluded = modifications.some(m => m.effect === 'precluding')
  // An objection that prevented the relation and fell away lets it begin then.
  const begun = effects.reduce<Between['since']>((day, e) => (e.freed === undefined ? day : day === null || e.freed === null ? null : laterOf(day, e.freed)), ours.since === null || theirs.since === null ? null : laterOf(ours.since, theirs.since))
  const older = modifications.length > 0 && isOlderThanTheConvention(known.instrument, register) ? [vclt(4)] : []
  const provisional = [ours, theirs].some(c => c.standing === 'bound-provisionally') ? [vclt(25, 1)] : []
  const grounds = [...premises, ...provisional, ...older, ...effects.flatMap(e => e.grounds), ...amending.grounds]
  // Whether an objection that would prevent the relation came in time hangs on a notification that is not there.
  const unsure = precluded ? undefined : effects.find(e => e.unsure)?.unsure
  if (unsure?.status === 'open') return open(unsure.wants, ...grounds)
  // What one of two applies only provisionally is not in force between them (VCLT art. 25(1)).
  const bound = [ours, theirs].every(c => c.standing === 'party') ? 'in-force' : 'applied-provisionally'
  const value = (isPrecluded: boolean): Between => ({ relation: isPrecluded ? 'precluded' : bound, since: isPrecluded ? null : begun, modifications, amendments: isPrecluded ? [] : amending.amendments, complete: register.covers('reservations', known.instrument) !== undefined })
  if (!precluded && effects.some(e => e.opposed)) {
    // Whether an objection to a reservation that the text forbids prevents the relation, or the reservation is simply void, States dispute.
    return disputed([established(value(false), vclt(19)), established(value(true), vclt(20, 4, 'b'))], ...grounds)
  }
  return established(value(precluded), ...grounds)
}

/** To a text adopted before 27 January 1980 the Convention applies only as custom (VCLT art. 4), which is doubted of its twelve months (docs/decisions/0052). */
const isOlderThanTheConvention = (instrument: string, register: RegisterAsAt): boolean =>
  register.acts(instrument, ['adoption', 'opening-for-signature'], a => a.instrument === instrument).some(a => a.on.latest !== null && a.on.latest < '1980-01-27')

type Side = readonly [party: string, consent: Consent]
/** The amendments that bind both; one to which only one of them is party leaves the unamended text between them (VCLT arts. 30(4)(b), 40(4)(b)). */
const amendmentsBetween = ([a, ours]: Side, [b, theirs]: Side, known: Known, register: RegisterAsAt): { readonly amendments: readonly string[]; readonly grounds: readonly Ground[] } => {
  const since = new Map([[a, ours.since], [b, theirs.since]])
  const amendments: string[] = []
  const grounds: Ground[] = []
  let apart = false
  for (const amendment of register.amendmentsOf(known.instrument)) {
    const found = [a, b].map(party => [party, known.consent(party, amendment)] as const)
    const bound = found.filter(([, f]) => f.status === 'established' && isBound(f.value)).length
    const unknown = found.filter(([, f]) => f.status !== 'established').length
    if (bound === 0 && unknown === 0) continue
    if (bound === 2) amendments.push(amendment)
    else if (bound === 1 && unknown === 0) apart = true
    // Whoever joined after the amendment was in force is party to the amended text unless it said otherwise: not concluded here (docs/decisions/0046), but told.
    const force = bound < 2 ? known.force(amendment) : undefined
    if (force?.status === 'established' && found.some(([party, f]) => !(f.status === 'established' && isBound(f.value)) && (since.get(party) ?? '') > force.value)) grounds.push(vclt(40, 5), premise({ ask: 'entry-into-force', instrument: amendment }, force))
    grounds.push(...found.map(([party, f]) => premise({ ask: 'consent', instrument: amendment, party }, f)))
  }
  return { amendments, grounds: apart ? [vclt(30, 4, 'b'), vclt(40, 4, 'b'), ...grounds] : grounds }
}
