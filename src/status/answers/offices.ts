/** Questions about offices: who holds them, for which term, who stood and who was elected, and what States promised one another. */
import { andThen, candidaturesOf, charterOf, contestsOf, electorateOf, established, holderOf, holdersOf, open, reciprocityOf, seatsFree, termsOf, type Charter, type ContestLaw, type OfficeLawOn } from '#law'
import { organisationOf, ofOffice, underCharter, withinOrganisation, type Ask, type Law } from '../under-charter.ts'

/** What the charter of a day says of an office: nothing before the first, or where it is not established which applies. */
const officeOn = (law: Law) => (office: string): OfficeLawOn => register => {
  const constitution = law.of(organisationOf(office))
  const charter = constitution && charterOf(constitution, law.members)(register)
  return charter?.status === 'established' ? charter.value.offices?.[withinOrganisation(office)] : undefined
}
/** By what a contest is judged: the office and those who may vote in the body that elects, as on the day of each ballot. */
const judging = (law: Law, office: string): ContestLaw => ({
  office: officeOn(law)(office),
  electorate: (organ, register) => {
    const organisation = organisationOf(organ)
    return andThen(underCharter(organisation, register, law, established), c => {
      const own = c.organs[withinOrganisation(organ)]
      const constitution = law.of(organisation)
      return own ? electorateOf({ organ, organisation, membership: c.membership, lawOn: constitution && law.membershipOn(constitution), voting: own.voting, composition: own.composition }, law.members)(register) : open({ want: 'rule', of: organ, question: 'may-vote' })
    })
  },
})
/** The offices of a body: those whose name goes on from its own, or of which an act says that they are its. */
const officesOf = (body: string, c: Charter, of: (office: string) => string | undefined) =>
  Object.values(c.offices ?? {}).filter(o => o.office.startsWith(`${body}.`) || of(o.office) === body)

export const ofOffices = {
  'office-holder': (q, r, law) => ofOffice(q.office, 'office-holder', r, law, o => holderOf(o, officeOn(law)(q.office))),
  holders: (q, r, law) => ofOffice(q.office, 'holders', r, law, o => holdersOf(o, officeOn(law)(q.office))),
  terms: (q, r, law) => ofOffice(q.office, 'terms', r, law, o => termsOf(o, officeOn(law)(q.office))),
  'seats-free': (q, r, law) => underCharter(organisationOf(q.organ), r, law, c => {
    const bodyOf = (office: string) => { const s = r.subject(office); return s?.type === 'office' ? s.of : undefined }
    return seatsFree(q.organ, officesOf(q.organ, c, bodyOf).map(o => ({ law: o, on: officeOn(law)(o.office) })))(r)
  }),
  contests: (q, r, law) => contestsOf(q.office, judging(law, q.office))(r),
  candidatures: (q, r, law) => candidaturesOf(officeOn(law))(q.party)(r),
  reciprocity: (q, r) => reciprocityOf(q.party)(r),
} satisfies Partial<Ask>
