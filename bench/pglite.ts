/** PGlite: PostgreSQL compiled to WebAssembly, in process and in memory. */
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Told } from './answer.ts'
import type { Peer } from './peer.ts'
import { copyChunks, pgIndex, pgSql, pgTable } from './postgres.ts'
import { columns } from './rows.ts'

/** PGlite's own calls parse a statement each time; PREPARE and EXECUTE do not. */
const call = (name: string, [instrument, asAt, knownOn]: readonly [string, number, number]): string => `execute ${name}('${instrument}', ${asAt}, ${knownOn})`
export const pglite = async (): Promise<Peer> => {
  const db = await PGlite.create('memory://')
  await db.exec(pgTable)
  return {
    name: 'PGlite', most: 100_000, version: (JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8')) as { version: string }).version,
    load: async (all) => {
      await db.query(`copy acts (${columns.join(', ')}) from '/dev/blob'`, [], { blob: new Blob([...copyChunks(all)]) })
      await db.exec(pgIndex)
      await db.exec('vacuum analyze acts')
      await db.exec(`prepare seen(text, integer, integer) as ${pgSql.rows}`)
      await db.exec(`prepare ruled(text, integer, integer) as ${pgSql.rule}`)
    },
    rows: async (ask) => (await db.query<{ id: string }>(call('seen', ask))).rows.map((r) => r.id),
    rule: async (ask) => (await db.query(call('ruled', ask), [], { rowMode: 'array' })).rows as unknown as Told[],
    close: () => db.close(),
  }
}
