/** Capital: what a bank may issue, has had subscribed, has called in or has been paid, and what it may still call; five figures, never one. */
import { body, figure, oneOf, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { theNamed } from '../phrases.ts'

export const capital = kind({
  is: 'The authorised, subscribed, callable, called-in or paid-up capital of a bank reaches a figure.',
  noun: { en: 'capital', ar: 'رأس مال' },
  fields: { of: body(), form: oneOf('authorised', 'subscribed', 'callable', 'called-in', 'paid-up'), amount: figure(), session: sessionRef().optional() },
  reads: {
    en: (a, w) => `The ${w.term(a.form)} capital of ${theNamed(w, a.of)} stood at ${w.figure(a.amount)}${a.session ? `, as decided at ${w.session(a.session)}` : ''}`,
    ar: (a, w) => `بلغ رأس مال ${w.name(a.of)} (${w.term(a.form)}) ${w.figure(a.amount)}${a.session ? ` وفقاً لما تقرر خلال ${w.session(a.session)}` : ''}`,
  },
})
