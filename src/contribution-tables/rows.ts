/** The rows of tables of contributions: an assessment of a year, a payment of a day, a rate of a scale; each member the party it was then. */
import type { Decimal } from 'decimal.js'
import { isDay, type Day } from '#calendar'
import { isRefused, readDay, whoWas, type Declared, type Override, type Refusal, type Refused, type Row } from '#tables'
import { readRate, readSum, type Points, type ReadNumber } from './cells.ts'
import type { Columns } from './columns.ts'

export interface At { readonly file: string; readonly line: number }
interface Member { readonly of: string; readonly at: At; readonly declare?: Declared; readonly notes: readonly string[] }
export interface AssessedRow extends Member { readonly year: string; readonly currency: string; readonly rate: ReadNumber | null; readonly gross: Decimal; readonly credit: Decimal; readonly net: Decimal }
export interface PaymentRow extends Member { readonly on: Day; readonly year: string; readonly currency: string; readonly paid: Decimal; readonly inexact: boolean }
export interface RateRow extends Member { readonly years: string; readonly rate: ReadNumber }
export interface Reading { readonly file: string; readonly columns: Columns; readonly overrides: readonly Override[]; readonly currency: string | undefined; readonly years: string | undefined; /** What points part in the sums of the table. */ readonly points?: Points | undefined }

/** Contributions are neither dated back nor done by predecessors: who was not yet a State owes none. */
const doing = { succession: false, ending: false }
const cell = (row: Row, column: string | undefined): string => (column === undefined ? '' : row.cells[column] ?? '')
/** What is wanted of a row, or everything in it that cannot be understood. */
class Reader {
  readonly refused: Refusal[] = []
  readonly notes: string[] = []
  readonly at: At
  readonly row: Row
  readonly r: Reading
  constructor(row: Row, r: Reading) { this.row = row; this.r = r; this.at = { file: r.file, line: row.line } }
  text(column: keyof Columns): string { return cell(this.row, this.r.columns[column]).trim() }
  refuse(what: Refused, column?: keyof Columns): undefined { const head = column && this.r.columns[column]; this.refused.push({ ...what, where: { ...this.at, ...(head === undefined ? {} : { column: head }) } }); return undefined }
  number(column: keyof Columns, read: (t: string) => ReadNumber | Refused): ReadNumber | undefined {
    const found = read(this.text(column))
    if (isRefused(found)) return this.refuse(found, column)
    if (found.mark) this.notes.push(`the table has ${this.text(column)}, with the mark of a note`)
    return found
  }
  /** A year as the tables have it: 2012, or a span of years. */
  year(text: string): string | undefined {
    const [, first, last] = /^(\d{4})(?:[/-](\d{4}))?$/.exec(text) ?? []
    if (first !== undefined && last !== undefined && last < first) return this.refuse({ code: 'unknown-day', found: text, wants: 'years of which the last is not before the first: 2013/2015', remedy: 'write the earlier year first' }, 'year')
    if (first !== undefined) return text.replace('-', '/')
    return this.refuse({ code: text === '' ? 'missing-value' : 'unknown-day', found: text || 'no year', wants: 'a financial year: 2012, or 2024/2025', remedy: 'write the four digits of the year' }, 'year')
  }
  member(on: Day): Pick<Member, 'of' | 'declare'> | undefined {
    const name = this.text('member')
    const stood = whoWas(name, on, doing, this.r.overrides)
    if (isRefused(stood)) return this.refuse(stood, 'member')
    if (stood.before !== undefined) return this.refuse({ code: 'not-a-state-then', found: `${name} on ${on}: it began on ${stood.before}`, wants: 'a member that existed in the year', remedy: 'name the State that it was, correct the year, or say who it was in a file for --participants' }, 'member')
    if (stood.irregular) this.notes.push(stood.irregular)
    return { of: stood.party, ...(stood.declare ? { declare: stood.declare } : {}) }
  }
  currency(): string | undefined {
    const text = this.text('currency') || this.r.currency
    if (text !== undefined && /^[A-Z]{2,4}$/.test(text)) return text
    return this.refuse({ code: text === undefined ? 'missing-value' : 'unknown-currency', found: text ?? 'no currency', wants: 'the currency of the sums: USD', remedy: 'write --currency, or add a column currency' }, 'currency')
  }
  comment(): readonly string[] { const text = this.text('comment'); return [...(text ? [text.replace(/\s+/g, ' ')] : []), ...this.notes] }
}
const lastDayOf = (year: string): Day => `${year.slice(-4)}-12-31` as Day

export const readAssessed = (row: Row, reading: Reading): AssessedRow | readonly Refusal[] => {
  const r = new Reader(row, reading)
  const { columns } = reading
  const year = r.year(r.text('year'))
  const member = year === undefined ? undefined : r.member(lastDayOf(year))
  const currency = r.currency()
  const rate = columns.rate && r.text('rate') !== '' ? r.number('rate', readRate) : null
  const given = (column: 'gross' | 'credit' | 'net') => (columns[column] && r.text(column) !== '' ? r.number(column, t => readSum(t, reading.points))?.value : undefined)
  const [gross, credit, net] = [given('gross'), given('credit'), given('net')]
  if (gross === undefined && net === undefined && r.refused.length === 0) r.refuse({ code: 'missing-value', found: 'no sum', wants: 'a gross or a net contribution', remedy: 'add it' })
  if (r.refused.length > 0 || year === undefined || !member || currency === undefined || rate === undefined) return r.refused
  const charged = credit ?? (gross && net ? gross.minus(net) : undefined)
  const whole = gross ?? (charged ? net!.plus(charged) : net!)
  return { ...member, at: r.at, year, currency, rate, gross: whole, credit: charged ?? whole.minus(whole), net: net ?? (charged ? whole.minus(charged) : whole), notes: r.comment() }
}
export const readPayment = (row: Row, reading: Reading): PaymentRow | readonly Refusal[] => {
  const r = new Reader(row, reading)
  const day = readDay(r.text('day'))
  const on = isRefused(day) ? r.refuse(day, 'day') : isDay(day.day) ? day.day : undefined
  const member = on === undefined ? undefined : r.member(lastDayOf(on.slice(0, 4)))
  const year = reading.columns.year && r.text('year') !== '' ? r.year(r.text('year')) : on?.slice(0, 4)
  const currency = r.currency()
  const paid = r.number('paid', t => readSum(t, reading.points))
  if (r.refused.length > 0 || on === undefined || year === undefined || !member || currency === undefined || !paid) return r.refused
  return { ...member, at: r.at, on, year, currency, paid: paid.value, inexact: /^(1|yes|true)$/i.test(r.text('inexact')), notes: r.comment() }
}
export const readRateRow = (row: Row, reading: Reading): RateRow | readonly Refusal[] => {
  const r = new Reader(row, reading)
  const years = r.year(r.text('year') || (reading.years ?? ''))
  const member = years === undefined ? undefined : r.member(lastDayOf(years))
  const rate = r.number('rate', readRate)
  return r.refused.length > 0 || years === undefined || !member || !rate ? r.refused : { ...member, at: r.at, years, rate, notes: r.comment() }
}
