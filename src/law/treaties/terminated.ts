/** Termination: an instrument that has ended binds none of its parties any longer, whatever each of them had done (VCLT arts. 54, 59, 70). */
import type { ActOf } from '#acts'
import { dayNumber } from '#calendar'
import { because, established, open, type Finding } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** The termination of an instrument that has taken effect, or may have; the first if several are told. */
export const terminationOf = (instrument: string, register: RegisterAsAt): ActOf<'termination'> | undefined => {
  const ours = (a: ActOf<'termination'>) => a.instrument === instrument
  return [...register.acts(instrument, 'termination', ours), ...register.perhaps(instrument, 'termination', ours)].find(a => (a.effect ?? a.on).from <= dayNumber(register.asAt))
}

/** The standing once the instrument has ended: whoever was bound or waited to be is told so; whoever had left before, or only signed, stands as before. */
export const unlessTerminated = (own: Finding<Consent>, termination: ActOf<'termination'> | undefined, register: RegisterAsAt): Finding<Consent> => {
  if (!termination || own.status !== 'established') return own
  const end = termination.effect ?? termination.on
  const { standing, since, signed, deposited, form } = own.value
  const leftLater = (standing === 'denounced' || standing === 'withdrawn') && (since === null || dayNumber(since) >= end.to)
  if (!leftLater && standing !== 'party' && standing !== 'bound-provisionally' && standing !== 'contracting-state') return own
  if (end.to > dayNumber(register.asAt)) return open({ want: 'day-of-act', act: termination.id, written: end.text }, vclt(54), because(termination, 'not-counted', 'date-too-coarse'), ...own.grounds)
  return established<Consent>({ standing: 'terminated', since: exactDay(end), ...(signed ? { signed } : {}), ...(deposited ? { deposited } : {}), ...(form ? { form } : {}) }, vclt(54), because(termination, 'decisive'), ...own.grounds)
}
