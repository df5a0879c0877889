/** Writes act lines into the text of a dossier where their days put them; used where a place among entries will not do. */
import type { ActLine, Dossier } from '#acts'
import { offsetsOf } from './layout.ts'
import { read } from './lines.ts'

/** The text with the lines in it, each after the last act that is not later. `dossier` is the text as read. */
export const withActs = (text: string, dossier: Dossier, lines: readonly string[]): string => {
  let now = text
  let as = dossier
  for (const [i, line] of lines.entries()) {
    if (i > 0) as = read(now, dossier.file, dossier.id).dossier
    now = withAct(now, as, line)
  }
  return now
}

const withAct = (text: string, dossier: Dossier, line: string): string => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const acts = offsetsOf(text, dossier.acts)
  if (acts.length === 0) {
    const section = /^acts:[ \t]*(\[[ \t]*\]|~|null)?[ \t]*(#[^\r\n]*)?$/m.exec(text)
    if (section) return `${text.slice(0, section.index)}acts:${section[2] === undefined ? '' : ` ${section[2]}`}${newline}  - ${line}${text.slice(section.index + section[0].length)}`
    return `${text}${text === '' || text.endsWith('\n') ? '' : newline}acts:${newline}  - ${line}${newline}`
  }
  const earliest = earliestOf(line, dossier)
  const before = acts.findLast(a => a.found.on.earliest === null || (earliest !== null && a.found.on.earliest <= earliest))
  const beside = before ?? acts[0]
  if (!beside) return text
  const start = text.lastIndexOf('\n', beside.offset - 1) + 1
  const lead = text.slice(start, beside.offset)
  const end = beside.offset + beside.found.text.length
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  // Several acts on a line, in brackets.
  if (!/^[ \t]*-[ \t]+$/.test(lead) || !/^[ \t]*(#.*)?$/.test(rest)) return before ? `${text.slice(0, end)}, ${line}${text.slice(end)}` : `${text.slice(0, beside.offset)}${line}, ${text.slice(beside.offset)}`
  if (!before) return `${text.slice(0, beside.offset)}${line}${newline}${lead}${text.slice(beside.offset)}`
  return `${text.slice(0, end + rest.length)}${newline}${lead}${line}${text.slice(end + rest.length)}`
}

/** The first day a line's act may have happened on; null for an open or unreadable date. */
const earliestOf = (line: string, dossier: Dossier): string | null => {
  const [only] = read(`acts:\n  - ${line}\n`, dossier.file, dossier.id).dossier.acts as readonly (ActLine | undefined)[]
  return only?.on.earliest ?? null
}
