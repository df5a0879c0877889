/** What the commands that make dossiers of tables share: the files of the world, the source, what is refused, and writing all or nothing. */
import { ranks } from '#acts'
import { isDay, type Day } from '#calendar'
import { declarations, refusalText, type Declared, type Refusal, type SourceEntry, type TableText } from '#tables'
import type { Misuse, Outcome } from '../outcome.ts'

/** Files of the world: given by `joined.ts`. */
export interface TableDesk {
  /** The text of a file, also of one compressed with gzip. */
  readonly read: (path: string) => Promise<string>
  /** What the dossiers of a folder declare already, those named left aside; a folder that is not there declares nothing. */
  readonly declaredIn: (folder: string, besides: readonly string[]) => Promise<ReadonlySet<string>>
  /** Writes all or nothing: the files that are there with other bytes are given back, unless they may be replaced. */
  readonly write: (folder: string, files: readonly WrittenFile[], replace: boolean) => Promise<readonly string[]>
}
export interface WrittenFile { readonly file: string; readonly text: string }
/** The options that every such command takes. */
export interface TableOptions {
  readonly participants?: string
  readonly source?: string; readonly sourceTitle?: string; readonly sourceUrl?: string; readonly publisher?: string; readonly seen?: string; readonly published?: string; readonly rank?: string
  readonly to?: string; readonly replace?: boolean; readonly json?: boolean
}

export const readDayOption = (option: string, text: string | undefined, errors: Misuse[]): Day | undefined => {
  if (text === undefined || isDay(text)) return text as Day | undefined
  errors.push({ option, found: text, wants: 'a day of the calendar: 2014-01-31', remedy: `write ${option} YYYY-MM-DD` })
  return undefined
}
/** The source of every act of a table; `usual` is its key and title where nobody gives others. */
export const sourceOf = (options: TableOptions, seen: Day, usual: { readonly key: string; readonly title: string }, errors: Misuse[]): SourceEntry => {
  const key = options.source ?? usual.key
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(key)) errors.push({ option: '--source', found: key, wants: 'a key in small letters: mtdsg-27-8', remedy: 'write it without blanks and capitals' })
  if (options.rank !== undefined && !(ranks as readonly string[]).includes(options.rank)) errors.push({ option: '--rank', found: options.rank, wants: `one of ${ranks.join(', ')}`, remedy: 'choose one of these' })
  return {
    key, title: options.sourceTitle ?? usual.title, seen, rank: options.rank ?? 'unverified',
    ...(options.publisher ? { publisher: options.publisher } : {}), ...(options.sourceUrl ? { url: options.sourceUrl } : {}), ...(options.published ? { published: options.published } : {}),
  }
}
export const nameOfFile = (path: string): string => path.split('/').at(-1) ?? path
/** A file somebody named, or nothing where nobody did. */
export const optionalText = async <K extends string>(desk: TableDesk, key: K, path: string | undefined): Promise<Partial<Record<K, TableText>>> => (path === undefined ? {} : { [key]: { file: path, text: await desk.read(path) } } as Record<K, TableText>)

export const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
export const refusedAs = (refused: readonly Refusal[], json: boolean | undefined): Outcome => (json
  ? { exit: 1, out: `${JSON.stringify({ problems: refused }, null, 2)}\n`, err: '' }
  : { exit: 1, out: '', err: `${refused.map(refusalText).join('\n')}\n${many(refused.length, 'problem')}; nothing was written\n` })

/** Writes the dossiers, and a dossier for each of those declared that the folder does not declare yet; the files, or why nothing was written. */
export const writeAll = async (desk: TableDesk, to: string, dossiers: readonly WrittenFile[], declared: readonly { readonly of: Declared; readonly file: WrittenFile }[], options: TableOptions): Promise<readonly WrittenFile[] | Outcome> => {
  const own = [...dossiers, ...declared.map(d => d.file)]
  const there = await desk.declaredIn(to, own.map(f => f.file))
  const files = [...dossiers, ...declared.filter(d => !there.has(d.of.id)).map(d => d.file)]
  const inTheWay = await desk.write(to, files, options.replace ?? false)
  if (inTheWay.length === 0) return files
  return refusedAs(inTheWay.map(f => ({ code: 'wrong-option' as const, where: { file: `${to}/${f}`, line: 1 }, found: 'a file that says something else', wants: 'a place for the dossier', remedy: 'look at what would be lost; then write --replace, or choose another folder' })), options.json)
}
/** The dossier that declares somebody whom acts of other dossiers name. */
export const declaredFile = (d: Declared, folder: string, about: string): { readonly of: Declared; readonly file: WrittenFile } =>
  ({ of: d, file: { file: `${folder}/${d.id.toLowerCase().replaceAll('.', '/')}.yaml`, text: `# ${about}\n${declarations([d]).join('\n')}\n` } })
