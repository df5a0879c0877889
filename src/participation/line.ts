/** A row that has been understood, on its way into a dossier: an act with its party, its day and what is to be said about it. */
import type { Day } from '#calendar'
import type { ReadAct } from './kinds-of-act.ts'

export interface Line {
  /** Where the row stood: the file and its line. */
  readonly at: { readonly file: string; readonly line: number }
  readonly day: Day
  readonly party: string
  readonly act: ReadAct['act']
  readonly fields: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly irregular: readonly string[]
  readonly id?: string
  /** The State in whose row the table has this act of its predecessor. */
  readonly listedUnder?: string
  /** The word of the row, where the heading of the source says something else, and that heading. */
  readonly readBy?: { readonly word: string; readonly heading: string }
}

/** Acts by which a participant consents to be bound. */
export const isConsent = (l: Line): boolean => l.act === 'deposit'
/** Acts that end what a consent began, or take it back. */
export const isEnd = (l: Line): boolean => l.act === 'denunciation' || l.act === 'withdrawal-of-consent'

const orderOfDay: readonly Line['act'][] = ['signature', 'provisional-application', 'deposit', 'reservation', 'declaration', 'territorial-extension', 'notification', 'withdrawal-of-consent', 'denunciation', 'revocation-of-denunciation', 'end-of-provisional-application']
const compared = (l: Line): readonly string[] => [l.day, l.party, String(orderOfDay.indexOf(l.act)).padStart(2, '0'), JSON.stringify(l.fields), l.notes.join(' ')]
/** By day, then by party and what was done: the same lines in the same order, however the table was sorted. */
export const inOrder = (lines: readonly Line[]): readonly Line[] => lines.map(l => ({ l, key: compared(l).join('\u0000') })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(x => x.l)
/** What the row did, for a remark: "ratification". */
export const wordOf = (l: Line): string => (l.act === 'deposit' ? l.fields['of'] ?? l.act : l.act).replaceAll('-', ' ')
