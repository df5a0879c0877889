/** The real thing: `start` on a new data folder, asked from the terminal, killed without warning, started again, nothing lost. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let home: string
let data: string
const started: ChildProcess[] = []
beforeAll(() => { home = mkdtempSync(join(tmpdir(), 'start-')); data = join(home, 'data') })
afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) { child.kill('SIGINT'); await new Promise(done => child.once('exit', done)) }
  rmSync(home, { recursive: true, force: true })
})

const env = { ...process.env, DATABASE_URL: '', CHANCERY_DATA: '' }
const begin = (...argv: readonly string[]): ChildProcess => spawn(join(root, 'bin/chancery'), argv, { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
interface Ended { readonly code: number | null; readonly out: string; readonly err: string }
const ended = (child: ChildProcess): Promise<Ended> => new Promise((done) => {
  let out = ''
  let err = ''
  child.stdout?.on('data', chunk => { out += String(chunk) })
  child.stderr?.on('data', chunk => { err += String(chunk) })
  child.once('close', code => done({ code, out, err }))
})
const chancery = (...argv: readonly string[]): Promise<Ended> => ended(begin(...argv))
/** The first line of `start --json`: where it answers. */
const start = async (): Promise<{ readonly url: string; readonly pid: number; readonly child: ChildProcess; readonly added: { readonly acts: number } }> => {
  const child = begin('start', '--data', data, '--port', '0', '--json')
  started.push(child)
  let out = ''
  const line = await new Promise<string>((found, none) => {
    child.stdout?.on('data', (chunk) => { out += String(chunk); if (out.includes('\n')) found(out) })
    child.once('exit', () => none(new Error(`start ended: ${out}`)))
  })
  return { ...(JSON.parse(line) as { url: string; pid: number; added: { acts: number } }), child }
}
/** The bundled dossiers, on which the examples of the help rest. */
const question = ['status', 'iofs.statute', '--party', 'KAZ', '--as-at', '2013-12-12'] as const
const answer = /bound provisionally .* since 10 December 2013/

test('a register lives through being killed', async () => {
  const first = await start()
  expect(first.added.acts).toBeGreaterThan(0)
  expect((await fetch(first.url)).status).toBe(200)

  // The note is what makes the terminal quick: with it, the answer comes from the process that runs.
  const note = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { readonly pid: number; readonly token: string }
  expect(note.pid).toBe(first.pid)
  const asked = await chancery(...question, '--data', data)
  expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringMatching(answer) })
  expect((await chancery('status', 'nobody', '--json', '--data', data)).code).toBe(2)

  // One that is recorded while it runs is in its next answer, for the public and for those who see all.
  const act = '{ on: 2026-01-05, act: visit, person: taha, to: KAZ, source: mfa-kz-oic, id: new-visit }'
  expect((await chancery('record', 'kazakhstan/mission-and-visits', act, '--data', data)).out).toMatch(/^recorded new-visit as entry \d+\n$/)
  for (const audience of ['public', 'restricted']) await expect.poll(async () => (await chancery('why', 'new-visit', '--data', data, '--audience', audience)).out, { timeout: 10_000 }).toContain('5 January 2026')
  await expect.poll(async () => (await fetch(`${first.url}/acts/new-visit.json`)).status, { timeout: 10_000 }).toBe(200)

  // A second one on the same folder is refused, and the first goes on.
  expect(await chancery('start', '--data', data, '--port', '0')).toMatchObject({ code: 1, out: '', err: expect.stringContaining(first.url) })
  expect((await chancery(...question, '--data', data)).out).toBe(asked.out)

  // Killed: the note stays behind and is not believed.
  process.kill(first.pid, 'SIGKILL')
  await new Promise(done => { if (first.child.signalCode === null && first.child.exitCode === null) first.child.once('exit', done); else done(undefined) })
  expect(existsSync(join(data, 'running.json'))).toBe(true)
  expect(await chancery('verify', '--data', data, '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"problems": []') })

  const second = await start()
  expect(second.added.acts).toBe(0)
  expect((await chancery(...question, '--data', data)).out).toBe(asked.out)
  expect((await chancery('why', 'new-visit', '--data', data)).out).toContain('5 January 2026')
  second.child.kill('SIGTERM')
  expect((await ended(second.child)).code).toBe(0)
  expect(readdirSync(data)).not.toContain('running.json')

  // What went in comes out, byte for byte, and the act recorded since in its place.
  const out = join(home, 'out')
  expect((await chancery('export', out, '--data', data)).code).toBe(0)
  const file = 'kazakhstan/mission-and-visits.yaml'
  const bundled = readFileSync(join(root, 'dossiers', file), 'utf8').split('\n')
  const exported = readFileSync(join(out, file), 'utf8').split('\n')
  expect(exported.filter(l => !l.includes('new-visit'))).toEqual(bundled)
  expect(exported.filter(l => l.includes('new-visit'))).toHaveLength(1)
}, 120_000)

