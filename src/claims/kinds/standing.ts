/** Standing: a party is a member, an observer, suspended, or nothing of the kind. */
import { fields } from '#acts'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const standing = claimKind({
  is: 'A party has this standing in an organisation on the day of the claim.',
  fields: { of: fields.participant(), in: fields.body(), says: fields.oneOf('member', 'observer', 'suspended', 'none') },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'standing', party: c.of, organisation: c.in })
    const question = { question: answer.question }
    if (answer.status === 'open') return verdict('not-established', [{ note: 'wants', want: answer.wants }], answer.grounds, question)
    const values = answer.status === 'disputed' ? answer.positions.flatMap(p => (p.status === 'established' ? [p.value.standing] : [])) : [answer.value.standing]
    const agreeing = values.filter(v => v === c.says || (c.says === 'member' && v === 'suspended'))
    return verdict(agreeing.length === values.length ? 'confirmed' : agreeing.length === 0 ? 'contradicted' : 'disputed', [], answer.grounds, question)
  },
  reads: {
    en: (c, w) => `${w.name(c.of)}: ${w.term(c.says)} of the ${w.name(c.in)}`,
    ar: (c, w) => `${w.name(c.of)}: ${w.term(c.says)} في ${w.name(c.in)}`,
  },
})
