/** A question in an address: `ask=troika&organ=oic.cfm`; and what each question wants. */
import { questionSubjects, type Question, type QuestionKind } from '#law'

const isQuestionKind = (word: string): word is QuestionKind => Object.hasOwn(questionSubjects, word)

export const questionQuery = (question: Question): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(question))

/** The question an address asks; otherwise which of its words are missing. */
export const questionFrom = (query: (name: string) => string | undefined): Question | { readonly missing: readonly string[] } => {
  const kind = query('ask')
  if (kind === undefined || !isQuestionKind(kind)) return { missing: ['ask'] }
  const wanted: readonly string[] = questionSubjects[kind]
  const missing = wanted.filter(f => !query(f))
  return missing.length > 0 ? { missing } : { ask: kind, ...Object.fromEntries(wanted.map(f => [f, query(f)])) } as unknown as Question
}
