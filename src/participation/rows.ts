/** A row of a table becomes an act of a party, or a refusal with its remedy. */
import { isRefused, readDay, whoWas, type Declared, type Override, type Refusal, type Refused, type Row, type WrittenDay } from '#tables'
import { readAct } from './kinds-of-act.ts'
import type { Line } from './line.ts'
import type { Columns } from './columns.ts'

export interface Understood { readonly line: Line; readonly declare?: Declared }

const needsText: Readonly<Partial<Record<Line['act'], string>>> = { reservation: 'says', declaration: 'says', notification: 'says', 'territorial-extension': 'territory' }
const cellOf = (row: Row, column: string | undefined): string => (column === undefined ? '' : row.cells[column] ?? '')

/** Day, act and participant are each read; everything that is wrong with a row is told at once. */
export const readRow = (row: Row, columns: Columns, file: string, overrides: readonly Override[], byDefault = ''): Understood | readonly Refusal[] => {
  const refused: Refusal[] = []
  const refuse = (r: Refused): void => { refused.push({ ...r, where: { file, line: row.line } }) }
  const written = readDay(cellOf(row, columns.day))
  if (isRefused(written)) refuse(written)
  const cell: WrittenDay | Refused = readDay(cellOf(row, columns.cell))
  const fromCell = isRefused(cell) ? undefined : cell.letter
  const act = readAct(cellOf(row, columns.act) || byDefault, (isRefused(written) ? undefined : written.letter) ?? fromCell, cellOf(row, columns.heading))
  if (isRefused(act)) refuse(act)
  const effect = readDay(cellOf(row, columns.effect))
  const name = cellOf(row, columns.participant)
  if (name === '') refuse({ code: 'missing-value', found: 'no participant', wants: 'who acted', remedy: 'add the participant' })
  // A name that nobody bears is told beside the other mistakes of its row: on whatever day, it would be refused.
  if (name !== '' && (isRefused(written) || isRefused(act))) { const who = whoWas(name, isRefused(written) ? '2000-01-01' : written.day, { succession: true, ending: true }, overrides); if (isRefused(who) && who.code === 'unknown-participant') refuse(who) }
  if (isRefused(written) || isRefused(act) || name === '') return refused

  const succession = act.fields['of'] === 'succession' || act.fields['as'] === 'succession'
  const stood = whoWas(name, written.day, { succession, ending: act.act === 'denunciation' || act.act === 'withdrawal-of-consent' || act.act === 'end-of-provisional-application' }, overrides)
  if (isRefused(stood)) { refuse(stood); return refused }
  const note = cellOf(row, columns.notes)
  const textField = needsText[act.act]
  if (act.act === 'territorial-extension' || act.act === 'declaration') {
    if (note === '') { refuse({ code: 'missing-value', found: `a ${act.act.replaceAll('-', ' ')} without notes`, wants: act.act === 'declaration' ? 'what was declared, in the notes' : 'the territory, in the notes', remedy: 'add it' }); return refused }
  }
  // What took effect on another day than its own: a succession from the succession of States, a notice to leave at the end of its period.
  const dated = !isRefused(effect) && ((act.act === 'deposit' && succession && effect.day < written.day) || (act.act === 'denunciation' && effect.day > written.day)) ? { effect: effect.day } : act.act === 'deposit' && stood.effect ? { effect: stood.effect } : {}
  const bore = stood.as === undefined ? {} : act.act === 'deposit' ? { as: stood.as } : {}
  return {
    line: {
      at: { file, line: row.line }, day: written.day, party: stood.party, act: act.act,
      fields: { ...act.fields, ...bore, ...dated, ...(textField && note ? { [textField]: note } : {}) },
      notes: [act.note, stood.note, stood.as !== undefined && act.act !== 'deposit' ? `Then under the name ${stood.as}` : undefined, textField ? undefined : note].filter((n): n is string => n !== undefined && n !== ''),
      irregular: stood.irregular ? [stood.irregular] : [], ...(stood.listedUnder ? { listedUnder: stood.listedUnder } : {}),
      ...(act.insteadOf ? { readBy: { word: act.insteadOf, heading: cellOf(row, columns.heading) } } : {}),
    },
    ...(stood.declare ? { declare: stood.declare } : {}),
  }
}
