/** The first tables: the entries, which only grow; their head; and what is derived from them, which may be dropped and made anew. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const entries: Migration = {
  up: async (db: Kysely<unknown>) => {
    // `json` and not `jsonb`: it keeps the very characters that were hashed.
    await sql`create table chancery.entry (
      seq bigint primary key,
      kind text not null check (kind in ('layout', 'act', 'spelling', 'claim', 'count')),
      dossier text not null,
      act_id text check ((act_id is not null) = (kind in ('act', 'spelling'))),
      text text not null,
      body json not null,
      recorded date not null,
      known_since date,
      restriction text not null check (restriction in ('public', 'internal', 'restricted')),
      place json check (place is null or kind = 'act'),
      prev_hash text not null,
      hash text not null
    )`.execute(db)
    await sql`create unique index entry_act on chancery.entry (act_id) where kind = 'act'`.execute(db)
    await sql`create index entry_layout on chancery.entry (dossier, seq) where kind = 'layout'`.execute(db)
    await sql`create index entry_place on chancery.entry (dossier, seq) where place is not null`.execute(db)

    await sql`create function chancery.only_grows() returns trigger language plpgsql as $$
      begin
        raise exception 'the entries of the register are never changed (% refused)', lower(tg_op)
          using hint = 'An act is corrected by another act, a rectification.';
      end $$`.execute(db)
    await sql`create trigger only_grows before update or delete or truncate on chancery.entry for each statement execute function chancery.only_grows()`.execute(db)

    await sql`create table chancery.head (one boolean primary key default true check (one), entries bigint not null, hash text not null, derivation integer not null)`.execute(db)
    await sql`insert into chancery.head (entries, hash, derivation) values (0, ${'0'.repeat(64)}, 0)`.execute(db)

    await sql`create table chancery.held_dossier (dossier text primary key, file text not null, layout bigint not null, sha256 text not null, digest text)`.execute(db)
    await sql`create table chancery.held_act (
      entry bigint primary key, id text not null unique, dossier text not null, line integer not null, col integer not null, earliest text collate "C",
      restriction text not null, body json not null
    )`.execute(db)
    await sql`create index held_act_line on chancery.held_act (dossier, line, col)`.execute(db)
    await sql`create table chancery.held_thing (kind text not null, ord integer not null, id text, dossier text not null, line integer, restriction text not null, body json not null, primary key (kind, ord))`.execute(db)
  },
}
