/** End of a territorial extension: an instrument no longer applies to a territory (VCLT art. 29). */
import { instrument, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const endOfTerritorialExtension = kind({
  is: 'A party ends the application of an instrument to a territory.',
  noun: { en: 'end of territorial extension', ar: 'إنهاء التمديد الإقليمي' },
  fields: { instrument: instrument(), party: participant(), territory: text(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} ended the application of ${theNamed(w, a.instrument)} to ${w.text(a.territory)}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إشعار ${w.name(a.party)} بإنهاء تطبيق ${w.name(a.instrument)} على ${w.text(a.territory)}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
