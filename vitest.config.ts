/** How the tests run: beside the code, two at a time, the browser's after the others and one at a time. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Chromium and PostgreSQL unpack and write where they run; a machine's /tmp may be small, or forbid programs.
const scratch = join(import.meta.dirname, '.tmp')
mkdirSync(scratch, { recursive: true })
process.env['TMPDIR'] = scratch

const tested = ['src', 'organisations', 'dossiers', 'test', 'scripts', 'bench']

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: tested.map((folder) => `${folder}/**/*.test.ts`), exclude: ['test/browser/**'], sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], globalSetup: ['test/browser/setup.ts'], fileParallelism: false, testTimeout: 60_000, sequence: { groupOrder: 1 } } },
    ],
  },
})
