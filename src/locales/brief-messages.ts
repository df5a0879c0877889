/** What briefs say that is neither an act nor a finding: headings, and sentences that gather several acts. */
import type { Words } from '#acts'
import type { BriefMoneyMessages } from './brief-money-messages.ts'

export type SectionKey = 'membership' | 'mission' | 'organs' | 'sessions' | 'treaties' | 'money' | 'bank' | 'initiatives' | 'visits' | 'candidatures' | 'intentions' | 'due' | 'not-established' | 'contradictions'
export interface BriefMessages {
  readonly money: BriefMoneyMessages
  readonly title: (party: string, organisation: string) => string
  readonly asAt: (asAt: string, knownOn: string | null) => string
  readonly sections: { readonly [S in SectionKey]: string }
  readonly nothing: string
  readonly grounds: string
  /** "On 21 February 2012: Kazakhstan …": a date before a sentence that is complete in itself. */
  readonly dated: (when: string, sentence: string) => string
  /** Held the chair of an organ between two sessions; `until` null while it lasts. */
  readonly chaired: (party: string, organ: string, from: string, until: string | null, days: number | null) => string
  /** Sat by a title (preceding chair …) in an organ or its troika; `until` null while it lasts. */
  readonly satAs: (party: string, seat: string, organ: string, from: string, until: string | null) => string
  readonly delegationsCount: (n: string) => string
  readonly standsBy: (instrument: string, standing: string) => string
  readonly instrumentInForce: (instrument: string, day: string) => string
  readonly impliedBudget: (value: string, low: string, high: string) => string
  readonly otherAccount: (when: string, source: string) => string
  /** Took the chair; until when is not told, since the session that follows is not known. */
  readonly tookChair: (party: string, organ: string, from: string) => string
  /** Held the chair several times; `periods` are the latest of them. */
  readonly chairedOften: (party: string, organ: string, n: number, periods: readonly string[], w: Words) => string
  readonly period: (from: string, until: string | null, days: number | null, lasting: boolean) => string
  /** A term in an office; `ends` why it ended or will end. */
  readonly held: (t: { readonly office: string; readonly person: string | null; readonly party: string; readonly from: string; readonly until: string | null; readonly ends: string | null; readonly lasting: boolean; readonly acting: boolean }) => string
  /** The sessions of one organ to which delegations went, each as `attendedOne` says it. */
  readonly attended: (party: string, organ: string, sessions: readonly string[], earlier: { readonly n: number; readonly years: string | null } | null) => string
  /** `ordinal` of an ordinary session, `session` the name of any other; `head` who led the delegation, and in what capacity. */
  readonly attendedOne: (ordinal: number | null, session: string, when: string, head: string | null, capacity: string | null) => string
  readonly visited: (person: string, party: string, n: number, inOffice: number, apartFromSessions: number, w: Words) => string
  readonly intended: (what: string, declared: string, due: string | null, became: string) => string
  readonly became: (result: string, when: string, says: string | null) => string
  readonly noOutcome: string
  /** Older ones that are not told one by one: how many, and of which years. */
  readonly leftOut: (n: number, years: string | null) => string
  readonly claimSays: (source: string, place: string | null, says: string) => string
  readonly verdictIs: (verdict: string, reasons: readonly string[]) => string
  readonly unreadMark: string
  readonly unverifiedMark: string
  readonly source: (title: string, publisher: string | null, place: string | null, rank: string) => string
  readonly unreadProvisions: (n: number) => string
}
