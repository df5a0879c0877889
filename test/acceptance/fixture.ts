/** The bundled dossiers under the law at hand, made once for every acceptance test of a worker. */
import { join } from 'node:path'
import { materialOf } from '#briefs'
import type { Day } from '#calendar'
import { testClaims, type TestedClaim } from '#claims'
import type { Answer, Question, QuestionKind, Questions } from '#law'
import { constitutions } from '#organisations'
import { loadFolder } from '#register'
import { ask, registerAsAt } from '#status'

export const root = join(import.meta.dirname, '..', '..')
const loaded = loadFolder(join(root, 'dossiers'), { learnt: '2026-11-23' })
export const { holdings, dossiers } = loaded
const made = materialOf(holdings, constitutions)
export const { material } = made
export const problems = [...loaded.problems, ...made.problems]

const tested: ReadonlyMap<string, TestedClaim> = new Map(testClaims(material).map(t => [t.claim.id, t]))
/** A claim with the verdict the register gives it; a claim nobody made is a mistake of the test. */
export const claim = (id: string): TestedClaim => {
  const found = tested.get(id)
  if (!found) throw new RangeError(`no claim ${id} in the dossiers`)
  return found
}
export const claims = [...tested.values()]

/** The answer of the register, whatever it is. */
export const answer = <Q extends QuestionKind>(question: Question<Q>, asAt: Day, knownOn?: Day): Answer<Q> => ask(question, registerAsAt(material.index, asAt, knownOn), material.law)
/** The value of an established answer; of any other `undefined`. */
export const established = <Q extends QuestionKind>(question: Question<Q>, asAt: Day, knownOn?: Day): Questions[Q]['answers'] | undefined => {
  const a = answer(question, asAt, knownOn)
  return a.status === 'established' ? (a.value as Questions[Q]['answers']) : undefined
}
/** What an open answer wants; of any other `undefined`. */
export const wanted = (question: Question, asAt: Day, knownOn?: Day): unknown => {
  const a = answer(question, asAt, knownOn)
  return a.status === 'open' ? a.wants : undefined
}
