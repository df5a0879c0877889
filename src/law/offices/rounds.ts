/** Rounds: what a ballot for an office needed and who reached it, as far as the votes told allow to say. */
import type { ActOf } from '#acts'
import { exactly } from '../exactly.ts'
import type { Finding } from '../finding.ts'
import type { Base, Requirement } from '../voting/answer.ts'
import type { Electorate } from '../voting/electorate.ts'
import { fewest } from '../voting/exact.ts'
import type { Majority } from '../voting/majority.ts'
import type { Round } from './answer.ts'

/** A ballot, or the count that an election act tells of the round that decided. */
export interface Polled { readonly act: ActOf<'ballot' | 'election'>; readonly stage: Round['stage']; readonly round: number | null; readonly votes: Readonly<Record<string, number>> }
export type Reached = 'yes' | 'no' | 'not-established'
type Size = { readonly low: number; readonly high: number }

export const stageOf = (a: Polled['act']): Round['stage'] => (a.act === 'ballot' ? a.stage : 'ballot')

/**
 * How many there were of the base, between what is certain and what is possible. In an election those present and voting are those who cast a
 * valid ballot and do not abstain. With one seat each of them names one candidate, so the votes add up to them; with several seats
 * each may name as many as there are seats, and only the ballot papers tell (docs/decisions/0074).
 */
const sizeOf = (base: Base, { act, votes }: Polled, seats: number | null, electorate: Finding<Electorate> | undefined): Size => {
  const told: { readonly ballots?: number | undefined; readonly invalid?: number | undefined; readonly abstaining?: number | undefined } = act.act === 'ballot' ? act : {}
  const known = electorate?.status === 'established' ? electorate.value : undefined
  if (base === 'members' || base === 'entitled') return known ? { low: known[base].length, high: known[base].length } : { low: 1, high: Infinity }
  const each = Object.values(votes)
  const sum = each.reduce((a, b) => a + b, 0)
  const papers = told.ballots === undefined ? undefined : told.ballots - (told.invalid ?? 0)
  const mostVoting = papers === undefined ? known?.entitled.length ?? Infinity : papers - (told.abstaining ?? 0)
  const allTold = papers !== undefined && told.invalid !== undefined && told.abstaining !== undefined
  const fewestVoting = Math.max(0, ...each, seats === null || seats === 0 ? 0 : Math.ceil(sum / seats))
  if (base === 'present') return papers === undefined ? { low: fewestVoting, high: Math.max(fewestVoting, mostVoting) } : { low: told.ballots!, high: told.ballots! }
  if (allTold) return { low: mostVoting, high: mostVoting }
  return seats === 1 ? { low: sum, high: sum } : { low: fewestVoting, high: Math.max(fewestVoting, mostVoting) }
}

interface Judged { readonly reached: Reached; readonly requirement: Requirement | null }
const unknown: Judged = { reached: 'not-established', requirement: null }
const plain = { share: null, how: null, base: null, weighted: false, of: null, against: [], parts: [] } as const

/**
 * Holds the votes of one candidate against a majority. Where the base is not known exactly, a candidate that would have enough of the largest
 * possible base has reached it and one that would not of the smallest has not; between them what was announced as required is taken.
 * Where the announced figure contradicts what the votes come to, and the candidate's success hangs on it, nothing is said.
 */
