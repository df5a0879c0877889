/** What to make of sources that disagree: the better source carries the answer, an equal one makes it disputed; none is dropped. */
import { ranks, type Act } from '#acts'
import { because, disputed, established, withGrounds, type Finding } from './finding.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/**
 * Weighs the other accounts of the act an established answer rests on. An account of lesser rank stays as a contrary ground;
 * one of equal or better rank makes the answer disputed, each position on its own sources.
 */
export const weighAccounts = <T>(register: RegisterAsAt, act: Act, finding: Finding<T>, as: (other: Act) => T): Finding<T> => {
  if (finding.status !== 'established') return finding
  const others = register.accounts(act)
  const weightier = others.filter(o => ranks.indexOf(o.rank) <= ranks.indexOf(act.rank))
  if (weightier.length > 0) return disputed([finding, ...weightier.map(o => established(as(o), because(o, 'supports')))])
  return others.length > 0 ? withGrounds(finding, ...others.map(o => because(o, 'contrary', 'lesser-rank'))) : finding
}
