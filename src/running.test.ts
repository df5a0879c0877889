/** The note of a running register: believed only while it tells the truth. */
import { mkdtempSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askRunning, noteRunning, servedAt } from './running.ts'

let data: string
let server: Server | undefined
const address = (): string => { const at = server?.address() as AddressInfo | undefined; return `http://127.0.0.1:${at?.port ?? 0}` }
beforeEach(() => { data = mkdtempSync(join(tmpdir(), 'running-')); vi.stubEnv('DATABASE_URL', '') })
afterEach(() => { vi.unstubAllEnvs(); server?.close(); server = undefined; rmSync(data, { recursive: true, force: true }) })

const serve = (status: number, body: string): Promise<string> => new Promise((ready) => {
  server = createServer((_, answer) => { answer.writeHead(status).end(body) }).listen(0, '127.0.0.1', () => ready(address()))
})
const outcome = JSON.stringify({ exit: 0, out: 'yes', err: '' })
/** Our parent runs as long as we do, and is not us. */
const note = (more: object): void => writeFileSync(join(data, 'running.json'), JSON.stringify({ url: 'http://127.0.0.1:1', token: 't', pid: process.ppid, register: 'embedded', ...more }))

test('an answer is passed on', async () => {
  note({ url: await serve(200, outcome) })
  expect(await askRunning(data, ['status'])).toEqual({ exit: 0, out: 'yes', err: '' })
})
test('the note of another register is none: the data folder was named, DATABASE_URL means another', async () => {
  note({ url: await serve(200, outcome) })
  vi.stubEnv('DATABASE_URL', 'postgres://user:password@db.example/lakes')
  expect(await askRunning(data, ['status'])).toBeUndefined()
  note({ url: address(), register: 'db.example/lakes' })
  expect(await askRunning(data, ['status'])).toMatchObject({ out: 'yes' })
})
test.each(['', '{', 'null', '[]', '{"url":1}'])('a broken note %j is none', async (text) => {
  writeFileSync(join(data, 'running.json'), text)
  expect(await askRunning(data, ['status'])).toBeUndefined()
  expect(await servedAt(data)).toBeUndefined()
})
test.each([[{ pid: 2 ** 22 + 1 }], [{ pid: -1 }], [{ pid: 0 }], [{ url: 'file:///etc/hosts' }], [{ url: 'http://127.0.0.1:99999' }], [{}]])('a note %j that leads nowhere is none', async (more) => {
  note(more)
  expect(await askRunning(data, ['status'])).toBeUndefined()
})
test.each([[200, '<html>'], [200, '{"exit":7,"out":"","err":""}'], [200, 'null'], [403, outcome], [500, 'sorry']])('somebody else on the port (%i %j) is no answer', async (status, body) => {
  note({ url: await serve(status, body) })
  expect(await askRunning(data, ['status'])).toBeUndefined()
  expect(await servedAt(data)).toBeUndefined()
})
test('a note is written for its owner alone, over a stale one, and taken back only by who wrote it', async () => {
  note({})
  const mine = await noteRunning(data, { url: 'http://127.0.0.1:2', token: 'mine' })
  expect(statSync(join(data, 'running.json')).mode & 0o777).toBe(0o600)
  expect(JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))).toEqual({ url: 'http://127.0.0.1:2', token: 'mine', pid: process.pid, register: 'embedded' })
  const text = readFileSync(join(data, 'running.json'), 'utf8')
  note({})
  if ('takeBack' in mine) mine.takeBack()
  expect(existsSync(join(data, 'running.json'))).toBe(true)
  writeFileSync(join(data, 'running.json'), text)
  if ('takeBack' in mine) mine.takeBack()
  expect(existsSync(join(data, 'running.json'))).toBe(false)
})
test('where one serves already, a second is refused', async () => {
  const url = await serve(400, JSON.stringify({ exit: 2, out: '', err: 'wants a list' }))
  note({ url })
  expect(await noteRunning(data, { url: 'http://127.0.0.1:2', token: 'mine' })).toEqual({ servedAt: url })
})
