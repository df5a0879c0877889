/** Reads one dossier: YAML text to lines with their places; every problem at once, and what is sound is kept apart from what is not. */
import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Node, type YAMLMap } from 'yaml'
import * as z from 'zod'
import type { When } from '#calendar'
import { isActKind, type ActKind } from '../act.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kind.ts'
import { wantsOf } from '../fields.ts'
import { nearest, type Problem, type ProblemCode } from '../problem.ts'
import { fieldsAt, meantShape, ownWords, schemaWithin, shapesOf } from './meant.ts'
import { notYaml } from './not-yaml.ts'
import { camel, kebab, keyOf, pairOf, placeOf, plain, type Placed } from './node.ts'
import { plainLines, type PlainLine, type PlainLines } from './plain-lines.ts'
import { commonShape, sections, type Section, type SectionName } from './schema.ts'

/** An act as its line has it: fields read, sources and subjects not yet looked up. */
export interface ActLine extends Placed { readonly kind: ActKind; readonly fields: Readonly<Record<string, unknown>>; readonly on: When; readonly text: string }
/** A claim, a count or an assertion as its line has it; `src/claims` knows what it may say. */
export interface RawLine extends Placed { readonly fields: Readonly<Record<string, unknown>>; readonly text: string; readonly placeOfField: (field: string) => Placed }
/** The sections whose lines are no acts: what documents say, and what must hold. */
export const heldSections = ['claims', 'counts', 'assertions'] as const
export type HeldSection = (typeof heldSections)[number]
export interface Dossier {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly head: { readonly [S in Exclude<SectionName, 'dossier'>]?: Section<S> }
  readonly acts: readonly ActLine[]
  readonly claims: readonly RawLine[]
  readonly counts: readonly RawLine[]
  readonly assertions: readonly RawLine[]
  /** Where each source, subject and other header entry stands: "sources.kz-570"; with a word, where that word first stands in it. */
  readonly placeOf: (path: string, word?: string) => Placed
}

const linesOf = new Map<ActKind, { shape: z.ZodObject; keys: readonly string[] }>()
const lineShape = (k: ActKind) => {
  let known = linesOf.get(k)
  if (!known) {
    const fields = { ...commonShape, ...(kinds[k] as unknown as Kind).fields }
    known = { shape: z.strictObject(fields), keys: Object.keys(fields).map(kebab) }
    linesOf.set(k, known)
  }
  return known
}

interface About { readonly file: string; readonly id: string }
interface Read { readonly dossier: Dossier; readonly problems: readonly Problem[] }

/**
 * `file` is how problems name it; `id` is used when the dossier does not name itself. Never throws on text. Plain lines of acts are read
 * without the library; if one of them is not sound, or what is around them is not what it seemed, the library reads the whole.
 */
export const readDossier = (text: string, about: About): Read => {
  const plainly = plainLines(text)
  return (plainly && plainly.lines.length > 0 ? readWith(text, about, plainly) : undefined) ?? readByLibrary(text, about)
}
/** The same without the short way: what `readDossier` must always give. */
export const readByLibrary = (text: string, about: About): Read => readWith(text, about, undefined)!

