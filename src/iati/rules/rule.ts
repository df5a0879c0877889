/** A rule of the standard ruleset: its number and weight there, what it wants in our words, and a function that finds where it is broken. */
import type { Day } from '#calendar'
import type { Node } from '../node.ts'

/** What a rule may ask besides the activity itself. */
export interface Asked {
  readonly today: Day
  /** The first narrative without a language, where the activity has none either. */
  readonly mute: Node | undefined
  /** The first money without a currency, where the activity has none either. */
  readonly unpriced: Node | undefined
}
export interface Rule {
  readonly id: string
  readonly severity: 'error' | 'warning'
  readonly wants: string
  readonly remedy: string
  /** Where it is broken, and what is found there. */
  readonly broken: (node: Node, tell: (at: Node, found: string) => void, asked: Asked) => void
}
export const rule = (id: string, severity: Rule['severity'], wants: string, remedy: string, broken: Rule['broken']): Rule => Object.freeze({ id, severity, wants, remedy, broken })
