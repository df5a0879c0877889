/** Reservations on one's own rate: a member keeps its position on what a scale asks of it, and owes it all the same. */
import type { ActOf } from '#acts'
import { dayNumber } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'

/** The reservation by which a member keeps its position on its rate in the scales of a year: it suspends nothing (docs/decisions/0125). */
export const reservedBy = (party: string, scales: readonly ActOf<'scale'>[], register: RegisterAsAt): ActOf<'reservation'> | undefined => {
  const texts = new Set(scales.flatMap(s => s.instrument ?? []))
  if (texts.size === 0) return undefined
  return register.acts(party, 'reservation', r => r.party === party && texts.has(r.instrument)).findLast(r =>
    !(r.until && r.until.to < dayNumber(register.asAt)) && !register.pointingAt(r).some(w => w.act === 'withdrawal-of-reservation' && w.of === r.id && w.articles === undefined))
}
