/** An organ as the law of voting sees it: its own rules, and those of the organisation about who belongs. */
import type { Finding } from '../finding.ts'
import type { MembershipLaw } from '../membership.ts'
import type { Seat } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { LawOn } from '../standing/notice.ts'
import type { NumberPattern } from './numbers.ts'
import type { QuorumLaw, VotingLaw } from './voting-law.ts'

export interface VotingOrgan {
  readonly organ: string
  readonly organisation: string
  readonly membership: MembershipLaw
  /** What the text of another day said of membership: a notice is judged by that of the day on which it was received. */
  readonly lawOn?: LawOn | undefined
  readonly voting?: VotingLaw | undefined
  readonly quorum?: QuorumLaw | undefined
  readonly numbers?: NumberPattern | undefined
  readonly composition?: ((register: RegisterAsAt) => Finding<readonly Seat[]>) | undefined
}
/** The rules of an organ on the register's day: those of the charter that applied then. */
export type OrganAt = (organ: string) => (register: RegisterAsAt) => Finding<VotingOrgan>

/** A body and those it is part of by its dotted name, the nearest first: what is decided for an organisation holds in its organs. */
export const bodyAndAbove = (body: string): readonly string[] => body.split('.').map((_, i, parts) => parts.slice(0, parts.length - i).join('.'))
