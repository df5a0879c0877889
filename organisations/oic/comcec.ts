/** The Standing Committee for Economic and Commercial Cooperation by its own rules: yearly sessions, a bureau of seven, a Follow-up Committee. */
import { composedOf, elected, established, open, permanentChair, permanently, textOf, troikaOf, type OfficeLaw, type OrganLaw, type Provision, type SeatRule } from '#law'

const seen = 'comcec.org, Follow-up Committee; ebook.comcec.org, reports of its meetings'
const rules = textOf('oic.comcec-rules', { seen: { Bureau: seen, 'Follow-up Committee': seen, Sessions: 'ebook.comcec.org, reports of the sessions' } })
const [bureau, followUp, organ] = [rules('Bureau'), rules('Follow-up Committee'), 'oic.comcec']
const regions = ['arab', 'asian', 'african'] as const

/** One for each regional group; like the rapporteur renewed every three years. */
export const viceChairOfComcec: OfficeLaw = { office: 'oic.comcec.vice-chair', electedBy: 'comcec', years: 3, seats: 3, groups: { arab: 1, asian: 1, african: 1 }, cite: bureau }
export const rapporteurOfComcec: OfficeLaw = { office: 'oic.comcec.rapporteur', electedBy: 'comcec', years: 3, cite: bureau }
const places: readonly SeatRule[] = [
  ...['TUR', 'SAU', 'PSE'].map(p => permanently(p, organ, bureau)), ...regions.map(region => elected({ ...viceChairOfComcec, region }, bureau)), elected(rapporteurOfComcec, bureau),
]
/** Who had the place of a region in the bureau before: the election before the last one that tells its group. */
const ofPreviousBureau = (region: string): SeatRule => (register) => {
  const { office } = viceChairOfComcec
  const before = register.acts(office, 'election', a => a.to === office && a.group === region).at(-2)
  return [{ by: 'elected', of: office, holder: before?.of ? established(before.of, followUp, before) : open({ want: 'act', kind: 'election', of: [office] }, followUp) }]
}

export const comcec = (cite: Provision): OrganLaw => ({ cite, meets: { everyYears: 1, cite: rules('Sessions') }, presidency: permanentChair(organ, 'TUR', bureau), composition: composedOf(bureau, ...places) })
/** The bureau, the State that has the chair of the Summit, and three of the bureau before. */
export const followUpCommittee = (chairOfSummit: NonNullable<OrganLaw['presidency']>): OrganLaw => ({
  cite: followUp, meets: { everyYears: 1, cite: followUp }, presidency: permanentChair(organ, 'TUR', bureau),
  composition: composedOf(followUp, ...places, register => troikaOf('oic.summit', chairOfSummit, followUp)(register).filter(s => s.by === 'current-chair'), ...regions.map(ofPreviousBureau)),
})
