/** Real deposit lists beside the project: read as rows, made into dossiers by the importer, asked; and the same answer sorted and counted by hand. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { assemble, readDossier, type Problem } from '#acts'
import { materialOf, type Material } from '#briefs'
import type { Day } from '#calendar'
import type { Answer, Question, QuestionKind } from '#law'
import { importTable, type Imported, type TableToImport } from '#participation'
import { refusalText } from '#tables'
import { ask, registerAsAt } from '#status'

export const root = join(import.meta.dirname, '..', '..')
export const folder = join(process.env['CHANCERY_SHARED'] ?? join(root, '..', 'shared'), 'data')
/** The tables are not part of the project; where they are absent their tests say so and are skipped. */
export const tablesAreHere = existsSync(join(folder, 'treaties', 'deposits'))

export type Row = Readonly<Record<string, string>>
export const textOf = (path: string): string => { const bytes = readFileSync(join(folder, path)); return path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString() }
export const rowsOf = (path: string): readonly Row[] => (tablesAreHere ? parse(textOf(path), { columns: true, bom: true, relax_quotes: false }) as readonly Row[] : [])
/** Rows as a table again, in the order given. */
export const csv = (rows: readonly Row[]): string => {
  const heads = Object.keys(rows[0] ?? {})
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return `${[heads, ...rows.map(r => heads.map(h => r[h] ?? ''))].map(line => line.map(cell).join(',')).join('\n')}\n`
}

/** The column rule_json of the table of treaties. */
export interface Rule {
  readonly min_instruments: number
  readonly count_reio?: boolean
  readonly delay: { readonly kind: 'months' | 'day' | 'on'; readonly n: number }
  readonly not_before?: string
  readonly if_met_by_not_before?: string
  readonly subject_to_entry_into_force_of?: string
  readonly required_participants?: readonly string[]
  readonly min_weight_share?: number
  readonly weights_column?: string
}
const delayOf = ({ kind, n }: Rule['delay']): string => (kind === 'on' ? 'none' : `{ ${kind === 'months' ? 'months' : 'days'}: ${n} }`)
/** The rule in our words. */
export const clausesOf = (rule: Rule, article: string): string => {
  const counted = rule.count_reio === false ? ', organisations: not-counted' : ''
  const named = rule.required_participants
  const conditions = [
    ...(named && named.length === rule.min_instruments ? [] : [`{ instruments: ${rule.min_instruments}${counted} }`]),
    ...(named ? [`{ every: [${named.join(', ')}] }`] : []),
    ...(rule.min_weight_share === undefined ? [] : [`{ weight: "${rule.min_weight_share * 100} %", in: ${'weights'}${counted} }`]),
  ]
  const when = conditions.length === 1 ? conditions[0] : `{ all: [${conditions.join(', ')}] }`
  const fixed = rule.if_met_by_not_before !== undefined
  const later = [
    ...(rule.not_before === undefined ? [] : [`${fixed ? 'fixed-day' : 'not-before'}: ${rule.not_before}`]),
    ...(rule.subject_to_entry_into_force_of === undefined ? [] : [`subject-to: un.mtdsg.${rule.subject_to_entry_into_force_of}`]),
  ].map(l => `, ${l}`).join('')
  const delay = delayOf(rule.delay)
  return `entry-into-force: { when: ${when}, delay: ${delay}${later}, article: ${JSON.stringify(article || 'as stated')} }\nlater-parties: { delay: ${delay}, article: ${JSON.stringify(article || 'as stated')} }\n`
}

export const source: TableToImport['source'] = { key: 'table', title: 'A table of deposits', seen: '2026-11-23', rank: 'depositary' }
const lastDay: Day = '2026-11-23'
/** The dossier of a table; what is refused fails the test with its own words. */
export const dossierOf = (asked: Omit<TableToImport, 'source'>): Imported => {
  const { imported, refused } = importTable({ ...asked, source })
  if (!imported) throw new RangeError(refused.map(refusalText).join('\n'))
  return imported
}
export interface Asked { readonly problems: readonly Problem[]; readonly material: Material; readonly ask: <Q extends QuestionKind>(q: Question<Q>, asAt?: Day) => Answer<Q> }
/** Dossiers read, put together and indexed, without any file. */
export const askOf = (...texts: readonly string[]): Asked => {
  const read = texts.map((text, i) => readDossier(text, { file: `${i}.yaml`, id: `d${i}` }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: lastDay })
  const { material, problems: more } = materialOf(holdings, [])
  return { material, problems: [...read.flatMap(r => r.problems), ...problems, ...more], ask: (q, asAt = lastDay) => ask(q, registerAsAt(material.index, asAt), material.law) }
}

const consents = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal_confirmation', 'ratification_or_accession', 'declaration/notification of succession', 'declaration of continued application', 'definitive_signature'])
const plus = (day: string, { kind, n }: Rule['delay']): string => {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  if (kind !== 'months') return new Date(Date.UTC(y, m - 1, d + n)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(y, m - 1 + n + 1, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + n, Math.min(d, last))).toISOString().slice(0, 10)
}
/** The first consent of each participant, by day: all that an ordinary clause counts. */
export const firstConsents = (rows: readonly Row[], rule: Rule): readonly Row[] => {
  const seen = new Set<string>()
  return rows.filter(r => consents.has(r['act'] ?? '') && !(rule.count_reio === false && r['is_reio'] === '1'))
    .toSorted((a, b) => ((a['date'] ?? '') < (b['date'] ?? '') ? -1 : (a['date'] ?? '') > (b['date'] ?? '') ? 1 : 0))
    .filter(r => { const who = r['participant'] ?? ''; const first = !seen.has(who); seen.add(who); return first })
}
/** Sorted and counted by hand; undefined where the condition is not met. The instrument it is subject to is given with its day. */
export const countedByHand = (rows: readonly Row[], rule: Rule, other?: string): { readonly met?: string; readonly force?: string } => {
  const counted = firstConsents(rows, rule)
  let weight = 0
  const waiting = new Set(rule.required_participants ?? [])
  const met = counted.find((r, i) => {
    weight += Number(r[rule.weights_column ?? ''] || 0)
    waiting.delete(r['participant'] ?? '')
    return i + 1 >= rule.min_instruments && waiting.size === 0 && weight >= (rule.min_weight_share ?? 0) * 100
  })?.['date']
  if (met === undefined) return {}
  const after = plus(met, rule.delay)
  const [fixed, least] = rule.if_met_by_not_before === undefined ? [undefined, rule.not_before] : [rule.not_before, undefined]
  const force = fixed !== undefined && met <= fixed ? fixed : [after, least ?? '', other ?? ''].sort().at(-1) ?? after
  return { met, force }
}
/** The same rows in another order, the same one for the same seed. */
export const shuffled = (rows: readonly Row[], seed: number): readonly Row[] => {
  let state = seed * 2654435761 % 4294967296
  const next = (): number => { state = (state * 1664525 + 1013904223) % 4294967296; return state / 4294967296 }
  return rows.map(r => ({ r, at: next() })).sort((a, b) => a.at - b.at).map(x => x.r)
}
