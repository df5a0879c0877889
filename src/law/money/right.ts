/** The right to vote as arrears leave it on a day: what is owed held against the contributions of the preceding full years. */
import type { ActOf } from '#acts'
import { dayNumber, dayOfNumber, plusDays, type Day } from '#calendar'
import { beginningOf } from '../dates.ts'
import type { DuesLaw } from '../dues.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { bodyAndAbove } from '../voting/organ.ts'
import { yearOf, type Books } from './account.ts'
import { decimalFrom, totalsOf, type Units } from './amount.ts'
import type { RightOn } from './answer.ts'
import type { ArrearsLaw } from './arrears-law.ts'
import { settledBy, type Owed } from './entries.ts'
import { regular } from './entry.ts'
import { ledgersOf, overdue } from './ledger.ts'
import { isFull, type Period } from './period.ts'
import { overdueBy } from './running.ts'
import { compareReckoned, figureOfReckoned, nothingIn, reckonedIn, type Reckoned } from './reckoned.ts'

/** Whose right in which organ is asked about, with its books. */
export interface Asked { readonly organisation: string; readonly organ: string; readonly party: string; readonly law: DuesLaw; readonly arrears: ArrearsLaw; readonly books: Books; readonly register: RegisterAsAt }

/** How arrears stand on a day: what is owed, what it is measured against, and whether the vote would be lost by it. */
export interface Level { readonly owed: Reckoned; readonly limit: Reckoned; readonly years: readonly string[]; readonly over: boolean; readonly tooNew: boolean; readonly grounds: readonly Ground[] }

/** Arrears and their measure on a day, by what was recorded up to `received` (that day, if no other is named). */
const levelOn = (a: Asked, on: Day, received: Day = on): Finding<Level> => {
  const { law, register } = a
  const currency = law.currency ?? a.books.ledgers[0]?.currency ?? ''
  const owed = reckonedIn(overdueOn(a, on, received), currency, on, register)
  if (owed.status !== 'established') return owed as Finding<never>
  const nothing = nothingIn(currency)
  if (compareReckoned(owed.value, nothing) <= 0) return established({ owed: nothing, limit: nothing, years: [], over: false, tooNew: false, grounds: owed.grounds })
  const years = precedingYears(a, on)
  if (years.status !== 'established') return years as Finding<never>
  if (years.value.tooNew) return established({ owed: owed.value, limit: nothing, years: years.value.periods.map(p => p.key), over: false, tooNew: true, grounds: [...owed.grounds, ...years.grounds] })
  const limit = reckonedIn(contributions(a, years.value.periods), currency, on, register)
  if (limit.status !== 'established') return limit as Finding<never>
  const beside = compareReckoned(owed.value, limit.value)
  return established({ owed: owed.value, limit: limit.value, years: years.value.periods.map(p => p.key).toReversed(), over: a.arrears.how === 'at-least' ? beside >= 0 : beside > 0, tooNew: false, grounds: [...owed.grounds, ...limit.grounds] })
}
/** What was overdue on a day, by currency, by what had been recorded up to `received`. */
const overdueOn = (a: Asked, on: Day, received: Day): readonly (readonly [currency: string, amount: Units])[] => {
  const { books: { ledgers }, arrears: { counts } } = a
  const [first] = ledgers
  const earlier = received < a.register.asAt
  if (earlier && first?.running && ledgers.length === 1) return [[first.currency, overdueBy(first.running, dayNumber(received), on, counts)]]
  return (earlier ? ledgersBy(a, dayNumber(received)) : ledgers).map(l => [l.currency, overdue(l, on, counts).amount] as const).filter(([, amount]) => amount > 0n)
}
/** The ledgers as what had been recorded by a day left them. */
const ledgersBy = (a: Asked, day: number) => {
  const { entries } = a.books
  return ledgersOf({ ...entries, owed: entries.owed.filter(o => o.known <= day), settling: settledBy(entries.settling, day) }, a.law.settles?.rule ?? 'oldest-first')
}

