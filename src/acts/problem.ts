/** A problem with what somebody wrote: where it stands, what was found, what was wanted, how to mend it. */

/** Every code has a page in docs/errors, made from an example that is run. */
export const problemCodes = [
  'not-yaml', 'not-a-dossier', 'unknown-section', 'unknown-kind', 'unknown-field', 'missing-field', 'wrong-value', 'missing-source', 'unknown-source',
  'unknown-subject', 'duplicate-id', 'duplicate-subject', 'unknown-act', 'out-of-order',
  'act-before-adoption', 'second-consent', 'forbidden-reservation', 'objection-to-nothing', 'unordered-acts', 'leaving-without-consent', 'unknown-weights', 'weight-missing', 'shares-over-hundred', 'project-of-another',
  'unknown-claim', 'wrong-count', 'verdict-changed', 'unknown-assertion', 'assertion-failed', 'balance-differs', 'changed-act', 'broken-chain',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  readonly where: { readonly file: string; readonly line: number; readonly column: number }
  readonly found: string
  readonly wants: string
  readonly remedy: string
  /** The lines to look at: of a total, those that make it. */
  readonly lines?: readonly string[]
}

/** The word of a closed list that somebody probably meant (at most two letters off, or a common beginning). */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 4)) + 1
  for (const c of candidates) {
    if (Math.abs(c.length - word.length) >= least) continue
    const d = lettersApart(word, c)
    if (d < least) { least = d; best = c }
  }
  return best
}

/** Letters to change, add or leave out; two that stand in each other's place are one slip of the hand, and likelier than a wrong letter. */
const lettersApart = (a: string, b: string): number => {
  let [before, row]: [readonly number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 0.9 : Infinity
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped)
    }
    [before, row] = [row, next]
  }
  return row[b.length] ?? 0
}

/** One problem as people read it: file:line:column, then found, wants and remedy on lines of their own. */
export const problemText = (p: Problem): string =>
  `${p.where.file}:${p.where.line}:${p.where.column}: ${p.severity} ${p.code}\n  found   ${p.found}\n  wants   ${p.wants}\n  remedy  ${p.remedy}${(p.lines ?? []).map((l, i) => `\n  ${i === 0 ? 'lines ' : '      '}  ${l}`).join('')}`

/** A problem of which nothing is told but where it stands and what sort it is of. */
export const untold = ({ code, severity, where }: Problem): Problem => ({ code, severity, where, found: 'something that this audience may not see', wants: 'dossiers without errors', remedy: 'run chancery check on them with --audience restricted' })
/** Two problems are the same when they would be told in the same words at the same place. */
export const problemKey = (p: Problem): string => JSON.stringify([p.code, p.where.file, p.where.line, p.where.column, p.found, p.wants, p.remedy, ...(p.lines ?? [])])
/** Of all problems those that are found without what is hidden, too, are told as they are. */
export const toldBeside = (problems: readonly Problem[], known: readonly Problem[]): readonly Problem[] => { const told = new Set(known.map(problemKey)); return problems.map(p => (told.has(problemKey(p)) ? p : untold(p))) }
