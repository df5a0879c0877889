/** Withdrawal of an objection: a party takes back its objection to a reservation (VCLT art. 22(2)). */
import { actId, instrument, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const withdrawalOfObjection = kind({
  is: 'A party withdraws its objection to a reservation; this operates when the reserving party has notice of it (VCLT art. 22(3)(b)).',
  noun: { en: 'withdrawal of an objection', ar: 'سحب اعتراض' },
  fields: { instrument: instrument(), party: participant(), of: actId() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} withdrew ${w.act(a.of, 'own')} to a reservation to ${theNamed(w, a.instrument)}`,
    ar: (a, w) => `صدر سحب من جانب ${w.name(a.party)} في شأن ${w.act(a.of)} على تحفظ على ${w.name(a.instrument)}`,
  },
})
