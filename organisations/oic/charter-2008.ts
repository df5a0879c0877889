/** The Charter of the Organisation of Islamic Cooperation (Dakar, 14 March 2008): eleven kinds of organ, the Executive Committee, a Secretary-General of five years. */
import { charter, composedOf, consensus, everyMember, exOfficio, failing, hostOf, textOf, troikaOf, twoThirds, votesLostByArrears, type ArrearsLaw, type DuesLaw, type MembershipLaw, type OfficeLaw, type QuorumLaw, type VotingLaw } from '#law'
import { rapporteurOfComcec, viceChairOfComcec } from './comcec.ts'
import { commission, memberOfCommission } from './commission.ts'
import { assistants, chairOfCouncil, chairOfFinanceCommittee, chairOfSummit, council, groups, standingCommittees, summit } from './practice.ts'

/** `seen` names where a rule was found told; nobody has compared any with the authentic text. */
const french = 'memoireonline.com/08/11/4735 (Charter in French)'
const art = textOf('oic.charter-2008', {
  seen: {
    3: 'journaldudroittransnational.it (UN membership and Muslim majority)', 4: 'index of resolutions of the 38th Council of Foreign Ministers, Res. 1/38-ORG',
    8: 'youm7.com 4327769; sauress.com/alhayat/284042', 10: 'saudigazette.com.sa/article/649949 (reinstatement of 2025)',
    12: 'mfa.gov.kz/en/content-view/ois; dnanews.com.pk, 28 November 2020 (the coming chair sits in it)', 13: 'en.wikipedia.org, OIC Committee of Permanent Representatives',
    14: french, 15: french, 16: `${french}; oic-oci.org/page/?lan=en&p_id=38`, 17: french,
    18: 'ukrbukva.net/page,11,69595 (special representatives; the nominations were not seen); sauress.com/spa/1760041 (six posts in 2018)', 21: 'ukrbukva.net/page,11,69595',
    23: 'ukrbukva.net/page,11,69595; oicun.org/6/34', 24: 'iofs.org.kz/page/about (open to members only)',
    31: 'reports of sessions of the Permanent Finance Committee', 36: 'webmanagercenter.com/2020/10/28/458026',
  },
})

const secretaryGeneral: OfficeLaw = { office: 'oic.secretary-general', electedBy: 'cfm', years: 5, renewals: 1, majority: twoThirds(art(33, 2)), cite: art(16) }
/** No article suspends a member: that of 2012 was a plain decision of the Summit, undone by the Council (Art. 10(4)). */
const membership: MembershipLaw = { admission: art(3, 2), observers: art(4), withdrawal: art(35), notice: { months: 12, bound: 'end-of-financial-year-of-notice', cite: art(35) } }

const quorum: QuorumLaw = { numerator: 2, denominator: 3, how: 'at-least', cite: art(33, 1) }
/** An amendment is approved like any other question; its ratification by two thirds of the members (Art. 36) is a clause of the amending instrument. */
const voting: VotingLaw = {
  voters: 'members',
  ordinary: failing(consensus(art(33, 2)), twoThirds(art(33, 2)), art(33, 2)),
  // Members and observers by consensus only: no vote replaces it. For observers (Art. 4) the matters have no word of their own.
  matters: { admission: consensus(art(3, 2)) },
  cite: art(33, 2),
}

/** Equal counts; the sum of what was due for the two years, not twice the present rate. When it is tested, and which year a payment settles, no text seen says. */
const arrears: ArrearsLaw = { years: 2, how: 'at-least', counts: 'due', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art(34, 4) }
const dues: DuesLaw = { cite: art(29, 1), base: 'budget of the General Secretariat and the subsidiary organs', begins: '01-01', arrears }

export const charter2008 = charter({
  text: 'oic.charter-2008',
  organs: {
    // Every two years by the amendment of 2017, which waits for ratification by two thirds of the members (Art. 36).
    summit: summit({ cite: art(6), three: art(12), meets: { everyYears: 3, cite: art(8, 1) }, quorum, voting }),
    cfm: council({
      cite: art(10), three: art(12), meets: { everyYears: 1, cite: art(10, 1) }, quorum,
      // The vote is lost in the Council; the text does not speak of the Summit.
      voting: { ...voting, lostVotes: { cite: art(34, 4), reducesMembers: false, reasons: [votesLostByArrears('oic', dues)] } },
      reports: [{ by: 'oic.secretary-general', everyYears: 1, cite: art(17) }, { by: 'oic.pfc', everyYears: 1, cite: art(31) }],
    }),
    'executive-committee': {
      cite: art(12),
      // The committee meets under the chair of the Summit or of the Council; which of the two presides is not told, so no presidency.
      composition: composedOf(art(12), troikaOf('oic.summit', chairOfSummit, art(12)), troikaOf('oic.cfm', chairOfCouncil, art(12)), hostOf('oic.general-secretariat', art(12)), exOfficio(secretaryGeneral, art(12))),
    },
    ...standingCommittees(art(11)),
    court: { cite: art(14) },
    iphrc: commission(art(15)),
    // A permanent representative of every member; what it decides the Council lays down.
    cpr: { cite: art(13), composition: composedOf(art(13), everyMember('oic', membership, art(13))) },
    'general-secretariat': { cite: art(16) },
    pfc: { cite: art(31), presidency: chairOfFinanceCommittee },
    fco: { cite: art(31) },
  },
  membership,
  offices: {
    'secretary-general': secretaryGeneral,
    'assistant-secretary-general': assistants(6, { years: 5, cite: art(18, 1) }),
    'comcec.vice-chair': viceChairOfComcec,
    'comcec.rapporteur': rapporteurOfComcec,
    'iphrc.member': memberOfCommission,
  },
  dues,
  forms: {
    'subsidiary-organ': { belonging: 'all-members', budget: 'organisation', cite: art(23) },
    'specialised-institution': { belonging: 'optional', budget: 'own', cite: art(24) },
    'affiliated-institution': { belonging: 'optional', budget: 'own', cite: art(25) },
  },
  groups,
  // The calendar year since 1 January 2008, by decision: the budget of that year was adopted by the Finance Committee alone.
  financialYear: { begins: '01-01', cite: art(29, 1) },
  competences: {
    'election-of-secretary-general': { organ: 'cfm', cite: art(16) },
    'appointment-of-assistant-secretaries-general': { organ: 'cfm', cite: art(18, 1) },
    'special-representatives': { organ: 'cfm', cite: art(18) },
    admission: { organ: 'cfm', cite: art(3, 2) },
    'observer-status': { organ: 'cfm', cite: art(4) },
    reinstatement: { organ: 'cfm', cite: art(10, 4) },
    budget: { organ: 'cfm', cite: art(10, 4) },
    'subsidiary-organs': { organ: 'cfm', cite: art(23) },
    'specialised-institutions': { organ: 'cfm', cite: art(24) },
    'affiliated-status': { organ: 'cfm', cite: art(25) },
    'standing-committees': { organ: 'summit', cite: art(11) },
    'rules-of-procedure': { organ: 'cfm', cite: art(32) },
    'election-of-commission': { organ: 'cfm', cite: art(15) },
    // An extraordinary Summit the Council recommends, or more than half of the members support it; so they do for an extraordinary Council.
    'extraordinary-summit': { organ: 'cfm', cite: art(9) },
    'extraordinary-session': { organ: 'cfm', cite: art(10, 2) },
    amendment: { organ: 'cfm', cite: art(36) },
  },
})
