/** PostgreSQL: the embedded server that keeps the register, asked over the loopback with named prepared statements. */
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Told } from './answer.ts'
import type { Peer } from './peer.ts'
import { columns, type Row } from './rows.ts'
import { rowsSql, ruleSql, table, written } from './sql.ts'

const mark = (name: 'i' | 'd' | 'k'): string => ({ i: '$1::text', d: '$2::integer', k: '$3::integer' })[name]
/** Ids are compared character by character, as the register does it. */
export const pgTable = table.replace('id text', 'id text collate "C"').replace('party text', 'party text collate "C"')
export const pgIndex = 'create index of_instrument on acts (instrument, day_to, day_from, id) include (known, withdrawn, kind, party, form, first_day, last_day, effect) where instrument is not null'
export const pgSql = { rows: written(rowsSql, mark), rule: written(ruleSql, mark) }

/** A row as COPY reads it. */
const copyLine = (row: Row): string => `${row.map((v) => (v === null ? '\\N' : typeof v === 'number' ? v : v.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n'))).join('\t')}\n`
/** Many rows at a time: a stream of single lines would be slow for the stream's sake. */
export function* copyChunks(rows: readonly Row[]): Generator<string> {
  for (let i = 0; i < rows.length; i += 2_000) yield rows.slice(i, i + 2_000).map(copyLine).join('')
}

export const postgres = async (url: string): Promise<Peer> => {
  const client = new Client({ connectionString: url })
  // When the server is stopped under it, whatever failed before has been told.
  client.on('error', () => {})
  await client.connect()
  // On its own, beside whatever else the server holds.
  await client.query('drop schema if exists bench cascade; create schema bench; set search_path to bench')
  const version = (await client.query<{ server_version: string }>('show server_version')).rows[0]!.server_version
  return {
    name: 'PostgreSQL', version,
    load: async (all) => {
      await client.query(`drop table if exists acts; ${pgTable}`)
      await pipeline(Readable.from(copyChunks(all)), client.query(copyFrom(`copy acts (${columns.join(', ')}) from stdin`)))
      await client.query(pgIndex)
      await client.query('vacuum analyze acts')
    },
    rows: async (ask) => (await client.query<{ id: string }>({ name: 'rows', text: pgSql.rows, values: [...ask] })).rows.map((r) => r.id),
    rule: async (ask) => (await client.query({ name: 'rule', text: pgSql.rule, values: [...ask], rowMode: 'array' })).rows as unknown as Told[],
    close: async () => { await client.query('drop schema bench cascade'); await client.end() },
  }
}