const judged = (m: Majority, have: number, polled: Polled, seats: number | null, electorate: Finding<Electorate> | undefined): Judged => {
  switch (m.majority) {
    case 'affirmative': return { reached: have >= m.votes ? 'yes' : 'no', requirement: { ...plain, majority: 'affirmative', have: String(have), need: String(m.votes), met: have >= m.votes } }
    // A ballot is what follows when nobody was chosen without one.
    case 'failing': return judged(m.otherwise, have, polled, seats, electorate)
    case 'all': {
      const parts = m.parts.map(p => judged(p, have, polled, seats, electorate))
      const reached = parts.some(p => p.reached === 'no') ? 'no' : parts.every(p => p.reached === 'yes') ? 'yes' : 'not-established'
      const known = parts.flatMap(p => (p.requirement ? [p.requirement] : []))
      const met = known.filter(r => r.met).length
      return reached === 'not-established' ? unknown : { reached, requirement: { ...plain, majority: 'all', have: String(met), of: String(parts.length), need: String(parts.length), met: reached === 'yes', parts: known } }
    }
    case 'share': {
      if (m.weights) return unknown
      const { low, high } = sizeOf(m.base, polled, seats, electorate)
      const needOf = (n: number): number => (Number.isFinite(n) ? fewest(m, exactly(n)).toNumber() : Infinity)
      const [least, most] = [needOf(low), needOf(high)]
      const announced = polled.act.act === 'ballot' ? polled.act.required : undefined
      const byRule: Reached = have >= most ? 'yes' : have < least ? 'no' : 'not-established'
      const asAnnounced: Reached = announced === undefined ? 'not-established' : have >= announced ? 'yes' : 'no'
      if (byRule === 'not-established' && asAnnounced === 'not-established') return unknown
      if (byRule !== 'not-established' && asAnnounced !== 'not-established' && byRule !== asAnnounced) return unknown
      const reached = byRule === 'not-established' ? asAnnounced : byRule
      const need = least === most ? least : announced
      return { reached, requirement: { ...plain, majority: 'share', share: `${m.numerator}/${m.denominator}`, how: m.how, base: m.base, have: String(have), of: low === high ? String(low) : null, need: need === undefined ? null : String(need), met: reached === 'yes' } }
    }
    // Whose concurrence was wanted, or that nobody objected, no count of a secret ballot tells.
    case 'no-veto': case 'consensus': return unknown
  }
}

/** What a round came to: whom it elects by the rule, and who stands in the next. */
export interface Outcome { readonly requirement: Requirement | null; readonly reached: readonly string[]; readonly chosen: readonly string[]; readonly leading: readonly string[]; readonly of: (candidate: string) => Reached }

/**
 * The outcome of a round among those not yet elected. Where more reach the majority than there are seats, those with most votes are elected; a
 * tie at the last seat elects neither. `restricted`: only the leading two for each seat left stand in the next round, a tie at the last place included.
 * A vote of a group, and a straw poll, elect nobody: they only show who leads.
 */
export const outcomeOf = (polled: Polled, majority: Majority | undefined, seats: number | null, restricted: boolean, elected: readonly string[], electorate: Finding<Electorate> | undefined): Outcome => {
  const standing = Object.entries(polled.votes).filter(([c]) => !elected.includes(c)).toSorted(([, a], [, b]) => b - a)
  const best = (among: readonly (readonly [string, number])[], n: number) => ({ sure: among.filter(([, v], i) => i < n && v > (among[n]?.[1] ?? -1)), tied: among.filter(([, v]) => n > 0 && v > 0 && v >= (among[n - 1]?.[1] ?? 0)) })
  const names = (some: readonly (readonly [string, number])[]) => some.map(([c]) => c)
  if (polled.stage !== 'ballot' || !majority) return { requirement: null, reached: [], chosen: [], leading: names(best(standing, seats ?? 1).tied), of: () => 'not-established' }
  const each = new Map(standing.map(([c, votes]) => [c, judged(majority, votes, polled, seats, electorate)]))
  const over = standing.filter(([c]) => each.get(c)?.reached === 'yes')
  const chosen = seats === null || over.length <= seats ? over : best(over, seats).sure
  const left = seats === null ? 0 : seats - chosen.length
  const rest = standing.filter(one => !chosen.includes(one))
  return {
    requirement: each.get(standing[0]?.[0] ?? '')?.requirement ?? null, reached: names(over), chosen: names(chosen),
    leading: names(best(rest, restricted ? 2 * left : left).tied), of: candidate => each.get(candidate)?.reached ?? 'not-established',
  }
}
