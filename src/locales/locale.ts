/** What a language must be able to say; a missing message does not compile. */
import type { ActKind, ActOf, PluralForms, Rank, Restriction, Term, Words } from '#acts'
import type { Note, VerdictWord } from '#claims'
import type { Because, Question, QuestionKind, Questions, Role, Want } from '#law'
import type { Day } from '#calendar'
import type { AgendaMessages } from './agenda-messages.ts'
import type { BriefMessages } from './brief-messages.ts'
import type { PortalMessages } from './portal-messages.ts'

export type Lang = 'en' | 'ar'
/** One end of a span: as the language says it by itself, and as it is written (day, month or year) where nothing about it is doubtful. */
export interface SpanEnd { readonly said: string; readonly exact: string | null }

/** An act as a noun: what it is, whose it is (`agent`: who did it; otherwise what it is about), its date, unless that is not to be told, and what it says, where acts of its kind are not told apart otherwise. */
export interface NamedAct { readonly noun: string; readonly of: string | null; readonly agent: boolean; readonly on: string | null; readonly own: boolean; readonly says: string | null }

/** The messages of one language. Each gets what it speaks of and the words of the language; each gives a sentence or phrase without a final stop. */
export interface Locale {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name. */
  readonly name: string
  /** How Intl is asked for this language: numbering system and calendar are Gregorian and, in Arabic, Arabic-Indic digits only if the house style says so. */
  readonly intl: string
  /** How acts read, where their own files do not say it in this language. */
  readonly acts?: { readonly [K in ActKind]?: (act: ActOf<K>, w: Words) => string }
  /** Closed words of the acts' fields. */
  readonly terms: { readonly [T in Term]: string }
  /** Words of tests and pages that are not fields of acts: kinds of act as nouns, standings, seats, groups, sectors, competences. */
  readonly words: Readonly<Record<string, string>>
  /** Kinds of act as nouns, where their own files do not give them in this language. */
  readonly kinds?: { readonly [K in ActKind]?: string }
  /** What a figure counts, in the forms that numbers ask for (`#` stands for the number); after a thousand, million or billion the form "other" is used. */
  readonly units: Readonly<Record<string, PluralForms>>
  readonly scales: { readonly thousand: PluralForms; readonly million: PluralForms; readonly billion: PluralForms }
  readonly bounds: { readonly 'more-than': (figure: string) => string; readonly 'at-least': (figure: string) => string; readonly 'up-to': (figure: string) => string; readonly about: (figure: string) => string }
  readonly session: { readonly ordinary: (ordinal: string, organ: string) => string; readonly extraordinary: (ordinal: string, organ: string) => string; readonly emergency: (ordinal: string, organ: string) => string; readonly thematic: (ordinal: string, organ: string) => string; readonly resumed: (ordinal: string, organ: string) => string; readonly preparatory: (ordinal: string, organ: string) => string; readonly other: (organ: string, day: string) => string }
  /** A decision or draft by its number, with its organ; `noun`: what it is (resolution, draft), where the register tells. */
  readonly decision: (number: string, organ: string, noun: string | null) => string
  /** The nth, in the gender that `session` needs (the Arabic oblique feminine). */
  readonly ordinal: (n: number) => string
  readonly dates: { readonly day: (d: Day) => string; readonly month: (yearMonth: string) => string; readonly year: (year: string) => string; readonly between: (a: SpanEnd, b: SpanEnd) => string; readonly decade: (firstYear: string) => string; /** A day whose year is not told, as month and day. */ readonly yearless: (monthDay: `${string}-${string}`) => string; readonly approximate: (text: string) => string; readonly uncertain: (text: string) => string; readonly before: (text: string) => string; readonly after: (text: string) => string }
  readonly ranks: { readonly [R in Rank]: string }
  readonly restrictions: { readonly [R in Restriction]: string }
  readonly roles: { readonly [R in Role]: string }
  readonly because: { readonly [B in Because]: string }
  readonly verdicts: { readonly [V in VerdictWord]: string }
  readonly confirmedUntil: (day: string) => string
  readonly wants: { readonly [K in Want['want']]: (want: Extract<Want, { want: K }>, w: Words) => string }
  readonly notes: { readonly [K in Note['note']]: (note: Extract<Note, { note: K }>, w: Words, want: (x: Want) => string) => string }
  /** For each question: how it is asked (a noun phrase for headings and trees), and the sentence when it is established. */
  readonly questions: { readonly [Q in QuestionKind]: {
    readonly asks: (q: Question<Q>, w: Words) => string
    readonly established: (q: Question<Q>, value: Questions[Q]['answers'], w: Words) => string
  } }
  /** `question` is what `asks` gives, `want` what is missing. */
  readonly open: (question: string, want: string) => string
  readonly disputed: (question: string, positions: readonly string[]) => string
  readonly asAt: (asAt: string, knownOn: string | null) => string
  /** An act inside a sentence: "the reservation of Egypt of 9 April 1980"; for its own author "its reservation of 9 April 1980". */
  readonly actNamed: (act: NamedAct, w: Words) => string
  /** An act that the register does not hold, or no longer, by its id. */
  readonly actUnknown: (id: string) => string
  /** "Nobody has compared this provision with the authentic text yet." */
  readonly unread: string
  /** "Charter of the Islamic Conference, Art. 5" */
  readonly provision: (instrument: string, article: string) => string
  readonly brief: BriefMessages
  readonly agenda: AgendaMessages
  readonly portal: PortalMessages
}

/** Languages in which every kind of act reads in its own file. */
type InEveryKind = 'en' | 'ar'
/** A further language must bring the noun and the reading of every kind itself; what is missing does not compile. */
export type LocaleOf<L extends Lang> = Locale & { readonly lang: L } & (L extends InEveryKind ? object : { readonly kinds: { readonly [K in ActKind]: string }; readonly acts: { readonly [K in ActKind]: (act: ActOf<K>, w: Words) => string } })
