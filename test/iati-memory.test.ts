/** Memory while a file of activities is read: it does not grow with the file. Each reading is a process of its own. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOfActivities } from '../bench/activities.ts'
import { readOnce } from '../bench/iati.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'iati-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
const written = (bytes: number): string => {
  const path = join(folder, `${bytes}.xml`)
  const file = openSync(path, 'w')
  for (const piece of filesOfActivities(bytes)) writeSync(file, piece)
  closeSync(file)
  return path
}

test('a file eight times as large takes no more memory than its identifiers need', () => {
  const [small, large] = [written(8_000_000), written(64_000_000)]
  const [a, b] = [readOnce('Chancery', small), readOnce('Chancery', large)]
  expect(b.activities).toBeGreaterThan(7 * a.activities)
  // Until the collector has found its pace a process grows whatever it does; beyond that there are the identifiers.
  const grown = b.residentMost - a.residentMost
  expect(grown).toBeLessThan(40_000_000)
  expect(grown).toBeLessThan((statSync(large).size - statSync(small).size) * 0.7)
}, 120_000)
test('made-up files are the same every time, and sound', () => {
  expect([...filesOfActivities(20_000)]).toEqual([...filesOfActivities(20_000)])
})
