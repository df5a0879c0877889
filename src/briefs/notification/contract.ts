/** What a language must be able to say for the notifications of a depositary; a missing message does not compile. */
import type { Act, ActOf, FormOfConsent, Text } from '#acts'
import type { When } from '#calendar'
import type { Consent, Progress } from '#law'

/** The languages in which notifications are drafted; French is one although the product has no full French locale. */
export const tongues = ['en', 'fr', 'ar'] as const
export type Tongue = (typeof tongues)[number]

/** The kinds of act that a depositary notifies (VCLT arts. 77(1), 79). Steps of national law and notifications themselves are not among them. */
export const notifiedKinds = [
  'opening-for-signature', 'closing-for-signature', 'signature', 'deposit', 'withdrawal-of-consent', 'provisional-application', 'end-of-provisional-application', 'territorial-extension', 'end-of-territorial-extension',
  'reservation', 'objection', 'acceptance-of-reservation', 'withdrawal-of-reservation', 'withdrawal-of-objection', 'declaration', 'notification', 'correction', 'denunciation', 'revocation-of-denunciation', 'termination',
] as const
export type NotifiedKind = (typeof notifiedKinds)[number]
export type NotifiedAct = ActOf<NotifiedKind>
export const isNotified = (act: Act): act is NotifiedAct => (notifiedKinds as readonly string[]).includes(act.act)

/** A participant, a body or an instrument as a sentence wants it: alone, with its article, and after "of". */
export interface Named { readonly name: string; readonly the: string; readonly of: string }
/** Names, dates and texts as the language writes them. */
export interface Speech {
  readonly named: (id: string) => Named
  readonly when: (w: When) => string
  readonly text: (t: Text) => string
  readonly list: (items: readonly string[]) => string
  readonly articles: (articles: readonly string[]) => string
}

/** Names and days come written in the language; a sentence has its final stop. `by` is what `accordingTo` gave, or empty. */
export interface NotificationMessages {
  readonly lang: Tongue
  readonly dir: 'ltr' | 'rtl'
  readonly draft: string
  readonly preview: string
  readonly depositary: (who: string | null) => string
  readonly reference: string
  readonly adopted: (day: string, place: string | null) => string
  /** "KAZAKHSTAN: RATIFICATION"; without a party the action alone. */
  readonly headline: (party: string | null, action: string) => string
  readonly unnamedParty: string
  readonly actions: { readonly [K in NotifiedKind]: (act: ActOf<K>, s: Speech) => string }
  readonly forms: { readonly [F in FormOfConsent]: string }
  readonly communicates: (depositary: string | null) => string
  readonly effected: (day: string) => string
  /** The register does not know the day; `when` is what it knows. */
  readonly datedSo: (when: string) => string
  readonly received: (day: string) => string
  readonly executed: (day: string) => string
  readonly textHeading: (action: string) => string
  readonly articlesConcerned: (articles: string) => string
  readonly noText: string
  readonly followsHeading: string
  /** `articles` as the language cites them, `n` how many there are. */
  readonly accordingTo: (articles: string, n: number, instrument: Named | null) => string
  readonly entersIntoForce: (instrument: Named, day: string, by: string, past: boolean) => string
  readonly provisionally: (instrument: Named, day: string, by: string) => string
  readonly progress: { readonly [C in Progress['condition']]: ((have: string, need: string, unit: string) => string) | null }
  readonly entersForParty: (instrument: Named, party: Named, day: string, by: string, past: boolean) => string
  readonly notYetForParty: (instrument: Named, party: Named) => string
  readonly openForParty: (instrument: Named, party: Named) => string
  readonly boundProvisionally: (instrument: Named, party: Named, day: string) => string
  readonly signatoryOnly: (instrument: Named, party: Named) => string
  readonly consentTakenBack: (instrument: Named, party: Named) => string
  readonly ceases: (instrument: Named, party: Named, day: string, by: string) => string
  readonly ceasesOpen: (instrument: Named, party: Named) => string
  readonly objectionsUntil: (party: Named, day: string, notified: string, supposed: boolean) => string
  readonly textAllows: string
  readonly textForbids: string
  /** A reservation made after consent: none in law, unless all let the time pass in silence. */
  readonly madeLate: string
  readonly concerns: { readonly [K in 'objection' | 'acceptance-of-reservation' | 'withdrawal-of-reservation' | 'withdrawal-of-objection' | 'revocation-of-denunciation']: (of: Named, articles: string | null, on: string) => string }
  readonly precludes: (party: Named, other: Named) => string
  readonly late: (day: string) => string
  readonly takesEffect: (day: string) => string
  readonly terminates: (instrument: Named, day: string) => string
  readonly openUntil: (day: string) => string
  readonly madeUntil: (day: string) => string
  readonly proposedOn: (day: string) => string
  readonly nothingFollows: string
  readonly closing: string
  readonly annexTable: (instrument: Named, asAt: string) => string
  readonly annexDates: string
  readonly noDates: string
  readonly columns: { readonly participant: string; readonly signature: string; readonly consent: string; readonly standing: string; readonly what: string; readonly before: string; readonly after: string }
  readonly standings: { readonly [S in Consent['standing']]: string }
  readonly standingSince: (standing: string, day: string | null) => string
  readonly inForceFrom: (standing: string, day: string) => string
  readonly consentOn: (form: string, day: string) => string
  /** A provision in a list, by the title of its text and its article as cited. */
  readonly cites: (instrument: string, article: string) => string
  readonly entryIntoForceOf: (instrument: Named) => string
  readonly provisionalForceOf: (instrument: Named) => string
  readonly notEstablished: string
  readonly disputed: string
  readonly remarks: string
  readonly unread: (provisions: string) => string
  readonly namesMissing: string
  /** The act rests on nothing that could be looked up. */
  readonly unverified: string
  readonly openRemark: string
}
