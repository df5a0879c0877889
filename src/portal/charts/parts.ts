/** A whole in named parts, one bar under the other, and what nobody names: how financing is divided among sectors. Drawn beside a table that says the same. */
import { html, type Html } from '../html.ts'

export interface PartsChart {
  readonly says: string
  /** In the order in which they are drawn. `share` in per cent, for the eye; `told` is written at the end of the bar; `rest`: what is not named, drawn as an outline. */
  readonly parts: readonly { readonly label: string; readonly share: number; readonly told: string; readonly rest?: boolean }[]
  readonly dir: 'ltr' | 'rtl'
}
/** `letters`: how many of a label have room in one line. */
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly side: number; readonly letters: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, side: 270, letters: 32 }, { name: 'narrow', width: 328, side: 0, letters: 38 }]
const [bar, line] = [16, 17]

export const partsDrawn = (chart: PartsChart): Html => html`<figure class="chart divided">${sizes.map(size => svg(chart, size))}</figure>`

const svg = (chart: PartsChart, { name, width, side, letters }: Size): Html => {
  // A full bar is a hundred per cent, or more where the shares come to more: bars of two drawings can be held against each other.
  const most = Math.max(100, ...chart.parts.map(p => p.share))
  const room = width - side - 14 - Math.max(0, ...chart.parts.map(p => p.told.length)) * 7.5
  const wide = (share: number): number => Math.max(share > 0 ? 1 : 0, Math.round((Math.max(0, share) / most) * room * 10) / 10)
  const x = (n: number): number => Math.round((chart.dir === 'rtl' ? width - n : n) * 10) / 10
  const from = (long: number): number => (chart.dir === 'rtl' ? x(side + long) : x(side))
  const labels = chart.parts.map(p => linesOf(p.label, letters))
  const high = labels.map(l => (side > 0 ? Math.max(28, l.length * line + 10) : l.length * line + bar + 14))
  const top = high.map((_, i) => high.slice(0, i).reduce((a, b) => a + b, 4))
  return html`<svg class="${name}" viewBox="0 0 ${width} ${high.reduce((a, b) => a + b, 6)}" role="img" aria-label="${chart.says}" direction="${chart.dir}">
${chart.parts.map((p, i) => {
    const [at, lines] = [top[i] ?? 0, labels[i] ?? []]
    const y = side > 0 ? at : at + lines.length * line + 2
    return html`<text class="label" text-anchor="start">${lines.map((l, k) => html`<tspan x="${x(0)}" y="${at + 13 + k * line}">${l}</tspan>`)}</text><rect class="whole" x="${from(wide(most))}" y="${y}" width="${wide(most)}" height="${bar}"/>${
      wide(p.share) === 0 ? '' : html`<rect class="${p.rest ? 'rest' : 'part'}" x="${from(wide(p.share))}" y="${y}" width="${wide(p.share)}" height="${bar}"/>`}<text class="tick" x="${x(side + wide(most) + 8)}" y="${y + 12.5}" text-anchor="start">${p.told}</text>`
  })}
</svg>`
}
/** Words in lines of about so many letters; a word longer than that has a line of its own. */
const linesOf = (label: string, letters: number): readonly string[] =>
  label.split(' ').reduce<string[]>((lines, word) => { const last = lines.at(-1); if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`; else lines.push(word); return lines }, [])
