/** Disbursement: money that was given is passed on to those it is for. */
import { body, campaign, figure, list, participant, text, yes } from '../fields.ts'
import { kind } from '../kind.ts'
import { aboutMoneyAr, aboutMoneyEn, opening, the } from '../phrases.ts'

export const disbursement = kind({
  is: 'A body passes money of a campaign or of its own funds on to beneficiaries; it is no contribution of the body, and less is held by it.',
  noun: { en: 'disbursement', ar: 'صرف' },
  fields: { by: body(), campaign: campaign().optional(), to: list(participant()).optional(), amount: figure().optional(), purpose: text().optional(), inKind: yes().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} disbursed ${a.amount ? w.figure(a.amount) : 'a sum not told'}${a.campaign ? ` of the campaign “${w.name(a.campaign)}”` : ''}${a.to?.length ? ` to ${w.list(a.to.map(p => the(w, p)))}` : ''}${a.purpose ? ` for ${w.text(a.purpose)}` : ''}${aboutMoneyEn(a)}`,
    ar: (a, w) => `صُرف من جانب ${w.name(a.by)} ${a.amount ? w.figure(a.amount) : 'مبلغ لم يُذكر قدره'}${a.campaign ? ` من حملة «${w.name(a.campaign)}»` : ''}${a.to?.length ? ` إلى ${w.list(a.to.map(p => w.name(p)))}` : ''}${a.purpose ? ` من أجل ${w.text(a.purpose)}` : ''}${aboutMoneyAr(a)}`,
  },
})
