/** Leaving an instrument: from which day a notice of denunciation ends the bond, and when that cannot be told. */
import type { ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { because, established, open, type Finding } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import { afterDelay, clauseProvision, instrumentOf } from './entry-into-force.ts'

export type Left = { readonly left: true; readonly since: Day | null } | { readonly left: false }

/**
 * Whether a denunciation has ended the bond by the register's day. The effect the notice names counts first, then the period of notice the
 * instrument gives. A consent taken back before the instrument was in force needs no notice: nothing bound yet but good faith (VCLT art. 18).
 * Where the text states no period, twelve months at least are wanted, and a right to leave at all (VCLT art. 56): that is open, not guessed.
 */
export const leftBy = (denunciation: ActOf<'denunciation'>, force: Finding<Day>) => (register: RegisterAsAt): Finding<Left> => {
  const { instrument, effect, on } = denunciation
  const today = dayNumber(register.asAt)
  const between = (from: number, to: number, since: Day | null, written: string): Finding<Left> =>
    to <= today ? established<Left>({ left: true, since }, because(denunciation, 'decisive'))
    : from <= today ? open({ want: 'day-of-act', act: denunciation.id, written }, vclt(54), because(denunciation, 'not-counted', 'date-too-coarse'))
    : established<Left>({ left: false }, because(denunciation, 'not-counted', 'planned-only'))
  if (effect) return between(effect.from, effect.to, exactDay(effect), effect.text)
  if (on.from > today) return established<Left>({ left: false })
  if (notYetInForce(force, on.latest)) return between(on.from, on.to, exactDay(on), on.text)
  const clause = instrumentOf(register, instrument)?.clauses['denunciation']
  if (!clause) return open({ want: 'clause', instrument, clause: 'denunciation' }, vclt(56, 1), vclt(56, 2), because(denunciation, 'supports'))
  const [first, last] = [on.earliest, on.latest].map(d => (d === null ? null : afterDelay(d, clause.delay)))
  if (!first || !last) return open({ want: 'day-of-act', act: denunciation.id, written: on.text }, clauseProvision(instrument, clause), because(denunciation, 'not-counted', 'date-too-coarse'))
  const told = between(dayNumber(first), dayNumber(last), first === last ? first : null, on.text)
  return { ...told, grounds: [clauseProvision(instrument, clause), ...told.grounds] }
}

/** Known not to have been in force on a day: it came later, or the condition is not met yet. */
const notYetInForce = (force: Finding<Day>, on: Day | null): boolean =>
  force.status === 'established' ? on !== null && force.value > on : isNotYetMet(force)
