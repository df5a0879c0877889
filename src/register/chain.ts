/** Entries and the chain over them: each carries the hash of the one before, so that none can be changed unseen. */
import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Restriction } from '#acts'
import type { Day } from '#calendar'
import { copyIn, type Cell } from './database.ts'

export type EntryKind = 'layout' | 'act' | 'spelling' | 'claim' | 'count' | 'assertion'
export interface Entry {
  readonly seq: number
  readonly kind: EntryKind
  readonly dossier: string
  readonly actId: string | null
  /** The exact text of the line; empty for a layout. */
  readonly text: string
  /** JSON as it is stored, to the character. */
  readonly body: string
  readonly recorded: Day
  readonly knownSince: Day | null
  readonly restriction: Restriction
  /** Where an act recorded by itself stands in its dossier, as JSON. */
  readonly place: string | null
}
export interface Head { readonly entries: number; readonly hash: string }

/** The hash before the first entry. */
export const nothing: Head = { entries: 0, hash: '0'.repeat(64) }

/** SHA-256, in hexadecimal, over the hash before and every field of the entry as a JSON list: no two entries give the same text. */
export const hashOf = (before: string, e: Entry): string =>
  createHash('sha256').update(JSON.stringify([before, e.seq, e.kind, e.dossier, e.actId, e.text, e.body, e.recorded, e.knownSince, e.restriction, e.place])).digest('hex')
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const columns = 'chancery.entry (seq, kind, dossier, act_id, text, body, recorded, known_since, restriction, place, prev_hash, hash)'

export const readHead = async (client: ClientBase): Promise<Head & { readonly derivation: number }> => {
  const { rows } = await client.query<{ entries: number; hash: string; derivation: number }>('select entries, hash, derivation from chancery.head')
  if (!rows[0]) throw new Error('the head of the register is missing')
  return rows[0]
}

/** Adds entries, already numbered from the head on, and moves the head; wakes the followers when the transaction is committed. */
export const append = async (client: ClientBase, head: Head, entries: Iterable<Entry>): Promise<Head> => {
  let { entries: seq, hash } = head
  const rows = function* (): Generator<readonly Cell[]> {
    for (const e of entries) {
      if (e.seq !== seq + 1) throw new Error(`entry ${e.seq} does not follow entry ${seq}`)
      const own = hashOf(hash, e)
      yield [e.seq, e.kind, e.dossier, e.actId, e.text, e.body, e.recorded, e.knownSince, e.restriction, e.place, hash, own]
      seq = e.seq
      hash = own
    }
  }
  await copyIn(client, columns, rows())
  if (seq === head.entries) return head
  await client.query('update chancery.head set entries = $1, hash = $2', [seq, hash])
  await client.query("select pg_notify('chancery', $1)", [String(seq)])
  return { entries: seq, hash }
}
