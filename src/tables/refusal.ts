/** What importers of tables refuse: where it stands in the table, what was found, what is wanted, how to mend it. */

export const refusalCodes = [
  'not-a-table', 'unknown-column', 'missing-column', 'missing-value', 'unknown-act', 'unknown-day', 'ambiguous-day', 'unknown-participant', 'not-a-state-then', 'codes-disagree', 'missing-weight', 'wrong-option',
  'unknown-vote', 'unknown-decision', 'unknown-manner', 'unknown-matter', 'unknown-session', 'unknown-count', 'decision-twice', 'rows-disagree',
  'unknown-bank', 'unknown-stage', 'unknown-amount', 'unknown-currency', 'unknown-share', 'project-told-otherwise', 'operation-twice',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export interface Refusal {
  readonly code: RefusalCode
  readonly where: { readonly file: string; readonly line: number; /** By its head, where one cell is meant. */ readonly column?: string }
  readonly found: string
  readonly wants: string
  readonly remedy: string
}
/** A refusal without its place: what a reader of one word gives back. */
export type Refused = Pick<Refusal, 'code' | 'found' | 'wants' | 'remedy'>
export const isRefused = (x: object): x is Refused => 'remedy' in x

/** One refusal as people read it. */
export const refusalText = (r: Refusal): string => `${r.where.file.startsWith('--') ? r.where.file : `${r.where.file}:${r.where.line}${r.where.column === undefined ? '' : `, column ${r.where.column}`}`}: error ${r.code}\n  found   ${r.found}\n  wants   ${r.wants}\n  remedy  ${r.remedy}`
