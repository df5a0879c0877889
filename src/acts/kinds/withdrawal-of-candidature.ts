/** Withdrawal of candidature: a candidate stands down before the election. */
import { office, participant, person, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const withdrawalOfCandidature = kind({
  is: 'A party withdraws its candidature, or that of the person it nominated.',
  noun: { en: 'withdrawal of a candidature', ar: 'سحب ترشيح' },
  fields: { of: participant(), person: person().optional(), to: office(), favouring: participant().optional(), reason: text().optional() },
  restriction: 'restricted',
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} withdrew ${a.person ? `the candidature of ${w.name(a.person)}` : 'its candidature'} for the office of ${w.name(a.to)}${a.favouring ? ` in favour of ${the(w, a.favouring)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
    ar: (a, w) => `سُحب ترشيح ${a.person ? `${w.name(a.person)} (${w.name(a.of)})` : w.name(a.of)} لمنصب ${w.name(a.to)}${a.favouring ? ` لصالح ${w.name(a.favouring)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
