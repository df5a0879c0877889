/** Pledge: somebody promises money; it is not yet committed, still less paid. */
import { actId, body, campaign, figure, holder, list, participant, text, yes } from '../fields.ts'
import { kind } from '../kind.ts'
import { aboutMoneyAr, aboutMoneyEn, opening, the, theNamed } from '../phrases.ts'

export const pledge = kind({
  is: 'A State, body or person promises money to a campaign or body; a pledge is not a payment.',
  noun: { en: 'pledge', ar: 'تعهد' },
  fields: { by: holder(), campaign: campaign().optional(), to: body().optional(), beneficiaries: list(participant()).optional(), amount: figure().optional(), for: text().optional(),
    /** The giver binds it to that purpose or those beneficiaries. */
    earmarked: yes().optional(), inKind: yes().optional(),
    /** An earlier pledge in the place of which this one stands. */
    replaces: actId().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} ${a.amount ? `pledged ${w.figure(a.amount)}` : 'made a pledge'}${a.to ? ` to ${theNamed(w, a.to)}` : ''}${a.campaign ? ` under the campaign “${w.name(a.campaign)}”` : ''}${a.beneficiaries?.length ? ` to the benefit of ${w.list(a.beneficiaries.map(p => the(w, p)))}` : ''}${a.for ? ` for ${w.text(a.for)}` : ''}${a.replaces ? `, in the place of ${w.act(a.replaces)}` : ''}${aboutMoneyEn(a)}`,
    ar: (a, w) => `صدر تعهد من ${w.name(a.by)}${a.amount ? ` بتقديم ${w.figure(a.amount)}` : ''}${a.to ? ` إلى ${w.name(a.to)}` : ''}${a.campaign ? ` في إطار حملة «${w.name(a.campaign)}»` : ''}${a.beneficiaries?.length ? ` لفائدة ${w.list(a.beneficiaries.map(p => w.name(p)))}` : ''}${a.for ? ` من أجل ${w.text(a.for)}` : ''}${a.replaces ? ` بدلاً من ${w.act(a.replaces)}` : ''}${aboutMoneyAr(a)}`,
  },
})
