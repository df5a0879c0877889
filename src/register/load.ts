/** Reads the register into memory for an audience: what it may not see is not fetched. */
import type { ClientBase } from 'pg'
import { actFromJson, states, type Act, type Citation, type Coverage, type HeldLine, type Source, type Subject } from '#acts'
import { readHead } from './chain.ts'
import { copyOut } from './database.ts'
import { seenBy } from './reach.ts'
import type { Audience, LoadedRegister } from './register.ts'
import { heldFromJson, thingFromJson, type ThingKind } from './thing.ts'

/** The words of restriction are our own, so they may stand in a query as they are; COPY takes no parameters. */
const seen = (audience: Audience): string => `restriction in (${seenBy(audience).map(r => `'${r}'`).join(', ')})`

/** An act from what is kept ready. Citations are shared among acts that cite alike: there are few, and many acts. */
export const actOf = (body: string, line: number, citations: Map<string, readonly Citation[]>): Act => {
  const act = actFromJson(JSON.parse(body) as Record<string, unknown>) as { -readonly [F in keyof Act]: Act[F] }
  act.where = { dossier: act.where.dossier, line }
  let key = ''
  for (const c of act.sources) key += c.at === undefined ? `${c.source}\n` : `${c.source}#${c.at}\n`
  const shared = citations.get(key)
  if (shared) act.sources = shared
  else citations.set(key, act.sources = Object.freeze(act.sources.map(c => Object.freeze(c))))
  return Object.freeze(act as Act)
}

export const load = async (client: ClientBase, audience: Audience): Promise<LoadedRegister> => {
  const head = await readHead(client)
  const byDossier = new Map<string, { line: number; column: number; act: Act }[]>()
  const citations = new Map<string, readonly Citation[]>()
  await copyOut(client, `select dossier, line, col, body from chancery.held_act where ${seen(audience)}`, ([dossier, line, column, body]) => {
    const act = actOf(body ?? '', Number(line), citations)
    const there = byDossier.get(dossier ?? '')
    const item = { line: act.where.line, column: Number(column), act }
    if (there) there.push(item)
    else byDossier.set(dossier ?? '', [item])
  })
  const subjects = new Map<string, Subject>(states)
  const sources = new Map<string, Source>()
  const coverage: Coverage[] = []
  const held: Record<'claim' | 'count' | 'assertion', HeldLine[]> = { claim: [], count: [], assertion: [] }
  await copyOut(client, `select kind, id, dossier, line, body from chancery.held_thing where ${seen(audience)} order by kind, ord`, ([kind, id, dossier, line, body]) => {
    const json = body ?? ''
    switch (kind as ThingKind) {
      case 'subject': subjects.set(id ?? '', thingFromJson<Subject>(json)); break
      case 'source': sources.set(id ?? '', thingFromJson<Source>(json)); break
      case 'coverage': coverage.push(thingFromJson<Coverage>(json)); break
      case 'claim': case 'count': case 'assertion': held[kind as keyof typeof held].push(heldFromJson(dossier ?? '', Number(line), json))
    }
  })
  const { rows } = await client.query<{ dossier: string; file: string }>('select dossier, file from chancery.held_dossier')
  const acts: Act[] = []
  for (const { dossier } of rows.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    for (const { act } of (byDossier.get(dossier) ?? []).sort((a, b) => a.line - b.line || a.column - b.column)) acts.push(act)
  }
  return { holdings: Object.freeze({ acts, subjects, sources, coverage, claims: held.claim, counts: held.count, assertions: held.assertion }), entries: head.entries, head: head.hash }
}

/** The acts of the entries after one, for an audience, and whether something else came with them. */
export const loadSince = async (client: ClientBase, since: number, audience: Audience): Promise<{ readonly acts: readonly Act[]; readonly entries: number; readonly reload: boolean }> => {
  const { entries } = await readHead(client)
  if (entries <= since) return { acts: [], entries, reload: false }
  const acts: Act[] = []
  const citations = new Map<string, readonly Citation[]>()
  await copyOut(client, `select line, body from chancery.held_act where entry > ${Math.trunc(since)} and ${seen(audience)} order by entry`, ([line, body]) => acts.push(actOf(body ?? '', Number(line), citations)))
  const { rows } = await client.query<{ reload: boolean }>("select exists (select from chancery.entry where seq > $1 and kind <> 'act') as reload", [since])
  return { acts, entries, reload: rows[0]?.reload ?? false }
}
