/** Brings the tables of a register up to date; several processes may do so at once. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Pool } from 'pg'
import { entries } from './migrations/0001-entries.ts'
import { instruments } from './migrations/0002-instruments.ts'
import { assertions } from './migrations/0003-assertions.ts'

/** In the order of their names; a migration that has been released is never changed. */
const migrations: Record<string, Migration> = { '0001-entries': entries, '0002-instruments': instruments, '0003-assertions': assertions }
/** Any number that other programs in the same database are unlikely to lock. */
const lock = 7_236_417_331

/** Runs what is missing of the migrations, under a lock; throws what the database threw. */
export const migrate = async (pool: Pool): Promise<void> => {
  // Kysely ends the pool it was given when it is destroyed; this one goes on being used.
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${lock})`.execute(one)
    try {
      const there = await sql<{ there: boolean }>`select to_regclass('chancery.entry') is not null as there`.execute(one)
      // "if not exists" still tells of what it skips, and wants the right to make it.
      if (!there.rows[0]?.there) await sql`create schema if not exists chancery`.execute(one)
      const migrator = new Migrator({ db: one, provider: { getMigrations: () => Promise.resolve(migrations) }, migrationTableSchema: 'chancery' })
      const { error } = await migrator.migrateToLatest()
      if (error) throw error instanceof Error ? error : new Error('a migration failed', { cause: error })
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(one)
    }
  })
}
