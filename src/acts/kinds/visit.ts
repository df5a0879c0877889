/** Visit: a person goes to a State in an official capacity; the days written are its extent. */
import { office, party, person, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const visit = kind({
  is: 'A person, as holder of an office where it is given, visits a State.',
  noun: { en: 'visit', ar: 'زيارة' },
  fields: { person: person(), as: office().optional(), to: party(), place: text().optional(), occasion: text().optional(), session: sessionRef().optional() },
  spans: true,
  reads: {
    en: (a, w) => `${opening(w.name(a.person))}${a.as ? `, ${w.name(a.as)},` : ''} visited ${a.place ? `${w.text(a.place)} (${the(w, a.to)})` : the(w, a.to)}${a.session ? ` to attend ${w.session(a.session)}` : ''}${a.occasion ? ` on the occasion of ${w.text(a.occasion)}` : ''}`,
    ar: (a, w) => `جرت زيارة ${w.name(a.person)}${a.as ? `، ${w.name(a.as)}،` : ''} إلى ${a.place ? `${w.text(a.place)} (${w.name(a.to)})` : w.name(a.to)}${a.session ? ` لحضور ${w.session(a.session)}` : ''}${a.occasion ? ` بمناسبة ${w.text(a.occasion)}` : ''}`,
  },
})
