/** Takes dossiers in: what the register has not is added, what it has must still be said; all or nothing. */
import type { ClientBase } from 'pg'
import { actToJson, type Act, type ActLine, type Problem, type RawLine } from '#acts'
import type { Day } from '#calendar'
import { append, readHead, sha256, type Entry, type EntryKind } from './chain.ts'
import { changedAct, madeOf, missingAct } from './changed.ts'
import type { Database } from './database.ts'
import { assembleKnown, derive, keep, type Known } from './derive.ts'
import { dossierIdOf, inOrder } from './folder.ts'
import { offsetsOf, pack, takeApart, type Place } from './layout.ts'
import { contentOf, idOfLine, isError, read, type ReadDossier } from './lines.ts'
import { withActs } from './insert.ts'
import type { DossierFile, ImportResult, Progress } from './register.ts'
import { readStored, type Layout, type Stored, type StoredDossier } from './stored.ts'

/** Between two words about the progress, in ms. */
const interval = 100

interface Incoming {
  readonly file: string
  readonly text: string
  readonly sha256: string
  readonly read: ReadDossier
  /** The text comes from the register and holds acts that are being recorded, not from a file. */
  readonly recording?: true
}

export const importDossiers = async (db: Database, files: readonly DossierFile[], { learnt, say = () => {} }: { readonly learnt: Day; readonly say?: ((p: Progress) => void) | undefined }): Promise<ImportResult> => {
  let last = 0
  const tell = (p: Progress): void => { const now = performance.now(); if (p.done === p.of || now - last >= interval) { last = now; say(p) } }
  const hashes = new Map(files.map(f => [f.file, sha256(f.text)]))
  const first = await db.read(async client => ({ there: await readFiles(client), head: await readHead(client) }))
  const same = (there: ReadonlyMap<string, string>): boolean => files.every(f => there.get(f.file) === hashes.get(f.file))
  if (same(first.there)) return { added: nothingAdded, entries: first.head.entries, head: first.head.hash, warnings: [] }

  // Reading takes longest and needs nobody to wait: it is done before the lock is taken.
  const incoming: Incoming[] = []
  for (const f of inOrder(files)) {
    incoming.push({ ...f, sha256: hashes.get(f.file) ?? '', read: read(f.text, f.file, dossierIdOf(f.file)) })
    tell({ stage: 'reading', done: incoming.length, of: files.length, file: f.file })
    await new Promise(setImmediate)
  }
  let result: ImportResult = { problems: [] }
  await db.write(async (client) => {
    const plan = await planImport(client, incoming, learnt)
    result = 'problems' in plan ? plan : await store(client, plan, learnt, (done, of, file) => tell({ stage: 'storing', done, of, file }))
  })
  return result
}
const nothingAdded = { acts: 0, claims: 0, counts: 0, layouts: 0 } as const

const readFiles = async (client: ClientBase): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ file: string; sha256: string }>('select file, sha256 from chancery.held_dossier')
  return new Map(rows.map(r => [r.file, r.sha256]))
}

/** One dossier as it will be: read, and each line with its entry where the register has it. */
interface Planned { readonly read: ReadDossier; readonly stored: StoredDossier | undefined; readonly sha256: string; readonly changed: boolean; readonly recording: boolean; readonly entries: ReadonlyMap<ActLine | RawLine, number> }
export interface Plan { readonly stored: Stored; readonly planned: readonly Planned[]; readonly warnings: readonly Problem[] }

