/** Calls and payments of capital: what of a subscription is due in money, what was paid, and what is overdue. */
import type { Decimal } from 'decimal.js'
import type { Act, ActOf, Figure } from '#acts'
import { addedUp, exactly, figureInFull } from '../exactly.ts'
import { andThen, because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { CapitalLaw } from './capital-law.ts'
import { numberOf } from './figured.ts'
import { holdingOn, type Held } from './holding.ts'
import { isWhollyKnown, takenUp } from './increases.ts'

type Call = ActOf<'capital-call'>
type Payment = ActOf<'capital-payment'>
/** Acts certainly later than another; undefined where the days of one of them cannot be put in order. */
const laterThan = <A extends Act>(acts: readonly A[], than: Act | null): readonly A[] | A => {
  if (than === null) return acts
  const later = acts.filter(a => !(a.on.latest !== null && than.on.latest !== null && a.on.latest <= than.on.latest))
  return later.find(a => a.on.earliest === null || than.on.latest === null || a.on.earliest <= than.on.latest) ?? later
}
const isList = <A>(x: readonly A[] | A): x is readonly A[] => Array.isArray(x)
const coarse = (law: CapitalLaw, a: Act): Finding<never> => open({ want: 'day-of-act', act: a.id, written: a.on.text }, law.cite, because(a, 'not-counted', 'date-too-coarse'))
/** A part of a whole in hundredths of the unit, halves up: nobody is called for less than a cent. */
const cents = (n: Decimal): Decimal => exactly(n.toDecimalPlaces(2, 4))

/** What was called in since a figure of it was told (or ever): sums as they stand, percentages of what was subscribed on the day of the call or taken up in the increase it names. */
export const calledSince = (bank: string, law: CapitalLaw, than: Act | null, register: RegisterAsAt, subscribed: (r: RegisterAsAt) => Finding<Figure>): Finding<{ readonly plus: Decimal; readonly acts: readonly Call[] }> => {
  const doubtful = register.perhaps(bank, 'capital-call', c => c.of === bank)[0]
  if (doubtful) return coarse(law, doubtful)
  const calls = laterThan(register.acts(bank, 'capital-call', c => c.of === bank), than)
  if (!isList(calls)) return coarse(law, calls)
  let total: Finding<Decimal> = established(exactly(0))
  for (const c of calls) total = andThen(total, sum => andThen(called(bank, law, c, register, subscribed), n => established(sum.plus(n))))
  return andThen(total, plus => established({ plus, acts: calls }))
}
const called = (bank: string, law: CapitalLaw, c: Call, register: RegisterAsAt, subscribed: (r: RegisterAsAt) => Finding<Figure>): Finding<Decimal> => {
  if (c.amount) return c.amount.unit === law.unitOfAccount ? established(numberOf(c.amount)) : open({ want: 'rate', of: c.amount.unit ?? '', in: law.unitOfAccount, on: register.asAt }, law.cite, c)
  if (!c.percent) return open({ want: 'capital', of: bank, form: 'called-in' }, law.cite, c)
  const share = numberOf(c.percent).div(100)
  if (c.increase === undefined) return andThen(c.on.latest === null ? coarse(law, c) : subscribed(register.on(c.on.latest)), base => established(cents(numberOf(base).mul(share))))
  const increase = register.acts(bank, 'capital-increase', i => i.id === c.increase)[0]
  const taken = takenUp(bank, c.increase, register)
  if (!increase || !isWhollyKnown(bank, increase, register) || taken.some(s => s.amount.unit !== law.unitOfAccount)) return open({ want: 'capital', of: bank, form: 'called-in' }, law.cite, c)
  return established(cents(addedUp(taken.map(s => numberOf(s.amount))).mul(share)))
}
/** What was paid in since a figure of it was told (or ever). */
export const paidSince = (bank: string, law: CapitalLaw, than: Act | null, register: RegisterAsAt): Finding<{ readonly plus: Decimal; readonly acts: readonly Payment[] }> => {
  const doubtful = register.perhaps(bank, 'capital-payment', p => p.in === bank)[0]
  if (doubtful) return coarse(law, doubtful)
  const payments = laterThan(register.acts(bank, 'capital-payment', p => p.in === bank), than)
  if (!isList(payments)) return coarse(law, payments)
  const foreign = payments.find(p => p.amount.unit !== law.unitOfAccount)
  if (foreign) return open({ want: 'rate', of: foreign.amount.unit ?? '', in: law.unitOfAccount, on: register.asAt }, law.cite, foreign)
  return established({ plus: addedUp(payments.map(p => numberOf(p.amount))), acts: payments })
}

export interface HeldParts { readonly calledIn: Figure | null; readonly paid: Figure | null; readonly overdue: Figure | null; readonly callable: Figure | null; readonly notDue: Figure | null; readonly acts: readonly Act[] }
/**
 * What of a holding is called in, paid, overdue and callable. Parts that a source prints beside the whole stand until an act changes them: calls
 * add to what is called in, payments to what is paid, and pay what is overdue first. Without such parts they are reckoned from nothing only
 * inside declared coverage of `capital`; elsewhere they are not known.
 */
export const partsOf = (bank: string, law: CapitalLaw, held: Held, register: RegisterAsAt): HeldParts => {
  const unknown: HeldParts = { calledIn: null, paid: null, overdue: null, callable: null, notDue: null, acts: [] }
  const { whole, party } = held
  const { unit } = held.amount
  const printed = [whole.calledIn, whole.paid, whole.overdue, whole.notDue, whole.callable]
  if (printed.some(f => f !== undefined && f.unit !== unit)) return unknown
  const isTold = printed.some(f => f !== undefined)
  if (!isTold && !register.covers('capital', bank)) return unknown
  const than = isTold ? whole : null
  const calls = laterThan(register.acts(bank, 'capital-call', c => c.of === bank && (c.increase === undefined || held.added.some(s => s.increase === c.increase) || !isTold)), than)
  const payments = laterThan(register.acts(party, 'capital-payment', p => p.of === party && p.in === bank), than)
  if (!isList(calls) || !isList(payments) || payments.some(p => p.amount.unit !== unit) || register.perhaps(bank, 'capital-call').length > 0 || register.perhaps(party, 'capital-payment', p => p.in === bank).length > 0) return unknown
  const shares = calls.map(c => [c, partOfCall(bank, law, c, party, register)] as const)
  const n = (f: Figure | undefined): Decimal | null => (f ? numberOf(f) : isTold ? null : exactly(0))
  const plus = (base: Decimal | null, more: readonly (Decimal | null)[]): Decimal | null => (base === null || more.includes(null) ? null : addedUp([base, ...more as readonly Decimal[]]))
  const [paid0, overdue0, notDue0] = [n(whole.paid), n(whole.overdue), n(whole.notDue)]
  const called0 = whole.calledIn ? numberOf(whole.calledIn) : whole.callable ? numberOf(whole.amount).minus(numberOf(whole.callable)) : plus(paid0, [overdue0, notDue0])
  const calledIn = plus(called0, shares.map(([, share]) => share))
  const money = addedUp(payments.map(p => numberOf(p.amount)))
  const paid = plus(paid0, [money])
  // What was not yet due when the parts were printed falls due by days that are not told: overdue is then known only as long as nothing moved.
  const due = shares.filter(([c]) => c.due === undefined || c.due.latest === null || c.due.latest < register.asAt).map(([, share]) => share)
  const moved = calls.length + payments.length > 0
  const owed = moved && notDue0 !== null && notDue0.gt(0) ? null : plus(overdue0, due)
  const overdue = owed === null || money.gt(owed) ? (owed === null ? null : exactly(0)) : owed.minus(money)
  const callable = calledIn === null ? null : numberOf(held.amount).minus(calledIn)
  const f = (d: Decimal | null): Figure | null => (d === null ? null : figureInFull(d, unit))
  return { calledIn: f(calledIn), paid: f(paid), overdue: f(overdue), callable: f(callable), notDue: moved ? null : f(notDue0), acts: [...calls, ...payments] }
}
/** A member's part of a call: the percentage of what it held on the day of the call, or took up in the increase; of a sum its part in proportion is not told here. */
const partOfCall = (bank: string, law: CapitalLaw, c: Call, party: string, register: RegisterAsAt): Decimal | null => {
  if (!c.percent || c.on.latest === null) return null
  const share = numberOf(c.percent).div(100)
  if (c.increase !== undefined) return cents(addedUp(takenUp(bank, c.increase, register).filter(s => s.by === party).map(s => numberOf(s.amount))).mul(share))
  const held = holdingOn(bank, law)(party)(register.on(c.on.latest))
  return held.status === 'established' ? cents(numberOf(held.value.amount).mul(share)) : null
}
