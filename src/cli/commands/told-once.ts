/** What many answers rest on is told once, under its own name: elsewhere it keeps its question and its answer, without its grounds again. */
import type { Ground } from '#law'

export const toldOnce = <T extends { readonly grounds: readonly Ground[] }>(finding: T): T =>
  ({ ...finding, grounds: finding.grounds.map(g => (g.ground === 'premise' ? { ...g, finding: { ...g.finding, grounds: [] } } : g)) })
