/** `chancery iati FILE --to DIR --by BANK`: the activities of a file become projects with their commitments, disbursements and milestones; what is left out is told. */
import type { Day } from '#calendar'
import { financingOf, iatiProblemText, isRefusal, type FinancingMade } from '#iati'
import type { Declared } from '#tables'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { readPieces, type Pieces } from './iati.ts'
import { declaredFile, many, nameOfFile, readDayOption, sourceOf, writeAll, type TableDesk, type TableOptions, type WrittenFile } from './tables.ts'

export interface IatiDossierOptions extends TableOptions { readonly by?: string; readonly byName?: string; readonly totals?: string; readonly problems?: boolean; readonly csv?: boolean }

const report = (m: FinancingMade, by: string, files: readonly WrittenFile[], to: string): string => `${[
  `${many(m.acts, 'act')} of financing and ${many(m.milestones, 'milestone')} of ${many(m.projects, 'project')} by ${by} out of ${m.activities === 1 ? '1 activity' : `${m.activities} activities`}, in ${many(files.length, 'file')} under ${to}`,
  ...(m.leftOut.length > 0 ? ['left out:', ...m.leftOut.map(l => `  ${l.count} × ${l.what}: ${l.why} (first in line ${l.line})`)] : []),
].join('\n')}\n`

export const iatiDossier = async (file: string, options: IatiDossierOptions, today: Day, pieces: Pieces, desk: TableDesk): Promise<Outcome> => {
  const errors: Misuse[] = []
  const { by, to } = options
  if (by === undefined || !/^[a-z0-9][a-z0-9.-]*$/.test(by)) errors.push({ option: '--by', found: by ?? 'nothing', wants: 'the bank that finances: isdb', remedy: 'write --by with its id in the dossiers' })
  if (to === undefined) errors.push({ option: '--to', found: 'nothing', wants: 'a folder for the dossier', remedy: 'write --to DIR' })
  if (options.csv || options.problems || (options.totals ?? 'type') !== 'type') errors.push({ option: '--to', found: 'options of the sums beside it', wants: 'either sums or a dossier', remedy: 'leave --totals, --csv and --problems out' })
  const seen = readDayOption('--seen', options.seen, errors) ?? today
  const source = sourceOf(options, seen, { key: 'activities', title: `IATI activities ${nameOfFile(file)}` }, errors)
  if (by === undefined || to === undefined || errors.length > 0) return misused(errors, options.json)

  const declared: Declared = { section: 'bodies', id: by, name: options.byName ?? by, form: 'organisation' }
  const financing = financingOf({ about: `Financing by ${options.byName ?? by}, as its activities tell it.`, by, declared: [], source })
  const { read, problems } = await readPieces(file, pieces, today, financing.add)
  if (read.refused) {
    const all = problems.all.filter(isRefusal)
    return options.json ? { exit: 1, out: `${JSON.stringify({ problems: all }, null, 2)}\n`, err: '' } : { exit: 1, out: '', err: `${all.map(p => iatiProblemText(file, p)).join('\n')}\n${many(all.length, 'problem')}; nothing was written\n` }
  }
  const made = financing.made()
  const dossier: WrittenFile = { file: `${by.replaceAll('.', '/')}/activities/${nameOfFile(file).replace(/(?:\.xml)?(?:\.gz)?$/, '').replace(/[^\w.-]+/g, '-').toLowerCase()}.yaml`, text: made.text }
  const files = await writeAll(desk, to, made.acts + made.milestones > 0 ? [dossier] : [], [{ of: declared, file: declaredFile(declared, 'bodies', `${declared.name}, which acts name.`).file }], options)
  if ('exit' in files) return files
  const { acts, milestones, projects, activities, leftOut } = made
  return options.json ? said(JSON.stringify({ written: files.map(f => f.file), acts, milestones, projects, activities, leftOut }, null, 2)) : said(report(made, by, files, to))
}
