/** The n-th act of a member: who was one on the day of each act, and what happens where that is not known. */
import type { Day } from '#calendar'
import { because, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deposit } from './deposits.ts'
import { nth } from './nth.ts'

/** What is counted: the acts, how many are wanted, of the members of which organisation (of anybody, if undefined), and what was left out before. */
export interface Wanted {
  readonly acts: readonly Deposit[]
  readonly n: number
  readonly of: string | undefined
  readonly left: readonly Ground[]
  readonly missing: (have: number) => Finding<Day>
}

/** The day of the n-th act of a member. Where membership on the day of an act is itself not established, that stays open unless it makes no difference. */
export const nthAmong = ({ acts, n, of, left, missing }: Wanted, members: MembersOn, register: RegisterAsAt): Finding<Day> => {
  if (of === undefined) return nth(acts, n, left, missing, register.asAt)
  const onDay = new Map<string, Finding<readonly string[]>>()
  const membersThen = (a: Deposit): Finding<readonly string[]> => {
    const day = a.on.latest !== null && a.on.latest < register.asAt ? a.on.latest : register.asAt
    const known = onDay.get(day) ?? members(of, register.on(day))
    onDay.set(day, known)
    return known
  }
  const inside: Deposit[] = []
  const outside: Ground[] = []
  const unsure: { readonly act: Deposit; readonly members: Finding<never> }[] = []
  for (const act of acts) {
    const then = membersThen(act)
    if (then.status !== 'established') unsure.push({ act, members: then as Finding<never> })
    else if (then.value.includes(act.party ?? '')) inside.push(act)
    else outside.push(because(act, 'not-counted', 'not-a-member'))
  }
  const grounds = [...left, ...outside]
  const strict = nth(inside, n, grounds, missing, register.asAt)
  const [first] = unsure
  if (!first) return strict
  const wide = nth(acts.filter(a => inside.includes(a) || unsure.some(u => u.act === a)), n, grounds, missing, register.asAt)
  const same = strict.status === 'established' && wide.status === 'established' && strict.value === wide.value
  const neither = strict.status === 'open' && wide.status === 'open' && wide.wants.want !== 'day-of-act'
  return same || neither ? strict : withGrounds(first.members, ...unsure.map(u => because(u.act, 'counted')), ...grounds)
}
