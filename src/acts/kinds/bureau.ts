/** Bureau: a session elects who presides over it, its vice-chairs and its rapporteur. */
import { list, party, person, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const bureau = kind({
  is: 'A session elects its bureau: chair, vice-chairs and rapporteur.',
  noun: { en: 'bureau', ar: 'هيئة مكتب' },
  fields: { session: sessionRef(), chair: party(), viceChairs: list(party()).optional(), rapporteur: party().optional(), chairedBy: person().optional() },
  reads: {
    en: (a, w) => {
      const others = [
        ...(a.viceChairs?.length ? [`${w.list(a.viceChairs.map(p => the(w, p)))} ${w.plural(a.viceChairs.length, { one: 'as vice-chair', other: 'as vice-chairs' })}`] : []),
        ...(a.rapporteur ? [`${the(w, a.rapporteur)} as rapporteur`] : []),
      ]
      return `${opening(the(w, a.chair))} took the chair of ${w.session(a.session)}${a.chairedBy ? `, represented by ${w.name(a.chairedBy)}` : ''}${others.length > 0 ? `, with ${others.join(' and ')}` : ''}`
    },
    ar: (a, w) => `أُسندت رئاسة ${w.session(a.session)} إلى ${w.name(a.chair)}${a.chairedBy ? ` (ترأسها ${w.name(a.chairedBy)})` : ''}${a.viceChairs?.length ? `، ونيابة الرئاسة إلى ${w.list(a.viceChairs.map(p => w.name(p)))}` : ''}${a.rapporteur ? `، ومهمة المقرر إلى ${w.name(a.rapporteur)}` : ''}`,
  },
})
