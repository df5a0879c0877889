/** How far a condition is met: what is there, what is wanted, whose act would count next, part by part. */
import type { Act, Condition } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { laterOf } from '../dates.ts'
import { established, type Finding } from '../finding.ts'
import type { Progress } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { widest, type Referred } from './base.ts'
import { allOf, anyOf, isNotYetMet } from './combined.ts'
import { metOn } from './condition.ts'
import { depositsOf, effectOf } from './deposits.ts'
import { fractionBase, required, whenCounted } from './fraction.ts'
import { eligibleFor, inOrderOfCall, type About, type Counting } from './next.ts'
import { scalesOf } from './weight.ts'

/** `ifToday`: the day the condition is met, or would be if what is missing were deposited on the register's day. `found`: the day it was met, as the law finds it. */
export interface Reached { readonly progress: Progress; readonly ifToday: Day | null; readonly found: Finding<Day> }
const isUnsure = (found: Finding<Day>): boolean => found.status !== 'established' && !isNotYetMet(found)
const dayIn = (found: Finding<Day>): Day | null => (found.status === 'established' ? found.value : null)

/** Mirrors the condition. Open where the number wanted cannot be told: a fraction of those whom the register does not know. */
export const progressOf = (condition: Condition, about: About) => (register: RegisterAsAt): Finding<Reached> => {
  if ('all' in condition || 'any' in condition) {
    const parts: Reached[] = []
    for (const c of 'all' in condition ? condition.all : condition.any) {
      const part = progressOf(c, about)(register)
      if (part.status !== 'established') return part
      parts.push(part.value)
    }
    const every = 'all' in condition
    const found = (every ? allOf : anyOf)(parts.map(p => p.found))
    const met = dayIn(found)
    const progress: Progress = { condition: every ? 'all' : 'any', have: parts.filter(p => p.progress.met !== null).length, need: every ? parts.length : 1, met, next: [], parts: parts.map(p => p.progress) }
    return established({ progress, ifToday: met ?? (every ? lastOf(parts) : firstOf(parts)), found })
  }
  const found = metOn(condition, about.instrument, about.refers)(register)
  if ('in-force' in condition || 'not-before' in condition) {
    const met = dayIn(found)
    const progress: Progress = { condition: 'in-force' in condition ? 'in-force' : 'not-before', have: met === null ? 0 : 1, need: 1, met, next: [], parts: [] }
    return established({ progress, ifToday: met, found })
  }
  return leaf(condition, found, about)(register)
}
const lastOf = (parts: readonly Reached[]): Day | null => parts.map(p => p.ifToday).reduce((a, b) => (a === null || b === null ? null : laterOf(a, b)))
const firstOf = (parts: readonly Reached[]): Day | null => (parts.some(p => isUnsure(p.found)) ? null : parts.flatMap(p => p.ifToday ?? []).sort()[0] ?? null)

const kindOf = (c: Counting): Progress['condition'] => ('instruments' in c ? 'instruments' : 'every' in c ? 'every' : 'fraction' in c ? 'fraction' : 'weight' in c ? 'weight' : 'participants' in c ? 'participants' : 'signatures')

/** A condition that counts acts. What its finding says was counted is what is there. */
const leaf = (condition: Counting, found: Finding<Day>, about: About) => (register: RegisterAsAt): Finding<Reached> => {
  const { instrument, refers } = about
  const met = dayIn(found)
  const scales = 'weight' in condition ? scalesOf(condition, instrument, register) : undefined
  const wanted = needOf(condition, met, refers)(register)
  if (wanted.status !== 'established') return wanted as Finding<never>
  const need = scales ? scales.need : wanted.value
  const told = found.status === 'disputed' ? found.positions[0]?.grounds ?? [] : found.grounds
  const counted = told.flatMap(g => {
    const act = g.ground === 'act' && (g.role === 'counted' || g.role === 'decisive' || g.because === 'date-too-coarse') ? register.act(g.act) : undefined
    // One whose day alone is wanted is there all the same, if it came by the register's day however its date is read.
    return act && g.ground === 'act' && (g.because !== 'date-too-coarse' || act.on.to <= dayNumber(register.asAt)) ? act : []
  })
  const there = [...new Set(counted.flatMap(partyOf))]
  // A source may say which instrument was the n-th without naming all the others.
  const have = scales ? scales.weigh(there) : found.status === 'open' && 'have' in found.wants ? found.wants.have : met !== null ? Math.max(there.length, need) : there.length
  const enough = scales ? scales.enough(there) : have >= need
  const whom = eligibleFor(condition, about)(register)
  const done = new Set([...there, ...('signatures' in condition ? [] : consented(instrument, register))])
  const might = whom.whom.filter(p => !done.has(p))
  const next = enough || met !== null ? [] : inOrderOfCall(might, instrument, scales ? { scales, there } : undefined, register)
  const suffices = scales ? scales.enough([...there, ...next]) : whom.deposits !== null && (!whom.complete || whom.deposits.filter(p => might.includes(p)).length >= need - have)
  return established({
    progress: { condition: kindOf(condition), have, need, ...(scales ? { unit: scales.table.unit } : {}), met, next, parts: [] },
    ifToday: met ?? (isUnsure(found) || !suffices ? null : register.asAt), found,
  })
}
const partyOf = (a: Act): readonly string[] => ('party' in a && typeof a.party === 'string' ? [a.party] : [])

/** How many are wanted: of a fraction, of those who belonged when it was reached, or who belong now. */
const needOf = (condition: Counting, met: Day | null, refers: Referred) => (register: RegisterAsAt): Finding<number> => {
  if ('instruments' in condition) return established(condition.instruments)
  if ('every' in condition) return established(new Set(condition.every).size)
  if ('of-named' in condition) return established(required(condition.fraction, condition['of-named'].length, condition.rounding))
  if ('participants' in condition) return established(condition.participants)
  if ('signatures' in condition) return established(condition.signatures)
  if ('weight' in condition) return established(0)
  const base = widest(fractionBase(condition, refers)).on(whenCounted(condition, met !== null && met < register.asAt ? register.on(met) : register))
  return base.status === 'established' ? established(required(condition.fraction, base.value.length, condition.rounding)) : base as Finding<never>
}

/** Whose consent stands on the day, counted or not: their next instrument would be none. */
const consented = (instrument: string, register: RegisterAsAt): readonly string[] => {
  const { acts, withdrawn } = depositsOf(register, instrument)
  return acts.filter(a => { const end = withdrawn.get(a.id); return end === undefined || effectOf(end).to > dayNumber(register.asAt) }).map(a => a.party!)
}
