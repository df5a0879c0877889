/** `chancery contribution-tables FILES`: tables of scales, assessments and payments become dossiers, one a year; everything refused is told at once, and then nothing is written. */
import type { Day } from '#calendar'
import { importContributions, type ContributionsImported, type Noticed } from '#contribution-tables'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { declaredFile, many, nameOfFile, optionalText, readDayOption, refusedAs, sourceOf, writeAll, type TableDesk, type TableOptions, type WrittenFile } from './tables.ts'

export interface ContributionTableOptions extends TableOptions { readonly by?: string; readonly byName?: string; readonly currency?: string; readonly years?: string; readonly complete?: boolean }

const listed = (head: string, all: readonly Noticed[]): readonly string[] => (all.length === 0 ? [] : [`${head} (${all.length}):`, ...all.map(n => `  ${n.where.file}:${n.where.line}: ${n.of}: ${n.says}`)])
const report = (i: ContributionsImported, by: string, written: readonly WrittenFile[], to: string | undefined): string => `${[
  `${many(i.assessed, 'assessment')}, ${many(i.payments, 'payment')} and ${many(i.scales, 'scale')} of ${by}, ${many(i.years.length, 'year')}, ${many(i.contradictions.length, 'contradiction')}${to === undefined ? '' : `, in ${many(written.length, 'file')} under ${to}`}`,
  ...i.checked.map(y => `  ${y.year}: ${y.agreeing} of ${many(y.rows, 'sum')} follow from their rates of one whole, ${y.budget[0]} to ${y.budget[1]}; rates ${y.sumOfRates} %, sums ${y.sum}`),
  ...i.rates.map(s => `  ${s.years}: ${many(s.rates, 'rate')}, together ${s.sum} %`),
  ...(i.leftOut.length > 0 ? ['left out:', ...i.leftOut.map(l => `  ${l}`)] : []),
  ...listed('kept although the tables contradict themselves', i.contradictions),
  ...(i.neighbours > 0 ? [`${many(i.neighbours, 'payment')} carr${i.neighbours === 1 ? 'ies' : 'y'} the figure of a neighbouring year, in the place of the own one or on top of it`] : []),
  ...listed('marks of notes, and rows that stand twice', i.remarks),
].join('\n')}\n`

export const contributionTables = async (files: readonly string[], options: ContributionTableOptions, today: Day, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  const { by } = options
  if (by === undefined) errors.push({ option: '--by', found: 'nothing', wants: 'the organisation to which the contributions are made: un', remedy: 'write --by' })
  const seen = readDayOption('--seen', options.seen, errors) ?? today
  const source = sourceOf(options, seen, { key: 'contributions', title: `Tables of contributions: ${files.map(nameOfFile).join(', ')}` }, errors)
  if (by === undefined || errors.length > 0) return misused(errors, options.json)

  const tables = await Promise.all(files.map(async file => ({ file, text: await desk.read(file) })))
  const { imported, refused } = importContributions({
    tables, by, source, inline: options.to === undefined, ...(options.byName === undefined ? {} : { name: options.byName }), ...(options.currency === undefined ? {} : { currency: options.currency }),
    ...(options.years === undefined ? {} : { years: options.years }), ...(options.complete ? { complete: true } : {}), ...await optionalText(desk, 'participants', options.participants),
  })
  if (!imported) return refusedAs(refused, options.json)
  const { years, declared, ...rest } = imported
  if (options.to === undefined) {
    const [one] = years
    if (years.length > 1 && !options.json) return refusedAs([{ code: 'wrong-option', where: { file: '--to', line: 1 }, found: `contributions of ${years.length} years`, wants: 'a folder: many dossiers are not printed', remedy: 'write --to DIR' }], false)
    return options.json ? said(JSON.stringify({ ...rest, years }, null, 2)) : { ...said(one?.text ?? ''), err: report(imported, by, [], undefined) }
  }
  const dossiers = years.map((y): WrittenFile => ({ file: `${y.path}.yaml`, text: y.text }))
  const written = await writeAll(desk, options.to, dossiers, declared.map(d => declaredFile(d, d.id === by ? 'bodies' : 'participants', `${d.name}, which acts name.`)), options)
  if ('exit' in written) return written
  if (options.json) return said(JSON.stringify({ written: written.map(f => f.file), ...rest, years: years.map(({ text: _, ...y }) => y) }, null, 2))
  return said(report(imported, by, written, options.to))
}
