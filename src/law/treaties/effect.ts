/** What one reservation does between its author and one other party: the order in which VCLT arts. 19 to 21 are asked. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { because, open, premise, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Modification } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { within } from './articles.ts'
import type { Deposit } from './deposits.ts'
import type { ActsOfReservations } from './reservation-acts.ts'
import type { Held } from './reservations.ts'
import { isLate, mayBeLate, silenceEndsFor } from './silence.ts'

/**
 * `freed`: the day on which an objection that had precluded the relation fell away (null: a day that is not told).
 * `unsure`: what was opposed may have been opposed too late; `opposed`: the text forbids the reservation, and the other party opposed the entry into force between the two.
 */
interface Effect { readonly modifications: readonly Modification[]; readonly grounds: readonly Ground[]; readonly freed?: Day | null; readonly opposed?: boolean; readonly unsure?: ReturnType<typeof open> }

/** To whom the reservation is opposed: the other party, and its consent to be bound if the register holds one. */
interface Towards { readonly other: string; readonly consent: Deposit | undefined; readonly held: readonly Held[]; readonly life: ActsOfReservations }

/** What the other party has said to a reservation, and how long it may still speak. */
interface Reaction {
  readonly ends: Day | null
  readonly objections: readonly { readonly act: ActOf<'objection'>; readonly late: boolean; readonly withdrawn: ActOf<'withdrawal-of-objection'> | undefined }[]
  readonly acceptance: ActOf<'acceptance-of-reservation'> | undefined
  /** The objection that stands: raised in time, not withdrawn, the one that precludes before another. */
  readonly objection: ActOf<'objection'> | undefined
  readonly grounds: readonly Ground[]
}

/** The effect of a reservation between its author and one other party on the register's day. */
export const effectTowards = (held: Held, towards: Towards, register: RegisterAsAt): Effect => {
  const { act, standing } = held
  const reaction = reactionTo(held, towards)
  const { objection, objections } = reaction
  if (standing === 'withdrawn' || standing === 'expired') {
    const precluded = objections.some(o => !o.late && !o.withdrawn && o.act.precludes)
    const notice = precluded && held.taken ? noticeOf(held.taken, towards.life) : undefined
    return { modifications: [], grounds: [...held.cited, because(act, 'not-counted', held.why), ...(notice?.grounds ?? [])], ...(precluded ? { freed: notice ? notice.day : held.ended } : {}) }
  }
  if (held.confirmedBy) return { modifications: [], grounds: [because(act, 'not-counted', 'superseded')] }
  if (standing === 'not-confirmed' || standing === 'domestic-only') return { modifications: [], grounds: [...held.cited, because(act, 'not-counted', held.why)] }
  if (standing === 'impermissible') {
    const contrary = objection ? [because(objection, 'contrary')] : []
    const silenceEnds = held.why === 'too-late' ? held.silenceEnds : null
    return { modifications: [modification(held, 'impermissible', { objection: objection?.id ?? null, silenceEnds })], grounds: [...held.cited, because(act, 'supports'), ...contrary, ...reaction.grounds], opposed: objection?.precludes === true }
  }
  if (held.permission === 'authorised') {
    const ineffective = objections.map(o => because(o.act, 'not-counted', 'text-allows-it'))
    return { modifications: [modification(held, 'modified', { accepted: 'by-the-text' })], grounds: [...held.cited, vclt(21, 1), because(act, 'supports'), ...ineffective] }
  }
  if (held.organ) return byTheOrganisation(held, held.organ, reaction)
  return accepted(held, reaction, towards.life) ?? (objection ? refused(held, objection, reaction, towards, register) : silent(held, held.articles, reaction, towards, register))
}

const modification = ({ act, by, articles }: Held, effect: Modification['effect'], more: Partial<Modification> = {}): Modification =>
  ({ reservation: act.id, by, articles, accepted: null, objection: null, silenceEnds: null, effect, ...more })

/**
 * From when a withdrawal of a reservation, or of an objection, works towards the other State: when that has notice of it (art. 22(3)). The
 * depositary's notification tells it; where the register holds none, the withdrawal is taken for known from its own day, and the notice wanted.
 */
