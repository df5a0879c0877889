/** What both Charters leave to practice and to the rules of the organs: the chair, the bureau, the troika, how decisions are numbered, the standing committees. */
import { bureauByRule, handOverAtOpening, permanentChair, textOf, troika, withGrounds, type OfficeLaw, type OrganLaw, type Provision } from '#law'
import { comcec, followUpCommittee } from './comcec.ts'

/** The rules of procedure of the sessions; what is cited was seen in how sessions were conducted, not in their text. */
const rules = textOf('oic.rules-of-procedure', {
  seen: {
    'Hand-over of the chair': 'reports of the 42nd and 43rd sessions of the Council of Foreign Ministers',
    Bureau: 'bureaux of the 21st, 24th, 25th, 36th and 38th Council of Foreign Ministers and of the 9th and 11th Summit; that of the 12th Council (1981) has no place for Palestine',
    'Regional groups': 'sesric.org 527 (spokesmen of the groups); inform.kz a3243194 (the Asian Group)',
    'Chair of the Permanent Finance Committee': 'reports of sessions of the Permanent Finance Committee',
  },
})
const handOver = rules('Hand-over of the chair')
const bureau = rules('Bureau')

export const chairOfSummit = handOverAtOpening('oic.summit', handOver)
export const chairOfCouncil = handOverAtOpening('oic.cfm', handOver)
/** The Finance Committee is presided over by the State that has the chair of the Council. */
export const chairOfFinanceCommittee: NonNullable<OrganLaw['presidency']> = register => withGrounds(chairOfCouncil(register), rules('Chair of the Permanent Finance Committee'))
/** The three groups among which vice-chairs and seats are shared. */
export const groups = { words: ['arab', 'asian', 'african'], cite: rules('Regional groups') } as const

/** How many there are was decided from time to time; a regional group votes first for the posts it has, and the Council appoints. */
export const assistants = (seats: number, law: Pick<OfficeLaw, 'years' | 'cite'>): OfficeLaw => ({ office: 'oic.assistant-secretary-general', electedBy: 'cfm', seats, ...law })

/** Host in the chair, a vice-chair from each of the two other groups, Palestine always, the outgoing chair as rapporteur: as seven bureaux had it. */
const bureauOf = (organ: string) => bureauByRule({ organ, organisation: 'oic', viceFrom: 'other-groups', always: ['PSE'], rapporteur: 'outgoing-chair', cite: bureau })

/** What one Charter says of a plenary organ; `three` cites what knows of the troika. */
type Plenary = Pick<OrganLaw, 'cite' | 'meets' | 'quorum' | 'voting' | 'reports'> & { readonly three: Provision }
const plenary = (organ: 'oic.summit' | 'oic.cfm', chair: typeof chairOfSummit, numbers: NonNullable<OrganLaw['numbers']>, { three, ...law }: Plenary): OrganLaw => ({
  ...law, numbers, presidency: chair, bureau: bureauOf(organ), troika: troika(organ, chair, three),
})
/** 1/3-AF(IS): the first administrative and financial resolution of the third Islamic Summit. */
export const summit = (law: Plenary): OrganLaw => plenary('oic.summit', chairOfSummit, { pattern: /^(?<serial>\d+)\/(?<session>\d+)-(?<committee>[A-Z]+) ?\(IS\)$/, example: '1/3-AF(IS)' }, law)
/** 4/38-ORG: the fourth resolution on organic matters of the thirty-eighth session. */
export const council = (law: Plenary): OrganLaw => plenary('oic.cfm', chairOfCouncil, { pattern: /^(?<serial>\d+)\/(?<session>\d+)-(?<committee>[A-Z]+)$/, example: '4/38-ORG' }, law)

/** The four standing committees, each under a head of State who keeps the chair; `cite` is the article that knows of them. */
export const standingCommittees = (cite: Provision) => ({
  'al-quds-committee': { cite, presidency: permanentChair('oic.al-quds-committee', 'MAR', cite) },
  comcec: comcec(cite),
  'comcec.follow-up-committee': followUpCommittee(chairOfSummit),
  comiac: { cite, presidency: permanentChair('oic.comiac', 'SEN', cite) },
  comstech: { cite, presidency: permanentChair('oic.comstech', 'PAK', cite) },
}) satisfies Readonly<Record<string, OrganLaw>>
