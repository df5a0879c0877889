/** What is wrong, doubtful or merely foreign in a file of activities: where it stands, what was found, what is wanted, how to mend it. */

/** Why a file is not read at all; nothing of it is used. */
const refusals = ['not-well-formed', 'not-iati'] as const
/** What the schema of 2.03 does not allow; the rest of the file is read. */
const schemaFaults = ['missing-element', 'missing-attribute', 'out-of-order', 'too-many', 'wrong-value', 'stray-text'] as const
/** What can be read and is told: a word nobody knows, a rule of the standard that is broken, something of another namespace. */
const tellings = ['unknown-element', 'unknown-attribute', 'unknown-code', 'unknown-version', 'old-version', 'same-identifier', 'rule', 'other-namespace'] as const
export const iatiCodes = [...refusals, ...schemaFaults, ...tellings] as const
export type IatiCode = (typeof iatiCodes)[number]

export interface IatiProblem {
  readonly code: IatiCode
  readonly severity: 'error' | 'warning' | 'note'
  readonly line: number
  readonly column: number
  /** The identifier of the activity it stands in, where that was read before. */
  readonly activity?: string
  /** The elements from the activity down: iati-activity/transaction/value. */
  readonly path?: string
  /** Of a rule of the standard ruleset: its number there. */
  readonly rule?: string
  readonly found: string
  readonly wants: string
  readonly remedy: string
}

/** Is the file refused as a whole? */
export const isRefusal = (p: IatiProblem): boolean => (refusals as readonly string[]).includes(p.code)
/** Is the file not what the schema allows? Rules of the ruleset are another matter: a file that breaks them is still a file of 2.03. */
export const isSchemaFault = (p: IatiProblem): boolean => (schemaFaults as readonly string[]).includes(p.code)

/** One problem as people read it. */
export const iatiProblemText = (file: string, p: IatiProblem): string =>
  `${file}:${p.line}:${p.column}: ${p.severity} ${p.code}${p.rule === undefined ? '' : ` ${p.rule}`}\n  found   ${p.found}${p.activity === undefined ? '' : `, in ${p.activity}`}\n  wants   ${p.wants}\n  remedy  ${p.remedy}`
