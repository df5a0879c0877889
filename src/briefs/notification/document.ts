/** The draft of a notification: the parts in the order in which depositaries give them, each as text, with the findings behind. */
import type { Day } from '#calendar'
import type { Answer } from '#law'
import type { Tongue } from './contract.ts'

/** A sentence of what follows, with the finding it says. */
export interface Following { readonly text: string; readonly answer?: Answer }
export interface AnnexTable { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly none: string }
export interface NotificationDraft {
  readonly lang: Tongue
  readonly dir: 'ltr' | 'rtl'
  readonly act: string
  readonly instrument: string
  readonly asAt: Day
  /** The act has not been recorded. */
  readonly preview: string | null
  readonly draft: string
  /** Depositary and reference number. */
  readonly heading: readonly string[]
  /** The instrument with place and day of adoption. */
  readonly title: readonly string[]
  /** "KAZAKHSTAN: RATIFICATION" */
  readonly headline: string
  readonly communicates: string
  /** That it was effected, and when. */
  readonly effected: readonly string[]
  /** Reservations, declarations and other texts that belong to the act. */
  readonly texts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  readonly followsHeading: string
  readonly follows: readonly Following[]
  readonly closing: string
  readonly annexes: readonly AnnexTable[]
  /** For the desk: what a reader of the notification is not told. */
  readonly remarksHeading: string
  readonly remarks: readonly string[]
}
