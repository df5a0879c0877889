/** Amounts in tables and charts: the unit they share stands in the heading, once, and the digits under each other. */
import type { Figure } from '#acts'
import { withoutUnit } from '#locales'
import type { Desk } from '../desk.ts'
import { html, plain, said, type Html } from '../html.ts'

/** The one unit of all figures that are there; undefined where they have several, or none. */
export const sharedUnit = (figures: readonly (Figure | null | undefined)[]): string | undefined => {
  const units = new Set(figures.flatMap(f => (f ? [f.unit] : [])))
  return units.size === 1 ? [...units][0] : undefined
}
/** A unit by itself, as a heading names it: "US dollars". */
export const unitName = (desk: Desk, unit: string): string => plain(desk.words.unit(unit))
/** "Amounts in US dollars", above a table whose headings do not say it again; nothing where they have no unit in common. */
export const inUnit = (desk: Desk, unit: string | undefined): Html | string => (unit === undefined || unit === '%' ? '' : html`<p class="minor in-unit">${desk.m.orgMoney.inUnit(unitName(desk, unit))}</p>`)
/** An amount under a heading that names its unit; one of another unit brings its own. */
export const amount = (desk: Desk, f: Figure | null | undefined, unit: string | undefined): Html | string =>
  (f ? said(desk.words.figure(unit !== undefined && unit !== '%' && f.unit === unit ? withoutUnit(f) : f)) : '—')
/** Several amounts, a sum for each currency; none of nothing. */
export const amounts = (desk: Desk, list: readonly Figure[], unit: string | undefined): Html | string =>
  (list.length === 0 ? '—' : said(desk.words.list(list.map(f => desk.words.figure(unit !== undefined && f.unit === unit ? withoutUnit(f) : f)))))
/** How high a bar is drawn: for the eye, never for reckoning. */
export const heightOf = (f: Figure | null | undefined): number | null => (f ? Number(f.value) : null)
/** A round number beside an axis, in few letters: "1.5M". */
export const short = (desk: Desk) => (n: number): string => plain(new Intl.NumberFormat(desk.locale.intl, { notation: 'compact', maximumFractionDigits: 2 }).format(n))
