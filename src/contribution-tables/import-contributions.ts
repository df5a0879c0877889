/** Tables of contributions become dossiers, one a year: everything that is refused is told at once, and then nothing is written. */
import { readDossier } from '#acts'
import { readOverrides, readTable, type Declared, type Refusal, type SourceEntry, type TableText } from '#tables'
import { pointsIn } from './cells.ts'
import { columnsOf, sortOfContributions } from './columns.ts'
import { checked, type Checked, type Noticed } from './contradictions.ts'
import { dossierText, ratesOf, type OfYear } from './dossier-text.ts'
import { readAssessed, readPayment, readRateRow, type AssessedRow, type At, type PaymentRow, type RateRow } from './rows.ts'
import { isTotalRow, totalsHeld } from './totals.ts'

export interface ContributionsToImport {
  /** Any number of tables, each known by its columns: assessments, payments in full, scales. */
  readonly tables: readonly TableText[]
  /** The body to which the contributions are made: un; and how it is called, where it has to be declared. */
  readonly by: string
  readonly name?: string
  /** The currency of all sums, where no column names it. */
  readonly currency?: string
  /** The years of a scale whose table has no column for them: 2022/2024. */
  readonly years?: string
  /** The tables name everybody who has paid a year in full. */
  readonly complete?: boolean
  readonly participants?: TableText
  readonly source: SourceEntry
  /** Whether bodies, organisations and territories are declared in the first dossier itself; otherwise the caller declares them, once for all. */
  readonly inline?: boolean
}
export interface YearOfContributions { readonly year: string; readonly path: string; readonly text: string; readonly assessed: number; readonly payments: number }
export interface ContributionsImported {
  readonly years: readonly YearOfContributions[]
  readonly declared: readonly Declared[]
  readonly assessed: number
  readonly payments: number
  readonly scales: number
  /** Of each scale whose table has no sums: how many rates, and what they add up to in per cent. */
  readonly rates: readonly { readonly years: string; readonly rates: number; readonly sum: string }[]
  readonly contradictions: readonly Noticed[]
  /** Marks of notes in numbers, rows that stand twice. */
  readonly remarks: readonly Noticed[]
  /** How many payments are what: net, a slip, of another year. */
  readonly readings: Readonly<Record<string, number>>
  /** Of these, how many carry the figure of one year beside their own. */
  readonly neighbours: number
  /** What the tables themselves say of each year: how many rows follow from one budget, and between what it lies. */
  readonly checked: readonly { readonly year: string; readonly rows: number; readonly agreeing: number; readonly sum: string; readonly sumOfRates: string; readonly budget: readonly [low: string, high: string] }[]
  readonly leftOut: readonly string[]
}
export type ImportOfContributions = { readonly imported: ContributionsImported; readonly refused: readonly [] } | { readonly imported?: undefined; readonly refused: readonly Refusal[] }

