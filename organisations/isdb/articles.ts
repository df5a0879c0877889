/** The Articles of Agreement of the Islamic Development Bank (Jeddah, 12 August 1974): capital in Islamic Dinars, governors who vote by shares, executive directors, the President. */
import { figure } from '#acts'
import { allOf, atLeast, byTable, byWeight, chairByOffice, charter, composedOf, electedSeats, everyMember, moreThan, textOf, type Majority, type MembershipLaw, type OfficeLaw, type Provision, type SharesLaw } from '#law'

const art = textOf('isdb.articles', {
  seen: {
    3: 'isdb.org, conditions of membership (Organisation of Islamic Cooperation, first instalment, terms of the governors)',
    4: 'lawin.org/islamic-development-bank; investkz.com/en/journals/35/210.html',
    5: 'investkz.com/en/journals/35/210.html (2.5 million ID for Kazakhstan)',
    'Executive Directors': 'isdb.org, Board of Executive Directors (eighteen, nine of them appointed, for three years; the President in the chair)',
    President: 'canindia.com, July 2021 (elected for five years); isdb.org, Board of Executive Directors',
  },
})
const [governors, directors, ofPresident] = [art('Governors'), art('Executive Directors'), art('President')]

/** Suspension follows the Organisation of Islamic Cooperation, by an act of the Bank's own. */
const membership: MembershipLaw = { admission: art(3) }
const shareValue = figure('10,000 ID')
/** Five hundred basic votes each, and one for every share. */
const byShares: SharesLaw = { bank: 'isdb', membership, perShare: 1, basic: { each: 500, cite: art(34) }, shareValue, cite: art(34) }
const weights = byTable(byShares)
/** So many of the governors, who together have so much of all votes. */
const double = (cite: Provision, members: Majority, votes: Majority): Majority => allOf(cite, members, byWeight(votes, weights))

const president: OfficeLaw = { office: 'isdb.president', electedBy: 'board-of-governors', years: 5, cite: ofPresident }
/** The largest shareholders appoint one each; the governors of the others elect as many. */
const director = (kind: 'appointed' | 'elected'): OfficeLaw => ({ office: `isdb.board-of-executive-directors.${kind}-director`, ...(kind === 'elected' ? { electedBy: 'board-of-governors' } : {}), years: 3, seats: 9, cite: directors })
const [appointed, elected] = [director('appointed'), director('elected')]

export const articles = charter({
  text: 'isdb.articles',
  organs: {
    'board-of-governors': {
      // The governors elect their chair at each annual meeting; how it passes on is not told, so no presidency.
      cite: governors, meets: { everyYears: 1, cite: governors }, composition: composedOf(governors, everyMember('isdb', membership, governors)),
      quorum: { numerator: 1, denominator: 2, how: 'more-than', votes: { numerator: 2, denominator: 3, how: 'at-least', weights }, cite: governors },
      voting: {
        // A majority of the voting power represented: whoever abstains is there all the same.
        voters: 'members', ordinary: byWeight(moreThan(1, 2, 'present', art(34)), weights), cite: art(34),
        matters: {
          admission: double(art(3), moreThan(1, 2, 'members', art(3)), moreThan(1, 2, 'members', art(3))),
          'capital-increase': double(art(4), atLeast(2, 3, 'members', art(4)), atLeast(3, 4, 'members', art(4))),
        },
      },
    },
    'board-of-executive-directors': { cite: directors, presidency: chairByOffice(president, directors), composition: composedOf(directors, electedSeats(appointed, directors), electedSeats(elected, directors)) },
  },
  membership,
  offices: { president, 'board-of-executive-directors.appointed-director': appointed, 'board-of-executive-directors.elected-director': elected },
  // One Islamic Dinar is one Special Drawing Right; the least subscription is 250 shares (Art. 5).
  capital: { cite: art(5), unitOfAccount: 'ID', shareValue, votes: byShares },
  competences: {
    admission: { organ: 'board-of-governors', cite: art(3) },
    'capital-increase': { organ: 'board-of-governors', cite: art(4) },
    'election-of-president': { organ: 'board-of-governors', cite: ofPresident },
  },
})
