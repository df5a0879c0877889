/** Takes dossiers in: what the register has not is added, what it has must still be said; all or nothing. */
import type { ClientBase } from 'pg'
import { actToJson, heldSections, type Act, type ActLine, type RawLine } from '#acts'
import type { Day } from '#calendar'
import { append, readHead, sha256, type Entry, type EntryKind } from './chain.ts'
import type { Database } from './database.ts'
import { assembleKnown, derive, keep } from './derive.ts'
import { dossierIdOf, inOrder } from './folder.ts'
import { offsetsOf, pack, takeApart, type Place } from './layout.ts'
import { idOfLine, read } from './lines.ts'
import { knownOf, planImport, type Incoming, type Plan } from './plan.ts'
import type { DossierFile, ImportResult, Progress } from './register.ts'
import type { Layout, Stored, StoredDossier } from './stored.ts'

/** Between two words about the progress, in ms. */
const interval = 100

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
const nothingAdded = { acts: 0, claims: 0, counts: 0, assertions: 0, layouts: 0 } as const

const readFiles = async (client: ClientBase): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ file: string; sha256: string }>('select file, sha256 from chancery.held_dossier')
  return new Map(rows.map(r => [r.file, r.sha256]))
}

/** Adds what a plan holds beyond the register, and makes anew what follows from it. */
export const store = async (client: ClientBase, plan: Plan, learnt: Day, tell: (done: number, of: number, file: string) => void): Promise<ImportResult> => {
  const { stored, planned } = plan
  const { holdings } = assembleKnown(planned.map(p => knownOf(p, stored)), learnt)
  const acts = new Map(holdings.acts.map(a => [a.id, a]))
  const head = await readHead(client)
  const added = { acts: 0, claims: 0, counts: 0, assertions: 0, layouts: 0 }
  const entryOfAct = new Map<string, number>()
  const layouts = new Map<string, number>()
  const count = planned.filter(p => p.changed).reduce((n, p) => n + p.read.dossier.acts.length + heldSections.reduce((m, s) => m + p.read.dossier[s].length, 0), 0)
  let seq = head.entries
  let done = 0
  const entries = function* (): Generator<Entry> {
    for (const p of planned) {
      const { dossier } = p.read
      if (!p.changed) { for (const line of dossier.acts) entryOfAct.set(idOfLine(line), p.entries.get(line) ?? 0); continue }
      const restriction = dossier.head.restriction ?? 'public'
      const plain = { dossier: dossier.id, actId: null, recorded: learnt, knownSince: null, restriction, place: null }
      const shown = new Map<ActLine | RawLine, number>()
      const kinds = new Map<ActLine | RawLine, EntryKind>([...dossier.acts.map(l => [l, 'act'] as const), ...dossier.claims.map(l => [l, 'claim'] as const), ...dossier.counts.map(l => [l, 'count'] as const), ...dossier.assertions.map(l => [l, 'assertion'] as const)])
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
          added[kind === 'claim' ? 'claims' : kind === 'count' ? 'counts' : 'assertions'] += 1
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
