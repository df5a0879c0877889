/** `chancery iati FILE`: what the transactions of a file of IATI activities come to, and what is wrong with it; read piece by piece, however large it is. */
import { stringify } from 'csv-stringify/sync'
import type { Day } from '#calendar'
import { groupings, iatiProblemText, iatiReader, isRefusal, isSchemaFault, nameOfType, totalsBy, type Activity, type FileRead, type Grouping, type IatiProblem, type Total, type Totals } from '#iati'
import { misused, type Misuse, type Outcome } from '../outcome.ts'
import { many } from './tables.ts'

export interface IatiOptions { readonly totals?: string; readonly problems?: boolean; readonly json?: boolean; readonly csv?: boolean }
/** The text of a file in pieces, also of one compressed with gzip: given by `joined.ts`. */
export type Pieces = (path: string) => AsyncIterable<string>

/** How many problems are kept to be told one by one; all are counted. */
const listedAtMost = 10_000
/** What is of one sort only where it is of one name, too. */
const byName: ReadonlySet<string> = new Set(['other-namespace', 'unknown-element'])
/** Sorts beyond this are counted with the last: a file that invents names must not fill the memory. */
const sortsAtMost = 5_000
/** Problems of one sort in one place of the schema: how many, and the first. */
export interface SortOfProblem { readonly code: string; readonly rule?: string; readonly severity: IatiProblem['severity']; readonly path?: string; readonly count: number; readonly first: IatiProblem }
export interface ProblemsFound { readonly errors: number; readonly warnings: number; readonly notes: number; readonly sorts: readonly SortOfProblem[]; readonly all: readonly IatiProblem[] }

/** Counts every problem and keeps the first of each sort, so that a large file with a mistake in every activity stays readable. */
const book = (): { readonly take: (p: IatiProblem) => void; readonly found: () => ProblemsFound } => {
  const sorts = new Map<string, { count: number; readonly first: IatiProblem }>()
  const all: IatiProblem[] = []
  return {
    take: p => {
      const key = `${p.severity} ${p.code} ${p.rule ?? ''} ${p.path ?? ''} ${byName.has(p.code) ? p.found : ''}`
      const there = sorts.get(key) ?? (sorts.size < sortsAtMost ? undefined : sorts.get(`${p.severity} beyond`))
      if (there === undefined) sorts.set(sorts.size < sortsAtMost ? key : `${p.severity} beyond`, { count: 1, first: p })
      else there.count++
      // What refuses the file comes last and must not be missing.
      if (all.length < listedAtMost || isRefusal(p)) all.push(p)
    },
    found: () => {
      const count = (severity: IatiProblem['severity']): number => [...sorts.values()].reduce((n, s) => (s.first.severity === severity ? n + s.count : n), 0)
      return {
        errors: count('error'), warnings: count('warning'), notes: count('note'),
        sorts: [...sorts.values()].map(({ count: n, first }) => ({ code: first.code, ...(first.rule === undefined ? {} : { rule: first.rule }), severity: first.severity, ...(first.path === undefined ? {} : { path: first.path }), count: n, first })),
        all: all.toSorted((a, b) => a.line - b.line || a.column - b.column),
      }
    },
  }
}
const weight = { error: 0, warning: 1, note: 2 } as const
/** Each problem, or the first of each sort with how many more there are. */
const lines = (file: string, sorts: readonly SortOfProblem[], each: readonly IatiProblem[] | undefined): string => (each !== undefined ? each.map(p => iatiProblemText(file, p))
  : sorts.toSorted((a, b) => Number(isRefusal(a.first)) - Number(isRefusal(b.first)) || weight[a.severity] - weight[b.severity] || a.first.line - b.first.line).map(s => `${iatiProblemText(file, s.first)}${s.count === 1 ? '' : `\n  and     ${s.count - 1} more of this sort${s.path === undefined ? '' : ` in ${s.path}`}`}`)).join('\n')
const told = (file: string, { errors, warnings, notes, sorts, all }: ProblemsFound, each: boolean): string => {
  if (sorts.length === 0) return ''
  const head = ([[errors, 'error'], [warnings, 'warning'], [notes, 'note']] as const).flatMap(([n, what]) => (n === 0 ? [] : [many(n, what)])).join(', ')
  const unlisted = each ? errors + warnings + notes - all.length : 0
  return `${lines(file, sorts, each ? all : undefined)}\n${unlisted > 0 ? `${unlisted} more are not listed\n` : ''}${head}\n`
}

