/** Connections, transactions and COPY: all that touches PostgreSQL itself. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Client, Pool, TypeOverrides, type ClientBase, type PoolClient } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { asRegisterFailure } from './failure.ts'

export interface Database {
  /** One head: whoever writes waits for the one before. Committed, and on disk, when it returns; nothing of it if it throws. */
  write<T>(work: (client: ClientBase) => Promise<T>): Promise<T>
  /** Sees one moment of the register, whatever is written meanwhile. */
  read<T>(work: (client: ClientBase) => Promise<T>): Promise<T>
  /** A connection of one's own, to listen on; not yet connected. */
  listener(): Promise<Client>
  migrate(work: (pool: Pool) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Writers of one database take this lock in turn. */
const writers = 7_236_417_332
/** int8 as numbers (a register has fewer than 2^53 entries), days as they are written. */
const types = new TypeOverrides()
types.setTypeParser(20, Number)
types.setTypeParser(1082, (day: string) => day)

/** `locate` gives the address anew each time it is asked: the embedded server may have been stopped and started elsewhere since. */
export const openDatabase = async (where: string, locate: () => Promise<string>): Promise<Database> => {
  const open = async (): Promise<Pool> => {
    const made = new Pool({ connectionString: await locate(), types, max: 8, application_name: 'chancery', connectionTimeoutMillis: 30_000 })
    // A connection lost while idle is not an error: the next question takes another one.
    made.on('error', () => {})
    return made
  }
  let pool = await open()
  let reopening: Promise<void> | undefined
  let closed = false
  const connect = async (): Promise<PoolClient> => {
    try {
      return await pool.connect()
    } catch (error) {
      if (closed || !isAway(error)) throw error
      reopening ??= (async () => { const old = pool; pool = await open(); await old.end().catch(() => {}) })().finally(() => { reopening = undefined })
      await reopening
      return pool.connect()
    }
  }
  /** A connection on which a transaction has begun. One that died unnoticed since it was last used shows it now, when nothing is lost. */
  const started = async (begin: string): Promise<PoolClient> => {
    for (let last = false; ; last = true) {
      const client = await connect()
      client.on('error', () => {})
      try {
        await client.query(begin)
        return client
      } catch (error) {
        client.release(true)
        if (last || closed) throw error
      }
    }
  }
  const transaction = async <T>(begin: readonly string[], work: (client: ClientBase) => Promise<T>): Promise<T> => {
    let client: PoolClient
    try { client = await started(begin[0] ?? 'begin') } catch (error) { throw asRegisterFailure(where, error) }
    let broken = false
    try {
      for (const statement of begin.slice(1)) await client.query(statement)
      const result = await work(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => { broken = true })
      throw asRegisterFailure(where, error)
    } finally {
      client.removeAllListeners('error')
      client.on('error', () => {})
      client.release(broken)
    }
  }
  return {
    migrate: work => work(pool),
    // A server may be set to acknowledge before it has written; the register is not.
    write: work => transaction(['begin', 'set local synchronous_commit = on', `select pg_advisory_xact_lock(${writers})`], work),
    read: work => transaction(['begin isolation level repeatable read read only'], work),
    listener: async () => new Client({ connectionString: await locate(), types, application_name: 'chancery follows', keepAlive: true }),
    close: async () => { closed = true; await pool.end() },
  }
}

const isAway = (error: unknown): boolean => error instanceof Error && 'code' in error && ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(String(error.code))

export type Cell = string | number | null

/** Rows into a table through COPY, a piece at a time: however many there are, few are in memory. */
export const copyIn = async (client: ClientBase, columns: string, rows: Iterable<readonly Cell[]>): Promise<void> => {
  const pieces = function* (): Generator<string> {
    let piece = ''
    for (const row of rows) {
      piece += `${row.map(cell => (cell === null ? '\\N' : typeof cell === 'number' ? String(cell) : escape(cell))).join('\t')}\n`
      if (piece.length > 1 << 16) { yield piece; piece = '' }
    }
    if (piece !== '') yield piece
  }
  await pipeline(Readable.from(pieces(), { objectMode: true, highWaterMark: 4 }), client.query(copyFrom(`copy ${columns} from stdin`)))
}

const special = /[\\\n\r\t]/
const escape = (text: string): string => (special.test(text) ? text.replace(/[\\\n\r\t]/g, c => (c === '\\' ? '\\\\' : c === '\n' ? '\\n' : c === '\r' ? '\\r' : '\\t')) : text)
const meanings: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const unescape = (cell: string): string => (cell.includes('\\') ? cell.replace(/\\(.)/gs, (_, c: string) => meanings[c] ?? c) : cell)

/** What a query gives, row by row, through COPY: cells as text, null as null. */
export const copyOut = async (client: ClientBase, query: string, onRow: (row: (string | null)[]) => void): Promise<void> => {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of client.query(copyTo(`copy (${query}) to stdout`))) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onRow(line.split('\t').map(cell => (cell === '\\N' ? null : unescape(cell))))
  }
}

/** Waits, without keeping the process alive for it. */
export const pause = (ms: number): Promise<void> => wait(ms, undefined, { ref: false })
