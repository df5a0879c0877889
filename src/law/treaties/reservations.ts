/** The reservations to an instrument, each with its standing, its notification, its objections and the day its twelve months end (VCLT arts. 19 to 23). */
import type { ActOf, Clauses } from '#acts'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Because, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { ceased } from '../membership.ts'
import { vclt, type Provision } from '../provision.ts'
import type { ReservationStanding } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { permissionFor, within, without, type Permission } from './articles.ts'
import { clauseProvision, instrumentOf } from './delay.ts'
import { reservationLife, type ActsOfReservations, type Succession } from './reservation-acts.ts'
import { isLate, silenceEndsFor, twelveMonthsAfter } from './silence.ts'
import { vcssrt } from './start.ts'

type Reservation = ActOf<'reservation'>
type Objection = ActOf<'objection'>
/** A reservation with what was done about it; `confirmedBy` is the one made on deposit that repeats it, which then counts (VCLT art. 23(2)). */
export interface Held extends Omit<ReservationStanding, 'reservation' | 'objections' | 'awaits' | 'maintained'> {
  readonly act: Reservation
  readonly permission: Permission
  readonly confirmedBy: Reservation | undefined
  /** The body whose competent organ must accept it, and its acceptance (VCLT art. 20(3)). */
  readonly organ: { readonly body: string; readonly acceptance: ActOf<'acceptance-of-reservation'> | undefined } | undefined
  /** The withdrawal that ended it. */
  readonly taken: ActOf<'withdrawal-of-reservation'> | undefined
  /** The succession by which `by` maintains what its predecessor reserved. */
  readonly heir: Succession | undefined
  readonly objections: readonly { readonly act: Objection; readonly late: boolean; readonly withdrawn: ActOf<'withdrawal-of-objection'> | undefined }[]
  /** Why it does not, or not in the ordinary way, have effect. */
  readonly why: Because | undefined
  readonly cited: readonly Ground[]
}

/** Every reservation the register holds, with its standing on the register's day. */
export const heldReservations = (instrument: string, register: RegisterAsAt): { readonly held: readonly Held[]; readonly life: ActsOfReservations } => {
  const life = reservationLife(instrument, register)
  const clause = instrumentOf(register, instrument)?.clauses.reservations
  const own = life.reservations.map(r => standingOf(r, life, clause, register))
  return { held: [...own, ...life.successions.flatMap(s => maintained(s, own, life, clause, register))], life }
}

/**
 * A successor is considered to maintain its predecessor's reservations that applied on the day of the succession of States, unless it says
 * otherwise or reserves on the same subject itself (Convention of 1978, art. 20(1); where States separate, the treaty goes on as it was, art. 34(1)).
 */
const maintained = (heir: Succession, own: readonly Held[], life: ActsOfReservations, clause: Clauses['reservations'], register: RegisterAsAt): readonly Held[] => {
  const theirs = own.filter(h => h.by === heir.succeeds)
  const day = (heir.effect ?? heir.on).latest
  if (theirs.length === 0 || day === null) return []
  const then = register.on(day < register.asAt ? day : register.asAt)
  const before = reservationLife(heir.instrument, then)
  const sameSubject = (h: Held) => own.some(x => x.by === heir.party && x.standing !== 'domestic-only' && overlap(x.act, h.act))
  return theirs.flatMap(h => {
    const was = before.reservations.some(r => r.id === h.act.id) ? standingOf(h.act, before, clause, then) : undefined
    if (!was || (was.standing !== 'in-effect' && was.standing !== 'impermissible') || was.confirmedBy || sameSubject(h)) return []
    return [standingOf(h.act, life, clause, register, { heir, articles: was.articles })]
  })
}
const overlap = (a: Reservation, b: Reservation): boolean => !a.articles?.length || !b.articles?.length || a.articles.some(x => within(x, b.articles!) || b.articles!.some(y => within(y, [x])))

