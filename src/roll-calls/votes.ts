/** A row of the table of votes: which member voted how on which decision, each the party that it was on the day. */
import type { Day } from '#calendar'
import { isRefused, readDay, type Declared, type Refusal, type Refused, type Row } from '#tables'
import type { VoteColumns } from './columns.ts'
import type { Who } from './who.ts'
import { readVote, type Told } from './words.ts'

/** A row as it stands, before anybody asks who the name was. */
export interface VoteRow { readonly at: { readonly file: string; readonly line: number }; readonly number: string; readonly name: string; readonly told: Told; readonly day?: Day; readonly code?: string }
/** A name that was refused: it stands in many rows, and is told once. */
export interface RefusedName extends Refusal { readonly name: string }
/** A row of which is known who voted. */
export interface Cast extends VoteRow { readonly party: string; readonly declare?: Declared; readonly irregular?: string; readonly codeSays?: string }

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const anyDay: Day = '2000-01-01'
const nobody = (name: string, code: string, who: Who): boolean => [name, code].every(n => { const was = who(n, anyDay); return isRefused(was) && was.code === 'unknown-participant' })
/** Names that nobody bears, of rows on a decision whose day is not known. */
export const unknownNames = (rows: readonly VoteRow[], who: Who): readonly RefusedName[] => rows.flatMap(r => { const was = who(r.name, anyDay); return isRefused(was) && nobody(r.name, r.code ?? '', who) ? [{ ...was, where: r.at, name: r.name }] : [] })

/** Reads the rows one after the other; a day or a vote written alike is read once. */
export const voteReader = (columns: VoteColumns, file: string, who: Who): ((row: Row) => VoteRow | readonly Refusal[]) => {
  const days = new Map<string, ReturnType<typeof readDay>>()
  const dayIn = (text: string): ReturnType<typeof readDay> => { let d = days.get(text); if (!d) { d = readDay(text); days.set(text, d) } return d }
  return ({ line, cells }) => {
    const refused: Refusal[] = []
    const at = { file, line }
    const cell = (key: keyof VoteColumns): string => { const column = columns[key]; return column === undefined ? '' : oneLine(cells[column] ?? '') }
    const refuse = (r: Refused): void => { refused.push({ ...r, where: at }) }
    const [number, name, code, written] = [cell('number'), cell('member'), cell('code'), cell('day')]
    if (number === '') refuse({ code: 'missing-value', found: 'no number', wants: 'the number of the decision: A/RES/74/7', remedy: 'add it' })
    if (name === '' && code === '') refuse({ code: 'missing-value', found: 'no member', wants: 'who voted', remedy: 'add the member' })
    const vote = readVote(cell('vote'))
    if (isRefused(vote)) refuse(vote)
    const day = written === '' ? undefined : dayIn(written)
    if (day !== undefined && isRefused(day)) refuse(day)
    // A name that nobody bears is told beside the other mistakes of its row: on whatever day, it would be refused.
    if (refused.length > 0 && name !== '' && nobody(name, code, who)) { const was = who(name, anyDay); if (isRefused(was)) refuse(was) }
    if (refused.length > 0 || isRefused(vote)) return refused
    return { at, number, name: name === '' ? code : name, told: vote.told, ...(day !== undefined && !isRefused(day) ? { day: day.day } : {}), ...(code === '' || name === '' ? {} : { code }) }
  }
}

/** Who voted. A name that nobody bears is taken by the code beside it, where the table has one that somebody bears; both are told where they name two. */
export const castOn = (row: VoteRow, day: Day, who: Who): Cast | RefusedName => {
  const named = who(row.name, day)
  const coded = row.code === undefined ? undefined : who(row.code, day)
  const byCode = coded === undefined || isRefused(coded) ? undefined : coded
  const stood = isRefused(named) && named.code === 'unknown-participant' && byCode ? byCode : named
  if (isRefused(stood)) return { ...stood, where: row.at, name: row.name }
  return {
    ...row, party: stood.party, ...(stood.declare ? { declare: stood.declare } : {}), ...(stood.irregular ? { irregular: `${row.name}: ${stood.irregular}` } : {}),
    ...(byCode !== undefined && byCode.party !== stood.party ? { codeSays: byCode.party } : {}),
  }
}
