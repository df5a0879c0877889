/** What follows from the entries and is kept ready to be read: each act with sources, rank and reach; subjects, sources, claims and coverage. */
import type { ClientBase } from 'pg'
import { actToJson, assemble, type Act, type Dossier, type Holdings, type Problem, type Restriction } from '#acts'
import type { Day } from '#calendar'
import { sha256 } from './chain.ts'
import { copyIn, type Cell } from './database.ts'
import { reachOf } from './reach.ts'
import { heldToJson, thingToJson } from './thing.ts'

/** Raised whenever what is derived changes its form or meaning: registers opened with another number make it anew. */
export const derivation = 5

/** A dossier with what the register knows of its lines. */
export interface Known {
  readonly dossier: Dossier
  readonly layout: number
  readonly sha256: string
  /** The entry of each of its act lines, in order, and the day the register learnt it; undefined for a new act. */
  readonly acts: readonly ({ readonly entry: number; readonly recorded: Day } | undefined)[]
}
export interface Assembled { readonly holdings: Holdings; readonly problems: readonly Problem[] }

/** All dossiers together, in order of their files; acts the register has keep the day it learnt them, whatever the header says by now. */
export const assembleKnown = (known: readonly Known[], learnt: Day): Assembled =>
  assemble(known.map(k => ({ ...k.dossier, acts: k.dossier.acts.map((line, i) => { const there = k.acts[i]; return there ? { ...line, fields: { ...line.fields, recorded: there.recorded } } : line }) })), { learnt })

export interface Derived {
  readonly dossiers: readonly { readonly dossier: string; readonly file: string; readonly layout: number; readonly sha256: string; readonly digest: string; readonly acts: readonly (readonly Cell[])[] }[]
  readonly things: readonly (readonly Cell[])[]
}

/** `entryOf` gives the entry of an act. The holdings must come from these dossiers without errors. */
export const derive = (known: readonly Known[], holdings: Holdings, entryOf: (act: Act) => number): Derived => {
  const all = known.map(k => k.dossier)
  const homes = new Map(all.flatMap(d => declaredIn(d).map(id => [id, d.id] as const)))
  const reach = reachOf(holdings, all, homes)
  const byDossier = Map.groupBy(holdings.acts, a => a.where.dossier)
  const dossiers = known.map((k) => {
    const acts = (byDossier.get(k.dossier.id) ?? []).map((a, i): Cell[] => [entryOf(a), a.id, k.dossier.id, a.where.line, k.dossier.acts[i]?.column ?? 1, a.on.earliest, reach.act(a), JSON.stringify(actToJson(a))])
    return { dossier: k.dossier.id, file: k.dossier.file, layout: k.layout, sha256: k.sha256, digest: sha256(JSON.stringify(acts)), acts }
  })
  const things: Cell[][] = []
  const add = (kind: string, ord: number, id: string | null, dossier: string, line: number | null, restriction: Restriction, body: string) => things.push([kind, ord, id, dossier, line, restriction, body])
  let n = 0
  for (const [id, home] of homes) { const s = holdings.subjects.get(id); if (s) add('subject', n++, id, home, null, reach.subject(id), thingToJson(s)) }
  [...holdings.sources.values()].forEach((s, i) => add('source', i, s.id, s.id.slice(0, s.id.lastIndexOf('#')), null, reach.source(s.id), thingToJson(s)))
  holdings.coverage.forEach((c, i) => add('coverage', i, null, c.dossier, null, reach.coverage(c), thingToJson(c)))
  holdings.claims.forEach((c, i) => add('claim', i, null, c.dossier, c.line.line, reach.held(c), heldToJson(c)))
  holdings.counts.forEach((c, i) => add('count', i, null, c.dossier, c.line.line, reach.held(c), heldToJson(c)))
  holdings.assertions.forEach((a, i) => add('assertion', i, null, a.dossier, a.line.line, reach.held(a), heldToJson(a)))
  return { dossiers, things }
}

/** The subjects a dossier declares, in the order in which they are read. */
export const declaredIn = ({ head: h }: Dossier): string[] => [
  ...[h.parties, h.bodies, h.people, h.offices, h.initiatives, h.campaigns, h.projects, h.titles, h.instruments].flatMap(section => Object.keys(section ?? {})),
  ...(h.instrument === undefined ? [] : [h.instrument]),
]

/** Replaces what is kept ready by what follows now; dossiers of which nothing changed are left alone. */
export const keep = async (client: ClientBase, derived: Derived): Promise<void> => {
  const { rows } = await client.query<{ dossier: string; digest: string | null }>('select dossier, digest from chancery.held_dossier')
  const there = new Map(rows.map(r => [r.dossier, r.digest]))
  const changed = derived.dossiers.filter(d => there.get(d.dossier) !== d.digest)
  // Also those that are no dossier any more, should there ever be any.
  const gone = [...there.keys()].filter(id => !derived.dossiers.some(d => d.dossier === id))
  await client.query('delete from chancery.held_act where dossier = any($1)', [[...changed.map(d => d.dossier), ...gone]])
  await client.query('delete from chancery.held_dossier')
  await client.query('delete from chancery.held_thing')
  await copyIn(client, actColumns, changed.flatMap(d => d.acts))
  await copyIn(client, 'chancery.held_dossier (dossier, file, layout, sha256, digest)', derived.dossiers.map(d => [d.dossier, d.file, d.layout, d.sha256, d.digest]))
  await copyIn(client, 'chancery.held_thing (kind, ord, id, dossier, line, restriction, body)', derived.things)
  await client.query('update chancery.head set derivation = $1', [derivation])
}
export const actColumns = 'chancery.held_act (entry, id, dossier, line, col, earliest, restriction, body)'
