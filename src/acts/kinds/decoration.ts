/** Decoration: a State confers an order or medal on a person. */
import { party, person, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, withThe } from '../phrases.ts'

export const decoration = kind({
  is: 'A State confers an order, medal or other honour on a person.',
  noun: { en: 'decoration', ar: 'وسام' },
  fields: { person: person(), by: party(), order: text() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} conferred ${withThe(w.text(a.order))} on ${w.name(a.person)}`,
    ar: (a, w) => `جرى من جانب ${w.name(a.by)} تقليد ${w.name(a.person)} ${w.text(a.order)}`,
  },
})
