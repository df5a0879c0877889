/** A brief: sections of sentences, every sentence with the grounds it rests on, numbered as notes; it computes nothing itself. */
import type { Day } from '#calendar'
import type { Answer } from '#law'
import type { Lang, SectionKey } from '#locales'

export type Mark = 'unread' | 'unverified' | 'disputed' | 'open'
export interface Sentence {
  readonly text: string
  /** Numbers of the notes that give the grounds. */
  readonly notes: readonly number[]
  readonly marks: readonly Mark[]
  /** The finding the sentence says, where it says one: the same object as on a page or in the API. */
  readonly answer?: Answer
  readonly act?: string
  readonly claim?: string
}
export interface BriefNote {
  readonly number: number
  readonly ground: 'act' | 'provision' | 'document'
  /** The act's id, or the provision as cited. */
  readonly id: string
  readonly text: string
  readonly sources: readonly { readonly text: string; readonly url?: string; readonly rank: string }[]
  readonly marks: readonly Mark[]
}
export interface BriefSection { readonly key: SectionKey; readonly heading: string; readonly sentences: readonly Sentence[] }
export interface Brief {
  readonly title: string
  readonly subtitle: string
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly party: string
  readonly organisation: string
  readonly asAt: Day
  readonly knownOn: Day | null
  readonly sections: readonly BriefSection[]
  readonly notesHeading: string
  readonly notes: readonly BriefNote[]
  readonly nothing: string
  /** What the marks mean, in the language of the brief. */
  readonly legend: { readonly unread: string; readonly unverified: string }
}
