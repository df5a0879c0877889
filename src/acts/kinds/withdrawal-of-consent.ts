/** Withdrawal of consent: an instrument of consent is taken back before the treaty is in force for the party; this is not a withdrawal from the treaty. */
import { actId, instrument, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const withdrawalOfConsent = kind({
  is: 'A party takes its instrument of ratification, acceptance, approval or accession back before the treaty is in force; it was never a party, so it does not withdraw from the treaty.',
  noun: { en: 'withdrawal of consent', ar: 'سحب صك الرضا' },
  fields: { instrument: instrument(), party: participant(), of: actId().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} took back its instrument of consent to ${theNamed(w, a.instrument)}${a.of ? ` (${w.act(a.of)})` : ''}`,
    ar: (a, w) => `جرى سحب صك رضا ${w.name(a.party)} بالالتزام بـ${w.name(a.instrument)}${a.of ? ` (${w.act(a.of)})` : ''}`,
  },
})
