/** Appeal: money is asked for; the target is what is hoped for, not what came. */
import { body, campaign, figure, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { the } from '../phrases.ts'

export const appeal = kind({
  is: 'A campaign appeals for money and names a target; a target is neither a pledge nor a payment.',
  noun: { en: 'appeal', ar: 'نداء' },
  fields: { campaign: campaign(), by: body().optional(), target: figure(), for: text().optional() },
  reads: {
    en: (a, w) => `The campaign “${w.name(a.campaign)}” was launched${a.by ? ` by ${the(w, a.by)}` : ''} with a target of ${w.figure(a.target)}${a.for ? ` for ${w.text(a.for)}` : ''}`,
    ar: (a, w) => `أُطلقت حملة «${w.name(a.campaign)}»${a.by ? ` من جانب ${w.name(a.by)}` : ''} بهدف جمع ${w.figure(a.target)}${a.for ? ` من أجل ${w.text(a.for)}` : ''}`,
  },
})
