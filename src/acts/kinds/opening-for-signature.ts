/** Opening for signature: from now on an instrument may be signed. */
import { instrument, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, theNamed } from '../phrases.ts'

export const openingForSignature = kind({
  is: 'An instrument is opened for signature, at a place and sometimes until a day.',
  noun: { en: 'opening for signature', ar: 'فتح باب التوقيع' },
  fields: { instrument: instrument(), place: text().optional(), until: when().optional() },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.instrument))} was opened for signature${a.place ? ` in ${w.text(a.place)}` : ''}${a.until ? `, until ${w.when(a.until)}` : ''}`,
    ar: (a, w) => `فُتح باب التوقيع على ${w.name(a.instrument)}${a.place ? ` في ${w.text(a.place)}` : ''}${a.until ? ` حتى ${w.when(a.until)}` : ''}`,
  },
})
