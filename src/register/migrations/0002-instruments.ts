/** Finds the acts of an instrument, and what was withdrawn by rectification: an act recorded by itself is held against them. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const instruments: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index held_act_instrument on chancery.held_act ((body->>'instrument')) where body->>'instrument' is not null`.execute(db)
    await sql`create index held_act_rectified on chancery.held_act ((body->>'of')) where body->>'act' = 'rectification'`.execute(db)
  },
}
