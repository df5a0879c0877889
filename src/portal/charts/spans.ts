/** Spans of time one under the other: who presided from when to when, who held a seat; gaps stay visible as gaps. */
import { dayNumber, type Day } from '#calendar'
import { html, type Html } from '../html.ts'

export interface Span {
  readonly label: string
  /** The days as the language writes them. */
  readonly dates: string
  readonly from: Day
  /** The last day; null while it lasts. */
  readonly until: Day | null
  /** `held` is known, `coming` is decided and has not begun, `gap` says that nobody is known. */
  readonly as: 'held' | 'coming' | 'gap'
}
export interface SpansChart {
  readonly says: string
  readonly spans: readonly Span[]
  /** The register's day, drawn as a line. */
  readonly asAt: Day
  readonly asAtLabel: string
  readonly dir: 'ltr' | 'rtl'
  readonly year: (year: string) => string
}
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly side: number; readonly row: number; readonly ticks: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, side: 300, row: 26, ticks: 8 }, { name: 'narrow', width: 328, side: 0, row: 42, ticks: 4 }]

export const spansDrawn = (chart: SpansChart): Html => html`<figure class="chart spans">${sizes.map(size => svg(chart, size))}</figure>`

const svg = (chart: SpansChart, { name, width, side, row, ticks }: Size): Html => {
  const [top, bottom] = [22, 24]
  const today = dayNumber(chart.asAt)
  const from = Math.min(...chart.spans.map(s => dayNumber(s.from)))
  // What is to come and has no end that is known is drawn as a stub: long enough to be seen, no longer than that.
  const reach = Math.max(today, ...chart.spans.map(s => dayNumber(s.until ?? s.from)))
  const stub = Math.max(60, Math.round((reach - from) * 0.06))
  const ends = chart.spans.map(s => (s.until !== null ? dayNumber(s.until) : s.as === 'coming' ? dayNumber(s.from) + stub : Math.max(today, dayNumber(s.from))))
  const to = Math.max(from + 60, ...ends)
  const height = top + chart.spans.length * row + bottom
  const along = (n: number): number => side + 4 + ((n - from) / (to - from)) * (width - side - 8)
  const x = (n: number): number => Math.round((chart.dir === 'rtl' ? width - along(n) : along(n)) * 10) / 10
  const years = yearsBetween(chart.spans.map(s => s.from), from, to, ticks)
  const shown = today >= from && today <= to
  const edge = chart.dir === 'rtl' ? width : 0
  const labelled = (s: Span, i: number): Html => html`<text class="label" x="${edge}" y="${top + i * row + (side > 0 ? 17 : 14)}" text-anchor="start">${s.label} <tspan class="tick">${s.dates}</tspan></text>`
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${chart.dir}">
${years.map(([n, label]) => html`<path class="grid" d="M${x(n)} ${top - 4}V${height - bottom}"/><text class="tick" x="${x(n)}" y="${height - 6}" text-anchor="middle">${chart.year(label)}</text>`)}
${chart.spans.map((s, i) => {
    const [a, b] = [x(dayNumber(s.from)), x(Math.max(ends[i] ?? 0, dayNumber(s.from) + 1))]
    const y = top + i * row + (side > 0 ? 5 : 20)
    return html`<rect class="${s.as}${s.until === null ? ' lasting' : ''}" x="${Math.min(a, b)}" y="${y}" width="${Math.max(2, Math.round(Math.abs(b - a) * 10) / 10)}" height="${side > 0 ? row - 10 : 12}" rx="2"/>${labelled(s, i)}`
  })}
${shown ? html`<path class="moment" d="M${x(today)} ${top - 6}V${height - bottom}"/><text class="tick" x="${x(today)}" y="12" text-anchor="${along(today) > width * 0.75 ? 'end' : along(today) < width * 0.25 ? 'start' : 'middle'}">${chart.asAtLabel}</text>` : ''}
</svg>`
}
/** New Year's days to name, about so many. */
const yearsBetween = (starts: readonly Day[], from: number, to: number, most: number): readonly (readonly [number, string])[] => {
  const first = Number(starts.reduce((a, b) => (a < b ? a : b)).slice(0, 4))
  const all = Array.from({ length: Math.ceil((to - from) / 365.25) + 2 }, (_, i) => first + i).map(y => [dayNumber(`${String(y).padStart(4, '0')}-01-01` as Day), String(y)] as const).filter(([n]) => n >= from && n <= to)
  const every = [1, 2, 5, 10, 20, 50].find(step => all.length / step <= most) ?? 100
  return all.filter(([, y]) => Number(y) % every === 0)
}