/**
 * The last full years before a day, walked back one after another: a shorter period (a transition) is passed over, a year of which no assessment
 * is known is wanted. A member that did not belong for all of them has not been one for so many full years, and cannot owe their contributions.
 */
const precedingYears = (a: Asked, on: Day): Finding<{ readonly periods: readonly Period[]; readonly tooNew: boolean }> => {
  const owed = walkedYears(a)
  const current = owed.find(p => p.begins <= on && on <= p.ends) ?? yearOf(on, a.law)
  const joined = a.register.acts(a.party, 'admission', x => x.of === a.party && x.to === a.organisation).at(-1)
  const periods: Period[] = []
  for (let before = plusDays(current.begins, -1); periods.length < a.arrears.years;) {
    const found = owed.find(p => p.ends === before)
    const year = found ?? yearOf(before, a.law)
    if (joined && joined.on.from > dayNumber(year.begins)) return established({ periods, tooNew: true }, because(joined, 'decisive'))
    // Known only by its year, it may have joined on the first day of it or later.
    if (joined && joined.on.to > dayNumber(year.begins)) return open({ want: 'day-of-act', act: joined.id, written: joined.on.text }, a.arrears.cite, because(joined, 'not-counted', 'date-too-coarse'))
    if (!found) return open({ want: 'assessment', of: a.party, by: a.organisation, year: year.key }, a.arrears.cite)
    if (isFull(found)) periods.push(found)
    before = plusDays(found.begins, -1)
  }
  return established({ periods, tooNew: false })
}
/** The financial years that are walked back: those of the regular budget, where funds with years of their own are assessed besides. */
const walkedYears = ({ books: { entries, periods } }: Asked): readonly Period[] => {
  if (!entries.mixed || entries.owed.every(o => o.fund !== regular)) return periods
  return [...new Map(entries.owed.flatMap(o => (o.fund === regular ? [[o.period.key, o.period] as const] : []))).values()]
}
/** The contributions of some years, by currency, and those of other funds whose own years ended within them; less the credits given against them where the text reckons so. */
const contributions = (a: Asked, periods: readonly Period[]): readonly (readonly [currency: string, amount: Units])[] => {
  const keys = new Set(periods.map(p => p.key))
  const sums = new Map<string, Units>()
  const add = (currency: string, n: Units): void => { sums.set(currency, (sums.get(currency) ?? 0n) + n) }
  const { owed } = a.books.entries
  const [last] = periods
  const alike = a.books.entries.mixed ? new Set(owed.filter(o => keys.has(o.period.key)).map(o => o.fund)) : undefined
  const within = (o: Owed): boolean => (alike === undefined || alike.has(o.fund) ? keys.has(o.period.key) : last !== undefined && o.period.ends >= periods.at(-1)!.begins && o.period.ends <= last.ends)
  for (const o of owed) if (within(o)) add(o.currency, o.amount)
  if (a.arrears.of === 'net') for (const s of a.books.entries.settling) if (s.kind === 'credit' && s.year !== null && keys.has(s.year)) add(s.currency, -s.amount)
  return [...sums]
}

