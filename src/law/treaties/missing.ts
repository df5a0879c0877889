/** Who is missing: those who may become parties to an instrument and have not consented to it, with how far each has come. */
import { established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { Consent, MissingParty } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { consentTable } from './consent.ts'
import { mayBecomeParty } from './eligible.ts'
import { refersFrom } from './entry-into-force.ts'

const gone: ReadonlySet<string> = new Set(['denounced', 'withdrawn', 'consent-withdrawn'])
/** Whether somebody's consent stands, or may stand; of an instrument that has ended nobody is missing. */
const stands = (f: Finding<Consent> | undefined): boolean => {
  if (f === undefined) return false
  if (f.status === 'disputed') return f.positions.some(stands)
  if (f.status === 'open') return f.wants.want !== 'deposit'
  const { standing, deposited } = f.value
  return standing === 'party' || standing === 'contracting-state' || standing === 'terminated' || (standing === 'bound-provisionally' && deposited !== undefined)
}

/** Those missing on the register's day, signatories first, then in the order of their codes. Open where it is not known who may become a party. */
export const missingParties = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<readonly MissingParty[]> => {
  const eligible = mayBecomeParty(instrument, refersFrom(instrument, members))(register)
  if (eligible.status !== 'established') return eligible as Finding<never>
  const table = new Map(consentTable(instrument, members)(register))
  const signatures = register.acts(instrument, 'signature', s => s.instrument === instrument)
  const steps = register.acts(instrument, 'domestic-ratification', d => d.instrument === instrument)
  const grounds: Ground[] = []
  const missing = eligible.value.whom.filter(p => !stands(table.get(p))).map((party): MissingParty => {
    const consent = table.get(party)
    const withdrew = consent?.status === 'established' && gone.has(consent.value.standing)
    if (withdrew) grounds.push(...consent.grounds.filter(g => g.ground === 'act' && g.role === 'decisive'))
    return { party, signed: signatures.findLast(s => s.party === party)?.on ?? null, domestic: steps.findLast(d => d.party === party)?.on ?? null, withdrew }
  })
  // Where nobody knows who else may become a party, nobody knows that none is missing.
  if (missing.length === 0 && !eligible.value.complete) return open({ want: 'clause', instrument, clause: 'open-to' }, ...eligible.grounds)
  const sorted = missing.toSorted((a, b) => Number(b.signed !== null) - Number(a.signed !== null) || (a.party < b.party ? -1 : 1))
  return withGrounds(established<readonly MissingParty[]>(sorted, ...eligible.grounds), ...grounds)
}
