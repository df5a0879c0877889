/** The right-to-vote clock: may a member vote now, will it on a day if it pays nothing more, and what is the least payment that keeps or restores its vote. */
import { Decimal } from 'decimal.js'
import { figureOf } from '#acts'
import { dayNumber, dayOfNumber, plusDays, plusYears, type Day } from '#calendar'
import { exactly } from '../exactly.ts'
import type { DuesLaw } from '../dues.ts'
import { established, open, withGrounds, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { NoVote } from '../voting/voting-law.ts'
import { booksOf, yearOf } from './account.ts'
import type { Cure, RightOn, VoteClock } from './answer.ts'
import type { ArrearsLaw } from './arrears-law.ts'
import { openings, reprievesEnd, rightOn, type Asked } from './right.ts'

const asking = (organisation: string, organ: string, law: DuesLaw, arrears: ArrearsLaw, party: string, register: RegisterAsAt): Finding<Asked> => {
  const books = booksOf(organisation, law, party, register)
  return books.status === 'established' ? established({ organisation, organ, party, law, arrears, books: books.value, register }) : books as Finding<never>
}

/**
 * As a reason for which a vote is lost (`lostVotes.reasons`): arrears suspend rights, never membership. Where the register does not declare that it
 * holds the account, nothing is reckoned, and the vote is lost only by an act that says so (docs/decisions/0096); inside that coverage
 * what is missing leaves the right open.
 */
export const votesLostByArrears = (organisation: string, law: DuesLaw): NoVote => Object.assign(lostByArrears(organisation, law), {
  concerns: (register: RegisterAsAt, among: readonly string[]) => register.covers('account', organisation) !== undefined || among.some(p => register.covers('account', p) !== undefined),
})
const lostByArrears = (organisation: string, law: DuesLaw): NoVote => (organ, party) => (register) => {
  if (!law.arrears || (!register.covers('account', organisation) && !register.covers('account', party))) return established(null)
  const asked = asking(organisation, organ, law, law.arrears, party, register)
  if (asked.status !== 'established') return asked as Finding<never>
  const right = rightOn(asked.value, register.asAt, false)
  if (right.status !== 'established') return right as Finding<never>
  return right.value.may ? established(null) : established({ since: right.value.since }, law.arrears.cite, ...asked.value.books.grounds, ...right.grounds)
}

/**
 * The clock as at the register's day, for a day asked about. A day to come is taken for an opening and judged by what is recorded now; a day
 * that is past is judged as at that day.
 */
export const voteClockOf = (organisation: string, organ: string, law: DuesLaw, party: string, on: Day) => (given: RegisterAsAt): Finding<VoteClock> => {
  const { arrears } = law
  if (!arrears) return open({ want: 'rule', of: organ, question: 'vote-clock' }, law.cite)
  const register = on < given.asAt ? given.on(on) : given
  const asked = asking(organisation, organ, law, arrears, party, register)
  if (asked.status !== 'established') return asked as Finding<never>
  const now = rightOn(asked.value, register.asAt, false)
  if (now.status !== 'established') return now as Finding<never>
  const ahead = on > register.asAt ? rightOn(asked.value, on, true) : now
  if (ahead.status !== 'established') return ahead as Finding<never>
  const cure = ahead.value.may ? null : cureOf(ahead.value, asked.value, on > register.asAt)
  const loses = now.value.may ? lossAhead(asked.value, ahead.value, on) : null
  const { grounds } = asked.value.books
  return withGrounds({ status: 'established', value: { now: now.value, ahead: ahead.value, cure, loses }, grounds }, arrears.cite, ...(law.due ? [law.due.cite] : []), ...(law.settles ? [law.settles.cite] : []), ...ahead.grounds)
}

/** The least payment: after it what is owed is below the measure (or not above it, where only exceeding counts), or nothing; one unit less would not do. */
export const leastPayment = (owed: Decimal.Value, limit: Decimal.Value, how: ArrearsLaw['how'], smallest: Decimal.Value): Decimal => {
  const unit = exactly(smallest)
  const inUnits = (d: Decimal, rounding: Decimal.Rounding): Decimal => d.div(unit).toDecimalPlaces(0, rounding).mul(unit)
  const over = exactly(owed).minus(limit)
  const below = how === 'at-least' ? inUnits(over, Decimal.ROUND_FLOOR).plus(unit) : inUnits(over, Decimal.ROUND_CEIL)
  return Decimal.min(below, inUnits(exactly(owed), Decimal.ROUND_CEIL))
}
const cureOf = (right: RightOn, a: Asked, ahead: boolean): Cure => {
  const smallest = a.arrears.smallest ?? '0.01'
  const amount = leastPayment(right.arrears.value, right.threshold.value, a.arrears.how, smallest)
  // Tested when a session opens, what comes in on that day comes too late for the test.
  const tested = a.arrears.tested === 'at-opening' || a.arrears.lost === 'by-decision'
  const beforehand = tested && (ahead || openings(a, right.on)[0] === right.on)
  return { amount: figureOf(amount, Math.max(amount.decimalPlaces(), smallest.split('.')[1]?.length ?? 0), right.arrears.unit), by: beforehand ? plusDays(right.on, -1) : right.on }
}

/** How far ahead the loss of a vote is looked for. */
const yearsAhead = 3
/** The next day on which the vote is lost if nothing is paid: tested day by day only where the rule bites on any day. Null where none is found, or what will be assessed until then is not known. */
const lossAhead = (a: Asked, ahead: RightOn, on: Day): Day | null => {
  if (a.arrears.tested === 'at-opening' || a.arrears.lost === 'by-decision') return ahead.may ? null : on
  const today = dayNumber(a.register.asAt)
  const horizon = plusYears(a.register.asAt, yearsAhead, 'last-day')
  const days = new Set(Array.from({ length: yearsAhead }, (_, i) => dayNumber(yearOf(plusYears(a.register.asAt, i + 1, 'last-day'), a.law).begins)))
  for (const { due, period } of a.books.entries.owed) {
    if (due > today) days.add(due)
    if (period.ends >= a.register.asAt) days.add(dayNumber(period.begins)).add(dayNumber(period.ends) + 1)
  }
  for (const d of reprievesEnd(a)) days.add(dayNumber(d))
  for (const n of [...days].filter(d => d > today && dayOfNumber(d) <= horizon).sort((x, y) => x - y)) {
    const right = rightOn(a, dayOfNumber(n), false)
    if (right.status !== 'established') return null
    if (!right.value.may) return dayOfNumber(n)
  }
  return null
}
