/** Capital payment: a member pays in what was called of its subscription. */
import { actId, body, figure, party } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const capitalPayment = kind({
  is: 'A member pays in part of its subscription to the capital of a bank; the day is that on which the money was received.',
  noun: { en: 'payment of capital', ar: 'سداد من رأس المال' },
  fields: { of: party(), in: body(), amount: figure(), increase: actId().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} paid in ${w.figure(a.amount)} of its subscription to the capital of ${theNamed(w, a.in)}${a.increase ? ` under ${w.act(a.increase)}` : ''}`,
    ar: (a, w) => `سُدّد من اكتتاب ${w.name(a.of)} في رأس مال ${w.name(a.in)} مبلغ ${w.figure(a.amount)}${a.increase ? ` ضمن ${w.act(a.increase)}` : ''}`,
  },
})
