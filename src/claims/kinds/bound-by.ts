/** Bound by: a State is bound by an instrument. Domestic ratification alone does not make it so (VCLT art. 16). */
import { fields } from '#acts'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const boundBy = claimKind({
  is: 'A party is bound by an instrument on the day of the claim.',
  fields: { of: fields.participant(), object: fields.instrument() },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'consent', instrument: c.object, party: c.of })
    const question = { question: answer.question }
    if (answer.status === 'open') return verdict('not-established', [{ note: 'wants', want: answer.wants }], answer.grounds, question)
    if (answer.status === 'disputed') return verdict('disputed', [], answer.grounds, question)
    const { standing, since, inForceOn } = answer.value
    switch (standing) {
      case 'party': return verdict('confirmed', since ? [{ note: 'in-force', on: since }] : [], answer.grounds, question)
      case 'bound-provisionally': return verdict('confirmed', since ? [{ note: 'provisional', on: since }] : [], answer.grounds, question)
      case 'denounced': case 'withdrawn': case 'terminated': return verdict('contradicted', since ? [{ note: 'ended', on: since }] : [], answer.grounds, question)
      case 'signatory': case 'consent-withdrawn': case 'not-a-party': return verdict('contradicted', [], answer.grounds, question)
      case 'contracting-state': {
        const force = bench.ask({ ask: 'entry-into-force', instrument: c.object })
        if (force.status === 'disputed') return verdict('disputed', [], answer.grounds, question)
        if (force.status === 'open' && inForceOn !== 'not-yet') return verdict('not-established', [{ note: 'wants', want: force.wants }], answer.grounds, question)
        return verdict('contradicted', inForceOn && inForceOn !== 'not-yet' && inForceOn !== 'not-shown' ? [{ note: 'in-force', on: inForceOn }] : [], answer.grounds, question)
      }
    }
  },
  reads: {
    en: (c, w) => `${w.name(c.of)} is bound by the ${w.name(c.object)}`,
    ar: (c, w) => `${w.name(c.of)}: الالتزام بأحكام ${w.name(c.object)}`,
  },
})
