/** The Independent Permanent Human Rights Commission: eighteen persons elected by the Council for a term, six for each regional group. */
import { textOf, type OfficeLaw, type OrganLaw, type Provision } from '#law'

// That there are eighteen was seen; the term, its renewal and the share of each group are recalled.
const statute = textOf('oic.iphrc-statute', { seen: { Members: 'sauress.com/alhayat/284042 (eighteen members)' } })
const members = statute('Members')

export const memberOfCommission: OfficeLaw = {
  office: 'oic.iphrc.member', electedBy: 'cfm', years: 3, renewals: 1, seats: 18, groups: { arab: 6, asian: 6, african: 6 }, cite: members,
}
/** Its members serve in their own name, so no State holds a seat in it. */
export const commission = (cite: Provision): OrganLaw => ({ cite, belonging: { belonging: 'elected', budget: 'organisation', cite: members } })
