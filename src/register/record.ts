/** Records one act, written as in a dossier, into a dossier there is: read and checked like an imported line, at the cost of that line. */
import type { ClientBase } from 'pg'
import { actToJson, assemble, nearest, partsOfSessionKey, pointedAt, states, subjectsOf, type Act, type Dossier, type Problem, type ProblemCode } from '#acts'
import type { Day } from '#calendar'
import { append, readHead, type Entry } from './chain.ts'
import { copyIn, type Database } from './database.ts'
import { actColumns } from './derive.ts'
import { inOrder } from './folder.ts'
import { entryOf, store } from './import.ts'
import { lead, tiny, withActs } from './insert.ts'
import { joinUp, pack, placeBeside, putIn, type Place } from './layout.ts'
import { isError, read } from './lines.ts'
import { actOf } from './load.ts'
import { planImport } from './plan.ts'
import type { RecordResult } from './register.ts'
import { irregularWith, isIrregularity } from './regular.ts'
import { readPieces, readStored, type Layout } from './stored.ts'

/** After so many acts recorded one by one, the dossier is laid out anew, so that reading it stays quick. */
const manyPlaces = 200

/** What dossiers say at their head, kept from one act to the next; a head is read again when its layout changed. */
export type Heads = Map<string, { readonly layout: number; readonly dossier: Dossier }>

export const record = (db: Database, heads: Heads, { dossier, line }: { readonly dossier: string; readonly line: string }, { learnt }: { readonly learnt: Day }): Promise<RecordResult> => {
  const text = line.trim().replace(/^-\s+/, '')
  const problem = (code: ProblemCode, found: string, wants: string, remedy: string): RecordResult => ({ problems: [{ code, severity: 'error', where: { file: dossier, line: 1, column: 1 }, found, wants, remedy }] })
  if (/[\r\n]/.test(text)) return Promise.resolve(problem('not-yaml', 'several lines', 'one act a line: { on: …, act: …, source: … }', 'record each act by itself; write a long text on one line, in quotation marks'))
  return db.write(async (client) => {
    await refresh(client, heads)
    const head = heads.get(dossier)
    if (!head) {
      const meant = nearest(dossier, heads.keys())
      return problem('not-a-dossier', dossier, 'the name of a dossier the register has', meant === undefined ? 'import a dossier first' : `write ${meant}`)
    }
    // The day is written into the line, so that the dossier tells it wherever it is imported later.
    const dated = head.dossier.head.recorded === learnt || /[{,]\s*recorded\s*:/.test(text) ? text : text.replace(/[,\s]*\}$/, `, recorded: ${learnt} }`)
    const alone = read(tiny(head.dossier, dated), head.dossier.file, dossier)
    const here = (problems: readonly Problem[]): readonly Problem[] => problems.map(p => ({ ...p, where: { ...p.where, line: 1, column: Math.max(1, p.where.column - lead.length) } }))
    if (alone.problems.some(isError)) return { problems: here(alone.problems.filter(isError)) }
    const [act] = alone.dossier.acts
    if (!act || alone.dossier.acts.length > 1 || act.text !== dated) return problem('not-yaml', text, 'one act between braces: { on: …, act: …, source: … }', 'write nothing before and behind the braces')
    if (act.fields['recorded'] !== undefined && act.fields['recorded'] !== learnt) return problem('wrong-value', `recorded: ${String(act.fields['recorded'])}`, `${learnt}, the day the register learns it`, 'take `recorded` out; since when the world could know it is `known-since`')

    const bare = inOrder([...heads.values()].map(h => ({ file: h.dossier.file, dossier: { ...h.dossier, acts: h.dossier.id === dossier ? [act] : [], claims: [], counts: [], assertions: [] } })))
    const { holdings, problems } = assemble(bare.map(b => b.dossier), { learnt })
    const named = [...new Set(problems.filter(p => p.code === 'unknown-act').map(p => p.found))]
    const known = new Set((await client.query<{ id: string }>('select id from chancery.held_act where id = any($1)', [named])).rows.map(r => r.id))
    // Alone the act says nothing of what holds among the acts of its instrument: that is asked below.
    const left = problems.filter(p => isError(p) && !isIrregularity(p) && !(p.code === 'unknown-act' && known.has(p.found)))
    if (left.length > 0) return { problems: here(left) }
    const made = holdings.acts[0]
    if (!made) throw new Error('an act without problems was not assembled')
    const twin = (await client.query<{ dossier: string; line: number }>('select dossier, line from chancery.held_act where id = $1', [made.id])).rows[0]
    if (twin) return problem('duplicate-id', `${made.id}, which also stands in ${twin.dossier} at line ${twin.line}`, 'one line for each act', "nothing, if it is the same act; if they are two acts, give this one an id of its own: id: …; if it is another source's account of the same act, add account-of")
    const irregular = await irregularWith(client, made, holdings)
    if (irregular.length > 0) return { problems: irregular.map(p => ({ ...p, where: { file: head.dossier.file, line: 1, column: 1 } })) }
    return await isPlain(client, made) ? (await putBeside(client, head, made, dated)) ?? await withLayout(client, made, dated, learnt) : withLayout(client, made, dated, learnt)
  })
}

