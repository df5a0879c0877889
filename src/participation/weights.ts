/** A file of weights (participant, weight) becomes a table of weights of the dossier, with its total and unit. */
import { states } from '#acts'
import { isRefused, readTable, whoWas, type Override, type Refusal, type TableText } from '#tables'
import type { Day } from '#calendar'

export interface WeightsAsked {
  /** The name by which the clauses refer to the table. */
  readonly name: string
  readonly table: TableText
  /** Where the column is not called weight. */
  readonly column?: string
  readonly of?: string
  readonly unit?: string
  /** What the weights are measured against; otherwise their sum. */
  readonly total?: number
  readonly others?: 'nothing' | 'unknown'
  readonly source?: string
}
export interface Weights { readonly name: string; readonly of: string; readonly unit: string; readonly total: number; readonly others: 'nothing' | 'unknown'; readonly source: string; readonly each: Readonly<Record<string, number>> }

/** Sums without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const sum = (all: readonly number[]): number => Number(all.reduce((a, b) => a + b, 0).toPrecision(12))

/** A name is looked up on each of the days until it stood for somebody: a table of weights has no days of its own. */
export const readWeights = (asked: WeightsAsked, days: readonly Day[], overrides: readonly Override[], file: string): { readonly weights?: Weights; readonly refused: readonly Refusal[]; readonly remarks: readonly string[] } => {
  const { columns, rows, refused } = readTable(asked.table)
  const out: Refusal[] = [...refused]
  const refuse = (line: number, code: Refusal['code'], found: string, wants: string, remedy: string): void => { out.push({ code, where: { file: asked.table.file, line }, found, wants, remedy }) }
  const who = ['participant', 'party', 'state'].find(c => columns.includes(c))
  const column = asked.column?.toLowerCase() ?? 'weight'
  if (refused.length === 0 && who === undefined) refuse(1, 'missing-column', `the columns ${columns.join(', ')}`, 'a column participant', 'name the column participant')
  if (refused.length === 0 && !columns.includes(column)) refuse(1, 'missing-column', `the columns ${columns.join(', ')}`, `a column ${column}`, `say which column holds the weights: --weights ${asked.name}=${asked.table.file}#${columns.find(c => c !== who) ?? 'weight'}`)
  if (out.length > 0) return { refused: out, remarks: [] }
  const each: Record<string, number> = {}
  for (const { line, cells } of rows) {
    const text = cells[column] ?? ''
    const name = cells[who ?? ''] ?? ''
    // A table of acts may carry the weights in a column of its own: rows of participants without one are passed over.
    if (text === '' && asked.table.file === file) continue
    const weight = Number(text.replace(/[%\s]/g, ''))
    const tried = days.map(on => whoWas(name, on, { succession: true, ending: true }, overrides))
    const stood = tried.find(s => !isRefused(s)) ?? tried[0] ?? whoWas(name, '2000-01-01', { succession: true, ending: true }, overrides)
    if (text === '' || !Number.isFinite(weight) || weight < 0) refuse(line, 'missing-weight', text || 'no weight', 'a number: 288965 or 2.1', 'write the weight, or take the row out')
    else if (isRefused(stood)) out.push({ ...stood, where: { file: asked.table.file, line } })
    else if (each[stood.party] !== undefined && each[stood.party] !== weight) refuse(line, 'missing-weight', `${name} weighs ${weight}, and ${each[stood.party]} before`, 'one weight for each participant', 'take one of the two rows out')
    else each[stood.party] = weight
  }
  if (Object.keys(each).length === 0 && out.length === 0) refuse(1, 'missing-weight', 'no weights', 'a row for each participant with its weight', 'name the column that holds them')
  const all = sum(Object.values(each))
  const total = asked.total ?? all
  const organisations = Object.keys(each).filter(p => /^[a-z]/.test(p) || states.get(p)?.form === 'organisation')
  if (all > total && out.length === 0) {
    refuse(1, 'missing-weight', `weights that come to ${all} ${asked.unit ?? '%'}`, `at most the total of ${total}`, organisations.length > 0 ? `take out whose members are listed, too: ${organisations.join(', ')}` : 'mend the weight that is too large, or the total')
  }
  const weights: Weights = {
    name: asked.name, of: asked.of ?? asked.name.replaceAll('-', ' '), unit: asked.unit ?? '%', total, others: asked.others ?? 'nothing', source: asked.source ?? `the column ${column} of the table`,
    each: Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  return { ...(out.length === 0 ? { weights } : {}), refused: out, remarks: [
    ...(asked.total === undefined ? [`weights ${asked.name}: no total was given; it is the sum of the table, ${total}`] : []),
    // The European Union holds shares of its own in a bank, but emits nothing that its members do not.
    ...(organisations.length > 0 && organisations.length < Object.keys(each).length ? [`weights ${asked.name}: ${organisations.join(', ')} stands beside States; take it out if its weight is that of its members`] : []),
  ] }
}
