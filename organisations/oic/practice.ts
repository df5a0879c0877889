/** What both Charters leave to practice and to the rules of the organs: the chair, the bureau, the troika, the standing committees. */
import { composedOf, elected, handOverAtOpening, hostInTheChair, permanentChair, permanently, textOf, troika, type OfficeLaw, type OrganLaw, type Provision, type SeatRule } from '#law'

/** The rules of procedure of the sessions; what is cited was seen in how sessions were conducted, not in their text. */
const rules = textOf('oic.rules-of-procedure', {
  seen: {
    'Hand-over of the chair': 'reports of the 42nd and 43rd sessions of the Council of Foreign Ministers',
    Bureau: 'bureaux of the 21st and 38th Council of Foreign Ministers and of the 11th Summit',
  },
})
const handOver = rules('Hand-over of the chair')
const bureau = rules('Bureau')

export const chairOfSummit = handOverAtOpening('oic.summit', handOver)
export const chairOfCouncil = handOverAtOpening('oic.cfm', handOver)

/** The Summit and the Council: the host takes the chair at the opening of the ordinary session and leads its bureau. `three` cites what knows of the troika. */
export const summit = (cite: Provision, three: Provision, meets: NonNullable<OrganLaw['meets']>): OrganLaw => ({
  cite, meets, presidency: chairOfSummit, bureau: hostInTheChair('oic.summit', bureau), troika: troika('oic.summit', chairOfSummit, three),
})
export const council = (cite: Provision, three: Provision, meets: NonNullable<OrganLaw['meets']>): OrganLaw => ({
  cite, meets, presidency: chairOfCouncil, bureau: hostInTheChair('oic.cfm', bureau), troika: troika('oic.cfm', chairOfCouncil, three),
})

const comcec = textOf('oic.comcec-rules', { seen: { Bureau: 'ebook.comcec.org, reports of the Follow-up Committee' } })('Bureau')
export const viceChairOfComcec: OfficeLaw = { office: 'oic.comcec.vice-chair', electedBy: 'comcec', cite: comcec }
const viceChair = (region: 'arab' | 'asian' | 'african'): SeatRule => elected({ ...viceChairOfComcec, region }, comcec)

/** The four standing committees, each under a head of State who keeps the chair; `cite` is the article that knows of them. */
export const standingCommittees = (cite: Provision) => ({
  'al-quds-committee': { cite, presidency: permanentChair('oic.al-quds-committee', 'MAR', cite) },
  comcec: {
    cite, presidency: permanentChair('oic.comcec', 'TUR', comcec),
    // Chair, two permanent vice-chairs, one elected for each regional group, permanent rapporteur.
    composition: composedOf(comcec, permanently('TUR', 'oic.comcec', comcec), permanently('SAU', 'oic.comcec', comcec), permanently('PSE', 'oic.comcec', comcec), viceChair('arab'), viceChair('asian'), viceChair('african'), permanently('PAK', 'oic.comcec', comcec)),
  },
  comiac: { cite, presidency: permanentChair('oic.comiac', 'SEN', cite) },
  comstech: { cite, presidency: permanentChair('oic.comstech', 'PAK', cite) },
}) satisfies Readonly<Record<string, OrganLaw>>
