/** Initiatives: how far one has come, across sessions and organisations, what comes next, and whose move it is. */
import type { Initiative } from '#acts'
import type { Day } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { disputed, established, leavesOf, open, premise, type Finding, type Ground } from '../finding.ts'
import type { LawAtHand } from '../law-at-hand.ts'
import type { InitiativePath, InitiativeStage } from '../organs/answer.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { entryIntoForce } from '../treaties/entry-into-force.ts'
import { isNotYetMet } from '../treaties/combined.ts'
import { countingRule } from './counting-rules.ts'
import { groundsOf, isLater, stagesInOrder, stagesReached, stepsOf, type Step } from './stages.ts'
import { nextMove } from './next-move.ts'

const rule = countingRule('Initiatives')

/**
 * Answers `initiative`: every stage with its acts, the furthest the register shows, and what would come next. `reached` is what the acts show:
 * that nothing further was done is not said by it (docs/decisions/0077). A later step that may have been taken, or an entry into force that
 * cannot be told, leaves the path open; sources that only date a stage differently do not.
 */
export const initiativePath = (id: string, law: LawAtHand): ((register: RegisterAsAt) => Finding<InitiativePath>) =>
  asEachTells(register => pathOf(id, law, register), path => [path.reached, path.next, path.stages.map(s => s.stage + (s.on === null ? '' : '+'))])

const pathOf = (id: string, law: LawAtHand, register: RegisterAsAt): Finding<InitiativePath> => {
  const subject = register.subject(id)
  const declared = subject?.type === 'initiative' ? subject : undefined
  const { taken, perhaps } = stepsOf(id, declared, register)
  const force = declared?.instrument === undefined ? undefined : entryIntoForce(declared.instrument, law.members)(register)
  const told: readonly Ground[] = [rule, ...groundsOf(taken, perhaps), ...(force && declared?.instrument !== undefined ? [premise({ ask: 'entry-into-force', instrument: declared.instrument }, force)] : [])]
  const reached = furthest(taken, null)
  const doubtful = perhaps.find(s => isLater(s.stage, reached))
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.act.id, written: doubtful.act.on.text }, ...told)
  if (taken.length === 0 && !(force?.status === 'established' && force.value <= register.asAt)) return open({ want: 'act', kind: 'initiative', of: [id] }, ...told)
  // Whether its instrument is in force hangs on a date: so does how far the initiative has come.
  if (force?.status === 'open' && force.wants.want === 'day-of-act' && !isNotYetMet(force) && isLater('in-force', reached)) return open(force.wants, ...told)
  const pathBy = (f: Finding<Day> | undefined): Finding<InitiativePath> => established(walked(id, declared, taken, f, law, register), ...told)
  return force?.status === 'disputed' ? disputed(force.positions.map(pathBy), ...told) : pathBy(force)
}

const furthest = (taken: readonly Step[], inForce: Day | null): InitiativeStage | null =>
  inForce !== null ? 'in-force' : stagesInOrder.findLast(stage => taken.some(s => s.stage === stage)) ?? null

const walked = (id: string, declared: Initiative | undefined, taken: readonly Step[], force: Finding<Day> | undefined, law: LawAtHand, register: RegisterAsAt): InitiativePath => {
  const inForce = force?.status === 'established' && force.value <= register.asAt ? force.value : null
  const decisive = inForce === null || !force ? [] : leavesOf(force).flatMap(g => (g.ground === 'act' && g.role === 'decisive' ? [g.act] : []))
  const stages = stagesReached(taken, inForce === null ? null : { on: inForce, acts: decisive })
  const reached = furthest(taken, inForce)
  const next = stageAfter(reached, declared, s => stages.some(x => x.stage === s && x.on !== null))
  return { stages, reached, next, ...nextMove(next, { id, declared, taken, force, law, register }) }
}

/**
 * The stage after the one reached. Founding is ahead only where a body is to be brought about, entry into force only where an instrument is;
 * of the two, whichever has not come yet, since a body may begin its work before its statute is in force, or after.
 */
const stageAfter = (reached: InitiativeStage | null, declared: Initiative | undefined, isReached: (s: InitiativeStage) => boolean): InitiativeStage | null => {
  const later = stagesInOrder.find(s => s !== 'founded' && s !== 'in-force' && isLater(s, reached))
  if (later) return later
  if (declared?.body !== undefined && !isReached('founded')) return 'founded'
  return declared?.instrument !== undefined && !isReached('in-force') ? 'in-force' : null
}
