/** What briefs say that is neither an act nor a finding: headings, and sentences that gather several acts. */
export type SectionKey = 'membership' | 'mission' | 'organs' | 'sessions' | 'treaties' | 'money' | 'bank' | 'initiatives' | 'visits' | 'candidatures' | 'intentions' | 'not-established' | 'contradictions'
export interface BriefMessages {
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
  readonly outcome: (says: string) => string
  readonly noOutcome: string
  readonly pathStage: (stage: string, when: string, by: string | null) => string
  readonly claimSays: (source: string, place: string | null, says: string) => string
  readonly verdictIs: (verdict: string, reasons: readonly string[]) => string
  readonly unreadMark: string
  readonly unverifiedMark: string
  readonly source: (title: string, publisher: string | null, place: string | null, rank: string) => string
  readonly unreadProvisions: (n: number) => string
}
