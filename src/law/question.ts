/** The questions the register answers: what each asks and what its answer holds. Days are ISO 8601; amounts are figures with their unit. */
import type { Figure } from '#acts'
import type { Day, When } from '#calendar'
import type { Finding } from './finding.ts'
import type { CandidatureStanding, Contest, FreeSeat, Reciprocity, SeatHeld, Term } from './offices/answer.ts'
import type { Attendance, CredentialsStanding, Deadline, Group, InitiativePath, IntentionStanding, NameHeld, OrganStanding, Sessions } from './organs/answer.ts'
import type { Capital, CapitalForm, Holdings, Increase, VotingPower } from './capital/answer.ts'
import type { Account, Arrears, Assessments, ContributionsStatus, HonourRoll, ScaleHeld, VoteClock } from './money/answer.ts'
import type { Portfolio, ProjectStanding } from './portfolio/answer.ts'
import type { CampaignStanding, Voluntary } from './voluntary/answer.ts'
import type { DecisionStanding, Passed, Quorum } from './voting/answer.ts'

/** How a party stands to an organisation. `since` is when the present standing began. */
export interface Standing {
  readonly standing: 'member' | 'observer' | 'suspended' | 'none'
  readonly since: When | null
  /** A member that has given notice: when its membership ends, and until when it stays bound to pay where the text keeps that apart (null: the text or the register does not tell). */
  readonly leaving?: { readonly notice: string; readonly ends: Day | null; readonly boundUntil: Day | null }
  /** The State whose membership it continues. */
  readonly continues?: string
}
/** Who presides over an organ: the State, the session that gave it the chair (null for a permanent chair no session gave), the person where known. */
export interface Presidency { readonly holder: string; readonly session: string | null; readonly since: When; readonly person?: string }
/** `designationUnknown`: who succeeds is told by the session it came to chair; when it had been designated, the register does not tell. */
export interface Troika { readonly preceding: string; readonly current: string; readonly succeeding: string; readonly designationUnknown?: true }
/** The officers of a session; vice-chairs and rapporteur are null where the register does not name them. */
export interface Bureau { readonly session: string; readonly chair: string; readonly viceChairs: readonly string[] | null; readonly rapporteur: string | null; readonly derived: boolean; readonly expected?: BureauExpected; readonly deviations?: readonly BureauDeviation[] }
/** The bureau as the rule has it: who chairs, from which groups the vice-chairs come (null while the group of the chair is not established) and who is always among them, who reports. */
export interface BureauExpected { readonly chair: string | null; readonly groups: readonly string[] | null; readonly always: readonly string[]; readonly rapporteur: string | null }
/** Where a bureau elected differs from the rule: which place, whom the rule has there, and who took it. */
export interface BureauDeviation { readonly place: 'chair' | 'vice-chair' | 'rapporteur'; readonly expected: string | null; readonly found: string | null }
/** A seat of an organ: by what title it is held, and by whom. */
export interface Seat { readonly by: 'preceding-chair' | 'current-chair' | 'succeeding-chair' | 'host' | 'ex-officio' | 'permanent' | 'elected' | 'member'; readonly of: string; readonly holder: Finding<string> }
export interface Tenure { readonly person: string | null; readonly party: string | null; readonly since: When; readonly until: When | null; readonly termEnds: Day | null }
/** How a party stands to an instrument. Only `party` and `bound-provisionally` are bound; domestic acts alone never bind. */
export interface Consent {
  /** `denounced` and `withdrawn`: a party no longer; `consent-withdrawn`: consent taken back before it bound; `terminated`: the instrument itself has ended; `not-a-party`: nothing done by which it would be bound, inside declared coverage. */
  readonly standing: 'party' | 'contracting-state' | 'bound-provisionally' | 'signatory' | 'denounced' | 'withdrawn' | 'consent-withdrawn' | 'terminated' | 'not-a-party'
  readonly since: Day | null
  /**
   * Of a contracting State: the day on which the instrument enters into force for it; `not-yet`: known not to have come; `not-shown`: what the
   * register holds does not suffice, and it does not say that it holds all; null: not established.
   */
  readonly inForceOn?: Day | 'not-yet' | 'not-shown' | null
  /** Of one bound provisionally: the articles it applies, where its declaration names them (VCLT art. 25(1)). */
  readonly articles?: readonly string[]
  readonly signed?: When; readonly deposited?: When; readonly form?: string
}
/** How far one condition of a clause is met. Counts are instruments, participants or signatures; of a weight they are in the unit of its table. */
export interface Progress {
  readonly condition: 'instruments' | 'every' | 'fraction' | 'weight' | 'participants' | 'signatures' | 'in-force' | 'not-before' | 'all' | 'any'
  readonly have: number
  readonly need: number
  /** Of a weight: its table and the unit in which it is measured. */
  readonly unit?: string
  readonly met: Day | null
  /** Whose instrument would count and is not there yet: signatories first, then others who may become parties; heaviest first for a weight. */
  readonly next: readonly string[]
  readonly parts: readonly Progress[]
}
/** Where an instrument stands on its way into force. `ifToday`: the day it would enter into force if what is missing came on the register's day; null where deposits alone would not do. */
export interface Meter { readonly progress: Progress; readonly inForce: Day | null; readonly ifToday: Day | null }

