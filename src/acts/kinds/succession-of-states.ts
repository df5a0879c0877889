/** Succession of States: one State continues another, or takes its place in the responsibility for a territory (VCST 1978, art. 2(1)(b)). */
import { list, oneOf, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const successionOfStates = kind({
  is: 'A State continues another as the same person, succeeds it, separates from it, or is formed by several; what that does to a seat or a treaty is for their law to say.',
  noun: { en: 'succession of States', ar: 'خلافة دول' },
  fields: { of: party(), from: list(party()), form: oneOf('continuation', 'unification', 'dissolution-of-state', 'separation', 'independence'), says: text().optional() },
  // Few in number, and every list of members asks for all of them: filed together under the word of their kind.
  also: () => ['succession-of-states'],
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} ${en[a.form]} ${w.list(a.from.map(p => the(w, p)))}${a.says ? ` (${w.text(a.says)})` : ''}`,
    ar: (a, w) => `خلافة دول: ${w.name(a.of)} – ${w.term(a.form)} (${w.list(a.from.map(p => w.name(p)))})${a.says ? ` – ${w.text(a.says)}` : ''}`,
  },
})
const en = { continuation: 'continued the legal personality of', unification: 'was formed by the unification of', 'dissolution-of-state': 'was one of the successors of', separation: 'separated from', independence: 'became independent of' } as const
