/** What the questions about organs, sessions, delegations and deadlines answer. */
import type { Text } from '#acts'
import type { Day, When } from '#calendar'
import type { Finding } from '../finding.ts'

/**
 * One name of a subject and the days on which it was valid. `from` is null where no act tells it; `until` is the last of them, one of several
 * where the change is coarsely dated, null while it lasts. `act` is null of a name that only the dossier declares.
 */
export interface NameHeld { readonly name: Text; readonly from: When | null; readonly until: When | null; readonly act: string | null }
/** The members that a regional or other group has on a day. */
export interface Group { readonly group: string; readonly members: readonly string[] }

/** Who belongs to a body: all members of its organisation, those that joined, those elected or seated by rule. */
export type Belonging = 'all-members' | 'optional' | 'elected' | 'by-rule'
/** Whose budget pays for a body. */
export type BudgetOf = 'organisation' | 'own'
/** What an organ is on a day: its form, what it belongs to, who is in it, who pays, where it sits. */
export interface OrganStanding {
  readonly form: string
  readonly parent: string | null
  readonly belonging: Belonging | null
  readonly budget: BudgetOf | null
  readonly seat: { readonly host: string; readonly place: Text; readonly act: string } | null
  readonly established: When | null
  readonly dissolved: When | null
  readonly successor: string | null
  /** The reforms it went through, by their acts. */
  readonly reforms: readonly string[]
}

/** A session as the register has it; `opened` is false of one for which only a host is designated. */
export interface SessionHeld {
  readonly session: string
  readonly form: 'ordinary' | 'extraordinary' | 'emergency' | 'resumed' | 'thematic' | 'preparatory'
  readonly ordinal: number | null
  readonly on: When | null
  readonly host: string
  readonly opened: boolean
  readonly resumes: string | null
  /** The session it prepares, and those that prepared it. */
  readonly prepares: string | null
  readonly preparedBy: readonly string[]
}
/** The sessions of an organ in order; `missing` are the ordinals of ordinary sessions that must have been held and are not in the register. */
export interface Sessions { readonly sessions: readonly SessionHeld[]; readonly missing: readonly number[] }

/** How the credentials of a delegation stand. What is contested is disputed: each position a finding of its own. */
export interface CredentialsStanding { readonly stage: 'presented' | 'accepted' | 'contested' | 'deferred' | 'rejected'; readonly on: When; readonly by: string | null }
/** A delegation that took part: `on` are the days the source gives it, or the one day it tells of. */
export interface DelegationPresent { readonly party: string; readonly head: string | null; readonly rank: string | null; readonly act: string; readonly on: When }
/** Who took part in a session: members, observers and others apart; `told` is what the session's own source counts. */
export interface Attendance {
  readonly members: readonly string[]
  readonly observers: readonly string[]
  readonly others: readonly string[]
  /** Those whose standing on the day of the opening is not established. */
  readonly unplaced?: readonly string[]
  readonly delegations: readonly DelegationPresent[]
  readonly told: Readonly<Record<string, number>>
  /** The register declares its list of this session complete: who is not in it was not there. */
  readonly complete: boolean
}

export type DeadlineKind =
  | 'session-due' | 'session-planned' | 'host-to-be-designated' | 'term-ends' | 'report-due' | 'withdrawal-takes-effect' | 'obligations-end' | 'silence-ends' | 'intention-due' | 'vote-permitted-until' | 'enters-into-force'
/**
 * What is due, for whom, and by what rule. `due` is the last day; `overdue` when the register's day is past it and nothing shows that it was done
 * (a register that does not declare itself complete says `perhaps-overdue`).
 */
export interface Deadline {
  readonly kind: DeadlineKind
  readonly subject: string
  /** Who has to act, or whose term, notice or vote it is; for whom alone an instrument enters into force. */
  readonly whose: string | null
  readonly due: Day
  readonly standing: 'coming' | 'overdue' | 'perhaps-overdue'
  readonly finding: Finding<Day>
}

export type InitiativeStage = 'proposed' | 'endorsed' | 'experts' | 'drafted' | 'adopted' | 'founded' | 'in-force'
/** A stage of an initiative with the acts that reached it, the earliest first; a stage passed over has none. */
export interface StageReached { readonly stage: InitiativeStage; readonly on: When | null; readonly acts: readonly string[]; readonly by: string | null; readonly session: string | null }
/** The path of an initiative, what is open and whose move it is. */
export interface InitiativePath {
  readonly stages: readonly StageReached[]
  readonly reached: InitiativeStage | null
  readonly next: InitiativeStage | null
  /** Who has to move next, where a rule or an act says so: an organ, or the States whose instruments are missing. */
  readonly move: readonly string[]
  /** What would complete the next stage, where the law can tell. */
  readonly wants: import('../want.ts').Want | null
}
export interface IntentionStanding { readonly intention: string; readonly due: When | null; readonly outcome: string | null; readonly result: 'fulfilled' | 'partly-fulfilled' | 'dropped' | 'overtaken' | 'open' | 'overdue' }
