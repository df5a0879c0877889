/** Offices: what a text says of one, and the one who holds it on a day. */
import { asEachTells } from './accounts.ts'
import { andThen, established, open, type Finding } from './finding.ts'
import { asTenure, heldBy } from './offices/holders.ts'
import type { OfficeLawOn } from './offices/stays.ts'
import { successionOf } from './offices/succession.ts'
import type { Provision } from './provision.ts'
import type { Tenure } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import type { Majority } from './voting/majority.ts'

/** `region`: of several holders, the one elected for a region; the elections say which. */
export interface OfficeLaw {
  readonly office: string
  readonly region?: string
  readonly electedBy?: string
  readonly years?: number
  /** How often the same holder may be put in the office again; 0: not at all; `immediate: false`: not for the next term. */
  readonly renewals?: number
  readonly immediate?: boolean
  /** How many hold it at once (1 unless said), and how many seats each group has. */
  readonly seats?: number
  readonly groups?: Readonly<Record<string, number>>
  /** The majority by which it is filled, and whether the candidates of later rounds are only the leading two for each seat. */
  readonly majority?: Majority
  readonly restrictedBallots?: boolean
  readonly cite: Provision
}

/**
 * Who holds the office. A term that has run out or an act that ends it leaves the office open: nobody is carried on in silence.
 * Two who were put into it for the same time by different acts are both told: whether one of them acts for the other is not for a rule to guess.
 * Of an office with several seats no one holder can be named while several are known: `holders` names them all.
 */
export const holderOf = (law: OfficeLaw, on?: OfficeLawOn): ((register: RegisterAsAt) => Finding<Tenure>) => asEachTells(register =>
  andThen(heldBy(successionOf(law, register, on), law, register), ([first, ...others]) =>
    (first && others.length === 0 ? established(asTenure(first)) : open({ want: 'rule', of: law.office, question: 'office-holder' }, law.cite))))
