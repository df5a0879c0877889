/** Tables of votes become dossiers, one a session: everything that is refused is told at once, and then nothing is written. */
import { readDossier } from '#acts'
import { readOverrides, readTable, type Declared, type Refusal, type Row, type SourceEntry, type Table, type TableText } from '#tables'
import { bodiesOf } from './bodies.ts'
import { columnsOfBoth, decisionColumns, sortOfDecisions, sortOfVotes, voteColumns, type DecisionColumns, type VoteColumns } from './columns.ts'
import { numberKey, readDecision, type Decision, type Remark } from './decisions.ts'
import { dossierText } from './dossier-text.ts'
import { rollCall, type Contradiction, type Noticed, type RollCall } from './roll-call.ts'
import { readSession } from './sessions.ts'
import { unknownNames, voteReader, type RefusedName, type VoteRow } from './votes.ts'
import { whoOn } from './who.ts'

export interface RollCallsToImport {
  /** Who voted how; without `decisions` the same rows also say on what. */
  readonly votes: TableText
  readonly decisions?: TableText
  /** The organ that voted: un.general-assembly; and how it is called, where it has to be declared. */
  readonly by: string
  readonly name?: string
  readonly participants?: TableText
  readonly source: SourceEntry
  /** Whether bodies, organisations and territories are declared in the dossier itself; otherwise the caller declares them, once for all. */
  readonly inline?: boolean
}
export interface SessionOfVotes {
  /** Where the dossier goes: un/general-assembly/session-74. */
  readonly path: string
  readonly session: string | null
  readonly text: string
  readonly decisions: number
  readonly votes: number
  readonly names: number
}
export interface RollCallsImported {
  readonly sessions: readonly SessionOfVotes[]
  readonly declared: readonly Declared[]
  readonly decisions: number
  readonly votes: number
  /** How many members are named, over all votes. */
  readonly names: number
  readonly contradictions: readonly Contradiction[]
  /** What is left untold, or left out. */
  readonly remarks: readonly Noticed[]
  readonly leftOut: readonly string[]
}
export type ImportOfRollCalls = { readonly imported: RollCallsImported; readonly refused: readonly [] } | { readonly imported?: undefined; readonly refused: readonly Refusal[] }

