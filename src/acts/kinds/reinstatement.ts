/** Reinstatement: a suspended member takes its seat again. */
import { body, participant, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the, theNamed } from '../phrases.ts'

export const reinstatement = kind({
  is: 'An organisation lifts the suspension of a member, which may take part again.',
  noun: { en: 'reinstatement', ar: 'رفع تعليق عضوية' },
  fields: { of: participant(), in: body(), session: sessionRef().optional(), by: body().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} was reinstated in ${theNamed(w, a.in)}${decidedEn(w, a.by, a.session)}`,
    ar: (a, w) => `رُفع تعليق عضوية ${w.name(a.of)} في ${w.name(a.in)}${decidedAr(w, a.by, a.session)}`,
  },
})
