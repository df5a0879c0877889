/** The table of members: what each holds of the capital, what of it was called and paid, its share of what is subscribed. */
import { agrees } from '#acts'
import { addedUp, figureInFull } from '../exactly.ts'
import { because, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { Standing } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Holding, Holdings } from './answer.ts'
import type { CapitalLaw } from './capital-law.ts'
import { partsOf } from './called.ts'
import { numberOf, percentOf } from './figured.ts'
import { holdingOn, type Held } from './holding.ts'
import { formOf, type MembersIn } from './standing.ts'

/** How a party stands to the bank, on the register's day. */
export type StandingIn = (party: string) => (register: RegisterAsAt) => Finding<Standing>
/** Of whom the register tells that it left: its subscription is none of the capital of the bank any more. One of whom it tells nothing has not left. */
export const hasLeft = (finding: Finding<Standing>): boolean => finding.status === 'established' && finding.value.standing === 'none' && finding.value.since !== null

/**
 * What members hold, greatest first. Members of whom nothing certain is told stand under `unknown`, those whose subscription is in another
 * unit too. Where the register cannot tell who the members are, the list is of those who are known to have subscribed and not to have left, and says so.
 * Shares are of the subscribed capital as told; where none is told, of the sum of all, if all are known. Open while nobody's is known.
 */
export const holdingsOf = (bank: string, law: CapitalLaw, members: MembersIn, standing: StandingIn) => (register: RegisterAsAt): Finding<Holdings> => {
  const belonging = members(register)
  const known = belonging.status === 'established'
  const subscribers = [...new Set([...register.acts(bank, 'subscription', s => s.in === bank), ...register.perhaps(bank, 'subscription', s => s.in === bank)].map(s => s.by))]
  const left = known ? [] : subscribers.map(party => [party, standing(party)(register)] as const).filter(([, s]) => hasLeft(s))
  const parties = known ? belonging.value : subscribers.filter(p => !left.some(([party]) => party === p)).toSorted()
  const grounds: Ground[] = known ? [premise({ ask: 'members', organisation: bank }, belonging)] : left.map(([party, s]) => premise({ ask: 'standing', organisation: bank, party }, s))
  let wanted: Finding<never> | undefined
  const [held, unknown]: [Held[], string[]] = [[], []]
  for (const party of parties) {
    const own = holdingOn(bank, law)(party)(register)
    if (own.status === 'established' && own.value.amount.unit === law.unitOfAccount) held.push(own.value)
    else {
      unknown.push(party)
      if (own.status === 'open') wanted ??= own
    }
    // A member whose holding is not known is left out, and the acts that make it so are told with it.
    grounds.push(...own.grounds.filter(g => own.status === 'established' || g.ground === 'act'))
  }
  // What is wanted of the first says more than that its subscription is: it may be there, and a day or an increase leave it open.
  if (held.length === 0) return withGrounds(wanted ?? open({ want: 'subscription', by: parties[0] ?? '', in: bank }, law.cite), ...grounds)
  const all = addedUp(held.map(h => numberOf(h.amount)))
  const told = formOf(bank, law)('subscribed')(register).amount
  const subscribed = told.status === 'established' && told.value.unit === law.unitOfAccount ? told.value : null
  const base = subscribed ? numberOf(subscribed) : known && unknown.length === 0 ? all : null
  const rows = held.map((h): Holding => {
    const parts = partsOf(bank, law, h, register)
    grounds.push(...parts.acts.map(a => because(a, 'counted')))
    const printed = h.added.length === 0 ? h.whole.share : undefined
    const ofSubscribed = base !== null && base.gt(0) ? percentOf(numberOf(h.amount), base) : null
    return {
      party: h.party, subscription: h.amount, shares: h.shares === null ? null : figureInFull(h.shares, 'shares'), since: h.since, calledIn: parts.calledIn, paid: parts.paid, overdue: parts.overdue, callable: parts.callable,
      ofSubscribed, acts: [h.whole, ...h.added].map(a => a.id), ...(parts.notDue ? { notDue: parts.notDue } : {}), ...(printed ? { printed } : {}),
      ...(printed && base && !agrees(printed, numberOf(h.amount).div(base).mul(100)) ? { misprint: true as const } : {}),
    }
  }).toSorted((a, b) => numberOf(b.subscription).comparedTo(numberOf(a.subscription)) || (a.party < b.party ? -1 : 1))
  return established<Holdings>({ unit: law.unitOfAccount, members: rows, sum: figureInFull(all, law.unitOfAccount), subscribed, unknown, ...(known ? {} : { membersNotKnown: true as const }) }, law.cite, ...grounds, ...(subscribed ? told.grounds : []))
}
