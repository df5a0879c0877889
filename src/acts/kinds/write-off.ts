/** Write-off: a body gives up what a member owes it. */
import { body, decision, figure, fund, participant, sessionRef, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, periodAr, the, theNamed } from '../phrases.ts'

export const writeOff = kind({
  is: 'A body gives up a sum that a member owes it, of one year where the decision says which; nothing has been paid.',
  noun: { en: 'write-off', ar: 'شطب مستحقات' },
  fields: {
    of: participant(), with: body(), amount: figure(), year: when().optional(), by: body().optional(), session: sessionRef().optional(), decision: decision().optional(),
    fund: fund().optional(),
  },
  reads: {
    en: (a, w) => `${w.figure(a.amount)} owed by ${the(w, a.of)} to ${theNamed(w, a.with)}${a.year ? ` for ${w.when(a.year)}` : ''}${a.fund ? ` (${w.term(a.fund)})` : ''} was written off${decidedEn(w, a.by, a.session)}${a.decision ? ` by ${the(w, a.decision)}` : ''}`.replace(/^./, c => c.toUpperCase()),
    ar: (a, w) => `شُطب مبلغ ${w.figure(a.amount)} من المستحق على ${w.name(a.of)} لفائدة ${w.name(a.with)}${a.year ? periodAr(w, a.year) : ''}${a.fund ? ` (${w.term(a.fund)})` : ''}${decidedAr(w, a.by, a.session)}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''}`,
  },
})