/** What a reservation does between its author and one other party (VCLT arts. 20, 21). */
export interface Modification {
  /** The act, its author, and the provisions it relates to; null where the source names none. */
  readonly reservation: string
  readonly by: string
  readonly articles: readonly string[] | null
  /**
   * `modified` to the extent of the reservation (art. 21(1)); `not-applied` to that extent (art. 21(3)); `precluding` (art. 20(4)(b));
   * `pending` until silence has spoken (art. 20(5)); `impermissible`: the text forbids it (art. 19), and what follows is disputed among States.
   */
  readonly effect: 'modified' | 'not-applied' | 'precluding' | 'pending' | 'impermissible'
  readonly accepted: 'expressly' | 'by-silence' | 'by-the-text' | null
  readonly objection: string | null
  /** The last day on which an objection can still be raised; null where the register does not hold the notification. */
  readonly silenceEnds: Day | null
  /** Of a pending one: the body whose competent organ must accept it, where the text is its constituent instrument (art. 20(3)). */
  readonly awaits?: string
}
/** What binds two parties between them; `applied-provisionally` where one of them, or both, are bound only provisionally (VCLT art. 25). `complete`: the register declares its reservations and objections complete, so that what is not named applies unmodified. */
export interface Between { readonly relation: 'in-force' | 'applied-provisionally' | 'not-in-force' | 'precluded'; readonly since: Day | null; readonly modifications: readonly Modification[]; readonly amendments: readonly string[]; readonly complete: boolean }
/** A reservation with its clock: who objected, when silence becomes acceptance. `silenceEnds` is null where no notification is in the register. */
export interface ReservationStanding {
  readonly reservation: string
  readonly by: string
  readonly articles: readonly string[] | null
  readonly made: When
  readonly standing: 'in-effect' | 'withdrawn' | 'expired' | 'not-confirmed' | 'domestic-only' | 'impermissible'
  readonly ended: Day | null
  readonly notified: Day | null
  readonly silenceEnds: Day | null
  /** The body whose acceptance it wants and has not had (art. 20(3)). */
  readonly awaits?: string
  /** The notification of succession by which `by` maintains what its predecessor reserved. */
  readonly maintained?: string
  readonly objections: readonly { readonly objection: string; readonly by: string; readonly precludes: boolean; readonly late: boolean; readonly withdrawn: boolean }[]
}
export interface TreatyInForce { readonly instrument: string; readonly standing: 'party' | 'bound-provisionally'; readonly since: Day | null }
/** One who may become a party and is none: whether it has signed, and whether it has begun steps at home. */
export interface MissingParty { readonly party: string; readonly signed: When | null; readonly domestic: When | null; readonly withdrew: boolean }

