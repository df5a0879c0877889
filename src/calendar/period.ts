/** The periods that final clauses are written in: "on the thirtieth day after", "three months after", "first day of the month following". */
import { numberOfDay, partsOfNumber, shiftMonths, type EndOfMonth } from './civil.ts'
import { dayNumber, dayOfNumber, plusDays, type Day } from './day.ts'

export type { EndOfMonth }

const whole = (n: number, unit: string): number => {
  if (Number.isSafeInteger(n)) return n
  throw new RangeError(`${n} ${unit} is not a period: wanted a whole number`)
}

/**
 * The day `n` months after `d`. `end` says what 31 January + 1 month is: 'last-day' 28 (29) February,
 * 'first-of-next' 1 March. Throws a RangeError when it leaves the years 0000..9999.
 */
export const plusMonths = (d: Day, n: number, end: EndOfMonth): Day =>
  dayOfNumber(shiftMonths(dayNumber(d), whole(n, 'months'), end))

/** The day `n` years after `d`; `end` says what becomes of 29 February. */
export const plusYears = (d: Day, n: number, end: EndOfMonth): Day => plusMonths(d, whole(n, 'years') * 12, end)

/** "On the nth day after": the day itself is not counted, so the first day after 1 May is 2 May. */
export const nthDayAfter = (d: Day, n: number): Day => plusDays(d, whole(n, 'days'))

/**
 * "The first day of the month following the expiration of n months after d". The period runs first, an expiry
 * that does not exist falling on the last day of its month, then the first of the month after it is taken:
 * 15 January with three months expires on 15 April and gives 1 May; with none it gives 1 February.
 */
export const firstDayOfMonthFollowing = (d: Day, months = 0): Day => {
  const { year, month } = partsOfNumber(shiftMonths(dayNumber(d), whole(months, 'months'), 'last-day'))
  return dayOfNumber(month === 12 ? numberOfDay(year + 1, 1, 1) : numberOfDay(year, month + 1, 1))
}

/** How long a text makes something wait. */
export type Delay =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly firstOfMonthAfter: { readonly months: number } | { readonly days: number } }
  | { readonly none: true }

/** The day on which the delay after `d` is over; months and years end on the last day of a month that is too short. */
export const applyDelay = (d: Day, delay: Delay): Day => {
  if ('none' in delay) return d
  if ('days' in delay) return nthDayAfter(d, delay.days)
  if ('months' in delay) return plusMonths(d, delay.months, 'last-day')
  if ('years' in delay) return plusYears(d, delay.years, 'last-day')
  // "the first day of the month after the sixtieth day following": the month after the one in which that day falls.
  const after = delay.firstOfMonthAfter
  return 'days' in after ? firstDayOfMonthFollowing(nthDayAfter(d, after.days)) : firstDayOfMonthFollowing(d, after.months)
}
