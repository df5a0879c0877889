/** A giver: what it pledged, bound itself to, gave and passed on, everywhere, and what of its promises is not shown paid. */
import { asEachTells } from '../accounts.ts'
import { countingRule } from '../dealings/counting-rules.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { voluntaryStages, type Voluntary, type VoluntaryLine } from './answer.ts'
import { lineOf, standing, sumsOf } from './lines.ts'
import { outstandingOf, promisesOf } from './promises.ts'
import { sameMoney } from './same.ts'

export const voluntaryRule = countingRule('Voluntary money')

/** Everything one giver promised and gave, as lines. */
export const linesOf = (by: string, register: RegisterAsAt): readonly VoluntaryLine[] =>
  standing(register.acts(by, voluntaryStages, a => a.by === by)).stand.map(a => lineOf(a, register))

/**
 * Answers `voluntary`: what a giver promised and gave, stage by stage and currency by currency. "Nothing" is said only inside the declared
 * coverage of `voluntary`; acts of which it is not certain that they have been done are named and not counted.
 */
export const voluntaryOf = (by: string): ((register: RegisterAsAt) => Finding<Voluntary>) => asEachTells(register => {
  const { stand, replaced, inPlace } = standing(register.acts(by, voluntaryStages, a => a.by === by))
  const doubtful = register.perhaps(by, voluntaryStages, a => a.by === by)
  const covered = register.covers('voluntary', by) !== undefined
  const notCounted = [...replaced.map(a => because(a, 'not-counted', 'superseded')), ...doubtful.map(a => because(a, 'not-counted', 'date-too-coarse'))]
  if (stand.length === 0 && doubtful[0]) return open({ want: 'day-of-act', act: doubtful[0].id, written: doubtful[0].on.text }, voluntaryRule, ...notCounted)
  if (stand.length === 0 && !covered) return open({ want: 'coverage', question: 'voluntary', of: by, on: register.asAt }, voluntaryRule)
  const lines = stand.map(a => lineOf(a, register))
  const promises = promisesOf(lines, inPlace)
  return established<Voluntary>(
    { lines, sums: sumsOf(lines), promises, outstanding: outstandingOf(promises), same: sameMoney(lines, register), complete: covered && doubtful.length === 0 },
    voluntaryRule, ...stand.map(a => because(a, 'counted')), ...notCounted,
  )
}, v => v.sums.map(s => [s.stage, s.sums.map(f => [f.value, f.unit, f.bound]), s.without]))
