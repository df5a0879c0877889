/** Days, dates of any precision, and the periods that texts reckon with. */
export { day, dayNumber, dayOfNumber, daysBetween, isDay, plusDays } from './day.ts'
export type { Day } from './day.ts'
export { applyDelay, firstDayOfMonthFollowing, nthDayAfter, plusMonths, plusYears } from './period.ts'
export type { Delay, EndOfMonth } from './period.ts'
export { isWhenError, parseWhen, when } from './when.ts'
export type { Precision, When, WhenError } from './when.ts'
export { covers, happenedBy, order } from './order.ts'
export type { Happened, Order } from './order.ts'
