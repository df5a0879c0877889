/** The words a constitution is written in: charters by date, each with its organs, offices, membership and money. */
import type { Day, Happened } from '#calendar'
import type { CapitalLaw } from './capital/share.ts'
import type { DuesLaw } from './dues.ts'
import { established, open, premise, type Finding } from './finding.ts'
import { withFinancialYear, type MembershipLaw, type MembersOn } from './membership.ts'
import type { OfficeLaw } from './office.ts'
import type { Belonging, BudgetOf } from './organs/answer.ts'
import type { Provision } from './provision.ts'
import type { Bureau, Presidency, Seat, Troika } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import type { NumberPattern } from './voting/numbers.ts'
import type { QuorumLaw, VotingLaw } from './voting/voting-law.ts'
import { isNotYetMet } from './treaties/combined.ts'
import { clauseProvision, instrumentOf } from './treaties/delay.ts'
import { entryIntoForce, provisionalForce } from './treaties/entry-into-force.ts'

type AsAt<T> = (register: RegisterAsAt) => Finding<T>
export interface OrganLaw {
  readonly cite: Provision
  /** How often it meets in ordinary session. */
  readonly meets?: { readonly everyYears: number; readonly cite: Provision }
  readonly presidency?: AsAt<Presidency>
  readonly bureau?: AsAt<Bureau>
  readonly troika?: AsAt<Troika>
  readonly composition?: AsAt<readonly Seat[]>
  /** Who belongs to it and whose budget pays for it, where the text says so of this body itself. */
  readonly belonging?: BelongingLaw
  readonly quorum?: QuorumLaw
  readonly voting?: VotingLaw
  /** The reports its rules ask for: from whom, how often. */
  readonly reports?: readonly { readonly by: string; readonly everyYears: number; readonly cite: Provision }[]
  /** How its decisions are numbered. */
  readonly numbers?: NumberPattern
}
/** Who belongs to a body of some form, and whose budget pays for it. */
export interface BelongingLaw { readonly belonging: Belonging; readonly budget: BudgetOf; readonly cite: Provision }
/** One constituent text. An amended charter is a second one, chosen by date. */
export interface Charter<O extends string = string> {
  readonly text: string
  readonly organs: Readonly<Record<O, OrganLaw>>
  readonly membership: MembershipLaw
  readonly offices?: Readonly<Record<string, OfficeLaw>>
  readonly dues?: DuesLaw
  readonly capital?: CapitalLaw
  /** What the text says of every body of a form: subsidiary organs have all members and the organisation's budget, specialised institutions their own. */
  readonly forms?: Readonly<Record<string, BelongingLaw>>
  /** The regional groups among which places are shared. */
  readonly groups?: { readonly words: readonly string[]; readonly cite: Provision }
  /** The financial year: the day on which it begins, as month and day. */
  readonly financialYear?: { readonly begins: `${number}-${number}`; readonly cite: Provision }
  /** Which decisions belong to which organ: what is elected, adopted or admitted by whom. */
  readonly competences?: Readonly<Record<string, { readonly organ: NoInfer<O>; readonly cite: Provision }>>
}
export interface Constitution { readonly id: string; readonly charters: readonly Charter[] }

/** A charter: a mistyped organ does not compile. Its law of membership is given the financial year, by which a leaving member stays bound. */
export const charter = <const O extends string>(c: Charter<O>): Charter<O> => Object.freeze({ ...c, membership: withFinancialYear(c) })
export const constitution = (c: Constitution): Constitution => Object.freeze(c)

const hangsOnDates: ReadonlySet<string> = new Set(['day-of-act', 'more-instruments', 'more-signatures', 'more-participants', 'more-weight', 'named-instruments'])
/** Has a text begun to apply? Perhaps, where sources disagree about the day or the act that decides is too coarsely dated. */
const begun = (force: Finding<Day>, asAt: Day): Happened => {
  if (force.status === 'established') return force.value <= asAt ? 'yes' : 'no'
  // A text whose clause or whose members the register does not hold is not taken for the one that governs; one whose acts are too coarsely dated may be.
  if (force.status === 'open') return hangsOnDates.has(force.wants.want) && !isNotYetMet(force) ? 'perhaps' : 'no'
  const each = force.positions.map(p => begun(p, asAt))
  return each.every(b => b === 'yes') ? 'yes' : each.every(b => b === 'no') ? 'no' : 'perhaps'
}

/**
 * The charter an organisation acts under on the register's day: the latest whose text is in force or provisionally applied
 * (VCLT art. 25), or which the organisation has applied since a day its dossier names although its entry into force is not established.
 */
export const charterOf = (c: Constitution, members: MembersOn) => (register: RegisterAsAt): Finding<Charter> => {
  for (const ch of c.charters.toReversed()) {
    const applied = instrumentOf(register, ch.text)?.clauses['applied-from']
    if (applied && applied.on.latest !== null && applied.on.latest <= register.asAt) return established(ch, clauseProvision(ch.text, applied))
    if (applied) continue
    const force = entryIntoForce(ch.text, members)(register)
    const ground = premise({ ask: 'entry-into-force', instrument: ch.text }, force)
    if (begun(force, register.asAt) === 'yes') return established(ch, ground)
    const provisional = provisionalForce(ch.text, members)(register)
    if (begun(provisional, register.asAt) === 'yes') return established(ch, premise({ ask: 'provisional-force', instrument: ch.text }, provisional))
    // It may have replaced the one before it: then neither can be said to govern.
    if (begun(force, register.asAt) === 'perhaps') return open(force.status === 'open' ? force.wants : { want: 'law', organisation: c.id, on: register.asAt }, ground)
  }
  return open({ want: 'law', organisation: c.id, on: register.asAt })
}
