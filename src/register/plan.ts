/** What an import would add, and what hinders it: the lines of files held against the lines of entries. */
import type { ClientBase } from 'pg'
import { heldSections, type ActLine, type Problem, type RawLine } from '#acts'
import type { Day } from '#calendar'
import { changedAct, madeOf, missingAct } from './changed.ts'
import { assembleKnown, type Known } from './derive.ts'
import { dossierIdOf, inOrder } from './folder.ts'
import { withActs } from './insert.ts'
import { offsetsOf } from './layout.ts'
import { contentOf, idOfLine, isError, read, type ReadDossier } from './lines.ts'
import { isIrregularity, keyOf } from './regular.ts'
import { readStored, type Stored, type StoredDossier } from './stored.ts'

/** A file that has been read. */
export interface Incoming {
  readonly file: string
  readonly text: string
  readonly sha256: string
  readonly read: ReadDossier
  /** The text comes from the register and holds acts that are being recorded, not from a file. */
  readonly recording?: true
}

/** One dossier as it will be: read, and each line with its entry where the register has it. */
export interface Planned { readonly read: ReadDossier; readonly stored: StoredDossier | undefined; readonly sha256: string; readonly changed: boolean; readonly recording: boolean; readonly entries: ReadonlyMap<ActLine | RawLine, number> }
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
      // Claims, counts and assertions are known by their text alone: told otherwise, they are told anew.
      for (const section of heldSections) {
        const known = Map.groupBy(b.read.dossier[section], line => line.text)
        for (const line of n.read.dossier[section]) { const there = known.get(line.text)?.shift(); if (there) entries.set(line, b.entries.get(there) ?? 0) }
      }
    }
    return { read: n.read, stored: stored.dossiers.get(id), sha256: n.sha256, changed: true, recording: n.incoming?.recording === true, entries }
  })
  const { problems: together } = assembleKnown(planned.map(p => knownOf(p, stored)), learnt)
  problems.push(...(planned.some(p => p.recording) ? together.filter(p => !isIrregularity(p)) : unlessHeld(together, before, stored, learnt)))
  return problems.some(isError) ? { problems } : { stored, planned, warnings: problems }
}

/** An irregular act that the register took in before it was asked hinders nothing that is imported beside it: it is told as a warning. */
const unlessHeld = (problems: readonly Problem[], before: ReadonlyMap<string, Pick<Planned, 'read' | 'entries'>>, stored: Stored, learnt: Day): readonly Problem[] => {
  if (!problems.some(p => isError(p) && isIrregularity(p))) return problems
  const held = inOrder([...before].map(([id, b]) => ({ ...b, file: b.read.dossier.file, stored: stored.dossiers.get(id), sha256: '', changed: false, recording: false })))
  const had = new Set(assembleKnown(held.map(p => knownOf(p, stored)), learnt).problems.filter(isIrregularity).map(keyOf))
  return problems.map(p => (had.has(keyOf(p)) ? { ...p, severity: 'warning' } : p))
}

/** A stored dossier read anew, each line with its entry. */
export const readAsStored = (s: StoredDossier, stored: Stored): { readonly read: ReadDossier; readonly entries: ReadonlyMap<ActLine | RawLine, number> } => {
  const r = read(s.text, s.file, s.dossier)
  const entries = new Map<ActLine | RawLine, number>()
  const lines: (ActLine | RawLine)[] = [...r.dossier.acts, ...heldSections.flatMap(section => r.dossier[section])]
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

/** A planned dossier with the entry and the day of each act the register has. */
export const knownOf = (p: Planned, stored: Stored): Known => {
  const { recorded } = stored
  return {
    dossier: p.read.dossier, layout: p.stored?.layout ?? 0, sha256: p.sha256,
    acts: p.read.dossier.acts.map((line) => { const entry = p.entries.get(line); const day = entry === undefined ? undefined : recorded.get(entry); return entry !== undefined && day !== undefined ? { entry, recorded: day } : undefined }),
  }
}
