/** `chancery portfolio STATE`: what banks plan, approve, sign and disburse in a State: in words, as a table of its projects, or as the finding. */
import { stringify } from 'csv-stringify/sync'
import { toJson, type Figure, type Words } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { financingStages, type BankPortfolio, type FinancingStage, type Portfolio, type ProjectStanding, type RegisterAsAt, type StageSum } from '#law'
import { sayAnswer, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { commandMessages } from '../messages.ts'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

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

/** What the narrower tables are of, and how many operations that is; where a sector is on no record, which ones are. The divisions among sectors keep their part for it. */
const shownOf = (all: Portfolio, shown: Portfolio, { year, sector }: PortfolioOptions, w: Words, locale: Locale): readonly string[] => {
  if (year === undefined && sector === undefined) return []
  const m = commandMessages[locale.lang]
  const of = [...(sector === undefined ? [] : [w.term(sector)]), ...(year === undefined ? [] : [year])]
  const divisions = sector === undefined ? [] : shown.banks.flatMap(b => b.sectors.map(d => [
    d.stage === null ? '' : w.term(d.stage), d.on === null ? w.term('reckoned') : w.when(d.on), ...d.parts.flatMap(p => [p.share === null ? '–' : w.figure(p.share), p.amount.map(w.figure).join('; ')]),
  ]))
  const n = shown.banks.reduce((sum, b) => sum + b.projects.length, 0)
  const named = [...new Set(all.banks.flatMap(b => [...b.projects.flatMap(p => p.sectors), ...b.sectors.flatMap(d => d.parts)]).flatMap(p => p.sector ?? []))].toSorted()
  return ['', m.shownOnly(w.list(of), n), ...(sector !== undefined && !named.some(s => isSector(s, sector)) && named.length > 0 ? [m.sectorsOnRecord(w.list(named))] : []), ...(divisions.length === 0 ? [] : ['', ...table(divisions)])]
}

/** `--by`, `--year` and `--sector` choose which banks, years and projects are shown; the sentence and the sums of a bank stay those of all its operations. CSV has single operations alone, no totals to a day. */
export const portfolio = (material: Material, party: string, options: PortfolioOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'STATE', party, ['party'], errors)
  if (options.by !== undefined) checkSubject(material, '--by', options.by, ['body'], errors)
  if (options.year !== undefined && !/^\d{4}$/.test(options.year)) errors.push({ option: '--year', found: options.year, wants: 'a year: 2012', remedy: 'write the four digits of the year' })
  if (options.sector !== undefined && !/^[a-z][a-z0-9-]*$/.test(options.sector)) errors.push({ option: '--sector', found: options.sector, wants: 'a sector by its word: transport, dac-210', remedy: 'write it in small letters, as the dossiers have it' })
  const format = formatOf(options, formats, errors)
  const asJson = format === 'json'
  if (errors.length > 0) return misused(errors, asJson)

  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const question = { ask: 'portfolio', party } as const
  const found = ask(question, register, material.law)
  // A sentence about a part of the operations beside sums of all of them would be false: it tells of everything, the tables of what was asked for.
  const whole = found.status === 'established' ? { ...found, value: narrowed(found.value, options.by === undefined ? {} : { by: options.by }, register) } : found
  const answer = whole.status === 'established' ? { ...whole, value: narrowed(whole.value, options, register) } : whole
  const says = options.by !== undefined && whole.status === 'established' && whole.value.banks.length === 0 ? commandMessages[locale.lang].noneBy(words.name(options.by), words.name(party), whole.value.complete) : sayAnswer(locale, whole, words)
  if (asJson) return said(JSON.stringify(toJson({ party, asAt, ...(knownOn ? { knownOn } : {}), ...answer, says }), null, 2))
  const nameOf = (p: ProjectStanding): string => (p.project !== null ? words.name(p.project) : p.name !== null ? words.text(p.name) : '').replace(/[\u2066-\u2069]/g, '')
  if (format === 'csv') {
    // A table of a matter in dispute would show one side as if it were the register's.
    if (answer.status !== 'established') return { exit: 1, out: '', err: `${says}\n` }
    return { exit: 0, out: stringify([[...heads], ...rows(answer.value, nameOf).map(r => [...r])], { escape_formulas: true }), err: '' }
  }
  const cells = (figures: readonly Figure[]): string => figures.map(words.figure).join('; ')
  const narrower = whole.status === 'established' && answer.status === 'established' ? shownOf(whole.value, answer.value, options, words, locale) : []
  const body = answer.status !== 'established' ? [] : answer.value.banks.flatMap(b => [
    ...(options.sector === undefined ? byYear(b, locale.words['no-one-year'] ?? '', words.term, cells) : []), ...(b.projects.length === 0 ? [] : ['', ...table(b.projects.map(p => [p.project ?? '', nameOf(p), p.stage === null ? '' : words.term(p.stage), ...p.sums.map(s => `${words.term(s.stage)} ${cells(s.sums)}`)])).map(l => `  ${l}`.trimEnd())]),
  ])
  return said([locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', says, ...narrower, ...body].join('\n'))
}
