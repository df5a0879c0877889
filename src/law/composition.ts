/** Composition: the seats of an organ, each by its title: troikas of other organs, the host of the headquarters, officers, permanent holders. */
import type { ActOf } from '#acts'
import { because, established, mapFinding, open, premise, withGrounds, type Finding } from './finding.ts'
import { holderOf, type OfficeLaw } from './office.ts'
import type { Provision } from './provision.ts'
import type { Presidency, Seat, Tenure } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { troikaSeats } from './troika.ts'
import type { Want } from './want.ts'

export type SeatRule = (register: RegisterAsAt) => readonly Seat[]

export const troikaOf = (organ: string, chair: (register: RegisterAsAt) => Finding<Presidency>, cite: Provision): SeatRule => troikaSeats(organ, chair, cite)
/** The State in which a body has its seat. */
export const hostOf = (seated: string, cite: Provision): SeatRule => register => {
  const ours = (s: ActOf<'seat'>) => s.of === seated
  const doubtful = register.perhaps(seated, 'seat', ours).at(-1)
  if (doubtful) return [{ by: 'host', of: seated, holder: open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse')) }]
  const seat = register.acts(seated, 'seat', ours).at(-1)
  return [{ by: 'host', of: seated, holder: seat ? established(seat.host, cite, seat) : open({ want: 'act', kind: 'seat', of: [seated] }, cite) }]
}
const seatOf = (by: Seat['by'], office: OfficeLaw, cite: Provision, whose: (t: Tenure) => string | null): SeatRule => register => {
  const tenure = holderOf(office)(register)
  const ground = premise({ ask: 'office-holder', office: office.office }, tenure)
  return [{ by, of: office.office, holder: withGrounds(mapFinding(tenure, t => whose(t) ?? office.office), cite, ground) }]
}
/** The holder of an office, by reason of the office: the person before the State that sent it. */
export const exOfficio = (office: OfficeLaw, cite: Provision): SeatRule => seatOf('ex-officio', office, cite, t => t.person ?? t.party)
/** A seat the text itself gives to a State. */
export const permanently = (party: string, organ: string, cite: Provision): SeatRule => () => [{ by: 'permanent', of: organ, holder: established(party, cite) }]
/** A seat filled by election of the organ: it is the State that is elected, whoever sits for it. */
export const elected = (office: OfficeLaw, cite: Provision): SeatRule => seatOf('elected', office, cite, t => t.party ?? t.person)

/** All seats. The list is established by the text; each seat has a finding of its own. */
export const composedOf = (cite: Provision, ...rules: readonly SeatRule[]) => (register: RegisterAsAt): Finding<readonly Seat[]> => established(rules.flatMap(rule => rule(register)), cite)
/** The seats a party holds among them. While a seat's holder is not established nobody can be said to hold none. */
export const seatsHeld = (seats: Finding<readonly Seat[]>, party: string): Finding<readonly Seat[]> => {
  if (seats.status !== 'established') return seats
  const held = seats.value.filter(s => s.holder.status === 'established' && s.holder.value === party)
  const unknown = seats.value.find(s => s.holder.status !== 'established')
  if (held.length === 0 && unknown) {
    const wants: Want = unknown.holder.status === 'open' ? unknown.holder.wants : { want: 'office-holder', office: unknown.of }
    return open(wants, ...seats.grounds, ...unknown.holder.grounds)
  }
  return established(held, ...seats.grounds, ...held.flatMap(s => s.holder.grounds))
}
