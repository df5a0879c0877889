/** Mission opening: a State or body opens its permanent representation to an organisation. */
import { body, oneOf, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

export const missionOpening = kind({
  is: 'A State opens its permanent representation to an organisation at the place of its seat.',
  noun: { en: 'opening of a mission', ar: 'افتتاح بعثة' },
  fields: { of: party(), to: body(), form: oneOf('permanent-mission', 'permanent-delegation', 'embassy').default('permanent-mission'), place: text() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} opened its ${w.term(a.form)} to ${theNamed(w, a.to)} in ${w.text(a.place)}`,
    ar: (a, w) => `جرى افتتاح ${w.term(a.form)} ${li(w.name(a.of))} لدى ${w.name(a.to)} في ${w.text(a.place)}`,
  },
})
