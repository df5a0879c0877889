/** The dossiers as the entries have them: the latest layout of each, the lines named in it, and the acts recorded since in their place. */
import type { ClientBase } from 'pg'
import type { Day } from '#calendar'
import type { EntryKind } from './chain.ts'
import { copyOut } from './database.ts'
import { joinUp, putIn, unpack, type Packed, type Piece, type Place } from './layout.ts'

export interface Layout { readonly file: string; readonly sha256: string; readonly pieces: Packed }
export interface StoredLine { readonly kind: EntryKind; readonly text: string; readonly actId: string | null }
export interface StoredDossier {
  readonly dossier: string
  readonly file: string
  /** The number of its latest layout. */
  readonly layout: number
  /** Of the file as it was imported, without what was recorded since. */
  readonly sha256: string
  readonly pieces: readonly Piece[]
  readonly text: string
  /** Which entry's line begins where in the text. */
  readonly entryAt: ReadonlyMap<number, number>
  /** Acts that were recorded by themselves and never stood in an imported file. */
  readonly placed: readonly number[]
}
export interface Stored {
  readonly dossiers: ReadonlyMap<string, StoredDossier>
  readonly lines: ReadonlyMap<number, StoredLine>
  /** By the id the act had when it was recorded. */
  readonly acts: ReadonlyMap<string, { readonly entry: number }>
  /** By entry, the day its act was learnt. */
  readonly recorded: ReadonlyMap<number, Day>
}

const latest = `select distinct on (dossier) seq, dossier, body from chancery.entry where kind = 'layout' order by dossier, seq desc`

/** Reads what the entries hold of all dossiers. Throws when an entry that a layout names is missing. */
export const readStored = async (client: ClientBase): Promise<Stored> => {
  const lines = new Map<number, StoredLine>()
  const acts = new Map<string, { readonly entry: number }>()
  const days = new Map<number, Day>()
  const places: { entry: number; dossier: string; place: Place }[] = []
  await copyOut(client, "select seq, kind, dossier, act_id, text, recorded, place from chancery.entry where kind <> 'layout' order by seq", ([seq, kind, dossier, actId, text, recorded, place]) => {
    const entry = Number(seq)
    lines.set(entry, { kind: kind as EntryKind, text: text ?? '', actId: actId ?? null })
    if (kind === 'act') { acts.set(actId ?? '', { entry }); days.set(entry, recorded as Day) }
    if (place != null) places.push({ entry, dossier: dossier ?? '', place: JSON.parse(place) as Place })
  })
  const { rows } = await client.query<{ seq: number; dossier: string; body: Layout }>(latest)
  const byDossier = Map.groupBy(places, p => p.dossier)
  const dossiers = new Map(rows.map((row) => {
    const placed = byDossier.get(row.dossier) ?? []
    const pieces = unpack(row.body.pieces)
    for (const { entry, place } of placed) if (entry > row.seq) putIn(pieces, entry, place)
    const entryAt = new Map<number, number>()
    const text = joinUp(pieces, (entry) => {
      const line = lines.get(entry)
      if (!line) throw new Error(`entry ${entry}, named by the layout of ${row.dossier}, is missing`)
      return line.text
    }, (entry, offset) => entryAt.set(offset, entry))
    return [row.dossier, { dossier: row.dossier, file: row.body.file, layout: row.seq, sha256: row.body.sha256, pieces, text, entryAt, placed: placed.map(p => p.entry) }] as const
  }))
  return { dossiers, lines, acts, recorded: days }
}

/** One dossier without the texts of its lines: `placed` counts the acts put in since its layout was written. */
export interface Pieces { readonly layout: number; readonly file: string; readonly sha256: string; readonly pieces: readonly Piece[]; readonly placed: number }
export const readPieces = async (client: ClientBase, dossier: string): Promise<Pieces | undefined> => {
  const { rows } = await client.query<{ seq: number; body: Layout }>("select seq, body from chancery.entry where kind = 'layout' and dossier = $1 order by seq desc limit 1", [dossier])
  const row = rows[0]
  if (!row) return undefined
  const pieces = unpack(row.body.pieces)
  const placed = await client.query<{ seq: number; place: Place }>('select seq, place from chancery.entry where place is not null and dossier = $1 and seq > $2 order by seq', [dossier, row.seq])
  for (const p of placed.rows) putIn(pieces, p.seq, p.place)
  return { layout: row.seq, file: row.body.file, sha256: row.body.sha256, pieces, placed: placed.rows.length }
}
