/** Assertions that must hold: this total on that day. All that fail are told at once, each with what is reckoned and the lines that make it. */
import * as z from 'zod'
import { agrees, decimalOf, fields, inScale, nearest, rangeOf, writtenAs, type Act, type Figure, type HeldLine, type Problem, type ProblemCode } from '#acts'
import { isDay, type Day } from '#calendar'
import { exactly, figureOfMoney, type Finding, type Want } from '#law'
import { ask, registerAsAt, type ActIndex, type Law } from '#status'
import { figureIn, type Books, type Reckoned } from './assertion.ts'
import { assertionKinds, findAssertionKind } from './assertion-kinds.ts'

const common = {
  that: z.string(), is: fields.figure(), asAt: z.string().refine(isDay).meta({ wants: 'a day: 2013-12-31' }),
  source: z.union([z.string(), z.array(z.string())]).optional(), note: fields.text().optional(), restriction: z.enum(['public', 'internal', 'restricted']).optional(),
}
const kebab = (s: string): string => s.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)
const most = 20

/** The lines that make a total: where each stands, what it is, and the amount it brings. A long account shows the last of them. */
export const linesOf = (ids: readonly string[], index: ActIndex): readonly string[] => {
  const told = [...new Set(ids)].flatMap((id) => { const act = index.byId(id)?.act; return act ? [lineOf(act)] : [] })
  return told.length > most ? [`${told.length - most} more before these`, ...told.slice(-most)] : told
}
const lineOf = (act: Act): string => {
  const figure = figureIn(act)
  return `${act.where.dossier}:${act.where.line}  ${act.on.text}  ${act.act}${figure ? `  ${figure.text}` : ''}  (${act.id})`
}
/** By how much two figures differ, in the scale they are written in: for people to read. */
export const apart = (a: Figure, b: Figure): string => {
  const difference = decimalOf(a).minus(decimalOf(b)).abs()
  const scaled = writtenAs(a).scale !== undefined || writtenAs(b).scale !== undefined
  return scaled ? inScale(difference, a.unit).text : figureOfMoney({ amount: exactly(difference).toFixed(), currency: a.unit ?? '', on: '1970-01-01' }).text
}
/** A want as words: a dossier's author knows the words of acts. */
const wanted = (w: Want): string => { const { want, ...rest } = w; return `${want}${Object.entries(rest).map(([k, v]) => ` ${kebab(k)} ${Array.isArray(v) ? v.join(' ') : String(v)}`).join(',')}` }

/** A figure agrees with what is asserted as far as the digits written allow; a reckoned figure that is itself a bound counts with its range. */
const holds = (is: Figure, reckoned: Figure): boolean => is.unit === reckoned.unit && agrees(is, reckoned.bound === 'exactly' ? decimalOf(reckoned) : rangeOf(reckoned))

/** What is wrong with the answer, and the acts to look at; undefined where the assertion holds. */
const wrongIn = (is: Figure, finding: Finding<Reckoned>): { readonly found: string; readonly acts: readonly string[] } | undefined => {
  switch (finding.status) {
    case 'established': {
      const { figure, acts } = finding.value
      return holds(is, figure) ? undefined : { found: `${figure.text} reckoned, ${apart(figure, is)} ${decimalOf(figure).gt(decimalOf(is)) ? 'more' : 'less'} than asserted`, acts }
    }
    case 'open': return { found: `nothing that the register establishes: it wants ${wanted(finding.wants)}`, acts: [] }
    case 'disputed': {
      const wrong = finding.positions.map(p => wrongIn(is, p))
      return wrong.every(w => w === undefined) ? undefined : { found: `a dispute: ${finding.positions.map((p, i) => wrong[i]?.found ?? (p.status === 'established' ? `${p.value.figure.text} reckoned` : 'open')).join('; or ')}`, acts: wrong.flatMap(w => w?.acts ?? []) }
    }
  }
}

/** Holds every asserted total against the register as at its day. An assertion that the register leaves open fails, too: nothing is asserted in vain. */
export const checkAssertions = (lines: readonly HeldLine[], index: ActIndex, law: Law): readonly Problem[] => lines.flatMap((held): readonly Problem[] => {
  const { line } = held
  const problem = (code: ProblemCode, field: string | undefined, found: string, wants: string, remedy: string, more: readonly string[] = []): Problem => {
    const at = field === undefined || line.fields[field] === undefined ? line : line.placeOfField(field)
    return { code, severity: 'error', where: { file: held.file, line: at.line, column: at.column }, found, wants, remedy, ...(more.length > 0 ? { lines: more } : {}) }
  }
  const that = String(line.fields['that'] ?? '')
  const kind = findAssertionKind(that)
  if (!kind) {
    const meant = nearest(that, Object.keys(assertionKinds))
    return [problem('unknown-assertion', 'that', that === '' ? 'no `that`' : that, `a kind of assertion: ${Object.keys(assertionKinds).join(', ')}`, meant ? `write \`that: ${meant}\`` : 'choose what is to hold; docs/reference/assertions.md explains each')]
  }
  const shape: Readonly<Record<string, z.ZodType>> = { ...common, ...kind.fields }
  const read = z.strictObject(shape).safeParse(line.fields)
  if (!read.success) {
    return read.error.issues.flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map(key => problem('unknown-field', key, kebab(key), `for ${that}: ${Object.keys(shape).map(kebab).join(', ')}`, 'take it out, or write it as `note`'))
      const field = String(issue.path[0] ?? '')
      const wants = shape[field] ? fields.wantsOf(shape[field]) : issue.message
      const found = line.fields[field]
      const remedy = 'params' in issue ? (issue.params as { remedy?: string } | undefined)?.remedy : undefined
      return [found === undefined ? problem('missing-field', field, `no \`${kebab(field)}\` in ${that}`, wants, `add \`${kebab(field)}: …\``) : problem('wrong-value', field, JSON.stringify(found), wants, remedy ?? `write ${wants}`)]
    })
  }
  const { is, asAt } = read.data as unknown as { readonly is: Figure; readonly asAt: Day }
  const register = registerAsAt(index, asAt)
  const unknown = Object.keys(kind.fields).filter(f => f !== 'sector' && f !== 'kind' && f !== 'stage' && f !== 'form' && f !== 'fund' && f !== 'year' && f !== 'from').flatMap((f) => {
    const value = (read.data as Readonly<Record<string, unknown>>)[f]
    return typeof value === 'string' && !index.subjects.has(value) ? [problem('unknown-subject', f, `\`${kebab(f)}: ${value}\``, fields.wantsOf(shape[f]!), 'write the name of one that is declared')] : []
  })
  if (unknown.length > 0) return unknown
  const books: Books = { register, ask: question => ask(question, register, law) }
  const wrong = wrongIn(is, kind.reckon(read.data as never, books))
  return wrong === undefined ? [] : [problem('assertion-failed', 'is', wrong.found, `${is.text} (${that}) on ${asAt}`, 'an act is missing, told twice or wrong, or the assertion is: look at the lines before mending either', linesOf(wrong.acts, index))]
})