/** Undefined where the plain lines cannot be relied upon. */
const readWith = (text: string, { file, id }: About, plainly: PlainLines | undefined): Read | undefined => {
  const problems: Problem[] = []
  const lines = new LineCounter()
  const report = (code: ProblemCode, at: Placed, found: string, wants: string, remedy: string, severity: Problem['severity'] = 'error') =>
    problems.push({ code, severity, where: { file, line: at.line, column: at.column }, found, wants, remedy })
  const doc = parseDocument(plainly?.rest ?? text, { lineCounter: lines, uniqueKeys: true, version: '1.2' })
  const broken = notYaml(doc, lines)
  if (plainly && (broken.length > 0 || !standsAlone(doc.contents, plainly))) return undefined
  for (const p of broken) report('not-yaml', p.at, p.found, p.wants, p.remedy)
  const head: Record<string, unknown> = {}
  const empty: Dossier = { id, file, text, head: {}, acts: [], claims: [], counts: [], assertions: [], placeOf: () => ({ line: 1, column: 1 }) }
  const root = doc.contents
  if (root === null && doc.errors.length === 0) return { dossier: empty, problems }
  if (!isMap(root)) {
    if (doc.errors.length === 0) report('not-a-dossier', { line: 1, column: 1 }, 'no sections', 'a dossier: sections such as sources, acts and claims', 'begin with `sources:` and `acts:`')
    return { dossier: empty, problems }
  }
  const known = [...Object.keys(sections), 'acts', ...heldSections]
  for (const pair of root.items) {
    const name = keyOf(pair)
    if (name === 'acts' || (heldSections as readonly string[]).includes(name)) continue
    if (!known.includes(name)) {
      const meant = nearest(name, known)
      report('unknown-section', placeOf(pair.key as Node, lines), name, `one of ${known.join(', ')}`, meant ? `write \`${meant}:\`` : 'take the section out, or put its content under a section there is')
      continue
    }
    const schema: z.ZodType = sections[name as SectionName]
    const read = schema.safeParse(plain(pair.value))
    if (read.success) head[name] = read.data
    else for (const issue of read.error.issues) reportIssue(issue, pair.value as Node, schema, report, lines, name)
  }
  const itemsOf = (section: string): YAMLMap[] => {
    const pair = pairOf(root, section)
    if (!pair || pair.value === null) return []
    if (!isSeq(pair.value)) { if (plain(pair.value) !== null) report('wrong-value', placeOf(pair.value as Node, lines), 'not a list', `a list under \`${section}\`, one a line`, `begin each line with "- { … }"`); return [] }
    return pair.value.items.flatMap(i => { if (isMap(i)) return [i]; if (isAlias(i)) return []; report('wrong-value', placeOf(i as Node, lines), short(String(plain(i) ?? 'nothing')), `a line of ${section}: - { … }`, 'put it in braces'); return [] })
  }
  const textOf = (item: YAMLMap): string => (item.range ? text.slice(item.range[0], item.range[1]).trimEnd() : '')
  const rawLines = (section: string): RawLine[] => itemsOf(section).map(item => ({
    ...placeOf(item, lines), fields: plain(item, camel) as Record<string, unknown>, text: textOf(item),
    placeOfField: field => placeOf((pairOf(item, kebab(field))?.value ?? item) as Node, lines),
  }))

  const defaults = { ...(head['instrument'] === undefined ? {} : { instrument: head['instrument'] }), ...(head['defaults'] as object | undefined) }
  const acts: ActLine[] = []
  const shapedBy = (kind: ActKind, given: Record<string, unknown>) => {
    const { shape, keys } = lineShape(kind)
    for (const [field, value] of Object.entries(defaults)) if (keys.includes(field) && given[camel(field)] === undefined) given[camel(field)] = value
    return shape.safeParse(given)
  }
  const take = (line: ActLine): void => {
    const previous = acts.at(-1)
    if (previous && previous.on.earliest !== null && line.on.earliest !== null && line.on.earliest < previous.on.earliest)
      report('out-of-order', line, `${line.on.text} after ${previous.on.text}`, 'acts in the order of their days', `move the line above line ${previous.line}`, 'warning')
    acts.push(line)
  }
  for (const item of inOrder(itemsOf('acts'), plainly?.lines ?? [])) {
    if (!isMap(item)) {
      const kind = item.fields.find(([key]) => key === 'act')?.[1]
      const shaped = typeof kind === 'string' && isActKind(kind) ? shapedBy(kind, Object.fromEntries(item.fields.map(([key, value]) => [camel(key), value]))) : undefined
      if (!shaped?.success) return undefined
      take({ line: item.line, column: item.column, kind: kind as ActKind, fields: shaped.data, on: (shaped.data as { on: When }).on, text: item.text })
      continue
    }
    const place = placeOf(item, lines)
    const word = pairOf(item, 'act')
    const kindWord = word ? String(plain(word.value)) : undefined
    if (kindWord === undefined || !isActKind(kindWord)) {
      const meant = kindWord === undefined ? undefined : nearest(kindWord, Object.keys(kinds))
      report('unknown-kind', word ? placeOf(word.value as Node, lines) : place, kindWord ?? 'no `act`', `a kind of act: ${Object.keys(kinds).join(', ')}`, meant ? `write \`act: ${meant}\`` : 'choose the kind that says what happened; docs/reference/acts.md explains each')
      continue
    }
    const { shape, keys } = lineShape(kindWord)
    const read = shapedBy(kindWord, plain(item, camel) as Record<string, unknown>)
    if (!read.success) { for (const issue of read.error.issues) reportIssue(issue, item, shape, report, lines, kindWord, keys); continue }
    take({ ...place, kind: kindWord, fields: read.data, on: (read.data as { on: When }).on, text: textOf(item) })
  }
  const { dossier: ownId, ...rest } = head as { dossier?: string }
  return {
    problems,
    dossier: {
      id: ownId ?? id, file, text, head: rest, acts, claims: rawLines('claims'), counts: rawLines('counts'), assertions: rawLines('assertions'),
      placeOf: (path, word) => placeOf((word === undefined ? undefined : wordAt(root, path, word)) ?? (path.includes('.') ? nodeAt(root, path) : (pairOf(root, path)?.value as Node | undefined)), lines),
    },
  }
}

