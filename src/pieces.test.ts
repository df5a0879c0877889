/** Files in pieces: compressed or not, in whatever encoding they say; what cannot be read is told with its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'pieces-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
const read = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const path = join(folder, 'file.xml')
  writeFileSync(path, bytes)
  const pieces: string[] = []
  for await (const p of piecesOf(path)) pieces.push(p)
  return pieces
}
const text = `<?xml version="1.0"?>\n<a>${'é港🚢\n'.repeat(90_000)}</a>`
const refusal = async (bytes: Uint8Array): Promise<unknown> => read(bytes).catch((e: unknown) => e)

test('a large file comes in pieces, with no sign cut in two', async () => {
  for (const shift of ['', 'x', 'xx', 'xxx']) {
    const pieces = await read(Buffer.from(text + shift))
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(text + shift)
  }
})
test('compressed', async () => { expect((await read(gzipSync(text))).join('')).toBe(text) })
test('in the encoding it says', async () => {
  expect((await read(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>', 'latin1'))).join('')).toContain('<a>é</a>')
  expect((await read(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le'))).join('')).toContain('<a>é</a>')
})
test('nothing', async () => { expect(await read(new Uint8Array())).toEqual([]) })
test('what is not in its encoding is refused with its line', async () => {
  expect(await refusal(Buffer.concat([Buffer.from('<a>\n\n'), Buffer.from([0xe9]), Buffer.from('</a>')]))).toMatchObject({ found: 'bytes that are not UTF-8, first in line 3', remedy: 'save the file in UTF-8, or correct its declaration' })
  expect(await refusal(Buffer.concat([Buffer.from(`${'x'.repeat(1 << 18)}\n`), Buffer.from([0xff])]))).toMatchObject({ found: 'bytes that are not UTF-8, first in line 2' })
  expect(await refusal(Buffer.from('<a>é').subarray(0, 4))).toMatchObject({ found: 'an end within a sign of UTF-8, in line 1' })
  expect(await refusal(Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>'))).toMatchObject({ found: 'the encoding klingon' })
})
test('a compressed file that is damaged or cut off is refused', async () => {
  const packed = gzipSync(Buffer.from(text))
  expect(await refusal(packed.subarray(0, packed.length - 30))).toMatchObject({ found: 'a compressed file that is damaged' })
  const damaged = Buffer.from(packed)
  damaged.fill(7, packed.length - 8)
  expect(await refusal(damaged)).toMatchObject({ found: 'a compressed file that is damaged' })
})
test('a folder, and nothing of the name', async () => {
  const of = async (path: string): Promise<unknown> => { try { return await piecesOf(path).next() } catch (e) { return e } }
  expect(await of(folder)).toMatchObject({ found: 'a folder' })
  expect(await of(join(folder, 'none.xml'))).toMatchObject({ found: 'nothing there' })
})
