/** What to make of sources that disagree: the better source carries the answer, an equal one makes it disputed; none is dropped. */
import { ranks, type Act } from '#acts'
import { because, disputed, established, withGrounds, type Finding } from './finding.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/**
 * Weighs the other accounts of the act an established answer rests on. An account of lesser rank stays as a contrary ground;
 * one of equal or better rank makes the answer disputed, each position on its own sources. An account that says the same supports it.
 */
export const weighAccounts = <T>(register: RegisterAsAt, act: Act, finding: Finding<T>, as: (other: Act) => T): Finding<T> => {
  if (finding.status !== 'established') return finding
  const said = JSON.stringify(finding.value)
  const others = register.accounts(act).map(o => ({ act: o, value: as(o) }))
  const agreeing = others.filter(o => JSON.stringify(o.value) === said)
  const supported = agreeing.length > 0 ? withGrounds(finding, ...agreeing.map(o => o.act)) : finding
  const contrary = others.filter(o => !agreeing.includes(o))
  const weightier = contrary.filter(o => ranks.indexOf(o.act.rank) <= ranks.indexOf(act.rank))
  if (weightier.length > 0) return disputed([supported, ...weightier.map(o => established(o.value, because(o.act, 'supports')))])
  return contrary.length > 0 ? withGrounds(supported, ...contrary.map(o => because(o.act, 'contrary', 'lesser-rank'))) : supported
}
