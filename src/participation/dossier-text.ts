/** The dossier as text: header, coverage, sources and one act a line; the same lines give the same bytes. */
import type { Day } from '#calendar'
import { declarations, inYaml, mapOf, sourceSection, type Declared, type SourceEntry } from '#tables'
import { inOrder, type Line } from './line.ts'
import type { Weights } from './weights.ts'

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

const kebab = (key: string): string => key.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

/** Depositaries end a title with a full stop, the place and the day; in the middle of a sentence these stand in brackets. */
const withinSentences = (title: string): string => title.replace(/^(.*\S)\.\s+([^.]+, \d{1,2} [A-Z][a-z]+ \d{4})\.?$/s, '$1 ($2)')
const actLine = (l: Line, source: string): string => `  - ${mapOf([
  ['on', l.day], ['act', l.act], ['party', l.party],
  ...Object.entries(l.fields).map(([k, v]) => [kebab(k), inYaml(v)] as const),
  ...(l.id ? [['id', inYaml(l.id)] as const] : []), ['source', source],
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
      `    each: ${mapOf(Object.entries(w.each).map(([p, n]) => [p, String(n)] as const))}`,
    ])]),
    `recorded: ${source.seen}`,
    ...(head.completeTo === undefined || first === undefined ? [] : ['coverage:', `  - { question: consent, of: ${head.instrument}, from: ${first}, to: ${head.completeTo} }`]),
    ...declarations(head.declared),
    ...sourceSection(source),
    'acts:',
    ...acts.map(l => actLine(l, source.key)),
  ].join('\n')}\n`
}
