/** Pledge: somebody promises money; it is not yet committed, still less paid. */
import { body, campaign, figure, holder, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const pledge = kind({
  is: 'A State, body or person promises money to a campaign or body; a pledge is not a payment.',
  noun: { en: 'pledge', ar: 'تعهد' },
  fields: { by: holder(), campaign: campaign().optional(), to: body().optional(), amount: figure().optional(), for: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} ${a.amount ? `pledged ${w.figure(a.amount)}` : 'made a pledge'}${a.to ? ` to ${theNamed(w, a.to)}` : ''}${a.campaign ? ` under the campaign “${w.name(a.campaign)}”` : ''}${a.for ? ` for ${w.text(a.for)}` : ''}`,
    ar: (a, w) => `صدر تعهد من ${w.name(a.by)}${a.amount ? ` بتقديم ${w.figure(a.amount)}` : ''}${a.to ? ` إلى ${w.name(a.to)}` : ''}${a.campaign ? ` في إطار حملة «${w.name(a.campaign)}»` : ''}${a.for ? ` من أجل ${w.text(a.for)}` : ''}`,
  },
})
