/** Dates and status of an activity become milestones of a project, and back; what a status says without a day happened by the day on which it was told. */
import type { ActOf } from '#acts'
import type { Day, When } from '#calendar'
import { dayOfSort, type Activity } from './activity.ts'

type Milestone = ActOf<'project-milestone'>
export interface Step { readonly stage: Milestone['stage']; readonly on: string; readonly due?: Day }
export interface StepsRead { readonly steps: readonly Step[]; readonly leftOut: readonly (readonly [what: string, why: string])[] }

const byStatus: Readonly<Record<string, Milestone['stage']>> = { 3: 'completed', 4: 'closed', 5: 'cancelled', 6: 'disbursements-suspended' }
/** `told`: the day on which the activity was last updated, or the file was seen. */
export const stepsOf = (a: Activity, told: Day): StepsRead => {
  const [planned, started, toEnd, ended] = (['1', '2', '3', '4'] as const).map(type => dayOfSort(a, type))
  const steps: Step[] = []
  const leftOut: (readonly [string, string])[] = []
  if (started !== undefined && started <= told) steps.push({ stage: 'started', on: started })
  else if (started !== undefined) leftOut.push(['actual start', 'a day later than the one on which it was told'])
  if (planned !== undefined && started === undefined) steps.push({ stage: 'planned', on: told, due: planned })
  else if (planned !== undefined) leftOut.push(['planned start', 'it has begun since'])
  else if (a.status === '1' && started === undefined) steps.push({ stage: 'planned', on: told })
  if (toEnd !== undefined && ended === undefined) steps.push({ stage: 'closing-set', on: told, due: toEnd })
  else if (toEnd !== undefined) leftOut.push(['planned end', 'it has ended since'])
  const status = byStatus[a.status ?? '']
  if (ended !== undefined && ended <= told) steps.push({ stage: status === 'closed' || status === 'cancelled' ? status : 'completed', on: ended })
  else if (ended !== undefined) leftOut.push(['actual end', 'a day later than the one on which it was told'])
  if (status !== undefined && (status === 'disbursements-suspended' || ended === undefined || ended > told)) steps.push({ stage: status, on: `../${told}` })
  return { steps, leftOut }
}

const dayOf = (w: When | undefined): Day | undefined => (w !== undefined && w.earliest !== null && w.earliest === w.latest && !w.approximate && !w.uncertain ? w.earliest : undefined)
/** What an activity says of milestones: its dates, and its status; `begun`: the first day on which money was committed or paid, where no start is told. */
export const datesOf = (milestones: readonly Milestone[], begun: Day | undefined, plannedFrom: Day | undefined): Pick<Activity, 'dates' | 'status'> => {
  const last = (...stages: readonly Milestone['stage'][]): Milestone | undefined => milestones.findLast(m => stages.includes(m.stage))
  const started = dayOf(last('started')?.on) ?? dayOf(last('effective')?.on) ?? begun
  const ended = last('cancelled') ?? last('closed') ?? last('completed')
  const pause = last('disbursements-suspended', 'suspension-lifted')
  const found: readonly (readonly [type: string, day: Day | undefined])[] = [['1', started === undefined ? dayOf(last('planned')?.due) ?? plannedFrom : undefined], ['2', started], ['3', ended === undefined ? dayOf(last('closing-set')?.due) : undefined], ['4', dayOf(ended?.on)]]
  const status = ended !== undefined ? { cancelled: '5', closed: '4', completed: '3' }[ended.stage as 'cancelled' | 'closed' | 'completed'] : pause?.stage === 'disbursements-suspended' ? '6' : started !== undefined || last('started', 'effective') !== undefined ? '2' : '1'
  return { status, dates: found.flatMap(([type, day]) => (day === undefined ? [] : [{ type, day, text: [] }])) }
}
