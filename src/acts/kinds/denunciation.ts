/** Denunciation: a party gives notice that it leaves an instrument (VCLT arts. 54, 56). */
import { instrument, participant, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const denunciation = kind({
  is: 'A party gives notice that it leaves an instrument; it stays bound until the notice takes effect (VCLT arts. 54, 56).',
  noun: { en: 'denunciation', ar: 'انسحاب من صك' },
  fields: { instrument: instrument(), party: participant(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} denounced ${theNamed(w, a.instrument)}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`,
    ar: (a, w) => `صدر إشعار ${w.name(a.party)} بالانسحاب من ${w.name(a.instrument)}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`,
  },
})
