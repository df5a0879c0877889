/** English of the pages of decisions, votes and offices. */
import type { Requirement } from '#law'
import type { DecisionMessages } from './decision-messages.ts'
import { either, inWords, named, opening, withThe } from './english.ts'
import { shareSaid } from './english-voting.ts'
import type { Words } from '#acts'

const matters: DecisionMessages['matters'] = {
  ordinary: 'ordinary question', important: 'important question', procedural: 'procedural question', substantive: 'substantive question', admission: 'admission', suspension: 'suspension', expulsion: 'expulsion', election: 'election', budget: 'budget', scale: 'scale of assessments',
  amendment: 'amendment', rules: 'rules of procedure', agenda: 'agenda', 'capital-increase': 'increase of the capital', dissolution: 'dissolution',
}
const withArticle = (m: string): string => (/^(budget|scale|agenda|rules)/.test(m) ? `a decision on the ${m}` : /^[aei]/.test(m) ? `an ${m}` : `a ${m}`)
const requirement = (r: Requirement, w: Words): string => {
  switch (r.majority) {
    case 'share': return opening(shareSaid(r))
    case 'affirmative': { const n = Number(r.need ?? 0); return opening(`${inWords(n, w)} ${n === 1 ? 'vote' : 'votes'} for`) }
    case 'no-veto': return 'No vote against by those whose concurring votes are required'
    case 'consensus': return 'Consensus: nobody objects'
    case 'all': return 'Each of the following'
    case 'failing': return 'The first of the following or, failing that, the next'
  }
}
const sides = { for: 'for', against: 'against', abstaining: 'abstaining', absent: 'absent' } as const

