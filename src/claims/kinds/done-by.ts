/** Done by: an organ did what the charter of the day gives to an organ; the claim may credit the wrong one. */
import * as z from 'zod'
import { fields } from '#acts'
import { charterOf } from '#law'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const doneBy = claimKind({
  is: 'A decision was taken by the organ the document names.',
  fields: { what: z.string(), of: fields.body(), by: fields.body() },
  test: (c, bench) => {
    const constitution = bench.law.of(c.of)
    if (!constitution) return verdict('not-established', [{ note: 'wants', want: { want: 'law', organisation: c.of, on: c.asAt } }])
    const applied = charterOf(constitution, bench.law.members)(bench.register)
    if (applied.status !== 'established') return verdict('not-established', applied.status === 'open' ? [{ note: 'wants', want: applied.wants }] : [], applied.grounds)
    const competence = applied.value.competences?.[c.what]
    if (!competence) return verdict('not-established', [{ note: 'wants', want: { want: 'rule', of: c.of, question: c.what } }], applied.grounds)
    const organ = `${c.of}.${competence.organ}`
    return verdict(organ === c.by ? 'confirmed' : 'contradicted', [{ note: 'belongs-to', organ, article: competence.cite.article }], [competence.cite, ...applied.grounds])
  },
  reads: {
    en: (c, w) => `${w.term(c.what)} by the ${w.name(c.by)}`,
    ar: (c, w) => `${w.term(c.what)} من قِبل ${w.name(c.by)}`,
  },
})
