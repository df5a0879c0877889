/** The quorum and the majorities of an organ in words, as the text in force on the day has them, each with its provision. */
import { matters } from '#acts'
import type { Majority, OrganLaw, Provision, QuorumLaw, Requirement, VotingLaw } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { pairs, table } from '../table.ts'

interface Rule { readonly questions: Html; readonly majority: Majority; readonly cite: Provision }

/** What an organ's law says of voting and quorum; nothing where it says nothing. */
export const rulesOf = (desk: Desk, law: OrganLaw): Html | undefined => {
  const { m: { body: t, decision: d } } = desk
  const { voting, quorum, reports = [], numbers } = law
  if (!voting && !quorum && reports.length === 0 && !numbers) return undefined
  const special = voting?.matters ?? {}
  // Matters for which the text asks the same by the same provision are told together.
  const groups = Map.groupBy(matters.filter(x => special[x] !== undefined), x => { const majority = special[x]!; return JSON.stringify([shapeOf(majority), majority.cite]) })
  const rules: readonly Rule[] = voting === undefined ? [] : [
    ...[...groups.values()].map((list): Rule => { const majority = special[list[0]!]!; return { questions: html`${list.map((x, i) => html`${i === 0 ? '' : desk.locale.dir === 'rtl' ? '، ' : ', '}${d.matters[x]}`)}`, majority, cite: majority.cite } }),
    { questions: html`${t.anyOther}`, majority: voting.ordinary, cite: voting.ordinary.cite },
  ]
  return html`${pairs([
    [t.quorum, quorum ? html`${quorumInWords(desk, quorum)} ${cited(desk, quorum.cite)}` : undefined],
    [t.whoVotes, voting ? html`${t.voters[voting.voters]}${weighs(voting) ? html` <span class="minor">(${t.byWeight})</span>` : ''} ${cited(desk, voting.cite)}` : undefined],
    [t.lostVotes, voting?.lostVotes ? cited(desk, voting.lostVotes.cite) : undefined],
    [t.numbers, numbers ? html`<bdi>${numbers.example}</bdi>` : undefined],
    [t.reports, reports.length === 0 ? undefined : html`<ul>${reports.map(r => html`<li>${said(t.reportBy(desk.words.name(r.by), r.everyYears))} ${cited(desk, r.cite)}</li>`)}</ul>`],
  ])}${rules.length === 0 ? '' : table<Rule>(t.rules, [
    { heading: t.question, names: true, cell: r => r.questions },
    { heading: d.majority, cell: r => majorityInWords(desk, r.majority) },
    { heading: t.article, cell: r => cited(desk, r.cite) },
  ], rules, '')}`
}
/** Whether any majority is one of votes by weight: then a member has more than one. */
const weighs = (law: VotingLaw): boolean => [law.ordinary, ...Object.values(law.matters ?? {})].some(function weighed(x: Majority): boolean {
  return x.majority === 'share' ? x.weights !== undefined : x.majority === 'all' ? x.parts.some(weighed) : x.majority === 'failing' && [x.first, x.otherwise].some(weighed)
})
/** A provision as it is cited, with the mark of one that nobody has compared. */
export const cited = (desk: Desk, p: Provision): Html => html`<span class="article cited-in">${said(desk.locale.provision(desk.words.name(p.instrument), p.article))}</span>${p.reading === 'unread' ? html`<span class="mark">†</span>` : ''}`

/** The data of a majority without its functions, so that two that ask the same are one. */
const shapeOf = (x: Majority): unknown => (x.majority === 'all' ? [x.majority, x.parts.map(shapeOf)] : x.majority === 'failing' ? [x.majority, shapeOf(x.first), shapeOf(x.otherwise)] : x.majority === 'share' ? [x.numerator, x.denominator, x.how, x.base, x.weights !== undefined] : x.majority === 'affirmative' ? x.votes : x.majority)
const asked = (majority: 'share' | 'affirmative', more: Partial<Requirement>): Requirement => ({ majority, share: null, how: null, base: null, weighted: false, have: '0', of: null, need: null, met: true, against: [], parts: [], ...more })

/**
 * What a text asks of a vote, in words: the same words in which a decision's page tells what was needed, and lists within lists for what has parts.
 */
const majorityInWords = (desk: Desk, x: Majority): Html => {
  const { m: { body: { majority: t } }, words: w, register } = desk
  switch (x.majority) {
    case 'share': case 'affirmative': return said(inWords(desk, x))
    case 'no-veto': { const whose = x.of(register); return said(t.noVeto(whose.status === 'established' && whose.value.length > 0 && whose.value.length <= 8 ? w.list(whose.value.map(w.name)) : null)) }
    case 'consensus': return said(x.without === 'nobody' ? t.consensus : t.consensusMinus)
    case 'all': return html`${t.all}<ul class="parts">${x.parts.map(p => html`<li>${majorityInWords(desk, p)}</li>`)}</ul>`
    case 'failing': return html`<ol class="parts"><li>${majorityInWords(desk, x.first)}</li><li>${x.otherwise.majority === 'share' || x.otherwise.majority === 'affirmative' ? said(desk.m.body.otherwise(inWords(desk, x.otherwise))) : html`${said(desk.m.body.otherwise('').trim())} ${majorityInWords(desk, x.otherwise)}`}</li></ol>`
  }
}
const inWords = ({ m: { decision: d }, words: w }: Desk, x: Extract<Majority, { readonly majority: 'share' | 'affirmative' }>): string =>
  d.requirement(x.majority === 'affirmative' ? asked('affirmative', { need: String(x.votes) }) : asked('share', { share: `${x.numerator}/${x.denominator}`, how: x.how, base: x.base, weighted: x.weights !== undefined }), w)
const quorumInWords = (desk: Desk, q: QuorumLaw): Html => {
  const { m: { body: t, decision: d }, words: w } = desk
  if ('members' in q) return said(t.quorumNumber(q.members, w.number(q.members)))
  const share = (of: { readonly numerator: number; readonly denominator: number; readonly how: 'at-least' | 'more-than' }, weighted: boolean): string => d.requirement(asked('share', { share: `${of.numerator}/${of.denominator}`, how: of.how, base: 'members', weighted }), w)
  return html`${said(share(q, false))}${q.votes ? html`<br>${said(t.quorumVotes(share(q.votes, true)))}` : ''}`
}