/** The days up to one on which arrears can rise or their measure change: when contributions fall due, and when years begin. */
const rises = (a: Asked, until: number): readonly number[] => {
  const days = new Set<number>()
  const add = (n: number): void => { if (n <= until) days.add(n) }
  for (const o of a.books.entries.owed) {
    const over = dayNumber(o.period.ends) + 1
    add(dayNumber(o.period.begins))
    add(over)
    // Where only years that are over count, what falls due within its year raises nothing.
    for (const n of [o.due, o.known]) if (a.arrears.counts === 'due' || n > over) add(n)
  }
  return [...days].sort((x, y) => y - x)
}
/** Since when, of a day on which arrears are too high, they have been so without a break, not looking behind `from`. */
const overSince = (a: Asked, on: Day, from: number = -Infinity): { readonly since: Day; readonly unbroken: boolean } => {
  const over = (n: number): boolean => { const l = levelOn(a, dayOfNumber(n)); return l.status === 'established' && l.value.over }
  let since = on
  // Nothing is known from before the day of a stated balance.
  const earliest = Math.max(from, ...a.books.entries.stated.slice(0, 1).map(s => s.day))
  for (const n of rises(a, dayNumber(on))) {
    if (n < earliest) break
    if (!over(n)) return { since, unbroken: false }
    since = dayOfNumber(n)
    if (n - 1 >= earliest && !over(n - 1)) return { since, unbroken: false }
  }
  return { since, unbroken: true }
}

/** The days on which sessions of the organ opened by a day, the last first. */
export const openings = (a: Asked, until: Day): readonly Day[] =>
  a.register.acts(a.organ, 'session', s => s.organ === a.organ).flatMap(s => { const o = beginningOf(s); return o.from === o.to && o.earliest !== null && o.earliest <= until ? [o.earliest] : [] }).sort().reverse()

/**
 * May the member vote on a day, as far as arrears go? `asOpening`: the day is taken for one on which a session opens. A permission that runs,
 * and an arrangement that is kept where the text lets it count, give the vote whatever is owed.
 */
export const rightOn = (a: Asked, on: Day, asOpening: boolean): Finding<RightOn> => {
  const { arrears } = a
  const opened = openings(a, on)
  const opening = asOpening || opened[0] === on ? on : opened[0]
  // On the day of an opening only what was received before it counts for the test.
  const tested = arrears.tested === 'at-opening' || arrears.lost === 'by-decision'
  const level = levelOn(a, on, tested && opening === on ? plusDays(on, -1) : on)
  if (level.status !== 'established') return level as Finding<never>
  const l = level.value
  const answer = (may: boolean, reason: RightOn['reason'], since: Day | null, until: Day | null, ...grounds: Ground[]): Finding<RightOn> =>
    established<RightOn>({ on, may, reason, arrears: figureOfReckoned(l.owed), threshold: figureOfReckoned(l.limit), years: l.years, since, until }, ...l.grounds, ...grounds)
  if (l.tooNew) return answer(true, 'too-new', null, null)
  if (!l.over) return answer(true, compareReckoned(l.owed, nothingIn('')) <= 0 ? 'no-arrears' : 'below', null, null)
  const lost = lostSince(a, on, opening, tested)
  if (lost.status !== 'established') return lost as Finding<never>
  if ('not' in lost.value) return answer(true, lost.value.not, null, null, ...lost.grounds)
  const { since } = lost.value
  const permission = permitted(a, on, since)
  if (permission) return answer(true, 'permitted', null, permission.until?.earliest ?? null, because(permission, 'decisive'), ...lost.grounds)
  const plan = arrears.arrangement === 'keeps-vote' ? keptPlan(a, on) : undefined
  if (plan) return answer(true, 'arrangement', null, null, because(plan, 'decisive'), ...lost.grounds)
  return answer(false, arrears.how === 'at-least' ? 'equals-or-exceeds' : 'exceeds', since, null, ...lost.grounds)
}

