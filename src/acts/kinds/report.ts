/** Report: an organ or officer submits the report that the rules ask of it. */
import { body, holder, sessionRef, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, periodAr, the, theNamed } from '../phrases.ts'

export const report = kind({
  is: 'An organ or an officer submits a report to an organ, for a period where it is given.',
  noun: { en: 'submission of a report', ar: 'تقديم تقرير' },
  fields: { by: holder(), to: body(), title: text().optional(), period: when().optional(), session: sessionRef().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} submitted ${a.title ? `the report “${w.text(a.title)}”` : 'its report'} to ${theNamed(w, a.to)}${a.period ? ` for ${w.when(a.period)}` : ''}${a.session ? ` at ${w.session(a.session)}` : ''}`,
    ar: (a, w) => `قُدّم تقرير ${w.name(a.by)}${a.title ? ` «${w.text(a.title)}»` : ''} إلى ${w.name(a.to)}${a.period ? periodAr(w, a.period) : ''}${a.session ? ` خلال ${w.session(a.session)}` : ''}`,
  },
})
