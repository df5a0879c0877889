/** The years of which the register holds money of an organisation: a budget, a scale, or an assessed contribution; and their addresses. */
import { isWhenError, parseWhen } from '#calendar'
import { periodNamed, type DuesLaw } from '#law'
import type { Desk } from '../desk.ts'

/** The years in order, earliest first, as acts write them: "2012", or the days of a period that is none ("2012-11-15/2013-11-03"). */
export const yearsOf = (desk: Desk, organisation: string, law: DuesLaw): readonly string[] => {
  const found = new Set<string>()
  for (const a of desk.register.acts(organisation, ['budget', 'scale', 'assessment'])) {
    if (a.act === 'assessment' ? a.by !== organisation : a.of !== organisation) continue
    const text = a.act === 'scale' ? a.years.text : a.year.text
    if (!found.has(text)) for (const year of single(text)) found.add(year)
  }
  return [...found].flatMap(year => { const p = periodNamed(year, law); return p ? [[year, p] as const] : [] })
    .sort(([, a], [, b]) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : a.ends < b.ends ? -1 : 1)).map(([year]) => year)
}
/** A scale is adopted for several years at once: each of them is a year of its own. Anything longer than a lifetime is a slip. */
const single = (text: string): readonly string[] => {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(text) ?? []
  if (first === undefined || last === undefined) return [text]
  const n = Number(last) - Number(first)
  return n < 0 || n > 100 ? [] : Array.from({ length: n + 1 }, (_, i) => String(Number(first) + i).padStart(4, '0'))
}
/** A year as a title and a heading write it. */
export const yearWritten = (desk: Desk, year: string): string => {
  const when = parseWhen(year)
  return /^\d{4}$/.test(year) || isWhenError(when) ? year : desk.words.when(when)
}
export const moneyPath = (organisation: string): string => `/organisations/${organisation}/money`
export const moneyYearPath = (organisation: string, year: string): string => `${moneyPath(organisation)}/${encodeURIComponent(year)}`
