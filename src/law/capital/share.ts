/** Capital: a member's subscription as a share of a named base; authorised, subscribed, called-in and paid-up capital are four bases. */
import { decimalOf, figureOf, type ActOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { because, established, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { CapitalForm } from './answer.ts'
import type { CapitalShare } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { asEachTells } from '../accounts.ts'

export interface CapitalLaw { readonly cite: Provision; readonly unitOfAccount: string; readonly shareValue: Figure }

/** A bank's capital of one form as it stands on the register's day. */
export const capitalOf = (bank: string, law: CapitalLaw) => (form: CapitalForm): ((register: RegisterAsAt) => Finding<Figure>) => asEachTells(register => {
  const doubtful = register.perhaps(bank, 'capital', c => c.of === bank && c.form === form).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const last = register.acts(bank, 'capital', c => c.of === bank && c.form === form).at(-1)
  if (!last) return open({ want: 'capital', of: bank, form }, law.cite)
  return established(last.amount, law.cite, last)
})

/** The subscription of a member divided by the base asked for. Different units are never divided: a dated rate is wanted. */
export const capitalShareOf = (bank: string, law: CapitalLaw) => (party: string, form: CapitalForm) => (register: RegisterAsAt): Finding<CapitalShare> => {
  const ours = (s: ActOf<'subscription'>) => s.by === party && s.in === bank
  const doubtful = register.perhaps(party, 'subscription', ours).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const subscription = register.acts(party, 'subscription', ours).at(-1)
  if (!subscription) return open({ want: 'subscription', by: party, in: bank }, law.cite)
  // A general increase after the last subscription known: whether the member took it up is not told, so its subscription is not known.
  const increase = register.acts(bank, 'capital', c => c.of === bank && c.form === 'subscribed' && c.on.earliest !== null && subscription.on.latest !== null && c.on.earliest > subscription.on.latest)
    .find((c, i, all) => !decimalOf(c.amount).eq(decimalOf((all[i - 1] ?? before(register, bank, subscription))?.amount ?? c.amount)))
  if (increase) return open({ want: 'subscription', by: party, in: bank }, law.cite, because(subscription, 'not-counted', 'superseded'), because(increase, 'decisive'))
  const base = capitalOf(bank, law)(form)(register)
  if (base.status === 'open') return base
  if (base.status === 'disputed') return { status: 'disputed', grounds: base.grounds, positions: base.positions.map(p => shareOf(p, subscription, form, law, register.asAt)) }
  return shareOf(base, subscription, form, law, register.asAt)
}
/** The subscribed capital as it stood when a subscription was made. */
const before = (register: RegisterAsAt, bank: string, subscription: ActOf<'subscription'>): ActOf<'capital'> | undefined =>
  register.acts(bank, 'capital', c => c.of === bank && c.form === 'subscribed' && (c.on.earliest ?? '') <= (subscription.on.latest ?? '')).at(-1)
const shareOf = (base: Finding<Figure>, subscription: ActOf<'subscription'>, form: CapitalForm, law: CapitalLaw, on: Day): Finding<CapitalShare> => {
  if (base.status !== 'established') return base as Finding<never>
  if (base.value.unit !== subscription.amount.unit) return open({ want: 'rate', of: subscription.amount.unit ?? '', in: base.value.unit ?? '', on }, law.cite, subscription, ...base.grounds)
  if (decimalOf(base.value).lte(0)) return open({ want: 'capital', of: subscription.in, form }, law.cite, subscription, ...base.grounds)
  const share = figureOf(decimalOf(subscription.amount).div(decimalOf(base.value)).mul(100).toDecimalPlaces(4), 4, '%')
  return established({ share, subscription: subscription.amount, base: base.value, form }, ...base.grounds, subscription)
}
