/** Questions about organs and their sessions: who presides, who sits, what was held, who was there with which credentials. */
import { partsOfSessionKey } from '#acts'
import { attendanceOf, credentialsOf, established, seatsHeld, sessionsOf, withGrounds, type Finding, type RegisterAsAt } from '#law'
import { bodyAsAt } from './bodies.ts'
import { ofOrgan, organisationOf, standingUnder, underCharter, withinOrganisation, type Ask, type Law } from '../under-charter.ts'

/** What rests on acts alone is answered before there is a charter too; where one applies and knows the organ, its article is told. */
const knownTo = <T>(organ: string, register: RegisterAsAt, law: Law, finding: Finding<T>): Finding<T> => {
  const cite = underCharter(organisationOf(organ), register, law, c => established(c.organs[withinOrganisation(organ)]?.cite))
  return cite.status === 'established' && cite.value ? withGrounds(finding, cite.value) : finding
}

export const ofOrgans = {
  organ: (q, r, law) => bodyAsAt(q.organ, r, law),
  presidency: (q, r, law) => ofOrgan(q.organ, 'presidency', r, law, o => o.presidency),
  troika: (q, r, law) => ofOrgan(q.organ, 'troika', r, law, o => o.troika),
  bureau: (q, r, law) => ofOrgan(q.organ, 'bureau', r, law, o => o.bureau),
  composition: (q, r, law) => ofOrgan(q.organ, 'composition', r, law, o => o.composition),
  'seats-held': (q, r, law) => seatsHeld(ofOrgan(q.organ, 'composition', r, law, o => o.composition), q.party),
  sessions: (q, r, law) => knownTo(q.organ, r, law, sessionsOf(q.organ)(r)),
  credentials: (q, r) => credentialsOf(q.party, q.session)(r),
  attendance: (q, r, law) => {
    const organisation = organisationOf(partsOfSessionKey(q.session).organ)
    return attendanceOf(q.session, organisation, (party, on) => standingUnder(organisation, party, on, law))(r)
  },
} satisfies Partial<Ask>
