/** The columns of a table of projects, and the words that tables use for them. */
import { nearest } from '#acts'
import type { Refusal, Table } from '#tables'

const read = {
  bank: ['bank', 'by', 'financier', 'lender', 'institution'], state: ['state', 'country', 'member', 'of', 'recipient', 'pays'], project: ['project', 'project_id', 'project_code', 'identifier', 'ref', 'operation'], name: ['name', 'title', 'project_name', 'project_title', 'purpose'],
  stage: ['stage', 'status', 'step', 'milestone'], day: ['day', 'date', 'on'], due: ['due', 'closing_date', 'due_date'], amount: ['amount', 'sum', 'value'], currency: ['currency', 'unit'], sector: ['sector'], share: ['share', 'percentage', 'percent', 'sector_share'],
} as const
export type ColumnName = keyof typeof read
export type Columns = Readonly<Partial<Record<ColumnName, string>>>
const columnNames = Object.keys(read) as readonly ColumnName[]

/** Finds each column by any of its names; `bank` may be left out where it is given beside the table. */
export const readColumns = (table: Table, file: string, bankGiven: boolean): { readonly columns: Columns; readonly refused: readonly Refusal[] } => {
  const refused: Refusal[] = []
  const refuse = (code: Refusal['code'], column: string, found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line: 1, ...(column ? { column } : {}) }, found, wants, remedy }) }
  const columns: Partial<Record<ColumnName, string>> = {}
  const every = columnNames.flatMap(n => [...read[n]])
  for (const c of table.columns) {
    const ours = columnNames.find(n => (read[n] as readonly string[]).includes(c))
    if (ours === undefined) { const meant = nearest(c, every); refuse('unknown-column', c, c || 'a column without a name', `the columns ${columnNames.join(', ')}`, meant ? `write ${meant}` : 'take the column out') }
    else if (columns[ours] !== undefined) refuse('not-a-table', c, `${columns[ours]} and ${c}`, `one column for the ${ours}`, 'take one of the two out')
    else columns[ours] = c
  }
  if (table.columns.length > 0) for (const n of ['state', 'stage', 'day', ...(bankGiven ? [] : ['bank' as const])] as const) if (columns[n] === undefined) refuse('missing-column', n, `no column ${n}`, `the columns bank, state, project, name, stage, day, amount, currency`, n === 'bank' ? 'add it, or say the bank with --by' : `add ${n}, or rename the column that holds it to ${n}`)
  return { columns, refused }
}
