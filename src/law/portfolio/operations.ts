/** Single operations of a bank: which they are, what they come to stage by stage, and into which year each falls for certain. */
import type { ActOf, Figure } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import { totalsOf } from '../money/amount.ts'
import { financingStages, type FinancingStage, type StageSum, type YearOfFinancing } from './answer.ts'

export type Operation = ActOf<'financing'>

/** An operation of which no stage is said is an approval: the first thing a bank tells of. */
export const stageOf = (o: Operation): FinancingStage => o.stage ?? 'approved'
/** The day that matters of an operation: of a plan the one on which its money is due. */
const dayOfOperation = (o: Operation): When => o.due ?? o.on
/** One stage: a sum for each unit. An operation that is alone keeps its figure as it is written. */
export const stageSum = (stage: FinancingStage, all: readonly Operation[]): StageSum => {
  const own = all.filter(o => stageOf(o) === stage)
  const sums = own.length === 1 ? own.map(o => o.amount) : totalsOf(own.map(o => o.amount))
  return { stage, sums, exact: sums.every(s => s.bound === 'exactly'), acts: own.map(o => o.id) }
}
/** Every stage that something is told of; stages are never added to each other. */
export const stageSums = (all: readonly Operation[]): readonly StageSum[] => financingStages.map(s => stageSum(s, all)).filter(s => s.acts.length > 0)

/** The year in which a day certainly lies, however it may be doubted; null where it may lie in two. */
const yearOf = (w: When): string | null => {
  const year = w.earliest?.slice(0, 4)
  return year !== undefined && dayNumber(`${year}-01-01` as Day) <= w.from && w.to <= dayNumber(`${year}-12-31` as Day) ? year : null
}
/** By year, the years in order; what cannot be given to one stands last. */
export const yearsOf = (all: readonly Operation[]): readonly YearOfFinancing[] => {
  const by = new Map<string | null, Operation[]>()
  for (const o of all) {
    const year = yearOf(dayOfOperation(o))
    const there = by.get(year)
    if (there) there.push(o)
    else by.set(year, [o])
  }
  return [...by].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)).map(([year, own]) => ({ year, sums: stageSums(own) }))
}
/** Whether it certainly lies within a period. */
export const isWithin = (o: Operation, period: When): boolean => { const w = dayOfOperation(o); return period.from <= w.from && w.to <= period.to }
/** The one figure that sums come to; undefined of none, of several units, or where it is not exact. */
export const exactlyOne = (sums: readonly Figure[]): Figure | undefined => (sums.length === 1 && sums[0]?.bound === 'exactly' ? sums[0] : undefined)
