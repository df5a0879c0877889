/** Rows of totals in tables of contributions: no member's, held against what the rows above add up to. */
import { Decimal } from 'decimal.js'
import { isRefused, type Row, type Table } from '#tables'
import { readRate, readSum, type Points } from './cells.ts'
import type { Columns } from './columns.ts'
import type { Noticed } from './contradictions.ts'

const words = /^(grand |general |sub)?totals?( général| general)?$|^total(es|e|i)?$|^sum$|^итого$|^всего$|^المجموع( الكلي)?$|^总计$|^合计$|^共计$/iu
/** Does a row bear the sums of others, and no member's? */
export const isTotalRow = (row: Row, { member }: Columns): boolean => member !== undefined && words.test((row.cells[member] ?? '').trim().replace(/[.:\s]+$/, ''))

const summed = ['rate', 'gross', 'credit', 'net', 'paid'] as const
/** What each row of totals says that the rows of its table (of its year, where it names one) do not add up to; `left`: how each is left out. */
export const totalsHeld = (table: Table, file: string, columns: Columns, points: Points | undefined): { readonly left: readonly string[]; readonly noticed: readonly Noticed[] } => {
  const totals = table.rows.filter(r => isTotalRow(r, columns))
  const members = table.rows.filter(r => !isTotalRow(r, columns))
  const number = (row: Row, key: (typeof summed)[number]): Decimal | undefined => { const text = row.cells[columns[key] ?? ''] ?? ''; const read = key === 'rate' ? readRateOfAll(text) : readSum(text, points); return isRefused(read) ? undefined : read.value }
  const noticed = totals.flatMap(t => {
    const year = t.cells[columns.year ?? ''] ?? ''
    const own = year === '' ? members : members.filter(m => m.cells[columns.year ?? ''] === year)
    return summed.flatMap((key): Noticed[] => {
      const says = columns[key] === undefined ? undefined : number(t, key)
      const sum = own.reduce((n, m) => n.plus(number(m, key) ?? 0), new Decimal(0))
      return says === undefined || says.eq(sum) ? [] : [{ where: { file, line: t.line }, of: `the total of ${columns[key]}`, says: `${says.toFixed()}; the rows add up to ${sum.toFixed()}` }]
    })
  })
  return { left: totals.map(t => `the total in line ${t.line} of ${file}`), noticed }
}
/** A sum of rates may be more than a hundred: that is what is to be said of it. */
const readRateOfAll = (text: string): ReturnType<typeof readRate> => { const read = readRate(text); return isRefused(read) ? readSum(text.replace(/%/, '').replace(',', '.'), 'decimals') : read }
