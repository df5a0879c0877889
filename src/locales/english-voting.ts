/** English for votes and decisions: was there a quorum, did it pass and by what, what one vote would have done, how a decision stands. */
import { decisionKey, partsOfDecisionKey, type Matter, type Words } from '#acts'
import { oneVoteUntold, type Passed, type Requirement, type Want } from '#law'
import { aOrAn, decisionOf, either, fractionWords, inWords, names, onDay, opening, series, sessionOf, someNames, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'by-consensus' | 'without-a-vote' | 'by-vote' | 'by-acclamation' | 'by-silence-procedure' | 'important' | 'procedural' | 'substantive' | 'admission' | 'suspension' | 'expulsion' | 'election' | 'scale' | 'amendment' | 'agenda' | 'capital-increase' | 'dissolution' | 'rejected' | 'before-the-vote' | 'after-the-vote'>
export const votingTerms: Terms = {
  'by-consensus': 'by consensus', 'without-a-vote': 'without a vote', 'by-vote': 'by a vote', 'by-acclamation': 'by acclamation', 'by-silence-procedure': 'under the silence procedure',
  important: 'important question', procedural: 'procedural question', substantive: 'substantive question', admission: 'admission', suspension: 'suspension', expulsion: 'expulsion', election: 'election', scale: 'scale of assessments', amendment: 'amendment', agenda: 'agenda', 'capital-increase': 'increase of the capital', dissolution: 'dissolution', rejected: 'rejected',
  'before-the-vote': 'before the vote', 'after-the-vote': 'after the vote',
}
export const votingWords = {
  quorum: 'the quorum', 'may-vote': 'who may vote', passed: 'the results of its decisions', votes: 'votes', decisions: 'decisions', voting: 'how it votes', majority: 'the majority needed', numbers: 'how decisions are numbered',
  entitled: 'members entitled to vote', present: 'members present', 'present-and-voting': 'members present and voting', absent: 'absent', yes: 'yes', no: 'no', 'not-established': 'not established',
  share: 'share', affirmative: 'votes for', 'no-veto': 'concurring votes', consensus: 'consensus', failing: 'failing that',
}
/** What a question is decided as, with its article. */
const asMatter: { readonly [M in Matter]: string } = {
  ordinary: 'an ordinary question', important: 'an important question', procedural: 'a procedural question', substantive: 'a substantive question', admission: 'an admission', suspension: 'a suspension', expulsion: 'an expulsion', election: 'an election', budget: 'a decision on the budget', scale: 'a decision on the scale of assessments',
  amendment: 'an amendment', rules: 'a decision on the rules', agenda: 'a decision on the agenda', 'capital-increase': 'an increase of the capital', dissolution: 'a dissolution',
}
const matterSaid = (w: Words, m: string): string => (asMatter as Readonly<Record<string, string>>)[m] ?? aOrAn(w.term(m))

/** Votes as the answer writes them out, every digit of a weight. */
const exactly = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })
const amount = (text: string): string => exactly.format(text as Intl.StringNumericLiteral)
/** "two-thirds", "85 per cent" where the fraction has no word of its own and is a whole per cent. */
const shareWords = (share: string): string => {
  const [n = 0, of = 1] = share.split('/').map(Number)
  return fractionWords(share) !== share || 100 % of !== 0 ? fractionWords(share) : `${(n * 100) / of} per cent`
}
const bases = {
  members: { one: 'all members', weighted: 'the votes of all members' }, entitled: { one: 'the members entitled to vote', weighted: 'the votes of the members entitled to vote' },
  present: { one: 'the members present', weighted: 'the votes of the members present' }, 'present-and-voting': { one: 'the members present and voting', weighted: 'the votes cast for and against' },
} as const
export const shareSaid = (r: Requirement): string => {
  const base = bases[r.base ?? 'present-and-voting'][r.weighted ? 'weighted' : 'one']
  if (r.share === '1/2') return r.how === 'at-least' ? `half of ${base}` : r.base === 'present-and-voting' ? `a simple majority of ${base}` : `more than half of ${base}`
  return `${r.how === 'more-than' ? 'more than ' : ''}${shareWords(r.share ?? '')} of ${base}`
}
/** What one requirement asked for and whether it was met, as a clause. `told`: the number of votes for that has been said already. */
export const requirementSaid = (r: Requirement, w: Words, told: string | null = null, objected = false): string => {
  const have = r.have === told ? '' : `${amount(r.have)} for`
  switch (r.majority) {
    case 'share': {
      const numbers = [...(r.need !== null && r.of !== null && r.of !== '0' ? [`${amount(r.need)} of ${amount(r.of)}${r.weighted ? ' votes' : ''}`] : []), ...(have ? [have] : [])]
      return `it needed ${shareSaid(r)}${numbers.length > 0 ? ` (${numbers.join('; ')})` : ''}${r.met ? '' : ' and did not reach that'}`
    }
    case 'affirmative': { const n = Number(r.need ?? 0); return `it needed ${inWords(n, w)} ${n === 1 ? 'vote' : 'votes'} for${have ? ` (${have})` : ''}${r.met ? '' : ' and did not reach that'}` }
    case 'no-veto': return r.met ? 'nobody whose concurring vote is required voted against' : r.against.length === 0 ? 'a member whose concurring vote is required voted against' : `${names(w, r.against)}, whose concurring ${r.against.length === 1 ? 'vote is' : 'votes are'} required, voted against`
    case 'consensus': return r.met ? (objected ? 'nobody objected whose objection counts' : 'nobody objected') : r.against.length === 0 ? 'consensus was not reached' : `consensus was not reached, for ${someNames(w, r.against)} objected`
    case 'all': return r.parts.map(p => requirementSaid(p, w, told, objected)).join(', and ')
    case 'failing': { const first = r.parts.findIndex(p => p.met); return r.parts.slice(0, first < 0 ? undefined : first + 1).map(p => requirementSaid(p, w, told, objected)).join('; failing that, ') }
  }
}
const flipped = (r: Passed['result']): Passed['result'] => (r === 'adopted' ? 'rejected' : 'adopted')
/** What one vote more or less would have done, how far off the other result was, and as what it would have gone the other way. */
const nearness = (v: Passed, w: Words): readonly string[] => {
  const other = flipped(v.result)
  const one = v.oneVote
  const turning = one === null ? [] : [
    ...(one.forToAgainst === other ? ['one vote turned from for to against'] : []), ...(one.againstToFor === other ? ['one vote turned from against to for'] : []),
    ...(one.oneMoreFor === other ? ['one abstention turned into a vote for'] : []), ...(one.oneMoreAgainst === other ? ['one abstention turned into a vote against'] : []),
  ]
  const none = one !== null && turning.length === 0 && Object.values(one).some(x => x !== null) && !oneVoteUntold(v)
  const many = v.margin !== null && v.margin > 0 ? v.margin : null
  return [
    ...(turning.length > 0 ? [`${either(turning)} would have changed the result`] : []),
    ...(many !== null && v.result === 'adopted' ? [`${inWords(many, w)} ${many === 1 ? 'vote' : 'votes'} could have turned from for to against without changing the result`] : []),
    ...(many !== null && turning.length === 0 && v.result === 'rejected' ? [`${inWords(many, w)} ${many === 1 ? 'vote' : 'votes'} turned from against to for would have changed the result`] : []),
    ...(none && many === null ? ['no single vote would have changed the result'] : []),
    ...(v.otherwiseAs.length > 0 ? [`as ${either(v.otherwiseAs.map(m => matterSaid(w, m)))} it would have ${other === 'adopted' ? 'been adopted' : 'failed'}`] : []),
    ...(v.announced === other ? [`the presiding officer announced it as ${w.term(v.announced)}`] : []),
  ]
}