/** Digits in threes; the decimals stay as they are. */
const grouped = (sum: string): string => sum.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}`)
const kindOf = (t: Total): string => (t.of === 'transaction' ? nameOfType(t.type) : `${t.of === 'budget' ? 'budget' : 'planned disbursement'}, ${t.type === '2' ? 'revised' : 'original'}`)
const keyOf = (t: Total, by: Grouping): string => (by === 'type' ? '' : t.key === undefined ? (by === 'year' ? 'no day told' : 'told of none') : by === 'sector' && t.vocabulary !== '1' ? `${t.vocabulary ?? ''}:${t.key}` : t.key)
const remainder = (t: Total, by: Grouping): string => (t.key === undefined && by === 'sector' && t.vocabulary !== undefined ? `${keyOf(t, by)} (vocabulary ${t.vocabulary})` : keyOf(t, by))
const table = (rows: readonly (readonly string[])[], right: readonly number[]): string => {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(r => r[i]?.length ?? 0))) ?? []
  return rows.map(r => `  ${r.map((c, i) => (right.includes(i) ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd()).join('\n')
}
const report = (file: string, { version }: FileRead, t: Totals, by: Grouping): string => {
  const own = by === 'type' ? [] : [by]
  return `${[
    `${file}: ${version === undefined ? 'no version told' : `version ${version}`}, ${many(t.activities, 'activit').replace(/activits?$/, t.activities === 1 ? 'activity' : 'activities')}, ${many(t.transactions, 'transaction')}`,
    ...(t.rows.length === 0 ? [] : [table([['what', ...own, 'currency', 'count', 'sum'], ...t.rows.map(r => [kindOf(r), ...(by === 'type' ? [] : [remainder(r, by)]), r.currency ?? 'none told', String(r.count), grouped(r.sum)])], [2, 3, 4].map(i => i + own.length))]),
    ...(t.unread > 0 ? [`${many(t.unread, 'transaction')} without an amount that can be read, in no sum`] : []),
    ...t.levels.map(l => `${nameOfType(l.type)} in ${l.currency ?? 'no currency'} is told at the levels ${l.hierarchies.join(' and ')}: a parent may tell the money of its children; --totals hierarchy parts them`),
  ].join('\n')}\n`
}
/** Words of a file that a spreadsheet would run as a formula are made text; sums are ours. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const asCsv = (t: Totals, by: Grouping): string => stringify([['of', 'type', 'name', ...(by === 'type' ? [] : [by]), ...(by === 'sector' ? ['vocabulary'] : []), 'currency', 'count', 'sum'],
  ...t.rows.map(r => [r.of, asText(r.type), asText(kindOf(r)), ...(by === 'type' ? [] : [asText(r.key ?? '')]), ...(by === 'sector' ? [asText(r.vocabulary ?? '')] : []), asText(r.currency ?? ''), r.count, r.sum])])

/** Reads a file from its pieces, each activity given away as it ends. */
export const readPieces = async (path: string, pieces: Pieces, today: Day, activity: (a: Activity) => void): Promise<{ readonly read: FileRead; readonly problems: ProblemsFound }> => {
  const problems = book()
  const reader = iatiReader({ today, activity, problem: problems.take })
  for await (const text of pieces(path)) if (!reader.write(text)) break
  return { read: reader.end(), problems: problems.found() }
}

export const iati = async (file: string, options: IatiOptions, today: Day, pieces: Pieces): Promise<Outcome> => {
  const errors: Misuse[] = []
  const by = options.totals ?? 'type'
  const grouping = groupings.find(g => g === by)
  if (grouping === undefined) errors.push({ option: '--totals', found: by, wants: `one of ${groupings.join(', ')}`, remedy: 'choose one of these' })
  if (options.json && options.csv) errors.push({ option: '--csv', found: '--json beside it', wants: 'one form of answer', remedy: 'leave one of them out' })
  if (grouping === undefined || errors.length > 0) return misused(errors, options.json)

  const adding = totalsBy(grouping)
  const { read, problems } = await readPieces(file, pieces, today, adding.add)
  const listed = options.problems ?? false
  const exit = problems.sorts.some(s => isSchemaFault(s.first)) || read.refused ? 1 : 0
  if (read.refused) {
    // Up to where the file breaks everything wrong is told; no sum of half a file.
    const sorts = problems.sorts.filter(s => s.severity === 'error')
    const all = problems.all.filter(p => p.severity === 'error')
    if (options.json) return { exit, out: `${JSON.stringify({ problems: all }, null, 2)}\n`, err: '' }
    return { exit, out: '', err: `${lines(file, sorts, listed ? all : undefined)}\n${many(problems.errors, 'problem')}; the file was not read\n` }
  }
  const totals = adding.totals()
  const { all, ...counted } = problems
  if (options.json) return { exit, out: `${JSON.stringify({ file, version: read.version, by: grouping, ...totals, problems: listed ? problems : counted }, null, 2)}\n`, err: '' }
  return { exit, out: options.csv ? asCsv(totals, grouping) : report(file, read, totals, grouping), err: told(file, { all, ...counted }, listed) }
}