/** Pure: the same texts give the same dossiers, in whatever order tables and rows stand. */
export const importContributions = (asked: ContributionsToImport): ImportOfContributions => {
  const { overrides, refused: inOverrides } = asked.participants ? readOverrides(asked.participants) : { overrides: [], refused: [] }
  const refused: Refusal[] = [...inOverrides, ...optionsRefused(asked)]
  const leftOut: string[] = []
  const totals: Noticed[] = []
  const [assessed, payments, rates]: [AssessedRow[], PaymentRow[], RateRow[]] = [[], [], []]
  for (const given of asked.tables) {
    const table = readTable(given, sortOfContributions)
    refused.push(...table.refused)
    if (table.columns.length === 0) continue
    const { sort, columns, refused: inColumns, leftOut: left } = columnsOf(table, given.file)
    refused.push(...inColumns)
    leftOut.push(...left)
    if (sort === null) continue
    const points = pointsIn(table.rows.flatMap(r => [columns.gross, columns.credit, columns.net, columns.paid].flatMap(c => (c === undefined ? [] : [r.cells[c] ?? '']))))
    const held = totalsHeld(table, given.file, columns, points)
    leftOut.push(...held.left)
    totals.push(...held.noticed)
    const reading = { file: given.file, columns, overrides, currency: asked.currency, years: asked.years, points }
    const take = <T extends object>(into: T[], read: T | readonly Refusal[]): void => { if (Array.isArray(read)) refused.push(...read as readonly Refusal[]); else into.push(read as T) }
    for (const row of table.rows) {
      if (isTotalRow(row, columns)) continue
      if (sort === 'assessments') take(assessed, readAssessed(row, reading))
      else if (sort === 'payments') take(payments, readPayment(row, reading))
      else take(rates, readRateRow(row, reading))
    }
  }
  const remarks: Noticed[] = []
  const once = <T extends { readonly of: string; readonly at: At }>(rows: readonly T[], key: (r: T) => string, says: (r: T) => string, quiet = false): readonly T[] => {
    const held = new Map<string, T>()
    for (const r of rows) {
      const there = held.get(key(r))
      if (!there) { held.set(key(r), r); continue }
      if (says(there) !== says(r)) refused.push({ code: 'rows-disagree', where: r.at, found: `${r.of} again, otherwise than in line ${there.at.line}${there.at.file === r.at.file ? '' : ` of ${there.at.file}`}: ${says(r)}, not ${says(there)}`, wants: 'one row for each member and year', remedy: 'take the wrong row out' })
      else if (!quiet) remarks.push({ where: r.at, of: r.of, says: `the row of line ${there.at.line} again; it is taken once` })
    }
    return [...held.values()]
  }
  const ofYears = once(assessed, r => `${r.year} ${r.currency} ${r.of}`, r => `${r.rate?.text ?? ''} ${r.gross.toFixed()} ${r.credit.toFixed()} ${r.net.toFixed()}`)
  const ofScale = once(rates, r => `${r.years} ${r.of}`, r => r.rate.text, true)
  // Two payments of one day may be two; a row that says exactly the same is one.
  const paid = once(payments, r => `${r.of} ${r.year} ${r.currency} ${r.paid.toFixed()} ${r.on}`, () => '')
  for (const r of [...ofYears, ...paid]) if (('on' in r ? r.on : `${r.year.slice(0, 4)}-01-01`) > asked.source.seen) refused.push({ code: 'unknown-day', where: r.at, found: 'on' in r ? r.on : r.year, wants: `a day not after ${asked.source.seen}, when the table was seen`, remedy: 'look at the year again, or name the day with --seen' })
  if (refused.length > 0) return { refused: inLineOrder(eachNameOnce(refused), asked.tables) }
  return written(asked, ofYears, paid, ofScale, remarks, totals, leftOut)
}

