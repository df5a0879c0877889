/** `chancery portfolio-table FILE`: a table of projects (CSV or workbook) becomes a dossier; everything refused is told at once, and then nothing is written. */
import type { Day } from '#calendar'
import { importProjects } from '#project-tables'
import type { Declared } from '#tables'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { declaredFile, many, nameOfFile, optionalText, readDayOption, refusedAs, sourceOf, writeAll, type TableDesk, type TableOptions } from './tables.ts'

export interface PortfolioTableOptions extends TableOptions { readonly by?: string }

export const portfolioTable = async (file: string, options: PortfolioTableOptions, today: Day, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  const { by, to } = options
  if (by !== undefined && !/^[a-z][a-z0-9.-]*$/.test(by)) errors.push({ option: '--by', found: by, wants: 'the bank that finances: isdb', remedy: 'write --by with its id in the dossiers' })
  const seen = readDayOption('--seen', options.seen, errors) ?? today
  const source = sourceOf(options, seen, { key: 'project-table', title: `Table of projects ${nameOfFile(file)}` }, errors)
  if (errors.length > 0) return misused(errors, options.json)
  const done = importProjects({ table: { file, text: await desk.read(file) }, source, ...(by === undefined ? {} : { by }), ...await optionalText(desk, 'participants', options.participants) })
  if (done.text === undefined) return refusedAs(done.refused, options.json)
  const { text, operations, milestones, projects, banks } = done
  const told = `${many(operations, 'operation')} and ${many(milestones, 'milestone')} of ${many(projects, 'project')} by ${banks.join(', ')}`
  if (to === undefined) return options.json ? said(JSON.stringify({ operations, milestones, projects, banks, text }, null, 2)) : { ...said(text), err: `${told}\n` }
  const name = nameOfFile(file).replace(/\.(?:csv|tsv|txt|xlsx)(?:\.gz)?$/i, '').replace(/[^\w.-]+/g, '-').toLowerCase()
  const folder = banks.length === 1 ? (banks[0] ?? '').replaceAll('.', '/') : 'banks'
  const declared = banks.map((id): Declared => ({ section: 'bodies', id, name: id, form: 'organisation' }))
  const files = await writeAll(desk, to, [{ file: `${folder}/projects/${name}.yaml`, text }], declared.map(d => ({ of: d, file: declaredFile(d, 'bodies', `${d.name}, which acts name.`).file })), options)
  if ('exit' in files) return files
  return options.json ? said(JSON.stringify({ written: files.map(f => f.file), operations, milestones, projects, banks }, null, 2)) : said(`${told}, in ${many(files.length, 'file')} under ${to}\n`)
}
