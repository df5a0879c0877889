/** Establishment: a body comes into being, by decision of another or by its own constituent instrument. */
import { body, oneOf, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { aOrAn, decidedAr, decidedEn, opening, theNamed } from '../phrases.ts'

/** The forms a body may have in the system of an organisation. */
export const bodyForms = ['organisation', 'principal-organ', 'standing-committee', 'committee', 'subsidiary-organ', 'specialised-institution', 'affiliated-institution', 'group-entity', 'office'] as const

export const establishment = kind({
  is: 'A body is established, by decision of another body or by its own constituent instrument.',
  noun: { en: 'establishment', ar: 'إنشاء' },
  fields: {
    of: body(), by: body().optional(), session: sessionRef().optional(),
    form: oneOf(...bodyForms).optional(),
    document: text().optional(),
  },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.of))} was established${a.form ? ` as ${aOrAn(w.term(a.form))}` : ''}${decidedEn(w, a.by, a.session)}${a.document ? ` (${w.text(a.document)})` : ''}`,
    ar: (a, w) => `جرى إنشاء ${w.name(a.of)}${a.form ? ` بصفة ${w.term(a.form)}` : ''}${decidedAr(w, a.by, a.session)}${a.document ? ` (${w.text(a.document)})` : ''}`,
  },
})
