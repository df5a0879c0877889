/** The questions the register answers: what each asks and what its answer holds. Days are ISO 8601; amounts are figures with their unit. */
import type { Figure } from '#acts'
import type { Day, When } from '#calendar'
import type { Finding } from './finding.ts'

/** How a party stands to an organisation. `since` is when the present standing began. */
export interface Standing { readonly standing: 'member' | 'observer' | 'suspended' | 'none'; readonly since: When | null }
/** Who presides over an organ: the State, the session that gave it the chair (null for a permanent chair no session gave), the person where known. */
export interface Presidency { readonly holder: string; readonly session: string | null; readonly since: When; readonly person?: string }
export interface Troika { readonly preceding: string; readonly current: string; readonly succeeding: string }
/** The officers of a session; vice-chairs and rapporteur are null where the register does not name them. */
export interface Bureau { readonly session: string; readonly chair: string; readonly viceChairs: readonly string[] | null; readonly rapporteur: string | null; readonly derived: boolean }
/** A seat of an organ: by what title it is held, and by whom. */
export interface Seat { readonly by: 'preceding-chair' | 'current-chair' | 'succeeding-chair' | 'host' | 'ex-officio' | 'permanent' | 'elected' | 'member'; readonly of: string; readonly holder: Finding<string> }
export interface Tenure { readonly person: string | null; readonly party: string | null; readonly since: When; readonly until: When | null; readonly termEnds: Day | null }
/** How a party stands to an instrument. Only `party` and `bound-provisionally` are bound; domestic acts alone never bind. */
export interface Consent {
  readonly standing: 'party' | 'contracting-state' | 'bound-provisionally' | 'signatory' | 'denounced'
  readonly since: Day | null
  /** Of a contracting State: the day on which the instrument enters into force for it, known not to have come yet, or not established. */
  readonly inForceOn?: Day | 'not-yet' | null
  readonly signed?: When; readonly deposited?: When; readonly form?: string
}
export interface Dues { readonly year: string; readonly rate: Figure | null; readonly amount: Figure | null; readonly impliedBudget: { readonly low: Figure; readonly value: Figure; readonly high: Figure } | null }
export interface CapitalShare { readonly share: Figure; readonly subscription: Figure; readonly base: Figure; readonly form: string }
export interface CountOf { readonly count: number; readonly acts: readonly string[] }

export interface Questions {
  standing: { asks: { readonly party: string; readonly organisation: string }; answers: Standing }
  members: { asks: { readonly organisation: string }; answers: readonly string[] }
  presidency: { asks: { readonly organ: string }; answers: Presidency }
  troika: { asks: { readonly organ: string }; answers: Troika }
  bureau: { asks: { readonly organ: string }; answers: Bureau }
  composition: { asks: { readonly organ: string }; answers: readonly Seat[] }
  'seats-held': { asks: { readonly party: string; readonly organ: string }; answers: readonly Seat[] }
  'office-holder': { asks: { readonly office: string }; answers: Tenure }
  'entry-into-force': { asks: { readonly instrument: string }; answers: Day }
  'provisional-force': { asks: { readonly instrument: string }; answers: Day }
  consent: { asks: { readonly instrument: string; readonly party: string }; answers: Consent }
  dues: { asks: { readonly party: string; readonly organisation: string; readonly year: string }; answers: Dues }
  'capital-share': { asks: { readonly party: string; readonly bank: string; readonly form: 'subscribed' | 'authorised' | 'paid-up' | 'called-in' }; answers: CapitalShare }
  visits: { asks: { readonly person: string; readonly to: string }; answers: CountOf }
  'law-applied': { asks: { readonly organisation: string }; answers: string }
}
export type QuestionKind = keyof Questions
export type Question<Q extends QuestionKind = QuestionKind> = { [P in Q]: { readonly ask: P } & Questions[P]['asks'] }[Q]
export type Rule<T> = (register: import('./register-as-at.ts').RegisterAsAt) => Finding<T>

/** The subjects each question names, in the order in which people write them: `standing KAZ oic`. */
export const questionSubjects: { readonly [Q in QuestionKind]: readonly (keyof Omit<Question<Q>, 'ask'> & string)[] } = {
  standing: ['party', 'organisation'], members: ['organisation'], presidency: ['organ'], troika: ['organ'], bureau: ['organ'], composition: ['organ'], 'seats-held': ['party', 'organ'],
  'office-holder': ['office'], 'entry-into-force': ['instrument'], 'provisional-force': ['instrument'], consent: ['instrument', 'party'], dues: ['party', 'organisation', 'year'],
  'capital-share': ['party', 'bank', 'form'], visits: ['person', 'to'], 'law-applied': ['organisation'],
}
