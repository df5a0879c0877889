/** The dossier of a year as text: the scale, what is assessed and credited, what was paid; the same rows give the same bytes. */
import { declarations, inYaml, mapOf, sourceSection, type Declared, type SourceEntry } from '#tables'
import type { Checked } from './contradictions.ts'
import type { AssessedRow, PaymentRow, RateRow } from './rows.ts'

export interface HeadOfYear { readonly about: string; readonly by: string; readonly source: SourceEntry; readonly declared: readonly Declared[]; readonly coverage: readonly string[] }
type Field = readonly [string, string]
const line = (fields: readonly Field[]): string => `  - ${mapOf(fields)}`
const said = (field: 'note' | 'irregular', all: readonly string[]): readonly Field[] => (all.length === 0 ? [] : [[field, JSON.stringify(all.join('; '))]])

/** Rates adopted for a year or several: on the first day of it, because these tables tell no other. */
const scaleLine = (years: string, rates: readonly (readonly [of: string, rate: string])[], by: string, on: string): string => line([
  ['on', on], ['act', 'scale'], ['of', by], ['years', years], ['rates', mapOf(rates.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([of, rate]) => [of, `${rate} %`] as const))],
  ...said('note', ['the table tells no day of the decision; the first day of the period is taken']),
])
const assessedLines = (r: AssessedRow, by: string, on: string, irregular: readonly string[]): readonly string[] => [
  line([['on', on], ['act', 'assessment'], ['of', r.of], ['by', by], ['year', r.year], ...(r.rate ? [['rate', `${r.rate.text} %`] as const] : []), ['amount', `${r.gross.toFixed()} ${r.currency}`], ...said('note', r.notes), ...said('irregular', irregular)]),
  ...(r.credit.isZero() ? [] : [line([['on', on], ['act', 'credit'], ['to', r.of], ['by', by], ['year', r.year], ['amount', `${r.credit.toFixed()} ${r.currency}`]])]),
]
const paymentLine = (r: PaymentRow, by: string, nth: number, irregular: string | undefined, part: { readonly last: boolean; readonly says: string } | undefined): string => line([
  ['on', r.on], ['act', 'payment'], ['of', r.of], ['to', by], ['amount', `${r.paid.toFixed()} ${r.currency}`], ['year', r.year], ...(part === undefined || part.last ? [['in-full', 'true'] as const] : []),
  ...(nth > 1 ? [['id', inYaml(`payment:${r.of}:${by}:${r.on}:${nth}`)] as const] : []), ...(r.inexact ? [['confidence', 'medium'] as const] : []),
  ...said('note', [...r.notes, ...(part ? [part.says] : []), ...(r.inexact ? ['the table marks the day as inexact'] : [])]), ...said('irregular', irregular === undefined ? [] : [irregular]),
])

export interface OfYear { readonly year: string; readonly scales: readonly { readonly years: string; readonly rates: readonly (readonly [string, string])[] }[]; readonly assessed: readonly AssessedRow[]; readonly payments: readonly PaymentRow[] }
export const dossierText = (head: HeadOfYear, of: OfYear, check: Checked): string => {
  const first = `${of.year.slice(0, 4)}-01-01`
  const byParty = <T extends { readonly of: string }>(a: T, b: T): number => (a.of < b.of ? -1 : a.of > b.of ? 1 : 0)
  const seen = new Map<string, number>()
  return `${[
    `# ${head.about}`, `recorded: ${head.source.seen}`, ...declarations(head.declared), ...sourceSection(head.source), ...(head.coverage.length > 0 ? [`coverage: [${head.coverage.join(', ')}]`] : []), `defaults: { source: ${head.source.key} }`, 'acts:',
    ...of.scales.map(s => scaleLine(s.years, s.rates, head.by, first)),
    ...of.assessed.toSorted(byParty).flatMap(r => assessedLines(r, head.by, first, check.assessments.get(r) ?? [])),
    ...of.payments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : byParty(a, b))).map(r => { const key = `${r.of} ${r.on}`; const nth = (seen.get(key) ?? 0) + 1; seen.set(key, nth); return paymentLine(r, head.by, nth, check.payments.get(r), check.parts.get(r)) }),
  ].join('\n')}\n`
}
/** The rates of a scale by party, each once. */
export const ratesOf = (rows: readonly Pick<RateRow, 'of' | 'rate'>[]): readonly (readonly [string, string])[] => [...new Map(rows.map(r => [r.of, r.rate.text]))]
