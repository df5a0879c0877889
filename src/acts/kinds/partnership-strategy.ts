/** Partnership strategy: a bank and a member agree what the bank will do in a period; its amount is a plan. */
import { body, figure, oneOf, party, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const partnershipStrategy = kind({
  is: 'A bank and a member sign or announce a partnership strategy for a period; the amount in it is a plan, not a commitment.',
  noun: { en: 'partnership strategy', ar: 'استراتيجية شراكة' },
  fields: { by: body(), with: party(), period: when(), amount: figure().optional(), stage: oneOf('signed', 'announced').default('signed') },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.by))} and ${the(w, a.with)} ${a.stage === 'signed' ? 'signed' : 'announced'} a partnership strategy for ${w.when(a.period)}${a.amount ? `, providing for ${w.figure(a.amount)}` : ''}`,
    ar: (a, w) => `جرى ${a.stage === 'signed' ? 'التوقيع بين' : 'الإعلان من جانب'} ${w.name(a.by)} و${w.name(a.with)} ${a.stage === 'signed' ? 'على' : 'عن'} استراتيجية الشراكة للفترة ${w.when(a.period)}${a.amount ? `، وتنص على ${w.figure(a.amount)}` : ''}`,
  },
})
