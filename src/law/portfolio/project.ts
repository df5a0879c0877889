/** A project: how far it has come by its acts, and what was planned, approved, signed, disbursed and cancelled of it. */
import type { ActOf, Text } from '#acts'
import { happenedBy, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Finding } from '../finding.ts'
import { totalsOf } from '../money/amount.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { FinancingStage, ProjectStage, ProjectStanding, SectorPart } from './answer.ts'
import { exactlyOne, stageOf, stageSums, type Operation } from './operations.ts'
import { sectorsOfProject } from './sectors.ts'

export type Milestone = ActOf<'project-milestone'>
/** What is told of one project: its single operations and its milestones, in order of day. */
export interface ToldOf { readonly project: string | null; readonly operations: readonly Operation[]; readonly milestones: readonly Milestone[]; /** Operations that may or may not have taken place yet. */ readonly doubtful: boolean }

/** The furthest that has been reached, whatever is told last: a disbursement told before the signature does not take it back. */
const reached = ({ operations, milestones }: ToldOf): ProjectStage | null => {
  const did = (...stages: readonly FinancingStage[]): boolean => operations.some(o => stages.includes(stageOf(o)))
  const was = (...stages: readonly Milestone['stage'][]): boolean => milestones.some(m => stages.includes(m.stage))
  if (was('cancelled')) return 'cancelled'
  if (was('closed')) return 'closed'
  if (was('completed')) return 'completed'
  if (did('disbursed')) return 'disbursing'
  // Works that have begun are carried out under an agreement in effect, whether or not the day of its effectiveness is told.
  if (was('effective', 'started')) return 'effective'
  if (was('signed') || did('signed', 'cancelled')) return 'signed'
  if (was('approved') || did('approved')) return 'approved'
  return was('planned') || did('planned') ? 'planned' : null
}
const earliest = (all: readonly When[]): When | null => all.reduce<When | null>((a, b) => (a === null || b.to < a.to ? b : a), null)
const partsOf = (operations: readonly Operation[], declared: ReturnType<typeof sectorsOfProject>): readonly SectorPart[] => {
  const own = operations.filter(o => o.sectors !== undefined)
  return declared.length > 0 || own.length === 0 ? declared : sectorsOfProject(own.at(-1)?.sectors, own.length === 1 ? own.map(o => o.amount) : [])
}

/** How one project stands. `complete`: the register declares that it holds every operation, so that no disbursement told is none made. */
export const projectStanding = (told: ToldOf, of: { readonly by: string; readonly of: string }, register: RegisterAsAt): ProjectStanding => {
  const { operations, milestones } = told
  const subject = told.project === null ? undefined : register.subject(told.project)
  const declared = subject?.type === 'project' ? subject : undefined
  const on = (stage: Milestone['stage']): readonly When[] => milestones.filter(m => m.stage === stage).map(m => m.on)
  const first = (stage: FinancingStage & Milestone['stage']): When | null => earliest([...operations.filter(o => stageOf(o) === stage).map(o => o.on), ...on(stage)])
  const amounts = (stage: FinancingStage) => operations.filter(o => stageOf(o) === stage).map(o => o.amount)
  const complete = register.covers('portfolio', of.of) !== undefined
  const signed = amounts('signed')
  const left = totalsOf(signed, [...amounts('cancelled'), ...amounts('disbursed')])
  const pause = milestones.findLast(m => m.stage === 'disbursements-suspended' || m.stage === 'suspension-lifted')
  const whole = exactlyOne(totalsOf(signed.length > 0 ? signed : amounts('approved')))
  const name: Text | null = declared ? declared.names : operations.find(o => o.purpose !== undefined)?.purpose ?? null
  const undisbursed = signed.length === 0 || told.doubtful || (amounts('disbursed').length === 0 && !complete) ? undefined : exactlyOne(left)
  return {
    project: told.project, name, ...of, stage: reached(told), approved: first('approved'), signed: first('signed'), effective: earliest(on('effective')),
    firstDisbursed: earliest(operations.filter(o => o.stage === 'disbursed').map(o => o.on)), completed: earliest(on('completed')), ended: earliest([...on('closed'), ...on('cancelled')]),
    closing: milestones.findLast(m => m.stage === 'closing-set' && m.due !== undefined)?.due ?? null, suspended: pause?.stage === 'disbursements-suspended' ? pause.on : null,
    sums: stageSums(operations),
    // More disbursed than was signed: something is missing among the acts, and no balance is told.
    undisbursed: undisbursed === undefined || undisbursed.value.startsWith('-') ? null : undisbursed,
    sectors: partsOf(operations, sectorsOfProject(declared?.sectors, whole ? [whole] : [])), acts: [...operations, ...milestones].map(a => a.id),
  }
}

/** What of a project is compared where sources disagree: all but which acts say so and the exact form of a day. */
export const saidOfProject = (p: ProjectStanding): unknown => {
  const { project, name, by, of, stage, sums, undisbursed, sectors, approved, signed, effective, firstDisbursed, completed, ended, closing, suspended } = p
  return [project, name, by, of, stage, undisbursed, sectors, sums.map(s => [s.stage, s.sums]), [approved, signed, effective, firstDisbursed, completed, ended, closing, suspended].map(w => w?.text)]
}
/**
 * How a project stands on the day. Open where nothing is done that names it; a total to a day is no operation of it and is left out.
 * What other sources tell of the same acts is weighed as everywhere (docs/decisions/0003).
 */
export const projectOf = (project: string): ((register: RegisterAsAt) => Finding<ProjectStanding>) => asEachTells<ProjectStanding>((register) => {
  const financing = register.acts(project, 'financing', o => o.project === project)
  const operations = financing.filter(o => o.cumulative !== true)
  const milestones = register.acts(project, 'project-milestone', m => m.project === project)
  const perhaps = register.perhaps(project, ['financing', 'project-milestone'])
  const [first] = [...operations, ...milestones]
  const grounds = [...operations, ...milestones, ...financing.filter(o => o.cumulative === true).map(o => because(o, 'not-counted', 'total-to-date')), ...perhaps.map(a => because(a, 'not-counted', 'date-too-coarse'))]
  if (first === undefined) {
    const doubtful = perhaps.find(a => happenedBy(a.on, register.asAt) === 'perhaps')
    return doubtful ? open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, ...grounds) : open({ want: 'act', kind: 'financing', of: [project] }, ...grounds)
  }
  return established(projectStanding({ project, operations, milestones, doubtful: perhaps.some(a => a.act === 'financing') }, { by: first.by, of: first.of }, register), ...grounds)
}, saidOfProject)
