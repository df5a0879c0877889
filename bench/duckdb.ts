/** DuckDB in process and in memory: filled through its appender, sorted by instrument, with prepared statements. */
import { DuckDBInstance, version } from '@duckdb/node-api'
import type { Told } from './answer.ts'
import type { Ask, Peer } from './peer.ts'
import { rowsSql, ruleSql, table, written } from './sql.ts'

const mark = (name: 'i' | 'd' | 'k'): string => `$${{ i: 1, d: 2, k: 3 }[name]}`
export const duckdb = async (): Promise<Peer> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const prepare = async (sql: string) => {
    const statement = await connection.prepare(written(sql, mark))
    return async ([instrument, asAt, knownOn]: Ask) => {
      statement.bindVarchar(1, instrument)
      statement.bindInteger(2, asAt)
      statement.bindInteger(3, knownOn)
      return (await statement.runAndReadAll()).getRowsJS()
    }
  }
  let rows: (ask: Ask) => Promise<readonly (readonly unknown[])[]>
  let rule: typeof rows
  return {
    name: 'DuckDB', version: version(),
    load: async (all) => {
      await connection.run(table.replace('create table acts', 'create table waiting'))
      const appender = await connection.createAppender('waiting')
      for (const row of all) {
        for (const v of row) { if (v === null) appender.appendNull(); else if (typeof v === 'number') appender.appendInteger(v); else appender.appendVarchar(v) }
        appender.endRow()
      }
      appender.closeSync()
      await connection.run('create table acts as select * from waiting order by instrument; drop table waiting; create index of_instrument on acts (instrument)')
      rows = await prepare(rowsSql)
      rule = await prepare(ruleSql)
    },
    rows: async (ask) => (await rows(ask)).map((r) => r[0] as string),
    rule: async (ask) => await rule(ask) as unknown as Told[],
    close: async () => { connection.closeSync(); instance.closeSync() },
  }
}
