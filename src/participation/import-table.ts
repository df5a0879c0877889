/** A participation table becomes a dossier: everything that is refused is told at once, and then nothing is written. */
import { readDossier, topics, type Problem } from '#acts'
import type { Day } from '#calendar'
import { readOverrides, readTable, type Declared, type Override, type Refusal, type Row, type SourceEntry, type Table, type TableText } from '#tables'
import { effectsLeftOut, instrumentColumns, readColumns } from './columns.ts'
import { dossierText } from './dossier-text.ts'
import { wordOf, type Line } from './line.ts'
import { readPredecessors } from './predecessors.ts'
import { readRow, type Understood } from './rows.ts'
import { marked } from './strange.ts'
import { eachOnce, withPredecessors } from './successions.ts'
import { readWeights, type WeightsAsked } from './weights.ts'
import { readWritten } from './written.ts'

export interface TableToImport {
  readonly table: TableText
  /** The id of the instrument in the register: un.kyoto. */
  readonly instrument: string
  readonly title?: string
  readonly topic?: string
  /** YAML: clauses alone, or a header of a dossier (clauses, depositary, weights, amends …). */
  readonly clauses?: TableText
  readonly weights?: readonly WeightsAsked[]
  readonly participants?: TableText
  readonly predecessors?: TableText
  /** Which rows are about this instrument, in a table or a file of predecessors that holds several. */
  readonly number?: string
  readonly adopted?: Day
  readonly opened?: Day
  /** The table shows every instrument of consent up to this day. */
  readonly completeTo?: Day
  readonly source: SourceEntry
  /** Whether organisations and territories are declared in the dossier itself; otherwise the caller declares them, once for all. */
  readonly inline?: boolean
  /** A column that somebody has used already: it is neither read nor unknown. */
  readonly used?: string
}
/** An act kept although it is strange, with its reason. */
export interface Kept { readonly line: number; readonly act: string; readonly why: string }
export interface Imported {
  readonly instrument: string
  readonly text: string
  readonly acts: number
  /** Of predecessors, from the file of their acts. */
  readonly added: number
  readonly declared: readonly Declared[]
  readonly leftOut: readonly string[]
  /** Rows taken by the heading of the source instead of their word, counted by heading. */
  readonly readOtherwise: readonly string[]
  readonly irregular: readonly Kept[]
}
export type ImportOfTable = { readonly imported: Imported; readonly refused: readonly [] } | { readonly imported?: undefined; readonly refused: readonly Refusal[] }

/** Pure: the same texts give the same dossier, in whatever order the rows stand. */
export const importTable = (asked: TableToImport): ImportOfTable => {
  const table = readTable(asked.table)
  const { overrides, refused } = asked.participants ? readOverrides(asked.participants) : { overrides: [], refused: [] }
  const column = instrumentColumns.find(c => table.columns.includes(c))
  const about = column === undefined ? [] : [...new Set(table.rows.map(r => r.cells[column] ?? ''))]
  if (column === undefined || about.length < 2) return importRows(asked, table, overrides, refused)
  if (asked.number !== undefined && about.includes(asked.number)) return importRows(asked, { ...table, rows: table.rows.filter(r => r.cells[column] === asked.number) }, overrides, refused)
  return { refused: [...refused, {
    code: 'wrong-option', where: { file: asked.table.file, line: 1 }, found: `rows about ${about.length} instruments${asked.number === undefined ? '' : `, none of them ${asked.number}`}`, wants: 'the rows of one',
    remedy: `say which with --number (${about.slice(0, 3).join(', ')} …), or make a dossier of each with --by-column ${column}`,
  }] }
}

