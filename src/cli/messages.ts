/** What commands say around the findings, in the languages of the terminal. */
import type { Lang } from '#locales'

export interface CommandMessages {
  readonly supposed: (act: string) => string
  readonly without: (act: string) => string
  readonly before: string
  readonly after: string
  readonly unchanged: string
  readonly nothingChanges: string
  readonly nothingRecorded: string
  readonly reservations: string
  /** What holds, and since when: "withdrawn since 1 May 2001". */
  readonly since: (what: string, day: string) => string
}
export const commandMessages: { readonly [L in Lang]: CommandMessages } = {
  en: {
    supposed: act => `Supposed: ${act}`, without: act => `Supposed not done: ${act}`, before: 'before', after: 'after', unchanged: 'unchanged',
    nothingChanges: 'Nothing changes', nothingRecorded: 'Nothing was recorded.', reservations: 'Reservations', since: (what, day) => `${what} since ${day}`,
  },
  ar: {
    supposed: act => `على افتراض: ${act}`, without: act => `على افتراض عدم حصوله: ${act}`, before: 'قبل', after: 'بعد', unchanged: 'دون تغيير',
    nothingChanges: 'لا يتغير شيء', nothingRecorded: 'لم يُسجَّل شيء.', reservations: 'التحفظات', since: (what, day) => `${what} منذ ${day}`,
  },
}
