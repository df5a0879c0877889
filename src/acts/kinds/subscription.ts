/** Subscription: a member takes up shares in the capital of a bank. */
import { body, figure, party } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const subscription = kind({
  is: 'A member subscribes to the capital of a bank: the sum, and the shares where they are known.',
  noun: { en: 'subscription', ar: 'اكتتاب' },
  fields: { by: party(), in: body(), amount: figure(), shares: figure().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} subscribed ${w.figure(a.amount)} to the capital of ${theNamed(w, a.in)}${a.shares ? ` (${a.shares.unit ? '' : 'shares: '}${w.figure(a.shares)})` : ''}`,
    ar: (a, w) => `جرى اكتتاب ${w.name(a.by)} بمبلغ ${w.figure(a.amount)} في رأس مال ${w.name(a.in)}${a.shares ? ` (${a.shares.unit ? '' : 'عدد الأسهم: '}${w.figure(a.shares)})` : ''}`,
  },
})
