/** `chancery participation FILE`: the table of a depositary becomes dossiers; everything refused is told at once, and then nothing is written. */
import { ranks } from '#acts'
import { isDay, type Day } from '#calendar'
import { declarations, importCollection, importTable, refusalText, type Declared, type Imported, type Refusal, type SourceEntry, type TableText, type WeightsAsked } from '#participation'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'

/** Files of the world: given by `joined.ts`. */
export interface TableDesk {
  /** The text of a file, also of one compressed with gzip. */
  readonly read: (path: string) => Promise<string>
  /** What the dossiers of a folder declare already, those named left aside; a folder that is not there declares nothing. */
  readonly declaredIn: (folder: string, besides: readonly string[]) => Promise<ReadonlySet<string>>
  /** Writes all or nothing: the files that are there with other bytes are given back, unless they may be replaced. */
  readonly write: (folder: string, files: readonly { readonly file: string; readonly text: string }[], replace: boolean) => Promise<readonly string[]>
}
export interface ParticipationOptions {
  readonly instrument?: string; readonly title?: string; readonly topic?: string; readonly clauses?: string
  readonly weights?: readonly string[]; readonly weightsUnit?: string; readonly weightsTotal?: string; readonly weightsOf?: string; readonly weightsOthers?: 'nothing' | 'unknown'
  readonly participants?: string; readonly predecessors?: string; readonly number?: string; readonly adopted?: string; readonly opened?: string; readonly completeTo?: string
  readonly byColumn?: string; readonly prefix?: string; readonly titles?: string
  readonly source?: string; readonly sourceTitle?: string; readonly sourceUrl?: string; readonly publisher?: string; readonly seen?: string; readonly published?: string; readonly rank?: string
  readonly to?: string; readonly replace?: boolean; readonly json?: boolean
}
interface Written { readonly file: string; readonly text: string }

const days = (options: ParticipationOptions, today: Day, errors: Misuse[]): Readonly<Partial<Record<'adopted' | 'opened' | 'completeTo', Day>>> & { readonly seen: Day } => {
  const read = (option: string, text: string | undefined): Day | undefined => {
    if (text === undefined || isDay(text)) return text as Day | undefined
    errors.push({ option, found: text, wants: 'a day of the calendar: 2014-01-31', remedy: `write ${option} YYYY-MM-DD` })
    return undefined
  }
  const [adopted, opened, completeTo, seen] = [read('--adopted', options.adopted), read('--opened', options.opened), read('--complete-to', options.completeTo), read('--seen', options.seen)]
  return { ...(adopted ? { adopted } : {}), ...(opened ? { opened } : {}), ...(completeTo ? { completeTo } : {}), seen: seen ?? today }
}
const sourceOf = (file: string, options: ParticipationOptions, seen: Day, errors: Misuse[]): SourceEntry => {
  const key = options.source ?? 'participation-table'
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(key)) errors.push({ option: '--source', found: key, wants: 'a key in small letters: mtdsg-27-8', remedy: 'write it without blanks and capitals' })
  if (options.rank !== undefined && !(ranks as readonly string[]).includes(options.rank)) errors.push({ option: '--rank', found: options.rank, wants: `one of ${ranks.join(', ')}`, remedy: 'choose one of these' })
  const name = file.split('/').at(-1) ?? file
  return {
    key, title: options.sourceTitle ?? `Participation table ${name}`, seen, rank: options.rank ?? 'unverified',
    ...(options.publisher ? { publisher: options.publisher } : {}), ...(options.sourceUrl ? { url: options.sourceUrl } : {}), ...(options.published ? { published: options.published } : {}),
  }
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

const participantFile = (d: Declared): Written => ({ file: `participants/${d.id.toLowerCase().replaceAll('.', '/')}.yaml`, text: `# ${d.name}, which takes part in instruments.\n${declarations([d]).join('\n')}\n` })
const fileOf = (i: Imported): Written => ({ file: `${i.instrument.replaceAll('.', '/')}.yaml`, text: i.text })
const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

const report = (all: readonly Imported[], written: readonly Written[], to: string | undefined): string => {
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
const refusedAs = (refused: readonly Refusal[], json: boolean | undefined): Outcome => (json
  ? { exit: 1, out: `${JSON.stringify({ problems: refused }, null, 2)}\n`, err: '' }
  : { exit: 1, out: '', err: `${refused.map(refusalText).join('\n')}\n${many(refused.length, 'problem')}; nothing was written\n` })

export const participation = async (file: string, options: ParticipationOptions, today: Day, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  together(options, errors)
  const { seen, ...around } = days(options, today, errors)
  const source = sourceOf(file, options, seen, errors)
  if (errors.length > 0) return misused(errors, options.json)

  const given = async (path: string): Promise<TableText> => ({ file: path, text: await desk.read(path) })
  const optional = async <K extends string>(key: K, path: string | undefined): Promise<Partial<Record<K, TableText>>> => (path === undefined ? {} : { [key]: await given(path) } as Record<K, TableText>)
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
  const own = [...all.map(fileOf), ...declared.map(participantFile)]
  const there = await desk.declaredIn(options.to, own.map(f => f.file))
  const files = [...all.map(fileOf), ...declared.filter(d => !there.has(d.id)).map(participantFile)]
  const inTheWay = await desk.write(options.to, files, options.replace ?? false)
  if (inTheWay.length > 0) return refusedAs(inTheWay.map(f => ({ code: 'wrong-option' as const, where: { file: `${options.to}/${f}`, line: 1 }, found: 'a file that says something else', wants: 'a place for the dossier', remedy: 'look at what would be lost; then write --replace, or choose another folder' })), options.json)
  if (options.json) return said(JSON.stringify({ written: files.map(f => f.file), instruments: all.map(({ text: _, ...rest }) => rest) }, null, 2))
  return said(`${report(all, files, options.to)}${one && all.length === 1 ? `ask it: chancery status ${one.instrument} --dossiers ${options.to}\n` : ''}`)
}
