/** The acts that make the life of reservations to one instrument, gone through once: who reserved, objected, accepted, withdrew, and what was notified. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { exactDay } from '../dates.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deposit } from './deposits.ts'

const kindsOfLife = ['reservation', 'objection', 'acceptance-of-reservation', 'withdrawal-of-reservation', 'withdrawal-of-objection', 'depositary-notification'] as const
const kindsBehind = ['deposit', 'signature', 'denunciation', 'withdrawal-of-consent', 'revocation-of-denunciation'] as const
type Act = ActOf<(typeof kindsOfLife)[number] | (typeof kindsBehind)[number]>
type Ending = ActOf<'denunciation'> | ActOf<'withdrawal-of-consent'>

export interface ActsOfReservations {
  readonly reservations: readonly ActOf<'reservation'>[]
  /** Acts of this kind too coarsely dated to have happened for certain. */
  readonly doubtful: readonly ActOf<(typeof kindsOfLife)[number]>[]
  readonly objectionsTo: (reservation: string) => readonly ActOf<'objection'>[]
  readonly acceptancesOf: (reservation: string) => readonly ActOf<'acceptance-of-reservation'>[]
  /** Only its author can withdraw a reservation, or an objection; and whoever maintains it as successor, for itself. */
  readonly withdrawalsOfReservation: (reservation: ActOf<'reservation'>, by?: string) => readonly ActOf<'withdrawal-of-reservation'>[]
  readonly withdrawalOf: (objection: ActOf<'objection'>) => ActOf<'withdrawal-of-objection'> | undefined
  readonly notificationsOf: (act: string) => readonly ActOf<'depositary-notification'>[]
  /** The day on which the depositary first notified an act; null where the register does not hold it, or not to the day. */
  readonly notified: (act: string) => Day | null
  readonly consentsOf: (party: string) => readonly Deposit[]
  /** The consent by which a party stands, its last. */
  readonly consentOf: (party: string) => Deposit | undefined
  /** What ended the consent a reservation was made with, if its author has consented anew since: a new consent carries only its own reservations. */
  readonly endOfConsentBehind: (reservation: ActOf<'reservation'>) => Ending | undefined
  /** The notifications of succession that name the predecessor they come after. */
  readonly successions: readonly Succession[]
}
export type Succession = ActOf<'deposit'> & { readonly succeeds: string; readonly party: string }

export const reservationLife = (instrument: string, register: RegisterAsAt): ActsOfReservations => {
  const ours = (a: Act) => a.instrument === instrument
  const acts: readonly Act[] = register.acts(instrument, [...kindsOfLife, ...kindsBehind], ours)
  const of = <K extends Act['act']>(...kinds: readonly K[]) => acts.filter((a): a is Extract<Act, { readonly act: K }> => (kinds as readonly string[]).includes(a.act))
  const by = <A>(list: readonly A[], key: (a: A) => string | undefined) => {
    const map = new Map<string, A[]>()
    for (const a of list) { const k = key(a); if (k !== undefined) { const held = map.get(k); if (held) held.push(a); else map.set(k, [a]) } }
    return (k: string): readonly A[] => map.get(k) ?? []
  }
  const consentsOf = by(of('deposit', 'signature').filter((a): a is Deposit => a.act === 'deposit' || a.as === 'definitive'), a => a.party)
  const withdrawalsOfReservation = by(of('withdrawal-of-reservation'), a => a.of)
  const withdrawalsOfObjection = by(of('withdrawal-of-objection'), a => a.of)
  const notificationsOf = by(of('depositary-notification'), a => a.of)
  const revoked = new Set(of('revocation-of-denunciation').map(r => r.of))
  const endings = by(of('denunciation', 'withdrawal-of-consent').filter(a => !revoked.has(a.id)), a => a.party)
  const successions = of('deposit').filter((d): d is Succession => d.of === 'succession' && d.succeeds !== undefined && d.party !== undefined)
  return {
    reservations: of('reservation'), doubtful: register.perhaps(instrument, kindsOfLife, a => a.instrument === instrument),
    objectionsTo: by(of('objection'), a => a.to), acceptancesOf: by(of('acceptance-of-reservation'), a => a.of), withdrawalsOfReservation: (r, author = r.party) => withdrawalsOfReservation(r.id).filter(w => w.party === author),
    withdrawalOf: o => withdrawalsOfObjection(o.id).find(w => w.party === o.party || successions.some(s => s.party === w.party && s.succeeds === o.party)), notificationsOf, successions,
    notified: id => { const [first] = notificationsOf(id); return first ? exactDay(first.on) : null },
    consentsOf, consentOf: party => consentsOf(party).at(-1),
    endOfConsentBehind: r => endings(r.party).find(e => e.on.from >= r.on.from && consentsOf(r.party).some(c => c.on.from > e.on.to)),
  }
}
