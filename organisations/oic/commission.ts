/** The Independent Permanent Human Rights Commission: eighteen persons elected by the Council for three years, six for each regional group. */
import { composedOf, electedSeats, textOf, type OfficeLaw, type OrganLaw, type Provision } from '#law'

const members = textOf('oic.iphrc-statute', { seen: { Members: 'hadasnow.com, statement of the OIC of April 2016 (eighteen, six a group, three years renewable once); sauress.com/alhayat/284042' } })('Members')

export const memberOfCommission: OfficeLaw = {
  office: 'oic.iphrc.member', electedBy: 'cfm', years: 3, renewals: 1, seats: 18, groups: { arab: 6, asian: 6, african: 6 }, cite: members,
}
/** Its members serve in their own name: an election that names the person alone gives no State a seat. */
export const commission = (cite: Provision): OrganLaw => ({ cite, belonging: { belonging: 'elected', budget: 'organisation', cite: members }, composition: composedOf(members, electedSeats(memberOfCommission, members)) })
