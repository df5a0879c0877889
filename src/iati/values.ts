/** The types of values in XML Schema as far as activities use them, read without a float: what is a date, a decimal, a yes or no. */
import { isDay, type Day } from '#calendar'

export type ValueType = 'text' | 'date' | 'datetime' | 'decimal' | 'boolean' | 'integer' | 'positive' | 'natural' | 'address' | 'token'

/** XML Schema takes blanks around a value away; most values have none. */
const bare = (text: string): string => {
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(text.length - 1)
  return first <= 32 || last <= 32 ? text.trim() : text
}
const dateForm = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/
const datetimeForm = /^(\d{4}-\d{2}-\d{2})T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/
const decimalForm = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/** The day of xsd:date; a time zone behind it is allowed there and says nothing about the day. */
export const dayOf = (text: string): Day | undefined => {
  if (isDay(text)) return text
  const written = dateForm.exec(bare(text))?.[1]
  return written !== undefined && isDay(written) ? written : undefined
}
/** The same text without a hold on the larger one it was cut from. */
export const own = (text: string): string => ` ${text}`.slice(1)

export const dayOfMoment = (text: string): Day | undefined => {
  const written = datetimeForm.exec(bare(text))?.[1]
  return written !== undefined && isDay(written) ? written : undefined
}
/** Digits with at most one point among them: what most amounts are. */
const isPlain = (text: string): boolean => {
  let points = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 46 && i > 0) points++
    else if (c < 48 || c > 57) return false
  }
  return text !== '' && points < 2
}
/** The decimal as it is written, without blanks and plus sign: exact, never a float. */
export const decimalText = (text: string): string | undefined => {
  if (isPlain(text)) return text
  const t = bare(text)
  if (!decimalForm.test(t)) return undefined
  return t.charCodeAt(0) === 43 ? t.slice(1) : t
}
export const booleanOf = (text: string): boolean | undefined => {
  const t = bare(text)
  return t === '1' || t === 'true' ? true : t === '0' || t === 'false' ? false : undefined
}
const whole = /^[+-]?\d+$/

/** Whether a text is a value of the type. */
export const isOfType: Readonly<Record<ValueType, (text: string) => boolean>> = {
  text: () => true,
  // An address may be nearly anything in XML Schema; what no browser takes is not the schema's to refuse.
  address: () => true,
  date: t => dayOf(t) !== undefined,
  datetime: t => dayOfMoment(t) !== undefined,
  decimal: t => decimalText(t) !== undefined,
  boolean: t => booleanOf(t) !== undefined,
  integer: t => whole.test(bare(t)) && Math.abs(Number(bare(t))) <= 2_147_483_648,
  natural: t => /^(?:\+?\d+|-0+)$/.test(bare(t)),
  positive: t => /^\+?0*[1-9]\d*$/.test(bare(t)),
  token: t => /^[\p{L}\p{N}._:-]+$/u.test(bare(t)),
}
/** What is wanted, and how it is mended. */
export const typeWords: Readonly<Record<ValueType, readonly [wants: string, remedy: string]>> = {
  text: ['text', 'write a text'], address: ['an address', 'write the address'],
  date: ['a day of the calendar: 2014-01-31', 'write year, month and day with two hyphens'],
  datetime: ['a day and a time: 2014-01-31T09:30:00Z', 'write the day, T, the time and the zone'],
  decimal: ['a decimal number: 1500000.50', 'write digits with a point for decimals, without currency, commas or blanks inside'],
  boolean: ['true, false, 1 or 0', 'write 1 for yes or 0 for no'],
  integer: ['a whole number', 'write digits alone'], natural: ['a whole number from 0', 'write digits alone'], positive: ['a whole number from 1', 'write digits alone'],
  token: ['a name without blanks', 'write it without blanks'],
}
