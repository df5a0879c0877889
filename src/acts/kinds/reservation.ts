/** Reservation: a party excludes or modifies the effect of provisions for itself (VCLT arts. 2(1)(d), 19 to 23). */
import { article, instrument, list, oneOf, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { articlesAr, articlesEn, opening, the, theNamed } from '../phrases.ts'

export const reservation = kind({
  is: 'A party formulates a reservation, excluding or modifying the effect of certain provisions for itself (VCLT art. 2(1)(d)).',
  noun: { en: 'reservation', ar: 'تحفظ' },
  fields: { instrument: instrument(), party: participant(), articles: list(article()).optional(), says: text().optional(), reference: text().optional(), until: when().optional(), formulated: oneOf('on-signature', 'on-deposit', 'in-domestic-law').optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} formulated a reservation to ${articlesEn(w, a.articles)}${theNamed(w, a.instrument)}${a.formulated ? ` ${w.term(a.formulated)}` : ''}${a.until ? `, until ${w.when(a.until)}` : ''}${a.reference ? `, reference ${w.text(a.reference)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
    ar: (a, w) => `صدر تحفظ ${w.name(a.party)} على ${articlesAr(w, a.articles)}${w.name(a.instrument)}${a.formulated ? ` ${w.term(a.formulated)}` : ''}${a.until ? `، حتى ${w.when(a.until)}` : ''}${a.reference ? `، المرجع ${w.text(a.reference)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
  },
})
