/** What a text says arrears do to the vote: against how many years' contributions they are measured, when that is tested, and what lifts it. */
import type { Provision } from '../provision.ts'

export interface ArrearsLaw {
  /** The contributions of so many preceding full years. */
  readonly years: number
  /** "Equal or exceed", or only "exceed". */
  readonly how: 'at-least' | 'more-than'
  /** What is in arrears: whatever was due by the day and is unpaid, or only what is left of years that are over. */
  readonly counts: 'due' | 'past-years'
  /** The contributions of those years as assessed, or less the credits given against them. */
  readonly of: 'gross' | 'net'
  /** `on-the-day`: lost on whichever day it is so. `at-opening`: tested when a session of the organ opens, by what was received before that day. */
  readonly tested: 'on-the-day' | 'at-opening'
  /** By the rule itself, or only where the organ has decided (a conditional loss of vote), from the opening of the session that the decision names. */
  readonly lost: 'by-rule' | 'by-decision'
  /** Does an arrangement to pay in instalments keep the vote while it is kept? */
  readonly arrangement?: 'keeps-vote'
  /** The smallest sum that can be paid, for the least payment that cures. */
  readonly smallest?: string
  readonly cite: Provision
}
