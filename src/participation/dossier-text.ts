/** The dossier as text: header, coverage, sources and one act a line; the same lines give the same bytes. */
import type { Day } from '#calendar'
import { inOrder, type Line } from './line.ts'
import type { Declared } from './participants.ts'
import type { Weights } from './weights.ts'

/** The document the acts are taken from. */
export interface SourceEntry { readonly key: string; readonly title: string; readonly publisher?: string; readonly url?: string; readonly seen: Day; readonly published?: string; readonly rank: string; readonly language?: string }
export interface Head {
  readonly instrument: string
  readonly title?: string
  readonly topic?: string
  /** The header as somebody wrote it in YAML: clauses, weights, depositary … taken over as it stands. */
  readonly written?: string
  readonly weights: readonly Weights[]
  readonly completeTo?: Day
  readonly source: SourceEntry
  readonly declared: readonly Declared[]
  readonly about: string
}

const bare = /^[A-Za-z][A-Za-z0-9.-]*$/
const yamlWords = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'])
/** A value in a flow line: bare where nothing in it could mean something to YAML, otherwise in quotation marks. */
const quoted = (text: string): string => ((bare.test(text) && !yamlWords.has(text.toLowerCase())) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text))
const map = (entries: readonly (readonly [string, string])[]): string => `{ ${entries.map(([k, v]) => `${k}: ${v}`).join(', ')} }`
const kebab = (key: string): string => key.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

/** Depositaries end a title with a full stop, the place and the day; in the middle of a sentence these stand in brackets. */
const withinSentences = (title: string): string => title.replace(/^(.*\S)\.\s+([^.]+, \d{1,2} [A-Z][a-z]+ \d{4})\.?$/s, '$1 ($2)')
/** What must be declared so that acts can name it, as a section of a dossier. */
export const declarations = (declared: readonly Declared[]): readonly string[] => (['bodies', 'parties'] as const).flatMap(section => {
  const own = declared.filter(d => d.section === section).sort((a, b) => (a.id < b.id ? -1 : 1))
  return own.length === 0 ? [] : [`${section}:`, ...own.map(d => `  ${d.id}: { name: { en: ${JSON.stringify(d.name)} }, form: ${quoted(d.form)} }`)]
})

const actLine = (l: Line, source: string): string => `  - ${map([
  ['on', l.day], ['act', l.act], ['party', l.party],
  ...Object.entries(l.fields).map(([k, v]) => [kebab(k), quoted(v)] as const),
  ...(l.id ? [['id', quoted(l.id)] as const] : []), ['source', source],
  ...(l.notes.length > 0 ? [['note', JSON.stringify(l.notes.join('; '))] as const] : []),
  ...(l.irregular.length > 0 ? [['irregular', JSON.stringify(l.irregular.join('; '))] as const] : []),
])}`

/** Ids stand in quotation marks or bare; days and codes as they are. */
export const dossierText = (head: Head, lines: readonly Line[]): string => {
  const { source } = head
  const acts = inOrder(lines)
  const first = acts[0]?.day
  const has = (key: string): boolean => new RegExp(`^${key}\\s*:`, 'm').test(head.written ?? '')
  return `${[
    `# ${head.about}`,
    `instrument: ${head.instrument}`,
    ...(has('title') || head.title === undefined ? [] : [`title: { en: ${JSON.stringify(withinSentences(head.title))} }`]),
    ...(has('topic') || head.topic === undefined ? [] : [`topic: ${head.topic}`]),
    ...(head.written === undefined ? [] : [head.written.trimEnd()]),
    ...(head.weights.length === 0 ? [] : ['weights:', ...head.weights.flatMap(w => [
      `  ${w.name}:`, `    of: ${JSON.stringify(w.of)}`, `    unit: ${JSON.stringify(w.unit)}`, `    total: ${w.total}`, `    source: ${JSON.stringify(w.source)}`, `    others: ${w.others}`,
      `    each: ${map(Object.entries(w.each).map(([p, n]) => [p, String(n)] as const))}`,
    ])]),
    `recorded: ${source.seen}`,
    ...(head.completeTo === undefined || first === undefined ? [] : ['coverage:', `  - { question: consent, of: ${head.instrument}, from: ${first}, to: ${head.completeTo} }`]),
    ...declarations(head.declared),
    'sources:',
    `  ${source.key}: ${map([['title', JSON.stringify(source.title)], ...(source.publisher ? [['publisher', JSON.stringify(source.publisher)] as const] : []), ...(source.url ? [['url', JSON.stringify(source.url)] as const] : []), ['seen', source.seen],
      ...(source.published ? [['published', source.published] as const] : []), ['rank', source.rank], ...(source.language ? [['language', source.language] as const] : [])])}`,
    'acts:',
    ...acts.map(l => actLine(l, source.key)),
  ].join('\n')}\n`
}
