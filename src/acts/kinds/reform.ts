/** Reform: a body receives another form, composition or mandate. */
import { body, oneOf, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { aOrAn, decidedAr, decidedEn, opening, theNamed } from '../phrases.ts'
import { bodyForms } from './establishment.ts'

export const reform = kind({
  is: 'The form, composition or mandate of a body is changed; it stays the same body.',
  noun: { en: 'reform', ar: 'إعادة تنظيم' },
  fields: { of: body(), form: oneOf(...bodyForms).optional(), by: body().optional(), session: sessionRef().optional(), says: text() },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.of))} was reformed${a.form ? ` as ${aOrAn(w.term(a.form))}` : ''}${decidedEn(w, a.by, a.session)}: ${w.text(a.says)}`,
    ar: (a, w) => `أُعيد تنظيم ${w.name(a.of)}${a.form ? ` بصفة ${w.term(a.form)}` : ''}${decidedAr(w, a.by, a.session)}: ${w.text(a.says)}`,
  },
})