const noticeOf = (act: ActOf<'withdrawal-of-reservation'> | ActOf<'withdrawal-of-objection'>, life: ActsOfReservations): { readonly day: Day | null; readonly grounds: readonly Ground[] } => {
  const [notified] = life.notificationsOf(act.id)
  const cited = vclt(22, 3, act.act === 'withdrawal-of-reservation' ? 'a' : 'b')
  if (notified) return { day: exactDay(notified.on), grounds: [cited, because(notified, 'supports')] }
  return { day: exactDay(act.on), grounds: [cited, premise({ ask: 'reservations', instrument: act.instrument }, open({ want: 'notice', instrument: act.instrument, of: act.id }))] }
}

/** To the constituent instrument of an organisation: accepted by its competent organ, or not yet in effect, whatever single members say (art. 20(3)). */
const byTheOrganisation = (held: Held, { body, acceptance }: NonNullable<Held['organ']>, { objections }: Reaction): Effect => {
  const { act } = held
  const single = objections.map(o => because(o.act, 'not-counted', o.withdrawn ? 'withdrawn' : 'organ-decides'))
  if (acceptance) return { modifications: [modification(held, 'modified', { accepted: 'expressly' })], grounds: [...held.cited.filter(g => g.ground !== 'act' || g.act !== acceptance.id), vclt(21, 1), because(act, 'supports'), because(acceptance, 'decisive'), ...single] }
  const wanted = premise({ ask: 'reservations', instrument: act.instrument }, open({ want: 'acceptance', instrument: act.instrument, reservation: act.id, by: body }))
  return { modifications: [modification(held, 'pending', { awaits: body })], grounds: [...held.cited, because(act, 'supports'), ...single, wanted] }
}

const reactionTo = ({ act, notified }: Held, { other, consent, held, life }: Towards): Reaction => {
  // An acceptance of, or objection to, what was then confirmed need not be repeated (art. 23(3)).
  const same = [act.id, ...held.filter(h => h.confirmedBy === act).map(h => h.act.id)]
  // What its predecessor objected to a successor is considered to object to still.
  const predecessor = consent?.act === 'deposit' && consent.of === 'succession' ? consent.succeeds ?? other : other
  const ends = silenceEndsFor(notified, consent?.on)
  const objections = same.flatMap(id => life.objectionsTo(id)).filter(o => o.party === other || o.party === predecessor).map(o => ({ act: o, late: isLate(o.on, ends), withdrawn: life.withdrawalOf(o) }))
  const live = objections.filter(o => !o.late && !o.withdrawn)
  return {
    ends, objections, acceptance: same.flatMap(id => life.acceptancesOf(id)).find(a => a.party === other),
    objection: (live.find(o => o.act.precludes) ?? live[0])?.act,
    grounds: objections.filter(o => !live.includes(o)).map(o => because(o.act, 'not-counted', o.withdrawn ? 'withdrawn' : 'too-late')),
  }
}

/** Accepted expressly, or objected to and the objection taken back: whoever withdraws its objection has spoken (art. 22(2)). */
const accepted = (held: Held, { acceptance, objection, objections }: Reaction, life: ActsOfReservations): Effect | undefined => {
  const inTime = objections.filter(o => !o.late)
  const takenBack = objection ? undefined : inTime.findLast(o => o.withdrawn)?.withdrawn
  const speaks = acceptance ?? takenBack
  if (!speaks) return undefined
  const past = objections.map(o => because(o.act, 'not-counted', o.late ? 'too-late' : o.withdrawn ? 'withdrawn' : 'superseded'))
  const grounds = [vclt(20, 4, 'a'), ...(takenBack ? [vclt(22, 2)] : []), vclt(21, 1), ...held.cited, because(held.act, 'supports'), because(speaks, 'decisive'), ...past]
  const modifications = [modification(held, 'modified', { accepted: 'expressly' })]
  if (!inTime.some(o => o.act.precludes)) return { modifications, grounds }
  const notice = speaks.act === 'withdrawal-of-objection' ? noticeOf(speaks, life) : { day: exactDay(speaks.on), grounds: [] }
  return { modifications, grounds: [...grounds, ...notice.grounds], freed: notice.day }
}

