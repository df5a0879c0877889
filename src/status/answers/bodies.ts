/** What the charters say of a body: its own organisation's of the organ, that of the organisation it belongs to of every body of its form. */
import { charterOf, organStandingOf, withGrounds, type BodyLaw, type Charter, type Finding, type OrganStanding, type RegisterAsAt } from '#law'
import { organisationOf, withinOrganisation, type Law } from '../under-charter.ts'

/** What a body is on a day. Its acts tell that before any charter applies, and of an organisation whose law is not at hand. */
export const bodyAsAt = (body: string, register: RegisterAsAt, law: Law): Finding<OrganStanding> => {
  const subject = register.subject(body)
  const under = (organisation: string): Finding<Charter> | undefined => { const c = law.of(organisation); return c && charterOf(c, law.members)(register) }
  const own = under(organisationOf(body))
  const whole = under(organisationOf((subject?.type === 'body' ? subject.partOf : undefined) ?? body))
  const [ownCharter, charter] = [own, whole].map(f => (f?.status === 'established' ? f.value : undefined))
  const knows = ownCharter?.organs[withinOrganisation(body)]
  const says: BodyLaw = { ...(knows ? { own: knows } : {}), ...(charter?.forms ? { forms: charter.forms } : {}) }
  const finding = organStandingOf(body, says)(register)
  return withGrounds(finding, ...(knows && own ? own.grounds : finding.status === 'established' && finding.value.belonging !== null && whole ? whole.grounds : []))
}
