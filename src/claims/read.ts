/** Reads the claims of all dossiers: every problem at once, with its place. */
import * as z from 'zod'
import { fields, nearest, type HeldLine, type Problem, type ProblemCode } from '#acts'
import type { Day } from '#calendar'
import type { ClaimCommon } from './claim.ts'
import { claimKinds, findClaimKind } from './kinds/index.ts'
import { verdictWords } from './verdict.ts'

export type Claim = ClaimCommon & Readonly<Record<string, unknown>>
const common = {
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/).optional(), that: z.string(), source: z.union([z.string(), z.array(z.string())]).meta({ wants: 'the key of a source declared under `sources`, or a list of them' }),
  asAt: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), accepted: z.enum(verdictWords), note: fields.text().optional(), restriction: z.enum(['public', 'internal', 'restricted']).optional(),
}
const kebab = (s: string): string => s.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

/** The remedy a field itself gives, such as how a figure is spelt. */
const remedyOf = (issue: z.core.$ZodIssue): string | undefined => ('params' in issue ? (issue.params as { remedy?: string } | undefined)?.remedy : undefined)

export const readClaims = (lines: readonly HeldLine[]): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const claims: Claim[] = []
  const ids = new Map<string, string>()
  for (const held of lines) {
    const { line } = held
    const report = (code: ProblemCode, field: string | undefined, found: string, wants: string, remedy: string) => {
      const at = field === undefined ? line : line.placeOfField(field)
      problems.push({ code, severity: 'error', where: { file: held.file, line: at.line, column: at.column }, found, wants, remedy })
    }
    const that = String(line.fields['that'] ?? '')
    const kind = findClaimKind(that)
    if (!kind) {
      const words = Object.keys(claimKinds)
      const meant = nearest(that, words)
      const remedy = meant ? `write \`that: ${meant}\`` : 'choose the kind that can be tested; docs/reference/claims.md explains each'
      report('unknown-claim', 'that', that === '' ? 'no `that`' : that, `a kind of claim: ${words.join(', ')}`, remedy)
      continue
    }
    const shape: Readonly<Record<string, z.ZodType>> = { ...common, ...kind.fields }
    const read = z.strictObject(shape).safeParse(line.fields)
    if (!read.success) {
      for (const issue of read.error.issues) {
        if (issue.code === 'unrecognized_keys') {
          for (const key of issue.keys) report('unknown-field', key, kebab(key), `for ${that}: ${Object.keys(shape).map(kebab).join(', ')}`, 'take it out, or write it as `note`')
          continue
        }
        const field = String(issue.path[0] ?? '')
        const schema = shape[field]
        const wants = field === 'accepted' ? `one of ${verdictWords.join(', ')}` : schema ? fields.wantsOf(schema) : issue.message
        const found = line.fields[field]
        if (found === undefined) report('missing-field', field, `no \`${kebab(field)}\` in ${that}`, wants, `add \`${kebab(field)}: …\``)
        else report('wrong-value', field, JSON.stringify(found), wants, remedyOf(issue) ?? `write ${wants}`)
      }
      continue
    }
    const { id, asAt, ...rest } = read.data as Record<string, unknown>
    // Sources are held as citations, and who may see the claim was decided when it was read.
    delete rest['source']
    delete rest['restriction']
    const own = (id as string | undefined) ?? `${held.dossier.replaceAll('/', '.')}.${line.line}`
    const twin = ids.get(own)
    if (twin) { report('duplicate-id', 'id', `${own} also stands in ${twin}`, 'one line for each claim', 'give this one another id'); continue }
    ids.set(own, `${held.file}:${line.line}`)
    const where = { file: held.file, line: line.line, column: line.column }
    claims.push(Object.freeze({ ...rest, id: own, that, asAt: asAt as Day, citations: held.citations, dossier: held.dossier, where }) as unknown as Claim)
  }
  return { claims, problems }
}
