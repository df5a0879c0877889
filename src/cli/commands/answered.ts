/** `chancery troika ORGAN`, `chancery passed DECISION`, `chancery quorum SESSION`: one question by its own command, as a sentence with its grounds or as the finding itself. */
import { explain, explanationToText, type Material } from '#briefs'
import type { Day } from '#calendar'
import type { Answer, QuestionKind } from '#law'
import { sayAnswer, wordsFor } from '#locales'
import { ask, registerAsAt } from '#status'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { questionOf } from '../question.ts'
import { requestOf, type Common } from '../request.ts'
import { hasMore, oneLevel } from './grounds.ts'

/** `subjects` are the words of the question in their order: `troika` and `oic.cfm`. `--json` gives the finding with its question, its days and its sentence. */
export const answered = (material: Material, question: QuestionKind, subjects: readonly string[], options: Common & { readonly why?: boolean }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  const asked = questionOf(material, [question, ...subjects], undefined, errors)
  if (!asked || errors.length > 0) return misused(errors, options.json)
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const answer = ask(asked, register, material.law) as unknown as Answer
  if (options.json) return saidJson({ ...answer, asAt, ...(knownOn ? { knownOn } : {}), says: sayAnswer(locale, answer, words) })
  const whole = explain(asked, answer, { locale, words, register, sources: material.sources })
  const tree = options.why ? whole : oneLevel(whole)
  return said([
    locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', tree.text, ...tree.parts.map(p => explanationToText(p, locale, 1)),
    ...(!options.why && hasMore(whole) ? ['', commandMessages[locale.lang].more] : []),
  ].join('\n'))
}
