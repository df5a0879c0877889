/** Pledge total: a source announces what a campaign was promised in all; never to be added to single pledges. */
import { campaign, figure, text } from '../fields.ts'
import { kind } from '../kind.ts'

export const pledgeTotal = kind({
  is: 'A source announces the total pledged to a campaign; it is held against the single pledges and never added to them.',
  noun: { en: 'total of pledges', ar: 'مجموع التعهدات' },
  fields: { campaign: campaign(), amount: figure(), includes: text().optional() },
  reads: {
    en: (a, w) => `The pledges to the campaign “${w.name(a.campaign)}” were announced to total ${w.figure(a.amount)}${a.includes ? `, including ${w.text(a.includes)}` : ''}`,
    ar: (a, w) => `أُعلن أن مجموع التعهدات لحملة «${w.name(a.campaign)}» بلغ ${w.figure(a.amount)}${a.includes ? `، بما يشمل ${w.text(a.includes)}` : ''}`,
  },
})
