/** The public holdings: what is left when everything internal or restricted is taken out before anything is worked out. */
import { subjectsOf, type Act, type Holdings } from '#acts'

/**
 * Takes out what is not public: acts, the acts that name them (a rectification, an outcome), sources, claims and counts that cite
 * such a source or are marked themselves, and subjects that only such acts name. What is worked out from the rest knows nothing of them.
 */
export const publicHoldings = (holdings: Holdings): Holdings => {
  const hidden = new Set(holdings.acts.filter(a => a.restriction !== 'public').map(a => a.id))
  const open = holdings.acts.filter(a => !hidden.has(a.id) && !namesHidden(a, hidden))
  const sources = new Map([...holdings.sources].filter(([, s]) => s.restriction === 'public'))
  const named = new Set(open.flatMap(subjectsOf))
  const secret = new Set(holdings.acts.filter(a => hidden.has(a.id)).flatMap(subjectsOf).filter(s => !named.has(s) && !/^[A-Z]{3}$/.test(s)))
  const told = (line: Holdings['claims'][number]): boolean =>
    (line.line.fields['restriction'] ?? 'public') === 'public' && line.citations.every(c => sources.has(c.source)) && ![...secret, ...hidden].some(id => line.line.text.includes(id))
  return Object.freeze({
    ...holdings, acts: open, sources, subjects: new Map([...holdings.subjects].filter(([id]) => !secret.has(id))),
    claims: holdings.claims.filter(told), counts: holdings.counts.filter(told), coverage: holdings.coverage.filter(c => !secret.has(c.of)),
  })
}
const namesHidden = (act: Act, hidden: ReadonlySet<string>): boolean =>
  hidden.size > 0 && Object.entries(act).some(([field, value]) => field !== 'id' && typeof value === 'string' && hidden.has(value))