/** Pure: the same texts give the same dossiers, in whatever order the rows stand; only where rows of one table disagree about their decision, the first is taken. */
export const importRollCalls = (asked: RollCallsToImport): ImportOfRollCalls => {
  const votes = readTable(asked.votes, sortOfVotes)
  const table = asked.decisions ? readTable(asked.decisions, sortOfDecisions) : undefined
  const { overrides, refused: inOverrides } = asked.participants ? readOverrides(asked.participants) : { overrides: [], refused: [] }
  const refused: Refusal[] = [...inOverrides, ...(table?.refused ?? []), ...votes.refused, ...optionsRefused(asked)]
  const who = whoOn(overrides)
  const columns = columnsOf(asked, votes, table)
  refused.push(...columns.refused)
  if (columns.refused.length > 0 || votes.columns.length === 0 || table?.columns.length === 0) return { refused: inLineOrder(refused) }

  const readRow = voteReader(columns.votes, asked.votes.file, who)
  const read = votes.rows.map(readRow)
  refused.push(...read.flatMap(r => ('number' in r ? [] : r)))
  const byNumber = new Map<string, { readonly rows: Row[]; readonly votes: VoteRow[] }>()
  read.forEach((r, i) => {
    if (!('number' in r)) return
    const key = numberKey(r.number)
    const there = byNumber.get(key)
    if (there) { there.rows.push(votes.rows[i]!); there.votes.push(r) } else byNumber.set(key, { rows: [votes.rows[i]!], votes: [r] })
  })

  const decisions = new Map<string, Decision>()
  const take = (row: Row, file: string, remarks: readonly Remark[] = []): void => {
    const d = readDecision(row, columns.decisions, file, who)
    if (!('number' in d)) { refused.push(...d); return }
    const key = numberKey(d.number)
    const there = decisions.get(key)
    if (there === undefined) decisions.set(key, remarks.length === 0 ? d : { ...d, remarks: [...d.remarks, ...remarks] })
    else if (saying(there) === saying(d)) decisions.set(key, { ...there, remarks: [...there.remarks, { kind: 'row-twice', says: `the table has its row twice, in lines ${there.at.line} and ${d.at.line}` }] })
    else refused.push({ code: 'decision-twice', where: d.at, found: `${d.number}, which stands in line ${there.at.line} otherwise`, wants: 'one row for each decision', remedy: 'take the wrong row out, or write the letter of the part: A/RES/75/290 A' })
  }
  if (table && asked.decisions) for (const row of table.rows) take(row, asked.decisions.file)
  else for (const { rows } of byNumber.values()) take(rows[0]!, asked.votes.file, differing(rows, columns.decisions))

  const calls: RollCall[] = []
  const strangers: RefusedName[] = []
  const add = (call: RollCall | readonly RefusedName[]): void => { if ('decision' in call) calls.push(call); else strangers.push(...call) }
  for (const [key, d] of decisions) add(rollCall(d, false, byNumber.get(key)?.votes ?? [], who))
  // Decisions that were refused keep their votes: these are no votes on an unknown decision.
  const told = new Set(table && columns.decisions.number ? table.rows.map(r => numberKey(r.cells[columns.decisions.number!] ?? '')) : byNumber.keys())
  for (const [key, { votes: rows }] of byNumber) {
    if (told.has(key)) { if (!decisions.has(key)) strangers.push(...unknownNames(rows, who)); continue }
    const unlisted = notListed(rows)
    if ('code' in unlisted) refused.push(unlisted)
    else add(rollCall(unlisted, true, rows, who))
  }
  for (const { decision: d } of calls) if (d.day > asked.source.seen) refused.push({ code: 'unknown-day', where: d.at, found: d.day, wants: `a day not after ${asked.source.seen}, when the table was seen`, remedy: 'a table shows what was decided; look at the year again, or name the day with --seen' })
  refused.push(...eachNameOnce(strangers))
  if (refused.length > 0) return { refused: inLineOrder(refused) }
  return written(asked, calls, columns.leftOut)
}

const written = (asked: RollCallsToImport, calls: readonly RollCall[], leftOut: readonly string[]): ImportOfRollCalls => {
  const declared = [...new Map([...bodiesOf(asked.by, asked.name), ...calls.flatMap(c => c.declared)].map(d => [d.id, d] as const)).values()]
  const groups = new Map<string, RollCall[]>()
  // An organ that numbers no sessions has a dossier for each year.
  for (const c of calls) { const part = c.decision.session === undefined ? `year-${c.decision.day.slice(0, 4)}` : `session-${c.decision.session}`; const own = groups.get(part); if (own) own.push(c); else groups.set(part, [c]) }
  const sum = (all: readonly RollCall[]) => ({ decisions: all.filter(c => !c.unlisted).length, votes: all.filter(c => c.voted).length, names: all.reduce((n, c) => n + c.named, 0) })
  const sessions = [...groups].sort(([a], [b]) => new Intl.Collator('en', { numeric: true }).compare(a, b)).map(([part, own]): SessionOfVotes => {
    const counts = sum(own)
    const about = `Decisions and recorded votes of ${asked.by}, ${part.replace('-', ' ')}: ${counts.decisions} decisions, ${counts.votes} votes.`
    return { path: `${asked.by.replaceAll('.', '/')}/${part}`, session: own[0]?.decision.session === undefined ? null : `${asked.by}/${own[0].decision.session}`, text: dossierText({ about, by: asked.by, source: asked.source, declared: asked.inline === false ? [] : declared }, own), ...counts }
  })
  const broken = sessions.flatMap(s => readDossier(s.text, { file: `${s.path}.yaml`, id: s.path }).problems.filter(p => p.severity === 'error'))
  if (broken.length > 0) return { refused: broken.map(p => ({ code: 'wrong-option', where: { file: p.where.file, line: p.where.line }, found: p.found, wants: p.wants, remedy: p.remedy })) }
  return { refused: [], imported: { sessions, declared, ...sum(calls), contradictions: inLineOrder(calls.flatMap(c => c.contradictions)), remarks: inLineOrder(calls.flatMap(c => c.remarks)), leftOut } }
}

