/** What would settle an open question: a closed list, so that every language can say it and a desk can work it off. */
import type { Day } from '#calendar'

export type Want =
  /** An act that consents to be bound, deposited with the depositary (VCLT art. 16). */
  | { readonly want: 'deposit'; readonly instrument: string; readonly party: string }
  | { readonly want: 'more-instruments'; readonly instrument: string; readonly have: number; readonly need: number }
  | { readonly want: 'more-signatures'; readonly instrument: string; readonly have: number; readonly need: number }
  /** A share of a table of weights, in its unit. */
  | { readonly want: 'more-weight'; readonly instrument: string; readonly have: number; readonly need: number; readonly unit: string }
  /** Participants that have done all a condition asks of each. */
  | { readonly want: 'more-participants'; readonly instrument: string; readonly have: number; readonly need: number }
  /** The instruments of those the text names one by one. */
  | { readonly want: 'named-instruments'; readonly instrument: string; readonly of: readonly string[] }
  /** What a participant weighs in a table that does not name it. */
  | { readonly want: 'weight'; readonly instrument: string; readonly of: string; readonly table: string }
  /** The depositary's notification of a reservation, from which twelve months run (VCLT art. 20(5)). */
  | { readonly want: 'notification'; readonly instrument: string; readonly reservation: string }
  /** The depositary's notification of a withdrawal, with which it operates towards another party (VCLT art. 22(3)). */
  | { readonly want: 'notice'; readonly instrument: string; readonly of: string }
  /** The acceptance of a reservation by the organisation whose constituent instrument it is made to (VCLT art. 20(3)). */
  | { readonly want: 'acceptance'; readonly instrument: string; readonly reservation: string; readonly by: string }
  /** Which form of consent an instrument expresses, where the text counts only some. */
  | { readonly want: 'form'; readonly act: string }
  /** The clause that says when: it states none, or the register does not hold it. */
  | { readonly want: 'clause'; readonly instrument: string; readonly clause: 'entry-into-force' | 'later-parties' | 'provisional-force' | 'denunciation' | 'open-to' }
  | { readonly want: 'other-instrument'; readonly instrument: string; readonly other: string }
  | { readonly want: 'day-reached'; readonly day: Day }
  /** The party has ceased to exist, or exists under another code: which State, if any, continues or succeeds it. */
  | { readonly want: 'successor'; readonly of: string }
  | { readonly want: 'admission'; readonly of: string; readonly to: string }
  | { readonly want: 'coverage'; readonly question: string; readonly of: string; readonly on: Day }
  /** The day of an act that the register knows only to the month or year. `by`: the day by which a condition it completes was met in any case. */
  | { readonly want: 'day-of-act'; readonly act: string; readonly written: string; readonly by?: Day }
  | { readonly want: 'session'; readonly organ: string }
  | { readonly want: 'designation'; readonly session: string }
  | { readonly want: 'law'; readonly organisation: string; readonly on: Day }
  | { readonly want: 'rule'; readonly of: string; readonly question: string }
  | { readonly want: 'office-holder'; readonly office: string }
  | { readonly want: 'assessment'; readonly of: string; readonly by: string; readonly year: string }
  | { readonly want: 'budget'; readonly of: string; readonly year: string }
  | { readonly want: 'scale'; readonly of: string; readonly year: string }
  /** What a member owed when its account begins: nothing tells what was owed from before. */
  | { readonly want: 'balance'; readonly of: string; readonly with: string; readonly on: Day }
  /** A sum that the source tells only about so. */
  | { readonly want: 'exact-sum'; readonly act: string; readonly written: string }
  | { readonly want: 'subscription'; readonly by: string; readonly in: string }
  | { readonly want: 'capital'; readonly of: string; readonly form: string }
  | { readonly want: 'rate'; readonly of: string; readonly in: string; readonly on: Day }
  | { readonly want: 'act'; readonly kind: string; readonly of: readonly string[] }
  | { readonly want: 'source'; readonly for: string }
  /** Who was there, or who voted how: only counts are known. */
  | { readonly want: 'names-of-voters'; readonly decision: string }
  | { readonly want: 'presence'; readonly session: string }
  /** Whether a question was important, procedural …: the majority hangs on it. */
  | { readonly want: 'matter'; readonly decision: string }
  | { readonly want: 'vote'; readonly decision: string }
  | { readonly want: 'decision'; readonly decision: string }
  | { readonly want: 'group'; readonly of: string; readonly in: string }
  | { readonly want: 'credentials'; readonly of: string; readonly session: string }
  | { readonly want: 'establishment'; readonly of: string }
  /** What a member's vote weighs. */
  | { readonly want: 'weight-of-vote'; readonly of: string; readonly in: string }