/** Whether what is around the plain lines is what it seemed: the section of acts, in which everything else is a line of its own. */
const standsAlone = (root: unknown, { rest, section }: PlainLines): boolean => {
  const pair = isMap(root) ? pairOf(root, 'acts') : undefined
  if (!pair || (pair.key as Node).range?.[0] !== section) return false
  return !isSeq(pair.value) || pair.value.items.every(i => isMap(i) && i.flow === true && i.range != null && !rest.slice(i.range[0], i.range[1]).includes('\n'))
}
const inOrder = (items: readonly YAMLMap[], plainly: readonly PlainLine[]): readonly (YAMLMap | PlainLine)[] =>
  (items.length === 0 ? plainly : plainly.length === 0 ? items : [...items, ...plainly].sort((a, b) => offsetOf(a) - offsetOf(b)))
const offsetOf = (line: YAMLMap | PlainLine): number => (isMap(line) ? line.range?.[0] ?? 0 : line.offset)

/** Enough of a value to know it again. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)

/** The node at "section.key": keys may hold dots themselves. */
const nodeAt = (root: YAMLMap, path: string): Node | undefined => {
  const cut = path.indexOf('.')
  const section = pairOf(root, path.slice(0, cut))?.value
  if (isSeq(section)) return section.items[Number(path.slice(cut + 1))] as Node | undefined
  return isMap(section) ? (pairOf(section, path.slice(cut + 1))?.key as Node | undefined) : undefined
}

/** The first scalar that reads so under "section.key", be it a value or the key of one. */
const wordAt = (root: YAMLMap, path: string, word: string): Node | undefined => {
  const cut = path.indexOf('.')
  const section = pairOf(root, path.slice(0, cut))?.value
  const entry = isMap(section) ? pairOf(section, path.slice(cut + 1))?.value : undefined
  let found: Node | undefined
  if (isNode(entry)) visit(entry, { Scalar: (_, node) => { if (String(node.value) !== word) return undefined; found = node; return visit.BREAK } })
  return found
}

/** The fields somebody wrote, as they stand and as the schema calls them. */
const fieldsIn = (at: Node | null | undefined): readonly string[] => (isMap(at) ? at.items.flatMap(i => { const key = keyOf(i); return [key, camel(key)] }) : [])
/** One issue of a schema as a problem at the character it is about. */
const reportIssue = (
  issue: z.core.$ZodIssue, node: Node | null, schema: z.ZodType, report: (code: ProblemCode, at: Placed, found: string, wants: string, remedy: string) => void,
  lines: LineCounter, of: string, keys?: readonly string[],
): void => {
  let at: Node | null | undefined = node
  let missing: string | undefined
  let wanted: z.ZodType = schema
  for (const step of issue.path) {
    const next = isMap(at) ? (pairOf(at, kebab(String(step))) ?? pairOf(at, String(step))) : undefined
    const inner = schemaWithin(wanted, step)
    if (inner) wanted = inner
    if (next) at = next.value as Node
    else if (isSeq(at)) at = at.items[Number(step)] as Node
    else { missing = kebab(String(step)); break }
  }
  if (issue.code === 'unrecognized_keys') {
    const candidates = keys ?? fieldsAt(wanted, fieldsIn(at)).map(kebab)
    for (const key of issue.keys) {
      const own = kebab(key)
      const place = isMap(at) ? placeOf((pairOf(at, own) ?? pairOf(at, key))?.key as Node | undefined ?? at, lines) : placeOf(at, lines)
      const meant = nearest(own, candidates)
      report('unknown-field', place, own, `for ${of}: ${candidates.join(', ')}`, meant ? `write \`${meant}\`` : 'take it out, or write it as `note`')
    }
    return
  }
  if (missing !== undefined) {
    const code = missing === 'source' ? 'missing-source' : 'missing-field'
    report(code, placeOf(at, lines), `no \`${missing}\` in ${of}`, shapesOf(wanted) ?? wantsOf(wanted), missing === 'source' ? 'every act has a source: name the document, or mark it with a source of rank `unverified`' : `add \`${missing}: …\``)
    return
  }
  const meant = isMap(at) ? meantShape(issue, wanted, fieldsIn(at)) : undefined
  if (meant) { for (const inner of meant.issues) reportIssue(inner, at, meant.shape, report, lines, of); return }
  const params = (issue as { params?: { remedy?: string } }).params
  if (isAlias(at)) return
  const found = plain(at)
  const wants = issue.code === 'invalid_union' || issue.code === 'invalid_type' ? shapesOf(wanted) ?? wantsOf(wanted) : /^(Invalid|Too small)/.test(issue.message) ? ownWords(issue) : issue.message
  report('wrong-value', placeOf(at, lines), short(found === null || found === undefined ? 'nothing' : typeof found === 'object' ? JSON.stringify(found) : String(found)), wants, params?.remedy ?? `write ${wants}`)
}
