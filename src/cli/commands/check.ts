/** `chancery check`: everything a register can find out about itself; fails on errors, counts that do not hold, and changed verdicts. */
import { problemText, type Holdings, type Problem } from '#acts'
import type { Material } from '#briefs'
import { changedVerdicts, checkCounts, testClaims, verdictWords } from '#claims'
import type { Outcome } from '../outcome.ts'

/** `found` are the problems of reading. Warnings are shown and do not fail. */
export const check = (material: Material, holdings: Holdings, found: readonly Problem[], options: { readonly json?: boolean }): Outcome => {
  const tested = testClaims(material)
  const problems = [...found, ...checkCounts(holdings.counts, material.index, material.law), ...changedVerdicts(tested)]
  const errors = problems.filter(p => p.severity === 'error').length
  const failed = errors > 0
  const verdicts = Object.fromEntries(verdictWords.map(v => [v, tested.filter(t => t.verdict.verdict === v).length]))
  const summary = { acts: material.index.size, claims: tested.length, verdicts, counts: holdings.counts.length, problems }
  if (options.json) return { exit: failed ? 1 : 0, out: `${JSON.stringify(summary, null, 2)}\n`, err: '' }
  const lines = [`${summary.acts} acts, ${summary.claims} claims (${verdictWords.map(v => `${verdicts[v]} ${v}`).join(', ')}), ${summary.counts} counts`, errors === 0 ? 'no errors' : errors === 1 ? '1 error' : `${errors} errors`]
  return { exit: failed ? 1 : 0, out: `${lines.join('\n')}\n`, err: problems.length > 0 ? `${problems.map(problemText).join('\n')}\n` : '' }
}
