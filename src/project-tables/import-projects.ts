/** A table of projects becomes a dossier: everything that is refused is told at once, and then nothing is written. */
import { exactSum, figure, readDossier, type Figure } from '#acts'
import { declarations, inYaml, mapOf, readOverrides, readTable, sourceSection, type Declared, type Refusal, type SourceEntry, type TableText } from '#tables'
import { readColumns } from './columns.ts'
import { moneyStages, readRow, type Line } from './rows.ts'

export interface ProjectsToImport { readonly table: TableText; /** The bank of rows that name none. */ readonly by?: string; readonly source: SourceEntry; readonly participants?: TableText }
export type ImportOfProjects =
  | { readonly text: string; readonly operations: number; readonly milestones: number; readonly projects: number; readonly banks: readonly string[]; readonly refused: readonly [] }
  | { readonly text?: undefined; readonly refused: readonly Refusal[] }

const slug = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
const projectKey = (l: Line): string => JSON.stringify([l.bank, l.project])
/** Rows that tell one operation and divide it among sectors. */
const operationKey = (l: Line): string => JSON.stringify([l.bank, l.of, l.project, l.project === '' ? l.name : '', l.stage, l.on, l.due, l.amount?.value, l.amount?.unit, l.amount?.bound])
type Shares = Readonly<Record<string, Figure>>
const sharesOf = (lines: readonly Line[]): Shares => Object.fromEntries(lines.filter(l => l.sector !== '').map(l => [l.sector, l.share ?? figure('100 %')] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
const sharesText = (shares: Shares): string => mapOf(Object.entries(shares).map(([w, f]) => [inYaml(w), inYaml(f.text)] as const))

/** What rows say against one another: two names or States of one project, one operation twice, shares of more than a hundred. */
const against = (lines: readonly Line[], file: string): readonly Refusal[] => {
  const refused: Refusal[] = []
  const refuse = (l: Line, column: string, code: Refusal['code'], found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line: l.line, column }, found, wants, remedy }) }
  for (const own of Map.groupBy(lines.filter(l => l.project !== ''), projectKey).values()) {
    const [first] = own
    const named = own.find(l => l.name !== '')
    for (const l of own) {
      if (first && l.of !== first.of) refuse(l, 'state', 'project-told-otherwise', l.of, `${first.of}, as in line ${first.line}`, 'mend the State, or give the project another id in each State')
      if (named && l.name !== '' && l.name !== named.name) refuse(l, 'name', 'project-told-otherwise', l.name, `${named.name}, as in line ${named.line}`, 'write one name, or mend the id of the project')
    }
  }
  for (const own of Map.groupBy(lines, operationKey).values()) {
    for (const [i, l] of own.entries()) {
      const twin = own.slice(0, i).find(o => o.sector === l.sector || o.sector === '' || l.sector === '')
      if (twin) refuse(l, 'day', 'operation-twice', `the same as line ${twin.line}`, 'each operation once, or its sectors one a row', 'take one out; of two operations alike on one day, put the sum into one row, or give each a project of its own')
    }
    const { sum, low } = exactSum(sharesOf(own))
    const [last] = own.slice(-1)
    if (last && low.gt(100)) refuse(last, 'share', 'unknown-share', `shares that come to ${sum.toFixed()} %`, 'at most 100 %', own.some(l => l.sector !== '' && l.share === undefined) ? 'write the share of each sector' : 'mend the share that is wrong')
  }
  return refused
}

