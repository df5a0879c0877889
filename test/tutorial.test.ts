/** The tutorial and the how-to pages show what the program prints. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { runPages, runTutorial, tutorialPath } from '../scripts/tutorial.ts'

test('every command of the tutorial gives what the page shows (npm run tutorial)', async () => {
  const page = readFileSync(tutorialPath, 'utf8')
  expect(page.match(/\$ chancery /g)?.length).toBeGreaterThan(5)
  expect(await runTutorial(page)).toBe(page)
})

test.each(runPages.filter(p => p !== tutorialPath).map(p => [basename(p), p] as const))('%s shows what its commands print', async (_, path) => {
  const page = readFileSync(path, 'utf8')
  expect(page.split('\n').length).toBeGreaterThan(20)
  expect(await runTutorial(page)).toBe(page)
})
