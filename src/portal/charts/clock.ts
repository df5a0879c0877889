/** The clock of a right to vote as a drawing: what is owed, stepping up and down, against the measure at which the vote is lost; below it, when the vote is held. */
import { dayNumber, type Day } from '#calendar'
import { html, type Html } from '../html.ts'
import { scaleFor } from './bars.ts'
import { ticksBetween, yearsApart } from './steps.ts'

export interface ClockChart {
  readonly says: string
  /** From each day until the next one: what is owed, what it is measured against, whether the vote is held; null where that is not established. */
  readonly points: readonly { readonly day: Day; readonly owed: number | null; readonly limit: number | null; readonly may: boolean | null }[]
  readonly until: Day
  /** Days that matter: the register's, the last on which a payment cures, the one asked about, the one on which the vote is lost. */
  readonly marks: readonly { readonly day: Day; readonly label: string; readonly date: string }[]
  readonly words: { readonly unit: string; readonly owed: string; readonly limit: string; readonly may: string; readonly mayNot: string }
  readonly dir: 'ltr' | 'rtl'
  readonly number: (n: number) => string
  readonly year: (year: string) => string
  readonly month: (yearMonth: string) => string
}
interface Size { readonly name: 'wide' | 'narrow'; readonly width: number; readonly plot: number; readonly ticks: number }
const sizes: readonly Size[] = [{ name: 'wide', width: 860, plot: 210, ticks: 9 }, { name: 'narrow', width: 328, plot: 180, ticks: 4 }]
/** The band below the drawing that says when the vote is held. */
const band = 16

export const clockDrawn = (chart: ClockChart): Html => html`<figure class="chart clock">${sizes.map(size => svg(chart, size))}
<figcaption><ul class="key"><li><span class="swatch owed"></span> ${chart.words.owed}</li><li><span class="swatch limit"></span> ${chart.words.limit}</li><li><span class="swatch may"></span> ${chart.words.may}</li><li><span class="swatch may-not"></span> ${chart.words.mayNot}</li></ul></figcaption></figure>`

const svg = (chart: ClockChart, { name, width, plot, ticks }: Size): Html => {
  const { points, marks, dir } = chart
  const first = points[0]?.day ?? chart.until
  const [from, to] = [dayNumber(first), Math.max(dayNumber(chart.until), dayNumber(first) + 30)]
  const scale = scaleFor(0, Math.max(0, ...points.flatMap(p => [p.owed ?? 0, p.limit ?? 0])) * 1.04)
  const written = scale.ticks.map(chart.number)
  const edge = { start: 14 + Math.max(...written.map(t => t.length)) * 7, end: 10, top: 26 + marks.length * 38 }
  const foot = edge.top + plot
  const height = foot + band + 32
  const room = width - edge.start - edge.end
  const along = (n: number): number => edge.start + (Math.min(Math.max(n, from), to) - from) / (to - from) * room
  const turned = (n: number): number => Math.round((dir === 'rtl' ? width - n : n) * 10) / 10
  const x = (n: number): number => turned(along(n))
  const y = (v: number): number => Math.round((foot - v / scale.high * plot) * 10) / 10
  const spans = points.map((p, i) => ({ ...p, from: dayNumber(p.day), to: points[i + 1] ? dayNumber(points[i + 1]!.day) : to }))
  const line = (of: 'owed' | 'limit'): string => spans.map((s, i) => { const v = s[of]; const before = spans[i - 1]?.[of]; return v === null ? '' : `${before === null || before === undefined ? `M${x(s.from)} ${y(v)}` : `V${y(v)}`}H${x(s.to)}` }).join('')
  const side = (n: number): 'start' | 'end' => (along(n) > edge.start + room * 0.5 ? 'end' : 'start')
  // Labels before their lines go down from the last to the first, so that no line crosses an earlier label.
  const backwards = marks.every(m => side(dayNumber(m.day)) === 'end')
  const beside = (n: number): number => x(n) + (side(n) === 'start' ? 5 : -5) * (dir === 'rtl' ? -1 : 1)
  const yearly = yearsApart(first, chart.until) > 2
  // Neighbours with the same answer are one stretch of the band.
  const held = spans.reduce<{ may: boolean | null; from: number; to: number }[]>((all, s) => { const last = all.at(-1); if (last && last.may === s.may) last.to = s.to; else all.push({ may: s.may, from: s.from, to: s.to }); return all }, [])
  return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${chart.says}" direction="${dir}">
<text class="tick" x="${turned(0)}" y="${edge.top - 12}" text-anchor="start">${chart.words.unit}</text>
${scale.ticks.map((t, i) => html`<path class="${t === 0 ? 'base' : 'grid'}" d="M${turned(edge.start)} ${y(t)}H${turned(width - edge.end)}"/><text class="tick" x="${turned(edge.start - 6)}" y="${y(t) + 4}" text-anchor="end">${written[i]}</text>`)}
${ticksBetween(first, chart.until, ticks).map(t => html`<path class="grid" d="M${x(dayNumber(t))} ${foot}v${band + 8}"/><text class="tick" x="${x(dayNumber(t))}" y="${height - 6}" text-anchor="middle">${t.endsWith('-01-01') && yearly ? chart.year(t.slice(0, 4)) : chart.month(t.slice(0, 7))}</text>`)}
${spans.map(s => (s.owed === null ? '' : html`<rect class="under" x="${Math.min(x(s.from), x(s.to))}" y="${y(s.owed)}" width="${Math.round(Math.abs(x(s.to) - x(s.from)) * 10) / 10}" height="${Math.round((foot - y(s.owed)) * 10) / 10}"/>`))}<path class="steps" d="${line('owed')}"/><path class="threshold" d="${line('limit')}"/>
${held.map(h => (h.may === null ? '' : html`<rect class="${h.may ? 'may' : 'may-not'}" x="${Math.min(x(h.from), x(h.to))}" y="${foot + 4}" width="${Math.round(Math.abs(x(h.to) - x(h.from)) * 10) / 10}" height="${band}"/>${Math.abs(x(h.to) - x(h.from)) > (h.may ? chart.words.may : chart.words.mayNot).length * 6.5 + 8 ? html`<text class="inside ${h.may ? 'may' : 'may-not'}" x="${Math.round((x(h.from) + x(h.to)) * 5) / 10}" y="${foot + band}" text-anchor="middle">${h.may ? chart.words.may : chart.words.mayNot}</text>` : ''}`))}
${marks.map((m, i) => { const n = dayNumber(m.day); const at = 14 + (backwards ? marks.length - 1 - i : i) * 38; return html`<path class="moment" d="M${x(n)} ${at - 10}V${foot + band + 4}"/><text class="moment-label" x="${beside(n)}" y="${at}" text-anchor="${side(n)}">${m.label}</text><text class="tick" x="${beside(n)}" y="${at + 17}" text-anchor="${side(n)}">${m.date}</text>` })}
</svg>`
}
