/** Dossiers in a folder: every byte, in the order of their names, and refused with a clear word when they are not text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFolder, readFolder } from './folder.ts'
import { league, learnt, rivers } from './test-register.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'folder-'))
  mkdirSync(join(dir, 'lakes'))
  for (const { file, text } of [rivers, league]) writeFileSync(join(dir, file), text)
  writeFileSync(join(dir, 'README.md'), 'no dossier')
})
afterAll(() => { rmSync(dir, { recursive: true, force: true }) })

test('dossiers are read to the byte, by names relative to the folder, in their order', async () => {
  expect(await readFolder(dir)).toEqual([league, rivers])
})

test('a folder answers without any database', () => {
  const { holdings, problems, dossiers } = loadFolder(dir, { learnt })
  expect(problems).toEqual([])
  expect(dossiers.map(d => d.id)).toEqual(['lakes/league', 'lakes/rivers'])
  expect(holdings.acts.map(a => [a.id, a.recorded])).toContainEqual(['admission:CCC:lakes:1980-01-01', learnt])
  expect(holdings.claims).toHaveLength(2)
})

test('no folder, or no text in it', async () => {
  await expect(readFolder(join(dir, 'none'))).rejects.toThrow(/no such folder[^]*remedy/)
  writeFileSync(join(dir, 'z.yaml'), Uint8Array.of(0x61, 0xff))
  await expect(readFolder(dir)).rejects.toThrow(/z\.yaml[^]*not UTF-8/)
  rmSync(join(dir, 'z.yaml'))
})
