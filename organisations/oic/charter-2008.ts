/** The Charter of the Organisation of Islamic Cooperation (Dakar, 14 March 2008): eleven kinds of organ, the Executive Committee, a Secretary-General of five years. */
import { charter, composedOf, exOfficio, hostOf, textOf, troikaOf, type OfficeLaw } from '#law'
import { chairOfCouncil, chairOfSummit, council, standingCommittees, summit, viceChairOfComcec } from './practice.ts'

/** `seen` names where a rule was found told; nobody has compared any with the authentic text. */
const art = textOf('oic.charter-2008', {
  seen: {
    3: 'journaldudroittransnational.it (UN membership and Muslim majority)',
    4: 'index of resolutions of the 38th Council of Foreign Ministers, Res. 1/38-ORG',
    8: 'youm7.com 4327769; sauress.com/alhayat/284042',
    10: 'saudigazette.com.sa/article/649949 (reinstatement of 2025)',
    12: 'mfa.gov.kz/en/content-view/ois',
    13: 'en.wikipedia.org, OIC Committee of Permanent Representatives',
    14: 'memoireonline.com/08/11/4735 (Charter in French)',
    15: 'memoireonline.com/08/11/4735 (Charter in French)',
    16: 'memoireonline.com/08/11/4735 (Charter in French); oic-oci.org/page/?lan=en&p_id=38',
    18: 'ukrbukva.net/page,11,69595 (special representatives; the nominations were not seen)',
    21: 'ukrbukva.net/page,11,69595',
    23: 'ukrbukva.net/page,11,69595; oicun.org/6/34',
    31: 'reports of sessions of the Permanent Finance Committee',
    36: 'webmanagercenter.com/2020/10/28/458026',
  },
})

const secretaryGeneral: OfficeLaw = { office: 'oic.secretary-general', electedBy: 'cfm', years: 5, renewals: 1, cite: art(16) }

export const charter2008 = charter({
  text: 'oic.charter-2008',
  organs: {
    // Every two years by the amendment of 2017, which waits for ratification by two thirds of the members (Art. 36).
    summit: summit(art(6), art(12), { everyYears: 3, cite: art(8, 1) }),
    cfm: council(art(10), art(12), { everyYears: 1, cite: art(10, 1) }),
    'executive-committee': {
      cite: art(12),
      // The committee meets under the chair of the Summit or of the Council; which of the two presides is not told, so no presidency.
      composition: composedOf(art(12), troikaOf('oic.summit', chairOfSummit, art(12)), troikaOf('oic.cfm', chairOfCouncil, art(12)), hostOf('oic.general-secretariat', art(12)), exOfficio(secretaryGeneral, art(12))),
    },
    ...standingCommittees(art(11)),
    court: { cite: art(14) },
    iphrc: { cite: art(15) },
    cpr: { cite: art(13) },
    'general-secretariat': { cite: art(16) },
    pfc: { cite: art(31) },
  },
  // No article suspends a member: that of 2012 was a plain decision of the Summit, undone by the Council (Art. 10(4)).
  membership: { admission: art(3, 2), observers: art(4), withdrawal: art(35) },
  offices: {
    'secretary-general': secretaryGeneral,
    'assistant-secretary-general': { office: 'oic.assistant-secretary-general', electedBy: 'cfm', years: 5, cite: art(18, 1) },
    'comcec.vice-chair': viceChairOfComcec,
  },
  dues: { cite: art(29, 1), base: 'budget of the General Secretariat and the subsidiary organs' },
  competences: {
    'election-of-secretary-general': { organ: 'cfm', cite: art(16) },
    'appointment-of-assistant-secretaries-general': { organ: 'cfm', cite: art(18, 1) },
    'special-representatives': { organ: 'cfm', cite: art(18) },
    admission: { organ: 'cfm', cite: art(3, 2) },
    'observer-status': { organ: 'cfm', cite: art(4) },
    reinstatement: { organ: 'cfm', cite: art(10, 4) },
    budget: { organ: 'cfm', cite: art(10, 4) },
    'subsidiary-organs': { organ: 'cfm', cite: art(23) },
    'affiliated-status': { organ: 'cfm', cite: art(25) },
    'standing-committees': { organ: 'summit', cite: art(11) },
    'rules-of-procedure': { organ: 'cfm', cite: art(32) },
    amendment: { organ: 'cfm', cite: art(36) },
  },
})
