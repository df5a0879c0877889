/** Composition: the seats of an organ, each by its title: troikas of other organs, the host of the headquarters, officers, permanent holders. */
import type { ActOf } from '#acts'
import { andThen, because, disputed, established, mapFinding, open, premise, withGrounds, type Finding } from './finding.ts'
import { membersOf, standingOf, type MembershipLaw } from './membership.ts'
import { holderOf, type OfficeLaw } from './office.ts'
import { holdersOf } from './offices/holders.ts'
import { seatsOf } from './offices/succession.ts'
import { groupOf } from './organs/groups.ts'
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
/** The seats of an office that several hold by election: each with one whom the register knows to hold it, the others open for themselves. */
export const electedSeats = (office: OfficeLaw, cite: Provision): SeatRule => (register) => {
  const holders = holdersOf(office)(register)
  const ground = premise({ ask: 'holders', office: office.office }, holders)
  const known = holders.status === 'established' ? holders.value.length : 0
  return Array.from({ length: Math.max(seatsOf(office), known) }, (_, i) => seatBy('elected', office.office, withGrounds(andThen(holders, (held): Finding<string> => {
    const holder = held[i]?.party ?? held[i]?.person
    return holder != null ? established(holder) : open({ want: 'office-holder', office: office.office })
  }), cite, ground)))
}

const seatBy = (by: Seat['by'], of: string, holder: Finding<string>): Seat => ({ by, of, holder })
/**
 * A seat for every member of an organisation, as the acts tell on the day (suspended members keep theirs: suspension ends no membership).
 * While it is open who the members are, one open seat stands for them all; where it is disputed whether one belongs, so is its seat.
 */
export const everyMember = (organisation: string, membership: MembershipLaw, cite: Provision): SeatRule => (register) => {
  const members = membersOf(organisation, membership)(register)
  const lists = members.status === 'disputed' ? members.positions : [members]
  const unsettled = lists.find(l => l.status !== 'established')
  if (unsettled) return [seatBy('member', organisation, unsettled.status === 'open' ? withGrounds(unsettled, cite) : open({ want: 'coverage', question: 'members', of: organisation, on: register.asAt }, cite, ...unsettled.grounds))]
  const told = lists.flatMap(l => (l.status === 'established' ? [l] : []))
  const admitted = new Map(told.flatMap(l => l.grounds).flatMap((g) => { const act = g.ground === 'act' ? register.act(g.act) : undefined; return act?.act === 'admission' ? [[act.of, act] as const] : [] }))
  return [...new Set(told.flatMap(l => l.value))].sort().map((party) => {
    const act = admitted.get(party)
    const seat = established(party, cite, ...(act ? [act] : []))
    const without = told.filter(l => !l.value.includes(party))
    return seatBy('member', organisation, without.length === 0 ? seat : disputed([seat, ...without.map(l => open({ want: 'admission', of: party, to: organisation }, ...l.grounds))]))
  })
}
/** A seat for every member placed in a group. A member whose group is not established may hold one, unless the register declares that it holds every placing (coverage of `groups`). */
export const everyMemberOf = (group: string, organisation: string, membership: MembershipLaw, cite: Provision): SeatRule => (register) => {
  const placed = groupOf(organisation, undefined, standingOf(organisation, membership))
  return everyMember(organisation, membership, cite)(register).flatMap((seat) => {
    const party = seat.holder.status === 'established' ? seat.holder.value : seat.holder.status === 'disputed' && seat.holder.positions[0]?.status === 'established' ? seat.holder.positions[0].value : undefined
    if (party === undefined) return [seat]
    const own = placed(party)(register)
    if (own.status === 'established') return own.value === group ? [{ ...seat, holder: withGrounds(seat.holder, ...own.grounds) }] : []
    if (own.status === 'open' && own.wants.want === 'group' && register.covers('groups', organisation)) return []
    return [{ ...seat, holder: open(own.status === 'open' ? own.wants : { want: 'group', of: party, in: organisation }, cite, ...own.grounds) }]
  })
}

/** All seats. The list is established by the text; each seat has a finding of its own. */
export const composedOf = (cite: Provision, ...rules: readonly SeatRule[]) => (register: RegisterAsAt): Finding<readonly Seat[]> => established(rules.flatMap(rule => rule(register)), cite)
/** What would settle who holds a seat: what is wanted, or what one of the positions wants. */
const wantedOf = ({ of, holder }: Seat): Want => [holder, ...(holder.status === 'disputed' ? holder.positions : [])].flatMap(f => (f.status === 'open' ? [f.wants] : []))[0] ?? { want: 'office-holder', office: of }
/** Who sits, each once, as a rule that goes round among them needs it: established when every seat is. */
export const seatedIn = (composition: (register: RegisterAsAt) => Finding<readonly Seat[]>) => (register: RegisterAsAt): Finding<readonly string[]> => andThen(composition(register), (seats): Finding<readonly string[]> => {
  const lacking = seats.find(s => s.holder.status !== 'established')
  if (lacking) return open(wantedOf(lacking), ...lacking.holder.grounds)
  return established([...new Set(seats.flatMap(s => (s.holder.status === 'established' ? [s.holder.value] : [])))], ...seats.flatMap(s => s.holder.grounds))
})
/** The seats a party holds among them. While a seat's holder is not established nobody can be said to hold none. */
export const seatsHeld = (seats: Finding<readonly Seat[]>, party: string): Finding<readonly Seat[]> => {
  if (seats.status !== 'established') return seats
  const held = seats.value.filter(s => s.holder.status === 'established' && s.holder.value === party)
  const unknown = seats.value.find(s => s.holder.status !== 'established')
  if (held.length === 0 && unknown) {
    return open(wantedOf(unknown), ...seats.grounds, ...unknown.holder.grounds)
  }
  return established(held, ...seats.grounds, ...held.flatMap(s => s.holder.grounds))
}