/** Of a day on which arrears are too high: since when the vote is lost by them, or why it is not. */
const lostSince = (a: Asked, on: Day, opening: Day | undefined, tested: boolean): Finding<{ readonly since: Day } | { readonly not: RightOn['reason'] }> => {
  if (!tested) return established({ since: overSince(a, on).since })
  if (a.arrears.lost === 'by-decision') return byDecision(a, on, opening)
  if (opening === undefined) return open({ want: 'session', organ: a.organ }, a.arrears.cite)
  return heldFrom(a, opening, on) ? established({ since: opening }) : established({ not: 'not-yet-tested' })
}
/** Was too much owed at an opening, and at all times since? What falls below in between lifts the loss, and only the next test can renew it. */
const heldFrom = (a: Asked, opening: Day, on: Day): boolean => {
  const at = levelOn(a, opening, plusDays(opening, -1))
  if (at.status !== 'established' || !at.value.over) return false
  return opening === on || overSince(a, on, dayNumber(opening)).unbroken
}
/** A decision that the vote is lost from the opening of a session: the one it names, or the first after it. */
const byDecision = (a: Asked, on: Day, opening: Day | undefined): Finding<{ readonly since: Day } | { readonly not: RightOn['reason'] }> => {
  const bodies = bodyAndAbove(a.organ)
  const ours = (d: ActOf<'conditional-loss-of-vote'>) => d.of === a.party && bodies.includes(d.in)
  const doubtful = bodies.flatMap(b => a.register.perhaps(b, 'conditional-loss-of-vote', ours))[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, a.arrears.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const decisions = [...new Set(bodies.flatMap(b => a.register.acts(b, 'conditional-loss-of-vote', ours)))]
  const opened = openings(a, on)
  for (const d of decisions.toReversed()) {
    const named = d.from === undefined ? undefined : a.register.acts(d.from, 'session').map(s => beginningOf(s).earliest).find(o => o !== null)
    const first = named ?? (d.from === undefined ? opened.filter(o => dayNumber(o) > d.on.to).at(-1) : undefined) ?? (opening === on && dayNumber(on) > d.on.to ? on : undefined)
    if (first === undefined || first > on) continue
    if (heldFrom(a, first, on)) return established({ since: first }, because(d, 'decisive'))
  }
  return established({ not: 'not-decided' }, ...decisions.map(d => because(d, 'not-counted', 'premature')))
}

/** The days on which what gives a vote in spite of arrears may give out: the day after a permission ends, and those on which instalments fall due. */
export const reprievesEnd = (a: Asked): readonly Day[] => {
  const bodies = bodyAndAbove(a.organ)
  const permissions = bodies.flatMap(b => a.register.acts(b, 'restoration-of-vote', r => r.of === a.party && bodies.includes(r.in)))
  const plans = a.arrears.arrangement === 'keeps-vote' ? a.register.acts(a.party, 'payment-plan', p => p.of === a.party && p.with === a.organisation) : []
  return [...permissions.flatMap(r => (r.until?.earliest ? [plusDays(r.until.earliest, 1)] : [])), ...plans.flatMap(p => Object.keys(p.instalments) as Day[])]
}

type Restoration = ActOf<'restoration-of-vote'>
/** A permission that still runs on the day, or a restoration for good given since the vote was lost. */
const permitted = (a: Asked, on: Day, since: Day): Restoration | undefined => {
  const bodies = bodyAndAbove(a.organ)
  const acts = [...new Set(bodies.flatMap(b => a.register.acts(b, 'restoration-of-vote', r => r.of === a.party && bodies.includes(r.in))))]
  return acts.find(r => r.until && r.until.from >= dayNumber(on)) ?? acts.find(r => !r.until && r.on.from >= dayNumber(since))
}
/** A plan of payment of which every instalment due by the day has been paid since it was made. */
const keptPlan = (a: Asked, on: Day): ActOf<'payment-plan'> | undefined => {
  const plan = a.register.acts(a.party, 'payment-plan', p => p.of === a.party && p.with === a.organisation).at(-1)
  if (!plan) return undefined
  const due = totalsOf(Object.entries(plan.instalments).flatMap(([by, f]) => (by <= on ? [f] : [])))
  const paid = (currency: string) => a.books.entries.settling.filter(s => s.kind === 'paid' && s.currency === currency && s.day >= plan.on.from && s.day <= dayNumber(on)).reduce((n, s) => n + s.amount, 0n)
  return due.every(f => decimalFrom(paid(f.unit ?? '')).gte(f.value)) ? plan : undefined
}
