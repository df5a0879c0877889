/** Amounts by year as bars standing side by side: what was budgeted and assessed, what was owed and paid. Drawn beside a table that says the same. */
import { html, type Html } from '../html.ts'

/** What a series is drawn as; they differ by fill, edge and order, not by colour alone. */
export const barMarks = ['first', 'second', 'third', 'fourth', 'fifth'] as const
export type BarMark = (typeof barMarks)[number]
export interface BarsChart {
  /** What the drawing shows, to those who do not see it. */
  readonly says: string
  /** The kinds of bar every group has, in order; they are told apart by their place and their fill. */
  readonly series: readonly { readonly label: string; readonly mark: BarMark }[]
  /** A year or a day with a height for each series; null where it is not established, drawn as a gap. `told`: the amount in words, for each. */
  readonly groups: readonly { readonly label: string; readonly values: readonly (number | null)[]; readonly told: readonly string[] }[]
  /** The unit of the heights, above the axis. */
  readonly unit: string
  readonly dir: 'ltr' | 'rtl'
  /** A round number of the axis as the language writes it, short. */
  readonly number: (n: number) => string
}
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly height: number; readonly label: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, height: 280, label: 48 }, { name: 'narrow', width: 328, height: 240, label: 44 }]

export const barsDrawn = (chart: BarsChart): Html => html`<figure class="chart bars">${sizes.map(size => svg(chart, size))}
<figcaption><ul class="key">${chart.series.map(s => html`<li><span class="swatch ${s.mark}"></span> ${s.label}</li>`)}</ul></figcaption></figure>`

const svg = (chart: BarsChart, { name, width, height, label }: Size): Html => {
  const { groups, series, dir } = chart
  const values = groups.flatMap(g => g.values).filter(v => v !== null)
  const scale = scaleFor(Math.min(0, ...values), Math.max(0, ...values))
  const written = scale.ticks.map(chart.number)
  const edge = { start: 14 + Math.max(...written.map(t => t.length)) * 7, end: 14, top: 24, bottom: 24 }
  const room = width - edge.start - edge.end
  const x = (n: number): number => Math.round((dir === 'rtl' ? width - n : n) * 10) / 10
  const y = (v: number): number => Math.round((edge.top + ((scale.high - v) / (scale.high - scale.low)) * (height - edge.top - edge.bottom)) * 10) / 10
  const step = room / Math.max(1, groups.length)
  const bar = Math.min(26, (step * 0.78) / series.length)
  // As many labels as have room, the last one always among them.
  const every = Math.max(1, Math.ceil(label / step))
  const named = (i: number): boolean => (groups.length - 1 - i) % every === 0
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${dir}">
<text class="tick" x="${x(0)}" y="12" text-anchor="start">${chart.unit}</text>
${scale.ticks.map((t, i) => html`<path class="${t === 0 ? 'base' : 'grid'}" d="M${x(edge.start)} ${y(t)}H${x(width - edge.end)}"/><text class="tick" x="${x(edge.start - 6)}" y="${y(t) + 4}" text-anchor="end">${written[i]}</text>`)}
${groups.map((g, i) => {
    const middle = edge.start + step * (i + 0.5)
    return html`${g.values.map((v, k) => {
      if (v === null) return ''
      const from = middle - (bar * series.length) / 2 + bar * k
      const [top, foot] = [y(Math.max(v, 0)), y(Math.min(v, 0))]
      return html`<rect class="${series[k]?.mark ?? 'first'}" x="${dir === 'rtl' ? x(from + bar) : x(from)}" y="${top}" width="${Math.round(Math.max(1, bar - Math.min(1, bar * 0.15)) * 10) / 10}" height="${Math.max(v === 0 ? 0 : 0.8, Math.round((foot - top) * 10) / 10)}"><title>${g.label}: ${series[k]?.label ?? ''}, ${g.told[k] ?? ''}</title></rect>`
    })}${named(i) ? html`<text class="tick" x="${x(middle)}" y="${height - 6}" text-anchor="middle">${g.label}</text>` : ''}`
  })}
</svg>`
}

/** Round numbers for an axis that holds the lowest and the highest value; nothing at all still has an axis. */
export const scaleFor = (low: number, high: number, about = 4): { readonly low: number; readonly high: number; readonly ticks: readonly number[] } => {
  const span = high - low > 0 ? high - low : 1
  const power = 10 ** Math.floor(Math.log10(span / about))
  const unit = [1, 2, 2.5, 5, 10].map(k => k * power).find(s => span / s <= about) ?? power * 10
  const [first, last] = [Math.floor(low / unit), Math.max(Math.ceil(high / unit), Math.floor(low / unit) + 1)]
  // Built from whole multiples, so that no tick reads 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * unit).toPrecision(12)))
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks }
}
