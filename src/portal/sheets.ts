/** Tables as files: one definition of the columns for the JSON, the CSV and the workbook of a table. */
import { stringify } from 'csv-stringify/sync'
import { toJson } from '#acts'
import { daysOf, type Desk, type Unanswered } from './desk.ts'
import { html, plain, type Html } from './html.ts'

export type Cell = string | number | boolean | null
export interface SheetColumn<T> {
  /** The field in the JSON: a word of the register, the same in every language. */
  readonly key: string
  readonly heading: string
  /** What the JSON holds: days as ISO 8601, closed words as they stand in the register. */
  readonly value: (row: T) => unknown
  /** What CSV and workbook show where that is not the value: the word of the language. */
  readonly shown?: (row: T) => Cell
}
/** A table with its rows worked out. `name` becomes part of the file's name, `title` says what the rows are, `of` whose they are. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly of: string
  /** Where the rows are an answer: whether it is established, so that no rows do not mean nobody. */
  readonly status?: string
  readonly headings: readonly string[]
  readonly cells: readonly (readonly Cell[])[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}
export type WriteSheet = (desk: Desk, parameters: Readonly<Record<string, string>>) => Sheet | Unanswered

/** A table of rows under its columns. */
export const sheet = <T>({ name, title, of, status }: { readonly name: string; readonly title: string; readonly of?: string; readonly status?: string }, columns: readonly SheetColumn<T>[], rows: readonly T[]): Sheet => ({
  name, title: plain(title), of: plain(of ?? title), ...(status === undefined ? {} : { status }), headings: columns.map(c => c.heading),
  cells: rows.map(r => columns.map(c => cellOf(c.shown ? c.shown(r) : toJson(c.value(r) ?? null)))),
  rows: rows.map(r => Object.fromEntries(columns.map(c => [c.key, toJson(c.value(r) ?? null)]))),
})
const cellOf = (value: unknown): Cell => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  return plain(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value))
}

/** The table as data, with the days it was worked out for. */
export const sheetToJson = (desk: Desk, s: Sheet): unknown => ({ table: s.name, ...daysOf(desk), ...(s.status === undefined ? {} : { status: s.status }), rows: s.rows })

/**
 * RFC 4180: CRLF, quotes doubled. It begins with a byte order mark, without which Excel reads Arabic as Latin; a text that a spreadsheet
 * would run as a formula (=, +, -, @) begins with an apostrophe, so that no source can run anything on the desk of its reader.
 */
export const sheetToCsv = (s: Sheet): string =>
  stringify([[...s.headings], ...s.cells.map(row => [...row])], { bom: true, escape_formulas: true, record_delimiter: 'windows', cast: { boolean: b => String(b) } })

/** A workbook: the table, and a second sheet that says what it is and of which day. Every text is a text there, so none is a formula. */
export const sheetToXlsx = async (desk: Desk, s: Sheet): Promise<Uint8Array<ArrayBuffer>> => {
  const { utils, write } = await import('@e965/xlsx')
  const { locale: { dir }, m, address } = desk
  const book = utils.book_new()
  const main = utils.aoa_to_sheet([[...s.headings], ...s.cells.map(row => row.map(fits))])
  main['!cols'] = s.headings.map((heading, i) => ({ wch: Math.min(48, Math.max(heading.length, 6, ...s.cells.slice(0, 200).map(row => String(row[i] ?? '').length)) + 1) }))
  if (s.cells.length > 0) main['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: s.cells.length, c: s.headings.length - 1 } }) }
  utils.book_append_sheet(book, main, sheetName(s.title))
  utils.book_append_sheet(book, utils.aoa_to_sheet([[m.product, s.of], [m.kind, s.title], [m.asAt, address.asAt], [m.knownOn, address.knownOn ?? desk.today], [m.address, address.path]]), sheetName(m.note))
  book.Workbook = { Views: [{ RTL: dir === 'rtl' }] }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}
/** A workbook holds no more than this in a cell; the other two forms hold all. */
const fits = (cell: Cell): Cell => (typeof cell === 'string' && cell.length > 32_767 ? `${cell.slice(0, 32_766)}…` : cell)
/** A workbook allows a name 31 characters and none of these signs. */
const sheetName = (text: string): string => text.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31).trim() || '1'

/** The name under which a browser keeps the file: what it is, of which day, and in which language where that is not English. */
export const fileName = (desk: Desk, s: Sheet, ending: string): string => `${s.name.replace(/[^A-Za-z0-9._-]/g, '-')}.${desk.address.asAt}${desk.locale.lang === 'en' ? '' : `.${desk.locale.lang}`}.${ending}`

const formats = ['csv', 'xlsx', 'json'] as const
/** The links under a table to the same as a file. */
export const downloads = (desk: Desk, path: string, what: string, asked: Readonly<Record<string, string>> = {}): Html =>
  html`<p class="downloads"><span>${desk.m.treaty.download(what)}</span> ${formats.map(f => html`<a class="ds-link" href="${desk.link(`${path}.${f}`, asked)}" ${f === 'json' ? '' : html`download`}><bdi dir="ltr">${f.toUpperCase()}</bdi></a> `)}</p>`
