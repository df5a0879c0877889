/** Leaving an instrument: from which day a notice ends the bond, which notices come too early or are revoked, and when that cannot be told. */
import type { ActOf } from '#acts'
import { dayNumber, plusMonths, type Day } from '#calendar'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deposit } from './deposits.ts'
import { afterDelay, clauseProvision, instrumentOf } from './delay.ts'
import { notYetBound, startOf, type Force } from './start.ts'

type Notice = ActOf<'denunciation'>
type Revocation = ActOf<'revocation-of-denunciation'>
/** `void`: the notice never has effect, because it came too early or was revoked. */
type Left = { readonly left: true; readonly standing: Consent['standing']; readonly since: Day | null } | { readonly left: false; readonly void: boolean }
/** What one party has at stake when it leaves: its consent, the force of the instrument, and the notices it took back. */
interface Leaver { readonly consent: Deposit | undefined; readonly force: Force; readonly revocations: readonly Revocation[] }

/**
 * Whether a notice of denunciation or withdrawal has ended the bond by the register's day. A notice given before the text allows one has
 * no effect, one revoked before its effect (VCLT art. 68) neither. The effect the notice names counts first, then the period of notice the
 * instrument gives. A consent taken back before the instrument was in force needs no notice: nothing bound yet but good faith (VCLT art. 18).
 * Where the text states no period, twelve months at least are wanted, and a right to leave at all (VCLT art. 56): that is open, not guessed.
 */
export const leftBy = (notice: Notice, leaver: Leaver) => (register: RegisterAsAt): Finding<Left> => {
  const today = dayNumber(register.asAt)
  if (notice.on.from > today) return established<Left>({ left: false, void: false })
  // Fewer instruments in the register than the text wants prove nothing where the register does not hold them all.
  const known = leaver.force.definitive.status === 'established' || register.covers('consent', notice.instrument) !== undefined
  const before = known && notYetBound(leaver.force, leaver.consent, (notice.effect ?? notice.on).latest, register) === true
  const early = before ? undefined : prematureBy(notice, leaver, register)
  if (early) return early
  const effect = effectOf(notice, before, register)
  const revocation = leaver.revocations.find(r => r.of === notice.id)
  const told: Ground[] = []
  if (revocation) {
    // Without a period in the text a notice needs twelve months at least (VCLT art. 56(2)): revoked within them, it never had effect.
    const first = effect.status === 'established' ? effect.value.from : notice.on.earliest === null ? notice.on.from : dayNumber(plusMonths(notice.on.earliest, 12, 'last-day'))
    if (revocation.on.to < first) return established<Left>({ left: false, void: true }, vclt(68), because(notice, 'not-counted', 'revoked'), because(revocation, 'supports'))
    if (effect.status !== 'established' || revocation.on.from < effect.value.to) return open({ want: 'day-of-act', act: revocation.id, written: revocation.on.text }, vclt(68), because(revocation, 'not-counted', 'date-too-coarse'), ...effect.grounds)
    told.push(vclt(68), because(revocation, 'not-counted', 'too-late'))
  }
  if (effect.status !== 'established') return effect as Finding<never>
  const { from, to, since, written } = effect.value
  const standing = before ? 'consent-withdrawn' : notice.as === 'withdrawal' ? 'withdrawn' : 'denounced'
  const grounds = [...effect.grounds, ...(before ? [vclt(18)] : []), ...told]
  if (to <= today) return established<Left>({ left: true, standing, since }, ...grounds, because(notice, 'decisive'))
  // If it bound nobody yet the notice has ended it already, else not yet: which of the two, nobody can say.
  if (!known && leaver.force.definitive.status === 'open') return open(leaver.force.definitive.wants, vclt(18), ...grounds, because(notice, 'supports'))
  if (from <= today) return open({ want: 'day-of-act', act: notice.id, written }, vclt(54), ...grounds, because(notice, 'not-counted', 'date-too-coarse'))
  return established<Left>({ left: false, void: false }, ...grounds, because(notice, 'not-counted', 'planned-only'))
}

interface Effect { readonly from: number; readonly to: number; readonly since: Day | null; readonly written: string }
/** Between which days a notice takes effect, the register's day left aside. */
const effectOf = (act: Notice, before: boolean, register: RegisterAsAt): Finding<Effect> => {
  const { effect, on, instrument } = act
  const dated = effect ?? (before ? on : undefined)
  if (dated) return established({ from: dated.from, to: dated.to, since: exactDay(dated), written: dated.text })
  const clause = instrumentOf(register, instrument)?.clauses['denunciation']
  if (!clause) return open({ want: 'clause', instrument, clause: 'denunciation' }, vclt(56, 1), vclt(56, 2), because(act, 'supports'))
  const [first, last] = [on.earliest, on.latest].map(d => (d === null ? null : afterDelay(d, clause.delay)))
  if (!first || !last) return open({ want: 'day-of-act', act: act.id, written: on.text }, clauseProvision(instrument, clause), because(act, 'not-counted', 'date-too-coarse'))
  return established({ from: dayNumber(first), to: dayNumber(last), since: first === last ? first : null, written: on.text }, clauseProvision(instrument, clause))
}

/** A notice given before the text allows one: the party stays bound. Open where the day of the notice or of the bond is too coarse to say. */
const prematureBy = (notice: Notice, { consent, force }: Leaver, register: RegisterAsAt): Finding<Left> | undefined => {
  const clause = instrumentOf(register, notice.instrument)?.clauses['denunciation']
  if (!clause?.['not-within'] || force.definitive.status !== 'established') return undefined
  const inForce = force.definitive.value
  const start = consent ? startOf(consent, inForce, force.met, register) : undefined
  const [earliest, latest] = [start?.since ?? inForce, start ? start.since ?? start.last : inForce].map(d => (d === null ? null : dayNumber(afterDelay(d, clause['not-within']!))))
  if (latest !== null && latest !== undefined && notice.on.from >= latest) return undefined
  const cited = clauseProvision(notice.instrument, clause)
  if (notice.on.to < earliest!) return established<Left>({ left: false, void: true }, cited, because(notice, 'not-counted', 'premature'))
  const coarse = notice.on.from === notice.on.to && consent ? consent : notice
  return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, cited, because(notice, 'not-counted', 'date-too-coarse'))
}
