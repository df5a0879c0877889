/** Credentials: those of a delegation are presented, accepted, contested, deferred or rejected. */
import { holder, oneOf, participant, person, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the } from '../phrases.ts'

export const credentials = kind({
  is: 'The credentials of a delegation to a session are presented, accepted, contested, deferred or rejected; what is contested is told, not judged.',
  noun: { en: 'credentials', ar: 'وثائق تفويض' },
  fields: {
    of: participant(), session: sessionRef(), stage: oneOf('presented', 'accepted', 'contested', 'deferred', 'rejected'),
    /** Who presented, contested, or decided. */
    by: holder().optional(), head: person().optional(), says: text().optional(),
  },
  reads: {
    en: (a, w) => `The credentials of the delegation of ${the(w, a.of)} to ${w.session(a.session)}${a.head ? `, headed by ${w.name(a.head)},` : ''} were ${w.term(a.stage)}${decidedEn(w, a.by, undefined)}${a.says ? ` (${w.text(a.says)})` : ''}`,
    ar: (a, w) => `${opening('وثائق')} تفويض وفد ${w.name(a.of)} إلى ${w.session(a.session)}${a.head ? ` برئاسة ${w.name(a.head)}` : ''}: ${w.term(a.stage)}${decidedAr(w, a.by, undefined)}${a.says ? ` (${w.text(a.says)})` : ''}`,
  },
})