interface ColumnsOfAll { readonly decisions: DecisionColumns; readonly votes: VoteColumns; readonly refused: readonly Refusal[]; readonly leftOut: readonly string[] }
const columnsOf = (asked: RollCallsToImport, votes: Table, table: Table | undefined): ColumnsOfAll => {
  const read = table && asked.decisions ? { decisions: decisionColumns(table, asked.decisions.file), votes: voteColumns(votes, asked.votes.file) } : columnsOfBoth(votes, asked.votes.file)
  // What is no table at all has no columns to be judged.
  const of = (t: Table | undefined, all: readonly Refusal[]): readonly Refusal[] => (t !== undefined && t.columns.length === 0 ? [] : all)
  return { decisions: read.decisions.columns, votes: read.votes.columns, refused: [...of(table ?? votes, read.decisions.refused), ...of(votes, read.votes.refused)], leftOut: [...read.decisions.leftOut, ...read.votes.leftOut] }
}
const saying = ({ at: _, remarks: __, ...rest }: Decision): string => JSON.stringify(rest)
/** Where the rows of one decision disagree about it: the first row is taken, and the others are told. */
const differing = (rows: readonly Row[], columns: DecisionColumns): readonly Remark[] => Object.values(columns).flatMap((column): readonly Remark[] => {
  if (column === undefined || column === columns.number || column === columns.day) return []
  const [first] = rows
  const other = rows.find(r => r.cells[column] !== first?.cells[column])
  return other && first ? [{ kind: 'rows-differ', says: `the column ${column} says ${JSON.stringify(first.cells[column])} in line ${first.line} and ${JSON.stringify(other.cells[column])} in line ${other.line}; the first is taken` }] : []
})
/** A decision that only its votes tell of: number, day and session are known, its title is not. */
const notListed = (rows: readonly VoteRow[]): Decision | Refusal => {
  const [first] = rows
  const dated = rows.find(r => r.day !== undefined)
  if (!first) throw new RangeError('a number without rows')
  if (dated?.day === undefined) return { code: 'unknown-decision', where: first.at, found: `votes on ${first.number}, of which neither table has the day`, wants: 'a row in the table of decisions, or a column with the day of the vote', remedy: 'add the decision to the table of decisions, or correct the number' }
  const session = readSession('', first.number)
  return { at: dated.at, number: first.number, title: first.number, day: dated.day, sponsors: [], notes: [], remarks: [], ...(session?.part ? { session: session.part } : {}) }
}
/** A name stands in every vote of its session: it is told where it stands first, with how often. */
const eachNameOnce = (all: readonly RefusedName[]): readonly Refusal[] => {
  const byName = new Map<string, RefusedName[]>()
  for (const r of all) { const key = `${r.code} ${r.name}`; const own = byName.get(key); if (own) own.push(r); else byName.set(key, [r]) }
  return [...byName.values()].flatMap(own => inLineOrder(own).slice(0, 1).map(({ code, where, found, wants, remedy }): Refusal =>
    ({ code, where, found: own.length === 1 ? found : `${found}, and ${own.length - 1} more row${own.length === 2 ? '' : 's'} of this name`, wants, remedy })))
}
/** File by file as they came, in each from the first line to the last. */
const inLineOrder = <T extends { readonly where: { readonly file: string; readonly line: number } }>(all: readonly T[]): readonly T[] => {
  const files = [...new Set(all.map(r => r.where.file))]
  return all.toSorted((a, b) => files.indexOf(a.where.file) - files.indexOf(b.where.file) || a.where.line - b.where.line)
}
const optionsRefused = ({ by }: RollCallsToImport): readonly Refusal[] =>
  (/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(by) ? [] : [{ code: 'wrong-option', where: { file: '--by', line: 1 }, found: by, wants: 'an organ by its dotted name (un.general-assembly)', remedy: 'write it in small letters, with points' }])
