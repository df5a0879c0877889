/** The file given with --clauses: clauses alone, or a header of a dossier; taken over as it is written, after it has been read. */
import { readDossier } from '#acts'
import type { Refusal, TableText } from '#tables'

const sections = /^(about|clauses|title|short|depositary|organisation|amends|replaces|topic|weights)\s*:/m
const ours = /^(instrument|acts|coverage|sources|recorded|bodies|parties|defaults|claims|counts)\s*:/m

export const readWritten = ({ file, text }: TableText, hasWeights: boolean): { readonly text: string; readonly refused: readonly Refusal[] } => {
  const isHeader = sections.test(text)
  const whole = isHeader ? text : `clauses:\n${text.split('\n').map(l => (l.trim() === '' ? '' : `  ${l}`)).join('\n')}`
  const refuse = (line: number, found: string, wants: string, remedy: string): Refusal => ({ code: 'wrong-option', where: { file, line }, found, wants, remedy })
  const refused: Refusal[] = []
  const own = ours.exec(text)
  if (own) refused.push(refuse(text.slice(0, own.index).split('\n').length, own[1] ?? '', 'clauses, and the header of the instrument', 'take the section out: it is made from the table and the options'))
  if (hasWeights && /^weights\s*:/m.test(text)) refused.push(refuse(1, 'weights here and in --weights', 'weights in one place', 'take one of the two out'))
  const { problems } = readDossier(whole, { file, id: 'clauses' })
  for (const p of problems) if (p.severity === 'error') refused.push(refuse(p.where.line - (isHeader ? 0 : 1), p.found, p.wants, p.remedy))
  return { text: whole, refused }
}
