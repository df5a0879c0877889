/** How much of the grounds is shown: one level, with each finding they rest on in a sentence, or the whole tree. */
import type { Explanation } from '#briefs'

/** The finding on which it rests keeps its sentence and loses what it rests on itself. */
export const oneLevel = (e: Explanation): Explanation => ({ ...e, parts: e.parts.map(p => (p.question === undefined ? p : { ...p, parts: [] })) })
/** The same, but only for findings that are told with their grounds elsewhere in the same answer. */
export const notAgain = (e: Explanation, told: (question: NonNullable<Explanation['question']>) => boolean): Explanation => ({ ...e, parts: e.parts.map(p => (p.question === undefined ? p : told(p.question) ? { ...p, parts: [] } : notAgain(p, told))) })
/** Whether anything was left out of it. */
export const hasMore = (e: Explanation): boolean => e.parts.some(p => p.question !== undefined && p.parts.length > 0)
