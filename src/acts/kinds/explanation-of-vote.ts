/** Explanation of vote: a delegation says why it votes, or voted, as it does. */
import { decision, oneOf, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const explanationOfVote = kind({
  is: 'A delegation explains its vote or its position on a decision; the vote stays what it was.',
  noun: { en: 'explanation of vote', ar: 'تعليل تصويت' },
  fields: { of: participant(), decision: decision(), when: oneOf('before-the-vote', 'after-the-vote').optional(), says: text() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} explained its position on ${w.name(a.decision)}${a.when ? `, ${w.term(a.when)}` : ''}: ${w.text(a.says)}`,
    ar: (a, w) => `جرى من جانب ${w.name(a.of)} تعليل الموقف من ${w.name(a.decision)}${a.when ? `، ${w.term(a.when)}` : ''}: ${w.text(a.says)}`,
  },
})
