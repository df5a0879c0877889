/** Intention: a party says what it means to do; what became of it is an outcome. */
import { body, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const intention = kind({
  is: 'A State or body declares what it means to do, sometimes by a day; it owes nothing by that.',
  noun: { en: 'intention', ar: 'نية معلنة' },
  fields: { by: participant(), in: body().optional(), to: text(), due: when().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} declared its intention${a.in ? ` in ${theNamed(w, a.in)}` : ''} to ${w.text(a.to).replace(/^to /i, '')}${a.due ? `, by ${w.when(a.due)}` : ''}`,
    ar: (a, w) => `أُعلنت نية ${w.name(a.by)}${a.in ? ` في إطار ${w.name(a.in)}` : ''}: ${w.text(a.to)}${a.due ? ` (الموعد: ${w.when(a.due)})` : ''}`,
  },
})
