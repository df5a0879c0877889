/** Credit: what a body sets off against the contribution of a member without being paid: a surplus returned, taxes equalised, income earned. */
import { body, figure, fund, oneOf, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { periodAr, the, theNamed } from '../phrases.ts'

export const credit = kind({
  is: 'A body credits a member with a sum against its contribution, for a period where the source says which; a charge against a credit is a credit of less than nothing.',
  noun: { en: 'credit', ar: 'قيد دائن' },
  fields: {
    to: participant(), by: body(), amount: figure(), year: when().optional(), reason: oneOf('tax-equalisation', 'surplus', 'miscellaneous-income', 'incentive', 'new-member', 'adjustment').optional(),
    fund: fund().optional(),
  },
  reads: {
    en: (a, w) => `${w.figure(a.amount)} was credited to ${the(w, a.to)} by ${theNamed(w, a.by)}${a.year ? ` against its contribution for ${w.when(a.year)}` : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}${a.reason ? `: ${w.term(a.reason)}` : ''}`.replace(/^./, c => c.toUpperCase()),
    ar: (a, w) => `قُيّد لحساب ${w.name(a.to)} لدى ${w.name(a.by)} مبلغ ${w.figure(a.amount)}${a.year ? periodAr(w, a.year) : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}${a.reason ? `: ${w.term(a.reason)}` : ''}`,
  },
})
