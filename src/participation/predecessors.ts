/** A file with acts of States that the tables no longer show: their instruments still count, under their own names. */
import { readTable, type Override, type Refusal, type TableText } from '#tables'
import type { Columns } from './columns.ts'
import type { Line } from './line.ts'
import { readRow } from './rows.ts'

export interface Predecessors { readonly lines: readonly Line[]; readonly refused: readonly Refusal[]; readonly leftOut: readonly string[] }
const find = (columns: readonly string[], ...words: readonly string[]): string | undefined => words.find(w => columns.includes(w))

/**
 * `number` picks the rows of one instrument (by mtdsg_no, instrument or short); without it the file must be about one alone. A row that
 * the table has already is left out. Without a column of acts the form is untold: ratification or accession.
 */
export const readPredecessors = (given: TableText, number: string | undefined, there: readonly Line[], overrides: readonly Override[]): Predecessors => {
  const { columns: heads, rows, refused } = readTable(given)
  if (refused.length > 0) return { lines: [], refused, leftOut: [] }
  const one = (code: Refusal['code'], found: string, wants: string, remedy: string): Predecessors => ({ lines: [], leftOut: [], refused: [{ code, where: { file: given.file, line: 1 }, found, wants, remedy }] })
  const participant = find(heads, 'predecessor_state', 'participant', 'state')
  const day = find(heads, 'deposit_date', 'date', 'day')
  if (participant === undefined || day === undefined) return one('missing-column', `the columns ${heads.join(', ')}`, 'the columns predecessor_state and deposit_date', 'name the columns so')
  const numbers = ['mtdsg_no', 'instrument', 'short'].filter(c => heads.includes(c))
  const key = numbers[0]
  const about = key === undefined ? [] : [...new Set(rows.map(r => r.cells[key] ?? ''))]
  if (number === undefined && about.length > 1) return one('wrong-option', `rows about ${about.length} instruments`, 'the rows of one', 'say which with --number: --number 4-3')
  const picked = number === undefined ? rows : rows.filter(r => numbers.some(c => r.cells[c] === number))
  const act = find(heads, 'act')
  const columns: Columns = { participant, day, ...(act ? { act } : {}) }
  const read = picked.map(r => readRow(r, columns, given.file, overrides, 'ratification or accession'))
  const understood = read.flatMap(r => ('line' in r ? [r.line] : []))
  const twice = understood.filter(l => there.some(t => t.act === 'deposit' && t.party === l.party && t.day === l.day))
  return {
    lines: understood.filter(l => !twice.includes(l)), refused: read.flatMap(r => ('line' in r ? [] : r)),
    leftOut: twice.map(l => `${given.file}:${l.at.line}: the table has the instrument of ${l.party} of ${l.day} already`),
  }
}
