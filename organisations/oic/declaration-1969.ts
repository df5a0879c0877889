/** The Declaration of Rabat (25 September 1969): the Heads of State had met, the Foreign Ministers were to meet and to found a Secretariat; the rest was practice until the Charter of 1972 (docs/decisions/0112). */
import { charter, textOf } from '#law'
import { council, groups, summit } from './practice.ts'

const conferences = textOf('oic.declaration-1969', { seen: { Conferences: 'sis.gov.eg 178316; oic-oci.org, p_id 38' } })('Conferences')
export const declaration1969 = charter({
  text: 'oic.declaration-1969', membership: { admission: conferences }, groups,
  organs: { summit: summit({ cite: conferences, three: conferences }), cfm: council({ cite: conferences, three: conferences }), 'general-secretariat': { cite: conferences } },
  offices: { 'secretary-general': { office: 'oic.secretary-general', electedBy: 'cfm', cite: conferences } },
})
