/** Where a register that runs can be asked: a note in its data folder, written by `start`, readable by its owner alone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Outcome } from './cli/index.ts'

/** `register` says which database: a data folder may be named while DATABASE_URL means another register. */
export interface Running { readonly url: string; readonly token: string; readonly pid: number; readonly register: string }

/** The register a command means, as far as the note must tell: the server of DATABASE_URL without its password, or the data folder's own. */
const registerMeant = (): string => {
  const address = process.env['DATABASE_URL']
  if (!address) return 'embedded'
  if (!URL.canParse(address)) return 'DATABASE_URL'
  const { host, pathname } = new URL(address)
  return host + pathname
}
const noteIn = (data: string): string => join(data, 'running.json')

/** The note of a process that is there; a broken note, or one of a process that is gone, counts as none. */
const noteOf = (data: string): Running | undefined => {
  try {
    const note = JSON.parse(readFileSync(noteIn(data), 'utf8')) as Partial<Running> | null
    if (typeof note?.url !== 'string' || !note.url.startsWith('http://') || typeof note.token !== 'string' || !Number.isInteger(note.pid) || (note.pid ?? 0) <= 0) return undefined
    process.kill(note.pid ?? 0, 0)
    return { url: note.url, token: note.token, pid: note.pid ?? 0, register: String(note.register) }
  } catch { return undefined }
}

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'exit' in value && 'out' in value && 'err' in value && [0, 1, 2].includes(value.exit as number) && typeof value.out === 'string' && typeof value.err === 'string'

/** Plain HTTP on the loopback: what `fetch` brings along would cost more than the answer. Anything but an outcome is no answer: the port may be somebody else's by now. */
const posted = ({ url, token }: Running, body: string, patience: number): Promise<{ readonly status: number; readonly outcome: Outcome | undefined } | undefined> => new Promise((done) => {
  const none = (): void => done(undefined)
  try {
    const asked = request(`${url}/-/command`, { method: 'POST', timeout: patience, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('error', none).on('aborted', none).on('end', () => {
        try {
          const said: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
          done({ status: response.statusCode ?? 0, outcome: isOutcome(said) ? said : undefined })
        } catch { none() }
      })
    })
    asked.on('error', none).on('timeout', () => asked.destroy()).end(body)
  } catch { none() }
})

/** The answer of the register that runs on a data folder; undefined when none runs there, or not the one that is meant. */
export const askRunning = async (data: string, argv: readonly string[]): Promise<Outcome | undefined> => {
  const note = noteOf(data)
  if (!note || note.register !== registerMeant()) return undefined
  const answer = await posted(note, JSON.stringify(argv), 60_000)
  return answer?.status === 200 ? answer.outcome : undefined
}

/** The address of a Chancery that serves this data folder: one that knows the note's token. */
export const servedAt = async (data: string): Promise<string | undefined> => {
  const note = noteOf(data)
  if (!note || note.pid === process.pid) return undefined
  // No word is no command: whoever knows the token says so with an outcome, and does nothing.
  const answer = await posted(note, '[]', 5_000)
  return answer?.status === 400 && answer.outcome ? note.url : undefined
}

/** Writes the note, unless somebody else serves this data folder: then gives their address. Gives the way to take it back. */
export const noteRunning = async (data: string, note: Omit<Running, 'pid' | 'register'>): Promise<{ readonly takeBack: () => void } | { readonly servedAt: string }> => {
  mkdirSync(data, { recursive: true })
  const text = JSON.stringify({ ...note, pid: process.pid, register: registerMeant() } satisfies Running)
  for (;;) {
    try {
      writeFileSync(noteIn(data), text, { mode: 0o600, flag: 'wx' })
      return { takeBack: () => { try { if (readFileSync(noteIn(data), 'utf8') === text) rmSync(noteIn(data)) } catch { /* gone already */ } } }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const other = await servedAt(data)
      if (other !== undefined) return { servedAt: other }
      rmSync(noteIn(data), { force: true, recursive: true })
    }
  }
}