/** Reads the heads of dossiers whose layout changed since they were last read. */
const refresh = async (client: ClientBase, heads: Heads): Promise<void> => {
  const { rows } = await client.query<{ dossier: string; layout: number; file: string }>('select dossier, layout, file from chancery.held_dossier')
  for (const { dossier, layout } of rows) {
    if (heads.get(dossier)?.layout === layout) continue
    const there = await readPieces(client, dossier)
    if (!there) continue
    const text = joinUp(await withoutLines(client, there.pieces), () => '{}')
    heads.set(dossier, { layout, dossier: { ...read(text, there.file, dossier).dossier, acts: [], claims: [], counts: [], assertions: [] } })
  }
}
/** The acts are left out from the first to the last: only what stands around them is wanted. */
const withoutLines = async (client: ClientBase, pieces: readonly (string | number)[]): Promise<readonly (string | number)[]> => {
  const { rows } = await client.query<{ seq: number }>("select seq from chancery.entry where seq = any($1) and kind in ('act', 'spelling')", [pieces.filter(p => typeof p === 'number')])
  const acts = new Set(rows.map(r => r.seq))
  const isAct = (p: string | number): boolean => typeof p === 'number' && acts.has(p)
  const first = pieces.findIndex(isAct)
  return first === -1 ? pieces : [...pieces.slice(0, first + 1), ...pieces.slice(pieces.findLastIndex(isAct) + 1)]
}

/** Whether the act changes nothing about who may see what: public itself, and all it speaks of public already. */
const isPlain = async (client: ClientBase, act: Act): Promise<boolean> => {
  if (act.restriction !== 'public') return false
  const spoken = [...subjectsOf(act).flatMap(s => (s.includes('/') ? [s, partsOfSessionKey(s).organ] : [s])), ...act.sources.map(c => c.source)].filter(s => !states.has(s))
  const { rows } = await client.query<{ plain: boolean }>(`select not exists (select from chancery.held_thing where kind in ('subject', 'source') and id = any($1) and restriction <> 'public')
    and not exists (select from chancery.held_act where id = any($2) and restriction <> 'public') as plain`, [spoken, pointedAt(act)])
  return rows[0]?.plain ?? false
}

/** Puts the act beside the one it follows in time. Undefined when the dossier has no act yet, or not each on a line of its own. */
const putBeside = async (client: ClientBase, head: { readonly dossier: Dossier; readonly layout: number }, act: Act, text: string): Promise<RecordResult | undefined> => {
  const { id: dossier, file } = head.dossier
  const beside = async (where: string, order: string): Promise<{ entry: number; line: number; text: string } | undefined> =>
    (await client.query<{ entry: number; line: number; text: string }>(`select a.entry, a.line, e.text from chancery.held_act a join chancery.entry e on e.seq = a.entry where a.dossier = $1 and ${where} order by a.line ${order}, a.col ${order} limit 1`, where.includes('$2') ? [dossier, act.on.earliest] : [dossier])).rows[0]
  const before = act.on.earliest === null ? undefined : await beside('(a.earliest is null or a.earliest <= $2)', 'desc')
  const anchor = before ?? await beside('true', 'asc')
  if (!anchor) return undefined
  const stored = await readPieces(client, dossier)
  const place = stored && placeBeside(stored.pieces, anchor.entry, before ? 'after' : 'before')
  if (!stored || !place || 'laid' in place) return undefined
  const line = before ? anchor.line + anchor.text.split('\n').length : anchor.line
  const column = place.between.length - place.between.lastIndexOf('\n')
  const top = await readHead(client)
  const seq = top.entries + 1
  const placed = Object.freeze({ ...act, where: { dossier, line } }) as Act
  const pieces = [...stored.pieces]
  putIn(pieces, seq, place)
  const anew = stored.placed >= manyPlaces
  const entries: Entry[] = [{ ...entryOf(placed, seq, text), dossier, place: JSON.stringify(anew ? { laid: true } satisfies Place : place) }]
  if (anew) entries.push({ seq: seq + 1, kind: 'layout', dossier, actId: null, text: '', body: JSON.stringify({ file, sha256: stored.sha256, pieces: pack(pieces) } satisfies Layout), recorded: act.recorded, knownSince: null, restriction: 'public', place: null })
  await append(client, top, entries)
  await client.query('update chancery.held_act set line = line + 1 where dossier = $1 and line >= $2', [dossier, line])
  await client.query('update chancery.held_thing set line = line + 1 where dossier = $1 and line >= $2', [dossier, line])
  await copyIn(client, actColumns, [[seq, act.id, dossier, line, column, act.on.earliest, act.restriction, JSON.stringify(actToJson(placed))]])
  await client.query('update chancery.held_dossier set digest = null, layout = $2 where dossier = $1', [dossier, anew ? seq + 1 : stored.layout])
  return { act: placed, entry: seq }
}

/** Writes the act into the text of its dossier and takes that in whole. */
const withLayout = async (client: ClientBase, act: Act, text: string, learnt: Day): Promise<RecordResult> => {
  const there = (await readStored(client)).dossiers.get(act.where.dossier)
  if (!there) throw new Error(`the dossier ${act.where.dossier} is not there any more`)
  const longer = withActs(there.text, read(there.text, there.file, there.dossier).dossier, [text])
  const plan = await planImport(client, [{ file: there.file, text: longer, sha256: there.sha256, read: read(longer, there.file, there.dossier), recording: true }], learnt)
  if ('problems' in plan) return plan
  await store(client, plan, learnt, () => {})
  const { rows } = await client.query<{ entry: number; line: number; body: string }>('select entry, line, body::text as body from chancery.held_act where id = $1', [act.id])
  const row = rows[0]
  if (!row) throw new Error(`the act ${act.id} was not written where its dossier has its acts`)
  return { act: actOf(row.body, row.line, new Map()), entry: row.entry }
}
