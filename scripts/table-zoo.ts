/** What the importer of participation tables refuses: for every code a small table that is run; docs/errors/participation-tables.md is what it printed. */
import { importTable, refusalText, type Refusal, type RefusalCode, type TableToImport } from '../src/participation/index.ts'

interface Specimen { readonly why: string; readonly table: string; readonly more?: Partial<TableToImport>; readonly with?: string }
const head = 'participant,act,day\n'
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
}
/** What the importer says of a specimen. */
export const refusalsIn = (s: Specimen): readonly Refusal[] =>
  importTable({ table: { file: 'table.csv', text: s.table }, instrument: 'lakes.pact', source: { key: 'table', title: 'A table', seen: '2026-01-01', rank: 'official' }, ...s.more }).refused

export const tableZooPage = (): string => `# Participation tables

What [\`chancery participation\`](../how-to/import-participation.md) refuses, with a table that gives it. Nothing is written while one of these is there.

${Object.entries(tableZoo).map(([code, s]) => `## ${code}\n\n${s.why}\n\n\`\`\`csv\n${s.table}\`\`\`\n\n${s.with ? `with \`${s.with}\` ` : ''}gives\n\n\`\`\`text\n${refusalsIn(s).map(refusalText).join('\n')}\n\`\`\`\n`).join('\n')}`
