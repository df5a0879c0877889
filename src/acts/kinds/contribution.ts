/** Contribution: voluntary money for a purpose; never to be added to what is owed. */
import { actId, body, campaign, figure, holder, list, participant, text, yes } from '../fields.ts'
import { kind } from '../kind.ts'
import { aboutMoneyAr, aboutMoneyEn, opening, the, theNamed } from '../phrases.ts'

export const contribution = kind({
  is: 'A State, body or person gives money of its own will for a purpose; it counts neither as an assessed contribution nor as a pledge.',
  noun: { en: 'voluntary contribution', ar: 'مساهمة طوعية' },
  fields: { by: holder(), campaign: campaign().optional(), through: body().optional(), to: list(participant()).optional(), amount: figure().optional(), purpose: text(), earmarked: yes().optional(), inKind: yes().optional(),
    /** The pledge or commitment that it pays, in full or in part. */
    settles: actId().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} contributed ${a.amount ? w.figure(a.amount) : 'a sum not told'}${a.to?.length ? ` to ${w.list(a.to.map(p => the(w, p)))}` : ''}${a.through ? ` through ${theNamed(w, a.through)}` : ''}${a.campaign ? ` under the campaign “${w.name(a.campaign)}”` : ''} for ${w.text(a.purpose)}${a.settles ? `, in payment of ${w.act(a.settles)}` : ''}${aboutMoneyEn(a)}`,
    ar: (a, w) => `قُدّمت مساهمة طوعية من ${w.name(a.by)} ${a.amount ? `قدرها ${w.figure(a.amount)}` : 'لم يُذكر قدرها'}${a.to?.length ? ` إلى ${w.list(a.to.map(p => w.name(p)))}` : ''}${a.through ? ` عن طريق ${w.name(a.through)}` : ''}${a.campaign ? ` في إطار حملة «${w.name(a.campaign)}»` : ''} من أجل ${w.text(a.purpose)}${a.settles ? ` سداداً لما يلي: ${w.act(a.settles)}` : ''}${aboutMoneyAr(a)}`,
  },
})
