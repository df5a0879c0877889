/** Counts what a run of vitest's tests came to, from its JSON report. */

export interface Tally { readonly passed: number; readonly failed: number; readonly skipped: number }

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/**
 * Every test once. A file that failed without a failed test (it could not be loaded, a hook threw) is one failure;
 * so is a run that ended badly without a failed test (an error nobody caught), one that left no report, and one that ran no test.
 */
export const tally = (report: Report | undefined, endedWell: boolean): Tally => {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed')).length
  const failed = report.numFailedTests + brokenFiles
  const ranNone = report.numPassedTests + failed === 0
  return { passed: report.numPassedTests, failed: failed === 0 && (!endedWell || ranNone) ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests }
}

/** The closing line of `npm test`. */
export const closing = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
