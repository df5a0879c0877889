/** Questions about who belongs: standing, members, groups, names, and the law an organisation acts under. */
import { established, groupOf, groupsOf, namesOf } from '#law'
import { membershipUnder, standingUnder, underCharter, type Ask } from '../under-charter.ts'

export const ofMembership = {
  standing: (q, r, law) => standingUnder(q.organisation, q.party, r, law),
  members: (q, r, law) => law.members(q.organisation, r),
  group: (q, r, law) => membershipUnder(q.organisation, r, law, c => groupOf(q.organisation, c.groups, party => on => standingUnder(q.organisation, party, on, law))(q.party)(r)),
  groups: (q, r, law) => membershipUnder(q.organisation, r, law, c => groupsOf(q.organisation, c.groups, law.members(q.organisation, r))(r)),
  names: (q, r) => namesOf(q.of)(r),
  'law-applied': (q, r, law) => underCharter(q.organisation, r, law, c => established(c.text)),
} satisfies Partial<Ask>