/** Objected to in time: the relation does not begin, or the provisions do not apply; an objection to part of the reservation leaves the rest to silence. */
const refused = (held: Held, objection: ActOf<'objection'>, reaction: Reaction, towards: Towards, register: RegisterAsAt): Effect => {
  const named = objection.articles?.length ? objection.articles : undefined
  // What it opposed has been withdrawn since: nothing is left of the objection.
  const moot = named !== undefined && held.articles !== null && !held.articles.some(a => touches(a, named))
  if (moot && held.act.articles?.some(a => touches(a, named))) {
    const left = silent(held, held.articles, { ...reaction, grounds: [...reaction.grounds, because(objection, 'not-counted', 'superseded')] }, towards, register)
    const by = towards.life.withdrawalsOfReservation(held.act, held.by).findLast(w => w.articles?.some(a => touches(a, named)))
    return { ...left, ...(objection.precludes ? { freed: by ? exactDay(by.on) : null } : {}) }
  }
  if (mayBeLate(objection.on, held.act.on, held.notified, towards.consent?.on)) {
    const unsure = open({ want: 'notification', instrument: held.act.instrument, reservation: held.act.id })
    const grounds = [vclt(20, 5), ...held.cited, because(held.act, 'supports'), because(objection, 'supports'), ...reaction.grounds, premise({ ask: 'reservations', instrument: held.act.instrument }, unsure)]
    return { modifications: [modification(held, 'pending', { objection: objection.id })], grounds, ...(objection.precludes ? { unsure } : {}) }
  }
  const rests = [...held.cited, because(held.act, 'supports'), because(objection, 'decisive'), ...reaction.grounds]
  const more = { objection: objection.id, silenceEnds: reaction.ends }
  if (objection.precludes) return { modifications: [modification(held, 'precluding', more)], grounds: [vclt(20, 4, 'b'), ...rests] }
  const hit = named && held.articles ? held.articles.filter(a => touches(a, named)) : []
  const rest = hit.length > 0 ? held.articles!.filter(a => !hit.includes(a)) : []
  const modifications = [modification(held, 'not-applied', { ...more, articles: hit.length > 0 ? hit : held.articles })]
  const others = rest.length > 0 ? silent(held, rest, reaction, towards, register) : { modifications: [], grounds: [] }
  return { modifications: [...modifications, ...others.modifications], grounds: [vclt(20, 4, 'b'), vclt(21, 3), ...rests, ...others.grounds] }
}
const touches = (article: string, named: readonly string[]): boolean => within(article, named) || named.some(n => within(n, [article]))

/** Nothing said: acceptance once the time is over, inside the declared coverage; pending until then, and where the notification is not held. */
const silent = (held: Held, articles: readonly string[] | null, { ends, grounds }: Reaction, { life }: Towards, register: RegisterAsAt): Effect => {
  const { act } = held
  const wanted = (finding: ReturnType<typeof open>) => premise({ ask: 'reservations', instrument: act.instrument }, finding)
  const rests = [...held.cited, ...life.notificationsOf(act.id).slice(0, 1).map(n => because(n, 'supports')), because(act, 'supports'), ...grounds]
  const pending = [modification(held, 'pending', { articles, silenceEnds: ends })]
  if (ends === null) return { modifications: pending, grounds: [vclt(20, 5), ...rests, wanted(open({ want: 'notification', instrument: act.instrument, reservation: act.id }))] }
  if (ends >= register.asAt) return { modifications: pending, grounds: [vclt(20, 5), ...rests] }
  // That nobody objected can be said only where the register knows of every objection up to the last day.
  if (!register.covers('reservations', act.instrument, ends)) return { modifications: pending, grounds: [vclt(20, 5), ...rests, wanted(open({ want: 'coverage', question: 'reservations', of: act.instrument, on: ends }))] }
  return { modifications: [modification(held, 'modified', { articles, accepted: 'by-silence', silenceEnds: ends })], grounds: [vclt(20, 5), vclt(21, 1), ...rests] }
}