/** What an import would add, or why it cannot. Everything is compared as read today, old lines and new ones alike. */
export const planImport = async (client: ClientBase, incoming: readonly Incoming[], learnt: Day): Promise<Plan | { readonly problems: readonly Problem[] }> => {
  const stored = await readStored(client)
  const problems: Problem[] = []
  const before = new Map([...stored.dossiers.values()].map(s => [s.dossier, readAsStored(s, stored)] as const))
  // Of an act the register has: its entry, its line as it was, and the dossier it stood in.
  const had = new Map([...before].flatMap(([dossier, b]) => b.read.dossier.acts.map(line => [idOfLine(line), { dossier, line, entry: b.entries.get(line) ?? 0 }] as const)))
  const now = new Map<string, { incoming: Incoming | undefined; read: ReadDossier; changed: boolean; sha256: string }>()
  for (const [id, b] of before) now.set(id, { incoming: undefined, read: b.read, changed: false, sha256: stored.dossiers.get(id)?.sha256 ?? '' })
  const seen = new Map<string, string>()
  for (const f of incoming) {
    const id = f.read.dossier.id
    const twin = seen.get(id)
    if (twin !== undefined) { problems.push({ code: 'duplicate-id', severity: 'error', where: { file: f.file, line: 1, column: 1 }, found: `the dossier ${id}, which is also in ${twin}`, wants: 'one file for each dossier', remedy: 'give one of the two another name: dossier: …' }); continue }
    seen.set(id, f.file)
    const s = stored.dossiers.get(id)
    if (s && f.recording === undefined && s.file === f.file && (s.sha256 === f.sha256 || s.text === f.text)) {
      // The text as exported, with what was recorded since: from now on this is the file that has nothing new.
      const there = now.get(id)
      if (there) there.sha256 = f.sha256
      continue
    }
    const back = s ? withRecorded(f, s, stored) : f.read
    now.set(id, { incoming: f, read: back, changed: true, sha256: f.sha256 })
  }
  const names = new Map<string, string>()
  for (const n of now.values()) {
    const { file, id } = n.read.dossier
    const other = names.get(file)
    if (other !== undefined) problems.push({ code: 'duplicate-id', severity: 'error', where: { file, line: 1, column: 1 }, found: `the dossiers ${other} and ${id} in one file`, wants: `the dossier ${stored.dossiers.has(id) ? id : other}, as the register has it`, remedy: `write \`dossier: ${stored.dossiers.has(id) ? id : other}\`, or use another file for the new dossier` })
    names.set(file, id)
  }

  const all = inOrder([...now.values()].map(n => ({ ...n, file: n.read.dossier.file })))
  problems.push(...all.flatMap(n => (n.changed ? n.read.problems : n.read.problems.filter(isError))))
  const told = new Map(all.flatMap(n => n.read.dossier.acts.map(line => [idOfLine(line), { line, file: n.file, dossier: n.read.dossier }] as const)))
  const planned = all.map((n): Planned => {
    const id = n.read.dossier.id
    const b = before.get(id)
    if (!n.changed && b) return { read: n.read, stored: stored.dossiers.get(id), sha256: n.sha256, changed: false, recording: false, entries: b.entries }
    const entries = new Map<ActLine | RawLine, number>()
    for (const line of n.read.dossier.acts) {
      const own = idOfLine(line)
      const there = had.get(own)
      if (!there) continue
      if (contentOf(there.line) !== contentOf(line)) problems.push(changedAct(n.file, line, { id: own, line: there.line }, learnt))
      entries.set(line, there.entry)
    }
    if (b) {
      const fresh = n.read.dossier.acts.filter(line => !had.has(idOfLine(line)))
      let after = 1
      // A line that could not be read is a problem of its own, not an act that went missing.
      const unread = n.read.problems.some(isError)
      for (const line of b.read.dossier.acts) {
        const own = idOfLine(line)
        const there = told.get(own)
        if (there) { if (there.dossier === n.read.dossier) after = there.line.line; continue }
        if (unread) continue
        const instead = madeOf(line, fresh)
        problems.push(missingAct(n.file, { id: own, line }, instead, after, learnt, instead && idOfLine(instead)))
      }
      // Claims and counts are known by their text alone: told otherwise, they are told anew.
      for (const section of ['claims', 'counts'] as const) {
        const known = Map.groupBy(b.read.dossier[section], line => line.text)
        for (const line of n.read.dossier[section]) { const there = known.get(line.text)?.shift(); if (there) entries.set(line, b.entries.get(there) ?? 0) }
      }
    }
    return { read: n.read, stored: stored.dossiers.get(id), sha256: n.sha256, changed: true, recording: n.incoming?.recording === true, entries }
  })
  const { problems: together } = assembleKnown(planned.map(p => knownOf(p, stored)), learnt)
  problems.push(...together)
  return problems.some(isError) ? { problems } : { stored, planned, warnings: problems }
}

