/** The Articles of Agreement (Bretton Woods, 22 July 1944): governors vote by shares, with basic votes of 250 each until 27 June 2012 and since then 5.55 per cent of all votes, shared equally. */
import { figure } from '#acts'
import { allOf, atLeast, byTable, byWeight, charter, moreThan, textOf, type BasicVotes, type Charter, type MembershipLaw, type Provision, type SharesLaw } from '#law'

type Art = (article: string) => Provision

const articles = (art: Art, text: string, basic: BasicVotes): Charter => {
  // Suspension ends membership after a year unless restored (Art. VI(2)); no rule counts that year, the acts tell it.
  const membership: MembershipLaw = { admission: art('Art. II(1)'), suspension: art('Art. VI(2)'), withdrawal: art('Art. VI(1)') }
  const shareValue = figure('100,000 USD-1944')
  const votes: SharesLaw = { bank: 'ibrd', membership, perShare: 1, basic, shareValue, cite: art('Art. V(3)(a)') }
  const weights = byTable(votes)
  /** A majority of the governors who together exercise a majority of the total voting power. */
  const double = (cite: Provision) => allOf(cite, moreThan(1, 2, 'members', cite), byWeight(moreThan(1, 2, 'members', cite), weights))
  return charter({
    text,
    organs: {
      'board-of-governors': {
        cite: art('Art. V(2)'), meets: { everyYears: 1, cite: art('Art. V(2)(c)') },
        // A majority of the governors, exercising not less than two thirds of the total voting power.
        quorum: { numerator: 1, denominator: 2, how: 'more-than', votes: { numerator: 2, denominator: 3, how: 'at-least', weights }, cite: art('Art. V(2)(d)') },
        voting: {
          voters: 'members', ordinary: byWeight(moreThan(1, 2, 'present-and-voting', art('Art. V(3)(b)')), weights),
          matters: {
            'capital-increase': byWeight(atLeast(3, 4, 'members', art('Art. II(2)(b)')), weights),
            suspension: double(art('Art. VI(2)')),
            dissolution: double(art('Art. VI(5)(b)')),
            // As members accept it: three fifths of them, having 85 per cent of the total voting power.
            amendment: allOf(art('Art. VIII(a)'), atLeast(3, 5, 'members', art('Art. VIII(a)')), byWeight(atLeast(85, 100, 'members', art('Art. VIII(a)')), weights)),
          },
          lostVotes: { cite: art('Art. VI(2)'), reducesMembers: false }, cite: art('Art. V(3)(b)'),
        },
      },
      'executive-directors': { cite: art('Art. V(4)') },
    },
    membership,
    // Selected by the Executive Directors; no term in the text, five years by contract.
    offices: { president: { office: 'ibrd.president', electedBy: 'executive-directors', cite: art('Art. V(5)') } },
    // A share is worth 100,000 dollars of the weight and fineness of 1 July 1944.
    capital: { cite: art('Art. II(2)(a)'), unitOfAccount: 'USD-1944', shareValue, votes },
    competences: {
      admission: { organ: 'board-of-governors', cite: art('Art. V(2)(b)') },
      'capital-increase': { organ: 'board-of-governors', cite: art('Art. V(2)(b)') },
      suspension: { organ: 'board-of-governors', cite: art('Art. V(2)(b)') },
      'election-of-president': { organ: 'executive-directors', cite: art('Art. V(5)') },
    },
  })
}

const first: Art = textOf('ibrd.articles-1945', { seen: { 'Art. V(3)(a)': 'cambridgecore.org, International Legal Materials on the Multilateral Investment Guarantee Agency, note 1 (250 votes and one a share)', 'Art. II(1)': 'state.gov, International Bank for Reconstruction and Development' } })
const amended: Art = textOf('ibrd.articles-2012', { seen: { 'Art. V(3)(a)': 'mofa.go.jp B-H24-003 (text of the amendment); worldbank.org, Voting Powers' } })

export const articles1945 = articles(first, 'ibrd.articles-1945', { each: 250, cite: first('Art. V(3)(a)') })
export const articles2012 = articles(amended, 'ibrd.articles-2012', { percentOfAll: '5.55', cite: amended('Art. V(3)(a)') })
