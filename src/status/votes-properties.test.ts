/** What must hold of every majority and every vote: one more vote for never turns passed into failed, scaled weights change nothing, no order matters. */
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, atLeast, byWeight, consensus, consensusMinus, established, failing, marginOf, measure, moreThan, moved, namedVotes, noVetoOf, affirmative, oneVote, type Finding, type Majority, type Requirement, type Side, type Tally, type WeightLaw } from '#law'
import { admitted, covered, league, short, states } from './league.fixture.ts'
import { art, bare, rollCall } from './votes.fixture.ts'

const register = league('').at('2000-01-01')
const cite = art(3)
type Weights = readonly string[]
const lawOf = (weights: Weights, factor: Decimal.Value = 1): WeightLaw => () => established(new Map(states.map((s, i) => [s, new Decimal(weights[i]!).mul(factor)])))

/** A majority as it is drawn: its weights are put in when the vote is known. */
type Drawn = (weights: WeightLaw) => Majority
const base = fc.constantFrom('members', 'entitled', 'present', 'present-and-voting')
const share: fc.Arbitrary<Drawn> = fc.record({ d: fc.integer({ min: 1, max: 12 }), part: fc.nat(), how: fc.boolean(), base, weighted: fc.boolean() }).map(({ d, part, how, base: b, weighted }) => {
  const n = Math.max(1, part % (d + 1))
  const m = how ? atLeast(n, d, b, cite) : moreThan(Math.min(n, d - 1), d, b, cite)
  return w => (weighted ? byWeight(m, w) : m)
})
const simple: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 4, arbitrary: share }, fc.integer({ min: 1, max: 12 }).map((n): Drawn => () => affirmative(n, cite)), fc.subarray([...states]).map((of): Drawn => () => noVetoOf(() => established(of), cite)),
  fc.constant<Drawn>(() => consensus(cite)), fc.constant<Drawn>(() => consensusMinus(cite)),
)
const majority: fc.Arbitrary<Drawn> = fc.letrec<{ any: Drawn }>(tie => ({
  any: fc.oneof({ maxDepth: 2, withCrossShrink: true }, { weight: 3, arbitrary: simple }, { weight: 1, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((all): Drawn => w => allOf(cite, ...all.map(m => m(w)))) }, { weight: 1, arbitrary: fc.tuple(tie('any'), tie('any')).map(([a, b]): Drawn => w => failing(a(w), b(w), cite)) }),
})).any

const weights = fc.array(fc.tuple(fc.nat(2000), fc.nat(3)).map(([n, p]) => new Decimal(n).div(new Decimal(10).pow(p)).toFixed()), { minLength: states.length, maxLength: states.length })
const voted = fc.record({
  votes: fc.array(fc.constantFrom('for', 'against', 'abstaining', 'absent'), { minLength: states.length, maxLength: states.length }), concerning: fc.subarray([...states]), weights,
})
type Voted = { readonly votes: readonly (Side | 'absent')[]; readonly concerning: readonly string[] }
const tallyOf = ({ votes, concerning }: Voted, order: readonly string[] = states): Tally => {
  const side = (s: Side) => namedVotes(order.filter(p => votes[states.indexOf(p as (typeof states)[number])] === s))
  return { for: side('for'), against: side('against'), abstaining: side('abstaining'), decision: 'league.hall:1', organ: 'league.hall', electorate: established({ members: states, entitled: states, barred: new Map() }), concerning, register }
}
const valueOf = (f: Finding<Requirement>): Requirement => { if (f.status !== 'established') throw new Error(JSON.stringify(f)); return f.value }
const met = (m: Majority, t: Tally): boolean => valueOf(measure(m, t)).met

