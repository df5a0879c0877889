/** What an agenda says beside the sentences of its findings: headings, how a deadline stands, and what its day is worth. */
import type { Words } from '#acts'
import type { Deadline } from '#law'

export interface AgendaMessages {
  /** The name of the calendar, and the heading of the list. */
  readonly title: (of: string) => string
  /** A short line: what kind of thing is due, and for what. */
  readonly item: (kind: string, subject: string) => string
  /** How a deadline stands on the day of the agenda, in a sentence; null for one that is simply coming. */
  readonly standings: { readonly [S in Deadline['standing']]: ((asAt: string) => string) | null }
  /** The day is the last it can be: what is wanted to say which. */
  readonly lastDay: (want: string) => string
  /** Sources disagree about the day; the latest is told. */
  readonly daysDisputed: (days: readonly string[], w: Words) => string
  readonly sessionHeld: (session: string, host: string, when: string) => string
  readonly sessionPlanned: (session: string, host: string, when: string) => string
  /** The heading above grounds. */
  readonly grounds: string
  /** The heading above what the register cannot tell. */
  readonly notEstablished: string
  readonly nothing: string
}
