/** Declaration: a party says how it understands or applies an instrument, without changing its legal effect. */
import { instrument, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const declaration = kind({
  is: 'A party declares how it understands or will apply an instrument; what it calls a declaration may yet be a reservation.',
  noun: { en: 'declaration', ar: 'إعلان' },
  fields: { instrument: instrument(), party: participant(), says: text() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} made a declaration in respect of ${theNamed(w, a.instrument)}: ${w.text(a.says)}`,
    ar: (a, w) => `صدر إعلان من ${w.name(a.party)} بشأن ${w.name(a.instrument)}: ${w.text(a.says)}`,
  },
})
