/** Dissolution: a body ceases to exist; another may continue its work. */
import { body, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, theNamed } from '../phrases.ts'

export const dissolution = kind({
  is: 'A body is dissolved or merged into another.',
  noun: { en: 'dissolution', ar: 'حل' },
  fields: { of: body(), by: body().optional(), session: sessionRef().optional(), successor: body().optional() },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.of))} was dissolved${decidedEn(w, a.by, a.session)}${a.successor ? `; ${theNamed(w, a.successor)} continues its work` : ''}`,
    ar: (a, w) => `حُلّت هيئة ${w.name(a.of)}${decidedAr(w, a.by, a.session)}${a.successor ? `، وتخلفها ${w.name(a.successor)}` : ''}`,
  },
})
