/** The cells of tables of contributions: rates and sums, with the mark of a note that slipped into one. */
import { Decimal } from 'decimal.js'
import type { Refused } from '#tables'

/** A number as the table has it; `mark`: letters behind it that belong to a note ("861007b"). */
export interface ReadNumber { readonly value: Decimal; readonly text: string; readonly mark?: string }

/** Digits of Arabic and Persian as Latin ones, their decimal sign as a point; blanks and the per cent sign away. */
const inLatin = (text: string): string => text.replace(/[٠-٩]/g, d => String(d.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, d => String(d.charCodeAt(0) - 0x6f0)).replace(/٫/g, '.').replace(/[\s\u00a0\u202f٬%٪\u200e\u200f]/g, '')
const refused = (text: string, code: 'unknown-amount' | 'unknown-share', wants: string, remedy: string): Refused => ({ code: text === '' ? 'missing-value' : code, found: text === '' ? 'no number' : text, wants, remedy })

/** A rate in per cent: a comma parts the decimals, because no rate reaches a thousand. */
export const readRate = (text: string): ReadNumber | Refused => {
  const plain = inLatin(text).replace(',', '.')
  const [, number, mark] = /^(\d+(?:\.\d+)?)([a-z*†])?$/.exec(plain) ?? []
  if (number === undefined || new Decimal(number).gt(100)) return refused(text, 'unknown-share', 'a rate in per cent: 0.133', 'write the rate as a number, at most 100')
  return { value: new Decimal(number), text: number, ...(mark ? { mark } : {}) }
}
/** What points part in the sums of a table: groups of three digits, as where decimals stand behind a comma, or the decimals. */
export type Points = 'thousands' | 'decimals'
const signs = (text: string): string => { const plain = inLatin(text).replace(/^[$€]/, '').replace(/[\u2212\u2013]/g, '-'); return /^\(.*\)$/.test(plain) ? `-${plain.slice(1, -1)}` : plain }
/** What points part, as all sums of one table together tell it; undefined where none of them does, or they do not agree. */
export const pointsIn = (sums: readonly string[]): Points | undefined => {
  const all = sums.map(s => signs(s).replace(/^-/, ''))
  const thousands = all.some(s => /^\d{1,3}(\.\d{3}){2,}\D?$|\.\d{3},\d|^\d+,(\d{1,2}|\d{4,})\D?$/.test(s))
  const decimals = all.some(s => /\.(\d{1,2}|\d{4,})\D?$|,\d{3}[.,]|^(0|\d{4,})\.\d/.test(s))
  return thousands === decimals ? undefined : thousands ? 'thousands' : 'decimals'
}
/**
 * A sum: thousands parted by commas, blanks or points of three digits each, decimals by the other sign; in brackets or with a minus it is less than
 * nothing. "103.409" is either a hundred thousand or a hundred: the other sums of its table tell (`points`), or it is refused.
 */
export const readSum = (text: string, points?: Points): ReadNumber | Refused => {
  let plain = signs(text)
  if (points === undefined && /^-?[1-9]\d{0,2}\.\d{3}[a-z*†]?$/.test(plain)) return refused(text, 'unknown-amount', 'a sum that can be read in one way: 103409, or 103.4090', 'its point could part thousands or decimals; write thousands without a mark, or four decimals')
  if (points !== 'thousands' && /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?[a-z*†]?$/.test(plain)) plain = plain.replaceAll(',', '')
  else if (/^-?[1-9]\d{0,2}(\.\d{3})+,\d+[a-z*†]?$|^-?[1-9]\d{0,2}(\.\d{3}){2,}[a-z*†]?$/.test(plain) || (points === 'thousands' && /^-?[1-9]\d{0,2}\.\d{3}[a-z*†]?$/.test(plain))) plain = plain.replaceAll('.', '').replace(',', '.')
  else if (/^-?\d+,\d+[a-z*†]?$/.test(plain)) plain = plain.replace(',', '.')
  const [, number, mark] = /^(-?\d+(?:\.\d+)?)([a-z*†])?$/.exec(plain) ?? []
  if (number === undefined) return refused(text, 'unknown-amount', 'a sum: 103409, 103,409 or -7174', 'write the sum as a number')
  const value = new Decimal(number)
  return { value, text: value.toFixed(), ...(mark ? { mark } : {}) }
}
