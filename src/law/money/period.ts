/** Financial years: from which day to which a year runs that an act names, and which of them are full ones. */
import { day, dayNumber, plusDays, plusYears, when, type Day, type When } from '#calendar'

/** A year or other period for which contributions are assessed. `key` is how acts write it: "2012", or its days "2012-11-15/2013-11-03". */
export interface Period { readonly key: string; readonly begins: Day; readonly ends: Day }

const severalYears = /^(\d{4})\/(\d{4})$/
/** Does a year, as an act writes it, name several financial years: 2024/2025? */
export const isSeveralYears = (year: Pick<When, 'text'>): boolean => year.text.length === 9 && severalYears.test(year.text)
/**
 * A bare year is the financial year that begins in it (on 1 January unless the charter says otherwise); whatever is written as days runs from
 * its first to its last: a transition of six months, a lunar year. "2024/2025" is the two financial years that begin in 2024 and 2025, as a budget
 * of two years has it. Undefined where the date has no two ends.
 */
export const periodOf = (year: When, begins: `${number}-${number}` = '01-01'): Period | undefined => {
  if (/^\d{4}$/.test(year.text)) {
    const first = day(`${year.text}-${begins}`)
    return { key: year.text, begins: first, ends: plusDays(plusYears(first, 1, 'last-day'), -1) }
  }
  const [, from, to] = severalYears.exec(year.text) ?? []
  if (from !== undefined && to !== undefined) return { key: year.text, begins: day(`${from}-${begins}`), ends: plusDays(plusYears(day(`${to}-${begins}`), 1, 'last-day'), -1) }
  return year.earliest !== null && year.latest !== null ? { key: year.text, begins: year.earliest, ends: year.latest } : undefined
}

/** The financial years that "2024/2025" names; none for any other period: whatever is written as days is one of its own, however long. */
export const yearsWithin = (span: Period, begins: `${number}-${number}` = '01-01'): readonly Period[] => {
  const [, from, to] = severalYears.exec(span.key) ?? []
  return from === undefined ? [] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => periodOf(when(String(Number(from) + i).padStart(4, '0')), begins)!)
}

/** A lunar year has 354 days; a period of fewer is a part of a year (a transition), and no full one. */
const shortestYear = 354
export const isFull = (p: Period): boolean => lengthOf(p) >= shortestYear
const lengthOf = (p: Period): number => dayNumber(p.ends) - dayNumber(p.begins) + 1
export const inOrder = (a: Period, b: Period): number => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0)
