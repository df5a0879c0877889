/** Closing for signature: from now on an instrument can only be joined in the other ways it provides for. */
import { instrument, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, theNamed } from '../phrases.ts'

export const closingForSignature = kind({
  is: 'An instrument is closed for signature; whoever has not signed may still accede where the text allows it (VCLT art. 15).',
  noun: { en: 'closing for signature', ar: 'إغلاق باب التوقيع' },
  fields: { instrument: instrument(), place: text().optional() },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.instrument))} was closed for signature${a.place ? ` in ${w.text(a.place)}` : ''}`,
    ar: (a, w) => `أُغلق باب التوقيع على ${w.name(a.instrument)}${a.place ? ` في ${w.text(a.place)}` : ''}`,
  },
})
