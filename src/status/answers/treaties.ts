/** Questions about treaties: entry into force, consent, reservations, what binds two between them. */
import { between, consentOf, entryIntoForce, meterOf, missingParties, provisionalForce, reservationsTo, treatiesInForce } from '#law'
import type { Ask } from '../under-charter.ts'

export const ofTreaties = {
  'entry-into-force': (q, r, law) => entryIntoForce(q.instrument, law.members)(r),
  'provisional-force': (q, r, law) => provisionalForce(q.instrument, law.members)(r),
  consent: (q, r, law) => consentOf(q.instrument, law.members)(q.party)(r),
  reservations: (q, r) => reservationsTo(q.instrument)(r),
  between: (q, r, law) => between(q.instrument, law.members)(q.party, q.other)(r),
  'treaties-in-force': (q, r, law) => treatiesInForce(law.members)(q.party)(r),
  meter: (q, r, law) => meterOf(q.instrument, law.members)(r),
  'missing-parties': (q, r, law) => missingParties(q.instrument, law.members)(r),
} satisfies Partial<Ask>
