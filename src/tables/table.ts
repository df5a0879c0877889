/** A table as text becomes rows that know their lines: separated by commas, semicolons or tabs, with the quotation marks of RFC 4180. */
import { CsvError, parse } from 'csv-parse/sync'
import type { Refusal, RefusalCode } from './refusal.ts'

export interface TableText { readonly file: string; readonly text: string }
/** A row by its columns; `line` is where it begins in the file. */
export interface Row { readonly line: number; readonly cells: Readonly<Record<string, string>> }
export interface Table { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly refused: readonly Refusal[] }

/** Spaces, capitals and hyphens in the head of a column do not matter. */
const columnName = (head: string): string => head.trim().toLowerCase().replace(/[\s-]+/g, '_')
/** The mark that parts the head into most columns; what stands in quotation marks parts nothing. */
const separatorOf = (text: string): string => {
  const head = text.replace(/^\uFEFF/, '').trimStart().split(/[\r\n]/, 1)[0]?.replace(/"[^"]*"/g, '') ?? ''
  return [',', ';', '\t', '|'].map(mark => ({ mark, n: head.split(mark).length })).reduce((a, b) => (b.n > a.n ? b : a)).mark
}
/** The line in which the quotation mark stands that is never closed. */
const lineOfOpenMark = (text: string): number => { let at = -1; for (let i = text.indexOf('"'), open = false; i !== -1; i = text.indexOf('"', i + 1)) { open = !open; if (open) at = i } return text.slice(0, at).split(/\r\n|\n|\r/).length }
/** How a table of one sort begins and what one row of it is, for remedies. */
export interface SortOfTable { readonly head: string; readonly row: string }
const ofActs: SortOfTable = { head: 'participant,act,day', row: 'act' }
/** Never throws on text: what is not a table is refused with its line. Rows that are empty are passed over. */
export const readTable = ({ file, text }: TableText, sort: SortOfTable = ofActs): Table => {
  const refused: Refusal[] = []
  const refuse = (line: number, code: RefusalCode, found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line }, found, wants, remedy }) }
  if (text.includes('\0')) { refuse(text.slice(0, text.indexOf('\0')).split('\n').length, 'not-a-table', 'bytes that are not text', 'a table as text in UTF-8', 'save the table as CSV (UTF-8)'); return { columns: [], rows: [], refused } }
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  try {
    records = parse(text, { bom: true, delimiter: separatorOf(text), info: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as typeof records
  } catch (e) {
    if (!(e instanceof CsvError)) throw e
    const line = e.code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfOpenMark(text) : Number((e as unknown as { lines?: number }).lines ?? 1)
    refuse(line, 'not-a-table', e.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that is never closed' : 'a quotation mark in the middle of a value', 'values in quotation marks, marks inside them doubled', 'close the mark, or double it: "say ""yes"""')
    return { columns: [], rows: [], refused }
  }
  const [head, ...body] = records
  if (!head) { refuse(1, 'not-a-table', 'an empty file', `a head of columns and one ${sort.row} a row`, `begin with: ${sort.head}`); return { columns: [], rows: [], refused } }
  const columns = head.record.map(columnName)
  for (const c of new Set(columns.filter((x, i) => columns.indexOf(x) !== i))) refuse(1, 'not-a-table', `the column ${c || 'without a name'} twice`, 'each column once', 'take one of the two out, or rename it')
  const rows = body.flatMap(({ record, info }): Row[] => {
    const line = info.lines - record.join('').split('\n').length + 1
    if (record.every(cell => cell === '')) return []
    if (record.length !== columns.length) {
      refuse(line, 'not-a-table', `${record.length} values`, `${columns.length} values: ${columns.join(', ')}`, 'put values that hold a separator in quotation marks, and write every separator')
      return []
    }
    return [{ line, cells: Object.fromEntries(columns.map((c, i) => [c, record[i] ?? ''])) }]
  })
  if (rows.length === 0 && refused.length === 0) refuse(1, 'not-a-table', 'a head without rows', `one ${sort.row} a row`, 'add the rows, or leave the file out')
  return { columns, rows, refused }
}
