/** Weights: consents measured by what their authors weigh in a table (emissions, tonnage, capital), against the table's total, exactly. */
import type { Condition, WeightTable } from '#acts'
import type { Day } from '#calendar'
import { Decimal } from 'decimal.js'
import { because, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { instrumentOf } from './delay.ts'
import { depositsOf, unlessWithdrawn, type Deposit } from './deposits.ts'
import { completedOn } from './nth.ts'

export type Weighing = Extract<Condition, { readonly weight: string }>

/** Sums stay exact: no table has weights of sixty digits. */
const Exact = Decimal.clone({ precision: 60 })
type Exactly = InstanceType<typeof Exact>

/** A table and the share of its total that is wanted: "55 %" or "2/3" of it. */
export interface Scales {
  readonly table: WeightTable
  /** The share of the total, in the unit of the table. */
  readonly need: number
  readonly weigh: (parties: readonly (string | undefined)[]) => number
  /** "up": at least the share; "more-than": more than it. `extra` is weight beside that of the parties. */
  readonly enough: (parties: readonly (string | undefined)[], extra?: number) => boolean
  /** What the total leaves for those the table does not name. */
  readonly unnamed: () => number
}

/** The scales of a condition; undefined where the instrument has no such table. */
export const scalesOf = (condition: Weighing, instrument: string, register: RegisterAsAt): Scales | undefined => {
  const table = instrumentOf(register, instrument)?.weights?.[condition.in]
  if (!table) return undefined
  const [top, bottom] = condition.weight.includes('/') ? condition.weight.split('/') : [condition.weight.replace('%', '').trim(), '100']
  const wanted = new Exact(table.total).times(top!)
  const nothing = new Exact(0)
  const weights = new Map(Object.entries(table.each).map(([party, w]) => [party, new Exact(w)]))
  const sum = (parties: readonly (string | undefined)[]): Exactly => parties.reduce((all, p) => all.plus(weights.get(p ?? '') ?? nothing), nothing)
  return {
    table, need: wanted.div(bottom!).toNumber(), weigh: parties => sum(parties).toNumber(),
    enough: (parties, extra = 0) => {
      const reached = sum(parties).plus(extra).times(bottom!)
      return condition.rounding === 'more-than' ? reached.gt(wanted) : reached.gte(wanted)
    },
    unnamed: () => Decimal.max(0, new Exact(table.total).minus(sum([...weights.keys()]))).toNumber(),
  }
}
/** What somebody weighs; nothing where the table does not name it. */
export const weightIn = (table: WeightTable, party: string | undefined): number => (party !== undefined && Object.hasOwn(table.each, party) ? table.each[party]! : 0)

/**
 * The day on which those who had consented weighed enough. Who is not in the table weighs nothing; where the table does not say so,
 * an author without a weight leaves the day open if what the total leaves for it could have moved it.
 */
export const weightOn = (condition: Weighing, instrument: string) => (register: RegisterAsAt): Finding<Day> => {
  const scales = scalesOf(condition, instrument, register)
  if (!scales) return open({ want: 'clause', instrument, clause: 'entry-into-force' })
  const { table, need, weigh, enough } = scales
  const consents = depositsOf(register, instrument, condition)
  const heavy = consents.acts.filter(d => weightIn(table, d.party) > 0)
  const unknown = consents.acts.filter(d => table.others === 'unknown' && !Object.hasOwn(table.each, d.party ?? ''))
  const light = consents.acts.filter(d => !heavy.includes(d)).map(d => because(d, 'not-counted', 'no-weight'))
  const parties = (acts: readonly Deposit[]) => acts.map(a => a.party)
  const missing = (certain: readonly Deposit[]) => open({ want: 'more-weight', instrument, have: weigh(parties(certain)), need, unit: table.unit })
  const among = (all: readonly Deposit[], extra: number, without: readonly Ground[]) => unlessWithdrawn({ ...consents, acts: all, left: consents.left }, register.asAt, (acts, left) =>
    completedOn(acts, { enough: some => enough(parties(some), some.some(a => unknown.includes(a)) ? extra : 0), missing }, [...left, ...without], register.asAt))
  const strict = among(heavy, 0, light)
  const [first] = unknown
  const unnamed = first ? scales.unnamed() : 0
  if (!first || unnamed === 0) return strict
  const wide = among([...heavy, ...unknown], unnamed, [])
  const same = strict.status === 'established' && wide.status === 'established' && strict.value === wide.value
  const neither = strict.status === 'open' && wide.status === 'open' && wide.wants.want === 'more-weight'
  return same || neither ? strict : withGrounds(open({ want: 'weight', instrument, of: first.party ?? '', table: condition.in }), ...strict.grounds)
}
