/** Rectification: the register corrects one of its own acts; nothing is edited, the mistake stays readable with the reason. */
import { actId, text } from '../fields.ts'
import { kind } from '../kind.ts'

export const rectification = kind({
  is: 'The register withdraws an act it had recorded by mistake, and says why; a corrected act, if there is one, is an act of its own.',
  noun: { en: 'rectification', ar: 'تصويب' },
  fields: { of: actId(), reason: text(), by: actId().optional() },
  reads: {
    en: (a, w) => `The register withdrew ${w.act(a.of)}${a.by ? `, replaced by ${w.act(a.by)}` : ''}: ${w.text(a.reason)}`,
    ar: (a, w) => `سحب السجل ${w.act(a.of)}${a.by ? `، وحلّ محله ${w.act(a.by)}` : ''}: ${w.text(a.reason)}`,
  },
})
