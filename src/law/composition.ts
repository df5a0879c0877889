/** Composition: the seats of an organ, each by its title: troikas of other organs, the host of the headquarters, officers, permanent holders. */
import { established, open, premise, type Finding } from './finding.ts'
import { holderOf, type OfficeLaw } from './office.ts'
import type { Provision } from './provision.ts'
import type { Presidency, Seat } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { troikaSeats } from './troika.ts'

export type SeatRule = (register: RegisterAsAt) => readonly Seat[]

export const troikaOf = (organ: string, chair: (register: RegisterAsAt) => Finding<Presidency>, cite: Provision): SeatRule => troikaSeats(organ, chair, cite)
/** The State in which a body has its seat. */
export const hostOf = (seated: string, cite: Provision): SeatRule => register => {
  const seat = register.acts(seated, 'seat', s => s.of === seated).at(-1)
  return [{ by: 'host', of: seated, holder: seat ? established(seat.host, cite, seat) : open({ want: 'act', kind: 'seat', of: [seated] }, cite) }]
}
/** The holder of an office, by reason of the office. */
export const exOfficio = (office: OfficeLaw, cite: Provision): SeatRule => register => {
  const tenure = holderOf(office)(register)
  const because = premise({ ask: 'office-holder', office: office.office }, tenure)
  const holder: Finding<string> = tenure.status === 'established' ? established(tenure.value.person ?? tenure.value.party ?? office.office, cite, because) : tenure.status === 'open' ? open(tenure.wants, cite, because) : open({ want: 'office-holder', office: office.office }, cite, because)
  return [{ by: 'ex-officio', of: office.office, holder }]
}
/** A seat the text itself gives to a State. */
export const permanently = (party: string, organ: string, cite: Provision): SeatRule => () => [{ by: 'permanent', of: organ, holder: established(party, cite) }]
/** Whoever holds an office filled by election of the organ. */
export const elected = (office: OfficeLaw, cite: Provision): SeatRule => register => exOfficio(office, cite)(register).map(s => ({ ...s, by: 'elected' as const }))

/** All seats. The list is established by the text; each seat has a finding of its own. */
export const composedOf = (cite: Provision, ...rules: readonly SeatRule[]) => (register: RegisterAsAt): Finding<readonly Seat[]> => established(rules.flatMap(rule => rule(register)), cite)
/** The seats a party holds among them. */
export const seatsHeld = (seats: Finding<readonly Seat[]>, party: string): Finding<readonly Seat[]> => {
  if (seats.status !== 'established') return seats
  const held = seats.value.filter(s => s.holder.status === 'established' && s.holder.value === party)
  return established(held, ...seats.grounds, ...held.flatMap(s => s.holder.grounds))
}
