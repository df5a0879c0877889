/** The law at hand: handed to rules that speak of many organisations, so that none of them has to name one. */
import type { Charter } from './constitution.ts'
import type { Finding } from './finding.ts'
import type { MembersOn } from './membership.ts'
import type { Standing } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

export interface LawAtHand {
  /** The charter an organisation acts under on the register's day; open where no law of it is at hand. */
  readonly charter: (organisation: string) => (register: RegisterAsAt) => Finding<Charter>
  readonly members: MembersOn
  /** How a party stands to an organisation. */
  readonly standing: (party: string, organisation: string) => (register: RegisterAsAt) => Finding<Standing>
}

/** The organisation a body or office belongs to: the first part of its dotted name. */
export const organisationNamed = (body: string): string => body.split('.')[0] ?? body
