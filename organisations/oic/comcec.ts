/** The Standing Committee for Economic and Commercial Cooperation by its own rules: yearly sessions, a bureau of seven, a Follow-up Committee. */
import { composedOf, elected, permanentChair, permanently, textOf, type OfficeLaw, type OrganLaw, type Provision, type SeatRule } from '#law'

const rules = textOf('oic.comcec-rules', {
  seen: { Bureau: 'ebook.comcec.org, reports of the Follow-up Committee', Sessions: 'ebook.comcec.org, reports of the sessions', 'Follow-up Committee': 'ebook.comcec.org, reports of the Follow-up Committee' },
})
const bureau = rules('Bureau')
const organ = 'oic.comcec'

/** One for each regional group, elected for a term whose length was not found. */
export const viceChairOfComcec: OfficeLaw = { office: 'oic.comcec.vice-chair', electedBy: 'comcec', seats: 3, groups: { arab: 1, asian: 1, african: 1 }, cite: bureau }
const viceChair = (region: 'arab' | 'asian' | 'african'): SeatRule => elected({ office: viceChairOfComcec.office, region, electedBy: 'comcec', cite: bureau }, bureau)

/** Chair, two permanent vice-chairs, one elected for each regional group, permanent rapporteur. */
const places: readonly SeatRule[] = [
  permanently('TUR', organ, bureau), permanently('SAU', organ, bureau), permanently('PSE', organ, bureau), viceChair('arab'), viceChair('asian'), viceChair('african'), permanently('PAK', organ, bureau),
]
export const comcec = (cite: Provision): OrganLaw => ({
  cite, meets: { everyYears: 1, cite: rules('Sessions') }, presidency: permanentChair(organ, 'TUR', bureau), composition: composedOf(bureau, ...places),
})
/** The members of the bureau; those of the bureau before it, who sit with them, cannot be told by a rule that sees one day. */
export const followUpCommittee: OrganLaw = { cite: rules('Follow-up Committee'), meets: { everyYears: 1, cite: rules('Follow-up Committee') }, presidency: permanentChair(organ, 'TUR', bureau) }
