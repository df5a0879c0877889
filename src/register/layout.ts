/** The layout of a dossier: its text with each act, claim and count taken out and its entry named instead. */

/** What stands in a file: text of the layout, or the number of the entry whose line stands there. */
export type Piece = string | number
/** As stored: a run of entries with the same text between them is [first, last, between]. */
export type Packed = readonly (Piece | readonly [first: number, last: number, between: string])[]
/** A line found in a text. */
export interface Found { readonly line: number; readonly column: number; readonly text: string }
/** Where an act recorded by itself stands: after an entry, so many characters on, with `between` before it; or before an entry, with `between` after it; or in the layout written with it. */
export type Place =
  | { readonly after: number; readonly skip: number; readonly between: string }
  | { readonly before: number; readonly between: string }
  | { readonly laid: true }

/** The offset at which each line of a text begins. */
const beginnings = (text: string): number[] => {
  const all = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) all.push(at + 1)
  return all
}

/** Where the lines of a dossier stand in its text, in the order of the text. */
export const offsetsOf = <F extends Found>(text: string, lines: readonly F[]): { readonly found: F; readonly offset: number }[] => {
  const begin = beginnings(text)
  return lines.map((found) => {
    const offset = (begin[found.line - 1] ?? 0) + found.column - 1
    if (!text.startsWith(found.text, offset)) throw new Error(`line ${found.line} is not where it was read`)
    return { found, offset }
  }).sort((a, b) => a.offset - b.offset)
}

/** The text with the lines taken out; `entryOf` names the entry of each. */
export const takeApart = <F extends Found>(text: string, lines: readonly F[], entryOf: (found: F) => number): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { found, offset } of offsetsOf(text, lines)) {
    pieces.push(text.slice(at, offset), entryOf(found))
    at = offset + found.text.length
  }
  pieces.push(text.slice(at))
  return pieces
}

/** The text again; `at` hears where each entry's line begins. */
export const joinUp = (pieces: readonly Piece[], textOf: (entry: number) => string, at: (entry: number, offset: number) => void = () => {}): string => {
  const out: string[] = []
  let offset = 0
  for (const piece of pieces) {
    if (typeof piece === 'number') at(piece, offset)
    const text = typeof piece === 'number' ? textOf(piece) : piece
    out.push(text)
    offset += text.length
  }
  return out.join('')
}

export const pack = (pieces: readonly Piece[]): Packed => {
  const packed: (Piece | [number, number, string])[] = []
  for (const piece of pieces) {
    const between = packed.at(-1)
    const before = packed.at(-2)
    // … 7 "\n  - " 8 becomes [7, 8, "\n  - "], and that with "\n  - " 9 becomes [7, 9, "\n  - "].
    if (typeof piece === 'number' && typeof between === 'string') {
      if (typeof before === 'number' && piece === before + 1) { packed.splice(-2, 2, [before, piece, between]); continue }
      if (Array.isArray(before) && before[1] === piece - 1 && before[2] === between) { before[1] = piece; packed.pop(); continue }
    }
    packed.push(piece)
  }
  return packed
}

export const unpack = (packed: Packed): Piece[] => {
  const pieces: Piece[] = []
  for (const item of packed) {
    if (typeof item !== 'object') { pieces.push(item); continue }
    const [first, last, between] = item
    pieces.push(first)
    for (let n = first + 1; n <= last; n++) pieces.push(between, n)
  }
  return pieces
}

/** Puts the entry of an act recorded by itself into its place. */
export const putIn = (pieces: Piece[], entry: number, place: Place): void => {
  if ('laid' in place) return
  const at = pieces.indexOf('after' in place ? place.after : place.before)
  if (at === -1) throw new Error(`entry ${entry} stands beside one that is not there`)
  if ('before' in place) { pieces.splice(at, 0, entry, place.between); return }
  const next = pieces[at + 1]
  const rest = typeof next === 'string' ? next : ''
  pieces.splice(at + 1, typeof next === 'string' ? 1 : 0, rest.slice(0, place.skip) + place.between, entry, rest.slice(place.skip))
}

/** Where a new act goes that comes after (or before) the act of an entry; undefined where it is not there, or the acts do not stand each on a line of its own. */
export const placeBeside = (pieces: readonly Piece[], entry: number, side: 'after' | 'before'): Place | undefined => {
  const at = pieces.indexOf(entry)
  const lead = leadOf(pieces[at - 1])
  if (lead === undefined) return undefined
  const next = pieces[at + 1]
  const rest = typeof next === 'string' ? next : ''
  const end = rest.search(/\r?\n/)
  if (end === -1 && typeof pieces[at + 2] === 'number') return undefined
  // Between an act and the end of its line only a comment may stand: anything else is a list in brackets.
  if (!/^[ \t]*(#.*)?$/.test(end === -1 ? rest : rest.slice(0, end))) return undefined
  const newline = /\r\n/.test(rest) || (end === -1 && pieces.some(p => typeof p === 'string' && p.includes('\r\n'))) ? '\r\n' : '\n'
  if (side === 'before') return { before: entry, between: newline + lead }
  return { after: entry, skip: end === -1 ? rest.length : end, between: newline + lead }
}

/** The beginning of the line an entry stands on ("  - "), when it is nothing but that. */
const leadOf = (piece: Piece | undefined): string | undefined => {
  if (typeof piece !== 'string') return undefined
  const lead = piece.slice(piece.lastIndexOf('\n') + 1)
  return /^[ \t]*-[ \t]+$/.test(lead) ? lead : undefined
}
