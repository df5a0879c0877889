/** Weights: how many votes each member casts where votes go by shares of a capital or by a table. */
import type { Decimal } from 'decimal.js'
import type { Figure } from '#acts'
import { addedUp, exactly } from '../exactly.ts'
import { asEachTells } from '../accounts.ts'
import { holdingAsTold, toldInOneUnit, type Held } from '../capital/holding.ts'
import { andThen, because, disputed, established, mapFinding, open, premise, type Finding, type Ground, type Premise } from '../finding.ts'
import { membersOf, type MembershipLaw } from '../membership.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

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

/** The votes of a table, member by member: its shares, the votes they give, and the basic ones every member has alike. */
export interface VotesByShares { readonly members: ReadonlyMap<string, { readonly shares: Decimal; readonly byShares: Decimal; readonly votes: Decimal }>; readonly basicEach: Decimal }

/**
 * Votes by the shares members hold, with basic votes. It takes what each member holds (`capital/holding.ts`); while the shares of
 * one are not known the votes of none are, since basic votes and every base hang on the sum: open for want of that subscription.
 */
export const votesByShares = (law: SharesLaw): ((register: RegisterAsAt) => Finding<VotesByShares>) => register => {
  const belonging = membersOf(law.bank, law.membership)(register)
  return andThen(belonging, members => asEachTells(tableOf(law, members, premise({ ask: 'members', organisation: law.bank }, belonging)), said)(toldInOneUnit(register)))
}
/** Where holdings are in dispute there is a table for each telling: the first of every member, then the next where there is one. */
const tableOf = (law: SharesLaw, members: readonly string[], belonging: Premise) => (register: RegisterAsAt): Finding<VotesByShares> => {
  const of = holdingAsTold(law.bank, law)
  const told = new Map<string, readonly Finding<Held>[]>()
  for (const member of members) {
    const held = of(member)(register)
    if (held.status === 'open') return held
    told.set(member, held.status === 'disputed' ? held.positions : [held])
  }
  const tellings = Math.max(1, ...[...told.values()].map(t => t.length))
  const tables = Array.from({ length: tellings }, (_, k) => tableFrom(law, new Map([...told].map(([m, t]) => [m, t[Math.min(k, t.length - 1)]!])), belonging))
  return tables.length === 1 ? tables[0]! : disputed(tables, law.cite)
}
const tableFrom = (law: SharesLaw, told: ReadonlyMap<string, Finding<Held>>, belonging: Premise): Finding<VotesByShares> => {
  const shares = new Map<string, Decimal>()
  const grounds: Ground[] = []
  for (const [member, held] of told) {
    if (held.status !== 'established') return held as Finding<never>
    const { value } = held
    const vague = [value.whole, ...value.added].find(s => s.shares !== undefined && s.shares.bound !== 'exactly')
    if (vague?.shares) return open({ want: 'exact-sum', act: vague.id, written: vague.shares.text }, law.cite, vague)
    if (value.shares === null) return open({ want: 'subscription', by: member, in: law.bank }, law.cite, because(value.whole, 'not-counted', 'other-unit'))
    shares.set(member, value.shares)
    grounds.push(...held.grounds)
  }
  const ofShares = new Map([...shares].map(([m, n]) => [m, n.mul(law.perShare)]))
  const basicEach = basicVotes(law.basic, addedUp(ofShares.values()), told.size)
  const table = new Map([...shares].map(([m, n]) => { const byShares = ofShares.get(m)!; return [m, { shares: n, byShares, votes: byShares.plus(basicEach) }] }))
  return established<VotesByShares>({ members: table, basicEach }, law.cite, ...(law.basic.cite ? [law.basic.cite] : []), belonging, ...grounds)
}
const said = (v: VotesByShares): unknown => [...v.members]
/** The same as a table of weights, as majorities and quorums ask for it. */
export const byTable = (law: SharesLaw): WeightLaw => register => mapFinding(votesByShares(law)(register), v => new Map([...v.members].map(([m, n]) => [m, n.votes])))
/** Of p per cent of all votes the basic ones are p / (100 − p) of the votes by shares. */
const basicVotes = (law: BasicVotes, byShares: Decimal, members: number): Decimal => {
  if ('each' in law) return exactly(law.each)
  if (members === 0) return exactly(0)
  const percent = exactly(law.percentOfAll)
  const [part, by] = [byShares.mul(percent), exactly(100).minus(percent).mul(members)]
  // In whole numbers: half a vote and more counts as one where the nearest is asked for.
  return law.rounding === 'down' ? part.divToInt(by) : part.mul(2).plus(by).divToInt(by.mul(2))
}
