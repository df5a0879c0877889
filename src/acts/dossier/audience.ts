/** Who may see what: holdings for an audience are assembled from what it may see alone, not filtered afterwards. */
import type { Day } from '#calendar'
import type { Restriction } from '../act.ts'
import { assemble, type Holdings } from './assemble.ts'
import type { Dossier } from './read.ts'

const level = { public: 0, internal: 1, restricted: 2 } as const
export const maySee = (audience: Restriction, of: Restriction | undefined): boolean => level[of ?? 'public'] <= level[audience]

/** Dossiers, sources and acts above the audience never enter; nor do claims that lean on a source that is out. */
export const holdingsFor = (audience: Restriction, dossiers: readonly Dossier[], options: { readonly learnt: Day }): Holdings => {
  const { holdings } = assemble(dossiers.filter(d => maySee(audience, d.head.restriction)), options)
  const acts = holdings.acts.filter(a => maySee(audience, a.restriction))
  const sources = new Map([...holdings.sources].filter(([, s]) => maySee(audience, s.restriction)))
  const seen = (citations: readonly { readonly source: string }[]) => citations.every(c => sources.has(c.source))
  return Object.freeze({
    ...holdings, acts, sources,
    claims: holdings.claims.filter(c => seen(c.citations) && maySee(audience, c.line.fields['restriction'] as Restriction | undefined)),
    counts: holdings.counts,
  })
}
