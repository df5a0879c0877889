/** What one vote would do: the same vote measured again with one voter on another side, and how far the result was from turning. */
import { exactly } from '../exactly.ts'
import { established, type Finding } from '../finding.ts'
import type { Passed } from './answer.ts'
import type { Majority } from './majority.ts'
import { measure, weightsOn } from './measure.ts'
import { moved, type Side, type Tally } from './tally.ts'
import type { WeightLaw } from './weights.ts'

export const resultOf = (met: boolean): 'adopted' | 'rejected' => (met ? 'adopted' : 'rejected')
const metAfter = (majority: Majority, tally: Tally): boolean | undefined => { const f = measure(majority, tally); return f.status === 'established' ? f.value.met : undefined }

interface Hangs { readonly weights: ReadonlySet<WeightLaw>; readonly vetoes: readonly string[] | null; readonly concerned: boolean; readonly twoWays: boolean }
/** On what beside the number of votes a majority hangs: whose votes they are. */
const hangsOn = (m: Majority, tally: Tally): Hangs => {
  const parts = m.majority === 'all' ? m.parts : m.majority === 'failing' ? [m.first, m.otherwise] : []
  const below = parts.map(p => hangsOn(p, tally))
  const listed: Finding<readonly string[]> = m.majority === 'no-veto' ? m.of(tally.register) : established([])
  return {
    weights: new Set([...(m.majority === 'share' && m.weights ? [m.weights] : []), ...below.flatMap(b => [...b.weights])]),
    vetoes: listed.status !== 'established' || below.some(b => b.vetoes === null) ? null : [...listed.value, ...below.flatMap(b => b.vetoes ?? [])],
    concerned: (m.majority === 'consensus' && m.without === 'those-concerned') || below.some(b => b.concerned),
    twoWays: m.majority === 'failing' || below.some(b => b.twoWays),
  }
}
const hangsOnWhose = (h: Hangs): boolean => h.weights.size > 0 || h.vetoes === null || h.vetoes.length > 0 || h.concerned

/**
 * Would one vote changed have changed the result? Where it matters whose vote (weights, vetoes), it would if that of any one voter would.
 * Null where nobody is on the side it would come from, or where it cannot be told without names.
 */
export const oneVote = (majority: Majority, tally: Tally, met: boolean): NonNullable<Passed['oneVote']> => {
  const whose = hangsOnWhose(hangsOn(majority, tally))
  const after = (from: Side, to: Side): 'adopted' | 'rejected' | null => {
    if (tally[from].n === 0) return null
    const tried = (whose && tally[from].names ? tally[from].names.map(p => [p]) : [1]).map(who => metAfter(majority, moved(tally, from, to, who)))
    if (tried.some(t => t !== undefined && t !== met)) return resultOf(!met)
    return tried.includes(undefined) ? null : resultOf(met)
  }
  return { forToAgainst: after('for', 'against'), againstToFor: after('against', 'for'), oneMoreFor: after('abstaining', 'for'), oneMoreAgainst: after('abstaining', 'against') }
}

/** Is there a side from which a vote could have come, of which it cannot be told what that would have done? */
export const oneVoteUntold = ({ oneVote: one, counts: c }: Pick<Passed, 'oneVote' | 'counts'>): boolean => one !== null && c !== null
  && ((one.forToAgainst === null && c.for > 0) || (one.againstToFor === null && c.against > 0) || ((one.oneMoreFor === null || one.oneMoreAgainst === null) && c.abstaining > 0))

/**
 * Of what was adopted: how many votes for could have been against without changing the result, whosesoever they were. Of what was rejected:
 * the fewest votes against that, cast for it, would have changed the result. Null where no number would, where
 * names are wanted, and where it would hang on whose votes in more than one way: two tables of weights, or vetoes in one of two ways to pass.
 */
export const marginOf = (majority: Majority, tally: Tally, met: boolean): number | null => {
  const hangs = hangsOn(majority, tally)
  const from: Side = met ? 'for' : 'against'
  const to: Side = met ? 'against' : 'for'
  const { n, names } = tally[from]
  if (hangs.weights.size > 1 || hangs.vetoes === null || (hangs.twoWays && (hangs.vetoes.length > 0 || hangs.concerned))) return null
  const weights = [...hangs.weights].map(w => weightsOn(w, tally))[0]
  // Those first whose single vote weighs most: a veto, then the heaviest; those whose objection does not count last.
  const rank = (p: string): number => (hangs.vetoes?.includes(p) ? 0 : hangs.concerned && tally.concerning?.includes(p) ? 2 : 1)
  const weigh = (p: string) => (weights?.status === 'established' ? weights.value.get(p) : undefined) ?? exactly(0)
  const inOrder = names?.toSorted((a, b) => rank(a) - rank(b) || weigh(b).comparedTo(weigh(a)))
  const turned = (k: number): boolean | undefined => { const m = metAfter(majority, moved(tally, from, to, inOrder ? inOrder.slice(0, k) : k)); return m === undefined ? undefined : m !== met }
  // More votes moved never turn it back: the fewest that turn it are found by halving.
  const all = turned(n)
  if (all === undefined) return null
  if (!all) return met ? n : null
  let [low, high] = [0, n]
  while (low + 1 < high) {
    const mid = (low + high) >>> 1
    const t = turned(mid)
    if (t === undefined) return null
    if (t) high = mid
    else low = mid
  }
  return met ? high - 1 : high
}
