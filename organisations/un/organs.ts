/** The organs of the United Nations as each text of the Charter has them: what changed is how many votes and seats there are. */
import { allOf, affirmative, atLeast, charter, chairByOffice, composedOf, electedSeats, simpleMajority, twoThirds, votesLostByArrears, type Charter, type OfficeLaw, type Provision, type VotingLaw } from '#law'
import { namedAlso, permanentMembers, permanentSeats } from './permanent-members.ts'
import { duesOfMembers } from './dues.ts'
import { groups, numbersOfAssembly, numbersOfCouncil, resolution11, rule, withoutVeto } from './practice.ts'

/** What one text says: the votes the Security Council needs, its elected seats and their groups, the seats of the Economic and Social Council. */
interface Text {
  readonly art: (article: number, ...paragraphs: number[]) => Provision
  readonly text: string
  readonly votes: number
  readonly elected: number
  readonly groups?: Readonly<Record<string, number>>
  readonly economicAndSocial: number
}

export const unitedNations = ({ art, text, votes, elected, groups: seatsOfGroups, economicAndSocial }: Text): Charter => {
  // Rule 94: after a ballot that decides too little, only the leading ones are voted about, twice as many as there are places.
  const byAssembly = { electedBy: 'general-assembly', majority: twoThirds(art(18, 2)), restrictedBallots: true } as const
  const member: OfficeLaw = { office: 'un.security-council.elected-member', ...byAssembly, years: 2, immediate: false, seats: elected, ...(seatsOfGroups ? { groups: seatsOfGroups } : {}), cite: art(23, 2) }
  const ofEcosoc: OfficeLaw = { office: 'un.economic-and-social-council.member', ...byAssembly, years: 3, seats: economicAndSocial, cite: art(61, 2) }
  const president: OfficeLaw = { office: 'un.general-assembly.president', electedBy: 'general-assembly', majority: simpleMajority(art(18, 3)), cite: art(21) }
  const dues = duesOfMembers(art)
  const assembly: VotingLaw = {
    voters: 'members', ordinary: simpleMajority(art(18, 3)),
    matters: {
      important: twoThirds(art(18, 2)), admission: twoThirds(art(18, 2)), suspension: twoThirds(art(18, 2)), expulsion: twoThirds(art(18, 2)), election: twoThirds(art(18, 2)),
      budget: twoThirds(art(18, 2)), scale: twoThirds(art(18, 2)),
      // Of all members: who abstains or is away counts against an amendment.
      amendment: atLeast(2, 3, 'members', art(108)),
    },
    lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('un', dues)] }, namedAlso, cite: art(18, 1),
  }
  const procedural = affirmative(votes, art(27, 2))
  const substantive = allOf(art(27, 3), affirmative(votes, art(27, 3)), withoutVeto(permanentMembers, art(27, 3)))
  const council: VotingLaw = { voters: 'seats', ordinary: substantive, ordinaryIs: 'substantive', matters: { procedural, agenda: procedural, rules: procedural }, concernedAbstain: art(27, 3), namedAlso, cite: art(27, 1) }
  return charter({
    text,
    organs: {
      'general-assembly': {
        cite: art(9), meets: { everyYears: 1, cite: art(20) }, presidency: chairByOffice(president, art(21)), voting: assembly, numbers: numbersOfAssembly,
        // A third suffices to open the debate; a decision needs a majority of the members there.
        quorum: { numerator: 1, denominator: 2, how: 'more-than', cite: rule('Rule 67') },
        reports: [{ by: 'un.security-council', everyYears: 1, cite: art(24, 3) }, { by: 'un.secretariat.secretary-general', everyYears: 1, cite: art(98) }],
      },
      'security-council': {
        cite: art(23), voting: council, numbers: numbersOfCouncil,
        composition: composedOf(art(23, 1), ...permanentSeats(art(23, 1)), electedSeats(member, art(23, 1))),
      },
      'economic-and-social-council': {
        cite: art(61), voting: { voters: 'seats', ordinary: simpleMajority(art(67, 2)), cite: art(67, 1) }, composition: composedOf(art(61, 1), electedSeats(ofEcosoc, art(61, 1))),
      },
      'trusteeship-council': { cite: art(86) },
      'international-court-of-justice': { cite: art(92) },
      secretariat: { cite: art(97) },
    },
    // The Charter provides for expulsion (Art. 6) and for no withdrawal, so a notice of it sets no clock (docs/decisions/0084).
    membership: { admission: art(4, 2), suspension: art(5) },
    offices: {
      'security-council.elected-member': member,
      'economic-and-social-council.member': ofEcosoc,
      'general-assembly.president': president,
      // Appointed on the recommendation of the Council; for five years and again by resolution, not by the Charter.
      'secretariat.secretary-general': { office: 'un.secretariat.secretary-general', electedBy: 'general-assembly', years: 5, cite: resolution11 },
    },
    dues,
    groups,
    competences: {
      admission: { organ: 'general-assembly', cite: art(4, 2) },
      suspension: { organ: 'general-assembly', cite: art(5) },
      expulsion: { organ: 'general-assembly', cite: art(6) },
      budget: { organ: 'general-assembly', cite: art(17, 1) },
      'appointment-of-secretary-general': { organ: 'general-assembly', cite: art(97) },
      'election-to-security-council': { organ: 'general-assembly', cite: art(23, 1) },
      'election-to-economic-and-social-council': { organ: 'general-assembly', cite: art(61, 1) },
      amendment: { organ: 'general-assembly', cite: art(108) },
    },
  })
}
