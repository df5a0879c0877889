/** The closing line of `npm test` counts every test, and never passes a run that ran nothing. */
import { expect, test } from 'vitest'
import { closing, tally } from './tally.ts'

const report = (passed: number, failed: number, skipped = 0, files: { status: string; assertionResults: { status: string }[] }[] = []) =>
  ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0, testResults: files })

test.each([
  ['all passed', report(3, 0), true, '3 passed, 0 failed'],
  ['some failed and some were skipped', report(3, 2, 1), false, '3 passed, 2 failed, 1 skipped'],
  ['a file could not be loaded', report(3, 0, 0, [{ status: 'failed', assertionResults: [] }]), false, '3 passed, 1 failed'],
  ['a file with a failed test is not counted again', report(3, 1, 0, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]), false, '3 passed, 1 failed'],
  ['nobody caught an error', report(3, 0), false, '3 passed, 1 failed'],
  ['no test ran', report(0, 0, 4), true, '0 passed, 1 failed, 4 skipped'],
  ['no report was left', undefined, true, '0 passed, 1 failed'],
])('%s', (_, found, endedWell, line) => {
  expect(closing(tally(found, endedWell))).toBe(line)
})
