/** The clocks of treaties: when silence about a reservation becomes acceptance, and when an instrument enters into force whose condition is met. */
import { fieldsOfAct } from '#acts'
import { because, established, premise, type Finding } from '../../finding.ts'
import type { LawAtHand } from '../../law-at-hand.ts'
import { vclt } from '../../provision.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import { consentOf } from '../../treaties/consent.ts'
import { entryIntoForce } from '../../treaties/entry-into-force.ts'
import { reservationsTo } from '../../treaties/reservations.ts'
import { twelveMonthsAfter } from '../../treaties/silence.ts'
import { together, type Derived, type Deriving, type Due } from './due.ts'

/**
 * The reservations to an instrument to which one may still object (VCLT art. 20(5)). Of one that was made within the last twelve months and
 * has no notification in the register the clock cannot be told.
 */
export const silenceEnding = (instrument: string, from?: string): Deriving => (register): Derived => {
  if (register.acts(instrument, 'reservation').length === 0) return { dues: [], untold: [] }
  const found = reservationsTo(instrument)(register)
  if (found.status !== 'established') return { dues: [], untold: [] }
  const inEffect = found.value.filter(r => r.standing === 'in-effect' && r.by !== from)
  const dues = inEffect.flatMap((r): readonly Due[] => {
    if (r.silenceEnds === null || r.objections.some(o => o.by === from && !o.withdrawn)) return []
    const act = register.act(r.reservation)
    const notices = register.acts(instrument, 'depositary-notification', n => n.of === r.reservation).slice(0, 1)
    const finding = established(r.silenceEnds, vclt(20, 5), ...(act ? [because(act, 'supports')] : []), ...notices.map(n => because(n, 'decisive')), premise({ ask: 'reservations', instrument }, { ...found, grounds: [] }))
    return [{ kind: 'silence-ends', subject: r.reservation, whose: from ?? null, author: r.by, finding, last: r.silenceEnds, comes: true }]
  })
  const fresh = inEffect.filter(r => r.notified === null && r.silenceEnds === null && r.awaits === undefined && r.made.earliest !== null && twelveMonthsAfter(r.made.earliest) >= register.asAt)
  return { dues, untold: fresh.map(r => premise({ ask: 'reservations', instrument }, { status: 'open', wants: { want: 'notification', instrument, reservation: r.reservation }, grounds: [vclt(20, 5)] })) }
}

/** An instrument whose condition is met and whose delay is running. */
export const enteringIntoForce = (instrument: string, law: LawAtHand): Deriving => (register): Derived => {
  const force = entryIntoForce(instrument, law.members)(register)
  const days = force.status === 'established' ? [force.value] : force.status === 'disputed' ? force.positions.flatMap(p => (p.status === 'established' ? [p.value] : [])) : []
  const last = days.toSorted().at(-1)
  return { dues: last !== undefined && last > register.asAt ? [{ kind: 'enters-into-force', subject: instrument, whose: null, finding: asPremise(instrument, force), last, comes: true }] : [], untold: [] }
}
const asPremise = (instrument: string, force: Finding<string>): Due['finding'] =>
  ({ ...(force as Due['finding']), grounds: [...force.grounds, ...(force.status === 'disputed' ? [premise({ ask: 'entry-into-force', instrument }, force as Due['finding'])] : [])] })

/** The instruments under which one party has acted: what enters into force for it, and the reservations of others on which it may still speak. */
export const instrumentsOfParty = (party: string, law: LawAtHand): Deriving => (register): Derived => {
  const instruments = new Set<string>()
  for (const act of register.about(party)) {
    const fields = fieldsOfAct(act)
    if (fields['party'] === party && typeof fields['instrument'] === 'string') instruments.add(fields['instrument'])
  }
  return together([...instruments].sort().map(instrument => forParty(instrument, party, law, register)))
}
const forParty = (instrument: string, party: string, law: LawAtHand, register: RegisterAsAt): Derived => {
  const consent = consentOf(instrument, law.members)(party)(register)
  const entering = enteringIntoForce(instrument, law)(register)
  if (consent.status !== 'established') return { dues: [], untold: [] }
  const { standing, inForceOn } = consent.value
  const own: readonly Due[] = standing === 'contracting-state' && typeof inForceOn === 'string' && /^\d/.test(inForceOn)
    ? [{ kind: 'enters-into-force', subject: instrument, whose: party, finding: established(inForceOn as Due['last'], premise({ ask: 'consent', instrument, party }, consent)), last: inForceOn as Due['last'], comes: true }] : []
  // Who has consented may still object to what others reserve (VCLT art. 20(5)); who has not will have its own twelve months.
  const speaks = standing === 'party' || standing === 'contracting-state' || standing === 'bound-provisionally'
  return together([{ dues: own.length > 0 ? own : standing === 'contracting-state' ? entering.dues : [], untold: [] }, ...(speaks ? [silenceEnding(instrument, party)(register)] : []), ownReservations(instrument, party, register)])
}
/** What the party itself reserved: until when others may object. */
const ownReservations = (instrument: string, party: string, register: RegisterAsAt): Derived => {
  if (register.acts(instrument, 'reservation', r => r.party === party).length === 0) return { dues: [], untold: [] }
  return { dues: silenceEnding(instrument)(register).dues.filter(d => d.author === party), untold: [] }
}
