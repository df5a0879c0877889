/** What tables of contributions contradict themselves in: sums that do not follow from their rates, net that is not gross less credit, payments that are not what was owed. */
import { checkPaid, checkPublished, type PaidReading, type YearChecked } from '#law'
import type { AssessedRow, At, PaymentRow } from './rows.ts'

/** Something kept as it stands and said: where it is, whose, and what. */
export interface Noticed { readonly where: At; readonly of: string; readonly says: string }
export interface Checked {
  readonly years: readonly YearChecked[]
  /** By the row it is about; what is said in the act. */
  readonly assessments: ReadonlyMap<AssessedRow, readonly string[]>
  readonly payments: ReadonlyMap<PaymentRow, string>
  /** Payments of one member for one year that together are what it owed: no contradiction, and only the last of them pays in full. */
  readonly parts: ReadonlyMap<PaymentRow, { readonly last: boolean; readonly says: string }>
  readonly neighbours: number
  readonly readings: Readonly<Record<string, number>>
}

export const checked = (assessed: readonly AssessedRow[], payments: readonly PaymentRow[]): Checked => {
  const withRates = assessed.flatMap(row => (row.rate ? [{ of: row.of, rate: row.rate.value, gross: row.gross, credit: row.credit, net: row.net, year: row.year, currency: row.currency, row }] : []))
  const years = checkPublished(Map.groupBy(withRates, r => r.year))
  const says = new Map<AssessedRow, string[]>()
  const say = (row: AssessedRow | undefined, text: string): void => { if (row) says.set(row, [...(says.get(row) ?? []), text]) }
  const rowOf = new Map(assessed.map(r => [`${r.year} ${r.of}`, r]))
  for (const y of years) {
    // Of few rows nobody can tell which of them are wrong.
    if (y.rows < 3) continue
    for (const m of y.misfits) say(rowOf.get(`${y.year} ${m.of}`), `by its rate it would be ${m.expected.toFixed()}${m.fits ? `; it fits ${m.fits.year}${m.fits.by === 'row' ? ', whose sum it is' : ', by whose budget it is made'}` : ''}`)
  }
  for (const r of assessed) if (!r.gross.minus(r.credit).eq(r.net)) say(r, `gross less credit is ${r.gross.minus(r.credit).toFixed()}, the table has net ${r.net.toFixed()}`)
  const paid = checkPaid(assessed.map(r => ({ of: r.of, year: r.year, gross: r.gross, net: r.net })), payments)
  const readings: Record<string, number> = {}
  const told = new Map<PaymentRow, string>()
  const parts = partsOf(assessed, payments)
  paid.forEach((p, i) => {
    const part = parts.has(payments[i]!)
    readings[part ? 'part' : p.reading.as] = (readings[part ? 'part' : p.reading.as] ?? 0) + 1
    if (part) return
    const text = p.reading.as === 'net' || (p.reading.as === 'not-assessed' && assessed.length === 0) ? undefined : readingSaid(p.reading, p.neighbour)
    if (text !== undefined) told.set(payments[i]!, text)
  })
  return { years, assessments: says, payments: told, parts, neighbours: paid.filter((p, i) => p.neighbour !== null && !parts.has(payments[i]!)).length, readings }
}
const partsOf = (assessed: readonly AssessedRow[], payments: readonly PaymentRow[]): Checked['parts'] => {
  const owed = new Map(assessed.map(r => [`${r.of} ${r.year} ${r.currency}`, r]))
  return new Map([...Map.groupBy(payments, p => `${p.of} ${p.year} ${p.currency}`)].flatMap(([key, all]) => {
    const row = owed.get(key)
    const sum = all.reduce((n, p) => n.plus(p.paid), all[0]!.paid.minus(all[0]!.paid))
    const whole = row && (sum.eq(row.net) ? 'net' : sum.eq(row.gross) ? 'gross' : undefined)
    // Who paid all of it at once, and something besides that comes to nothing, paid in full that day.
    if (all.length === 1 || whole === undefined || all.some(p => p.paid.lte(0))) return []
    const days = all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return days.map((p, i) => [p, { last: i === days.length - 1, says: `one of ${days.length} payments that together are the ${whole} contribution of ${p.year}` }] as const)
  }))
}
const slips = { swapped: 'two digits are changed about', 'one-digit': 'one digit is another', 'left-out': 'a digit is left out', 'put-in': 'a digit is put in', reordered: 'its digits stand in another order' } as const
const readingSaid = (r: PaidReading, neighbour: string | null): string => {
  switch (r.as) {
    case 'net': return 'the net contribution of its year'
    case 'gross': return 'the gross contribution of its year, without the credit'
    case 'of-year': return `the net contribution of ${r.year}, not of its own year`
    case 'of-years': return `the net contributions of ${r.years.join(', ')} together${neighbour === null ? '' : `: its own and that of ${neighbour}`}`
    case 'of-another': return `not its own net contribution, but that of ${r.of.slice(0, 5).join(', ')}${r.of.length > 5 ? ' and others' : ''}`
    case 'slip': return `its net contribution is ${r.owed.toFixed()}: ${slips[r.how]}`
    case 'point': return `its net contribution is ${r.owed.toFixed()}: the point stands elsewhere`
    case 'round': return `a round figure, ${r.over.abs().toFixed()} ${r.over.lt(0) ? 'below' : 'above'} its net contribution`
    case 'unexplained': return `${r.over.abs().toFixed()} ${r.over.lt(0) ? 'below' : 'above'} its net contribution, and nothing explains it`
    case 'not-assessed': return 'nothing is assessed on it for the year in these tables'
  }
}
