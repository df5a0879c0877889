/** Revocation of a denunciation: a notice of denunciation or withdrawal is taken back before it takes effect (VCLT art. 68). */
import { actId, instrument, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const revocationOfDenunciation = kind({
  is: 'A party revokes its notice of denunciation or withdrawal before the notice takes effect (VCLT art. 68).',
  noun: { en: 'revocation of a denunciation', ar: 'الرجوع عن الانسحاب' },
  fields: { instrument: instrument(), party: participant(), of: actId() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} revoked ${w.act(a.of, 'own')} under ${theNamed(w, a.instrument)}`,
    ar: (a, w) => `صدر رجوع ${w.name(a.party)} عن الإشعار التالي بشأن ${w.name(a.instrument)}: ${w.act(a.of)}`,
  },
})
