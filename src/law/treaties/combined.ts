/** Conditions joined by `all` and `any`: the last one met decides, or the first; what may have decided earlier keeps the day open. */
import type { Day } from '#calendar'
import { laterOf } from '../dates.ts'
import { established, mapFinding, type Finding, type Ground } from '../finding.ts'

const strength = (g: Ground): number => (g.ground !== 'act' ? 0 : g.role === 'decisive' ? 2 : g.role === 'counted' ? 1 : 0)
/** Each act once, in its strongest role: one part may leave out what another counts. What may not have happened yet, or be of another form, stays in doubt. */
const together = (grounds: readonly Ground[]): readonly Ground[] => {
  const best = new Map<string, number>()
  for (const g of grounds) if (g.ground === 'act') best.set(g.act, Math.max(best.get(g.act) ?? 0, strength(g)))
  const told = new Set<string>()
  return grounds.filter(g => {
    if (g.ground !== 'act' || g.because === 'date-too-coarse' || g.because === 'form-not-told') return true
    if (strength(g) < best.get(g.act)! || (strength(g) > 0 && told.has(g.act))) return false
    told.add(g.act)
    return true
  })
}

/** The day by which an open condition was met in any case, if only the day of an act is wanted for its own. */
export const metBy = (finding: Finding<Day>): Day | undefined => (finding.status === 'open' && finding.wants.want === 'day-of-act' ? finding.wants.by : undefined)
/** The same grounds where the day of the act that was wanted makes no difference: it is there. */
export const thereAnyway = ({ grounds }: Finding<Day>): readonly Ground[] => grounds.map(g => (g.ground === 'act' && g.because === 'date-too-coarse' ? { ground: 'act', act: g.act, role: 'counted' } : g))

/** All of them: the day of the last; of one whose own day is too coarse it is enough that it was met by then. A dispute about one of them moves with the others. */
export const allOf = (given: readonly Finding<Day>[]): Finding<Day> => {
  const known = given.flatMap(p => (p.status === 'established' ? [p.value] : []))
  const latest = known.length > 0 ? known.reduce(laterOf) : undefined
  const earlier = (p: Finding<Day>): boolean => { const by = metBy(p); return by !== undefined && latest !== undefined && by <= latest }
  const parts = given.filter(p => !earlier(p))
  const grounds = together(given.flatMap(p => (earlier(p) ? thereAnyway(p) : p.grounds)))
  // What is certainly missing tells more than what is merely in doubt.
  const unmet = parts.find(isNotYetMet) ?? parts.find(p => p.status === 'open')
  if (unmet) return { ...unmet, grounds }
  const days = parts.flatMap(p => (p.status === 'established' ? [p.value] : []))
  const last = days.length > 0 ? days.reduce(laterOf) : undefined
  const [disputed, ...others] = parts.filter(p => p.status === 'disputed')
  if (!disputed) return last === undefined ? { ...parts[0]!, grounds } : established(last, ...grounds)
  // Two disputes at once give no list of positions that could be read: the first is told, the other stays among its grounds.
  if (others.length > 0) return { ...disputed, grounds }
  return { ...mapFinding(disputed, d => (last === undefined ? d : laterOf(d, last))), grounds }
}

/**
 * Any of them: the day of the first. A part that is known not to be met yet does not matter; one whose day is too coarse,
 * disputed or dependent on something the register does not hold may have been the first, so the day is not established.
 */
export const anyOf = (parts: readonly Finding<Day>[]): Finding<Day> => {
  const grounds = together(parts.flatMap(p => p.grounds))
  const unsure = parts.find(p => p.status !== 'established' && !isNotYetMet(p))
  if (unsure) return { ...unsure, grounds }
  const [first] = parts.filter(p => p.status === 'established').toSorted((a, b) => (a.value < b.value ? -1 : 1))
  return first ?? { ...parts[0]!, grounds }
}

/** Known not to be met yet: too few acts even if every coarsely dated one had come and every one of an untold form counted, or another instrument that is not in force. */
export const isNotYetMet = (finding: Finding<Day>): boolean => {
  if (finding.status !== 'open') return false
  const { wants } = finding
  const perhaps = finding.grounds.filter(g => g.ground === 'act' && (g.because === 'date-too-coarse' || g.because === 'form-not-told')).length
  switch (wants.want) {
    case 'other-instrument': return finding.grounds.every(g => g.ground !== 'premise' || g.question.ask !== 'entry-into-force' || isNotYetMet(g.finding as Finding<Day>))
    case 'more-instruments': case 'more-signatures': case 'more-participants': return wants.have + perhaps < wants.need
    case 'named-instruments': return perhaps < wants.of.length
    case 'more-weight': return perhaps === 0
    default: return false
  }
}
