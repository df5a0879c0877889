/** Changes that say the same of many: forty consents that begin to bind on one day are told once, with the names of the others. */
import type { Between, Consent, Finding } from '#law'
import type { Change } from '#status'

/** A change to be told in full, and those of whom the same is to be said. */
export interface Alike { readonly told: Change; readonly others: readonly Change[] }
/** From so many on they are put together; fewer are read more quickly one by one. */
const many = 4

/** Of one instrument, in the order in which they came; those of `acting`, who did or did not do what is supposed, always stand alone. */
export const putTogether = (changes: readonly Change[], acting: ReadonlySet<string>): readonly Alike[] => {
  const groups = new Map<string, Change[]>()
  changes.forEach((c, i) => {
    const key = sameOf(c, acting) ?? `alone ${i}`
    const group = groups.get(key)
    if (group) group.push(c)
    else groups.set(key, [c])
  })
  return [...groups.values()].flatMap((all): Alike[] => (all.length < many ? all.map(told => ({ told, others: [] })) : [simplest(all)].map(told => ({ told, others: all.filter(c => c !== told) }))))
}

/** The one that is told in full: the pair with the fewest reservations besides, the first of them. */
const simplest = (all: readonly Change[]): Change => all.reduce((a, b) => (length(b) < length(a) ? b : a))
/** What two changes share when they say the same of two parties; undefined for a change that stands alone. */
const sameOf = ({ question: q, before, after }: Change, acting: ReadonlySet<string>): string | undefined => {
  if (q.ask === 'consent' && !acting.has(q.party)) return JSON.stringify([q.ask, q.instrument, consentSays(before as unknown as Finding<Consent>), consentSays(after as unknown as Finding<Consent>)])
  if (q.ask === 'between') return JSON.stringify([q.ask, q.instrument, [q.party, q.other].filter(p => acting.has(p)), betweenSays(before as unknown as Finding<Between>, after as unknown as Finding<Between>), betweenSays(after as unknown as Finding<Between>, before as unknown as Finding<Between>)])
  return undefined
}
/** The day of the party's own deposit is its own; what follows for it is what is compared. */
const consentSays = (f: Finding<Consent>): unknown => (f.status !== 'established' ? [f.status] : [f.value.standing, f.value.inForceOn ?? null, f.value.standing === 'contracting-state' || f.value.standing === 'signatory' ? null : f.value.since])
/** What holds on one side and not on the other: reservations that stay as they were are each pair's own. */
const betweenSays = (f: Finding<Between>, other: Finding<Between>): unknown => {
  if (f.status !== 'established') return [f.status]
  const there = new Set(other.status === 'established' ? other.value.modifications.map(m => JSON.stringify(m)) : [])
  return [f.value.relation, f.value.modifications.map(m => JSON.stringify(m)).filter(m => !there.has(m)), f.value.amendments, f.value.complete]
}
const length = (c: Change): number => (c.after.status === 'established' && c.question.ask === 'between' ? (c.after as unknown as { readonly value: Between }).value.modifications.length : 0)
