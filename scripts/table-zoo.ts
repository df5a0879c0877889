/** What the importers of tables refuse: for every code a small table that is run; docs/errors/participation-tables.md and roll-calls.md are what they printed. */
import { importContributions } from '../src/contribution-tables/index.ts'
import { importTable, type TableToImport } from '../src/participation/index.ts'
import { importProjects } from '../src/project-tables/index.ts'
import { importRollCalls } from '../src/roll-calls/index.ts'
import { refusalText, type Refusal, type RefusalCode } from '../src/tables/index.ts'

interface Specimen {
  readonly why: string
  readonly table: string
  readonly more?: Partial<TableToImport>
  readonly with?: string
  /** Of a table of votes: the table of decisions beside it. */
  readonly decisions?: string
  /** A table of projects. */
  readonly projects?: true
  /** A table of contributions. */
  readonly contributions?: true
}
const head = 'participant,act,day\n'
const votes = 'symbol,member,vote\n'
const projects = 'bank,state,project,name,stage,day,amount,currency,sector,share\n'
const decisions = 'symbol,title,adoption_date\nL/RES/12/3,On the lakes,2019-11-07\n'
/** One decision, in a table with one column more. */
const decisionWith = (column: string, cell: string): string => `symbol,title,adoption_date,${column}\n12,On the lakes,2019-11-07,${cell}\n`
const weights = (text: string): Specimen['more'] => ({ weights: [{ name: 'tonnage', table: { file: 'tonnage.csv', text } }] })

export const tableZoo: Readonly<Record<RefusalCode, Specimen>> = {
  'not-a-table': { why: 'A row has more or fewer values than the table has columns, or a quotation mark is never closed: whose day it is could only be guessed.', table: `${head}Iran, Islamic Republic of,accession,1990-01-01\n` },
  'unknown-column': { why: 'What is in a column that nobody knows might matter.', table: 'participant,act,day,colour\nPeru,accession,1990-01-01,red\n' },
  'missing-column': { why: 'Without participant, act and day there is no act.', table: 'participant,act\nPeru,accession\n' },
  'missing-value': { why: 'A row without participant, act or day says nothing that could be recorded.', table: `${head}Peru,accession,\n,accession,1990-01-01\n` },
  'unknown-act': { why: 'The acts of participation are a closed list.', table: `${head}Peru,ratifcation,1990-01-01\n` },
  'unknown-day': { why: 'The calendar has no such day, or it is not written as one.', table: `${head}Peru,accession,1990-02-30\n` },
  'ambiguous-day': { why: 'Day and month could be taken for each other. Also where only one order is possible: the rows beside it would be read by the same guess.', table: `${head}Peru,accession,03/04/1999\n` },
  'unknown-participant': { why: 'Nobody is known by this name. Who it was goes into a file for --participants.', table: `${head}Kazakstan,accession,1999-05-07\n` },
  'not-a-state-then': { why: 'A State that had ceased to exist does not act.', table: `${head}Czechoslovakia,accession,1995-01-01\n` },
  'codes-disagree': { why: 'The letter behind the day means another act than the column says.', table: `${head}Peru,ratification,1 Jan 1990 a\n` },
  'missing-weight': { why: 'A row of weights has no number, two, or more than the total.', table: `${head}Peru,accession,1990-01-01\n`, more: weights('participant,weight\nPeru,\n')!, with: '--weights tonnage=tonnage.csv' },
  'wrong-option': { why: 'What was given beside the table cannot be read, or does not go with it.', table: `instrument,${head}4-3,Peru,accession,1990-01-01\n4-4,Peru,accession,1990-01-01\n` },
  'unknown-vote': { why: 'A member was for, against, abstaining or absent.', table: `${votes}L/RES/12/3,Peru,abstian\n`, decisions },
  'unknown-decision': { why: 'The table of decisions does not have it, and no column of the votes tells its day.', table: `${votes}L/RES/12/33,Peru,yes\n`, decisions },
  'unknown-manner': { why: 'How a decision was adopted, and what became of it, are closed lists.', table: `${votes}12,Peru,yes\n`, decisions: decisionWith('adoption_type', 'By a recorded vot') },
  'unknown-matter': { why: 'What the question was decides which majority it needs.', table: `${votes}12,Peru,yes\n`, decisions: decisionWith('matter', 'importent') },
  'unknown-session': { why: 'A decision belongs to a session that can be named, by its own number or by the column.', table: `${votes}12,Peru,yes\n`, decisions: decisionWith('session', 'autumn') },
  'unknown-count': { why: 'Votes are counted in whole numbers.', table: `${votes}12,Peru,yes\n`, decisions: decisionWith('published_yes', 'many') },
  'decision-twice': { why: 'Two rows of one number say different things: which of them its votes belong to, nobody can tell.', table: `${votes}L/RES/12/3,Peru,yes\n`, decisions: `${decisions}L/RES/12/3,On other lakes,2019-11-07\n` },
  'unknown-bank': { why: 'A bank goes by its id in the dossiers; a name might be that of two.', table: `${projects}Lake Bank,Peru,P1,Wells,signed,2012-03-01,5,USD,,\n`, projects: true },
  'unknown-stage': { why: 'Planned, approved, signed, disbursed and cancelled money, and the steps of a project, are a closed list.', table: `${projects}lakebank,Peru,P1,Wells,singed,2012-03-01,5,USD,,\n`, projects: true },
  'unknown-amount': { why: 'Whether a point or a comma stands before decimals must not be guessed, and less than nothing was never signed.', table: `${projects}lakebank,Peru,P1,Wells,signed,2012-03-01,1.500.000,USD,,\nlakebank,Peru,P2,Boats,signed,2012-03-01,-5,USD,,\n`, projects: true },
  'unknown-currency': { why: 'An amount is never without its unit.', table: `${projects}lakebank,Peru,P1,Wells,signed,2012-03-01,5,dollars,,\n`, projects: true },
  'unknown-share': { why: 'A share is in per cent, of a sector that has a word; those of one operation come to at most a hundred.', table: `${projects}lakebank,Peru,P1,Wells,signed,2012-03-01,5,USD,water,120\n`, projects: true },
  'project-told-otherwise': { why: 'Rows of one project name two States, or call it by two names.', table: `${projects}lakebank,Peru,P1,Wells,signed,2012-03-01,5,USD,,\nlakebank,Chile,P1,Wells,disbursed,2013-03-01,5,USD,,\n`, projects: true },
  'operation-twice': { why: 'The same money would be counted twice. Rows that differ in their sector divide one operation.', table: `${projects}lakebank,Peru,P1,Wells,signed,2012-03-01,5,USD,,\nlakebank,Peru,P1,Wells,signed,2012-03-01,5,USD,,\n`, projects: true },
  'rows-disagree': { why: 'Two rows of one member for one year say different things: which of them it owes, nobody can tell.', table: 'member,rate,gross,year\nPeru,0.1,100,2012\nPérou,0.1,110,2012\n', contributions: true },
}
const source = { key: 'table', title: 'A table', seen: '2026-01-01', rank: 'official' } as const
/** What the importer says of a specimen. */
export const refusalsIn = (s: Specimen): readonly Refusal[] => (s.contributions ? importContributions({ tables: [{ file: 'contributions.csv', text: s.table }], by: 'lakes', currency: 'USD', source }) : s.projects ? importProjects({ table: { file: 'projects.csv', text: s.table }, source }) : s.decisions === undefined
  ? importTable({ table: { file: 'table.csv', text: s.table }, instrument: 'lakes.pact', source, ...s.more })
  : importRollCalls({ votes: { file: 'votes.csv', text: s.table }, decisions: { file: 'decisions.csv', text: s.decisions }, by: 'lakes.council', source })).refused

