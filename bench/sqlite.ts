/** SQLite in process, as Node brings it (the engine of better-sqlite3), in memory, with an index that covers the question. */
import { DatabaseSync } from 'node:sqlite'
import type { Told } from './answer.ts'
import type { Peer } from './peer.ts'
import { columns } from './rows.ts'
import { rowsSql, ruleSql, table, written } from './sql.ts'

const mark = (name: 'i' | 'd' | 'k'): string => `?${{ i: 1, d: 2, k: 3 }[name]}`
export const sqlite = (): Peer => {
  const db = new DatabaseSync(':memory:')
  db.exec(table)
  db.exec('create index of_instrument on acts (instrument, day_to, day_from, id, known, withdrawn, kind, party, form, first_day, last_day, effect) where instrument is not null')
  const rows = db.prepare(written(rowsSql, mark))
  const rule = db.prepare(written(ruleSql, mark))
  rule.setReturnArrays(true)
  const { version } = db.prepare('select sqlite_version() as version').get() as { version: string }
  return {
    name: 'node:sqlite', version,
    load: async (all) => {
      const insert = db.prepare(`insert into acts (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
      db.exec('drop index of_instrument; begin')
      for (const row of all) insert.run(...row)
      db.exec('commit; create index of_instrument on acts (instrument, day_to, day_from, id, known, withdrawn, kind, party, form, first_day, last_day, effect) where instrument is not null; analyze')
    },
    rows: (ask) => (rows.all(...ask) as unknown as { id: string }[]).map((r) => r.id),
    rule: (ask) => rule.all(...ask) as unknown as Told[],
    close: async () => db.close(),
  }
}
