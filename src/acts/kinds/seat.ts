/** Seat: it is fixed where a body has its seat. */
import { body, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { the, theNamed } from '../phrases.ts'

export const seat = kind({
  is: 'The seat of a body is fixed at a place in a host State.',
  noun: { en: 'seat', ar: 'مقر' },
  fields: { of: body(), host: party(), place: text() },
  reads: {
    en: (a, w) => `The seat of ${theNamed(w, a.of)} was fixed in ${w.text(a.place)} (${the(w, a.host)})`,
    ar: (a, w) => `حُدّد مقر ${w.name(a.of)} في ${w.text(a.place)} (${w.name(a.host)})`,
  },
})
