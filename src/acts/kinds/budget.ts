/** Budget: what a body may spend in a period. */
import { body, figure, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { periodAr, theNamed } from '../phrases.ts'

export const budget = kind({
  is: 'The budget of a body for a period is fixed.',
  noun: { en: 'budget', ar: 'ميزانية' },
  fields: { of: body(), year: when(), amount: figure() },
  reads: {
    en: (a, w) => `The budget of ${theNamed(w, a.of)} for ${w.when(a.year)} was fixed at ${w.figure(a.amount)}`,
    ar: (a, w) => `حُدّدت ميزانية ${w.name(a.of)}${periodAr(w, a.year)} بمبلغ ${w.figure(a.amount)}`,
  },
})
