/** The tutorial shows what the program prints. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runTutorial, tutorialPath } from '../scripts/tutorial.ts'

test('every command of the tutorial gives what the page shows (npm run tutorial)', async () => {
  const page = readFileSync(tutorialPath, 'utf8')
  expect(page.match(/\$ chancery /g)?.length).toBeGreaterThan(5)
  expect(await runTutorial(page)).toBe(page)
})
