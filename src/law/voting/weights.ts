/** Weights: how many votes each member casts where votes go by shares of a capital or by a table. */
import type { Decimal } from 'decimal.js'
import { decimalOf, type Act, type ActOf, type Figure } from '#acts'
import { andThen, because, established, open, premise, type Finding } from '../finding.ts'
import { membersOf, type MembershipLaw } from '../membership.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { exact, sumOf } from './exact.ts'

/** The votes of every member on the register's day, by member; exact decimals. */
export type WeightLaw = (register: RegisterAsAt) => Finding<ReadonlyMap<string, Decimal>>

/**
 * Basic votes: so many each, or a percentage of the sum of all votes (basic ones included) shared equally. The equal part is rounded to
 * a whole vote, since texts allow no fractional basic votes: to the nearest unless a text says down (docs/decisions/0063).
 */
export type BasicVotes =
  | { readonly each: number | string; readonly cite?: Provision }
  | { readonly percentOfAll: string; readonly rounding?: 'nearest' | 'down'; readonly cite?: Provision }
export interface SharesLaw {
  readonly bank: string
  readonly membership: MembershipLaw
  readonly perShare: number | string
  readonly basic: BasicVotes
  /** What one share is worth, where subscriptions may be told by their sum alone. */
  readonly shareValue?: Figure
  readonly cite: Provision
}

/**
 * Votes by the shares members have subscribed, with basic votes. It takes the latest subscription of each member; while the shares of
 * one are not known the votes of none are, since basic votes and every base hang on the sum: open for want of that subscription.
 */
export const byTable = (law: SharesLaw): WeightLaw => register => {
  const belonging = membersOf(law.bank, law.membership)(register)
  return andThen(belonging, members => {
    const shares = new Map<string, Decimal>()
    const grounds: Act[] = []
    for (const member of members) {
      const ours = (s: ActOf<'subscription'>) => s.by === member && s.in === law.bank
      const doubtful = register.perhaps(member, 'subscription', ours).at(-1)
      if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
      const last = register.acts(member, 'subscription', ours).at(-1)
      const held = last && sharesOf(last, law)
      if (!last || !held) return open({ want: 'subscription', by: member, in: law.bank }, law.cite, ...(last ? [because(last, 'not-counted', 'other-unit')] : []))
      shares.set(member, held)
      grounds.push(last)
    }
    const ofShares = new Map([...shares].map(([m, n]) => [m, n.mul(law.perShare)]))
    const basic = basicVotes(law.basic, sumOf(ofShares.values()), members.length)
    return established<ReadonlyMap<string, Decimal>>(new Map([...ofShares].map(([m, n]) => [m, n.plus(basic)])), law.cite, ...(law.basic.cite ? [law.basic.cite] : []), premise({ ask: 'members', organisation: law.bank }, belonging), ...grounds)
  })
}
/** The shares told; or the sum divided by what a share is worth, where that gives a whole number in the same unit. */
const sharesOf = (s: ActOf<'subscription'>, { shareValue }: SharesLaw): Decimal | undefined => {
  if (s.shares) return exact(decimalOf(s.shares))
  if (!shareValue || shareValue.unit !== s.amount.unit) return undefined
  const worth = exact(decimalOf(s.amount))
  const whole = worth.divToInt(decimalOf(shareValue))
  return whole.mul(decimalOf(shareValue)).eq(worth) ? whole : undefined
}
/** Of p per cent of all votes the basic ones are p / (100 − p) of the votes by shares. */
const basicVotes = (law: BasicVotes, byShares: Decimal, members: number): Decimal => {
  if ('each' in law) return exact(law.each)
  if (members === 0) return exact(0)
  const percent = exact(law.percentOfAll)
  const [part, by] = [byShares.mul(percent), exact(100).minus(percent).mul(members)]
  // In whole numbers: half a vote and more counts as one where the nearest is asked for.
  return law.rounding === 'down' ? part.divToInt(by) : part.mul(2).plus(by).divToInt(by.mul(2))
}
