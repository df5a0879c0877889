/** What to make of sources that disagree: the better source carries the answer, an equal one makes it disputed; none is dropped. */
import { ranks, type Act } from '#acts'
import { because, disputed, withGrounds, type Finding } from './finding.ts'
import type { RegisterAsAt } from './register-as-at.ts'

type Rule<T> = (register: RegisterAsAt) => Finding<T>

/**
 * Applies a rule to the acts as they are told first and, for each act the answer rests on, again as every other source tells it.
 * An account under which the answer is the same supports it; one of lesser rank stays as a contrary ground; one of equal or
 * better rank makes the answer disputed, each position on its own sources (docs/decisions/0003). `matters` is what of a value is compared:
 * all of it, unless a list would be in dispute for one of its dates.
 */
export const asEachTells = <T>(rule: Rule<T>, matters: (value: T) => unknown = value => value): Rule<T> => register => {
  const saying = (finding: Finding<T>): string => saidOf(finding, matters)
  const finding = rule(register)
  if (finding.status !== 'established') return finding
  let said: string | undefined
  const positions = new Map<string, Finding<T>>()
  const beside: Act[] = []
  const contrary: Act[] = []
  for (const g of finding.grounds) {
    // Those behind its premises were weighed where the premise was found.
    if (g.ground !== 'act' || g.role === 'not-counted' || g.role === 'contrary') continue
    for (const other of register.accounts({ id: g.act })) {
      said ??= saying(finding)
      const told = rule(register.accordingTo(other))
      if (saying(told) === said) beside.push(other)
      else if (isLesser(other, register.act(g.act))) contrary.push(other)
      else if (!positions.has(saying(told))) positions.set(saying(told), told)
    }
  }
  const weighed = withGrounds(finding, ...beside, ...contrary.map(o => because(o, 'contrary', 'lesser-rank')))
  return positions.size > 0 ? disputed([weighed, ...positions.values()]) : weighed
}

const isLesser = (other: Act, act: Act | undefined): boolean => act !== undefined && ranks.indexOf(other.rank) > ranks.indexOf(act.rank)

/** What a finding says, to be compared: of its value what matters, or what it lacks. */
const saidOf = <T>(finding: Finding<T>, matters: (value: T) => unknown): string =>
  JSON.stringify(finding.status === 'established' ? matters(finding.value) : finding.status === 'open' ? finding.wants : finding.positions.map(p => saidOf(p, matters)))
