/** Voting power before and after: member by member, what a supposed subscription or increase would change. */
import { decimalOf, figureOf, type Figure } from '#acts'
import type { MemberVotes, VotingPower } from '#law'

/** One member on both sides; null where it has no votes there. `change` is in percentage points of all votes, to four decimals. */
export interface VotesBeforeAfter { readonly party: string; readonly before: MemberVotes | null; readonly after: MemberVotes | null; readonly change: Figure }

/** Members of either side, in the order of the votes after; those who have none there last. */
export const votesBeforeAfter = (before: VotingPower, after: VotingPower): readonly VotesBeforeAfter[] => {
  const [was, is] = [new Map(before.members.map(m => [m.party, m])), new Map(after.members.map(m => [m.party, m]))]
  return [...after.members, ...before.members.filter(m => !is.has(m.party))].map(({ party }) => {
    const [a, b] = [was.get(party) ?? null, is.get(party) ?? null]
    const change = (b ? decimalOf(b.ofVotes) : decimalOf(zero)).minus(a ? decimalOf(a.ofVotes) : decimalOf(zero))
    return Object.freeze({ party, before: a, after: b, change: figureOf(change.toDecimalPlaces(4).isZero() ? change.abs() : change, 4) })
  })
}
const zero: Figure = Object.freeze({ text: '0', value: '0', step: '1', bound: 'exactly' as const })
