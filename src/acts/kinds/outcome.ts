/** Outcome: what became of an intention, a pledge or a designation, and by which act. */
import { actId, oneOf, text } from '../fields.ts'
import { kind } from '../kind.ts'

export const outcome = kind({
  is: 'What was intended or promised in an earlier act is fulfilled, wholly or in part, dropped, or overtaken.',
  noun: { en: 'outcome', ar: 'مآل' },
  fields: { of: actId(), result: oneOf('fulfilled', 'partly-fulfilled', 'dropped', 'overtaken'), by: actId().optional(), says: text().optional() },
  reads: {
    en: (a, w) => `What was declared in the act ${w.act(a.of)} was ${w.term(a.result)}${a.by ? ` by the act ${w.act(a.by)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
    ar: (a, w) => `مآل ما أُعلن في القيد ${w.act(a.of)}: ${w.term(a.result)}${a.by ? ` بموجب القيد ${w.act(a.by)}` : ''}${a.says ? ` (${w.text(a.says)})` : ''}`,
  },
})
