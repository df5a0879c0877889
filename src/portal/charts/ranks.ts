/** One amount for each of several names as bars lying one under the other, largest first: who has how many of the votes. Drawn beside a table that says the same. */
import { html, type Html } from '../html.ts'

export interface RanksChart {
  readonly says: string
  /** `told` is written at the end of the bar. `beside`: a second measure of the same row, drawn as a thin bar below the first. */
  readonly rows: readonly { readonly label: string; readonly value: number; readonly told: string; readonly beside?: { readonly value: number; readonly told: string } | undefined }[]
  /** What the bars are, where there are two of them. */
  readonly key?: readonly [first: string, second: string] | undefined
  readonly dir: 'ltr' | 'rtl'
}
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly side: number; readonly row: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, side: 240, row: 26 }, { name: 'narrow', width: 328, side: 0, row: 42 }]

export const ranksDrawn = (chart: RanksChart): Html => html`<figure class="chart ranks">${sizes.map(size => svg(chart, size))}
${chart.key ? html`<figcaption><ul class="key"><li><span class="swatch first"></span> ${chart.key[0]}</li><li><span class="swatch second"></span> ${chart.key[1]}</li></ul></figcaption>` : ''}</figure>`

const svg = (chart: RanksChart, { name, width, side, row }: Size): Html => {
  const height = chart.rows.length * row + 4
  const most = Math.max(...chart.rows.flatMap(r => [r.value, r.beside?.value ?? 0]), Number.MIN_VALUE)
  // The longest text at the end of a bar keeps its room in the picture.
  const room = width - side - 8 - Math.max(...chart.rows.map(r => r.told.length)) * 7.5
  const wide = (v: number): number => Math.max(1, Math.round((v / most) * room * 10) / 10)
  const x = (n: number): number => Math.round((chart.dir === 'rtl' ? width - n : n) * 10) / 10
  const from = (v: number): number => (chart.dir === 'rtl' ? x(side + wide(v)) : x(side))
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${chart.dir}">
${chart.rows.map((r, i) => {
    const y = i * row + (side > 0 ? 4 : 20)
    const high = r.beside ? 10 : 15
    return html`<text class="label" x="${x(0)}" y="${side > 0 ? y + 13 : y - 5}" text-anchor="start">${r.label}</text><rect class="first" x="${from(r.value)}" y="${y}" width="${wide(r.value)}" height="${high}"/>${
      r.beside ? html`<rect class="second" x="${from(r.beside.value)}" y="${y + high}" width="${wide(r.beside.value)}" height="5"><title>${r.label}: ${r.beside.told}</title></rect>` : ''}<text class="tick" x="${x(side + Math.max(wide(r.value), wide(r.beside?.value ?? 0)) + 6)}" y="${y + 12}" text-anchor="start">${r.told}</text>`
  })}
</svg>`
}
