/** The layer check itself: each wrong arrow fails with the sentence that says why, and a check that sees nothing does not pass. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkLayers } from '../scripts/layers.ts'

let tree: string
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'layers-'))
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(import.meta.dirname, '..', file), join(tree, file))
  for (const folder of ['calendar', 'acts', 'law', 'status', 'claims', 'briefs', 'locales', 'register', 'cli', 'portal']) write(`src/${folder}/index.ts`, `export const ${folder} = 1`)
  write('organisations/index.ts', "export { a } from './lakes-a/index.ts'")
  write('organisations/lakes-a/index.ts', "import { law } from '#law'\nexport const a = law")
  write('organisations/lakes-b/index.ts', 'export const b = 1')
})
afterEach(() => { rmSync(tree, { recursive: true, force: true }) })

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), `${text}\n`)
}

test('arrows that point down pass', async () => {
  write('src/law/arrears.ts', "import { acts } from '#acts'\nimport { calendar } from '#calendar'\nexport const arrears = acts + calendar")
  write('src/law/arrears.test.ts', "import { test } from 'vitest'\nimport { arrears } from './arrears.ts'\ntest('', () => { arrears })")
  write('src/cli/status.ts', "import { status } from '#status'\nimport { register } from '#register'\nimport { readFileSync } from 'node:fs'\nexport const cli = [status, register, readFileSync]")
  write('src/main.ts', "export * as cli from './cli/index.ts'\nexport * as organisations from '#organisations'")
  expect((await checkLayers(tree)).faults).toEqual([])
})

test.each([
  ['src/calendar/day.ts', "import { law } from '#law'", 'The calendar knows days and nothing else'],
  ['src/calendar/day.ts', "import type { law } from '#law'", 'The calendar knows days and nothing else'],
  ['src/calendar/day.ts', "type Law = import('#law').Law", 'The calendar knows days and nothing else'],
  ['src/acts/deposit.ts', "import { law } from '../law/index.ts'", 'Acts say what happened'],
  ['src/acts/deposit.ts', "export { status } from '#status'", 'Acts say what happened'],
  ['src/law/organ.ts', "import { organisations } from '#organisations'", 'names no organisation'],
  ['src/status/members.ts', "import { briefs } from '#briefs'", 'Status is law applied to acts'],
  ['src/status/members.ts', "import { a } from '../../organisations/lakes-a/index.ts'", 'the organisations are handed in'],
  ['src/claims/count.ts', "import { locales } from '#locales'", 'checked against the status and not believed'],
  ['src/briefs/country.ts', "import { register } from '#register'", 'A brief tells findings and computes nothing'],
  ['src/briefs/country.ts', "import { portal } from '../portal/index.ts'", 'A brief tells findings and computes nothing'],
  ['src/locales/en.ts', "import { briefs } from '#briefs'", 'A language puts into words'],
  ['src/register/store.ts', "import { status } from '#status'", 'The register stores and never judges'],
  ['src/cli/start.ts', "import { portal } from '../portal/index.ts'", 'main.ts is the only file that knows them all'],
  ['src/law/organ.test.ts', "import { register } from '#register'", 'Only main.ts and the desks open the register'],
  ['organisations/lakes-b/charter.ts', "import { status } from '#status'", 'A constitution is written in the words of law, acts and calendar alone'],
  ['organisations/lakes-b/charter.ts', "import { a } from '../lakes-a/index.ts'", 'Each organisation is one constitution that can be taken out'],
  ['organisations/lakes-b/charter.ts', "import { readFileSync } from 'node:fs'", 'A constitution is declarations and named functions'],
  ['src/law/quorum.ts', "import { readFileSync } from 'node:fs'", 'pure and synchronous'],
  ['src/law/quorum.ts', "import { readFileSync } from 'fs'", 'pure and synchronous'],
  ['src/status/index-of-acts.ts', "import { Kysely } from 'kysely'", 'pure and synchronous'],
  ['src/acts/kind.ts', "import { parse } from 'yaml'", 'YAML is read in acts/dossier alone'],
  ['src/acts/dossier/read.ts', "import { readFileSync } from 'node:fs'", "opening its file is a desk's work"],
  ['src/portal/page.ts', "import { Client } from 'pg'", 'SQL has one home'],
  ['src/cli/bench.ts', "import { test } from 'vitest'", 'installed for development only'],
  ['src/cli/all.ts', "import { main } from '../main.ts'", 'main.ts joins everything together'],
  ['src/cli/read.ts', "import { kind } from '../acts/kind.ts'", 'known by its index.ts'],
  ['src/law/organ.ts', "import { nothing } from './nowhere.ts'", 'An import that cannot be followed cannot be checked'],
  ['src/law/organ.ts', "import { nothing } from '#nowhere'", 'An import that cannot be followed cannot be checked'],
])('%s with `%s` fails: %s', async (path, line, why) => {
  write('src/main.ts', 'export const main = 1')
  write('src/acts/kind.ts', 'export const kind = 1')
  write(path, `${line}\nexport const more = 1`)
  const { faults } = await checkLayers(tree)
  expect(faults.filter((fault) => fault.startsWith(`${path} → `) && fault.includes(why))).toHaveLength(1)
})

test('two files in a circle fail', async () => {
  write('src/law/quorum.ts', "import { majority } from './majority.ts'\nexport const quorum = majority")
  write('src/law/majority.ts', "import { quorum } from './quorum.ts'\nexport const majority = quorum")
  expect((await checkLayers(tree)).faults.join('\n')).toContain('import each other in a circle')
})

test('a tree in which nothing was seen fails', async () => {
  rmSync(join(tree, 'src'), { recursive: true })
  rmSync(join(tree, 'organisations'), { recursive: true })
  expect((await checkLayers(tree)).faults.join('\n')).toContain('no module was seen')
})
