/** A table with the acts of many instruments: a dossier for each value of one column, all or nothing. */
import { readOverrides, readTable, type Refusal, type Row, type TableText } from '#tables'
import { importRows, type Imported, type TableToImport } from './import-table.ts'

export interface CollectionToImport extends Omit<TableToImport, 'instrument' | 'title' | 'number' | 'clauses' | 'weights' | 'adopted' | 'opened'> {
  /** The column that tells the instruments apart, and what its values are put behind: un.mtdsg gives un.mtdsg.4-3. */
  readonly by: string
  readonly prefix: string
  /** A table of titles: the same column, or chapter_no and treaty_no, and title or treaty_name. */
  readonly titles?: TableText
}
export interface CollectionImported { readonly instruments: readonly Imported[]; readonly refused: readonly Refusal[] }

const idPart = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** Titles by the value of the column; numbers may be written 4-11-b or 4 and 11.b. */
const titlesOf = ({ file, text }: TableText, by: string): { readonly of: ReadonlyMap<string, string>; readonly refused: readonly Refusal[] } => {
  const { columns, rows, refused } = readTable({ file, text })
  const title = ['title', 'treaty_name', 'name'].find(c => columns.includes(c))
  const key = (r: Row): string | undefined => (columns.includes(by) ? r.cells[by] : columns.includes('chapter_no') && columns.includes('treaty_no') ? `${r.cells['chapter_no']}-${r.cells['treaty_no']}` : undefined)
  if (refused.length > 0) return { of: new Map(), refused }
  if (title === undefined || rows.some(r => key(r) === undefined)) return { of: new Map(), refused: [{ code: 'missing-column', where: { file, line: 1 }, found: `the columns ${columns.join(', ')}`, wants: `the columns ${by} and title`, remedy: 'name the columns so' }] }
  return { of: new Map(rows.map(r => [idPart(key(r) ?? ''), r.cells[title] ?? ''])), refused: [] }
}

export const importCollection = (asked: CollectionToImport): CollectionImported => {
  const table = readTable(asked.table)
  const by = asked.by.toLowerCase()
  const { overrides, refused: inOverrides } = asked.participants ? readOverrides(asked.participants) : { overrides: [], refused: [] }
  const titles = asked.titles ? titlesOf(asked.titles, by) : { of: new Map<string, string>(), refused: [] }
  const refused: Refusal[] = [...table.refused, ...inOverrides, ...titles.refused]
  if (refused.length === 0 && !table.columns.includes(by)) refused.push({ code: 'missing-column', where: { file: asked.table.file, line: 1 }, found: `the columns ${table.columns.join(', ')}`, wants: `a column ${by}`, remedy: 'name the column that tells the instruments apart with --by-column' })
  if (refused.length > 0) return { instruments: [], refused }
  const groups = new Map<string, Row[]>()
  for (const row of table.rows) {
    const value = row.cells[by] ?? ''
    if (value === '') { refused.push({ code: 'missing-value', where: { file: asked.table.file, line: row.line }, found: `nothing in ${by}`, wants: 'the instrument of the act', remedy: 'add it' }); continue }
    const rows = groups.get(value)
    if (rows) rows.push(row)
    else groups.set(value, [row])
  }
  const shared = {
    table: asked.table, source: asked.source, ...(asked.topic ? { topic: asked.topic } : {}), ...(asked.predecessors ? { predecessors: asked.predecessors } : {}),
    ...(asked.completeTo ? { completeTo: asked.completeTo } : {}), ...(asked.inline === undefined ? {} : { inline: asked.inline }),
  }
  const all = [...groups].map(([value, rows]) => {
    const title = titles.of.get(idPart(value))
    return importRows({ ...shared, used: by, instrument: `${asked.prefix}.${idPart(value)}`, title: title ?? value, number: value }, { columns: table.columns, rows, refused: [] }, overrides)
  })
  refused.push(...all.flatMap(a => a.refused))
  // What is wrong with the columns is wrong once, not once for each instrument.
  const once = [...new Map(refused.map(r => [JSON.stringify(r), r])).values()]
  return once.length > 0 ? { instruments: [], refused: once } : { instruments: all.flatMap(a => (a.imported ? [a.imported] : [])).sort((a, b) => (a.instrument < b.instrument ? -1 : 1)), refused: [] }
}
