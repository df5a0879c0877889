/** Questions about organs and their sessions: who presides, who sits, what was held, who was there with which credentials. */
import { partsOfSessionKey } from '#acts'
import { andThen, attendanceOf, credentialsOf, established, open, premise, seatsHeld, sessionsOf, withGrounds, type Finding, type RegisterAsAt } from '#law'
import { bodyAsAt } from './bodies.ts'
import { ofOrgan, organisationOf, standingUnder, underCharter, withinOrganisation, type Ask, type Law } from '../under-charter.ts'

/** What rests on acts alone is answered before there is a charter too; where one applies and knows the organ, its article is told. */
const knownTo = <T>(organ: string, register: RegisterAsAt, law: Law, finding: Finding<T>): Finding<T> => {
  const cite = underCharter(organisationOf(organ), register, law, c => established(c.organs[withinOrganisation(organ)]?.cite))
  return cite.status === 'established' && cite.value ? withGrounds(finding, cite.value) : finding
}

/**
 * A State whose membership has ended since it took the chair cannot be said to preside, though no act of withdrawal was recorded because its
 * notice ran out by the text (docs/decisions/0032): who does instead is not for a rule to guess.
 */
const stillThere = <T>(organ: string, register: RegisterAsAt, law: Law, finding: Finding<T>, chair: (value: T) => readonly [holder: string, session: string | null]): Finding<T> => andThen(finding, (value): Finding<T> => {
  const [holder, session] = chair(value)
  const organisation = organisationOf(organ)
  const standing = register.acts(holder, 'notice-of-withdrawal', n => n.from === organisation).length > 0 ? standingUnder(organisation, holder, register, law) : undefined
  const left = standing?.status === 'established' && standing.value.standing === 'none'
  return left ? open({ want: 'act', kind: 'bureau', of: [session ?? organ] }, premise({ ask: 'standing', organisation, party: holder }, standing)) : established(value)
})

export const ofOrgans = {
  organ: (q, r, law) => bodyAsAt(q.organ, r, law),
  presidency: (q, r, law) => stillThere(q.organ, r, law, ofOrgan(q.organ, 'presidency', r, law, o => o.presidency), p => [p.holder, p.session]),
  troika: (q, r, law) => stillThere(q.organ, r, law, ofOrgan(q.organ, 'troika', r, law, o => o.troika), t => [t.current, null]),
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
