/** Balance: what a member owed a body on a day, as the body states it; an account that begins later starts from it. */
import { body, figure, fund, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const balance = kind({
  is: 'A body states what a member owes it at the end of a day; less than nothing is paid in advance. Earlier payments and assessments are in it.',
  noun: { en: 'balance of account', ar: 'رصيد الحساب' },
  fields: { of: participant(), with: body(), amount: figure(), fund: fund().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} owed ${theNamed(w, a.with)} ${w.figure(a.amount)}${a.fund ? ` (${w.term(a.fund)})` : ''}`,
    ar: (a, w) => `بلغ المستحق على ${w.name(a.of)} لفائدة ${w.name(a.with)} ${w.figure(a.amount)}${a.fund ? ` (${w.term(a.fund)})` : ''}`,
  },
})
