/** The desk a page is written at: the register as at the day of the address, the law, the language, and the links to other pages. */
import type { Holdings, Subject, SubjectType, Words } from '#acts'
import type { Material } from '#briefs'
import { testClaims, type TestedClaim } from '#claims'
import { charterOf, type Answer, type Charter, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { wordsFor, type Locale, type PortalMessages } from '#locales'
import { ask, registerAsAt } from '#status'
import type { Day } from '#calendar'
import { linkFrom, type Address, type Mistake } from './address.ts'
import type { Html } from './html.ts'

export interface Desk {
  readonly material: Material
  readonly holdings: Holdings
  readonly address: Address
  readonly today: Day
  readonly register: RegisterAsAt
  readonly locale: Locale
  readonly m: PortalMessages
  readonly words: Words
  readonly ask: <Q extends QuestionKind>(question: Question<Q>) => Answer<Q>
  readonly link: ReturnType<typeof linkFrom>
  /** Orders names as readers of the language expect. */
  readonly compare: (a: string, b: string) => number
  /** A name as it stands in a list: without the article that running text gives it. */
  readonly called: (id: string) => string
  readonly query: (name: string) => string | undefined
  /** Every claim with its verdict, as known on the day of the address. */
  readonly tested: () => readonly TestedClaim[]
  /** The charter an organisation acts under on the day, where that is established. */
  readonly charter: (organisation: string) => Charter | undefined
  readonly subjects: <T extends SubjectType>(type: T) => readonly Extract<Subject, { readonly type: T }>[]
}

/** A page: what it is called, what it shows, and the same as data for its `.json` twin. */
export interface Page {
  readonly title: string
  readonly body: Html
  readonly json: unknown
  /** The pages above this one, outermost first. */
  readonly trail?: readonly (readonly [name: string, path: string])[]
  /** Parameters of the page's own that the day controls must keep. */
  readonly keeps?: Readonly<Record<string, string>>
  /** Which page of the navigation this belongs to. */
  readonly under?: string
}
/** There is no such thing in the register (404), or the address does not say what is asked (400). */
export interface Unanswered { readonly status: 400 | 404; readonly mistakes: readonly Mistake[] }
/** The page asked for has another address, as when a form names by fields what an address has as a path. */
export interface Elsewhere { readonly redirect: string }
export type Write = (desk: Desk, parameters: Readonly<Record<string, string>>) => Page | Unanswered | Elsewhere

/** Articles under which no reader looks for a name: "the Sudan" stands under S, الجزائر under ج. */
export const articles: { readonly [L in Locale['lang']]: RegExp } = { en: /^the (?=\S)/i, ar: /^\u2068?ال(?=\S)/ }

/** Verdicts are worked out once for each day of knowledge; a few days are remembered. */
const verdicts = new WeakMap<Material, Map<string, readonly TestedClaim[]>>()
const testedAt = (material: Material, knownOn: Day | undefined): readonly TestedClaim[] => {
  const known = verdicts.get(material) ?? new Map<string, readonly TestedClaim[]>()
  verdicts.set(material, known)
  const key = knownOn ?? ''
  const there = known.get(key)
  if (there) return there
  if (known.size >= 8) known.clear()
  const tested = testClaims({ ...material, ...(knownOn ? { knownOn } : {}) })
  known.set(key, tested)
  return tested
}

export const deskFor = (material: Material, holdings: Holdings, address: Address, today: Day, query: (name: string) => string | undefined): Desk => {
  const { locale } = address
  const register = registerAsAt(material.index, address.asAt, address.knownOn)
  const collator = new Intl.Collator(locale.intl, { numeric: true })
  const words = wordsFor(locale, register)
  const bare = (name: string): string => name.replace(articles[locale.lang], '')
  return {
    material, holdings, address, today, register, locale, m: locale.portal, words, query,
    ask: question => ask(question, register, material.law), link: linkFrom(address), compare: (a, b) => collator.compare(bare(a), bare(b)), called: id => (locale.lang === 'en' ? bare(words.name(id)) : words.name(id)),
    tested: () => testedAt(material, address.knownOn),
    charter: organisation => {
      const constitution = material.law.of(organisation)
      const applied = constitution && charterOf(constitution, material.law.members)(register)
      return applied?.status === 'established' ? applied.value : undefined
    },
    subjects: <T extends SubjectType>(type: T) => [...material.index.subjects.values()].filter((s): s is Extract<Subject, { readonly type: T }> => s.type === type),
  }
}

/** The days of the address, as they stand in every `.json` twin. */
export const daysOf = (desk: Desk): { readonly asAt: Day; readonly knownOn?: Day } => ({ asAt: desk.address.asAt, ...(desk.address.knownOn ? { knownOn: desk.address.knownOn } : {}) })
