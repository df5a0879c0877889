/** What an audience sees of dossiers that were never stored: the same as of a register that holds them. */
import type { Dossier, Holdings } from '#acts'
import { declaredIn } from './derive.ts'
import { reachOf, seenBy } from './reach.ts'
import type { Audience } from './register.ts'

/** Takes out acts, sources, subjects, claims, counts, assertions and coverage above the audience (see `reachOf`); the holdings must be those of these dossiers. */
export const holdingsSeenBy = (audience: Audience, holdings: Holdings, dossiers: readonly Dossier[]): Holdings => {
  const homes = new Map(dossiers.flatMap(d => declaredIn(d).map(id => [id, d.id] as const)))
  const reach = reachOf(holdings, dossiers, homes)
  const words = seenBy(audience)
  return Object.freeze({
    acts: holdings.acts.filter(a => words.includes(reach.act(a))),
    subjects: new Map([...holdings.subjects].filter(([id]) => !homes.has(id) || words.includes(reach.subject(id)))),
    sources: new Map([...holdings.sources].filter(([id]) => words.includes(reach.source(id)))),
    coverage: holdings.coverage.filter(c => words.includes(reach.coverage(c))),
    claims: holdings.claims.filter(c => words.includes(reach.held(c))),
    counts: holdings.counts.filter(c => words.includes(reach.held(c))),
    assertions: holdings.assertions.filter(a => words.includes(reach.held(a))),
  })
}
