/** Counts that must hold: what a dossier says about itself, tested on every run. */
import * as z from 'zod'
import { isActKind, subjectsOf, type HeldLine, type Problem, type Act } from '#acts'
import { isDay, type Day } from '#calendar'
import { ask, registerAsAt, type ActIndex, type Law } from '#status'

const line = z.strictObject({
  count: z.string(), of: z.string().optional(), group: z.string().optional(), kind: z.string().optional(), naming: z.array(z.string()).optional(),
  asAt: z.string().refine(isDay), is: z.number().int(), source: z.unknown().optional(), note: z.unknown().optional(),
})

/** `members` of an organisation, its members in a `group`, or `acts` of a kind naming subjects. */
export const checkCounts = (lines: readonly HeldLine[], index: ActIndex, law: Law): readonly Problem[] => lines.flatMap(held => {
  const problem = (code: Problem['code'], found: string, wants: string, remedy: string): Problem[] => [{ code, severity: 'error', where: { file: held.file, line: held.line.line, column: held.line.column }, found, wants, remedy }]
  const read = line.safeParse(held.line.fields)
  if (!read.success) return problem('wrong-value', held.line.text, '- { count: members, of: …, as-at: …, is: … }', 'write the count like that; `group:` for a regional group; `count: acts` wants kind and naming')
  const c = read.data
  const register = registerAsAt(index, c.asAt as Day)
  let found: number | string
  if (c.count === 'members' && c.of !== undefined) {
    const members = ask({ ask: 'members', organisation: c.of }, register, law)
    if (members.status !== 'established') found = members.status
    else if (c.group === undefined) found = members.value.length
    else found = members.value.filter(m => register.acts(m, 'group-membership', g => g.party === m && g.in === c.of).at(-1)?.group === c.group).length
  } else if (c.count === 'acts' && c.kind !== undefined && isActKind(c.kind) && c.naming?.[0] !== undefined) {
    found = register.acts(c.naming[0], c.kind, a => { const s = subjectsOf(a as Act); return c.naming!.every(n => s.includes(n)) }).length
  } else return problem('wrong-value', held.line.text, 'count: members (of), or count: acts (kind, naming)', 'write one of the two')
  return found === c.is ? [] : problem('wrong-count', String(found), String(c.is), 'an act is missing, too many, or dated wrongly; or the count is: look at both before mending either')
})
