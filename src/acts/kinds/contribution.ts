/** Contribution: voluntary money for a purpose; never to be added to what is owed. */
import { body, campaign, figure, list, participant, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const contribution = kind({
  is: 'A State or body gives money of its own will for a purpose; it counts neither as an assessed contribution nor as a pledge.',
  noun: { en: 'voluntary contribution', ar: 'مساهمة طوعية' },
  fields: { by: participant(), campaign: campaign().optional(), through: body().optional(), to: list(party()).optional(), amount: figure(), purpose: text() },
  reads: {
    en: (a, w) => `${opening(the(w, a.by))} contributed ${w.figure(a.amount)}${a.to?.length ? ` to ${w.list(a.to.map(p => the(w, p)))}` : ''}${a.through ? ` through ${theNamed(w, a.through)}` : ''}${a.campaign ? ` under the campaign “${w.name(a.campaign)}”` : ''} for ${w.text(a.purpose)}`,
    ar: (a, w) => `قُدّمت مساهمة طوعية من ${w.name(a.by)} قدرها ${w.figure(a.amount)}${a.to?.length ? ` إلى ${w.list(a.to.map(p => w.name(p)))}` : ''}${a.through ? ` عن طريق ${w.name(a.through)}` : ''}${a.campaign ? ` في إطار حملة «${w.name(a.campaign)}»` : ''} من أجل ${w.text(a.purpose)}`,
  },
})