/** A stored dossier read anew, each line with its entry. */
export const readAsStored = (s: StoredDossier, stored: Stored): { readonly read: ReadDossier; readonly entries: ReadonlyMap<ActLine | RawLine, number> } => {
  const r = read(s.text, s.file, s.dossier)
  const entries = new Map<ActLine | RawLine, number>()
  const lines: (ActLine | RawLine)[] = [...r.dossier.acts, ...r.dossier.claims, ...r.dossier.counts]
  for (const { found, offset } of offsetsOf(s.text, lines)) {
    const entry = s.entryAt.get(offset)
    // An act that was respelt is still the act of its first entry.
    const line = entry === undefined ? undefined : stored.lines.get(entry)
    if (entry !== undefined) entries.set(found, line?.kind === 'spelling' ? stored.acts.get(line.actId ?? '')?.entry ?? entry : entry)
  }
  return { read: r, entries }
}

/** The file with the acts recorded since put back in: it never had them. */
const withRecorded = (f: Incoming, s: StoredDossier, stored: Stored): ReadDossier => {
  if (s.placed.length === 0) return f.read
  const ids = new Set(f.read.dossier.acts.map(idOfLine))
  const missing = s.placed.flatMap((entry) => { const line = stored.lines.get(entry); return line && !ids.has(line.actId ?? '') ? [line.text] : [] })
  return missing.length === 0 ? f.read : read(withActs(f.text, f.read.dossier, missing), f.file, dossierIdOf(f.file))
}

const knownOf = (p: Planned, stored: Stored): Known => {
  const recorded = recordedOf(stored)
  return {
    dossier: p.read.dossier, layout: p.stored?.layout ?? 0, sha256: p.sha256,
    acts: p.read.dossier.acts.map((line) => { const entry = p.entries.get(line); const day = entry === undefined ? undefined : recorded.get(entry); return entry !== undefined && day !== undefined ? { entry, recorded: day } : undefined }),
  }
}
const days = new WeakMap<Stored, ReadonlyMap<number, Day>>()
const recordedOf = (stored: Stored): ReadonlyMap<number, Day> => {
  let all = days.get(stored)
  if (!all) { all = new Map([...stored.acts.values()].map(a => [a.entry, a.recorded])); days.set(stored, all) }
  return all
}

