/** Commitment: money is promised bindingly, by an agreement signed; it is more than a pledge and not yet a payment. */
import { actId, body, campaign, figure, holder, list, participant, text, yes } from '../fields.ts'
import { kind } from '../kind.ts'
import { aboutMoneyAr, aboutMoneyEn, opening, the, theNamed } from '../phrases.ts'

export const commitment = kind({
  is: 'A State, body or person binds itself by a signed agreement to give money to a campaign or body; a commitment is more than a pledge and not a payment.',
  noun: { en: 'commitment', ar: 'التزام' },
  fields: { by: holder(), campaign: campaign().optional(), to: body().optional(), beneficiaries: list(participant()).optional(), amount: figure().optional(), for: text().optional(), earmarked: yes().optional(), inKind: yes().optional(),
    /** The pledge that it makes binding. */
    settles: actId().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} bound itself by agreement ${a.amount ? `to give ${w.figure(a.amount)}` : 'to give money'}${a.to ? ` to ${theNamed(w, a.to)}` : ''}${a.campaign ? ` under the campaign “${w.name(a.campaign)}”` : ''}${a.beneficiaries?.length ? ` to the benefit of ${w.list(a.beneficiaries.map(p => the(w, p)))}` : ''}${a.for ? ` for ${w.text(a.for)}` : ''}${a.settles ? `, making binding ${w.act(a.settles)}` : ''}${aboutMoneyEn(a)}`,
    ar: (a, w) => `صدر التزام ملزم باتفاق من ${w.name(a.by)}${a.amount ? ` بتقديم ${w.figure(a.amount)}` : ''}${a.to ? ` إلى ${w.name(a.to)}` : ''}${a.campaign ? ` في إطار حملة «${w.name(a.campaign)}»` : ''}${a.beneficiaries?.length ? ` لفائدة ${w.list(a.beneficiaries.map(p => w.name(p)))}` : ''}${a.for ? ` من أجل ${w.text(a.for)}` : ''}${a.settles ? ` تنفيذاً لما يلي: ${w.act(a.settles)}` : ''}${aboutMoneyAr(a)}`,
  },
})