describe('every majority', () => {
  test('one more vote for, from against, abstaining or absent, never turns passed into failed', () => {
    let passing = 0
    fc.assert(fc.property(majority, voted, fc.nat(), (drawn, v, which) => {
      const m = drawn(lawOf(v.weights))
      const others = states.filter((_, i) => v.votes[i] !== 'for')
      if (others.length === 0 || !met(m, tallyOf(v))) return
      passing++
      const who = others[which % others.length]!
      const votes = v.votes.map((side, i) => (states[i] === who ? 'for' : side))
      expect(met(m, tallyOf({ ...v, votes }))).toBe(true)
    }), { numRuns: 1500 })
    expect(passing).toBeGreaterThan(200)
  })
  test('weights scaled by a positive factor do not change the result', () => {
    fc.assert(fc.property(majority, voted, fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(4)), (drawn, v, [n, p]) => {
      const factor = new Decimal(n).div(new Decimal(10).pow(p))
      expect(met(drawn(lawOf(v.weights, factor)), tallyOf(v))).toBe(met(drawn(lawOf(v.weights)), tallyOf(v)))
    }), { numRuns: 600 })
  })
  test('the order of the votes is irrelevant', () => {
    fc.assert(fc.property(majority, voted, fc.shuffledSubarray([...states], { minLength: states.length }), (drawn, v, order) => {
      const m = drawn(lawOf(v.weights))
      const [one, other] = [tallyOf(v), tallyOf(v, order)]
      const bytes = (t: Tally) => { const r = valueOf(measure(m, t)); return JSON.stringify([r, oneVote(m, t, r.met), marginOf(m, t, r.met)], (k, x: unknown) => (k === 'against' && Array.isArray(x) ? x.toSorted() : x)) }
      expect(bytes(other)).toBe(bytes(one))
    }), { numRuns: 400 })
  })
  test('of a share the need is the fewest that suffice: it passes, one less does not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12 }), fc.nat(), fc.boolean(), (of, d, part, how) => {
      const n = Math.max(1, part % (d + 1))
      if (!how && n === d) return
      const m = how ? atLeast(n, d, 'present-and-voting', cite) : moreThan(n, d, 'present-and-voting', cite)
      const at = (pro: number) => valueOf(measure(m, { ...tallyOf({ votes: [], concerning: [] }), for: { n: pro, names: null }, against: { n: of - pro, names: null } }))
      const need = Number(at(0).need)
      expect(Number.isInteger(need) && need >= 1 && need <= of).toBe(true)
      expect([at(need).met, need > 1 && at(need - 1).met, at(need).need]).toEqual([true, false, String(need)])
    }), { numRuns: 1000 })
  })
  test('of weighed votes as well, in steps of their last decimal', () => {
    fc.assert(fc.property(voted, fc.integer({ min: 2, max: 9 }), fc.nat(), fc.boolean(), (v, d, part, how) => {
      const n = 1 + (part % (d - 1))
      const r = valueOf(measure(byWeight(how ? atLeast(n, d, 'members', cite) : moreThan(n, d, 'members', cite), lawOf(v.weights)), tallyOf(v)))
      expect(new Decimal(r.have).gte(r.need!)).toBe(r.met)
      const step = new Decimal(10).pow(-Math.max(...v.weights.map(w => new Decimal(w).decimalPlaces())))
      const suffices = (x: Decimal) => (how ? x.mul(d).gte(new Decimal(r.of!).mul(n)) : x.mul(d).gt(new Decimal(r.of!).mul(n))) && x.gt(0)
      expect([suffices(new Decimal(r.need!)), suffices(new Decimal(r.need!).minus(step))]).toEqual([true, false])
    }), { numRuns: 400 })
  })
  test('what one vote would do is what measuring again finds', () => {
    fc.assert(fc.property(majority, voted, (drawn, v) => {
      const m = drawn(lawOf(v.weights))
      const t = tallyOf(v)
      const now = met(m, t)
      const any = (from: Side, to: Side) => (t[from].n === 0 ? null : t[from].names!.some(p => met(m, moved(t, from, to, [p])) !== now) === now ? 'rejected' : 'adopted')
      expect(oneVote(m, t, now)).toEqual({ forToAgainst: any('for', 'against'), againstToFor: any('against', 'for'), oneMoreFor: any('abstaining', 'for'), oneMoreAgainst: any('abstaining', 'against') })
    }), { numRuns: 400 })
  })
  /** A majority that may be reached in two ways and hangs on whose votes they are has no margin that one order of voters would show. */
  const has = (m: Majority, what: (m: Majority) => boolean): boolean => what(m) || (m.majority === 'all' ? m.parts : m.majority === 'failing' ? [m.first, m.otherwise] : []).some(p => has(p, what))
  const notTold = (m: Majority) => has(m, p => p.majority === 'failing') && has(m, p => p.majority === 'no-veto' || (p.majority === 'consensus' && p.without === 'those-concerned'))
  test('how far off the result was is the fewest votes that turn it, whichever are tried', () => {
    let [told, turned] = [0, 0]
    fc.assert(fc.property(majority, voted, (drawn, v) => {
      const m = drawn(lawOf(v.weights))
      const t = tallyOf(v)
      const now = met(m, t)
      const [from, to]: [Side, Side] = now ? ['for', 'against'] : ['against', 'for']
      const names = t[from].names!
      fc.pre(names.length <= 7)
      const margin = marginOf(m, t, now)
      const turning = Array.from({ length: 2 ** names.length }, (_, set) => names.filter((_n, i) => set & (1 << i))).filter(who => met(m, moved(t, from, to, who)) !== now).map(who => who.length)
      const fewestOf = turning.length === 0 ? (now ? names.length : null) : now ? Math.min(...turning) - 1 : Math.min(...turning)
      const silent = margin === null && notTold(m)
      if (!silent) told++
      if (!silent && turning.length > 0) turned++
      expect(margin).toBe(silent ? null : fewestOf)
    }), { numRuns: 500 })
    expect(Math.min(told - 300, turned - 100)).toBeGreaterThan(0)
  })
})

describe('every vote of an organ', () => {
  const of = (v: Voted, s: Side, order: readonly string[]) => order.filter(p => v.votes[states.indexOf(p as (typeof states)[number])] === s).join(' ')
  const ask = (v: Voted, order: readonly string[], organ: string) =>
    short(bare(`${admitted(order, '1991-01-01')}\n${rollCall(organ, of(v, 'for', order), of(v, 'against', order), of(v, 'abstaining', order))}`, covered).ask({ ask: 'passed', decision: `league.${organ}:1` }, '2001-01-01'))
  test('is judged alike in whatever order members were admitted and voters named', () => {
    fc.assert(fc.property(voted, fc.shuffledSubarray([...states], { minLength: states.length }), fc.constantFrom('assembly', 'senate', 'watch', 'round', 'fund', 'entitled'), (v, order, organ) => {
      const sorted = (x: unknown) => JSON.stringify(x, (_, y: unknown) => (Array.isArray(y) && y.every(e => typeof e === 'string') ? y.toSorted() : y))
      expect(sorted(ask(v, order, organ))).toBe(sorted(ask(v, states, organ)))
    }), { numRuns: 60 })
  })
  test('has as many votes and absent as there are entitled', () => {
    fc.assert(fc.property(voted, v => {
      const p = ask(v, states, 'senate') as { readonly counts: Readonly<Record<string, number>>; readonly absent: readonly string[] }
      expect(Object.values(p.counts).reduce((a, b) => a + b, 0)).toBe(states.length)
      expect(p.absent).toEqual(states.filter((_, i) => v.votes[i] === 'absent'))
    }), { numRuns: 60 })
  })
})
