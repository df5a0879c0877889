/** The capital of a bank in its five forms: as a source tells it, or reckoned where it follows from what is told; what is called in, due and unpaid. */
import type { ActOf, Figure } from '#acts'
import type { Decimal } from 'decimal.js'
import type { When } from '#calendar'
import { addedUp, figureInFull } from '../exactly.ts'
import { asEachTells } from '../accounts.ts'
import { andThen, because, disputed, established, mapFinding, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { capitalForms, type Capital, type CapitalForm, type CapitalStanding } from './answer.ts'
import type { CapitalLaw } from './capital-law.ts'
import { calledSince, paidSince, partsOf } from './called.ts'
import { numberOf, sharesIn } from './figured.ts'
import { holdingOn, toldInOneUnit, type Held } from './holding.ts'
import { addsTo, increasesIn, isWhollyKnown } from './increases.ts'

/** Who belongs to the bank, on the register's day. */
export type MembersIn = (register: RegisterAsAt) => Finding<readonly string[]>
interface Told { readonly amount: Figure; readonly since: When; readonly act: ActOf<'capital'> }
type Form = Omit<CapitalStanding, 'form' | 'shares'>
const coarse = (law: CapitalLaw, a: ActOf<'capital' | 'capital-increase' | 'subscription' | 'withdrawal'>): Finding<never> => open({ want: 'day-of-act', act: a.id, written: a.on.text }, law.cite, because(a, 'not-counted', 'date-too-coarse'))

/** The figure told last; it stands since it was first told without another between. Told for the same day with different sums, it is in dispute. */
const told = (bank: string, law: CapitalLaw, form: CapitalForm): ((register: RegisterAsAt) => Finding<Told>) => register => asEachTells((r: RegisterAsAt): Finding<Told> => {
  const ours = (c: ActOf<'capital'>) => c.of === bank && c.form === form
  const doubtful = r.perhaps(bank, 'capital', ours).at(-1)
  if (doubtful) return coarse(law, doubtful)
  const all = r.acts(bank, 'capital', ours)
  const act = all.at(-1)
  if (!act) return open({ want: 'capital', of: bank, form }, law.cite)
  const same = (c: ActOf<'capital'>) => c.amount.unit === act.amount.unit && c.amount.value === act.amount.value
  const since = all[all.findLastIndex(c => !same(c)) + 1]?.on ?? act.on
  const position = (c: ActOf<'capital'>, on: When): Finding<Told> => established({ amount: c.amount, since: on, act: c }, law.cite, c)
  const rival = all.find(c => c !== act && c.on.text === act.on.text && !same(c))
  return rival ? disputed([position(act, act.on), position(rival, rival.on)]) : position(act, since)
}, t => [t.amount.value, t.amount.unit, t.amount.bound])(toldInOneUnit(register))

/** What came to a form since it was told; nothing where no act says so. */
interface Since { readonly plus: Decimal; readonly acts: readonly (ActOf<'capital-increase' | 'subscription' | 'capital-call' | 'capital-payment'>)[] }
const since = (bank: string, law: CapitalLaw, members: MembersIn | undefined, form: CapitalForm, t: Told, register: RegisterAsAt): Finding<Since> => {
  switch (form) {
    case 'authorised': return increased(bank, law, t, register)
    case 'subscribed': return subscribedSince(bank, law, t, register)
    case 'called-in': return calledSince(bank, law, t.act, register, r => formOf(bank, law, members)('subscribed')(r).amount)
    case 'paid-up': return paidSince(bank, law, t.act, register)
    case 'callable': return established({ plus: addedUp([]), acts: [] })
  }
}
const increased = (bank: string, law: CapitalLaw, t: Told, register: RegisterAsAt): Finding<Since> => {
  const doubtful = register.perhaps(bank, 'capital-increase', i => i.of === bank && addsTo(i) === 'authorised')[0]
  if (doubtful) return coarse(law, doubtful)
  const later = increasesIn(bank, register).filter(i => addsTo(i) === 'authorised' && !(i.on.latest !== null && t.act.on.latest !== null && i.on.latest <= t.act.on.latest))
  const unordered = later.find(i => i.on.earliest === null || t.act.on.latest === null || i.on.earliest <= t.act.on.latest)
  if (unordered) return coarse(law, unordered)
  const untold = later.find(i => i.adds === undefined || i.adds.bound !== 'exactly')
  if (untold) return open({ want: 'capital', of: bank, form: 'authorised' }, law.cite, because(t.act, 'not-counted', 'superseded'), because(untold, 'decisive'))
  const foreign = later.find(i => i.adds?.unit !== t.amount.unit)
  if (foreign?.adds) return open({ want: 'rate', of: foreign.adds.unit ?? '', in: t.amount.unit ?? '', on: register.asAt }, law.cite, t.act, foreign)
  return established({ plus: addedUp(later.map(i => numberOf(i.adds!))), acts: later })
}
const subscribedSince = (bank: string, law: CapitalLaw, t: Told, register: RegisterAsAt): Finding<Since> => {
  const isTaking = (s: ActOf<'subscription'>) => s.in === bank && s.increase !== undefined
  const doubtful = register.perhaps(bank, 'subscription', isTaking)[0] ?? register.perhaps(bank, 'capital-increase', i => i.of === bank)[0]
  if (doubtful) return coarse(law, doubtful)
  // Whoever leaves takes its shares out of the capital, at a price and a time that only a later figure tells.
  const isLeaving = (w: ActOf<'withdrawal'>) => w.from === bank
  const perhapsLeft = register.perhaps(bank, 'withdrawal', isLeaving)[0]
  if (perhapsLeft) return coarse(law, perhapsLeft)
  const isLater = (a: { readonly on: When }): boolean => !(a.on.latest !== null && t.act.on.latest !== null && a.on.latest <= t.act.on.latest)
  const later = register.acts(bank, 'subscription', isTaking).filter(isLater)
  const increases = increasesIn(bank, register).filter(isLater)
  const left = register.acts(bank, 'withdrawal', isLeaving).filter(isLater)
  const unordered = [...later, ...increases, ...left].find(a => a.on.earliest === null || t.act.on.latest === null || a.on.earliest <= t.act.on.latest)
  if (unordered) return coarse(law, unordered)
  const untold = left[0] ?? increases.find(i => !isWhollyKnown(bank, i, register))
  if (untold) return open({ want: 'capital', of: bank, form: 'subscribed' }, law.cite, because(t.act, 'not-counted', 'superseded'), because(untold, 'decisive'))
  const foreign = later.find(s => s.amount.unit !== t.amount.unit)
  if (foreign) return open({ want: 'rate', of: foreign.amount.unit ?? '', in: t.amount.unit ?? '', on: register.asAt }, law.cite, t.act, foreign)
  return established({ plus: addedUp(later.map(s => numberOf(s.amount))), acts: later })
}

/** What every member holds, where all are known to be members and the holding of each is known; the first that is not is what is wanted. */
const allHoldings = (bank: string, law: CapitalLaw, members: MembersIn) => (register: RegisterAsAt): Finding<readonly Held[]> => {
  const belonging = members(register)
  return andThen(belonging, list => {
    const held: Held[] = []
    const grounds: Ground[] = [premise({ ask: 'members', organisation: bank }, belonging)]
    for (const party of list) {
      const own = holdingOn(bank, law)(party)(register)
      if (own.status !== 'established') return own as Finding<never>
      held.push(own.value)
      grounds.push(...own.grounds)
    }
    return established<readonly Held[]>(held, ...grounds)
  })
}

/** One form, told or reckoned: callable is subscribed less called-in, subscribed the sum of what all members hold, called-in and paid-up the sum of calls and payments inside declared coverage of `capital`. */
export const formOf = (bank: string, law: CapitalLaw, members?: MembersIn) => (form: CapitalForm) => (register: RegisterAsAt): Form => {
  const figure = told(bank, law, form)(register)
  let by: Form['by'] = 'told'
  const add = (t: Told) => andThen(since(bank, law, members, form, t, register), s => {
    if (s.acts.length === 0) return established(t.amount)
    by = 'reckoned'
    return established(figureInFull(numberOf(t.amount).plus(s.plus), t.amount.unit), ...s.acts.map(a => because(a, 'counted')))
  })
  if (figure.status !== 'open') {
    const amount = andThen(figure, add)
    // A figure that what came after it has overtaken: what all members hold is the better one, if it is known.
    const held = amount.status === 'open' && form === 'subscribed' && members ? reckonedOf(bank, law, members, form, register) : undefined
    return held?.status === 'established' ? { amount: held, by: 'reckoned', since: null } : { amount, by, since: figure.status === 'established' ? figure.value.since : null }
  }
  if (figure.wants.want !== 'capital') return { amount: figure, by: 'told', since: null }
  const reckoned = reckonedOf(bank, law, members, form, register)
  return { amount: reckoned.status === 'open' && form !== 'subscribed' ? figure : reckoned.status === 'open' && !members ? figure : reckoned.status === 'open' && reckoned.wants.want === 'coverage' ? figure : reckoned, by: 'reckoned', since: null }
}
const reckonedOf = (bank: string, law: CapitalLaw, members: MembersIn | undefined, form: CapitalForm, register: RegisterAsAt): Finding<Figure> => {
  const none = open({ want: 'capital', of: bank, form }, law.cite)
  if (form === 'callable') {
    const subscribed = formOf(bank, law, members)('subscribed')(register).amount
    return andThen(subscribed, s => andThen(formOf(bank, law, members)('called-in')(register).amount, c => (c.unit !== s.unit ? open({ want: 'rate', of: c.unit ?? '', in: s.unit ?? '', on: register.asAt }, law.cite) : established(figureInFull(numberOf(s).minus(numberOf(c)), s.unit), law.cite))))
  }
  if (form === 'subscribed') return members ? andThen(allHoldings(bank, law, members)(register), all => sumOfHeld(all, law, register)) : none
  if (form === 'authorised' || !register.covers('capital', bank)) return none
  const s: Finding<Since> = form === 'called-in' ? calledSince(bank, law, null, register, r => formOf(bank, law, members)('subscribed')(r).amount) : paidSince(bank, law, null, register)
  return andThen(s, x => established(figureInFull(x.plus, law.unitOfAccount), law.cite, ...x.acts.map(a => because(a, 'counted'))))
}
const sumOfHeld = (all: readonly Held[], law: CapitalLaw, register: RegisterAsAt): Finding<Figure> => {
  const foreign = all.find(h => h.amount.unit !== law.unitOfAccount)
  if (foreign) return open({ want: 'rate', of: foreign.amount.unit ?? '', in: law.unitOfAccount, on: register.asAt }, law.cite, foreign.whole)
  const vague = all.find(h => h.amount.bound !== 'exactly')
  if (vague) return open({ want: 'exact-sum', act: vague.whole.id, written: vague.amount.text }, law.cite)
  return established(figureInFull(addedUp(all.map(h => numberOf(h.amount))), law.unitOfAccount), law.cite)
}

/**
 * The capital of a bank, a line a form. Each line is a finding of its own: one that is open or disputed takes nothing from the others.
 * Open as a whole where no form is known at all.
 */
export const capitalStanding = (bank: string, law: CapitalLaw, members: MembersIn) => (register: RegisterAsAt): Finding<Capital> => {
  const forms = capitalForms.map((form): CapitalStanding => {
    const f = formOf(bank, law, members)(form)(register)
    const shares = f.amount.status === 'established' ? sharesIn(f.amount.value, law.shareValue) : undefined
    return { form, ...f, shares: shares === undefined ? null : figureInFull(shares, 'shares') }
  })
  if (forms.every(f => f.amount.status === 'open')) return withGrounds(open({ want: 'capital', of: bank, form: 'authorised' }, law.cite), ...forms.flatMap(f => f.amount.grounds))
  const overdue = andThen(allHoldings(bank, law, members)(register), all => {
    const each = all.map(h => partsOf(bank, law, h, register).overdue)
    const untold = all[each.indexOf(null)]
    return untold ? open({ want: 'act', kind: 'capital-payment', of: [bank, untold.party] }, law.cite) : established(figureInFull(addedUp(each.map(f => numberOf(f!))), law.unitOfAccount), law.cite)
  })
  return mapFinding(established(null, law.cite, ...forms.flatMap(f => f.amount.grounds)), () => ({ unit: law.unitOfAccount, shareValue: law.shareValue, forms, overdue }))
}
