/** The bundled dossiers through the register and out again: the same bytes, and the same holdings as without any database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemText, toJson, type Holdings } from '#acts'
import { bundledDossiers, loadFolder, openRegister, type DossierFile, type Register } from '#register'

const dossiers = join(import.meta.dirname, '..', 'dossiers')
const learnt = '2026-11-23'
let folder: string
let register: Register
let files: readonly DossierFile[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
  register = await openRegister({ dataFolder: folder })
  files = await bundledDossiers(dossiers)
  const result = await register.importDossiers(files, { learnt })
  if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n'))
})
afterAll(async () => { await register?.close(); rmSync(folder, { recursive: true, force: true }) })

const plain = (h: Holdings): unknown => JSON.parse(JSON.stringify(toJson({ ...h, subjects: [...h.subjects], sources: [...h.sources] })))

test('every dossier comes out to the byte', async () => {
  expect(files.length).toBeGreaterThan(0)
  expect(await register.exportDossiers()).toEqual(files)
})

test('the register and the folder hold the same', async () => {
  const { holdings, problems } = loadFolder(dossiers, { learnt })
  expect(problems.filter(p => p.severity === 'error')).toEqual([])
  expect(plain((await register.load('restricted')).holdings)).toEqual(plain(holdings))
})

test('a second import adds nothing, and the register verifies', async () => {
  const { head } = await register.load('public')
  expect(await register.importDossiers(files, { learnt: '2027-01-01' })).toMatchObject({ added: { acts: 0, claims: 0, counts: 0, assertions: 0, layouts: 0 }, head })
  expect(await register.verify()).toMatchObject({ head, problems: [] })
})
