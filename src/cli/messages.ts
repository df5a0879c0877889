/** What commands say around the findings, in the languages of the terminal. */
import type { Lang } from '#locales'

export interface CommandMessages {
  readonly supposed: (act: string) => string
  readonly without: (act: string) => string
  readonly before: string
  readonly after: string
  readonly unchanged: string
  /** Of whom the same is to be said: "and 60 more alike: …". */
  readonly alike: (n: number, who: string) => string
  /** How the grounds of the grounds are seen. */
  readonly more: string
  readonly nothingChanges: string
  readonly nothingRecorded: string
  readonly reservations: string
  /** What holds, and since when: "withdrawn since 1 May 2001". */
  readonly since: (what: string, day: string) => string
}
export const commandMessages: { readonly [L in Lang]: CommandMessages } = {
  en: {
    supposed: act => `Supposed: ${act}`, without: act => `Supposed not done: ${act}`, before: 'before', after: 'after', unchanged: 'unchanged', alike: (n, who) => `the same for ${n} more: ${who}`, more: 'With --why: the grounds of each of these, down to the acts',
    nothingChanges: 'Nothing changes', nothingRecorded: 'Nothing was recorded.', reservations: 'Reservations', since: (what, day) => `${what} since ${day}`,
  },
  ar: {
    supposed: act => `على افتراض: ${act}`, without: act => `على افتراض عدم حصوله: ${act}`, before: 'قبل', after: 'بعد', unchanged: 'دون تغيير', alike: (n, who) => `والأمر نفسه في غير ذلك (${n}): ${who}`, more: 'مع ‎--why: أسس كل من هذه حتى الأعمال نفسها',
    nothingChanges: 'لا يتغير شيء', nothingRecorded: 'لم يُسجَّل شيء.', reservations: 'التحفظات', since: (what, day) => `${what} منذ ${day}`,
  },
}
