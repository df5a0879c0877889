/** Designation: it is decided who will host a coming session, and when and where it is to meet. */
import { body, party, sessionRef, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the } from '../phrases.ts'
import { partsOfSessionKey } from '../session-key.ts'

export const designation = kind({
  is: 'A host is designated for a coming session; that the session met is an act of its own.',
  noun: { en: 'designation of a host', ar: 'تحديد دولة مضيفة' },
  fields: { session: sessionRef(), host: party(), place: text().optional(), due: when().optional(), decidedAt: sessionRef().optional(), by: body().optional() },
  also: a => [partsOfSessionKey(a.session).organ],
  reads: {
    en: (a, w) => `${opening(the(w, a.host))} was designated${decidedEn(w, a.by, a.decidedAt)} to host ${w.session(a.session)}${a.place ? ` in ${w.text(a.place)}` : ''}${a.due ? `, planned for ${w.when(a.due)}` : ''}`,
    ar: (a, w) => `تقررت استضافة ${w.name(a.host)} ${w.session(a.session)}${a.place ? ` في ${w.text(a.place)}` : ''}${a.due ? ` (الموعد المقرر: ${w.when(a.due)})` : ''}${a.by || a.decidedAt ? `، وصدر القرار${decidedAr(w, a.by, a.decidedAt)}` : ''}`,
  },
})