type VotingQuestions = Pick<Locale['questions'], 'quorum' | 'may-vote' | 'passed' | 'decision'>
export const votingQuestions: VotingQuestions = {
  quorum: {
    asks: (q, w) => `Quorum of ${w.session(q.session)}`,
    established: (q, v, w) => `${w.number(v.present)} of ${w.plural(v.of, { one: '# member', other: '# members' })} ${v.present === 1 ? 'was' : 'were'} present at ${w.session(q.session)}; the quorum is ${w.number(v.need)} and was ${v.met ? 'reached' : v.short === 0 ? 'not reached' : `not reached: ${w.number(v.short)} more ${v.short === 1 ? 'was' : 'were'} needed`}${v.votes ? `; of the ${amount(v.votes.of)} votes those present held ${amount(v.votes.have)}, and ${amount(v.votes.need)} were needed` : ''}`,
  },
  'may-vote': {
    asks: (q, w) => `Right of ${the(w, q.party)} to vote in ${the(w, q.organ)}`,
    established: (q, v, w) => `${opening(the(w, q.party))} ${v ? 'may vote' : 'may not vote'} in ${the(w, q.organ)}`,
  },
  passed: {
    asks: (q, w) => `Result of the decision on ${the(w, q.decision)}`,
    established: (q, v, w) => {
      const by = partsOfDecisionKey(q.decision)?.by ?? ''
      const number = w.numbered(q.decision)
      const what = `${by === '' ? 'The organ' : opening(the(w, by))} ${v.result === 'adopted' ? 'adopted' : 'did not adopt'} ${w.text(number)}${v.matter === null || v.matter === 'ordinary' ? '' : ` (${matterSaid(w, v.matter)})`}`
      const c = v.counts
      const abstained = c === null ? '' : c.abstaining === 0 ? 'no abstentions' : w.plural(c.abstaining, { one: '# abstention', other: '# abstentions' })
      const how = c === null ? (v.result === 'rejected' ? '' : v.manner === null ? '; the register does not tell how' : ` ${w.term(v.manner)}`)
        : v.result === 'adopted' ? ` by ${w.plural(c.for, { one: '# vote', other: '# votes' })} to ${c.against === 0 ? 'none' : w.number(c.against)}, with ${abstained}`
        : `, with ${w.plural(c.for, { one: '# vote', other: '# votes' })} for, ${w.number(c.against)} against and ${abstained}`
      const away = c === null || c.absent === null ? [] : [c.absent === 0 ? 'no member was absent' : `${inWords(c.absent, w)} ${c.absent === 1 ? 'member was' : 'members were'} absent${v.absent && v.absent.length > 0 ? ` (${someNames(w, v.absent)})` : ''}`]
      const aside = [
        ...(v.notEntitled.length > 0 ? [`cast without the right to vote, and not counted: ${someNames(w, v.notEntitled)}`] : []),
        ...(v.boundToAbstain ? [`${someNames(w, v.boundToAbstain.parties)}, which the question concerns, voted: in a decision on the peaceful settlement of a dispute its parties abstain${v.boundToAbstain.otherwise === flipped(v.result) ? `, and it would then have ${v.boundToAbstain.otherwise === 'adopted' ? 'been adopted' : 'failed'}` : ''}`] : []),
        ...(v.published ? [`the count as published differs: ${w.number(v.published.for)} for, ${w.number(v.published.against)} against, ${w.number(v.published.abstaining)} abstaining`] : []),
      ]
      return series([`${what}${how}`, ...(v.requirement ? [requirementSaid(v.requirement, w, c === null ? null : String(c.for), c !== null && c.against > 0)] : []), ...away, ...aside, ...nearness(v, w)])
    },
  },
  decision: {
    asks: (q, w) => `Standing of ${the(w, q.decision)}`,
    established: (_q, v, w) => {
      const key = decisionKey({ by: v.organ, number: v.number })
      const each = (keys: readonly string[]): string => someOf(w, keys.map(k => decisionOf(w, k, v.organ)))
      const when = `${v.on ? ` ${onDay(w, v.on)}` : ''}${v.session ? ` at ${sessionOf(w, v.session, v.organ)}` : ''}`
      const [organ, number] = [the(w, v.organ), decisionOf(w, key, v.organ)]
      const head = v.stage === 'draft' ? `The draft ${number} is before ${organ}${v.on || v.session ? `, tabled${when}` : ''}`
        : v.stage === 'rejected' ? `${opening(organ)} did not adopt ${number}${when}`
        : `${opening(organ)} adopted ${number}${v.draft ? ` (draft ${decisionOf(w, v.draft, v.organ)})` : ''}${when}${v.manner ? ` ${w.term(v.manner)}` : ''}`
      return series([
        head, ...(v.supersededBy ? [`it has been superseded by ${decisionOf(w, v.supersededBy, v.organ)}`] : v.stage === 'superseded' ? ['it has been superseded'] : []),
        ...(v.sponsors.length > 0 ? [`sponsored by ${someNames(w, v.sponsors)}`] : []), ...(v.supersedes.length > 0 ? [`it supersedes ${each(v.supersedes)}`] : []),
        ...(v.recalls.length > 0 ? [`it recalls ${each(v.recalls)}`] : []), ...(v.recalledBy.length > 0 ? [`it is recalled in ${each(v.recalledBy)}`] : []),
        ...(v.implements.length > 0 ? [`it implements ${each(v.implements)}`] : []), ...(v.implementedBy.length > 0 ? [`it is implemented by ${each(v.implementedBy)}`] : []),
        ...(v.vote && v.manner !== 'by-vote' && v.stage !== 'draft' ? ['a vote was taken on it'] : []), ...(v.explanations.length > 0 ? [`the register holds ${w.plural(v.explanations.length, { one: '# explanation of vote', other: '# explanations of vote' })}`] : []),
      ])
    },
  },
}

type VotingWants = Pick<Locale['wants'], Extract<Want['want'], 'names-of-voters' | 'matter' | 'vote' | 'decision' | 'weight-of-vote'>>
export const votingWants: VotingWants = {
  'names-of-voters': (x, w) => `the names of those that voted on ${the(w, x.decision)}, of whom only the number is known`,
  matter: (x, w) => `what kind of question ${the(w, x.decision)} was, on which the majority needed depends`,
  vote: (x, w) => `the record of the vote on ${the(w, x.decision)}`,
  decision: (x, w) => `the record of what was decided on ${the(w, x.decision)}`,
  'weight-of-vote': (x, w) => `what the vote of ${the(w, x.of)} weighs in ${the(w, x.in)}`,
}
