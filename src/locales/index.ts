/** Languages: one typed file each; a language is one file and one line here. */
import { ar } from './ar.ts'
import { en } from './en.ts'
import type { Lang, LocaleOf } from './locale.ts'

export const locales: { readonly [L in Lang]: LocaleOf<L> } = { en, ar }
export const isLang = (text: string): text is Lang => Object.hasOwn(locales, text)
export { withoutUnit, wordsFor } from './words.ts'
export { askedAs, nounOf, sayAct, sayAnswer, sayFinding, sayNote, sayVerdict, sayWant } from './say.ts'
export type { Lang, Locale } from './locale.ts'
export type { AgendaMessages } from './agenda-messages.ts'
export type { BriefMessages, SectionKey } from './brief-messages.ts'
export type { PortalMessages } from './portal-messages.ts'
export type { Relation, TreatyMessages } from './treaty-messages.ts'
export { article as arabicArticle, bi as arabicBi, li as arabicLi } from './arabic.ts'
export { the as englishThe } from './english.ts'
