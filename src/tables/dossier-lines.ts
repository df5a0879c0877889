/** Lines of a dossier that every importer writes alike: values in YAML, what is declared, and the source. */
import type { Day } from '#calendar'
import type { Declared } from './who-was.ts'

/** The document the acts are taken from. */
export interface SourceEntry { readonly key: string; readonly title: string; readonly publisher?: string; readonly url?: string; readonly seen: Day; readonly published?: string; readonly rank: string; readonly language?: string }

const bare = /^[A-Za-z][A-Za-z0-9.-]*$/
const yamlWords = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'])
/** A value in a flow line: bare where nothing in it could mean something to YAML, otherwise in quotation marks. */
export const inYaml = (text: string): string => ((bare.test(text) && !yamlWords.has(text.toLowerCase())) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text))
/** A map in a flow line, in the order given. */
export const mapOf = (entries: readonly (readonly [string, string])[]): string => `{ ${entries.map(([k, v]) => `${k}: ${v}`).join(', ')} }`

/** What must be declared so that acts can name it, as a section of a dossier. */
export const declarations = (declared: readonly Declared[]): readonly string[] => (['bodies', 'parties'] as const).flatMap(section => {
  const own = declared.filter(d => d.section === section).sort((a, b) => (a.id < b.id ? -1 : 1))
  return own.length === 0 ? [] : [`${section}:`, ...own.map(d => `  ${d.id}: { name: { en: ${JSON.stringify(d.name)} }, form: ${inYaml(d.form)}${d.partOf === undefined ? '' : `, part-of: ${d.partOf}`} }`)]
})
/** The section that names the one source of the acts. */
export const sourceSection = (source: SourceEntry): readonly string[] => [
  'sources:',
  `  ${source.key}: ${mapOf([['title', JSON.stringify(source.title)], ...(source.publisher ? [['publisher', JSON.stringify(source.publisher)] as const] : []), ...(source.url ? [['url', JSON.stringify(source.url)] as const] : []), ['seen', source.seen],
    ...(source.published ? [['published', source.published] as const] : []), ['rank', source.rank], ...(source.language ? [['language', source.language] as const] : [])])}`,
]
