/** Every refusal of the importers has a table that gives it, with what was found, wanted, and the remedy. */
import { expect, test } from 'vitest'
import { refusalCodes } from '#tables'
import { refusalsIn, tableZoo } from '../scripts/table-zoo.ts'

test('each code has its specimen', () => { expect(Object.keys(tableZoo).sort()).toEqual([...refusalCodes].sort()) })
test.each(Object.entries(tableZoo))('%s', (code, specimen) => {
  const own = refusalsIn(specimen)
  expect([...new Set(own.map(r => r.code))]).toEqual([code])
  for (const r of own) { expect([r.found, r.wants, r.remedy].every(t => t !== '')).toBe(true); expect(r.where.line).toBeGreaterThan(0) }
})
