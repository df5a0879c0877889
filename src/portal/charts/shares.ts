/** Shares of wholes as bars in parts: how each group voted; every bar with its numbers, the parts by their order and not by colour alone. */
import { html, type Html } from '../html.ts'

export interface SharesChart {
  readonly says: string
  /** The parts every bar has, in order: for, abstaining, against, absent. `mark` is the class its colour goes by. */
  readonly parts: readonly { readonly label: string; readonly mark: string }[]
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
  /** How many suffice, drawn across the first row, where the parts of the first kind are measured by it. */
  readonly need?: { readonly count: number; readonly label: string } | undefined
  readonly dir: 'ltr' | 'rtl'
  readonly number: (n: number) => string
}
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly side: number; readonly row: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, side: 220, row: 34 }, { name: 'narrow', width: 328, side: 0, row: 52 }]

export const sharesDrawn = (chart: SharesChart): Html => html`<figure class="chart shares">${sizes.map(size => svg(chart, size))}
<figcaption><ul class="key">${chart.parts.map(p => html`<li><span class="swatch ${p.mark}"></span> ${p.label}</li>`)}</ul></figcaption></figure>`

const svg = (chart: SharesChart, { name, width, side, row }: Size): Html => {
  const top = chart.need ? 20 : 4
  const height = top + chart.rows.length * row + 6
  const most = Math.max(1, ...chart.rows.map(r => r.counts.reduce((a, b) => a + b, 0)))
  const room = width - side - 4
  const at = (count: number): number => side + (count / most) * room
  const x = (n: number): number => Math.round((chart.dir === 'rtl' ? width - n : n) * 10) / 10
  const edge = chart.dir === 'rtl' ? width : 0
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${chart.dir}">
${chart.rows.map((r, i) => {
    const y = top + i * row + (side > 0 ? 4 : 20)
    const high = side > 0 ? row - 10 : row - 28
    let before = 0
    return html`<text class="label" x="${edge}" y="${side > 0 ? y + high / 2 + 5 : y - 6}" text-anchor="start">${r.label}</text>${r.counts.map((count, k) => {
      if (count === 0) return ''
      const [a, b] = [x(at(before)), x(at(before + count))]
      before += count
      const [left, wide] = [Math.min(a, b), Math.round(Math.abs(b - a) * 10) / 10]
      // The number stands in the middle of its part, beside the line of how many suffice and never under it.
      const clear = i > 0 || !chart.need || Math.abs(x(at(chart.need.count)) - left - wide / 2) > 18
      return html`<rect class="${chart.parts[k]?.mark ?? ''}" x="${left}" y="${y}" width="${wide}" height="${high}"/>${wide > 22 ? html`<text class="inside ${chart.parts[k]?.mark ?? ''}" x="${Math.round((left + wide * (clear ? 0.5 : 0.25)) * 10) / 10}" y="${y + high / 2 + 4.5}" text-anchor="middle">${chart.number(count)}</text>` : ''}`
    })}`
  })}
${chart.need ? html`<path class="moment" d="M${x(at(chart.need.count))} ${top - 4}V${top + (side > 0 ? row - 4 : row - 6)}"/><text class="tick" x="${x(at(chart.need.count))}" y="12" text-anchor="middle">${chart.need.label}</text>` : ''}
</svg>`
}
