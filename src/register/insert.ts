/** Writes act lines into the text of a dossier where their days put them; used where a place among entries will not do. */
import type { ActLine, Dossier } from '#acts'
import { offsetsOf } from './layout.ts'
import { read } from './lines.ts'

/** What stands before a line in `tiny`. */
export const lead = '  - '
/** The least of a dossier in which a line is read as it would be in the whole. */
export const tiny = ({ head: { defaults, instrument } }: Dossier, line: string): string =>
  `${instrument === undefined ? '' : `instrument: ${JSON.stringify(instrument)}\n`}${defaults === undefined ? '' : `defaults: ${JSON.stringify(defaults)}\n`}acts:\n${lead}${line}\n`

/** The text with the lines in it, each after the last act that is not later, in the order given. `dossier` is the text as read. */
export const withActs = (text: string, dossier: Dossier, lines: readonly string[]): string => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const acts = offsetsOf(text, dossier.acts)
  if (acts.length === 0) return withSection(text, lines.map(line => `${newline}${lead}${line}`).join(''), newline)
  const insertions = new Map<number, string>()
  for (const line of lines) {
    const { offset, words } = insertion(text, acts, line, earliestOf(line, dossier), newline)
    insertions.set(offset, (insertions.get(offset) ?? '') + words)
  }
  let out = ''
  let at = 0
  for (const [offset, words] of [...insertions].sort(([a], [b]) => a - b)) {
    out += text.slice(at, offset) + words
    at = offset
  }
  return out + text.slice(at)
}

const withSection = (text: string, items: string, newline: string): string => {
  const section = /^acts:[ \t]*(\[[ \t]*\]|~|null)?[ \t]*(#[^\r\n]*)?$/m.exec(text)
  if (section) return `${text.slice(0, section.index)}acts:${section[2] === undefined ? '' : ` ${section[2]}`}${items}${text.slice(section.index + section[0].length)}`
  return `${text}${text === '' || text.endsWith('\n') ? '' : newline}acts:${items}${newline}`
}

const insertion = (text: string, acts: readonly { readonly found: ActLine; readonly offset: number }[], line: string, earliest: string | null, newline: string): { readonly offset: number; readonly words: string } => {
  const before = acts.findLast(a => earliest !== null && (a.found.on.earliest === null || a.found.on.earliest <= earliest))
  const beside = before ?? acts[0]
  if (!beside) throw new Error('no act to stand beside')
  const start = text.lastIndexOf('\n', beside.offset - 1) + 1
  const own = text.slice(start, beside.offset)
  const end = beside.offset + beside.found.text.length
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + 4_000))?.[0] ?? ''
  // Several acts on a line, in brackets.
  if (!/^[ \t]*-[ \t]+$/.test(own) || !/^[ \t]*(#.*)?$/.test(rest)) return before ? { offset: end, words: `, ${line}` } : { offset: beside.offset, words: `${line}, ` }
  return before ? { offset: end + rest.length, words: `${newline}${own}${line}` } : { offset: beside.offset, words: `${line}${newline}${own}` }
}

/** The first day a line's act may have happened on; null for an open date. */
const earliestOf = (line: string, dossier: Dossier): string | null => read(tiny(dossier, line), dossier.file, dossier.id).dossier.acts.at(0)?.on.earliest ?? null
