/** Territorial extension: a party extends the application of an instrument to a territory (VCLT art. 29). */
import { instrument, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const territorialExtension = kind({
  is: 'A party extends the application of an instrument to a territory for whose international relations it is responsible (VCLT art. 29).',
  noun: { en: 'territorial extension', ar: 'تمديد إقليمي' },
  fields: { instrument: instrument(), party: participant(), territory: text(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} extended the application of ${theNamed(w, a.instrument)} to ${w.text(a.territory)}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إشعار ${w.name(a.party)} بتمديد تطبيق ${w.name(a.instrument)} ليشمل ${w.text(a.territory)}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
