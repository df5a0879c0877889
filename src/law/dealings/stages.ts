/** The stages of an initiative as acts reached them: told of the initiative itself, or following from what was done about its instrument and its body. */
import { partsOfSessionKey, type Act, type ActOf, type Initiative } from '#acts'
import { happenedBy, order, when, type Day } from '#calendar'
import { beginningOf } from '../dates.ts'
import { because, type Ground } from '../finding.ts'
import type { InitiativeStage, StageReached } from '../organs/answer.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** In the order in which an initiative goes through them; some are passed over. */
export const stagesInOrder = ['proposed', 'endorsed', 'experts', 'drafted', 'adopted', 'founded', 'in-force'] as const satisfies readonly InitiativeStage[]
export const isLater = (a: InitiativeStage, than: InitiativeStage | null): boolean => than === null || stagesInOrder.indexOf(a) > stagesInOrder.indexOf(than)

/** An act that reached a stage, with who took it and where. */
export interface Step { readonly stage: InitiativeStage; readonly act: Act; readonly by: string | null; readonly session: string | null }

type Told = ActOf<'initiative' | 'adoption' | 'establishment'>
const stageOf = (a: Told): InitiativeStage => (a.act === 'initiative' ? a.stage : a.act === 'adoption' ? 'adopted' : 'founded')
const step = (a: Told): Step => ({ stage: stageOf(a), act: a, by: a.by ?? null, session: a.session ?? null })

/** The steps that have been taken, the earliest first, and those that may have been: their dates are too coarse. */
export const stepsOf = (id: string, declared: Initiative | undefined, register: RegisterAsAt): { readonly taken: readonly Step[]; readonly perhaps: readonly Step[] } => {
  const seen = (which: 'acts' | 'perhaps'): readonly Told[] => [
    ...register[which](id, 'initiative', a => a.initiative === id),
    ...(declared?.instrument === undefined ? [] : register[which](declared.instrument, 'adoption', a => a.instrument === declared.instrument)),
    ...(declared?.body === undefined ? [] : register[which](declared.body, 'establishment', a => a.of === declared.body)),
  ]
  const inOrder = (acts: readonly Told[]) => acts.toSorted((a, b) => beginningOf(a).to - beginningOf(b).to || beginningOf(a).from - beginningOf(b).from || (a.id < b.id ? -1 : 1)).map(step)
  const [taken, perhaps] = [seen('acts'), seen('perhaps')]
  const confirmed = perhaps.flatMap(a => onlyVaguer(a, register) ?? [])
  return { taken: inOrder([...taken, ...confirmed]), perhaps: inOrder(perhaps.filter(a => !onlyVaguer(a, register))) }
}
/** A source that only knows the day less exactly contradicts nobody: the step it tells of stands as the other source dates it. */
const onlyVaguer = (account: Told, register: RegisterAsAt): Told | undefined => {
  const original = account.accountOf === undefined ? undefined : register.act(account.accountOf)
  const dated = original !== undefined && (original.act === 'initiative' || original.act === 'adoption' || original.act === 'establishment') ? original : undefined
  return dated && happenedBy(beginningOf(dated), register.asAt) === 'yes' && order(account.on, dated.on) === 'cannot-say' ? dated : undefined
}

/** Every stage with the acts that reached it; `force` is the day since which its instrument is in force, with what that rests on. */
export const stagesReached = (taken: readonly Step[], force: { readonly on: Day; readonly acts: readonly string[] } | null): readonly StageReached[] => stagesInOrder.map(stage => {
  const steps = taken.filter(s => s.stage === stage)
  const [first] = steps
  const ids = steps.map(s => s.act.id)
  const told = { stage, acts: ids, by: steps.find(s => s.by !== null)?.by ?? null, session: steps.find(s => s.session !== null)?.session ?? null }
  if (stage === 'in-force' && force) return { ...told, on: when(force.on), acts: [...new Set([...ids, ...force.acts])] }
  return { ...told, on: first?.act.on ?? null }
})

/** The organ that took the last step, or in whose session it was taken: it has the matter before it. */
export const lastOrgan = (taken: readonly Step[], register: RegisterAsAt): string | undefined =>
  taken.flatMap(s => (s.session !== null ? [partsOfSessionKey(s.session).organ] : s.by !== null && register.subject(s.by)?.type === 'body' ? [s.by] : [])).at(-1)

/** Acts as grounds: what was taken supports; what other sources tell of it stands beside it. */
export const groundsOf = (taken: readonly Step[], perhaps: readonly Step[]): readonly Ground[] =>
  [...taken.map(s => because(s.act, 'supports')), ...perhaps.map(s => because(s.act, 'not-counted', 'date-too-coarse'))]
