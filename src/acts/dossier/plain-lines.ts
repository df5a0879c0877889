/** The plainest lines of a dossier, read without the YAML library: one act in braces on one line, with nothing in it that YAML could read in another way. */

/** An act's line as the library would give it: where its brace stands, what is between the braces, its fields. */
export interface PlainLine { readonly offset: number; readonly line: number; readonly column: number; readonly text: string; readonly fields: readonly (readonly [key: string, value: unknown])[] }
/** `rest` is the text with the plain lines blank: everything else keeps its place. `section` is where the word `acts` stands. */
export interface PlainLines { readonly lines: readonly PlainLine[]; readonly rest: string; readonly section: number }

const lead = '  - '
/** Brackets within brackets: more are for the library to refuse. */
const deepest = 8
const word = /([A-Za-z][A-Za-z0-9-]*): +/y
const quoted = /"([^"\\\p{C}\u2028\u2029]*)"/uy
// Not quoted: begins with a letter or a digit; ":" and "#" only where they are part of a word (YAML 1.2, 7.3.3).
const unquoted = /[A-Za-z0-9\u00C0-\u024F\u0370-\u06FF](?:[^,:#[\]{}"`\\\p{C}\p{Zl}\p{Zp}]|:(?=[A-Za-z0-9])|(?<! )#)*/uy
const spaces = / */y
const special = /^(?:null|true|false|0[ox].*|[0-9.]+[e][-+]?[0-9]+)$/i

/** The lines of the section `acts` that are plain; undefined where the section is not one line for each act, or the text is unusual as a whole. */
export const plainLines = (text: string): PlainLines | undefined => {
  if (text.includes('\r') || text.startsWith('\uFEFF')) return undefined
  const section = text.startsWith('acts:\n') ? 0 : text.indexOf('\nacts:\n') + 1
  if (!text.startsWith('acts:\n', section)) return undefined
  const lines: PlainLine[] = []
  const kept: string[] = []
  let from = 0
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < section; i = text.indexOf('\n', i + 1)) line++
  for (let start = section + 'acts:\n'.length; start < text.length;) {
    line++
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (text.startsWith(lead, start)) {
      const fields = readFlow(text, start + lead.length, end)
      if (fields) {
        lines.push({ offset: start + lead.length, line, column: lead.length + 1, text: text.slice(start + lead.length, end), fields })
        kept.push(text.slice(from, start), ' '.repeat(end - start))
        from = end
      }
    } else if (!/^ *(?:#.*)?$/.test(text.slice(start, end))) {
      // The next section; anything else is not one line for each act.
      if (/[a-z]/.test(text[start]!)) break
      return undefined
    }
    start = end + 1
  }
  return { lines, rest: kept.join('') + text.slice(from), section }
}

/** The fields between braces from `at` to `end`, both braces included; undefined where anything is not plain. */
const readFlow = (text: string, at: number, end: number): readonly (readonly [string, unknown])[] | undefined => {
  let i = at
  let depth = 0
  const skip = (): void => { spaces.lastIndex = i; spaces.test(text); i = spaces.lastIndex }
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = i
    const found = pattern.exec(text)
    if (!found || pattern.lastIndex > end) return undefined
    i = pattern.lastIndex
    return found[1] ?? found[0]
  }
  /** What stands between brackets, one after the other; undefined where something is not plain. */
  const each = <T>(close: string, one: () => T | undefined): T[] | undefined => {
    const all: T[] = []
    if (++depth > deepest) return undefined
    i++
    skip()
    for (;;) {
      const next = one()
      if (next === undefined) return undefined
      all.push(next)
      skip()
      if (text[i] === close) { i++; depth--; return all }
      if (text[i] !== ',') return undefined
      i++
      skip()
    }
  }
  const map = (): (readonly [string, unknown])[] | undefined => {
    const keys = new Set<string>()
    return each('}', () => {
      const key = take(word)
      if (key === undefined || keys.has(key)) return undefined
      keys.add(key)
      const read = value()
      return read && ([key, read.value] as const)
    })
  }
  const value = (): { readonly value: unknown } | undefined => {
    if (text[i] === '{') { const pairs = map(); return pairs && { value: Object.fromEntries(pairs) } }
    if (text[i] === '[') { const items = each(']', value); return items && { value: items.map(v => v.value) } }
    if (text[i] === '"') { const inside = take(quoted); return inside === undefined ? undefined : { value: inside } }
    const found = take(unquoted)?.replace(/ +$/, '')
    if (found === undefined || special.test(found)) return undefined
    // A number keeps the way it was written where that says more than the number.
    return { value: /^[0-9]+(?:\.[0-9]*)?$/.test(found) && String(Number(found)) === found ? Number(found) : found }
  }
  const fields = text[i] === '{' ? map() : undefined
  return fields && i === end ? fields : undefined
}
