/** A count over time as a drawing: steps, a threshold, days that matter. Drawn on the server; time runs as the language reads. */
import { dayNumber, type Day } from '#calendar'
import { html, type Html } from '../html.ts'

export interface Chart {
  /** What the drawing shows, to those who do not see it. */
  readonly says: string
  readonly steps: readonly { readonly day: Day; readonly count: number }[]
  /** The same counted from the first days on which what is dated roughly can have been; left out where it is no other. */
  readonly atMost?: Chart['steps'] | undefined
  readonly until: Day
  readonly thresholds: readonly { readonly count: number; readonly label: string }[]
  readonly days: readonly { readonly day: Day; readonly label: string; readonly date: string }[]
  readonly dir: 'ltr' | 'rtl'
  readonly number: (n: number) => string
  readonly year: (year: string) => string
  /** A month as the language writes it, for a chart of a year or two. */
  readonly month: (yearMonth: string) => string
}
interface Size { readonly name: string; readonly width: number; readonly height: number; readonly ticks: number }
/** Drawn twice, so that its letters are as large as the text on any screen; the style shows one. */
const sizes: readonly Size[] = [{ name: 'wide', width: 860, height: 300, ticks: 9 }, { name: 'narrow', width: 328, height: 260, ticks: 4 }]

export const drawn = (chart: Chart): Html => html`<figure class="chart">${sizes.map(size => svg(chart, size))}</figure>`

const svg = (chart: Chart, { name, width, height, ticks }: Size): Html => {
  const marks = chart.days.filter(d => dayNumber(d.day) <= dayNumber(chart.until))
  const edge = { start: 34, end: 14, top: 12 + marks.length * 34, bottom: 26 }
  const first = (chart.atMost ?? chart.steps)[0]?.day ?? chart.until
  const from = dayNumber(first)
  const to = Math.max(dayNumber(chart.until), from + 30)
  const pad = Math.max(5, Math.round((to - from) * 0.03))
  const top = Math.max(1, ...chart.steps.map(s => s.count), ...(chart.atMost ?? []).map(s => s.count), ...chart.thresholds.map(t => t.count))
  const unit = roundStep(top / 4)
  const ceiling = Math.ceil((top * 1.02) / unit) * unit
  const room = width - edge.start - edge.end
  const along = (n: number): number => edge.start + ((n - from + pad) / (to - from + pad)) * room
  const x = (n: number): number => Math.round((chart.dir === 'rtl' ? width - along(n) : along(n)) * 10) / 10
  const y = (count: number): number => Math.round((height - edge.bottom - (count / ceiling) * (height - edge.top - edge.bottom)) * 10) / 10
  const [left, right] = [x(from - pad), x(to)]
  // Where the days that matter come early, what is needed is written at the other end.
  const crowded = marks.some(d => along(dayNumber(d.day)) < edge.start + 110)
  const lineOf = (steps: Chart['steps']): string => steps.map((s, i) => `${i === 0 ? `M${x(dayNumber(s.day))} ${y(0)}` : `H${x(dayNumber(s.day))}`}V${y(s.count)}`).join('') + `H${right}`
  const line = lineOf(chart.steps)
  // At the far edge a label stands before its line, so that it stays in the picture.
  const label = (n: number): 'start' | 'end' => (along(n) > edge.start + room * 0.55 ? 'end' : 'start')
  // Labels that stand before their lines go down from the last to the first, so that none is crossed by the line of an earlier day.
  const backwards = marks.every(d => label(dayNumber(d.day)) === 'end')
  const rowOf = (i: number): number => (backwards ? marks.length - 1 - i : i)
  const beside = (n: number): number => x(n) + (label(n) === 'start' ? 5 : -5) * (chart.dir === 'rtl' ? -1 : 1)
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${chart.dir}">
${Array.from({ length: Math.round(ceiling / unit) + 1 }, (_, i) => i * unit).map(n => html`<path class="grid" d="M${left} ${y(n)}H${right}"/><text class="tick" x="${x(from - pad) + (chart.dir === 'rtl' ? 6 : -6)}" y="${y(n) + 4}" text-anchor="end">${chart.number(n)}</text>`)}
${ticksBetween(first, chart.until, ticks).map(tick => html`<path class="grid" d="M${x(dayNumber(tick))} ${y(0)}v5"/><text class="tick" x="${x(dayNumber(tick))}" y="${height - 6}" text-anchor="middle">${tick.endsWith('-01-01') && yearsApart(first, chart.until) > 2 ? chart.year(tick.slice(0, 4)) : chart.month(tick.slice(0, 7))}</text>`)}
${chart.atMost ? html`<path class="at-most" d="${lineOf(chart.atMost)}"/>` : ''}<path class="under" d="${line}V${y(0)}Z"/><path class="steps" d="${line}"/>
${chart.thresholds.map(t => html`<path class="threshold" d="M${left} ${y(t.count)}H${right}"/><text class="threshold-label" x="${crowded ? right + (chart.dir === 'rtl' ? 6 : -6) : left + (chart.dir === 'rtl' ? -6 : 6)}" y="${y(t.count) - 5}" text-anchor="${crowded ? 'end' : 'start'}">${t.label}</text>`)}
${marks.map((d, i) => { const n = dayNumber(d.day); const at = 14 + rowOf(i) * 34; return html`<path class="moment" d="M${x(n)} ${at - 10}V${y(0)}"/><text class="moment-label" x="${beside(n)}" y="${at}" text-anchor="${label(n)}">${d.label}</text><text class="tick" x="${beside(n)}" y="${at + 14}" text-anchor="${label(n)}">${d.date}</text>` })}
</svg>`
}
/** 1, 2 or 5 times a power of ten, and never below one: instruments come whole. */
const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  return Math.max(1, [1, 2, 5, 10].map(k => k * power).find(step => step >= rough) ?? power)
}
/** How many turns of the year lie between two days. */
export const yearsApart = (from: Day, to: Day): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4))
/** Days to name, about so many: New Year's days, or the first days of months where the chart spans two years or less. */
export const ticksBetween = (from: Day, to: Day, most: number): readonly Day[] => {
  const monthly = yearsApart(from, to) <= 2
  const unit = (day: Day): number => Number(day.slice(0, 4)) * (monthly ? 12 : 1) + (monthly ? Number(day.slice(5, 7)) - 1 : 0)
  const [first, last] = [unit(from) + 1, unit(to)]
  const room = monthly ? Math.max(2, Math.floor(most * 0.6)) : most
  const every = (monthly ? [1, 2, 3, 6, 12] : [1, 2, 5, 10, 20, 50, 100]).find(step => (last - first) / step < room) ?? 100
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(n => n % every === 0)
    .map(n => (monthly ? `${String(Math.floor(n / 12)).padStart(4, '0')}-${String(n % 12 + 1).padStart(2, '0')}-01` : `${String(n).padStart(4, '0')}-01-01`) as Day)
}
