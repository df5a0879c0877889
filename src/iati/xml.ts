/** XML 1.0 read from pieces of text: tags, attributes, text, and where it breaks. It expands nothing but the five entities of XML, so that no file can grow while it is read. */
import { isName, meaning, nameSigns, signNever, startsName, type Wrong } from './xml-signs.ts'

/** What is met, in order. After `broken` nothing more is told. */
export interface XmlTold {
  /** A tag; its attributes are the first `count` of the reader's names and values, and stay there until the next. */
  readonly open: (name: string, count: number, line: number, column: number) => void
  readonly close: () => void
  /** A piece of text or CDATA, long texts in several. */
  readonly text: (text: string) => void
  readonly broken: (found: string, line: number, column: number) => void
}
export interface XmlReader {
  readonly names: readonly string[]
  readonly values: readonly string[]
  /** Whether text of nothing but blanks is told, too. */
  readonly tellBlanks: (tell: boolean) => void
  /** The line and column of what was told last. */
  readonly place: () => readonly [line: number, column: number]
  /** Takes the next piece, cut anywhere; false when there is no use in more. */
  readonly write: (piece: string) => boolean
  /** Nobody wants more. */
  readonly stop: () => void
  readonly end: () => void
}

// Signs stand as their numbers, which the engine compares at once: 9 tab, 10 line feed, 13 return, 32 blank, 33 !, 34 ", 38 &, 39 ', 47 /, 60 <, 61 =, 62 >, 63 ?.
const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13
/** What ends a name for certain; where it is something else the name is read sign by sign. */
const isBehindName = (c: number): boolean => c === 62 || c === 32 || c === 47 || c === 10
/** Behind every place of a text. */
const never = 0x3fff_ffff
/** Longer tags and declarations are no document's; reading on would fill the memory. */
const longest = 10_000_000
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/
// The signs that XML does not have, and those that mean something in it.
// oxlint-disable-next-line no-control-regex
const special = /[&\]\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
/** The engine's own copy of a name: names that are the same are then the same object. */
const interned = (name: string): string => Object.keys({ [name]: 0 })[0] ?? name

/** Before anything, before the root element, in it, behind it. */
const [atStart, beforeRoot, inRoot, behind] = [0, 1, 2, 3]

/** What was seen of a tag: which came behind it, and its attributes in their order. */
interface Tag { readonly name: string; next: Tag | undefined; readonly attributes: string[] }

