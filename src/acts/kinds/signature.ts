/** Signature: a party signs an instrument; unless the signature is definitive it is not yet bound (VCLT arts. 10, 12, 14, 18). */
import { instrument, oneOf, participant, person } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const signature = kind({
  is: 'A party signs an instrument; unless the signature is definitive, it is not bound by it (VCLT arts. 12, 14).',
  noun: { en: 'signature', ar: 'توقيع' },
  fields: { instrument: instrument(), party: participant(), as: oneOf('subject-to-ratification', 'definitive', 'ad-referendum', 'succession').optional(), by: person().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} signed ${theNamed(w, a.instrument)}${a.as ? ` (${w.term(a.as)})` : ''}${a.by ? `, represented by ${w.name(a.by)}` : ''}`,
    ar: (a, w) => `جرى توقيع ${w.name(a.party)} على ${w.name(a.instrument)}${a.as ? ` (${w.term(a.as)})` : ''}${a.by ? `، بواسطة ${w.name(a.by)}` : ''}`,
  },
})
