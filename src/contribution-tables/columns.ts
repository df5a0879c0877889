/** The columns of tables of contributions, by the words such tables use; what a table is, is known by which of them it has. */
import { nearest } from '#acts'
import type { Refusal, SortOfTable, Table } from '#tables'

const words = {
  member: ['cname', 'member', 'member_en', 'member_state', 'state', 'country', 'name', 'participant', 'party'],
  rate: ['scale', 'rate', 'rate_pct', 'rate_as_printed', 'scale_of_assessments', 'percentage', 'percent', 'assessment_rate'],
  gross: ['gross_assess', 'gross', 'gross_assessment', 'gross_contribution', 'assessed', 'assessment', 'gross_contributions'],
  credit: ['credit', 'credits', 'staff_assessment', 'tax_equalization_credit', 'credit_from_staff_assessment'],
  net: ['net_assess', 'net', 'net_assessment', 'net_contribution', 'net_contributions'],
  year: ['year', 'financial_year', 'for_year'],
  paid: ['contrib', 'contribution', 'paid', 'payment', 'amount', 'amount_paid', 'sum'],
  day: ['date', 'day', 'received', 'date_received', 'payment_date', 'paid_on', 'date_paid'],
  inexact: ['inexact_date', 'inexact', 'approximate_date'],
  currency: ['currency', 'unit'], comment: ['comments', 'comment', 'note', 'notes', 'remarks'],
} as const satisfies Readonly<Record<string, readonly string[]>>
/** Known, and not taken: languages and numbers of rows, and what follows from the rest. */
const left: readonly string[] = ['lang', 'language', 'row', 'no', 'number', 'ontime', 'on_time', 'rank', 'iso3', 'code']

export type Columns = { readonly [K in keyof typeof words]?: string }
export type SortOfContributions = 'assessments' | 'payments' | 'scale'
export const sortOfContributions: SortOfTable = { head: 'member,rate,gross,credit,net,year', row: 'contribution' }
export interface ReadColumns { readonly sort: SortOfContributions | null; readonly columns: Columns; readonly refused: readonly Refusal[]; readonly leftOut: readonly string[] }

/** A head without what stands behind it in brackets: rate (%), gross contribution (US$). */
const bare = (head: string): string => head.replace(/_?\([^()]*\)$/, '')
/** A sum and a day are payments; a year and a sum assessments; a rate alone is a scale. */
export const columnsOf = ({ columns: heads, rows }: Table, file: string): ReadColumns => {
  const refused: Refusal[] = []
  const refuse = (code: Refusal['code'], found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line: 1 }, found, wants, remedy }) }
  const found: Partial<Record<keyof typeof words, string>> = {}
  for (const [key, names] of Object.entries(words) as [keyof typeof words, readonly string[]][]) { const there = names.map(n => heads.find(h => bare(h) === n && !Object.values(found).includes(h))).find(h => h !== undefined); if (there !== undefined) found[key] = there }
  // An amount for a year, on no day, is what was assessed.
  if (found.paid && found.year && !found.day && !found.gross) { found.gross = found.paid; delete found.paid }
  const known = Object.values(words).flat()
  const taken = Object.values(found)
  for (const head of heads) {
    if (taken.includes(head) || left.includes(bare(head))) continue
    const meant = nearest(bare(head), known)
    refuse('unknown-column', head || 'a column without a name', `the columns ${Object.values(words).map(w => w[0]).join(', ')}`, (known as readonly string[]).includes(bare(head)) ? `another column says the same; take ${head} out` : meant ? `write ${meant}` : 'take the column out')
  }
  const sort = found.day && found.paid ? 'payments' : found.year && (found.gross || found.net) ? 'assessments' : found.rate && !found.gross && !found.net && !found.paid ? 'scale' : null
  if (!found.member) refuse('missing-column', `the columns ${heads.join(', ')}`, 'a column member', 'add it; it may also be called cname or member_state')
  if (sort === null) refuse('missing-column', `the columns ${heads.join(', ')}`, 'rate, gross, credit, net and year of assessments; contribution and date of payments; or the rate of a scale', 'add what is missing, or leave the table out')
  return { sort: refused.length > 0 ? null : sort, columns: found, refused, leftOut: heads.filter(h => !taken.includes(h) && left.includes(bare(h)) && rows.some(r => r.cells[h] !== '')).map(h => `the column ${h} of ${file}`) }
}
