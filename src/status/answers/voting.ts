/** Questions about decisions: was there a quorum, who may vote, did it pass, how does a decision stand. */
import { andThen, decisionStanding, established, mayVote, open, passed, quorumAt, type OrganAt, type QuestionKind } from '#law'
import { organisationOf, underCharter, withinOrganisation, type Ask, type Law } from '../under-charter.ts'

/** The rules of an organ under the charter that applied on the register's day. */
const rulesOf = (law: Law, question: QuestionKind = 'passed'): OrganAt => organ => register => {
  const organisation = organisationOf(organ)
  return underCharter(organisation, register, law, c => {
    const own = c.organs[withinOrganisation(organ)]
    const constitution = law.of(organisation)
    return own ? established({ organ, organisation, membership: c.membership, lawOn: constitution && law.membershipOn(constitution), voting: own.voting, quorum: own.quorum, numbers: own.numbers, composition: own.composition }) : open({ want: 'rule', of: organ, question })
  })
}

export const ofVoting = {
  quorum: (q, r, law) => quorumAt(q.session, rulesOf(law, 'quorum'), law.members)(r),
  'may-vote': (q, r, law) => andThen(rulesOf(law, 'may-vote')(q.organ)(r), o => mayVote(o, q.party)(r)),
  passed: (q, r, law) => passed(q.decision, rulesOf(law), law.members)(r),
  decision: (q, r, law) => decisionStanding(q.decision, rulesOf(law), law.members)(r),
} satisfies Partial<Ask>
