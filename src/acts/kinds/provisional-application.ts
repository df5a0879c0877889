/** Provisional application: a party applies an instrument before it is in force for it (VCLT art. 25). */
import { article, instrument, list, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { articlesAr, articlesEn, opening, the, theNamed } from '../phrases.ts'

export const provisionalApplication = kind({
  is: 'A party declares that it applies an instrument, or parts of it, provisionally until it is in force for it (VCLT art. 25(1)).',
  noun: { en: 'provisional application', ar: 'تطبيق مؤقت' },
  fields: { instrument: instrument(), party: participant(), articles: list(article()).optional(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} declared that it applies ${articlesEn(w, a.articles)}${theNamed(w, a.instrument)} provisionally${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إعلان ${w.name(a.party)} بتطبيق ${articlesAr(w, a.articles)}${w.name(a.instrument)} تطبيقاً مؤقتاً${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
