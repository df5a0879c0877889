/** The columns of a participation table: those that are read, those that are known and left out, and what is told of each. */
import { nearest } from '#acts'
import { isRefused, readDay, type Refusal, type Table } from '#tables'
import { readAct } from './kinds-of-act.ts'

/** What tells the instruments of a table apart. */
export const instrumentColumns: readonly string[] = ['instrument', 'mtdsg_no', 'treaty']
/** Our word for a column, and the words that tables use for it. */
const read: Readonly<Record<string, readonly string[]>> = {
  participant: ['participant', 'party', 'state', 'country', 'state_party', 'participants', 'states', 'état', 'etat', 'pays'], act: ['act', 'action', 'type', 'kind', 'type_of_act', 'act_type', 'kind_of_act', 'type_of_action', 'acte'],
  day: ['day', 'date', 'deposit_date', 'act_date', 'date_of_deposit', 'date_of_act', 'date_of_action', 'action_date', 'day_of_deposit', 'jour', 'date_de_dépôt'], notes: ['notes', 'note', 'remarks', 'remark', 'comment', 'comments', 'remarques', 'observations'],
  instrument: instrumentColumns, cell: ['cell', 'source_cell'], heading: ['column', 'heading'], effect: ['date_of_effect_published', 'party_eif_published', 'effect', 'date_of_effect'],
}
const left: Readonly<Record<string, string>> = {
  is_reio: 'whether a participant is an organisation follows from who it is', from_predecessor_endnote: 'where the source has the row says nothing about the act',
  emissions_pct: 'weights are not acts; take them with --weights NAME=FILE#emissions_pct', short: 'a name of the treaty', agrees: 'somebody else\'s comparison', rule_result: 'somebody else\'s result', rule: 'somebody else\'s reading of a clause',
}
export type ColumnName = 'participant' | 'act' | 'day' | 'notes' | 'instrument' | 'cell' | 'heading' | 'effect'
export type Columns = Readonly<Partial<Record<ColumnName, string>>>

/** Finds each column by any of its names; `also` are columns that somebody asked for by name. */
export const readColumns = (table: Table, file: string, needed: readonly ColumnName[], also: readonly string[] = []): { readonly columns: Columns; readonly refused: readonly Refusal[]; readonly leftOut: readonly string[] } => {
  const refused: Refusal[] = []
  const leftOut: string[] = []
  const refuse = (code: Refusal['code'], found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line: 1 }, found, wants, remedy }) }
  const columns: Partial<Record<ColumnName, string>> = {}
  const every = [...Object.values(read).flat(), ...Object.keys(left)]
  for (const c of table.columns) {
    const ours = Object.entries(read).find(([, words]) => words.includes(c))?.[0] as ColumnName | undefined
    if (ours !== undefined && columns[ours] === undefined) columns[ours] = c
    else if (ours !== undefined) refuse('not-a-table', `${columns[ours]} and ${c}`, `one column for the ${ours}`, 'take one of the two out')
    else if (left[c] !== undefined && !also.includes(c)) leftOut.push(`column ${c}: ${left[c]}`)
    else if (!also.includes(c)) { const meant = nearest(c, every); refuse('unknown-column', c || 'a column without a name', `the columns ${Object.keys(read).join(', ')}`, isRefused(readAct(c.replaceAll('_', ' '), undefined, undefined)) ? (meant ? `write ${meant}` : 'take the column out, or call it notes') : 'write one act a row, with its word in the column act and its day in the column day') }
  }
  for (const n of needed) if (columns[n] === undefined) refuse('missing-column', `no column ${n}`, `the columns ${needed.join(', ')}`, `add ${n}, or rename the column that holds it to ${n}`)
  return { columns, refused, leftOut }
}

/** Days on which the source says an instrument took effect for a participant: counted and left out, because they follow from the acts. */
export const effectsLeftOut = (table: Table, columns: Columns): readonly string[] => {
  const { effect } = columns
  if (effect === undefined) return []
  const days = table.rows.flatMap(r => { const d = readDay(r.cells[effect] ?? ''); return isRefused(d) ? [] : [d.day] }).sort()
  return days.length === 0 ? [] : [`column ${effect}: ${days.length} days, the first ${days[0]}, the last ${days.at(-1)}; when it is in force for whom follows from the acts. Compare: if the register finds another first day, acts are missing from the table`]
}
