/** Withdrawal of a reservation: its author takes it back, wholly or for some articles (VCLT arts. 22, 23(4)). */
import { actId, article, instrument, list, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { articlesAr, articlesEn, opening, the, theNamed } from '../phrases.ts'

export const withdrawalOfReservation = kind({
  is: 'A party withdraws its reservation, wholly or for the articles named; towards another contracting State this operates when that State has notice of it (VCLT art. 22(3)(a)).',
  noun: { en: 'withdrawal of a reservation', ar: 'سحب تحفظ' },
  fields: { instrument: instrument(), party: participant(), of: actId(), articles: list(article()).optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} withdrew ${w.act(a.of, 'own')} to ${articlesEn(w, a.articles)}${theNamed(w, a.instrument)}`,
    ar: (a, w) => `صدر سحب من جانب ${w.name(a.party)} في شأن ${w.act(a.of)} على ${articlesAr(w, a.articles)}${w.name(a.instrument)}`,
  },
})