export const decisionPagesEn: DecisionMessages = {
  decision: 'Decision', decisions: 'Decisions', decisionsOf: organ => `Decisions: ${organ}`, allDecisions: n => `All decisions (${n})`, number: 'Number', draft: 'Draft', sponsors: 'Sponsors', item: 'Item of the agenda', manner: 'How it was decided', question: 'Kind of question', announced: 'Announced as', matters,
  result: 'Result', results: { adopted: 'adopted', rejected: 'not adopted' }, undecided: 'draft, not decided upon', standing: 'Where it stands', tally: (yes, no, abstaining, absent) => `${yes} for, ${no} against, ${abstaining} abstaining${absent === null ? '' : `, ${absent} absent`}`,
  majority: 'The majority needed', requirement, asked: 'What was asked', needed: 'Needed', outOf: 'Out of', had: 'Had', met: 'Met', yes: 'yes', no: 'no', voted: against => `voted against: ${against}`, position: n => `Position ${n}`,
  oneVote: 'Had one vote been another', change: 'Change', oneVotes: { forToAgainst: 'One vote for cast against', againstToFor: 'One vote against cast for', oneMoreFor: 'One abstention cast for', oneMoreAgainst: 'One abstention cast against' },
  wouldBe: { adopted: 'would have been adopted', rejected: 'would not have been adopted' }, unchanged: 'the same result',
  margin: (n, written, result) => (result === 'adopted' ? (n === 0 ? 'No vote for could have been cast against without changing the result' : `${written} ${n === 1 ? 'vote' : 'votes'} for could have been cast against without changing the result`)
    : `${written} ${n === 1 ? 'vote' : 'votes'} against, cast for, would have changed the result`),
  otherwiseAs: (list, result) => `As ${either(list.map(m => withArticle(matters[m])))} it would ${result === 'adopted' ? 'not have been adopted' : 'have been adopted'}`,
  howVoted: 'How each voted', sides: { for: 'For', against: 'Against', abstaining: 'Abstaining', absent: 'Absent' }, votes: { for: 'for', against: 'against', abstaining: 'abstained', absent: 'absent' },
  allVoters: 'All', noGroup: 'Group not established', groupsUnknown: 'The register places none of those who might vote in a group on that day', voteOf: 'Vote', member: 'Member', needLabel: n => `${n} needed`, chartSays: (of, tally) => `${of}: ${tally}`,
  namesUnknown: 'Only the numbers of votes are known, not who cast them', namesUnknownOf: list => `Of these only the number is known, or nothing: ${list.map(s => sides[s]).join(', ')}`, contradicted: list => `The roll-call has these on two sides and so contradicts itself: ${list}`,
  without: 'Without a vote', withoutIntro: 'Members who had no vote on that day, each with the reason', castWithout: list => `Cast without the right to vote, and not counted: ${list}`,
  publishedIntro: 'The count that the source gives differs from the names it gives', byNames: 'By the names', asPublished: 'As published', absentNames: (n, list) => `${n === 1 ? 'Absent, as follows from who might vote' : `Absent, as follows from who might vote (${n})`}: ${list}`, rollCall: 'Roll-call',
  relations: 'Related decisions', supersedes: 'Supersedes', supersededBy: 'Superseded by', recalls: 'Recalls', recalledBy: 'Recalled in', implements: 'Implements', implementedBy: 'Implemented by', separateVotes: 'Separate votes on parts of it', explanations: 'Explanations of vote', namedAlone: 'The register holds no act by which this was decided; other decisions name it',
  sessionUntold: 'Session not told',
  votesOf: state => `Votes: ${state}`, votesIn: organ => `In ${withThe(organ)}`, noVotes: state => `The register names ${named(state)} in no recorded vote`, comparison: 'How often it votes as another State does', compareWith: 'The other State', compare: 'Compare',
  agreementSays: (one, other, share, alike, both, n) => `${opening(named(one))} and ${named(other)} voted alike in ${alike} of ${both} ${n === 1 ? 'decision' : 'decisions'} in which both cast a vote (${share})`, neverTogether: (one, other) => `The register holds no decision in which both ${named(one)} and ${named(other)} cast a vote`,
  alike: 'Alike', opposed: 'One for, the other against', apart: 'One of them abstaining', sameParty: 'another State than itself', wantsParty: 'the code of a State',
  holders: 'Who holds it', terms: 'Terms', termsSay: (office, n) => `${opening(office)}: ${n} ${n === 1 ? 'term' : 'terms'}, one under the other`, latestTerms: n => `The last ${n} are drawn; the table has all`, from: 'From', ends: 'How it ends', endings: { term: 'end of the term', 'end-of-office': 'ended by act', successor: 'a successor took office', lasting: 'nothing ends it', 'not-known': 'not known' },
  gap: vacant => (vacant === 1 ? 'No holder known' : `${vacant} seats without a known holder`), coming: 'to come', acting: 'acting', unnamed: 'not named', lasting: 'in office', seatsFree: 'Seats that fall free next', termEnds: 'Term ends', again: 'May be elected again at once', renewable: { yes: 'yes', no: 'no', unknown: 'not established' },
  contests: 'Elections, from nomination to result', candidates: 'Candidates', candidate: 'Candidate', nominated: 'Nominated', endorsed: 'Endorsed by', withdrew: 'withdrawn', elected: 'Elected', nobodyElected: 'Nobody has been elected', term: 'Term', rounds: 'Rounds',
  round: (stage, n) => `${stage === 'ballot' ? 'Ballot' : stage === 'straw-poll' ? 'Straw poll' : 'Regional pre-vote'}${n === null ? '' : ` ${n}`}`, decidesNothing: 'decides nothing by itself', reached: 'Reached it', leading: 'Leading', majorityUnknown: 'The majority needed is not established',
  follows: { yes: 'By the rules the ballots lead to this result', no: 'By the rules the ballots do not lead to this result', 'not-established': 'Whether the ballots lead to this result is not established' },
  contestOf: (term, group) => `${term === null ? 'Term not told' : `Term ${term}`}${group === null ? '' : `: ${group} group`}`,
}
