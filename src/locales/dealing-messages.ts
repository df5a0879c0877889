/** What the pages of calendars, initiatives and intentions say beside their findings, and the headings of their tables. */
import type { InitiativeStage, IntentionStanding } from '#law'

export interface DealingMessages {
  readonly calendar: string
  readonly calendarOf: (of: string) => string
  readonly due: string
  readonly dueIntro: string
  readonly standings: { readonly overdue: string; readonly 'perhaps-overdue': string; readonly coming: string }
  readonly standingNotes: { readonly overdue: string; readonly 'perhaps-overdue': string }
  /** Columns of calendars. */
  readonly dueOn: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly what: string
  readonly standing: string
  readonly whose: string
  readonly whoseCode: string
  readonly subject: string
  readonly says: string
  readonly rule: string
  /** Beside a day that is only the last it can be, or that sources tell differently. */
  readonly atTheLatest: string
  readonly daysDiffer: string
  readonly byMonth: string
  /** Of a session that met, and of one that is only planned. */
  readonly held: string
  readonly planned: string
  readonly earlier: (n: number) => string
  readonly later: (n: number) => string
  readonly roughly: string
  readonly notEstablished: string
  readonly feed: string
  readonly feedHelp: string
  readonly wholeCalendar: (n: number) => string
  readonly calendarIsEmpty: string

  readonly initiative: string
  readonly initiatives: string
  readonly initiativesIntro: string
  readonly allInitiatives: string
  readonly path: string
  /** The path in words, for those who do not see it drawn. */
  readonly pathSays: (reached: string | null, next: string | null) => string
  readonly stage: string
  readonly reached: string
  readonly marks: { readonly reached: string; readonly passed: string; readonly next: string; readonly ahead: string }
  readonly by: (who: string) => string
  readonly at: (session: string) => string
  readonly moreActs: string
  readonly open: string
  readonly complete: string
  readonly next: string
  readonly move: string
  readonly noMove: string
  readonly moreWhoMove: (n: number) => string
  readonly wanted: string
  readonly initiativeOf: string
  readonly within: string
  readonly instrument: string
  readonly body: string
  readonly position: (n: string) => string
  readonly meter: string
  readonly stageNames: { readonly [S in InitiativeStage]: string }

  readonly intentions: string
  readonly intention: string
  readonly declared: string
  readonly dueBy: string
  readonly became: string
  readonly results: { readonly [R in IntentionStanding['result']]: string }

  readonly offices: string
  readonly office: string
  readonly person: string
  readonly until: string
  readonly ends: { readonly lasting: string; readonly 'not-known': string }
  readonly votes: string
  readonly votesOf: (state: string) => string
}
