/** What the law makes of the acts: an answer with its grounds, an honest gap, or a dispute. */
import type { Act } from '#acts'
import type { Provision } from './provision.ts'
import type { Question, QuestionKind, Questions } from './question.ts'
import type { Want } from './want.ts'

/** How an act bears on the answer. `decisive` completed a condition; `not-counted` was looked at and left out, `because` says why. */
export type Role = 'supports' | 'decisive' | 'counted' | 'not-counted' | 'contrary'
export interface ActRef { readonly ground: 'act'; readonly act: string; readonly role: Role; readonly because?: Because }
/** Why an act was not counted: a closed list, so that every language can say it. */
export type Because =
  | 'domestic-only' | 'not-a-member' | 'not-a-party' | 'not-named' | 'withdrawn' | 'other-form-of-consent' | 'form-not-told' | 'date-too-coarse' | 'lesser-rank' | 'superseded' | 'not-ordinary' | 'party-not-named'
  | 'term-ended' | 'not-in-office' | 'stated-by-source' | 'planned-only' | 'duplicate' | 'other-year' | 'other-unit'
  | 'came-to-pass' | 'not-entitled' | 'not-present' | 'decides-nothing' | 'notice-revoked' | 'other-matter' | 'not-in-force' | 'at-a-session'
  | 'organisation-not-counted' | 'no-weight' | 'too-late' | 'not-confirmed' | 'premature' | 'revoked' | 'impermissible' | 'text-allows-it' | 'expired' | 'organ-decides' | 'sum-not-exact' | 'total-to-date'
/** An answer another answer rests on: explanations are trees. */
export interface Premise { readonly ground: 'premise'; readonly question: Question; readonly finding: Finding<unknown> }
export type Ground = Provision | ActRef | Premise

export type Finding<T> =
  | { readonly status: 'established'; readonly value: T; readonly grounds: readonly Ground[] }
  | { readonly status: 'open'; readonly wants: Want; readonly grounds: readonly Ground[] }
  | { readonly status: 'disputed'; readonly positions: readonly Finding<T>[]; readonly grounds: readonly Ground[] }

/** A finding together with the question it answers: what a page, a brief and the API show. */
export type Answer<Q extends QuestionKind = QuestionKind> = Finding<Questions[Q]['answers']> & { readonly question: Question<Q> }

type Groundlike = Ground | Act
/** What was given as grounds, acts among them told in the role of support; the array is the caller's to give away. */
const grounded = (given: Groundlike[]): readonly Ground[] => {
  for (let i = 0; i < given.length; i++) { const g = given[i]!; if (!('ground' in g)) given[i] = because(g, 'supports') }
  return given as Ground[]
}
/** An act as ground, in the role it plays. */
export const because = (act: Act, role: Role, why?: Because): ActRef => (why === undefined ? { ground: 'act', act: act.id, role } : { ground: 'act', act: act.id, role, because: why })
/** An answer as ground of another. */
export const premise = <Q extends QuestionKind>(question: Question<Q>, finding: Finding<Questions[Q]['answers']>): Premise => ({ ground: 'premise', question: question as unknown as Question, finding })

export const established = <T>(value: T, ...grounds: Groundlike[]): Finding<T> => ({ status: 'established', value, grounds: grounded(grounds) })
export const open = (wants: Want, ...grounds: Groundlike[]): Finding<never> => ({ status: 'open', wants, grounds: grounded(grounds) })
export const disputed = <T>(positions: readonly Finding<T>[], ...grounds: Groundlike[]): Finding<T> => ({ status: 'disputed', positions, grounds: grounded(grounds) })

/** Goes on with an established value; a gap or a dispute stays what it is, with the grounds of both. */
export const andThen = <T, U>(finding: Finding<T>, next: (value: T) => Finding<U>): Finding<U> => {
  switch (finding.status) {
    case 'established': { const f = next(finding.value); return { ...f, grounds: [...finding.grounds, ...f.grounds] } }
    case 'open': return finding
    case 'disputed': return { ...finding, positions: finding.positions.map(p => andThen(p, next)) }
  }
}
export const mapFinding = <T, U>(finding: Finding<T>, to: (value: T) => U): Finding<U> => andThen(finding, v => established(to(v)))
/** The same finding on further grounds. */
export const withGrounds = <T>(finding: Finding<T>, ...more: Groundlike[]): Finding<T> => (more.length === 0 ? finding : { ...finding, grounds: finding.grounds.concat(grounded(more)) })

const weightOfRole = (g: Provision | ActRef): number => (g.ground !== 'act' ? 0 : g.role === 'decisive' ? 2 : g.role === 'counted' ? 1 : 0)
/**
 * Every provision and act a finding rests on, premises included, each once, in order of appearance. An act that one part leaves out
 * and another counts, or finds decisive, stands in the stronger role.
 */
export const leavesOf = (finding: Finding<unknown>): readonly (Provision | ActRef)[] => {
  const seen = new Map<string, Provision | ActRef>()
  const walk = (f: Finding<unknown>): void => {
    for (const g of f.grounds) {
      if (g.ground === 'premise') walk(g.finding)
      else { const key = g.ground === 'act' ? g.act : `${g.instrument} ${g.article}`; const held = seen.get(key); if (!held || weightOfRole(g) > weightOfRole(held)) seen.set(key, g) }
    }
    if (f.status === 'disputed') f.positions.forEach(walk)
  }
  walk(finding)
  return [...seen.values()]
}
