/** Suspension: a member stays a member but may not take part until it is reinstated. */
import { body, list, participant, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the, theNamed } from '../phrases.ts'

export const suspension = kind({
  is: 'An organisation suspends a member from taking part in its work, and in that of the bodies the decision names.',
  noun: { en: 'suspension', ar: 'تعليق عضوية' },
  fields: { of: participant(), in: body(), session: sessionRef().optional(), by: body().optional(), extendsTo: list(body()).optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} was suspended from ${theNamed(w, a.in)}${decidedEn(w, a.by, a.session)}${a.extendsTo?.length ? `; the suspension extends to ${w.list(a.extendsTo.map(b => theNamed(w, b)))}` : ''}`,
    ar: (a, w) => `عُلّقت عضوية ${w.name(a.of)} في ${w.name(a.in)}${decidedAr(w, a.by, a.session)}${a.extendsTo?.length ? `، ويشمل التعليق ${w.list(a.extendsTo.map(b => w.name(b)))}` : ''}`,
  },
})
