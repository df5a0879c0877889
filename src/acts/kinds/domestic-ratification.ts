/** Domestic ratification: a step of national law on the way to ratification; internationally it binds nobody until a deposit follows. */
import { instrument, oneOf, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

const steps = {
  en: {
    parliament: (who: string, what: string) => `The parliament of ${who} approved the ratification of ${what}`,
    law: (who: string, what: string) => `${opening(who)} enacted a law on the ratification of ${what}`,
    decree: (who: string, what: string) => `${opening(who)} issued a decree on the ratification of ${what}`,
    approval: (who: string, what: string) => `${opening(who)} gave its domestic approval to the ratification of ${what}`,
    publication: (who: string, what: string) => `${opening(who)} published its law on the ratification of ${what}`,
    'law-in-force': (who: string, what: string) => `The law of ${who} on the ratification of ${what} entered into force`,
  },
  ar: {
    parliament: (who: string, what: string) => `صدرت موافقة برلمان ${who} على التصديق على ${what}`,
    law: (who: string, what: string) => `صدر في ${who} قانون التصديق على ${what}`,
    decree: (who: string, what: string) => `صدر في ${who} مرسوم بشأن التصديق على ${what}`,
    approval: (who: string, what: string) => `صدرت في ${who} الموافقة الداخلية على التصديق على ${what}`,
    publication: (who: string, what: string) => `نُشر في ${who} قانون التصديق على ${what}`,
    'law-in-force': (who: string, what: string) => `بدأ في ${who} نفاذ قانون التصديق على ${what}`,
  },
} as const

export const domesticRatification = kind({
  is: 'A State takes a step of its national law towards ratification (parliament, law, decree, publication); by itself it never binds the State internationally: the deposit does (VCLT art. 16).',
  noun: { en: 'domestic ratification', ar: 'تصديق داخلي' },
  fields: { instrument: instrument(), party: participant(), step: oneOf('parliament', 'law', 'decree', 'approval', 'publication', 'law-in-force').default('law'), measure: text().optional() },
  reads: {
    en: (a, w) => `${steps.en[a.step](the(w, a.party), theNamed(w, a.instrument))}${a.measure ? ` (${w.text(a.measure)})` : ''}`,
    ar: (a, w) => `${steps.ar[a.step](w.name(a.party), w.name(a.instrument))}${a.measure ? ` (${w.text(a.measure)})` : ''}`,
  },
})
