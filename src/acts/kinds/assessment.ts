/** Assessment: a body fixes what a member owes it for a period, as a share, as a sum, or both. */
import { body, figure, fund, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { periodAr, the, theNamed } from '../phrases.ts'

export const assessment = kind({
  is: 'A body fixes the contribution that a member owes it for a period: a share of the budget, a sum, or both.',
  noun: { en: 'assessed contribution', ar: 'مساهمة مقررة' },
  fields: {
    of: participant(), by: body(), year: when(), rate: figure().optional(), amount: figure().optional(),
    /** The day by which it is to be paid, where the assessment itself says so. */
    due: when().optional(), fund: fund().optional(),
  },
  reads: {
    en: (a, w) => {
      const what = [a.rate, a.amount].flatMap(f => (f ? [w.figure(f)] : []))
      return `The contribution of ${the(w, a.of)} to ${theNamed(w, a.by)} for ${w.when(a.year)} was assessed${what.length > 0 ? ` at ${what.join(', that is ')}` : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}${a.due ? `, to be paid by ${w.when(a.due)}` : ''}`
    },
    ar: (a, w) => `حُدّدت المساهمة المقررة على ${w.name(a.of)} في ميزانية ${w.name(a.by)}${periodAr(w, a.year)}${a.rate ? ` بنسبة ${w.figure(a.rate)}` : ''}${a.rate && a.amount ? ' أي' : ''}${a.amount ? ` بمبلغ ${w.figure(a.amount)}` : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}${a.due ? `، تُسدد في موعد أقصاه ${w.when(a.due)}` : ''}`,
  },
})
