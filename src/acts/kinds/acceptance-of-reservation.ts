/** Acceptance of a reservation: a party accepts another's reservation expressly (VCLT arts. 20(4)(a), 23(1)). */
import { actId, instrument, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

export const acceptanceOfReservation = kind({
  is: 'A party accepts a reservation expressly; it may also do so by twelve months of silence (VCLT art. 20(4)(a), (5)).',
  noun: { en: 'acceptance of a reservation', ar: 'قبول تحفظ' },
  fields: { instrument: instrument(), party: participant(), of: actId() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} accepted ${w.act(a.of)} to ${theNamed(w, a.instrument)}`,
    ar: (a, w) => `صدر قبول ${w.name(a.party)} ${li(w.act(a.of))} على ${w.name(a.instrument)}`,
  },
})
