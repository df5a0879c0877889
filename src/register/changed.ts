/** Acts that a file tells otherwise than the register, or no longer: refused, with the line that would correct them. */
import type { ActLine, Problem } from '#acts'

export interface StoredActLine { readonly id: string; readonly line: ActLine }

/** The first words of a line, for a message. */
const short = (text: string): string => { const one = text.replace(/\s+/g, ' '); return one.length > 140 ? `${one.slice(0, 139)}…` : one }
const sourceOf = (line: ActLine): string => { const s = [line.fields['source']].flat(); return s.length === 1 ? String(s[0]) : `[${s.join(', ')}]` }
const quoted = (id: string): string => (/^[A-Za-z0-9][\w.+-]*$/.test(id) ? id : JSON.stringify(id))

/** An act whose line says something else now. */
export const changedAct = (file: string, now: ActLine, was: StoredActLine, today: string): Problem => {
  const by = `${was.id}:corrected`
  return {
    code: 'changed-act', severity: 'error', where: { file, line: now.line, column: now.column },
    found: `${short(now.text)} for the act ${was.id}`,
    wants: `the line as the register has it: ${was.line.text}`,
    remedy: `put that line back, give this one an id of its own (id: ${quoted(by)}), and add to the acts\n  - { on: ${today}, act: rectification, of: ${quoted(was.id)}, by: ${quoted(by)}, reason: "…", source: ${sourceOf(was.line)} }`,
  }
}

/** An act whose line is gone; `instead` is a line that may have been made of it. */
export const missingAct = (file: string, was: StoredActLine, instead: ActLine | undefined, after: number, today: string, newId: string | undefined): Problem => ({
  code: 'changed-act', severity: 'error', where: { file, line: instead?.line ?? after, column: instead?.column ?? 1 },
  found: instead ? `${short(instead.text)} where the act ${was.id} stood` : `no line for the act ${was.id}`,
  wants: `the line as the register has it: ${was.line.text}`,
  remedy: `put that line back; if the act was a mistake, add to the acts\n  - { on: ${today}, act: rectification, of: ${quoted(was.id)},${newId === undefined ? '' : ` by: ${quoted(newId)},`} reason: "…", source: ${sourceOf(was.line)} }`,
})

/** Of the new lines, the one that was probably made of a line that is gone: of its kind, sharing most fields, and more than half of them. */
export const madeOf = (was: ActLine, fresh: readonly ActLine[]): ActLine | undefined => {
  const said = Object.entries(was.fields).filter(([f]) => f !== 'act' && f !== 'on')
  let best: ActLine | undefined
  let most = said.length / 2
  for (const line of fresh) {
    if (line.kind !== was.kind) continue
    const shared = said.filter(([f, v]) => JSON.stringify(line.fields[f]) === JSON.stringify(v)).length
    if (shared > most || (shared === most && line.on.text === was.on.text && best === undefined)) { most = shared; best = line }
  }
  return best
}
