/** The register's own rules of counting, which no treaty states: what is told twice counts once (docs/decisions/0076). */
import type { Act } from '#acts'
import { textOf } from '../provision.ts'
import { beginningOf, endOf } from '../dates.ts'

export const countingRule = textOf('chancery.counting-rules')

/** Did two acts certainly last over one and the same day? Of a date known to the month or year no day is certain. */
export const shareADay = (a: Act, b: Act): boolean => Math.max(beginningOf(a).to, beginningOf(b).to) <= Math.min(endOf(a).from, endOf(b).from)

/** Acts that are one and the same, told more than once, gathered; each group in the order given, and so are the groups. */
export const gathered = <A extends Act>(acts: readonly A[], same: (a: A, b: A) => boolean): readonly (readonly [A, ...A[]])[] => {
  const groups: [A, ...A[]][] = []
  for (const act of acts) {
    const known = groups.find(g => g.some(a => same(a, act)))
    if (known) known.push(act)
    else groups.push([act])
  }
  return groups
}
