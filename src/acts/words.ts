/** What a kind of act needs in order to read as a sentence in a language: names, days and figures as that language writes them. */
import type { Day, When } from '#calendar'
import type { Figure } from './figure.ts'
import type { Text } from './fields.ts'
import type { SubjectType } from './subject.ts'

/** The forms a plural can take (CLDR); `other` is always there. */
export interface PluralForms { readonly zero?: string; readonly one?: string; readonly two?: string; readonly few?: string; readonly many?: string; readonly other: string }

/** How an act is told inside a sentence: with its date, without it, or as its author's own ("its reservation of 9 April 1980"). */
export type Telling = 'dated' | 'undated' | 'own'

/** Given by a locale for a day: a name is the one valid on that day. */
export interface Words {
  /** The day itself. */
  readonly asAt: Day
  /** The name of a State, body, instrument, person, office … in this language, as valid on the day asked about. */
  name(id: string): string
  /** What an id is the id of, if the register holds it: a text has parties where an organisation has members. */
  type(id: string): SubjectType | undefined
  /** A date of any precision, written out. */
  when(w: When): string
  /** A text of the register in this language, or in the language it has (isolated so that it cannot disturb the line). */
  text(t: Text): string
  /** A figure with its unit: "457.2 thousand US dollars". */
  figure(f: Figure): string
  /** A unit by itself: "US dollars". */
  unit(code: string): string
  number(n: number): string
  /** "38th" */
  ordinal(n: number): string
  /** "A, B and C" */
  list(items: readonly string[]): string
  /** The right plural form for a number; `#` stands for the number itself. */
  plural(n: number, forms: PluralForms): string
  /** A session, as "the 38th session of the Council of Foreign Ministers". */
  session(ref: string): string
  /** The number of a decision as its acts write it, where its key has no spaces: "2758 (XXVI)". */
  numbered(decision: string): string
  /** An act by id, as a short noun phrase: "the reservation of Egypt of 9 April 1980"; the id where the register does not hold it. */
  act(id: string, told?: Telling): string
  /** A word of a closed vocabulary of the register (a stage, a rank, a form of consent …). */
  term(word: string): string
}

/** Languages in which every kind of act reads in its own file; further languages give their readings in their locale. */
export interface Readings<A> {
  readonly en: (act: A, w: Words) => string
  readonly ar: (act: A, w: Words) => string
  readonly fr?: (act: A, w: Words) => string
  readonly ru?: (act: A, w: Words) => string
  readonly kk?: (act: A, w: Words) => string
}
