/** Capital: a member's subscription as a share of a named base; authorised, subscribed, callable, called-in and paid-up capital are five bases. */
import { decimalOf, type ActOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { because, established, open, premise, withGrounds, type Finding } from '../finding.ts'
import type { CapitalForm } from './answer.ts'
import type { CapitalLaw } from './capital-law.ts'
import { numberOf, percentOf } from './figured.ts'
import { holdingOn, type Held } from './holding.ts'
import type { CapitalShare } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { hasLeft, type StandingIn } from './holdings.ts'
import { formOf, type MembersIn } from './standing.ts'

export type { CapitalLaw } from './capital-law.ts'

/** A bank's capital of one form as it stands on the register's day: as told, or reckoned where it follows from what is told. */
export const capitalOf = (bank: string, law: CapitalLaw, members?: MembersIn) => (form: CapitalForm) => (register: RegisterAsAt): Finding<Figure> => formOf(bank, law, members)(form)(register).amount

/**
 * What a member holds divided by the base asked for. Different units are never divided: a dated rate is wanted. Where the holding is known to
 * have changed since the subscribed capital was last told, that figure is of another time: the later one is wanted (docs/decisions/0115).
 * Of a party that has left nothing is divided: what it once subscribed is no share of the capital any more.
 */
export const capitalShareOf = (bank: string, law: CapitalLaw, members?: MembersIn, standing?: StandingIn) => (party: string, form: CapitalForm) => (register: RegisterAsAt): Finding<CapitalShare> => {
  const stood = standing?.(party)(register)
  if (stood && hasLeft(stood)) return open({ want: 'subscription', by: party, in: bank }, law.cite, premise({ ask: 'standing', organisation: bank, party }, stood))
  return each(holdingOn(bank, law)(party)(register), held => {
    const stale = form === 'subscribed' ? staleBase(bank, held, register) : undefined
    if (stale) return open({ want: 'capital', of: bank, form }, law.cite, because(stale, 'not-counted', 'superseded'), because(held.whole, 'decisive'))
    return each(capitalOf(bank, law, members)(form)(register), base => shareOf(base, held, bank, form, law, register.asAt))
  })
}
/** Every position goes its own way, and a dispute stays one. */
const each = <T, U>(finding: Finding<T>, next: (value: T) => Finding<U>): Finding<U> => {
  switch (finding.status) {
    case 'established': return withGrounds(next(finding.value), ...finding.grounds)
    case 'open': return finding
    case 'disputed': return { status: 'disputed', grounds: finding.grounds, positions: finding.positions.map(p => each(p, next)) }
  }
}
/** The figure of the subscribed capital told last, if this member's subscription was another one when it was told. */
const staleBase = (bank: string, held: Held, register: RegisterAsAt): ActOf<'capital'> | undefined => {
  const told = register.acts(bank, 'capital', c => c.of === bank && c.form === 'subscribed').at(-1)
  const { whole } = held
  if (!told || told.on.latest === null || whole.on.earliest === null || told.on.latest >= whole.on.earliest) return undefined
  const earlier = register.acts(held.party, 'subscription', s => s.by === held.party && s.in === bank && s.increase === undefined && s !== whole && s.amount.unit === whole.amount.unit).at(-1)
  if (!earlier || decimalOf(earlier.amount).eq(decimalOf(whole.amount))) return undefined
  // A figure told after the earlier subscription may be of the time of the new one.
  return earlier.on.latest !== null && told.on.earliest !== null && told.on.earliest > earlier.on.latest ? undefined : told
}
const shareOf = (base: Figure, held: Held, bank: string, form: CapitalForm, law: CapitalLaw, on: Day): Finding<CapitalShare> => {
  if (base.unit !== held.amount.unit) return open({ want: 'rate', of: held.amount.unit ?? '', in: base.unit ?? '', on }, law.cite)
  if (decimalOf(base).lte(0)) return open({ want: 'capital', of: bank, form }, law.cite)
  return established({ share: percentOf(numberOf(held.amount), numberOf(base)), subscription: held.amount, base, form })
}
