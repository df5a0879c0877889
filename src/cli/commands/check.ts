/** `chancery check`: everything a register can find out about itself; fails on errors, counts and asserted totals that do not hold, and changed verdicts. */
import { problemText, toldBeside, type Holdings, type Problem } from '#acts'
import { changedVerdicts, checkAssertions, checkCounts, checkStatedBalances, testClaims, verdictWords } from '#claims'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../program.ts'

/** What is wrong with what was opened; the problems of reading come first. */
const problemsOf = ({ material, holdings, problems }: Opened): readonly Problem[] => [
  ...problems, ...checkCounts(holdings.counts, material.index, material.law), ...checkAssertions(holdings.assertions, material.index, material.law),
  ...checkStatedBalances(holdings, material.index, material.law), ...changedVerdicts(testClaims(material)),
]

/** Nothing in it is kept from anybody. */
export const isPublic = ({ holdings: h, problems }: { readonly holdings: Holdings; readonly problems: readonly Problem[] }): boolean =>
  problems.length === 0 && h.acts.every(a => a.restriction === 'public') && [...h.sources.values(), ...h.coverage].every(s => (s.restriction ?? 'public') === 'public') && [...h.claims, ...h.counts, ...h.assertions].every(l => (l.line.fields['restriction'] ?? 'public') === 'public')

/** Everything is judged: `all` decides whether it fails. What is told is what `told` holds; of a problem that is not found there, where it stands. Warnings are shown and do not fail. */
export const check = (all: Opened, told: Opened, options: { readonly json?: boolean }): Outcome => {
  const found = problemsOf(all)
  const problems = told === all ? found : toldBeside(found, problemsOf(told))
  const tested = testClaims(told.material)
  const errors = problems.filter(p => p.severity === 'error').length
  const failed = errors > 0
  const verdicts = Object.fromEntries(verdictWords.map(v => [v, tested.filter(t => t.verdict.verdict === v).length]))
  const summary = { acts: told.material.index.size, claims: tested.length, verdicts, counts: told.holdings.counts.length, assertions: told.holdings.assertions.length, problems }
  if (options.json) return { exit: failed ? 1 : 0, out: `${JSON.stringify(summary, null, 2)}\n`, err: '' }
  const lines = [`${summary.acts} acts, ${summary.claims} claims (${verdictWords.map(v => `${verdicts[v]} ${v}`).join(', ')}), ${summary.counts} counts, ${summary.assertions} assertions`, errors === 0 ? 'no errors' : errors === 1 ? '1 error' : `${errors} errors`]
  return { exit: failed ? 1 : 0, out: `${lines.join('\n')}\n`, err: problems.length > 0 ? `${problems.map(problemText).join('\n')}\n` : '' }
}
