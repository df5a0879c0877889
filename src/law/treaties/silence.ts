/** The clock of a reservation: twelve months from its notification, after which silence is acceptance (VCLT art. 20(5)). */
import { dayNumber, plusMonths, type Day, type When } from '#calendar'
import { laterOf } from '../dates.ts'

/** The last day on which those who had consented by then can object: twelve months after the day of notification, which itself is not counted. */
export const twelveMonthsAfter = (notified: Day): Day => plusMonths(notified, 12, 'last-day')

/**
 * The last day on which one State can object: the end of twelve months after the notification or the day on which it expressed its own
 * consent to be bound, whichever is later. Null where the register does not hold the notification.
 */
export const silenceEndsFor = (notified: Day | null, consented: When | undefined): Day | null => {
  if (notified === null) return null
  const end = twelveMonthsAfter(notified)
  return consented?.latest ? laterOf(end, consented.latest) : end
}

/** Raised after the last day; never where that day is not known. */
export const isLate = (raised: When, ends: Day | null): boolean => ends !== null && raised.from > dayNumber(ends)

/**
 * Whether an objection may have come too late where the register does not hold the notification: nobody is notified of a reservation before it
 * is made, so an objection within twelve months of the reservation, or by the day of the objecting State's own consent, is in time whatever
 * that day was; of a later one nobody can say.
 */
export const mayBeLate = (raised: When, made: When, notified: Day | null, consented: When | undefined): boolean => {
  if (notified !== null) return false
  const end = made.earliest === null ? null : twelveMonthsAfter(made.earliest)
  return (end === null || raised.to > dayNumber(end)) && !(consented?.earliest && raised.to <= dayNumber(consented.earliest))
}
