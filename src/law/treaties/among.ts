/** The n-th act of a member or a party: who was one on the day of each act, and what happens where that is not known. */
import type { Day } from '#calendar'
import { because, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { byEachList, onOrBefore, type Base } from './base.ts'
import { nth, type Countable } from './nth.ts'

/** What is counted: the acts, how many are wanted, of whom (of anybody, if undefined), and what was left out before. */
export interface Wanted<A extends Countable = Countable> {
  readonly acts: readonly A[]
  readonly n: number
  readonly of: Base | undefined
  readonly left: readonly Ground[]
  readonly missing: (have: number) => Finding<Day>
}

/** The day of the n-th act of one of them. Where it is itself not established who was one on the day of an act, that stays open unless it makes no difference. */
export const nthAmong = <A extends Countable>(wanted: Wanted<A>, register: RegisterAsAt): Finding<Day> =>
  wanted.of === undefined ? nth(wanted.acts, wanted.n, wanted.left, wanted.missing, register.asAt) : byEachList(wanted.of, base => nthOf(base, wanted, register))

const nthOf = <A extends Countable>(of: Base, { acts, n, left, missing }: Wanted<A>, register: RegisterAsAt): Finding<Day> => {
  const onDay = new Map<string, Finding<readonly string[]>>()
  const thoseThen = (a: A): Finding<readonly string[]> => {
    const then = onOrBefore(register, a.on.latest)
    const known = onDay.get(then.asAt) ?? of.on(then)
    onDay.set(then.asAt, known)
    return known
  }
  const inside: A[] = []
  const outside: Ground[] = []
  const unsure: { readonly act: A; readonly base: Finding<never> }[] = []
  for (const act of acts) {
    const then = thoseThen(act)
    if (then.status !== 'established') unsure.push({ act, base: then as Finding<never> })
    else if (then.value.includes(act.party ?? '')) inside.push(act)
    else outside.push(because(act, 'not-counted', of.outside))
  }
  const grounds = [...left, ...outside]
  const strict = nth(inside, n, grounds, missing, register.asAt)
  const [first] = unsure
  if (!first) return strict
  const wide = nth(acts.filter(a => inside.includes(a) || unsure.some(u => u.act === a)), n, grounds, missing, register.asAt)
  const same = strict.status === 'established' && wide.status === 'established' && strict.value === wide.value
  const neither = strict.status === 'open' && wide.status === 'open' && wide.wants.want !== 'day-of-act'
  return same || neither ? strict : withGrounds(first.base, ...unsure.map(u => because(u.act, 'counted')), ...grounds)
}
