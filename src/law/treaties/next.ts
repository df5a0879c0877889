/** Whose act would count next towards a condition: signatories first, of a weight the heaviest. */
import type { Condition } from '#acts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { namedIn, widest, type Referred } from './base.ts'
import { eligibleAmong, type Eligible } from './eligible.ts'
import { fractionBase, whenCounted } from './fraction.ts'
import { mayCount } from './organisations.ts'
import { doneBy } from './participants.ts'
import { scalesOf, weightIn, type Scales } from './weight.ts'

/** A condition that counts acts. */
export type Counting = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown } | { readonly 'in-force': unknown } | { readonly 'not-before': unknown }>
/** What a condition is asked with: the instrument, what its clauses refer to, who may become a party to it. */
export interface About { readonly instrument: string; readonly refers: Referred; readonly eligible: Eligible }
/** `deposits`: those of them whose deposit alone would count; null where no deposit would do. */
export interface Called { readonly whom: readonly string[]; readonly complete: boolean; readonly deposits: readonly string[] | null }

/** Those whose act a condition would count, whether or not it is there. */
export const eligibleFor = (condition: Counting, { instrument, refers, eligible }: About) => (register: RegisterAsAt): Called => {
  const lists = (whom: readonly string[]): Called => ({ whom, complete: true, deposits: whom })
  const living = (whom: readonly string[]) => { const found = eligibleAmong({ named: whom }, refers)(register); return found.status === 'established' ? found.value.whom : whom }
  if ('every' in condition) return lists(living(condition.every))
  if ('of-named' in condition) return lists(living(condition['of-named']))
  if ('weight' in condition) {
    const each = scalesOf(condition, instrument, register)?.table.each ?? {}
    return lists(living(Object.keys(each).filter(p => each[p]! > 0 && mayCount(p, condition, register))))
  }
  if ('fraction' in condition) {
    const base = widest(fractionBase(condition, refers)).on(whenCounted(condition, register))
    return base.status === 'established' ? lists(living(base.value)) : { whom: [], complete: false, deposits: [] }
  }
  const of = condition.among ? eligibleAmong(condition.among, refers)(register) : undefined
  const { whom: all, complete } = of === undefined ? eligible : of.status === 'established' ? of.value : { whom: [], complete: false }
  const whom = 'instruments' in condition ? all.filter(p => mayCount(p, condition, register)) : all
  if ('signatures' in condition) return { whom, complete, deposits: null }
  if ('instruments' in condition) return { whom, complete, deposits: whom }
  // A deposit completes only those who have done everything else.
  const others = condition.having.flatMap(h => ('consented-to' in h ? [] : [new Set(doneBy(h, instrument, register).map(a => a.party))]))
  if (others.length === 0) return { whom, complete, deposits: whom }
  const begun = [...new Set([...whom, ...others.flatMap(o => [...o].flatMap(p => p ?? []))])].filter(p => namedIn(condition.among)?.includes(p) ?? (!complete || whom.includes(p)))
  return { whom: begun, complete: true, deposits: begun.filter(p => others.every(o => o.has(p))) }
}

/** Signatories before others, each in the order of their codes; of a weight, the heaviest that together suffice. */
export const inOrderOfCall = (whom: readonly string[], instrument: string, weighed: { readonly scales: Scales; readonly there: readonly string[] } | undefined, register: RegisterAsAt): readonly string[] => {
  const sorted = [...new Set(whom)].sort()
  if (weighed) {
    const { scales, there } = weighed
    const heaviest = sorted.toSorted((a, b) => weightIn(scales.table, b) - weightIn(scales.table, a))
    const suffice = (n: number): boolean => scales.enough([...there, ...heaviest.slice(0, n)])
    if (!suffice(heaviest.length)) return heaviest
    let [low, high] = [0, heaviest.length]
    while (low < high) { const middle = (low + high) >>> 1; if (suffice(middle)) high = middle; else low = middle + 1 }
    return heaviest.slice(0, low)
  }
  const signed = new Set(register.acts(instrument, 'signature', s => s.instrument === instrument).map(s => s.party))
  return [...sorted.filter(p => signed.has(p)), ...sorted.filter(p => !signed.has(p))]
}