/** Adds what a plan holds beyond the register, and makes anew what follows from it. */
export const store = async (client: ClientBase, plan: Plan, learnt: Day, tell: (done: number, of: number, file: string) => void): Promise<ImportResult> => {
  const { stored, planned } = plan
  const { holdings } = assembleKnown(planned.map(p => knownOf(p, stored)), learnt)
  const acts = new Map(holdings.acts.map(a => [a.id, a]))
  const head = await readHead(client)
  const added = { acts: 0, claims: 0, counts: 0, layouts: 0 }
  const entryOfAct = new Map<string, number>()
  const layouts = new Map<string, number>()
  const count = planned.filter(p => p.changed).reduce((n, p) => n + p.read.dossier.acts.length + p.read.dossier.claims.length + p.read.dossier.counts.length, 0)
  let seq = head.entries
  let done = 0
  const entries = function* (): Generator<Entry> {
    for (const p of planned) {
      const { dossier } = p.read
      if (!p.changed) { for (const line of dossier.acts) entryOfAct.set(idOfLine(line), p.entries.get(line) ?? 0); continue }
      const restriction = dossier.head.restriction ?? 'public'
      const plain = { dossier: dossier.id, actId: null, recorded: learnt, knownSince: null, restriction, place: null }
      const shown = new Map<ActLine | RawLine, number>()
      const kinds = new Map<ActLine | RawLine, EntryKind>([...dossier.acts.map(l => [l, 'act'] as const), ...dossier.claims.map(l => [l, 'claim'] as const), ...dossier.counts.map(l => [l, 'count'] as const)])
      for (const { found: line } of offsetsOf(dossier.text, [...kinds.keys()])) {
        const kind = kinds.get(line) ?? 'act'
        const there = p.entries.get(line)
        if (kind === 'act') {
          const id = idOfLine(line as ActLine)
          const act = acts.get(id) as Act
          if (there === undefined) {
            added.acts += 1
            yield { ...entryOf(act, ++seq, line.text), dossier: dossier.id, place: p.recording ? JSON.stringify({ laid: true } satisfies Place) : null }
            shown.set(line, seq)
            entryOfAct.set(id, seq)
          } else {
            entryOfAct.set(id, there)
            const spelt = spellingOf(stored, p.stored, there, id, line.text)
            shown.set(line, spelt ?? seq + 1)
            if (spelt === undefined) yield { ...plain, seq: ++seq, kind: 'spelling', actId: id, text: line.text, body: '{}', restriction: act.restriction }
          }
        } else if (there === undefined) {
          added[kind === 'claim' ? 'claims' : 'counts'] += 1
          shown.set(line, ++seq)
          yield { ...plain, seq, kind, text: line.text, body: JSON.stringify((line as RawLine).fields) }
        } else shown.set(line, there)
        tell(++done, count, dossier.file)
      }
      const pieces = takeApart(dossier.text, [...kinds.keys()], line => shown.get(line) ?? 0)
      layouts.set(dossier.id, ++seq)
      added.layouts += 1
      yield { ...plain, seq, kind: 'layout', text: '', body: JSON.stringify({ file: dossier.file, sha256: p.sha256, pieces: pack(pieces) } satisfies Layout) }
    }
  }
  const moved = await append(client, head, entries())
  const derived = derive(planned.map(p => ({ ...knownOf(p, stored), layout: layouts.get(p.read.dossier.id) ?? p.stored?.layout ?? 0 })), holdings, a => entryOfAct.get(a.id) ?? 0)
  await keep(client, derived)
  return { added, entries: moved.entries, head: moved.hash, warnings: plan.warnings }
}

/** The entry of an act, apart from where it stands. */
export const entryOf = (act: Act, seq: number, text: string): Omit<Entry, 'dossier'> => ({
  seq, kind: 'act', actId: act.id, text, body: JSON.stringify(actToJson(act)), recorded: act.recorded,
  // PostgreSQL knows no day before the year 1, and no act is known since one.
  knownSince: act.knownSince !== undefined && /^(?!0000)\d{4}-/.test(act.knownSince) ? act.knownSince : null, restriction: act.restriction, place: null,
})

/** The entry that holds the line of an act just as it is written now: its own, or the spelling its dossier had; undefined when it is respelt. */
const spellingOf = (stored: Stored, dossier: StoredDossier | undefined, entry: number, id: string, text: string): number | undefined => {
  if (stored.lines.get(entry)?.text === text) return entry
  return dossier?.pieces.find((piece): piece is number => typeof piece === 'number' && stored.lines.get(piece)?.actId === id && stored.lines.get(piece)?.text === text)
}

/** Makes everything derived anew from the entries. Throws when an entry can no longer be read. */
export const rebuildDerived = async (client: ClientBase): Promise<void> => {
  await client.query('delete from chancery.held_act')
  await client.query('delete from chancery.held_dossier')
  await keep(client, (await deriveStored(client)).derived)
}

/** What follows from the entries, and what is wrong with them as read today. */
export const deriveStored = async (client: ClientBase): Promise<{ readonly derived: ReturnType<typeof derive>; readonly problems: readonly Problem[] }> => {
  const stored = await readStored(client)
  const planned = inOrder([...stored.dossiers.values()]).map((s): Planned => ({ ...readAsStored(s, stored), stored: s, sha256: s.sha256, changed: false, recording: false }))
  const known = planned.map(p => knownOf(p, stored))
  const entries = new Map(planned.flatMap(p => p.read.dossier.acts.map(line => [idOfLine(line), p.entries.get(line) ?? 0] as const)))
  // Every act has its day by now: this one is never used.
  const { holdings, problems } = assembleKnown(known, '0001-01-01')
  return { derived: derive(known, holdings, a => entries.get(a.id) ?? 0), problems: [...planned.flatMap(p => p.read.problems), ...problems] }
}
