/** `chancery roll-calls VOTES`: tables of recorded votes become dossiers; everything refused is told at once, and then nothing is written. */
import type { Day } from '#calendar'
import { importRollCalls, type Noticed, type RollCallsImported } from '#roll-calls'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { declaredFile, many, nameOfFile, optionalText, readDayOption, refusedAs, sourceOf, writeAll, type TableDesk, type TableOptions, type WrittenFile } from './tables.ts'

export interface RollCallOptions extends TableOptions { readonly decisions?: string; readonly by?: string; readonly byName?: string }

const listed = (head: string, all: readonly Noticed[]): readonly string[] => (all.length === 0 ? [] : [`${head} (${all.length}):`, ...all.map(n => `  ${n.where.file}:${n.where.line}: ${n.number}: ${n.says}`)])
const report = (i: RollCallsImported, by: string, written: readonly WrittenFile[], to: string | undefined): string => `${[
  `${many(i.decisions, 'decision')} and ${many(i.votes, 'vote')} of ${by}, ${many(i.names, 'name')}, ${many(i.contradictions.length, 'contradiction')}${to === undefined ? '' : `, in ${many(written.length, 'file')} under ${to}`}`,
  ...(i.leftOut.length > 0 ? ['left out:', ...i.leftOut.map(l => `  ${l}`)] : []),
  ...listed('kept although the source contradicts itself', i.contradictions), ...listed('untold, or left out', i.remarks),
].join('\n')}\n`

export const rollCalls = async (file: string, options: RollCallOptions, today: Day, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  const { by } = options
  if (by === undefined) errors.push({ option: '--by', found: 'nothing', wants: 'the organ that voted: un.general-assembly', remedy: 'write --by' })
  const seen = readDayOption('--seen', options.seen, errors) ?? today
  const source = sourceOf(options, seen, { key: 'votes', title: `Recorded votes ${[file, options.decisions].flatMap(f => (f === undefined ? [] : [nameOfFile(f)])).join(' and ')}` }, errors)
  if (by === undefined || errors.length > 0) return misused(errors, options.json)

  const { imported, refused } = importRollCalls({
    votes: { file, text: await desk.read(file) }, by, source, inline: options.to === undefined, ...(options.byName === undefined ? {} : { name: options.byName }),
    ...await optionalText(desk, 'decisions', options.decisions), ...await optionalText(desk, 'participants', options.participants),
  })
  if (!imported) return refusedAs(refused, options.json)
  const { sessions, declared, ...rest } = imported
  if (options.to === undefined) {
    const [one] = sessions
    if (sessions.length > 1 && !options.json) return refusedAs([{ code: 'wrong-option', where: { file: '--to', line: 1 }, found: `votes of ${sessions.length} sessions`, wants: 'a folder: many dossiers are not printed', remedy: 'write --to DIR' }], false)
    return options.json ? said(JSON.stringify({ ...rest, sessions }, null, 2)) : { ...said(one?.text ?? ''), err: report(imported, by, [], undefined) }
  }
  const dossiers = sessions.map((s): WrittenFile => ({ file: `${s.path}.yaml`, text: s.text }))
  const files = await writeAll(desk, options.to, dossiers, declared.map(d => declaredFile(d, d.id === by || by.startsWith(`${d.id}.`) ? 'bodies' : 'participants', `${d.name}, which acts name.`)), options)
  if ('exit' in files) return files
  if (options.json) return said(JSON.stringify({ written: files.map(f => f.file), ...rest, sessions: sessions.map(({ text: _, ...s }) => s) }, null, 2))
  return said(report(imported, by, files, options.to))
}
