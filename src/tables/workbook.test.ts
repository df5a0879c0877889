/** Workbooks as tables: numbers exact, days as days, shares in per cent, rows in their lines; what is no workbook is refused. */
import { utils, write, type WorkBook } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { csvOfWorkbook, isWorkbook } from './workbook.ts'

const bytesOf = (rows: readonly (readonly unknown[])[], styled: (s: Record<string, { z?: string }>) => void = () => undefined, props: Partial<WorkBook> = {}): Uint8Array => {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows.map(r => [...r]))
  styled(sheet as Record<string, { z?: string }>)
  utils.book_append_sheet(book, sheet, 'Table')
  Object.assign(book, props)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}
test('cells are told from their content, whatever they show', async () => {
  const bytes = bytesOf([['day', 'amount', 'share', 'name'], [40969, 1234567.5, 0.449, 'Wells, "two"\nroads'], [], ['2012-03', 0.1, 44.9, true]], s => { s['A2']!.z = 'dd/mm/yyyy'; s['B2']!.z = '#,##0'; s['C2']!.z = '0%' })
  expect([isWorkbook(bytes), await csvOfWorkbook(bytes)]).toEqual([true, 'day,amount,share,name\n2012-03-01,1234567.5,44.9 %,"Wells, ""two"" roads"\n\n2012-03,0.1,44.9,true\n'])
})
test('a workbook that counts its days from 1904', async () => {
  expect(await csvOfWorkbook(bytesOf([['day'], [39507]], s => { s['A2']!.z = 'yyyy-mm-dd' }, { Workbook: { WBProps: { date1904: true } } }))).toBe('day\n2012-03-01\n')
})
test('rows before the table keep their lines', async () => {
  expect(await csvOfWorkbook(bytesOf([[], [], ['a', 'b'], ['x', 'y']]))).toBe('\n\na,b\nx,y\n')
})
test('what is none is refused', async () => {
  expect(isWorkbook(new TextEncoder().encode('a,b\n'))).toBe(false)
  expect(await csvOfWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toMatchObject({ code: 'not-a-table' })
  expect(await csvOfWorkbook(bytesOf([]))).toMatchObject({ code: 'not-a-table', found: expect.stringContaining('empty') })
})
