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
/** A sum: thousands parted by commas, blanks or points of three digits each; in brackets or with a minus it is less than nothing. */
export const readSum = (text: string): ReadNumber | Refused => {
  let plain = inLatin(text).replace(/^[$€]/, '').replace(/[\u2212\u2013]/g, '-')
  if (/^\(.*\)$/.test(plain)) plain = `-${plain.slice(1, -1)}`
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?[a-z*†]?$/.test(plain)) plain = plain.replaceAll(',', '')
  else if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?[a-z*†]?$/.test(plain)) plain = plain.replaceAll('.', '').replace(',', '.')
  const [, number, mark] = /^(-?\d+(?:\.\d+)?)([a-z*†])?$/.exec(plain) ?? []
  if (number === undefined) return refused(text, 'unknown-amount', 'a sum: 103409, 103,409 or -7174', 'write the sum as a number')
  const value = new Decimal(number)
  return { value, text: value.toFixed(), ...(mark ? { mark } : {}) }
}
