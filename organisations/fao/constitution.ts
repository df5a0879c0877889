/** The Food and Agriculture Organization of the United Nations, as far as dues and the vote in the Conference go. */
import { charter, constitution, simpleMajority, textOf, twoThirds, votesLostByArrears, type ArrearsLaw, type DuesLaw } from '#law'

const art = textOf('fao.constitution', {
  seen: {
    'Art. III(4)': 'fao.org/docrep/x5574E (the ninth Conference put "calendar" for "financial" years); resolutionsportal.fao.org 4-1946',
    'Art. XVIII(2)': 'iea.uoregon.edu, coded text of the Constitution', 'Art. XVIII(3)': 'iea.uoregon.edu, coded text of the Constitution',
  },
})
const regulation = textOf('fao.financial-regulations')

const arrears: ArrearsLaw = { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art('Art. III(4)') }
/** Since 2004 a contribution is assessed partly in dollars and partly in euros: each is a ledger of its own, and they are compared in dollars by a rate of the day. */
const dues: DuesLaw = {
  cite: art('Art. XVIII(2)'), base: 'budget of the Organization as apportioned by the Conference', begins: '01-01', currency: 'USD',
  due: { rule: 'later-of-both', days: 30, cite: regulation('Reg. 5.5') }, settles: { rule: 'oldest-first', cite: regulation('Reg. 5.7') }, arrears,
}

export const fao = constitution({
  id: 'fao',
  charters: [charter({
    text: 'fao.constitution',
    organs: {
      conference: {
        cite: art('Art. III(1)'), meets: { everyYears: 2, cite: art('Art. III(6)') },
        voting: {
          voters: 'members', ordinary: simpleMajority(art('Art. III(8)')), matters: { admission: twoThirds(art('Art. II(2)')), amendment: twoThirds(art('Art. XX(1)')) },
          lostVotes: { cite: art('Art. III(4)'), reducesMembers: false, reasons: [votesLostByArrears('fao', dues)] }, cite: art('Art. III(4)'),
        },
      },
      council: { cite: art('Art. V(1)') },
    },
    membership: { admission: art('Art. II(2)'), withdrawal: art('Art. XIX') },
    dues,
    competences: { admission: { organ: 'conference', cite: art('Art. II(2)') }, budget: { organ: 'conference', cite: art('Art. XVIII(1)') } },
  })],
})
