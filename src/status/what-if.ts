/** What if: the index with acts that nobody has recorded, or without some that were; the given index is not touched. */
import { subjectsOf, type Act } from '#acts'
import { indexActs, inOrder, type ActIndex, type Entry } from './index-of-acts.ts'
import { Shelf } from './shelf.ts'

/** What is supposed: further acts, and the ids of acts that are taken for not done. */
export interface Supposition { readonly acts?: readonly Act[]; readonly without?: readonly string[] }

/**
 * An index over another: where a supposed act names a subject its list is made anew, everything else is asked of the index beneath.
 * It costs what the subjects named have, not what the register holds. Made for a question and then forgotten: lists are kept as they
 * were when first asked for. `add` adds to the supposition alone. An act supposed under the id of one that is there stands in its place.
 */
export const supposing = (index: ActIndex, { acts = [], without = [] }: Supposition): ActIndex => {
  const further = indexActs(acts, index)
  const gone = new Set([...without, ...acts.map(a => a.id)])
  const touched = new Set([...acts, ...without.flatMap(id => index.byId(id)?.act ?? [])].flatMap(subjectsOf))
  const lists = new Map<string, readonly Entry[]>()
  const stays = (e: Entry): boolean => !gone.has(e.act.id)
  const of = (subject: string): readonly Entry[] => {
    if (!touched.has(subject)) return index.of(subject)
    let list = lists.get(subject)
    if (!list) { list = [...index.of(subject).filter(stays), ...further.of(subject)].sort(inOrder); lists.set(subject, list) }
    return list
  }
  const pointingAt = (id: string): readonly Entry[] => {
    const [there, more] = [index.pointingAt(id), further.pointingAt(id)]
    return more.length === 0 && there.every(stays) ? there : [...there.filter(stays), ...more]
  }
  const boundUp = (subject: string): ReadonlySet<Entry> => new Set(of(subject).filter(e => e.act.accountOf !== undefined || pointingAt(e.act.id).length > 0))
  return {
    subjects: index.subjects, coverage: index.coverage,
    get size() { return index.size - [...gone].filter(id => index.byId(id)).length + further.size },
    get edition() { return index.edition + further.edition },
    of, pointingAt,
    boundUp,
    shelf: subject => (boundUp(subject).size > 0 ? undefined : touched.has(subject) ? new Shelf(of(subject)) : index.shelf(subject)),
    byId: id => further.byId(id) ?? (gone.has(id) ? undefined : index.byId(id)),
    accountsOf: id => pointingAt(id).filter(e => e.act.accountOf === id),
    rectificationsOf: id => pointingAt(id).filter(e => e.act.act === 'rectification' && e.act.of === id),
    amendmentsOf: instrument => index.amendmentsOf(instrument), coverageOf: subject => index.coverageOf(subject),
    add: act => {
      further.add(act)
      for (const s of subjectsOf(act)) { touched.add(s); lists.delete(s) }
    },
    subjectIds: () => new Set([...index.subjectIds(), ...further.subjectIds()]),
    *all() { for (const a of index.all()) if (!gone.has(a.id)) yield a; yield* further.all() },
  }
}
