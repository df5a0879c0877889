/** A workbook (XLSX) becomes the text of a table: its first sheet, each row in its line, days and numbers as they are meant and not as they are shown. */
import { Decimal } from 'decimal.js'
import type { Refused } from './refusal.ts'

/** Workbooks are packed; nothing else that is read as a table begins so. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
interface Cell { readonly t: string; readonly v?: unknown; readonly w?: string; readonly z?: string | number }
const quoted = (text: string): string => (/[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Never throws: what is no workbook is refused. Line ends within a cell become blanks, so that row and line are one. */
export const csvOfWorkbook = async (bytes: Uint8Array): Promise<string | Refused> => {
  const { read, utils, SSF } = await import('@e965/xlsx')
  let book: ReturnType<typeof read>
  try { book = read(bytes, { type: 'array', cellNF: true, cellText: true, cellHTML: false, dense: false }) } catch { return { code: 'not-a-table', found: 'a packed file that is no workbook', wants: 'a workbook (.xlsx), or a table as CSV', remedy: 'save the table again, as a workbook or as CSV (UTF-8)' } }
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (sheet?.['!ref'] === undefined) return { code: 'not-a-table', found: 'a workbook whose first sheet is empty', wants: 'the table on the first sheet', remedy: 'put the sheet with the table first' }
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const textOf = (c: Cell | undefined): string => {
    if (c?.v === undefined || c.v === null) return ''
    if (c.t !== 'n') return String(c.t === 'e' ? c.w ?? '#ERROR' : c.v).replace(/\s*[\r\n]+\s*/g, ' ')
    const format = typeof c.z === 'string' ? c.z : ''
    if (format !== '' && SSF.is_date(format)) { const d = SSF.parse_date_code(Number(c.v), { date1904 }) as { readonly y: number; readonly m: number; readonly d: number } | null; return d ? `${String(d.y).padStart(4, '0')}-${String(d.m).padStart(2, '0')}-${String(d.d).padStart(2, '0')}` : c.w ?? '' }
    const value = new Decimal(String(c.v))
    return format.includes('%') ? `${value.mul(100).toFixed()} %` : value.toFixed()
  }
  const range = utils.decode_range(sheet['!ref'])
  const cell = (r: number, c: number): Cell | undefined => sheet[utils.encode_cell({ r, c })] as Cell | undefined
  return Array.from({ length: range.e.r + 1 }, (_, r) => {
    const row = r < range.s.r ? [] : Array.from({ length: range.e.c - range.s.c + 1 }, (__, i) => quoted(textOf(cell(r, range.s.c + i))))
    return row.every(t => t === '') ? '' : row.join(',')
  }).join('\n') + '\n'
}
