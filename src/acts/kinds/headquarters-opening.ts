/** Headquarters opening: a body moves into its seat, which may be years after the seat was fixed. */
import { body, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, the, theNamed } from '../phrases.ts'

export const headquartersOpening = kind({
  is: 'The headquarters of a body is opened at its seat.',
  noun: { en: 'opening of headquarters', ar: 'افتتاح مقر' },
  fields: { of: body(), host: party(), place: text() },
  reads: {
    en: (a, w) => `The headquarters of ${theNamed(w, a.of)} was opened in ${w.text(a.place)} (${the(w, a.host)})`,
    ar: (a, w) => `افتُتح المقر الرئيسي ${li(w.name(a.of))} في ${w.text(a.place)} (${w.name(a.host)})`,
  },
})
