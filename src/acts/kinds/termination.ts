/** Termination: an instrument ends for all its parties (VCLT arts. 54, 59). */
import { instrument, list, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const termination = kind({
  is: 'An instrument is terminated for all its parties, by consent of all, by its own terms or by a later treaty (VCLT arts. 54, 59).',
  noun: { en: 'termination', ar: 'إنهاء' },
  fields: { instrument: instrument(), by: list(participant()).optional(), reason: text().optional(), effect: when().optional() },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.instrument))} was terminated${a.by?.length ? ` by ${w.list(a.by.map(p => the(w, p)))}` : ''}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}${a.reason ? `: ${w.text(a.reason)}` : ''}`,
    ar: (a, w) => `جرى إنهاء ${w.name(a.instrument)}${a.by?.length ? ` من جانب ${w.list(a.by.map(w.name))}` : ''}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}${a.reason ? `: ${w.text(a.reason)}` : ''}`,
  },
})
