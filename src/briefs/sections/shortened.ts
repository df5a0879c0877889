/** Long lists in a brief: the newest are told, and of the older ones how many there are and from when, so that no section grows without bound. */
import type { Act } from '#acts'
import type { Sentence } from '../brief.ts'
import type { Desk } from '../desk.ts'

const earliest = (a: Act): string => a.on.earliest ?? a.on.latest ?? ''
/** In order of day; what has none comes first. */
export const inOrder = <A extends Act>(acts: readonly A[]): readonly A[] => acts.toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : a.id < b.id ? -1 : 1))

/** The last `most` of a list in order of day, and after them a sentence that says what is left out; it rests on the first and the last of those. */
export const newest = <A extends Act>(desk: Desk, acts: readonly A[], most: number, tell: (act: A) => readonly Sentence[]): readonly Sentence[] => {
  const ordered = inOrder(acts)
  const left = ordered.slice(0, Math.max(0, ordered.length - most))
  return [...ordered.slice(left.length).flatMap(tell), ...leftOut(desk, left)]
}
/** The years over which acts lie: "1996 to 1999". Null where no day is known. */
export const yearsOf = (desk: Desk, acts: readonly Act[]): string | null => {
  const years = acts.map(a => earliest(a).slice(0, 4)).filter(y => y !== '').sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? null : first === last ? desk.locale.dates.year(first) : desk.locale.dates.between({ said: desk.locale.dates.year(first), exact: first }, { said: desk.locale.dates.year(last), exact: last })
}
/** How many are left out, and of which years. Nothing where none are. */
export const leftOut = (desk: Desk, left: readonly Act[]): readonly Sentence[] =>
  left.length === 0 ? [] : [{ text: desk.locale.brief.leftOut(left.length, yearsOf(desk, left)), notes: endsOf(desk, left), marks: [] }]
/** The notes of the first and the last of some acts: what the span of them rests on. */
export const endsOf = (desk: Desk, acts: readonly Act[]): readonly number[] => [...new Set([acts[0], acts.at(-1)])].flatMap(a => (a ? [desk.note.of({ ground: 'act', act: a.id, role: 'supports' })] : []))