test('a port that is taken is told, with an end and not a stack of calls', async () => {
  const other: Server = createServer().listen(0, '127.0.0.1')
  await new Promise(done => other.once('listening', done))
  const { port } = other.address() as { readonly port: number }
  const { code, out, err } = await chancery('start', '--data', data, '--port', String(port))
  other.close()
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(new RegExp(`found {3}port ${port} of 127\\.0\\.0\\.1 is taken`))
  expect(err).not.toContain('    at ')
}, 60_000)

test.each([
  [['verify', '--data', 'nowhere'], 'no register'], [['export', 'x', '--data', 'nowhere'], 'no register'], [['record', 'x', '{}', '--data', 'nowhere'], 'no register'],
  [['check', '--dossiers', 'nowhere'], 'no such folder'], [['status', 'KAZ', '--dossiers', 'empty'], 'no dossier'], [['import', 'empty', '--data', 'nowhere'], 'no dossier'], [['import', 'a-file', '--data', 'nowhere'], 'no dossier'],
  [['status', 'KAZ', '--data', 'a-file'], 'EEXIST'],
])('%j: exit 1, what was found, and nothing made', async (argv, found) => {
  writeFileSync(join(home, 'a-file'), '')
  mkdirSync(join(home, 'empty'), { recursive: true })
  expect(await chancery(...argv)).toEqual({ code: 1, out: '', err: expect.stringMatching(new RegExp(`^\\S+\\n {2}found {3}.*${found}.*\\n {2}wants {3}.+\\n {2}remedy {2}.+\\n$`)) })
  const { code, out, err } = await chancery(...argv, '--json')
  expect([code, err]).toEqual([1, ''])
  expect(JSON.parse(out)).toEqual({ errors: [expect.objectContaining({ found: expect.stringContaining(found) })] })
  expect(existsSync(join(home, 'nowhere'))).toBe(false)
})

test('a dossier that is wrong says nothing of what is restricted beside it, unless asked by who may see it', async () => {
  mkdirSync(join(home, 'sealed'), { recursive: true })
  writeFileSync(join(home, 'sealed/a.yaml'), 'restriction: restricted\nsources: { cable: { title: Cable, seen: 2026-01-01, rank: official } }\nacts:\n  - { on: 2001-01-01, act: visit, person: secret-envoy, to: KAZ, source: cable }\n')
  const ask = (...more: readonly string[]): Promise<Ended> => chancery('status', 'KAZ', '--dossiers', 'sealed', ...more)
  for (const { code, out, err } of [await ask(), await ask('--json')]) { expect(code).toBe(1); expect(out + err).not.toContain('envoy'); expect(out + err).toContain('a.yaml') }
  expect((await ask('--audience', 'restricted')).err).toContain('secret-envoy')
})

test('a reader that stops early is no failure', async () => {
  const child = spawn('sh', ['-c', `"${join(root, 'bin/chancery')}" brief KAZ --in oic --as-at 2014-01-31 --dossiers "${join(root, 'dossiers')}" | head -n 1`], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  expect(await ended(child)).toEqual({ code: 0, out: 'Kazakhstan and the Organisation of Islamic Cooperation\n', err: '' })
})
