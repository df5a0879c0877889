/** End of provisional application: a party notifies that it does not intend to become a party (VCLT art. 25(2)). */
import { instrument, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const endOfProvisionalApplication = kind({
  is: 'A party ends its provisional application of an instrument by notifying that it does not intend to become a party (VCLT art. 25(2)).',
  noun: { en: 'end of provisional application', ar: 'إنهاء التطبيق المؤقت' },
  fields: { instrument: instrument(), party: participant(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} ended its provisional application of ${theNamed(w, a.instrument)}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إشعار ${w.name(a.party)} بالكف عن تطبيق ${w.name(a.instrument)} تطبيقاً مؤقتاً${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