/** Pure: the same texts give the same dossier, in whatever order the rows stand. */
export const importProjects = ({ table: given, by, source, participants }: ProjectsToImport): ImportOfProjects => {
  const { file } = given
  const table = readTable(given, { head: 'bank,state,project,name,stage,day,amount,currency', row: 'operation' })
  const { overrides, refused: badOverrides } = participants ? readOverrides(participants) : { overrides: [], refused: [] }
  const { columns, refused: badColumns } = readColumns(table, file, by !== undefined)
  const before = [...badOverrides, ...table.refused, ...badColumns]
  const read = badColumns.length > 0 ? [] : table.rows.map(r => readRow(r, columns, file, by, source.seen, overrides))
  const lines = read.filter((r): r is Line => 'bank' in r)
  const refused = [...before, ...read.flatMap(r => ('bank' in r ? [] : r)), ...against(lines, file)]
  if (refused.length > 0) return { refused: refused.toSorted((a, b) => (a.where.file === b.where.file ? a.where.line - b.where.line : a.where.file < b.where.file ? -1 : 1)) }

  const ids = new Map<string, string>()
  const idsTaken = new Set<string>()
  const projects = [...Map.groupBy(lines.filter(l => l.project !== ''), projectKey)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => {
    const [one] = own as [Line, ...Line[]]
    const base = `${one.bank}.${slug(one.project) || 'project'}`
    let id = base
    for (let n = 2; idsTaken.has(id); n++) id = `${base}-${n}`
    idsTaken.add(id)
    ids.set(key, id)
    const shares = sharesOf(own.filter(l => l.stage === undefined))
    return `  ${id}: ${mapOf([['name', mapOf([['en', JSON.stringify(own.find(l => l.name !== '')?.name ?? one.project)]])], ['by', one.bank], ['of', one.of], ['ref', JSON.stringify(one.project)], ...(Object.keys(shares).length === 0 ? [] : [['sectors', sharesText(shares)] as const])])}`
  })
  const times = new Map<string, number>()
  const told = [...Map.groupBy(lines.filter(l => l.stage !== undefined), operationKey)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => {
    const [l] = own as [Line, ...Line[]]
    const isMoney = (moneyStages as readonly string[]).includes(l.stage ?? '') && l.amount !== undefined
    const project = l.project === '' ? undefined : ids.get(projectKey(l))
    const shares = sharesOf(own)
    const base = [isMoney ? 'financing' : 'project-milestone', project ?? `${l.bank}:${l.of}`, l.stage, l.on].join(':')
    const n = (times.get(base) ?? 0) + 1
    times.set(base, n)
    const text = `  - ${mapOf([
      ['on', inYaml(l.on)], ['act', isMoney ? 'financing' : 'project-milestone'], ['by', l.bank], ['of', l.of], ...(project === undefined ? [] : [['project', project] as const]), ...(isMoney ? [['amount', JSON.stringify(l.amount?.text ?? '')] as const] : []), ['stage', l.stage ?? ''],
      ...(l.due === '' ? [] : [['due', inYaml(l.due)] as const]), ...(project === undefined && l.name !== '' ? [['purpose', JSON.stringify(l.name)] as const] : []), ...(isMoney && Object.keys(shares).length > 0 ? [['sectors', sharesText(shares)] as const] : []),
      ['id', n === 1 ? base : `${base}:${n}`], ['source', JSON.stringify(`${source.key}#row ${l.line}`)],
    ])}`
    return { on: l.on, text, isMoney }
  }).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.text < b.text ? -1 : 1))
  const declared = [...new Map(lines.flatMap((l): readonly (readonly [string, Declared])[] => (l.declare ? [[l.declare.id, l.declare]] : []))).values()]
  const text = `${[
    `# What is financed, taken from a table of ${table.rows.length} rows.`, `recorded: ${source.seen}`, ...declarations(declared), ...(projects.length === 0 ? [] : ['projects:', ...projects]), ...sourceSection(source), 'acts:', ...told.map(t => t.text),
  ].join('\n')}\n`
  const broken = readDossier(text, { file, id: 'table' }).problems.filter(p => p.severity === 'error')
  if (broken.length > 0) return { refused: broken.map(p => ({ code: 'wrong-option', where: { file, line: p.where.line }, found: p.found, wants: p.wants, remedy: p.remedy })) }
  return { text, operations: told.filter(t => t.isMoney).length, milestones: told.filter(t => !t.isMoney).length, projects: projects.length, banks: [...new Set(lines.map(l => l.bank))].sort(), refused: [] }
}
