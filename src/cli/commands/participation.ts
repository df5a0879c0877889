/** `chancery participation FILE`: the table of a depositary becomes dossiers; everything refused is told at once, and then nothing is written. */
import type { Day } from '#calendar'
import { importCollection, importTable, type Imported, type WeightsAsked } from '#participation'
import type { TableText } from '#tables'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { declaredFile, many, nameOfFile, optionalText, readDayOption, refusedAs, sourceOf, writeAll, type TableDesk, type TableOptions, type WrittenFile } from './tables.ts'

export interface ParticipationOptions extends TableOptions {
  readonly instrument?: string; readonly title?: string; readonly topic?: string; readonly clauses?: string
  readonly weights?: readonly string[]; readonly weightsUnit?: string; readonly weightsTotal?: string; readonly weightsOf?: string; readonly weightsOthers?: 'nothing' | 'unknown'
  readonly predecessors?: string; readonly number?: string; readonly adopted?: string; readonly opened?: string; readonly completeTo?: string
  readonly byColumn?: string; readonly prefix?: string; readonly titles?: string
}

const days = (options: ParticipationOptions, today: Day, errors: Misuse[]): Readonly<Partial<Record<'adopted' | 'opened' | 'completeTo', Day>>> & { readonly seen: Day } => {
  const read = (option: string, text: string | undefined): Day | undefined => readDayOption(option, text, errors)
  const [adopted, opened, completeTo, seen] = [read('--adopted', options.adopted), read('--opened', options.opened), read('--complete-to', options.completeTo), read('--seen', options.seen)]
  return { ...(adopted ? { adopted } : {}), ...(opened ? { opened } : {}), ...(completeTo ? { completeTo } : {}), seen: seen ?? today }
}
/** What stands together in the command line, before any file is read. */
const together = (options: ParticipationOptions, errors: Misuse[]): void => {
  const wants = (option: string, found: string, what: string, remedy: string): void => { errors.push({ option, found, wants: what, remedy }) }
  if (options.byColumn === undefined && options.instrument === undefined) wants('--instrument', 'nothing', 'the id of the instrument: un.kyoto', 'write --instrument, or --by-column for a table of many')
  if (options.byColumn !== undefined) {
    if (options.prefix === undefined) wants('--prefix', 'nothing', 'what the ids begin with: un.mtdsg', 'write --prefix')
    if (options.to === undefined) wants('--to', 'nothing', 'a folder: many dossiers are not printed', 'write --to DIR')
    for (const [option, given] of [['--instrument', options.instrument], ['--title', options.title], ['--clauses', options.clauses], ['--weights', options.weights?.[0]]] as const) if (given !== undefined) wants(option, given, 'an option of one instrument', 'take it out, or take --by-column out')
  }
  if (options.weightsTotal !== undefined && !(Number(options.weightsTotal) > 0)) wants('--weights-total', options.weightsTotal, 'a number above nothing', 'write --weights-total 13728306')
  for (const w of options.weights ?? []) if (!/^[a-z][a-z0-9-]*=.+$/.test(w)) wants('--weights', w, 'NAME=FILE or NAME=FILE#COLUMN', 'write --weights co2=shares.csv')
}

const fileOf = (i: Imported): WrittenFile => ({ file: `${i.instrument.replaceAll('.', '/')}.yaml`, text: i.text })

const report = (all: readonly Imported[], written: readonly WrittenFile[], to: string | undefined): string => {
  const one = all.length === 1 ? all[0] : undefined
  const total = all.reduce((n, i) => n + i.acts, 0)
  const added = all.reduce((n, i) => n + i.added, 0)
  const leftOut = all.flatMap(i => i.leftOut)
  const counted = [...new Set(leftOut)].map(t => ({ t, n: leftOut.filter(x => x === t).length }))
  const irregular = all.flatMap(i => i.irregular.map(k => `  line ${k.line}: ${one ? '' : `${i.instrument}: `}${k.act}: ${k.why}`))
  return `${[
    `${many(total, 'act')}${added > 0 ? `, ${added} of them of predecessors` : ''}${one ? ` of ${one.instrument}` : ` of ${all.length} instruments`}${to === undefined ? '' : ` in ${many(written.length, 'file')} under ${to}`}`,
    ...(leftOut.length > 0 ? ['left out:', ...counted.map(c => `  ${c.t}${!one && c.n > 1 ? ` (${c.n} instruments)` : ''}`)] : []),
    ...(all.some(i => i.readOtherwise.length > 0) ? ['read otherwise than the column of acts says:', ...all.flatMap(i => i.readOtherwise.map(t => `  ${one ? '' : `${i.instrument}: `}${t}`))] : []),
    ...(irregular.length > 0 ? [`kept although irregular (${irregular.length}):`, ...irregular] : []),
  ].join('\n')}\n`
}

export const participation = async (file: string, options: ParticipationOptions, today: Day, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  together(options, errors)
  const { seen, ...around } = days(options, today, errors)
  const source = sourceOf(options, seen, { key: 'participation-table', title: `Participation table ${nameOfFile(file)}` }, errors)
  if (errors.length > 0) return misused(errors, options.json)

  const given = async (path: string): Promise<TableText> => ({ file: path, text: await desk.read(path) })
  const optional = <K extends string>(key: K, path: string | undefined): Promise<Partial<Record<K, TableText>>> => optionalText(desk, key, path)
  const weights = await Promise.all((options.weights ?? []).map(async (w): Promise<WeightsAsked> => {
    const [, name = '', path = '', column] = /^([^=]+)=(.+?)(?:#([^#]+))?$/.exec(w) ?? []
    return {
      name, table: await given(path), ...(column ? { column } : {}), ...(options.weightsUnit ? { unit: options.weightsUnit } : {}), ...(options.weightsTotal ? { total: Number(options.weightsTotal) } : {}),
      ...(options.weightsOf ? { of: options.weightsOf } : {}), ...(options.weightsOthers ? { others: options.weightsOthers } : {}), source: source.title,
    }
  }))
  const inline = options.to === undefined
  const shared = {
    table: await given(file), source, inline, ...around, ...(options.topic ? { topic: options.topic } : {}),
    ...await optional('participants', options.participants), ...await optional('predecessors', options.predecessors),
  }
  const done = options.byColumn !== undefined
    ? importCollection({ ...shared, by: options.byColumn, prefix: options.prefix ?? '', ...await optional('titles', options.titles) })
    : (({ imported, refused }) => ({ instruments: imported ? [imported] : [], refused }))(importTable({
      ...shared, instrument: options.instrument ?? '', weights, ...(options.title !== undefined ? { title: options.title } : {}), ...(options.number !== undefined ? { number: options.number } : {}), ...await optional('clauses', options.clauses),
    }))
  if (done.refused.length > 0) return refusedAs(done.refused, options.json)

  const all = done.instruments
  const [one] = all
  if (options.to === undefined) return options.json ? said(JSON.stringify({ instruments: all }, null, 2)) : { ...said(one?.text ?? ''), err: report(all, [], undefined) }
  const declared = [...new Map(all.flatMap(i => i.declared.map(d => [d.id, d] as const))).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const files = await writeAll(desk, options.to, all.map(fileOf), declared.map(d => declaredFile(d, 'participants', `${d.name}, which takes part in instruments.`)), options)
  if ('exit' in files) return files
  if (options.json) return said(JSON.stringify({ written: files.map(f => f.file), instruments: all.map(({ text: _, ...rest }) => rest) }, null, 2))
  return said(`${report(all, files, options.to)}${one && all.length === 1 ? `ask it: chancery status ${one.instrument} --dossiers ${options.to}\n` : ''}`)
}
