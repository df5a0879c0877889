/** The World Health Organization, as far as dues and voting privileges in the Health Assembly go. */
import { charter, constitution, simpleMajority, textOf, twoThirds, votesLostByArrears, type ArrearsLaw, type DuesLaw } from '#law'

const art = textOf('who.constitution', { seen: { 'Art. 7': 'docslib.org 3102234 (A74/31, para. 5)' } })
const regulation = textOf('who.financial-regulations', { seen: { 'Reg. 6.4': 'docslib.org 3102234 (A74/31, para. 1): due as of 1 January', 'Reg. 6.6': 'travelsdocbox.com 87029401 (A70/41): half in dollars, half in Swiss francs' } })
/** Resolution WHA41.7 (1988): a statement of principles on Article 7. */
const principles = textOf('who.wha41.7', { seen: { 'WHA41.7': 'scribd.com 469672282 (WHA72.9); dokumen.tips (A58/43 Rev.1)' } })

/**
 * The Assembly decides about a member in arrears of two full years' contributions; its privileges are suspended from the opening of the next
 * Assembly if it still is then, until it owes less, at once. An arrangement to pay in instalments keeps them while it is kept.
 */
const arrears: ArrearsLaw = { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'at-opening', lost: 'by-decision', arrangement: 'keeps-vote', smallest: '1', cite: principles('WHA41.7') }
const dues: DuesLaw = {
  cite: art('Art. 56'), base: 'expenses of the Organization as apportioned by the Health Assembly', begins: '01-01', currency: 'USD',
  due: { rule: 'year-begins', cite: regulation('Reg. 6.4') }, settles: { rule: 'oldest-first', cite: regulation('Reg. 6.5') }, arrears,
}

export const who = constitution({
  id: 'who',
  charters: [charter({
    text: 'who.constitution',
    organs: {
      assembly: {
        cite: art('Art. 10'), meets: { everyYears: 1, cite: art('Art. 13') },
        voting: {
          voters: 'members', ordinary: simpleMajority(art('Art. 60(b)')), matters: { amendment: twoThirds(art('Art. 60(a)')) },
          lostVotes: { cite: art('Art. 7'), reducesMembers: false, reasons: [votesLostByArrears('who', dues)] }, cite: art('Art. 59'),
        },
      },
      'executive-board': { cite: art('Art. 24') },
    },
    membership: { admission: art('Art. 6'), suspension: art('Art. 7') },
    dues,
    competences: { admission: { organ: 'assembly', cite: art('Art. 6') }, budget: { organ: 'assembly', cite: art('Art. 56') } },
  })],
})