export const xmlReader = (told: XmlTold): XmlReader => {
  /** What is not read yet: from `at` on. */
  let s = ''
  /** The same as numbers, which are looked at much faster than the signs of a text. */
  let codes = new Uint16Array(1 << 16)
  let at = 0
  let dead = false
  let blanks = false
  // Lines are counted by line feeds; `feed` is the next of them, `begins` where the line began (before the piece, if less than nothing).
  let line = 1
  let begins = 0
  let feed = never
  let [toldLine, toldColumn] = [1, 1]
  const names: string[] = []
  const values: string[] = []
  const stack: string[] = []
  const lines: number[] = []
  let depth = 0
  /** Before anything was read, before the root, in it, behind it. */
  let part = atStart
  let within: 'comment' | 'cdata' | 'instruction' | undefined
  /** Where that began. */
  let [beganLine, beganColumn] = [1, 1]
  let declared = false
  const known: (string | undefined)[] = Array.from({ length: 1024 }, () => undefined)
  const signs = nameSigns
  /** The tag before; publishers write the same tags with the same attributes in the same order again and again, so that the next name is looked for where it stood last time. */
  let last: Tag = { name: '', next: undefined, attributes: [] }
  const tags = new Map<string, Tag>()
  /** The blanks before the tags that stand at a depth. */
  const indents: string[] = Array.from({ length: 32 }, () => '')
  const all = new Map<string, string>()

  const nextFeed = (from: number): number => { const n = s.indexOf('\n', from); return n === -1 ? never : n }
  const reach = (to: number): void => { while (feed < to) { line++; begins = feed + 1; feed = nextFeed(begins) } }
  const broken = (found: string, where: number): -2 => {
    if (dead) return -2
    reach(where)
    dead = true
    told.broken(found, line, where - begins + 1)
    return -2
  }
  const wrong = (w: Wrong, from: number): -2 => broken(w.found, from + w.at)
  const nameEnd = (from: number): number => {
    const text = codes
    let p = from
    for (;;) {
      const c = text[p]!
      if (c < 128 ? signs[c] === 1 : c >= 128) p++
      else return p
    }
  }
  /** The name, always the same object for the same name; empty where it is none. */
  const nameAt = (from: number, to: number): string => {
    const length = to - from
    const h = (s.charCodeAt(from) * 37 + s.charCodeAt(to - 1) * 11 + s.charCodeAt(from + (length >> 1)) * 5 + length * 131) & 1023
    const there = known[h]
    if (there !== undefined && there.length === length && s.startsWith(there, from)) return there
    const written = s.slice(from, to)
    let name = all.get(written)
    if (name === undefined) {
      if (!isName(written)) return ''
      name = interned(written)
      // A file that invents names without end must not fill the memory.
      if (all.size < 2_000) all.set(name, name)
    }
    return (known[h] = name)
  }
  /** -1 where the rest has not come yet, -2 where it is broken, otherwise where the tag ends. */
  const openTag = (start: number): number => {
    if (part === behind) return broken('a second root element', start)
    const text = s
    const { length } = text
    const numbers = codes
    let tag = last.next
    let nameTo = tag === undefined ? 0 : start + 1 + tag.name.length
    if (tag === undefined || !text.startsWith(tag.name, start + 1) || !isBehindName(numbers[nameTo]!)) {
      nameTo = nameEnd(start + 1)
      if (nameTo >= length) return -1
      const found = nameAt(start + 1, nameTo)
      if (found === '') return broken(`< that begins no tag: ${text.slice(start, start + 12).replace(/\s+/g, ' ')}`, start)
      tag = tags.get(found)
      if (tag === undefined) {
        tag = { name: found, next: undefined, attributes: [] }
        if (tags.size < 2_000) tags.set(found, tag)
      }
    }
    const { name, attributes } = tag
    let count = 0
    let p = nameTo
    for (;;) {
      const before = p
      let c = numbers[p]!
      while (isBlank(c)) c = numbers[++p]!
      if (c === 62 || c === 47) {
        if (c === 47 && p + 1 >= length) return -1
        if (c === 47 && numbers[p + 1]! !== 62) return broken(`/ within the tag ${name}`, p)
        reach(start)
        told.open(name, count, toldLine = line, toldColumn = start - begins + 1)
        last.next = tag
        last = tag
        part = inRoot
        if (c === 47) { told.close(); if (depth === 0) part = behind; return p + 2 }
        stack[depth] = name
        lines[depth++] = toldLine
        return p + 1
      }
      if (p >= length) return -1
      let attribute = attributes[count] ?? ''
      let attributeTo = p + attribute.length
      if (attribute === '' || numbers[attributeTo]! !== 61 || !text.startsWith(attribute, p)) {
        attributeTo = nameEnd(p)
        if (attributeTo >= length) return -1
        attribute = nameAt(p, attributeTo)
        if (count < 16) attributes[count] = attribute
      }
      if (attribute === '') return broken(`${text[p]} within the tag ${name}`, p)
      if (p === before) return broken(`no blank before ${attribute} in the tag ${name}`, p)
      let q = attributeTo
      if (numbers[q]! !== 61) {
        while (isBlank(numbers[q]!)) q++
        if (q >= length) return -1
        if (numbers[q]! !== 61) return broken(`${attribute} without a value in the tag ${name}`, q)
      }
      q++
      while (isBlank(numbers[q]!)) q++
      if (q >= length) return -1
      const mark = numbers[q]!
      if (mark !== 34 && mark !== 39) return broken(`a value of ${attribute} without quotation marks`, q)
      const from = q + 1
      let usual = true
      for (q = from; ; q++) {
        const v = numbers[q]!
        if (v > 60 && v < 0xfffe) continue
        if (v === mark) break
        if (v === 0 && q >= length) return -1
        if (v === 60) return broken(`< in the value of ${attribute}`, q)
        if (v === 38 || v < 32 || v >= 0xfffe) usual = false
      }
      let value = text.slice(from, q)
      if (!usual) {
        const read = meaning(value, false)
        if (typeof read !== 'string') return wrong(read, from)
        value = read
      }
      for (let k = 0; k < count; k++) if (names[k] === attribute) return broken(`${attribute} twice in the tag ${name}`, p)
      names[count] = attribute
      values[count++] = value
      p = q + 1
    }
  }
  const closeTag = (start: number): number => {
    const top = stack[depth - 1] ?? ''
    let p = start + 2 + top.length
    if (depth === 0 || !s.startsWith(top, start + 2) || s.charCodeAt(p) !== 62) {
      p = nameEnd(start + 2)
      const to = p
      while (isBlank(s.charCodeAt(p))) p++
      if (p >= s.length) return -1
      const name = s.slice(start + 2, to)
      if (s.charCodeAt(p) !== 62 || depth === 0 || name !== top) return broken(depth === 0 ? `</${name}> without a beginning` : `</${name}> where </${top}> should be, which began in line ${lines[depth - 1]}`, start)
    }
    reach(start)
    toldLine = line
    toldColumn = start - begins + 1
    depth--
    told.close()
    if (depth === 0) part = behind
    return p + 1
  }
  /** Text from `at`, blank up to `p`, up to a place where nothing is cut in two. */
  const text = (p: number, to: number): number => {
    if (p === to && (!blanks || part !== inRoot)) return to
    if (part !== inRoot) return broken('text outside of the root element', p)
    let t = s.slice(at, to)
    if (special.test(t)) {
      const read = meaning(t, true)
      if (typeof read !== 'string') return wrong(read, at)
      t = read
    }
    if (p < to) { reach(p); toldLine = line; toldColumn = p - begins + 1 }
    told.text(t)
    return to
  }
  /** As much of a text as can be told before its end has come; what may be the beginning of something stays. */
  const safely = (): number => {
    let to = s.length
    const a = s.lastIndexOf('&')
    if (a >= at && s.indexOf(';', a) === -1 && to - a <= 32) to = a
    while (to > at && (s[to - 1] === ']' || s[to - 1] === '\r')) to--
    const end = s.charCodeAt(to - 1)
    return end >= 0xd800 && end < 0xdc00 ? to - 1 : to
  }
  const doctype = (start: number): number => {
    if (part !== beforeRoot || declared) return broken('a declaration of the document type that stands in the wrong place', start)
    let open = 0
    for (let p = start + 9; p < s.length; p++) {
      const c = s[p]
      if (c === '"' || c === "'") { p = s.indexOf(c, p + 1); if (p === -1) return -1 }
      else if (c === '<' && s.startsWith('<!--', p)) { p = s.indexOf('-->', p + 4); if (p === -1) return -1; p += 2 }
      else if (c === '[' || c === '<') open++
      else if (c === ']') open--
      else if (c === '>') { if (open === 0) { declared = true; return p + 1 } open-- }
    }
    return -1
  }
  const enter = (what: NonNullable<typeof within>, start: number): void => {
    reach(start)
    within = what
    beganLine = line
    beganColumn = start - begins + 1
  }
  const declarationAt = (start: number): number => {
    if (s.length - start < 9 && ['<!--', '<![CDATA[', '<!DOCTYPE'].some(d => d.startsWith(s.slice(start)))) return -1
    if (s.startsWith('<!--', start)) { enter('comment', start); return start + 4 }
    if (s.startsWith('<![CDATA[', start)) { if (part !== inRoot) return broken('CDATA outside of the root element', start); enter('cdata', start); return start + 9 }
    return s.startsWith('<!DOCTYPE', start) ? doctype(start) : broken(`<! that begins nothing: ${s.slice(start, start + 12)}`, start)
  }
  const instruction = (start: number): number => {
    const to = nameEnd(start + 2)
    if (to >= s.length) return -1
    const name = s.slice(start + 2, to)
    if (!isName(name) || (!isBlank(s.charCodeAt(to)) && s.charCodeAt(to) !== 63)) return broken('an instruction without a name', start)
    if (name.toLowerCase() === 'xml') return broken('a declaration of XML that is not at the beginning', start)
    enter('instruction', start)
    return to
  }
  /** Comment, CDATA or instruction, as far as it has come. */
  const inside = (): number => {
    const ends = within === 'comment' ? '--' : within === 'cdata' ? ']]>' : '?>'
    const end = s.indexOf(ends, at)
    if (end !== -1 && ends === '--' && end + 2 >= s.length) { if (end === at) return -1 }
    const to = end === -1 ? Math.max(at, s.length - 2) : end
    const t = s.slice(at, to)
    const w = signNever(t)
    if (w !== undefined) return wrong(w, at)
    if (within === 'cdata' && t !== '') {
      if (t.endsWith('\r') && end === -1) { told.text(t.slice(0, -1).replace(/\r\n?/g, '\n')); return to - 1 === at ? -1 : to - 1 }
      reach(at); toldLine = line; toldColumn = at - begins + 1
      told.text(t.includes('\r') ? t.replace(/\r\n?/g, '\n') : t)
    }
    if (end === -1) return to === at ? -1 : to
    if (ends === '--') {
      if (end + 2 >= s.length) return end === at ? -1 : end
      if (s.charCodeAt(end + 2) !== 62) return broken('-- within a comment', end)
    }
    within = undefined
    return end + (ends === '?>' ? 2 : 3)
  }
  const begin = (): number => {
    let from = 0
    if (s.charCodeAt(0) === 0xfeff) from = begins = 1
    if (s.length - from < 6 && '<?xml '.startsWith(s.slice(from))) return -1
    part = beforeRoot
    if (!s.startsWith('<?xml', from) || !isBlank(s.charCodeAt(from + 5))) return from
    const end = s.indexOf('?>', from)
    if (end === -1) { if (s.length < 1_000) { part = atStart; return -1 } return broken('a declaration of XML that does not end', from) }
    return declaration.test(s.slice(from, end + 2)) ? end + 2 : broken('a declaration of XML that is not one', from)
  }
  const step = (): number => {
    if (part === atStart) return begin()
    if (within !== undefined) return inside()
    const rest = codes
    if (rest[at] !== 60) {
      // Most of what stands between two tags is blank.
      const indent = indents[depth & 31] ?? ''
      let p = at + indent.length
      let c = rest[p]!
      // Tags of one depth are set in alike.
      if (c !== 60 || indent === '' || !s.startsWith(indent, at)) {
        p = at
        c = rest[p]!
        while (c === 32 || c === 10 || c === 13 || c === 9) c = rest[++p]!
        if (c === 60 && p - at > 4 && p - at < 200 && rest[p + 1] !== 47) indents[depth & 31] = ` ${s.slice(at, p)}`.slice(1)
      }
      const next = c === 60 ? p : s.indexOf('<', p)
      const to = next === -1 ? safely() : next
      return to === at ? -1 : text(Math.min(p, to), to)
    }
    const c = rest[at + 1]!
    if (c === 47) return closeTag(at)
    if (c === 33) return declarationAt(at)
    if (c === 63) return instruction(at)
    return at + 1 >= s.length ? -1 : startsName(c) ? openTag(at) : broken(`< that begins no tag: ${s.slice(at, at + 12).replace(/\s+/g, ' ')}`, at)
  }
  /** Goes on in another text, where `place` is what `at` was in this one. */
  const turnTo = (other: string, place: number): void => {
    reach(at)
    begins += place - at
    s = other
    // A nought stands behind the end, as no text of XML has one.
    if (codes.length <= other.length) codes = new Uint16Array(other.length * 2)
    Buffer.from(codes.buffer).write(other, 'utf16le')
    codes[other.length] = 0
    at = place
    feed = nextFeed(place)
  }
  const run = (): void => {
    while (at < s.length) {
      const to = step()
      if (dead || to < 0) break
      at = to
    }
    if (!dead && s.length - at > longest) broken('a tag that does not end', at)
  }

  return {
    names, values, tellBlanks: tell => { blanks = tell }, place: () => [toldLine, toldColumn], stop: () => { dead = true },
    write: piece => {
      if (dead || piece === '') return !dead
      if (at === s.length) { turnTo(piece, 0); run(); return !dead }
      // What was cut is read with the beginning of the piece, up to where it ends; the piece itself stays whole, because a text put together of two is slower to read.
      let taken = 0
      for (let least = 0; ; least = taken * 2) {
        const end = least < piece.length ? piece.indexOf('>', least) : -1
        const cut = s.slice(at, s.length - taken)
        taken = end === -1 ? piece.length : end + 1
        turnTo(cut + piece.slice(0, taken), 0)
        run()
        const left = s.length - at
        if (dead || taken === piece.length) return !dead
        if (left <= taken) { turnTo(piece, taken - left); run(); return !dead }
      }
    },
    end: () => {
      if (dead) return
      if (within !== undefined) { dead = true; told.broken(`${within === 'cdata' ? 'CDATA' : within === 'comment' ? 'a comment' : 'an instruction'} without an end`, beganLine, beganColumn) }
      else if (at < s.length && part !== atStart) broken(s[at] === '<' ? 'an end within a tag' : 'an end within a reference', at)
      else if (depth > 0) broken(`an end before </${stack[depth - 1] ?? ''}>, which began in line ${lines[depth - 1] ?? 1}`, s.length)
      else if (part !== behind) broken('no element', s.length)
    },
  }
}
