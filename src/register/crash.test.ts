/** Killed at any moment of an import or of recording, the register opens again, holds all that was acknowledged, and verifies. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clusterOf } from './embedded-cluster.ts'
import { findPostmaster } from './embedded-postmaster.ts'
import { openRegister } from './open.ts'
import { league, learnt } from './test-register.ts'

/** More by CRASHES=200. */
const crashes = Number(process.env['CRASHES'] ?? 12)

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'crash-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Records and imports without end, and says what was acknowledged. An import of 400 acts takes long enough to be hit. */
const writer = (round: number) => `
  import { openRegister } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))}
  const register = await openRegister({ dataFolder: ${JSON.stringify(folder)} })
  const visit = id => '{ on: 1999-01-01, act: visit, person: ada, to: BBB, source: letter, id: ' + id + ' }'
  console.log('open')
  for (let i = 0; ; i++) {
    for (let j = 0; j < 5; j++) {
      const id = 'r${round}-' + i + '-' + j
      const result = await register.record({ dossier: 'lakes/league', line: visit(id) }, { learnt: '2026-03-03' })
      if ('problems' in result) throw new Error(JSON.stringify(result.problems))
      console.log('act ' + id)
    }
    const name = 'i${round}-' + i
    const text = 'acts:\\n' + Array.from({ length: 400 }, (_, k) => '  - ' + visit(name + '-' + k) + '\\n').join('')
    const result = await register.importDossiers([{ file: name + '.yaml', text }], { learnt: '2026-03-03' })
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    console.log('file ' + name)
  }`

test(`${crashes} times killed`, { timeout: crashes * 20_000 }, async () => {
  const first = await openRegister({ dataFolder: folder })
  await first.importDossiers([league], { learnt })
  await first.close()
  const acts = new Set<string>()
  const files = new Set<string>()
  for (let round = 0; round < crashes; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer(round)], { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => { said += String(chunk) })
    child.stderr.on('data', (chunk) => { complaint += String(chunk) })
    const ended = new Promise<void>((resolve) => { child.once('close', () => { resolve() }) })
    while (!said.includes('open') && child.exitCode === null) await wait(5)
    await wait(Math.random() * 600)
    // In turn: the writer, the server, both at once.
    const postmaster = findPostmaster(clusterOf(folder))
    if (round % 3 !== 0 && postmaster) process.kill(postmaster.pid, 'SIGKILL')
    if (round % 3 === 1) await wait(20)
    child.kill('SIGKILL')
    await ended
    // Where the server was killed the writer may complain; where it was killed itself it had no time to.
    expect(round % 3 === 0 ? complaint : '').toBe('')
    // A last line cut short acknowledged nothing.
    for (const line of said.split('\n').slice(0, -1)) {
      if (line.startsWith('act ')) acts.add(line.slice(4))
      if (line.startsWith('file ')) files.add(line.slice(5))
    }
    const register = await openRegister({ dataFolder: folder })
    const { holdings } = await register.load('restricted')
    const there = new Set(holdings.acts.map(a => a.id))
    expect([...acts].filter(id => !there.has(id))).toEqual([])
    // A file is there whole or not at all.
    const counts = new Map<string, number>()
    for (const a of holdings.acts) if (a.where.dossier.startsWith('i')) counts.set(a.where.dossier, (counts.get(a.where.dossier) ?? 0) + 1)
    expect([...files].filter(f => !counts.has(f))).toEqual([])
    expect([...counts.values()].every(n => n === 400)).toBe(true)
    expect((await register.verify()).problems).toEqual([])
    await register.close()
  }
  expect(acts.size).toBeGreaterThan(crashes)
  expect(files.size).toBeGreaterThan(0)
})
