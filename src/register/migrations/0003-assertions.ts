/** Assertions of totals are entries, too. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const assertions: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table chancery.entry drop constraint entry_kind_check, add constraint entry_kind_check check (kind in ('layout', 'act', 'spelling', 'claim', 'count', 'assertion'))`.execute(db)
  },
}