const written = (asked: ContributionsToImport, assessed: readonly AssessedRow[], payments: readonly PaymentRow[], rates: readonly RateRow[], remarks: readonly Noticed[], totals: readonly Noticed[], leftOut: readonly string[]): ImportOfContributions => {
  const check = checked(assessed, payments)
  const body: Declared = { section: 'bodies', id: asked.by, name: asked.name ?? asked.by, form: 'organisation' }
  const declared = [...new Map([...(asked.by.includes('.') ? [] : [body]), ...[...assessed, ...payments, ...rates].flatMap(r => r.declare ?? [])].map(d => [d.id, d] as const)).values()]
  const keys = [...new Set([...assessed.map(r => r.year), ...payments.map(r => r.on.slice(0, 4)), ...rates.map(r => r.years)])].sort()
  const years = keys.map((year, nth): YearOfContributions => {
    const own = assessed.filter(r => r.year === year)
    const scales = [...Map.groupBy(rates.filter(r => r.years === year), r => r.years)].map(([span, all]) => ({ years: span, rates: ratesOf(all) }))
    const fromRates = own.flatMap(r => (r.rate ? [{ of: r.of, rate: r.rate }] : []))
    const of: OfYear = { year, scales: [...(fromRates.length > 0 ? [{ years: year, rates: ratesOf(fromRates) }] : []), ...scales.filter(s => fromRates.length === 0 || s.years !== year)], assessed: own, payments: payments.filter(r => r.on.slice(0, 4) === year) }
    const part = year.replace('/', '-')
    const about = `Contributions to ${asked.by}, ${part}: ${of.assessed.length} assessments, ${of.payments.length} payments told to be in full. The tables name no day of assessment: the first day of the year is taken.`
    const last = `${year.slice(0, 4)}-12-31`
    const span = (question: string): string => `{ question: ${question}, of: ${asked.by}, from: ${year.slice(0, 4)}-01-01, to: ${last > asked.source.seen ? asked.source.seen : last} }`
    const coverage = [...(of.assessed.length > 0 && asked.complete ? [span('assessments')] : []), ...(of.payments.length > 0 && asked.complete ? [span('honour-roll')] : [])]
    return { year, path: `${asked.by.replaceAll('.', '/')}/contributions-${part}`, text: dossierText({ about, by: asked.by, source: asked.source, declared: asked.inline === false || nth > 0 ? [] : declared, coverage }, of, check), assessed: of.assessed.length, payments: of.payments.length }
  })
  const broken = years.flatMap(y => readDossier(y.text, { file: `${y.path}.yaml`, id: y.path }).problems.filter(p => p.severity === 'error'))
  if (broken.length > 0) return { refused: broken.map(p => ({ code: 'wrong-option', where: { file: p.where.file, line: p.where.line }, found: p.found, wants: p.wants, remedy: p.remedy })) }
  const marked = [...assessed, ...payments, ...rates].flatMap(r => r.notes.filter(n => n.startsWith('the table has') || n.startsWith('Under the name')).map((says): Noticed => ({ where: r.at, of: r.of, says })))
  const scales = [...Map.groupBy(rates, r => r.years)].map(([span, all]) => ({ years: span, at: all[0]!.at, rates: all.length, sum: all.reduce((n, r) => n.plus(r.rate.value), all[0]!.rate.value.minus(all[0]!.rate.value)) }))
  // A whole written as one and not as a hundred: taken as per cent it would be a hundredth of every contribution.
  const fractions = scales.flatMap((s): readonly Noticed[] => (s.rates > 2 && s.sum.gte('0.99') && s.sum.lte('1.01') ? [{ where: s.at, of: `the rates of ${s.years}`, says: `they add up to ${s.sum.toFixed()} %; if they are fractions of one, write them in per cent` }] : []))
  return { refused: [], imported: {
    years, declared, assessed: assessed.length, payments: payments.length, scales: years.length === 0 ? 0 : new Set([...assessed.filter(r => r.rate).map(r => r.year), ...rates.map(r => r.years)]).size,
    rates: scales.map(s => ({ years: s.years, rates: s.rates, sum: s.sum.toFixed() })),
    contradictions: contradictionsOf(check, [...fractions, ...totals]), remarks: [...marked, ...remarks], readings: check.readings, neighbours: check.neighbours,
    checked: check.years.map(y => ({ year: y.year, rows: y.rows, agreeing: y.agreeing, sum: y.sum.toFixed(), sumOfRates: y.sumOfRates.toFixed(), budget: [y.budget.low.toFixed(0), y.budget.high.toFixed(0)] as const })), leftOut,
  } }
}
const contradictionsOf = (check: Checked, totals: readonly Noticed[]): readonly Noticed[] => [
  ...totals, ...[...check.assessments].flatMap(([r, all]) => all.map((says): Noticed => ({ where: r.at, of: `${r.of} ${r.year}`, says }))), ...[...check.payments].map(([r, says]): Noticed => ({ where: r.at, of: `${r.of} ${r.on}`, says: `${r.paid.toFixed()}: ${says}` })),
].toSorted((a, b) => (a.where.file === b.where.file ? a.where.line - b.where.line : a.where.file < b.where.file ? -1 : 1))

/** A name stands in every year: it is told where it stands first, with how often. */
const eachNameOnce = (all: readonly Refusal[]): readonly Refusal[] => {
  const times = Map.groupBy(all.filter(r => r.code === 'unknown-participant'), r => `${r.where.file} ${r.found}`)
  return all.flatMap((r): readonly Refusal[] => {
    const own = times.get(`${r.where.file} ${r.found}`)
    if (r.code !== 'unknown-participant' || !own || own.length === 1) return [r]
    return own[0] === r ? [{ ...r, found: `${r.found}, and ${own.length - 1} more row${own.length === 2 ? '' : 's'} of this name` }] : []
  })
}
const inLineOrder = (all: readonly Refusal[], tables: readonly TableText[]): readonly Refusal[] => {
  const order = (file: string): number => tables.findIndex(t => t.file === file)
  return all.toSorted((a, b) => order(a.where.file) - order(b.where.file) || a.where.line - b.where.line)
}
const optionsRefused = ({ by, years, currency }: ContributionsToImport): readonly Refusal[] => {
  const wrong = (option: string, found: string, wants: string, remedy: string): Refusal => ({ code: 'wrong-option', where: { file: option, line: 1 }, found, wants, remedy })
  return [
    ...(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(by) ? [] : [wrong('--by', by, 'a body by its dotted name (un)', 'write it in small letters, with points')]),
    ...(years === undefined || /^\d{4}(\/\d{4})?$/.test(years) ? [] : [wrong('--years', years, 'a year or a span of years: 2022/2024', 'write the first and the last year')]),
    ...(currency === undefined || /^[A-Z]{2,4}$/.test(currency) ? [] : [wrong('--currency', currency, 'a currency or unit in capitals: USD', 'write its code')]),
  ]
}
