/** What the questions about offices, elections, candidatures and support answer. */
import type { Day, When } from '#calendar'
import type { Tenure } from '../question.ts'
import type { Requirement } from '../voting/answer.ts'

/** One who holds an office together with others: a member of a council. `group` is the group the seat belongs to. */
export interface SeatHeld extends Tenure { readonly group: string | null; readonly acting: boolean; readonly act: string }
/**
 * A term in an office, or a gap in which the register knows no holder; of an office with several seats, `vacant` tells for how many it knows none.
 * `until` is the last day, where it is known; `ends` why it is the last: `lasting` where nothing ends it, `not-known` where its day is not told exactly.
 */
export type Term = { readonly gap: false; readonly person: string | null; readonly party: string | null; readonly group: string | null; readonly from: When; readonly until: Day | null; readonly acting: boolean; readonly act: string; readonly ends: 'term' | 'end-of-office' | 'successor' | 'lasting' | 'not-known' } | { readonly gap: true; readonly from: Day; readonly until: Day | null; readonly vacant?: number }
/** A seat that falls free: when, whose, and whether its holder may be elected again at once. */
export interface FreeSeat { readonly office: string; readonly holder: string; readonly person: string | null; readonly party: string | null; readonly group: string | null; readonly ends: Day; readonly renewable: boolean | null; readonly act: string }

/** One candidate of a contest: nominated, endorsed, perhaps withdrawn, with its votes round by round. */
export interface Candidate { readonly candidate: string; readonly nominated: string | null; readonly endorsements: readonly string[]; readonly withdrawn: string | null; readonly votes: readonly (number | null)[] }
/** A round: what it was, the majority it needed, and who reached it. A vote of a group decides nothing. */
export interface Round { readonly act: string; readonly round: number | null; readonly stage: 'regional-pre-vote' | 'straw-poll' | 'ballot'; readonly requirement: Requirement | null; readonly reached: readonly string[]; readonly leading: readonly string[] }
/** An election from nomination to result. `elected` is what the election act says; `follows` whether the rounds lead there by the rules. */
export interface Contest { readonly office: string; readonly group: string | null; readonly term: When | null; readonly candidates: readonly Candidate[]; readonly rounds: readonly Round[]; readonly elected: readonly string[]; readonly by: string | null; readonly session: string | null; readonly follows: 'yes' | 'no' | 'not-established' }

/** A candidature as it stands: one's own, or another's that one endorsed, supported or was asked to support. `overtaken`: its time has come and the register knows no outcome. */
export interface CandidatureStanding { readonly act: string; readonly of: string; readonly office: string | null; readonly title: string | null; readonly person: string | null; readonly term: When | null; readonly stage: 'presented' | 'endorsed' | 'withdrawn' | 'elected' | 'not-elected' | 'overtaken'; readonly on: When; readonly endorsements: readonly string[]; readonly support: { readonly asked: number; readonly promised: number; readonly given: number; readonly honoured: number; readonly withheld: number } }
/** What one State and another did for each other's candidates: the acts in either direction, what is still owed, and the balance (given to them less received from them). */
export interface Reciprocity { readonly with: string; readonly given: readonly SupportLine[]; readonly received: readonly SupportLine[]; readonly owedByUs: readonly string[]; readonly owedToUs: readonly string[]; readonly balance: number }
export interface SupportLine { readonly act: string; readonly on: When; readonly stage: 'asked' | 'promised' | 'given' | 'honoured' | 'withheld'; readonly office: string | null; readonly inReturnFor: string | null }
