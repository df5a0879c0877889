/** What the portal is given to show, and the guard that nothing in it is other than public. */
import type { Holdings, Source } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import type { Claim } from '#claims'

/** Asked anew for each page, so that an act recorded a moment ago is on it; `material` stays the same object while nothing changes. */
export interface PortalSource {
  /** Made of the public holdings. */
  readonly material: () => Material
  /** The public holdings alone (see `publicHoldings`). */
  readonly holdings: () => Holdings
  readonly today: () => Day
}

const shown = new WeakMap<Material, Material>()

/**
 * The material as the portal shows it: sources that are not public, and claims that cite one, are not in it.
 * Throws when it was made of acts that are not public: then findings rest on them and no page can be right.
 */
export const shownMaterial = (source: PortalSource): Material => {
  const material = source.material()
  const known = shown.get(material)
  if (known) return known
  let kept = 0
  for (const act of material.index.all()) if (act.restriction !== 'public') kept++
  if (kept > 0) throw new Error(`the portal was handed ${kept} acts that are not public; it wants material made of publicHoldings(holdings)`)
  const sources = new Map([...material.sources].filter(([, s]) => isPublic(s)))
  const claims = material.claims.filter(c => citesOnly(c, sources))
  const made: Material = Object.freeze({ ...material, sources, claims })
  shown.set(material, made)
  return made
}
const isPublic = (s: Source): boolean => s.restriction === 'public'
const citesOnly = (c: Claim, sources: ReadonlyMap<string, Source>): boolean => c.citations.every(x => sources.has(x.source))
