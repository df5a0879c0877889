/** Questions about dealings and what is due: visits, decorations, initiatives, intentions, deadlines. */
import { deadlinesOf, decorationsOf, established, initiativePath, intentionsOf, mapFinding, seatsOf, visitsOf, type HoldersOf, type LawAtHand } from '#law'
import { ofMembership } from './membership.ts'
import { ofOffices } from './offices.ts'
import { ofOffice, underCharter, type Ask, type Law } from '../under-charter.ts'

/** The law as rules that speak of many organisations want it: which charter, and who belongs. */
const atHand = (law: Law): LawAtHand => ({
  charter: organisation => r => underCharter(organisation, r, law, c => established(c)), members: law.members,
  standing: (party, organisation) => r => ofMembership.standing({ ask: 'standing', party, organisation }, r, law),
})
/** A seat of which the register knows no holder may be anybody's. */
const holders = (law: Law): HoldersOf => office => r => ofOffice(office, 'holders', r, law, o => () =>
  mapFinding(ofOffices.holders({ ask: 'holders', office }, r, law), held => [...held.map(h => h.person), ...(held.length < seatsOf(o) ? [null] : [])]))

export const ofDealings = {
  visits: (q, r, law) => visitsOf(q.person, q.to, holders(law))(r),
  decorations: (q, r) => decorationsOf(q.person)(r),
  initiative: (q, r, law) => initiativePath(q.initiative, atHand(law))(r),
  intentions: (q, r) => intentionsOf(q.party)(r),
  deadlines: (q, r, law) => deadlinesOf(q.of, atHand(law))(r),
} satisfies Partial<Ask>
