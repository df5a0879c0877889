/** How the tests of a constitution ask: a few lines of acts under the head of a dossier, one question, one day. */
import { expect } from 'vitest'
import { assemble, readDossier } from '#acts'
import { day } from '#calendar'
import type { Constitution, Question } from '#law'
import { ask, indexActs, lawOf, registerAsAt } from '#status'

/** Answers with the value, with what is wanted where the answer is open, or with "disputed". `head` ends with `acts:`. */
export const answersOf = (constitution: Constitution, head: string) => (acts: string, question: Question, asAt: string): unknown => {
  const { dossier, problems } = readDossier(`${head}${acts}`, { file: 'test.yaml', id: 'test' })
  const { holdings, problems: more } = assemble([dossier], { learnt: day('2026-01-01') })
  expect([...problems, ...more].filter(p => p.severity === 'error')).toEqual([])
  const a = ask(question, registerAsAt(indexActs(holdings.acts, holdings), day(asAt)), lawOf([constitution]))
  return a.status === 'established' ? a.value : a.status === 'open' ? a.wants : a.status
}
