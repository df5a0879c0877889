/** The documents by which the OSCE works, the later ones adding to the earlier: consultations of 1973, Paris 1990, Prague and Helsinki 1992. */
import { chairByOffice, charter, consensus, consensusMinus, textOf, troikaOfTerms, type MembershipLaw, type OfficeLaw, type OrganLaw, type Provision, type VotingLaw } from '#law'

const recommendations = textOf('osce.final-recommendations-1973', { seen: { 'para. 54': 'cvce.eu, CSCE/OSCE participating States', 'para. 65': 'cvce.eu, CSCE/OSCE participating States' } })
const paris = textOf('osce.charter-of-paris-1990')
const prague = textOf('osce.prague-document-1992', { seen: { 'para. 16': 'docslib.org 12537765, OSCE Yearbook 1997 (the suspension of 1992); the paragraph itself was not seen' } })
const helsinki = textOf('osce.helsinki-document-1992', {
  seen: { Chairmanship: 'react.usip.org/pub/m1/p11.html', Troika: 'osce.org/node/52543; osce.org/magazine/171776', 'Secretary General': 'osce.org/who/timeline/1990s/09 (decision of Stockholm, December 1992)' },
})

/** Consensus: that no participating State objects (Final Recommendations, para. 69). */
const ordinary = consensus(recommendations('para. 69'))
const byConsensus: VotingLaw = { voters: 'members', ordinary, cite: recommendations('para. 69') }
/** In cases of clear, gross and uncorrected violations action may be taken without the consent of the State concerned: a suspension is the case known (docs/decisions/0086). */
const minusOne: VotingLaw = { ...byConsensus, matters: { suspension: consensusMinus(prague('para. 16')) }, cite: prague('para. 16') }
const membership: MembershipLaw = { admission: recommendations('para. 54') }
const organ = (cite: Provision, voting: VotingLaw, more: Partial<OrganLaw> = {}): OrganLaw => ({ cite, voting, ...more })

/** The State that holds the Chairmanship, for a calendar year; its Minister for Foreign Affairs is Chairperson-in-Office. */
const chairmanship: OfficeLaw = { office: 'osce.chairmanship', electedBy: 'ministerial-council', years: 1, cite: helsinki('Chairmanship') }
/** Three years, which may be extended. */
const secretaryGeneral: OfficeLaw = { office: 'osce.secretary-general', electedBy: 'ministerial-council', years: 3, cite: helsinki('Secretary General') }
const inTheChair: Partial<OrganLaw> = { presidency: chairByOffice(chairmanship, helsinki('Chairmanship')), troika: troikaOfTerms(chairmanship, helsinki('Troika')) }

export const helsinki1973 = charter({ text: 'osce.final-recommendations-1973', organs: { conference: organ(recommendations('para. 65'), byConsensus) }, membership })

/** Summits, the Council of Ministers (since 1994 the Ministerial Council) every year, a committee of senior officials between its meetings. */
const organsOfParis = (voting: VotingLaw) => ({
  summit: organ(paris('Summits'), voting),
  'ministerial-council': organ(paris('Council'), voting, { meets: { everyYears: 1, cite: paris('Council') } }),
  'senior-council': organ(paris('Committee of Senior Officials'), voting),
  secretariat: { cite: paris('Secretariat') },
})
const competences = { admission: { organ: 'ministerial-council', cite: recommendations('para. 54') }, suspension: { organ: 'ministerial-council', cite: prague('para. 16') } } as const

export const paris1990 = charter({ text: 'osce.charter-of-paris-1990', organs: organsOfParis(byConsensus), membership, competences: { admission: competences.admission } })
export const prague1992 = charter({ text: 'osce.prague-document-1992', organs: organsOfParis(minusOne), membership: { ...membership, suspension: prague('para. 16') }, competences })

const later = organsOfParis(minusOne)
export const helsinki1992 = charter({
  text: 'osce.helsinki-document-1992',
  organs: {
    ...later,
    'ministerial-council': { ...later['ministerial-council'], ...inTheChair },
    // Founded in Vienna in December 1993 as the Permanent Committee; Budapest 1994 gave it its name.
    'permanent-council': organ(helsinki('Permanent Council'), minusOne, inTheChair),
  },
  membership: { ...membership, suspension: prague('para. 16') },
  offices: { chairmanship, 'secretary-general': secretaryGeneral },
  competences: { ...competences, 'designation-of-chairmanship': { organ: 'ministerial-council', cite: helsinki('Chairmanship') }, 'appointment-of-secretary-general': { organ: 'ministerial-council', cite: helsinki('Secretary General') } },
})
