/** Adoption: an organ adopts a document, a budget, an emblem; for an instrument this fixes the text and binds nobody yet (VCLT art. 9). */
import * as z from 'zod'
import { body, instrument, list, oneOf, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, li, opening, the, theNamed } from '../phrases.ts'

export const adoption = kind({
  is: 'An organ adopts an instrument, a resolution or another document; adopting an instrument fixes its text and binds no State by itself (VCLT art. 9).',
  noun: { en: 'adoption', ar: 'اعتماد' },
  fields: {
    form: oneOf('instrument', 'resolution', 'decision', 'declaration', 'communique', 'plan', 'programme', 'rules', 'emblem', 'budget', 'report', 'statement'),
    instrument: instrument().optional(), number: z.string().min(1).meta({ wants: 'the number of the document in quotation marks ("3/39-E")' }).optional(), title: text(), by: body(), session: sessionRef().optional(), supports: list(participant()).optional(),
  },
  reads: {
    en: (a, w) => {
      const what = `${a.number ? `${w.term(a.form)} ${w.text(a.number)}` : `the ${w.term(a.form)}`} “${w.text(a.title)}”`
      return `${opening(theNamed(w, a.by))} adopted ${what}${decidedEn(w, undefined, a.session)}${a.supports?.length ? `, in support of ${w.list(a.supports.map(p => the(w, p)))}` : ''}`
    },
    ar: (a, w) => `جرى اعتماد «${w.text(a.title)}» (${w.term(a.form)}${a.number ? ` ${w.text(a.number)}` : ''})${decidedAr(w, a.by, a.session)}${a.supports?.length ? `، دعماً ${li(w.list(a.supports.map(p => w.name(p))))}` : ''}`,
  },
})
