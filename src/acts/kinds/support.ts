/** Support: a State or body backs a candidate or its cause; asked for, promised and given are three things. */
import { actId, holder, office, oneOf, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the } from '../phrases.ts'

const stages = {
  en: {
    asked: (by: string, whom: string) => `${opening(by)} was asked to support ${whom}`,
    promised: (by: string, whom: string) => `${opening(by)} promised to support ${whom}`,
    given: (by: string, whom: string) => `${opening(by)} declared support for ${whom}`,
    honoured: (by: string, whom: string) => `${opening(by)} voted for ${whom} as it had promised`,
    withheld: (by: string, whom: string) => `${opening(by)} did not vote for ${whom} as it had promised`,
  },
  ar: {
    asked: (by: string, whom: string) => `طُلب إلى ${by} تأييد ${whom}`,
    promised: (by: string, whom: string) => `صدر وعد من ${by} بتأييد ${whom}`,
    given: (by: string, whom: string) => `أُعلن تأييد ${by} ${li(whom)}`,
    honoured: (by: string, whom: string) => `صوّت وفد ${by} لصالح ${whom} وفاءً بالوعد`,
    withheld: (by: string, whom: string) => `لم يصوّت وفد ${by} لصالح ${whom} خلافاً للوعد`,
  },
} as const

export const support = kind({
  is: 'A State, body or person is asked to back a candidate or its cause, promises to, or does.',
  noun: { en: 'support', ar: 'تأييد' },
  fields: { by: holder(), candidate: participant(), to: office().optional(), for: text().optional(), stage: oneOf('asked', 'promised', 'given', 'honoured', 'withheld').default('given'),
    /** The promise or support of the other side that this one answers. */
    inReturnFor: actId().optional() },
  restriction: 'restricted',
  reads: {
    en: (a, w) => `${stages.en[a.stage](the(w, a.by), the(w, a.candidate))}${a.to ? ` for the office of ${w.name(a.to)}` : ''}${a.for ? ` in respect of ${w.text(a.for)}` : ''}${a.inReturnFor ? `, in return for ${w.act(a.inReturnFor)}` : ''}`,
    ar: (a, w) => `${stages.ar[a.stage](w.name(a.by), w.name(a.candidate))}${a.to ? ` لمنصب ${w.name(a.to)}` : ''}${a.for ? ` بشأن ${w.text(a.for)}` : ''}${a.inReturnFor ? `، مقابل ${w.act(a.inReturnFor)}` : ''}`,
  },
})
