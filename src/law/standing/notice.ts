/** The two clocks of a withdrawal: when a notice ends membership, and until when the member that gave it stays bound to pay. */
import type { ActOf } from '#acts'
import { happenedBy, isDay, order, plusDays, plusMonths, plusYears, when, type Day, type When } from '#calendar'
import type { MembershipLaw } from '../membership.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** What a notice leads to. `ends` is the first day without membership: null where the text sets no time, or the notice has not been received yet. */
export interface Notice {
  readonly act: ActOf<'notice-of-withdrawal'>
  readonly ends: When | null
  readonly boundUntil: Day | null
  readonly cites: readonly Provision[]
}
/** The law of membership that an organisation had on the register's day. */
export type LawOn = (register: RegisterAsAt) => MembershipLaw

/** A notice runs from the day on which it was received, where its source tells that day; nothing is received before it is given. */
export const received = (act: ActOf<'notice-of-withdrawal'>): When => (act.received && order(act.received, act.on) !== 'before' ? act.received : act.on)

/**
 * Works out a notice by the charter of the day on which it was received: a later charter lengthens no notice that runs already
 * (docs/decisions/0068). Without a rule on notice it ends nothing by itself. A notice that is too coarsely dated ends membership on
 * one of several days; the end of a financial year is told only where all of them lead to the same.
 */
export const noticeOf = (act: ActOf<'notice-of-withdrawal'>, lawOn: LawOn, register: RegisterAsAt): Notice => {
  const on = received(act)
  if (happenedBy(on, register.asAt) === 'no') return { act, ends: null, boundUntil: null, cites: [] }
  const law = lawOn(on.latest !== null && on.latest < register.asAt ? register.on(on.latest) : register)
  const rule = law.notice
  if (!rule) return { act, ends: null, boundUntil: null, cites: law.withdrawal ? [law.withdrawal] : [] }
  const [first, last] = [on.from, on.to].map(n => (Number.isFinite(n) ? plusDays('1970-01-01', n) : null))
  if (!first && !last) return { act, ends: null, boundUntil: null, cites: [rule.cite] }
  const [from, to] = [first, last].map(d => d && plusMonths(d, rule.months, 'last-day'))
  const ends = when(from === to ? from! : `${from ?? '..'}/${to ?? '..'}`)
  if (rule.bound === 'end-of-membership') return { act, ends, boundUntil: from && from === to ? plusDays(from, -1) : null, cites: [rule.cite] }
  const [one, other] = [first, last].map(d => (d && law.financialYear ? lastOfFinancialYear(d, law.financialYear.begins) : null))
  return { act, ends, boundUntil: one && one === other ? one : null, cites: [rule.cite, ...(law.financialYear ? [law.financialYear.cite] : [])] }
}

/** The last day of the financial year in which a day falls; `begins` is its first, as month and day. */
const lastOfFinancialYear = (d: Day, begins: string): Day | null => {
  const start = `${d.slice(0, 4)}-${begins}`
  if (!isDay(start)) return null
  return plusDays(start > d ? start : plusYears(start, 1, 'last-day'), -1)
}
