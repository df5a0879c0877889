/** Observer status: an organisation or organ lets a State or another body follow its work without being a member. */
import { body, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const observerStatus = kind({
  is: 'An organisation or organ grants a State, community or organisation the status of observer.',
  noun: { en: 'grant of observer status', ar: 'منح صفة المراقب' },
  fields: { of: participant(), in: body(), as: text().optional(), session: sessionRef().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} was granted observer status in ${theNamed(w, a.in)}${a.session ? ` at ${w.session(a.session)}` : ''}${a.as ? `, under the name ${w.text(a.as)}` : ''}`,
    ar: (a, w) => `تقرر منح ${w.name(a.of)} صفة المراقب في ${w.name(a.in)}${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.as ? `، تحت اسم ${w.text(a.as)}` : ''}`,
  },
})
