/** The Charter of the Islamic Conference (Jeddah, 4 March 1972), as amended: organs, membership, the Secretary-General of four years, expenses by national income. */
import { atLeast, charter, textOf, twoThirds, type QuorumLaw, type VotingLaw } from '#law'
import { rapporteurOfComcec, viceChairOfComcec } from './comcec.ts'
import { assistants, council, groups, standingCommittees, summit } from './practice.ts'

/** Its articles are numbered in Roman figures. */
const art = textOf('oic.charter-1972', {
  seen: {
    'Art. IV': 'ibuj.org/isbo/pages/ex_summit.htm',
    'Art. V': 'shamela.ws, baharsound 46845',
    'Art. VI': 'oic-un.org; thedailystar.net, 23 June 2004 (four years, four assistants)',
    'Art. VIII': 'almerja.com',
  },
})

const quorum: QuorumLaw = { numerator: 2, denominator: 3, how: 'at-least', cite: art('Art. V') }
/** Two thirds; of whom is not told in the article as it is recalled: of those voting, as its successor says. A State is accepted by two thirds of the members. */
const voting: VotingLaw = { voters: 'members', ordinary: twoThirds(art('Art. V')), matters: { admission: atLeast(2, 3, 'members', art('Art. VIII')) }, cite: art('Art. V') }

export const charter1972 = charter({
  text: 'oic.charter-1972',
  organs: {
    summit: summit({ cite: art('Art. IV'), three: art('Art. IV'), meets: { everyYears: 3, cite: art('Art. IV') } }),
    cfm: council({ cite: art('Art. V'), three: art('Art. V'), meets: { everyYears: 1, cite: art('Art. V') }, quorum, voting }),
    'general-secretariat': { cite: art('Art. VI') },
    // Founded by decisions of the Conference, not by the Charter.
    ...standingCommittees(art('Art. III')),
  },
  // Participants of the founding conferences that sign, and every Islamic State two thirds of the Conference accept. It knows no suspension: those of 1979 and 1980 were plain decisions.
  // Who leaves stays bound to the end of the financial year; on which day membership ends is not told, so no clock is set.
  membership: { admission: art('Art. VIII'), withdrawal: art('Art. X') },
  offices: {
    // Chosen by consensus; in the one ballot known, of 2004, two thirds were asked for (Art. V).
    'secretary-general': { office: 'oic.secretary-general', electedBy: 'cfm', years: 4, renewals: 1, majority: twoThirds(art('Art. V')), cite: art('Art. VI') },
    'assistant-secretary-general': assistants(4, { cite: art('Art. VI') }),
    'comcec.vice-chair': viceChairOfComcec,
    'comcec.rapporteur': rapporteurOfComcec,
  },
  dues: { cite: art('Art. VII'), base: 'expenses of the General Secretariat' },
  groups,
  // From 1 January 2008 it was the calendar year, by decision and ten weeks before the next Charter applied (module of 2008).
  financialYear: { begins: '07-01', cite: art('Art. VII') },
  competences: {
    'election-of-secretary-general': { organ: 'cfm', cite: art('Art. VI') },
    admission: { organ: 'cfm', cite: art('Art. VIII') },
    amendment: { organ: 'cfm', cite: art('Art. XI') },
  },
})
