/** `chancery portfolio STATE`: what banks plan, approve, sign and disburse in a State: in words, as a table of its projects, or as the finding. */
import { stringify } from 'csv-stringify/sync'
import { toJson, type Figure } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { financingStages, type BankPortfolio, type FinancingStage, type Portfolio, type ProjectStanding, type RegisterAsAt, type StageSum } from '#law'
import { sayAnswer, wordsFor } from '#locales'
import { ask, registerAsAt } from '#status'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'

export interface PortfolioOptions extends Common { readonly by?: string; readonly year?: string; readonly sector?: string; readonly format?: string }
const formats = ['text', 'csv', 'json'] as const

/** `transport` is that sector; `dac-210` is every code of its group. */
const isSector = (word: string | null, asked: string): boolean => word !== null && (word === asked || (/^dac-\d+$/.test(asked) && word.startsWith(asked)))
const touches = (p: ProjectStanding, sector: string): boolean => p.sectors.some(s => isSector(s.sector, sector))
/** The banks, years, projects and divisions that were asked about; what is left of a portfolio is no other sum than the register's own. */
const narrowed = (v: Portfolio, { by, year, sector }: PortfolioOptions, register: RegisterAsAt): Portfolio => ({
  ...v, banks: v.banks.filter(b => by === undefined || b.by === by).map((b): BankPortfolio => ({
    ...b,
    years: b.years.filter(y => year === undefined || y.year === year),
    projects: b.projects.filter(p => (sector === undefined || touches(p, sector)) && (year === undefined || p.acts.some(id => { const on = register.act(id)?.on; return on?.earliest?.slice(0, 4) === year && on.latest?.slice(0, 4) === year }))),
    sectors: b.sectors.filter(s => sector === undefined || s.parts.some(p => isSector(p.sector, sector))).map(s => (sector === undefined ? s : { ...s, parts: s.parts.filter(p => isSector(p.sector, sector)) })),
  })),
})
const sumOf = (sums: readonly StageSum[], stage: FinancingStage): readonly Figure[] => sums.find(s => s.stage === stage)?.sums ?? []

/** The heads of the table of projects: one row for each project and stage of money, so that an amount stands alone in its cell. */
const heads = ['bank', 'state', 'project', 'name', 'standing', 'stage', 'amount', 'currency', 'bound', 'approved', 'signed', 'effective', 'first-disbursed', 'completed', 'closing', 'ended', 'undisbursed', 'sectors', 'acts'] as const
const rows = (v: Portfolio, nameOf: (p: ProjectStanding) => string): readonly (readonly string[])[] => v.banks.flatMap(b => b.projects.flatMap((p) => {
  const days = [p.approved, p.signed, p.effective, p.firstDisbursed, p.completed, p.closing, p.ended].map(w => w?.text ?? '')
  const around = [p.undisbursed?.text ?? '', p.sectors.map(s => `${s.sector ?? 'unstated'} ${s.share?.value ?? ''}`.trim()).join('; '), p.acts.join('; ')]
  const head = [p.by, p.of, p.project ?? '', nameOf(p), p.stage ?? '']
  const money = p.sums.flatMap(s => s.sums.map(f => [s.stage, f.value, f.unit ?? '', f.bound]))
  return (money.length === 0 ? [['', '', '', '']] : money).map(m => [...head, ...m, ...days, ...around])
}))
const table = (all: readonly (readonly string[])[]): readonly string[] => {
  const widths = all[0]?.map((_, c) => Math.max(...all.map(r => r[c]?.length ?? 0))) ?? []
  return all.map(r => r.map((t, c) => t.padEnd(widths[c] ?? 0)).join('  ').trimEnd())
}
/** Years against stages, with the operations of no single year last. */
const byYear = (b: BankPortfolio, noYear: string, term: (word: string) => string, cells: (figures: readonly Figure[]) => string): readonly string[] => {
  const stages = financingStages.filter(s => b.years.some(y => sumOf(y.sums, s).length > 0))
  return b.years.length === 0 || stages.length === 0 ? [] : ['', ...table([['', ...stages.map(term)], ...b.years.map(y => [y.year ?? noYear, ...stages.map(s => cells(sumOf(y.sums, s)))])])]
}

/** `--by`, `--year` and `--sector` choose which banks, years and projects are shown; sums of a bank stay those of all its operations. CSV has single operations alone, no totals to a day. */
export const portfolio = (material: Material, party: string, options: PortfolioOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'STATE', party, ['party'], errors)
  if (options.by !== undefined) checkSubject(material, '--by', options.by, ['body'], errors)
  if (options.year !== undefined && !/^\d{4}$/.test(options.year)) errors.push({ option: '--year', found: options.year, wants: 'a year: 2012', remedy: 'write the four digits of the year' })
  if (options.sector !== undefined && !/^[a-z][a-z0-9-]*$/.test(options.sector)) errors.push({ option: '--sector', found: options.sector, wants: 'a sector by its word: transport, dac-210', remedy: 'write it in small letters, as the dossiers have it' })
  const format = options.format ?? (options.json ? 'json' : 'text')
  if (!(formats as readonly string[]).includes(format)) errors.push({ option: '--format', found: format, wants: `one of ${formats.join(', ')}`, remedy: 'choose one of these' })
  else if (options.json && format !== 'json') errors.push({ option: '--format', found: `${format} beside --json`, wants: 'one form of answer', remedy: 'leave one of them out' })
  const asJson = format === 'json'
  if (errors.length > 0) return misused(errors, asJson)

  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const question = { ask: 'portfolio', party } as const
  const found = ask(question, register, material.law)
  const answer = found.status === 'established' ? { ...found, value: narrowed(found.value, options, register) } : found
  if (asJson) return said(JSON.stringify(toJson({ party, asAt, ...(knownOn ? { knownOn } : {}), ...answer, says: sayAnswer(locale, answer, words) }), null, 2))
  const nameOf = (p: ProjectStanding): string => (p.project !== null ? words.name(p.project) : p.name !== null ? words.text(p.name) : '').replace(/[\u2066-\u2069]/g, '')
  if (format === 'csv') {
    // A table of a matter in dispute would show one side as if it were the register's.
    if (answer.status !== 'established') return { exit: 1, out: '', err: `${sayAnswer(locale, answer, words)}\n` }
    return { exit: 0, out: stringify([[...heads], ...rows(answer.value, nameOf).map(r => [...r])], { escape_formulas: true }), err: '' }
  }
  const cells = (figures: readonly Figure[]): string => figures.map(words.figure).join('; ')
  const body = answer.status !== 'established' ? [] : answer.value.banks.flatMap(b => [
    ...byYear(b, locale.words['no-one-year'] ?? '', words.term, cells), ...(b.projects.length === 0 ? [] : ['', ...table(b.projects.map(p => [p.project ?? '', nameOf(p), p.stage === null ? '' : words.term(p.stage), ...p.sums.map(s => `${words.term(s.stage)} ${cells(s.sums)}`)])).map(l => `  ${l}`.trimEnd())]),
  ])
  return said([locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', sayAnswer(locale, answer, words), ...body].join('\n'))
}
