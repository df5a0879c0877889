/** Members: an organisation has so many members. */
import { agrees, fields } from '#acts'
import { Decimal } from 'decimal.js'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const members = claimKind({
  is: 'An organisation has so many members on the day of the claim.',
  fields: { of: fields.body(), says: fields.figure() },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'members', organisation: c.of })
    const question = { question: answer.question }
    if (answer.status !== 'established') return verdict(answer.status === 'disputed' ? 'disputed' : 'not-established', answer.status === 'open' ? [{ note: 'wants', want: answer.wants }] : [], answer.grounds, question)
    const n = answer.value.length
    return verdict(agrees(c.says, new Decimal(n)) ? 'confirmed' : 'contradicted', [{ note: 'counted', count: n }], answer.grounds, question)
  },
  reads: {
    en: (c, w) => `the ${w.name(c.of)} has ${w.figure(c.says)} members`,
    ar: (c, w) => `عدد أعضاء ${w.name(c.of)}: ${w.figure(c.says)}`,
  },
})
