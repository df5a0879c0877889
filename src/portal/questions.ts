/** A question in an address: `ask=troika&organ=oic.cfm`; and what each question wants. */
import type { Question, QuestionKind } from '#law'

/** The subjects each question names, in the order in which they are written. */
export const questionFields: { readonly [Q in QuestionKind]: readonly (keyof Omit<Question<Q>, 'ask'> & string)[] } = {
  standing: ['party', 'organisation'], members: ['organisation'], presidency: ['organ'], troika: ['organ'], bureau: ['organ'], composition: ['organ'], 'seats-held': ['party', 'organ'],
  'office-holder': ['office'], 'entry-into-force': ['instrument'], 'provisional-force': ['instrument'], consent: ['instrument', 'party'], dues: ['party', 'organisation', 'year'],
  'capital-share': ['party', 'bank', 'form'], visits: ['person', 'to'], 'law-applied': ['organisation'],
}
const isQuestionKind = (word: string): word is QuestionKind => Object.hasOwn(questionFields, word)

export const questionQuery = (question: Question): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(question))

/** The question an address asks; otherwise which of its words are missing. */
export const questionFrom = (query: (name: string) => string | undefined): Question | { readonly missing: readonly string[] } => {
  const kind = query('ask')
  if (kind === undefined || !isQuestionKind(kind)) return { missing: ['ask'] }
  const wanted: readonly string[] = questionFields[kind]
  const missing = wanted.filter(f => !query(f))
  return missing.length > 0 ? { missing } : { ask: kind, ...Object.fromEntries(wanted.map(f => [f, query(f)])) } as unknown as Question
}
