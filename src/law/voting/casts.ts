/** Casts: what a vote's record tells of each side, by names and by published counts, without the votes of those who had none. */
import { because, type Ground, premise, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { mayVote, type Electorate } from './electorate.ts'
import { memberNamed } from './named.ts'
import type { VotingOrgan } from './organ.ts'
import type { Vote } from './proceedings.ts'
import { castIn, countedVotes, namedVotes, sides, type Casts, type Side, type Votes } from './tally.ts'

export interface Record {
  /** As the names tell, or the counts where no name is known; undefined where the record does not tell. */
  readonly casts: Casts | undefined
  /** As published, where that differs from the names. */
  readonly published: Casts | undefined
  readonly notEntitled: readonly string[]
  readonly grounds: readonly Ground[]
}

/**
 * Reads a vote's record (docs/decisions/0061). A side that has no list has the published count; without counts, a roll-call that names those
 * for has nobody on the sides it does not name. Names are read as members (`named.ts`). A roll-call that has one voter on two sides contradicts itself: the counts are taken.
 */
export const recordOf = (vote: Vote, o: VotingOrgan, electorate: Finding<Electorate>, register: RegisterAsAt): Record => {
  const seated = electorate.status === 'established' ? new Set(electorate.value.members) : undefined
  const asMember = (p: string): string => (seated?.has(p) ? p : memberNamed(o, p, register))
  const listed = (s: Side): readonly string[] | undefined => vote[s] && [...new Set(vote[s].map(asMember))]
  const lists = sides.map(s => [s, listed(s)] as const)
  const named = lists.flatMap(([, names]) => names ?? [])
  const contradictory = new Set(named).size < named.length
  const told = named.length > 0 || lists.some(([, names]) => names !== undefined)
  const rollCall = told && !contradictory && (vote.for !== undefined || vote.counts !== undefined)
  const count = (s: Side): Votes => countedVotes(vote.counts?.[s] ?? 0)
  if (!rollCall) return { casts: vote.counts && { for: count('for'), against: count('against'), abstaining: count('abstaining') }, published: undefined, notEntitled: [], grounds: contradictory ? [because(vote, 'not-counted', 'duplicate')] : [] }
  const without = withoutVote(named, o, electorate, register)
  const out = new Set(without.map(w => w.party))
  const side = (s: Side): Votes => { const names = listed(s); return names ? namedVotes(names.filter(p => !out.has(p))) : count(s) }
  const casts: Casts = { for: side('for'), against: side('against'), abstaining: side('abstaining') }
  // Counts that include the votes of those who had none, or already leave them out, do not differ from the names.
  const differs = vote.counts !== undefined && lists.some(([s, names]) => names && vote.counts?.[s] !== names.length && vote.counts?.[s] !== casts[s].n)
  return {
    casts, notEntitled: [...out], published: differs ? { for: count('for'), against: count('against'), abstaining: count('abstaining') } : undefined,
    grounds: [...(out.size > 0 ? [because(vote, 'not-counted', 'not-entitled')] : []), ...without.map(w => w.ground)],
  }
}

/** Those named who certainly had no vote. Whoever nothing is known about is counted as the record has it: the organ let it vote. */
const withoutVote = (named: readonly string[], o: VotingOrgan, electorate: Finding<Electorate>, register: RegisterAsAt): readonly { readonly party: string; readonly ground: Ground }[] => {
  const entitled = electorate.status === 'established' ? new Set(electorate.value.entitled) : undefined
  return named.filter(p => !entitled?.has(p)).flatMap(party => {
    const may = mayVote(o, party)(register)
    return entitled || (may.status === 'established' && !may.value) ? [{ party, ground: premise({ ask: 'may-vote', party, organ: o.organ }, may) }] : []
  })
}

/** Who might have voted and did not: how many, and who where every vote is known by name. */
export const absentFrom = (vote: Vote, casts: Casts, electorate: Finding<Electorate>): { readonly n: number | null; readonly names: readonly string[] | null } => {
  const told = vote.absent && [...new Set(vote.absent)]
  const voting = sides.map(s => casts[s].names)
  if (electorate.status !== 'established') return { n: told?.length ?? null, names: told ?? null }
  const { entitled } = electorate.value
  if (voting.every(names => names !== null)) {
    const there = new Set(voting.flat())
    const names = entitled.filter(p => !there.has(p))
    return { n: names.length, names }
  }
  const n = entitled.length - castIn(casts)
  const theirs = told?.filter(p => entitled.includes(p)) ?? null
  // More votes than voters: the count or the list of members is wrong, and nobody's absence follows from it.
  return n < 0 ? { n: null, names: null } : { n, names: theirs?.length === n ? theirs : null }
}