export interface Dues { readonly year: string; readonly rate: Figure | null; readonly amount: Figure | null; readonly impliedBudget: { readonly low: Figure; readonly value: Figure; readonly high: Figure; /** What a rate of one digit implies if it was meant to two. */ readonly finer?: { readonly rate: Figure; readonly low: Figure; readonly high: Figure } } | null; /** When the contribution had been paid in full, where a source tells so. */ readonly paidInFull?: When }
export interface CapitalShare { readonly share: Figure; readonly subscription: Figure; readonly base: Figure; readonly form: string }
export interface CountOf { readonly count: number; readonly acts: readonly string[] }
/** Visits counted by each counting rule: every one; those made while in the office named; those that were no journey to a session. */
export interface VisitsCounted extends CountOf { readonly inOffice: CountOf; readonly apartFromSessions: CountOf }

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
  meter: { asks: { readonly instrument: string }; answers: Meter }
  reservations: { asks: { readonly instrument: string }; answers: readonly ReservationStanding[] }
  between: { asks: { readonly instrument: string; readonly party: string; readonly other: string }; answers: Between }
  'treaties-in-force': { asks: { readonly party: string }; answers: readonly TreatyInForce[] }
  'missing-parties': { asks: { readonly instrument: string }; answers: readonly MissingParty[] }
  dues: { asks: { readonly party: string; readonly organisation: string; readonly year: string }; answers: Dues }
  scale: { asks: { readonly organisation: string; readonly year: string }; answers: ScaleHeld }
  assessments: { asks: { readonly organisation: string; readonly year: string }; answers: Assessments }
  'contributions-status': { asks: { readonly organisation: string; readonly year: string }; answers: ContributionsStatus }
  'honour-roll': { asks: { readonly organisation: string; readonly year: string }; answers: HonourRoll }
  account: { asks: { readonly party: string; readonly organisation: string }; answers: Account }
  arrears: { asks: { readonly party: string; readonly organisation: string }; answers: Arrears }
  'vote-clock': { asks: { readonly party: string; readonly organ: string; readonly on: Day }; answers: VoteClock }
  'capital-share': { asks: { readonly party: string; readonly bank: string; readonly form: CapitalForm }; answers: CapitalShare }
  capital: { asks: { readonly bank: string }; answers: Capital }
  holdings: { asks: { readonly bank: string }; answers: Holdings }
  'voting-power': { asks: { readonly bank: string }; answers: VotingPower }
  increases: { asks: { readonly bank: string }; answers: readonly Increase[] }
  portfolio: { asks: { readonly party: string }; answers: Portfolio }
  project: { asks: { readonly project: string }; answers: ProjectStanding }
  campaign: { asks: { readonly campaign: string }; answers: CampaignStanding }
  voluntary: { asks: { readonly by: string }; answers: Voluntary }
  visits: { asks: { readonly person: string; readonly to: string }; answers: VisitsCounted }
  decorations: { asks: { readonly person: string }; answers: CountOf }
  group: { asks: { readonly party: string; readonly organisation: string }; answers: string }
  groups: { asks: { readonly organisation: string }; answers: readonly Group[] }
  names: { asks: { readonly of: string }; answers: readonly NameHeld[] }
  organ: { asks: { readonly organ: string }; answers: OrganStanding }
  sessions: { asks: { readonly organ: string }; answers: Sessions }
  credentials: { asks: { readonly party: string; readonly session: string }; answers: CredentialsStanding }
  attendance: { asks: { readonly session: string }; answers: Attendance }
  quorum: { asks: { readonly session: string }; answers: Quorum }
  'may-vote': { asks: { readonly party: string; readonly organ: string }; answers: boolean }
  passed: { asks: { readonly decision: string }; answers: Passed }
  decision: { asks: { readonly decision: string }; answers: DecisionStanding }
  holders: { asks: { readonly office: string }; answers: readonly SeatHeld[] }
  terms: { asks: { readonly office: string }; answers: readonly Term[] }
  'seats-free': { asks: { readonly organ: string }; answers: readonly FreeSeat[] }
  contests: { asks: { readonly office: string }; answers: readonly Contest[] }
  candidatures: { asks: { readonly party: string }; answers: readonly CandidatureStanding[] }
  reciprocity: { asks: { readonly party: string }; answers: readonly Reciprocity[] }
  initiative: { asks: { readonly initiative: string }; answers: InitiativePath }
  intentions: { asks: { readonly party: string }; answers: readonly IntentionStanding[] }
  deadlines: { asks: { readonly of: string }; answers: readonly Deadline[] }
  'law-applied': { asks: { readonly organisation: string }; answers: string }
}
export type QuestionKind = keyof Questions
export type Question<Q extends QuestionKind = QuestionKind> = { [P in Q]: { readonly ask: P } & Questions[P]['asks'] }[Q]
export type Rule<T> = (register: import('./register-as-at.ts').RegisterAsAt) => Finding<T>

/** The subjects each question names, in the order in which people write them: `standing KAZ oic`. */
export const questionSubjects: { readonly [Q in QuestionKind]: readonly (keyof Omit<Question<Q>, 'ask'> & string)[] } = {
  standing: ['party', 'organisation'], members: ['organisation'], presidency: ['organ'], troika: ['organ'], bureau: ['organ'], composition: ['organ'], 'seats-held': ['party', 'organ'],
  'office-holder': ['office'], 'entry-into-force': ['instrument'], 'provisional-force': ['instrument'], consent: ['instrument', 'party'],
  meter: ['instrument'], reservations: ['instrument'], between: ['party', 'other', 'instrument'], 'treaties-in-force': ['party'], 'missing-parties': ['instrument'], dues: ['party', 'organisation', 'year'],
  scale: ['organisation', 'year'], assessments: ['organisation', 'year'], account: ['party', 'organisation'], arrears: ['party', 'organisation'], 'vote-clock': ['party', 'organ', 'on'],
  'contributions-status': ['organisation', 'year'], 'honour-roll': ['organisation', 'year'],
  'capital-share': ['party', 'bank', 'form'], capital: ['bank'], holdings: ['bank'], 'voting-power': ['bank'], increases: ['bank'], portfolio: ['party'], project: ['project'], campaign: ['campaign'], voluntary: ['by'], visits: ['person', 'to'], 'law-applied': ['organisation'],
  decorations: ['person'], group: ['party', 'organisation'], groups: ['organisation'], names: ['of'], organ: ['organ'], sessions: ['organ'], credentials: ['party', 'session'], attendance: ['session'], quorum: ['session'],
  'may-vote': ['party', 'organ'], passed: ['decision'], decision: ['decision'], holders: ['office'], terms: ['office'], 'seats-free': ['organ'], contests: ['office'], candidatures: ['party'], reciprocity: ['party'],
  initiative: ['initiative'], intentions: ['party'], deadlines: ['of'],
}
