/** A row of the table of decisions: number, day, how it was adopted, what was published of the vote, and who put it forward. */
import type { Day } from '#calendar'
import type { Matter } from '#acts'
import { isRefused, readDay, type Refusal, type Refused, type Row } from '#tables'
import type { DecisionColumns } from './columns.ts'
import { readSession } from './sessions.ts'
import { readSponsors } from './sponsors.ts'
import type { Who } from './who.ts'
import { readCount, readManner, readMatter, readOutcome, sides, type HowAdopted, type Outcome, type Side } from './words.ts'

export type Counts = Readonly<Record<Side, number>>
/** Something that the source says in two ways (`kind`), or leaves untold. */
export interface Remark { readonly kind?: Contradicts; readonly says: string }
/** In what a source contradicts itself. */
export type Contradicts = 'counts' | 'two-sides' | 'named-twice' | 'not-in-the-table' | 'two-days' | 'two-sessions' | 'listed' | 'absent' | 'members' | 'manner' | 'rows-differ' | 'code' | 'row-twice'

export interface Decision extends HowAdopted {
  readonly at: { readonly file: string; readonly line: number }
  readonly number: string
  readonly title: string
  readonly day: Day
  readonly session?: string
  readonly outcome?: Outcome
  readonly matter?: Matter
  readonly draft?: string
  readonly item?: string
  readonly record?: string
  readonly sponsors: readonly string[]
  readonly notes: readonly string[]
  /** What the organ published; where all three are nothing, nothing was. */
  readonly published?: Counts
  /** How many names the table itself says it lists. */
  readonly listed?: Counts
  readonly absent?: number
  /** How many members the organ had, by the table. */
  readonly members?: number
  readonly remarks: readonly Remark[]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The number as a decision is looked up by it: blanks and capitals do not matter. */
export const numberKey = (text: string): string => text.replace(/\s+/g, '').toUpperCase()
const withoutVote = /\bwithout (?:a )?vote\b/i
const notRecorded = /\bnon-?\s?recorded\b/i

export const readDecision = ({ line, cells }: Row, columns: DecisionColumns, file: string, who: Who): Decision | readonly Refusal[] => {
  const refused: Refusal[] = []
  const whole = (key: keyof DecisionColumns): string => { const column = columns[key]; return column === undefined ? '' : cells[column] ?? '' }
  const cell = (key: keyof DecisionColumns): string => oneLine(whole(key))
  const remarks: Remark[] = []
  const ok = <T extends object>(read: T | Refused): T | undefined => { if (!isRefused(read)) return read; refused.push({ ...read, where: { file, line } }); return undefined }
  const number = cell('number')
  if (number === '') ok({ code: 'missing-value', found: 'no number', wants: 'the number of the decision: A/RES/74/7', remedy: 'add it' })
  if (cell('title') === '') ok({ code: 'missing-value', found: 'no title', wants: 'what the decision is about', remedy: 'add it' })
  const day = ok(readDay(cell('day') === '' ? cell('dayAsWritten') : cell('day')))
  const written = cell('dayAsWritten') === '' ? undefined : readDay(cell('dayAsWritten'))
  if (day && written && !isRefused(written) && written.day !== day.day) remarks.push({ kind: 'two-days', says: `the table gives two days, ${day.day} and ${written.day}; the first is taken` })
  const session = readSession(cell('session'), number)
  if (session === undefined) ok({ code: 'unknown-session', found: cell('session'), wants: 'a session: 74, S-30, ES-11 or XXVI', remedy: 'write its number, or leave the cell empty' })
  if (session?.differs !== undefined) remarks.push({ kind: 'two-sessions', says: `${session.differs}; the number is taken` })
  const note = cell('note')
  const told = ok(readManner(cell('manner')))
  const manner: HowAdopted = told?.manner !== undefined ? told : withoutVote.test(note) ? { manner: 'without-a-vote' } : notRecorded.test(note) ? { manner: 'by-vote', named: false } : {}
  const outcome = ok(readOutcome(cell('outcome')))
  const matter = ok(readMatter(cell('matter')))
  const counted = (...keys: readonly (keyof DecisionColumns)[]): Counts | undefined => {
    const read = keys.map(k => ok(readCount(cell(k))))
    const numbers = read.map(r => r?.n)
    numbers.forEach((n, i) => { if (n !== undefined && n < 0) ok({ code: 'unknown-count', found: cell(keys[i]!), wants: 'a number of votes', remedy: 'correct it, or leave the cell empty' }) })
    if (numbers.every(n => n === undefined)) return undefined
    const blank = sides.filter((_, i) => read[i] !== undefined && numbers[i] === undefined)
    if (blank.length > 0 && numbers.some(n => n !== undefined && n > 0)) remarks.push({ says: `nothing is written for those ${blank.join(' and ')}; read as 0` })
    return Object.fromEntries(sides.map((s, i) => [s, numbers[i] ?? 0])) as Counts
  }
  const published = counted('for', 'against', 'abstaining')
  const listed = counted('listedFor', 'listedAgainst', 'listedAbstaining')
  const [absent, members] = [ok(readCount(cell('absent'))), ok(readCount(cell('members')))]
  if (refused.length > 0 || day === undefined) return refused
  const sponsors = readSponsors([whole('sponsors'), whole('moreSponsors')], day.day, who)
  for (const u of sponsors.unresolved) remarks.push({ says: `the sponsor ${u.found} is nobody the program knows and is left out; ${u.remedy}` })
  return {
    at: { file, line }, number, title: cell('title'), day: day.day, sponsors: sponsors.parties, notes: [...sponsors.notes, ...(note ? [note] : [])], remarks, ...manner,
    ...(session?.part ? { session: session.part } : {}), ...(outcome?.outcome ? { outcome: outcome.outcome } : {}), ...(matter?.matter ? { matter: matter.matter } : {}),
    ...(cell('draft') ? { draft: cell('draft') } : {}), ...(cell('item') ? { item: cell('item') } : {}), ...(cell('record') ? { record: cell('record') } : {}),
    ...(published && sides.some(s => published[s] > 0) ? { published } : {}), ...(listed ? { listed } : {}), ...(absent?.n === undefined ? {} : { absent: absent.n }), ...(members?.n === undefined ? {} : { members: members.n }),
  }
}
