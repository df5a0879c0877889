/** Denunciation: a party gives notice that it leaves an instrument (VCLT arts. 54, 56). */
import { instrument, oneOf, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const denunciation = kind({
  is: 'A party gives notice that it leaves an instrument; it stays bound until the notice takes effect (VCLT arts. 54, 56).',
  noun: { en: 'denunciation', ar: 'نقض' },
  fields: { instrument: instrument(), party: participant(), as: oneOf('denunciation', 'withdrawal').optional(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} ${a.as === 'withdrawal' ? 'gave notice of withdrawal from' : 'denounced'} ${theNamed(w, a.instrument)}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إشعار ${w.name(a.party)} ${a.as === 'withdrawal' ? 'بالانسحاب من' : 'بنقض'} ${w.name(a.instrument)}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
