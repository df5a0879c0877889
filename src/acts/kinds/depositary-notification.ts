/** Depositary notification: the depositary informs the parties and those entitled to become parties of an act (VCLT arts. 77(1)(e), 78). */
import { actId, instrument, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { theNamed } from '../phrases.ts'

export const depositaryNotification = kind({
  is: 'The depositary notifies an act to the parties and to those entitled to become parties; from then on the twelve months of silence run (VCLT arts. 20(5), 77(1)(e), 78).',
  noun: { en: 'depositary notification', ar: 'إشعار الوديع' },
  fields: { instrument: instrument(), of: actId().optional(), reference: text().optional() },
  reads: {
    en: (a, w) => `The depositary of ${theNamed(w, a.instrument)} notified ${a.of ? w.act(a.of) : 'the parties'}${a.reference ? `, reference ${w.text(a.reference)}` : ''}`,
    ar: (a, w) => `صدر إشعار وديع ${w.name(a.instrument)}${a.of ? ` بشأن ${w.act(a.of)}` : ''}${a.reference ? `، المرجع ${w.text(a.reference)}` : ''}`,
  },
})
