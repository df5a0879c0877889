/** Everything that the reader of IATI activities tells has a file that gives it, with what was found, wanted, and the remedy. */
import { expect, test } from 'vitest'
import { iatiCodes } from '#iati'
import { iatiZoo, problemsOfIati } from '../scripts/iati-zoo.ts'

test('each code has its specimen', () => { expect(Object.keys(iatiZoo).sort()).toEqual([...iatiCodes].sort()) })
test.each(Object.entries(iatiZoo))('%s', (code, specimen) => {
  const own = problemsOfIati(specimen)
  expect([...new Set(own.map(p => p.code))]).toEqual([code])
  for (const p of own) { expect([p.found, p.wants, p.remedy].every(t => t !== '')).toBe(true); expect(p.line).toBeGreaterThan(0) }
})
