/** Payment: money reaches a body from one who owes it. */
import { body, figure, fund, participant, when, yes } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, periodAr, the, theNamed } from '../phrases.ts'

export const payment = kind({
  is: 'A member pays a body what it owes, in full or in part, for a period where the source says which; the day is that on which the money was received.',
  noun: { en: 'payment', ar: 'سداد' },
  fields: { of: participant(), to: body(), amount: figure(), year: when().optional(), fund: fund().optional(),
    /** The source says that with it the contribution of the year is paid in full. */
    inFull: yes().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} paid ${w.figure(a.amount)} to ${theNamed(w, a.to)}${a.year ? ` in respect of ${w.when(a.year)}` : ''}${a.inFull ? ', in full' : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}`,
    ar: (a, w) => `سُدّد إلى ${w.name(a.to)} من جانب ${w.name(a.of)} مبلغ ${w.figure(a.amount)}${a.year ? periodAr(w, a.year) : ''}${a.inFull ? '، سداداً كاملاً' : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}`,
  },
})
