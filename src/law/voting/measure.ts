/** Measuring: a majority held against a vote, with what it has, what it is measured against, and the fewest that would suffice. */
import type { Decimal } from 'decimal.js'
import { addedUp, exactly } from '../exactly.ts'
import { andThen, established, mapFinding, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { Base, Requirement } from './answer.ts'
import { fewest, reaches, written } from './exact.ts'
import type { Majority } from './majority.ts'
import type { Tally, Votes } from './tally.ts'
import type { WeightLaw } from './weights.ts'

type Share = Extract<Majority, { majority: 'share' }>
const plain = { share: null, how: null, base: null, weighted: false, against: [], parts: [] } as const
/** Whole numbers told alike: so many of so many, and how many are needed. */
const counted = (majority: Requirement['majority'], have: number, of: number | null, need: number, met: boolean, more: Partial<Requirement> = {}): Requirement =>
  ({ ...plain, majority, have: String(have), of: of === null ? null : String(of), need: String(need), met, ...more })

/**
 * Holds a majority against a vote. Established with the requirement, met or not; open where it hangs on what the register does not know
 * (who voted how, who is a member, what a vote weighs). A majority of several parts is not met as soon as one part certainly is not;
 * one that may be reached in two ways is met as soon as one way certainly is.
 */
export const measure = (majority: Majority, tally: Tally): Finding<Requirement> => {
  switch (majority.majority) {
    case 'share': return majority.weights ? weighedShare(majority, majority.weights, tally) : countedShare(majority, tally)
    case 'affirmative': return established(counted('affirmative', tally.for.n, null, majority.votes, tally.for.n >= majority.votes))
    case 'no-veto': return andThen(tally.register.once(majority.of, 'those concurring', () => majority.of(tally.register)), of => noVeto(of, tally))
    case 'consensus': return consensus(majority.without, tally)
    case 'all': return several('all', majority.parts.map(p => measure(p, tally)))
    case 'failing': return several('failing', [measure(majority.first, tally), measure(majority.otherwise, tally)])
  }
}

const several = (majority: 'all' | 'failing', parts: readonly Finding<Requirement>[]): Finding<Requirement> => {
  const known = parts.flatMap(p => (p.status === 'established' ? [p.value] : []))
  const met = known.filter(r => r.met)
  const decided = majority === 'all' ? known.some(r => !r.met) : met.length > 0
  const missing = parts.find(p => p.status !== 'established')
  if (missing && !decided) return missing
  const need = majority === 'all' ? parts.length : 1
  const preventing = met.length >= need ? [] : [...new Set(known.filter(r => !r.met).flatMap(r => r.against))]
  return { status: 'established', grounds: parts.flatMap(p => (p.status === 'established' ? p.grounds : [])), value: counted(majority, met.length, parts.length, need, met.length >= need, { parts: known, against: preventing }) }
}

const told = (m: Share, have: Decimal, of: Decimal, step: Decimal, weighted: boolean): Requirement => ({
  ...plain, majority: 'share', share: `${m.numerator}/${m.denominator}`, how: m.how, base: m.base, weighted,
  have: written(have), of: written(of), need: written(fewest(m, of, step)), met: reaches(m, have, of),
})
const votesIn = (base: Base, tally: Tally): readonly Votes[] => (base === 'present' ? [tally.for, tally.against, tally.abstaining] : [tally.for, tally.against])

const countedShare = (m: Share, tally: Tally): Finding<Requirement> => {
  const { base } = m
  const of: Finding<number> = base === 'members' || base === 'entitled' ? mapFinding(tally.electorate, e => e[base].length) : established(votesIn(base, tally).reduce((n, v) => n + v.n, 0))
  return mapFinding(of, n => told(m, exactly(tally.for.n), exactly(n), exactly(1), false))
}
const weighedShare = (m: Share, law: WeightLaw, tally: Tally): Finding<Requirement> => andThen(weightsOn(law, tally), weights => {
  const { base } = m
  const weigh = (v: Votes): Finding<Decimal> => (v.names === null ? open({ want: 'names-of-voters', decision: tally.decision }, m.cite) : weightOf(v.names, weights, tally))
  const asked = base === 'members' || base === 'entitled' ? andThen(tally.electorate, e => weightOf(e[base], weights, tally)) : addUp(votesIn(base, tally).map(weigh))
  const step = exactly(10).pow(-Math.max(0, ...[...weights.values()].map(w => w.decimalPlaces())))
  return andThen(weigh(tally.for), have => mapFinding(asked, of => told(m, have, of, step, true)))
})
/** The weights on the day of the vote, worked out once for it. */
export const weightsOn = (law: WeightLaw, tally: Tally): Finding<ReadonlyMap<string, Decimal>> => tally.register.once(law, 'weights', () => law(tally.register))
const weightOf = (names: readonly string[], weights: ReadonlyMap<string, Decimal>, tally: Tally): Finding<Decimal> => {
  const unknown = names.find(p => !weights.has(p))
  return unknown === undefined ? established(addedUp(names.map(p => weights.get(p)!))) : open({ want: 'weight-of-vote', of: unknown, in: tally.organ })
}
const addUp = (all: readonly Finding<Decimal>[]): Finding<Decimal> => all.reduce((sum, one) => andThen(sum, a => mapFinding(one, b => a.plus(b))), established(exactly(0)))

/** Only a vote against is a veto; whoever abstains or stays away does not prevent the decision. */
const noVeto = (of: readonly string[], { against, decision }: Tally): Finding<Requirement> => {
  if (against.names === null) return open({ want: 'names-of-voters', decision })
  const vetoes = against.names.filter(p => of.includes(p))
  return established(counted('no-veto', of.length - vetoes.length, of.length, of.length, vetoes.length === 0, { against: vetoes }))
}

/** Nobody objects; of those whom the question is about, where the text leaves them out, an objection does not count. */
const consensus = (without: 'nobody' | 'those-concerned', tally: Tally): Finding<Requirement> => {
  const { for: pro, against, abstaining, concerning } = tally
  const all = pro.n + against.n + abstaining.n
  if (without === 'nobody' || against.n === 0) return established(counted('consensus', all - against.n, all, all, against.n === 0, { against: against.names ?? [] }))
  // Whether the objection counts hangs on whom the question is about.
  if (concerning === undefined) return open({ want: 'matter', decision: tally.decision })
  if (against.names === null) {
    return against.n > concerning.length ? established(counted('consensus', all - against.n, all, all, false)) : open({ want: 'names-of-voters', decision: tally.decision })
  }
  const objecting = against.names.filter(p => !concerning.includes(p))
  const asked = all - (against.n - objecting.length)
  return established(counted('consensus', asked - objecting.length, asked, asked, objecting.length === 0, { against: objecting }))
}

/** Every provision a majority rests on, its parts included. */
export const citesOf = (m: Majority): readonly Provision[] =>
  [m.cite, ...(m.majority === 'all' ? m.parts.flatMap(citesOf) : m.majority === 'failing' ? [...citesOf(m.first), ...citesOf(m.otherwise)] : [])]
