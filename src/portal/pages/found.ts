/** Finds the subject an address names, or says which one was probably meant. */
import { nearest, type Act, type Subject, type SubjectType } from '#acts'
import type { Desk, Unanswered } from '../desk.ts'
import { subjectPath } from '../links.ts'

type Of<T extends SubjectType> = Extract<Subject, { readonly type: T }>

/** The subject of a type with this id; otherwise what a 404 page says. */
export const subjectOf = <T extends SubjectType>(desk: Desk, type: T, id: string, kind: string): Of<T> | Unanswered => {
  const there = desk.material.index.subjects.get(id)
  if (there?.type === type) return there as Of<T>
  const candidates = desk.subjects(type)
  const spelt = candidates.find(s => s.id.toLowerCase() === id.toLowerCase())?.id
  const named = candidates.find(s => Object.values(s.names).some(n => n.toLowerCase() === id.toLowerCase()))?.id
  const meant = there ? there.id : spelt ?? named ?? nearest(id, candidates.map(s => s.id))
  const subject = meant === undefined ? undefined : desk.material.index.subjects.get(meant)
  return missing(desk, id, kind, meant, subject && subjectPath(subject))
}
/** A 404 page's words: what was asked for, what kind of thing there is, the nearest one with its page. */
export const missing = (desk: Desk, found: string, kind: string, meant: string | undefined, path: string | undefined): Unanswered => ({
  status: 404, mistakes: [{ found, wants: desk.m.wantsId(kind), remedy: meant === undefined || path === undefined ? desk.m.lookOnHome : `${desk.m.didYouMean} ${meant}`, ...(path === undefined ? {} : { path }) }],
})
export const isUnanswered = (x: object): x is Unanswered => 'mistakes' in x

/** The acts naming a subject that are known, each once and not other sources' accounts of them, newest first. */
export const newestFirst = (acts: readonly Act[]): readonly Act[] =>
  acts.filter(a => a.accountOf === undefined).toSorted((a, b) => ((b.on.earliest ?? '') < (a.on.earliest ?? '') ? -1 : (b.on.earliest ?? '') > (a.on.earliest ?? '') ? 1 : a.id < b.id ? -1 : 1))
