/** Who is party to an instrument on a day: the base of a fraction of parties, and the list a page shows. */
import { disputed, established, open, premise, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { consentTable } from './consent.ts'
import { entryIntoForce } from './entry-into-force.ts'

/**
 * The parties on the register's day, in the order of their codes. A list is also the statement that nobody else is one: outside the declared
 * coverage of `consent` it is open, as it is while it cannot be told of somebody in it. A State that has ceased to exist is no party.
 */
export const partiesOn = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<readonly string[]> => {
  const inForce = premise({ ask: 'entry-into-force', instrument }, entryIntoForce(instrument, members)(register))
  const parties: string[] = []
  const contested: string[] = []
  const grounds: Ground[] = [inForce]
  for (const [party, finding] of consentTable(instrument, members)(register)) {
    const of = premise({ ask: 'consent', instrument, party }, finding)
    if (finding.status === 'open') {
      if (finding.wants.want !== 'deposit' && finding.wants.want !== 'successor') return open(finding.wants, of)
      continue
    }
    const positions = finding.status === 'disputed' ? finding.positions : [finding]
    const telling = positions.filter(isParty).length
    if (telling === 0) continue
    if (telling < positions.length) { contested.push(party); grounds.push(of); continue }
    parties.push(party)
    grounds.push(...finding.grounds.flatMap((g): Ground[] => (g.ground === 'act' && g.role === 'decisive' ? [{ ...g, role: 'supports' }] : [])))
  }
  if (!register.covers('consent', instrument)) return open({ want: 'coverage', question: 'consent', of: instrument, on: register.asAt }, ...grounds)
  if (contested.length === 0) return established(parties, ...grounds)
  // Where sources disagree whether somebody is a party there are two lists, and neither is picked.
  return disputed([established<readonly string[]>(parties), established<readonly string[]>([...parties, ...contested].sort())], ...grounds)
}
const isParty = (f: Finding<Consent>): boolean => f.status === 'established' && f.value.standing === 'party'
