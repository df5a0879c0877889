/** `npm test`: types, lint, layers, leftovers and every test; all of them, whatever fails, and one closing line. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { closing, tally, type Tally } from './tally.ts'

const home = join(import.meta.dirname, '..')
const scratch = join(home, '.tmp')
const report = join(scratch, 'tests.json')
mkdirSync(scratch, { recursive: true })
rmSync(report, { force: true })

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Runs one phase with this same Node, its words going straight to the terminal. */
const run = (name: string, script: string, ...args: string[]): boolean => {
  console.log(`\n── ${name}`)
  const from = performance.now()
  const { status, error } = spawnSync(process.execPath, [join(home, script), ...args], { cwd: home, stdio: 'inherit', env: { ...process.env, TMPDIR: scratch } })
  if (error) console.error(error.message)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds(from)}`)
  return status === 0
}

const from = performance.now()
const checks = [
  run('types', 'node_modules/tsgo/bin/tsc', '-p', '.'),
  run('lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  run('layers', 'scripts/layers.ts'),
  run('unused files, exports and packages', 'node_modules/knip/bin/knip.js', '--no-progress'),
]
const endedWell = run('tests', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`)
const tests = tally(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, endedWell)
const total: Tally = {
  passed: tests.passed + checks.filter((passed) => passed).length,
  failed: tests.failed + checks.filter((passed) => !passed).length,
  skipped: tests.skipped,
}
if (total.failed > 0) process.exitCode = 1
console.log(`\nall of it took ${seconds(from)}`)
console.log(closing(total))
