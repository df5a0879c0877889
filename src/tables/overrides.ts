/** The file given with --participants: who a name stood for, from when to when, where the program does not know or is to be told otherwise. */
import { nearest, states } from '#acts'
import { isDay, type Day } from '#calendar'
import { whoWas, type Override } from './who-was.ts'
import { isRefused, type Refusal } from './refusal.ts'
import { readTable, type TableText } from './table.ts'

const known = ['participant', 'party', 'from', 'until', 'name', 'form']
const forms = ['state', 'former-state', 'organisation', 'community', 'territory']

/** Columns participant and party, optionally from, until; name and form declare a party the program does not know. */
export const readOverrides = (table: TableText): { readonly overrides: readonly Override[]; readonly refused: readonly Refusal[] } => {
  const { columns, rows, refused } = readTable(table)
  const out = [...refused]
  const refuse = (line: number, code: Refusal['code'], found: string, wants: string, remedy: string): void => { out.push({ code, where: { file: table.file, line }, found, wants, remedy }) }
  for (const c of columns) if (!known.includes(c)) { const meant = nearest(c, known); refuse(1, 'unknown-column', c, `the columns ${known.join(', ')}`, meant ? `write ${meant}` : 'take the column out') }
  for (const c of ['participant', 'party']) if (refused.length === 0 && !columns.includes(c)) refuse(1, 'missing-column', `no column ${c}`, `the columns ${known.join(', ')}`, `add ${c}`)
  if (out.length > 0) return { overrides: [], refused: out }
  const day = (line: number, text: string): Day | undefined => {
    if (text === '' || isDay(text)) return text === '' ? undefined : (text as Day)
    refuse(line, 'unknown-day', text, 'a day: 1992-12-31', 'write the year, the month and the day')
    return undefined
  }
  const overrides = rows.flatMap(({ line, cells }): Override[] => {
    const [name = '', party = '', label = '', form = ''] = [cells['participant'], cells['party'], cells['name'], cells['form']]
    if (name === '') { refuse(line, 'missing-value', 'no participant', 'the name as the table has it', 'add the name'); return [] }
    const [from, until] = [day(line, cells['from'] ?? ''), day(line, cells['until'] ?? '')]
    const span = { ...(from ? { from } : {}), ...(until ? { until } : {}) }
    if (states.has(party)) return [{ name, party, ...span }]
    if (form !== '') {
      const isBody = /^[a-z]/.test(party)
      const right = /^[A-Z][A-Z0-9]{1,3}$|^X-[A-Z0-9-]{2,12}$/.test(party) || /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(party)
      if (!right || !(isBody || forms.includes(form))) { refuse(line, 'unknown-participant', `${party || 'no party'}, ${form}`, `a code (X-KOS) with a form of ${forms.join(', ')}, or a body by its dotted name (who)`, 'correct the code or the form'); return [] }
      return [{ name, party, ...span, declare: { section: isBody ? 'bodies' : 'parties', id: party, name: label || name, form } }]
    }
    const usual = whoWas(party, '2000-01-01', { succession: true, ending: false })
    if (!isRefused(usual) && usual.declare) return [{ name, party: usual.party, ...span, declare: usual.declare }]
    refuse(line, 'unknown-participant', party || 'no party', 'the code of a State (CSK), or a code of your own with name and form', 'add the columns name and form to declare it: Kosovo,X-KOS,,,Kosovo,state')
    return []
  })
  return { overrides, refused: out }
}
