/** A file of text read in pieces, however large: unpacked where it is packed, in the encoding it says, and never wholly in memory. */
import { isUtf8 } from 'node:buffer'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { encodingOf } from '#iati'

/** A file that cannot be read: told as every other failure is. */
class FileFailure extends Error {
  readonly where: string
  readonly found: string
  readonly wants: string
  readonly remedy: string
  constructor(told: { readonly where: string; readonly found: string; readonly wants: string; readonly remedy: string }) {
    super(`${told.where}: found ${told.found}, wants ${told.wants}`)
    this.where = told.where
    this.found = told.found
    this.wants = told.wants
    this.remedy = told.remedy
  }
}
/** Whether there is a file of this name at all; otherwise a FileFailure. */
export const checkFile = (path: string): void => {
  const found = !existsSync(path) ? 'nothing there' : statSync(path).isDirectory() ? 'a folder' : undefined
  if (found !== undefined) throw new FileFailure({ where: path, found, wants: 'a file of this name that can be read', remedy: 'look at the name of the file again' })
}

/** The bytes as they come, unpacked where they are packed with gzip. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const head = createReadStream(path, { end: 1 })
  let packed = false
  for await (const bytes of head as AsyncIterable<Buffer>) packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  if (!packed) { yield* file as AsyncIterable<Buffer>; return }
  const plain = createGunzip({ chunkSize: 1 << 18 })
  file.on('error', e => plain.destroy(e))
  try { yield* file.pipe(plain) as AsyncIterable<Buffer> } catch (e) {
    if ((e as NodeJS.ErrnoException).code?.startsWith('Z_') ?? false) throw new FileFailure({ where: path, found: 'a compressed file that is damaged', wants: 'a file as it was published', remedy: 'fetch it again' })
    throw e
  } finally { file.destroy() }
}

interface Decoding { readonly piece: (bytes: Buffer) => string | undefined; readonly rest: () => string | undefined }
/** UTF-8 by the engine itself: text that is ASCII then takes one byte a sign, which halves the memory and is read twice as fast. */
const utf8 = (): Decoding => {
  let cut: Buffer = Buffer.alloc(0)
  return {
    piece: bytes => {
      const all = cut.length === 0 ? bytes : Buffer.concat([cut, bytes])
      // A sign of several bytes may be cut in two: it begins at most three bytes before the end.
      let end = all.length
      for (let back = 1; back <= 3 && back <= all.length; back++) {
        const byte = all[all.length - back]!
        if (byte < 0x80) break
        if (byte >= 0xc2) { if (byte <= 0xf4 && (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back) end = all.length - back; break }
      }
      const whole = all.subarray(0, end)
      cut = Buffer.from(all.subarray(end))
      return isUtf8(whole) ? whole.toString('utf8') : undefined
    },
    rest: () => (cut.length === 0 ? '' : undefined),
  }
}
const others = (encoding: string): Decoding => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const or = (decode: () => string): string | undefined => { try { return decode() } catch { return undefined } }
  return { piece: bytes => or(() => decoder.decode(bytes, { stream: true })), rest: () => or(() => decoder.decode()) }
}
/** Where the first byte stands that is none of UTF-8, counted in lines from the beginning of the piece. */
const linesBefore = (bytes: Buffer): number => (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '').split('\n').length - 1

/** The text of a file in pieces. What is not in the encoding that the file says is refused, because names and amounts would be read wrongly. */
export async function* piecesOf(path: string): AsyncGenerator<string> {
  checkFile(path)
  let decoding: Decoding | undefined
  let encoding = 'utf-8'
  let line = 1
  for await (const bytes of bytesOf(path)) {
    if (decoding === undefined) {
      encoding = encodingOf(bytes)
      try { decoding = encoding === 'utf-8' ? utf8() : others(encoding) } catch { throw new FileFailure({ where: path, found: `the encoding ${encoding}`, wants: 'an encoding that is known: UTF-8', remedy: 'save the file in UTF-8' }) }
    }
    const text = decoding.piece(bytes)
    if (text === undefined) throw new FileFailure({ where: path, found: `bytes that are not ${encoding.toUpperCase()}, first in line ${line + linesBefore(bytes)}`, wants: 'text in the encoding that the file says', remedy: 'save the file in UTF-8, or correct its declaration' })
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++
    yield text
  }
  const rest = decoding?.rest() ?? ''
  if (decoding !== undefined && decoding.rest() === undefined) throw new FileFailure({ where: path, found: `an end within a sign of ${encoding.toUpperCase()}, in line ${line}`, wants: 'a whole file', remedy: 'fetch it again' })
  if (rest !== '') yield rest
}
