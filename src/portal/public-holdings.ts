/** The public holdings: what is left when everything internal or restricted is taken out before anything is worked out. */
import { pointedAt, subjectsOf, type Holdings } from '#acts'

/**
 * Takes out what is not public: acts, the acts that name them (a rectification, an outcome), sources, claims, counts and assertions that cite
 * such a source or are marked themselves, and subjects that only such acts name. What is worked out from the rest knows nothing of them.
 */
export const publicHoldings = (holdings: Holdings): Holdings => {
  const hidden = new Set(holdings.acts.filter(a => a.restriction !== 'public').map(a => a.id))
  // What points at a hidden act is hidden, and what points at that.
  for (let before = -1; before !== hidden.size;) { before = hidden.size; for (const a of holdings.acts) if (pointedAt(a).some(id => hidden.has(id))) hidden.add(a.id) }
  const open = holdings.acts.filter(a => !hidden.has(a.id))
  const sources = new Map([...holdings.sources].filter(([, s]) => s.restriction === 'public'))
  const named = new Set(open.flatMap(subjectsOf))
  const secret = new Set(holdings.acts.filter(a => hidden.has(a.id)).flatMap(subjectsOf).filter(s => !named.has(s) && !/^[A-Z]{3}$/.test(s)))
  const told = (line: Holdings['claims'][number]): boolean =>
    (line.line.fields['restriction'] ?? 'public') === 'public' && line.citations.every(c => sources.has(c.source)) && ![...secret, ...hidden].some(id => line.line.text.includes(id))
  return Object.freeze({
    ...holdings, acts: open, sources, subjects: new Map([...holdings.subjects].filter(([id]) => !secret.has(id))),
    claims: holdings.claims.filter(told), counts: holdings.counts.filter(told), assertions: holdings.assertions.filter(told), coverage: holdings.coverage.filter(c => (c.restriction ?? 'public') === 'public' && !secret.has(c.of)),
  })
}