const csv = (text: string): string => `\`\`\`csv\n${text}\`\`\``
const shown = (code: string, s: Specimen): string => `## ${code}\n\n${s.why}\n\n${csv(s.table)}\n\n${s.decisions === undefined ? '' : `with the table of decisions\n\n${csv(s.decisions)}\n\n`}${s.with ? `with \`${s.with}\` ` : ''}gives\n\n\`\`\`text\n${refusalsIn(s).map(refusalText).join('\n')}\n\`\`\`\n`
const page = (title: string, lead: string, wanted: (s: Specimen) => boolean): string => `# ${title}\n\n${lead}\n\n${Object.entries(tableZoo).filter(([, s]) => wanted(s)).map(([code, s]) => shown(code, s)).join('\n')}`
/** The pages by their paths. */
export const tableZooPages = (): readonly (readonly [path: string, text: string])[] => [
  ['docs/errors/participation-tables.md', page('Participation tables', 'What [`chancery participation`](../how-to/import-participation.md) refuses, with a table that gives it. Nothing is written while one of these is there.', s => s.decisions === undefined && s.projects === undefined && s.contributions === undefined)],
  ['docs/errors/contribution-tables.md', page('Tables of contributions', 'What [`chancery contribution-tables`](../how-to/import-contributions.md) refuses besides what it has in common with [participation tables](participation-tables.md) and [tables of projects](project-tables.md) (columns, days, names, sums), with tables that give it. Nothing is written while one of these is there. What the tables contradict themselves in is not refused: it is kept, and told ([decision 0128](../decisions/0128-payments-told-to-be-in-full.md)).', s => s.contributions === true)],
  ['docs/errors/project-tables.md', page('Tables of projects', 'What [`chancery portfolio-table`](../how-to/import-projects.md) refuses besides what it has in common with [participation tables](participation-tables.md) (columns, days, names), with tables that give it. Nothing is written while one of these is there.', s => s.projects === true)],
  ['docs/errors/roll-calls.md', page('Tables of votes', 'What [`chancery roll-calls`](../how-to/import-roll-calls.md) refuses besides what it has in common with [participation tables](participation-tables.md) (columns, days, names), with tables that give it. Nothing is written while one of these is there. What a source contradicts itself in is not refused: it is kept, and told ([decision 0082](../decisions/0082-what-a-table-of-votes-contradicts-itself-in.md)).', s => s.decisions !== undefined)],
]