const standingOf = (act: Reservation, life: ActsOfReservations, clause: Clauses['reservations'], register: RegisterAsAt, inherited?: { readonly heir: Succession; readonly articles: readonly string[] | null }): Held => {
  const { instrument } = act
  const heir = inherited?.heir
  const by = heir?.party ?? act.party
  const notified = life.notified(act.id)
  const silenceEnds = notified === null ? null : twelveMonthsAfter(notified)
  const objections = life.objectionsTo(act.id).map(o => ({ act: o, late: isLate(o.on, silenceEndsFor(notified, life.consentOf(o.party)?.on)), withdrawn: life.withdrawalOf(o) }))
  const given = inherited ? inherited.articles : act.articles?.length ? act.articles : null
  const withdrawals = life.withdrawalsOfReservation(act, by)
  const organ = clause?.['acceptance-by'] === undefined ? undefined : { body: clause['acceptance-by'], acceptance: life.acceptancesOf(act.id).find(a => a.party === clause['acceptance-by']) }
  const articles = withdrawals.reduce<readonly string[] | null>((left, w) => (w.articles?.length ? without(left, w.articles) : left), given)
  const taken = withdrawals.find(w => !w.articles?.length) ?? (articles?.length === 0 ? withdrawals.at(-1) : undefined)
  const permission = permissionFor(articles, clause)
  const text: readonly Provision[] = clause?.article ? [clauseProvision(instrument, clause)] : []
  const confirmation = confirmationOf(act, life)
  const told = (standing: Held['standing'], ended: Held['ended'], why?: Because, ...cited: readonly Ground[]): Held =>
    ({ act, by, articles: taken ? given : articles, made: act.on, standing, ended, notified, silenceEnds, objections, permission, confirmedBy: confirmation.by, organ, taken, heir, why, cited: heir ? [ceased(register, act.party) ? vcssrt(34, 1) : vcssrt(20, 1), because(heir, 'supports'), ...cited] : cited })

  if (act.formulated === 'in-domestic-law') return told('domestic-only', null, 'domestic-only', vclt(23, 1))
  if (taken) return told('withdrawn', exactDay(taken.on), 'withdrawn', vclt(22, 1), vclt(22, 3, 'a'), because(taken, 'decisive'))
  const partly = withdrawals.map(w => because(w, 'supports'))
  if (act.until && act.until.latest !== null && act.until.latest < register.asAt) return told('expired', exactDay(act.until), 'expired')
  const ended = heir ? undefined : life.endOfConsentBehind(act)
  if (ended) return told('expired', exactDay(ended.act === 'denunciation' ? ended.effect ?? ended.on : ended.on), 'superseded', because(ended, 'supports'))
  if (!confirmation.given) return told('not-confirmed', null, 'not-confirmed', vclt(23, 2))
  if (permission === 'forbidden') return told('impermissible', null, 'impermissible', vclt(19, clause?.allowed === 'none' ? 'a' : 'b'), ...text)
  const consents = life.consentsOf(act.party)
  const late = act.formulated === undefined && consents.length > 0 && consents.every(c => c.on.to < act.on.from)
  // Made after consent it is no reservation (art. 19), unless everybody lets twelve months pass in silence: so depositaries receive it.
  if (late && !(silenceEnds !== null && silenceEnds < register.asAt && objections.every(o => o.late) && register.covers('reservations', instrument, silenceEnds))) return told('impermissible', null, 'too-late', vclt(19))
  return told('in-effect', null, undefined, ...(late ? [vclt(20, 5)] : []), ...(permission === 'authorised' ? [vclt(20, 1), ...text] : organ ? [vclt(20, 3), ...text, ...(organ.acceptance ? [because(organ.acceptance, 'supports')] : [])] : []), ...partly)
}

/** Made on signature it must be confirmed on consent, unless the signature itself was the consent (VCLT art. 23(2)). */
const confirmationOf = (act: Reservation, life: ActsOfReservations): { readonly given: boolean; readonly by: Reservation | undefined } => {
  if (act.formulated !== 'on-signature') return { given: true, by: undefined }
  const consents = life.consentsOf(act.party)
  if (consents.some(c => c.act === 'signature')) return { given: true, by: undefined }
  const first = consents[0]
  const repeats = (r: Reservation) => r !== act && r.party === act.party && (r.formulated === 'on-deposit' || (r.formulated === undefined && first !== undefined && r.on.from >= first.on.from))
  const by = life.reservations.find(r => repeats(r) && overlap(r, act))
  return { given: by !== undefined, by }
}

/**
 * Answers `reservations`: those the register holds, in order of day. Outside the declared coverage of `reservations` an empty list would be
 * a claim that nobody made one: then it is open.
 */
export const reservationsTo = (instrument: string): ((register: RegisterAsAt) => Finding<readonly ReservationStanding[]>) => asEachTells(register => {
  const { held, life } = heldReservations(instrument, register)
  const doubtful = life.doubtful.map(a => because(a, 'not-counted', 'date-too-coarse'))
  if (held.length === 0 && !register.covers('reservations', instrument)) return open({ want: 'coverage', question: 'reservations', of: instrument, on: register.asAt }, vclt(2, 1, 'd'), ...doubtful)
  const grounds = held.flatMap(h => [
    ...h.cited, h.why ? because(h.act, 'not-counted', h.why) : because(h.act, 'supports'), ...life.notificationsOf(h.act.id).slice(0, 1).map(n => because(n, 'supports')),
    ...h.objections.flatMap(o => (o.withdrawn ? [because(o.act, 'not-counted', 'withdrawn'), because(o.withdrawn, 'supports')] : [o.late ? because(o.act, 'not-counted', 'too-late') : because(o.act, 'supports')])),
  ])
  return established(held.map(shown), vclt(2, 1, 'd'), vclt(20, 5), ...grounds, ...doubtful)
})

const shown = ({ act, by, articles, made, standing, ended, notified, silenceEnds, objections, organ, heir }: Held): ReservationStanding => ({
  reservation: act.id, by, articles, made, standing, ended, notified, silenceEnds: organ ? null : silenceEnds, ...(organ && !organ.acceptance && standing === 'in-effect' ? { awaits: organ.body } : {}), ...(heir ? { maintained: heir.id } : {}),
  objections: objections.map(o => ({ objection: o.act.id, by: o.act.party, precludes: o.act.precludes === true, late: o.late, withdrawn: o.withdrawn !== undefined })),
})