/** The rows of one instrument of a table that holds several. */
export const importRows = (asked: TableToImport, table: Table, overrides: readonly Override[], before: readonly Refusal[] = []): ImportOfTable => {
  const { file } = asked.table
  const weighing = (asked.weights ?? []).filter(w => w.table.file === file).flatMap(w => (w.column ? [w.column.toLowerCase()] : []))
  const { columns, refused: badColumns, leftOut } = readColumns(table, file, ['participant', 'day', 'act'], [...weighing, ...(asked.used ? [asked.used] : [])])
  const refused: Refusal[] = [...before, ...table.refused, ...(table.columns.length > 0 ? badColumns : []), ...optionsRefused(asked)]
  const written = asked.clauses ? readWritten(asked.clauses, (asked.weights ?? []).length > 0) : undefined
  refused.push(...(written?.refused ?? []))
  const read = refused.some(r => r.where.file === file && r.where.line === 1) ? [] : table.rows.map((r: Row) => readRow(r, columns, file, overrides))
  const understood = read.filter((r): r is Understood => 'line' in r)
  refused.push(...read.flatMap(r => ('line' in r ? [] : r)))
  for (const { line: l } of understood) if (l.day > asked.source.seen) refused.push({ code: 'unknown-day', where: l.at, found: l.day, wants: `a day not after ${asked.source.seen}, when the table was seen`, remedy: 'a table shows what was done; look at the year again, or name the day with --seen' })
  const { lines: own, leftOut: repeated } = eachOnce(understood.map(u => u.line))
  const former = asked.predecessors ? readPredecessors(asked.predecessors, asked.number, own, overrides) : { lines: [], refused: [], leftOut: [] }
  refused.push(...former.refused)
  const days = own.map(l => l.day).sort()
  const span = days.length === 0 ? [asked.source.seen] : [...days.slice(-1), ...days.slice(0, 1)]
  const weights = (asked.weights ?? []).map(w => readWeights(w, span, overrides, file))
  refused.push(...weights.flatMap(w => w.refused))
  if (refused.length > 0) return { refused: inLineOrder(refused) }

  const lines = marked(withPredecessors([...own, ...former.lines]), asked)
  const declared = [...new Map(understood.flatMap(u => (u.declare ? [[u.declare.id, u.declare] as const] : []))).values()]
  const text = dossierText({
    instrument: asked.instrument, weights: weights.flatMap(w => (w.weights ? [w.weights] : [])), source: asked.source, declared: asked.inline === false ? [] : declared,
    about: `Participation in ${(asked.title ?? asked.instrument).replaceAll(/\s+/g, ' ')}, taken from a table of ${table.rows.length} rows.`,
    ...(asked.title !== undefined ? { title: asked.title } : {}), ...(asked.topic ? { topic: asked.topic } : {}), ...(written ? { written: written.text } : {}), ...(asked.completeTo ? { completeTo: asked.completeTo } : {}),
  }, lines)
  const broken = readDossier(text, { file: `${asked.instrument}.yaml`, id: asked.instrument }).problems.filter(p => p.severity === 'error')
  if (broken.length > 0) return { refused: broken.map(asRefusal) }
  return {
    refused: [],
    imported: {
      instrument: asked.instrument, text, acts: lines.length, added: former.lines.length, declared,
      leftOut: [...leftOut, ...effectsLeftOut(table, columns), ...repeated, ...former.leftOut, ...weights.flatMap(w => w.remarks)],
      readOtherwise: readOtherwise(lines),
      irregular: lines.flatMap((l: Line) => (l.irregular.length > 0 ? [{ line: l.at.line, act: `${l.party}, ${wordOf(l)}, ${l.day}`, why: l.irregular.join('; ') }] : [])),
    },
  }
}

/** File by file as they came, in each from the first line to the last. */
const inLineOrder = (refused: readonly Refusal[]): readonly Refusal[] => {
  const files = [...new Set(refused.map(r => r.where.file))]
  return refused.toSorted((a, b) => files.indexOf(a.where.file) - files.indexOf(b.where.file) || a.where.line - b.where.line)
}
const readOtherwise = (lines: readonly Line[]): readonly string[] => {
  const counted = new Map<string, number>()
  for (const l of lines) if (l.readBy) { const said = `${l.readBy.word} under "${l.readBy.heading}" is taken as ${wordOf(l)}`; counted.set(said, (counted.get(said) ?? 0) + 1) }
  return [...counted].map(([said, n]) => `${said} (${n})`).sort()
}
const asRefusal = (p: Problem): Refusal => ({ code: 'wrong-option', where: { file: p.where.file, line: p.where.line }, found: p.found, wants: p.wants, remedy: p.remedy })
const optionsRefused = (asked: TableToImport): readonly Refusal[] => {
  const refuse = (option: string, found: string, wants: string, remedy: string): Refusal => ({ code: 'wrong-option', where: { file: option, line: 1 }, found, wants, remedy })
  return [
    ...(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(asked.instrument) ? [] : [refuse('--instrument', asked.instrument, 'an instrument by its dotted name (un.kyoto)', 'write it in small letters, with points')]),
    ...(asked.topic === undefined || (topics as readonly string[]).includes(asked.topic) ? [] : [refuse('--topic', asked.topic, `one of ${topics.join(', ')}`, 'choose one of these')]),
    ...(asked.completeTo !== undefined && asked.completeTo > asked.source.seen ? [refuse('--complete-to', asked.completeTo, `a day not after ${asked.source.seen}, when the table was seen`, 'a table cannot be complete for days to come')] : []),
  ]
}
