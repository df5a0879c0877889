/** Admission: an organisation takes a State in as a member. */
import { body, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const admission = kind({
  is: 'An organisation admits a State as a member.',
  noun: { en: 'admission', ar: 'قبول عضوية' },
  fields: { of: participant(), to: body(), session: sessionRef().optional(), as: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} was admitted to ${theNamed(w, a.to)}${a.session ? ` at ${w.session(a.session)}` : ''}${a.as ? `, then under the name ${w.text(a.as)}` : ''}`,
    ar: (a, w) => `قُبلت عضوية ${w.name(a.of)} في ${w.name(a.to)}${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.as ? `، وكان الاسم آنذاك ${w.text(a.as)}` : ''}`,
  },
})
