/** One thing that is due as a rule finds it, and how it stands when it is held against the register's day. */
import type { Act, ActOf } from '#acts'
import { order, plusDays, plusYears, type Day, type When } from '#calendar'
import { asEachTells } from '../../accounts.ts'
import { dayOf, laterOf } from '../../dates.ts'
import { because, established, mapFinding, open, premise, withGrounds, type Finding, type Ground, type Premise } from '../../finding.ts'
import type { Provision } from '../../provision.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import type { Want } from '../../want.ts'
import type { Deadline, DeadlineKind } from '../answer.ts'

export interface Due {
  readonly kind: DeadlineKind
  readonly subject: string
  readonly whose: string | null
  /** Who made the reservation on which the others may speak. */
  readonly author?: string
  readonly finding: Finding<Day>
  /** The last day it can be, where the finding cannot say which day it is. */
  readonly last: Day
  /** It comes of itself: once its day is past nothing is left to be done. */
  readonly comes?: true
  /** The questions and subjects of which the register must be complete for its silence to mean that nothing was done. */
  readonly complete?: readonly (readonly [question: string, of: string])[]
  /** Until this day another reading of the rule is still kept. */
  readonly grace?: Day
  /** It may have been done: the act that would show it is too coarsely dated. */
  readonly perhapsDone?: boolean
}
/** What the rules make due, and what they cannot tell: a list shorter than the truth must show where. */
export interface Derived { readonly dues: readonly Due[]; readonly untold: readonly Premise[] }
export type Deriving = (register: RegisterAsAt) => Derived
export const nothing: Derived = Object.freeze({ dues: [], untold: [] })
export const together = (parts: readonly Derived[]): Derived => ({ dues: parts.flatMap(p => p.dues), untold: parts.flatMap(p => p.untold) })

/** Something the rules make due of which the register cannot say when. */
export const untold = (of: string, wants: Want, ...grounds: readonly Ground[]): Premise => premise({ ask: 'deadlines', of }, open(wants, ...grounds))

/** A finding about a day, with the last day it can be; undefined where the register does not bound it. */
export const dueBy = (finding: Finding<Day>, bound: Day | null): Pick<Due, 'finding' | 'last'> | undefined => {
  const last = finding.status === 'established' ? finding.value
    : finding.status === 'open' ? bound : finding.positions.flatMap(p => (p.status === 'established' ? [p.value] : [])).reduce<Day | null>((a, b) => (a === null ? b : laterOf(a, b)), bound)
  return last === null ? undefined : { finding, last }
}
/** The last day a date can mean, doubt allowed for; null where it has none. */
const lastOf = (w: When): Day | null => (Number.isFinite(w.to) ? plusDays('1970-01-01', w.to) : null)

/** A day that an act itself gives, such as the day until which something is permitted; a span or month means its last day, a doubtful date no day for certain. */
export const dayGiven = (act: Act, w: When, ...cited: readonly Ground[]): Pick<Due, 'finding' | 'last'> | undefined => {
  const last = lastOf(w)
  if (last === null) return undefined
  const finding: Finding<Day> = w.approximate || w.uncertain ? open({ want: 'day-of-act', act: act.id, written: w.text }, because(act, 'not-counted', 'date-too-coarse')) : established(last, act)
  return { last, finding: withGrounds(finding, ...cited) }
}

/** What rules want to be done again and again. */
type Recurring = ActOf<'session' | 'report'>

/**
 * So many years after an act, as each source tells it: the same day of the year, or the last day of a month that is too short. A source that
 * only knows the day less exactly contradicts nobody.
 */
export const yearsAfter = (act: Recurring, organ: string, years: number, dated: (act: Recurring) => When, cite: Provision) => (register: RegisterAsAt): Pick<Due, 'finding' | 'last'> | undefined => {
  const rule = asEachTells<Day>(r => {
    const told = asToldIn(act, organ, r)
    const by = order(dated(told), dated(act)) === 'cannot-say' ? act : told
    return withGrounds(mapFinding(dayOf(by, dated(by)), d => plusYears(d, years, 'last-day')), cite)
  })
  const bound = lastOf(dated(act))
  return dueBy(rule(register), bound === null ? null : plusYears(bound, years, 'last-day'))
}

/** The act itself, or another source's account of it where the register speaks by that source. */
const asToldIn = (act: Recurring, subject: string, register: RegisterAsAt): Recurring => {
  const ever = register.on('9999-12-31')
  const same = (a: Recurring): boolean => a.id === act.id || a.accountOf === act.id
  return ever.acts(subject, ['session', 'report'], same)[0] ?? ever.perhaps(subject, ['session', 'report'], same)[0] ?? act
}

/** Dropped or overtaken, says an outcome that points at the act: nothing is due any more. */
export const isOver = (act: Pick<Act, 'id'>, register: RegisterAsAt): boolean => register.pointingAt(act).some(o => o.act === 'outcome' && o.of === act.id)

/**
 * How it stands on the register's day: coming until its last day is over; then overdue where the register declares itself complete, else
 * perhaps. What comes of itself is due no longer once it has come; while it may have come it stays in the list.
 */
export const asDeadline = ({ kind, subject, whose, finding, last, comes, complete, grace, perhapsDone }: Due, register: RegisterAsAt): Deadline | undefined => {
  const past = last < register.asAt
  if (past && comes) return undefined
  const known = complete?.some(([question, about]) => register.covers(question, about)) ?? false
  const firmly = finding.status === 'established' && known && !perhapsDone && (grace === undefined || grace < register.asAt)
  return { kind, subject, whose, due: last, standing: !past ? 'coming' : firmly ? 'overdue' : 'perhaps-overdue', finding }
}
