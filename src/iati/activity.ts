/** An activity as far as its money, its place and its aim go: codes as the standard has them, amounts as decimal texts, days checked. */
import type { Day } from '#calendar'

/** Words in a language, where one is told for them or for what they stand in. */
export interface Narrative { readonly lang?: string; readonly text: string }
export interface Organisation { readonly ref?: string; readonly type?: string; readonly names: readonly Narrative[]; readonly activity?: string }
export interface Participant extends Organisation { readonly role: string }
/** Money: what is not told of it is absent. An amount that is no decimal is absent, too. */
export interface Amount { readonly amount?: string; readonly currency?: string; readonly valueDate?: Day }
/** A State or region, or a sector of a vocabulary, and its share where one is told. */
export interface Recipient { readonly kind: 'country' | 'region'; readonly code: string; readonly vocabulary?: string; readonly percentage?: string; readonly names: readonly Narrative[] }
export interface Sector { readonly vocabulary: string; readonly code: string; readonly percentage?: string; readonly names: readonly Narrative[] }
export interface CodeIn { readonly code: string; readonly vocabulary: string }

export interface Transaction {
  readonly line: number
  readonly ref?: string
  readonly humanitarian?: boolean
  readonly type: string
  readonly date?: Day
  readonly value: Amount
  readonly description: readonly Narrative[]
  readonly provider?: Organisation
  readonly receiver?: Organisation
  readonly sectors: readonly Sector[]
  readonly recipients: readonly Recipient[]
  readonly channel?: string; readonly flowType?: string; readonly financeType?: string; readonly aidTypes: readonly CodeIn[]; readonly tiedStatus?: string
}
export interface Period { readonly line: number; readonly type?: string; readonly from?: Day; readonly to?: Day; readonly value: Amount }
export interface Budget extends Period { readonly status?: string }
export interface PlannedDisbursement extends Period { readonly provider?: Organisation; readonly receiver?: Organisation }

export interface Activity {
  readonly line: number
  readonly identifier: string
  readonly language?: string
  readonly defaultCurrency?: string
  readonly lastUpdated?: string
  readonly humanitarian?: boolean
  /** Where it stands in a hierarchy of its publisher; a parent and its children may tell the same money. */
  readonly hierarchy?: number
  readonly reporting?: Organisation
  readonly title: readonly Narrative[]
  readonly descriptions: readonly { readonly type?: string; readonly text: readonly Narrative[] }[]
  readonly participants: readonly Participant[]
  readonly others: readonly { readonly ref: string; readonly type: string; readonly owner?: Organisation }[]
  readonly status?: string
  /** Type 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
  readonly dates: readonly { readonly type: string; readonly day?: Day; readonly text: readonly Narrative[] }[]
  readonly scope?: string
  readonly recipients: readonly Recipient[]
  readonly sectors: readonly Sector[]
  readonly collaborationType?: string; readonly flowType?: string; readonly financeType?: string; readonly aidTypes: readonly CodeIn[]; readonly tiedStatus?: string
  readonly budgets: readonly Budget[]
  readonly planned: readonly PlannedDisbursement[]
  readonly transactions: readonly Transaction[]
  readonly related: readonly { readonly ref: string; readonly type: string }[]
}
/** The day of one sort: the earliest where several are told. */
export const dayOfSort = (a: Activity, type: '1' | '2' | '3' | '4'): Day | undefined => a.dates.flatMap(d => (d.type === type && d.day !== undefined ? [d.day] : [])).sort()[0]
/** Its own currency, or the one of its activity. */
export const currencyOf = (a: Activity, value: Amount): string | undefined => value.currency ?? a.defaultCurrency
/** What it is called: in the language wanted, else in its first. */
export const inLanguage = (words: readonly Narrative[], lang: string): string | undefined => (words.find(n => n.lang === lang) ?? words[0])?.text
