/** Support: a State or body backs a candidate or its cause; asked for, promised and given are three things. */
import { holder, office, oneOf, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the } from '../phrases.ts'

const stages = {
  en: {
    asked: (by: string, whom: string) => `${opening(by)} was asked to support ${whom}`,
    promised: (by: string, whom: string) => `${opening(by)} promised to support ${whom}`,
    given: (by: string, whom: string) => `${opening(by)} declared support for ${whom}`,
  },
  ar: {
    asked: (by: string, whom: string) => `طُلب إلى ${by} تأييد ${whom}`,
    promised: (by: string, whom: string) => `صدر وعد من ${by} بتأييد ${whom}`,
    given: (by: string, whom: string) => `أُعلن تأييد ${by} ${li(whom)}`,
  },
} as const

export const support = kind({
  is: 'A State, body or person is asked to back a candidate or its cause, promises to, or does.',
  noun: { en: 'support', ar: 'تأييد' },
  fields: { by: holder(), candidate: participant(), to: office().optional(), for: text().optional(), stage: oneOf('asked', 'promised', 'given').default('given') },
  reads: {
    en: (a, w) => `${stages.en[a.stage](the(w, a.by), the(w, a.candidate))}${a.to ? ` for the office of ${w.name(a.to)}` : ''}${a.for ? ` in respect of ${w.text(a.for)}` : ''}`,
    ar: (a, w) => `${stages.ar[a.stage](w.name(a.by), w.name(a.candidate))}${a.to ? ` لمنصب ${w.name(a.to)}` : ''}${a.for ? ` بشأن ${w.text(a.for)}` : ''}`,
  },
})
