/** One election from nomination to result: the candidates with who endorsed them, the rounds with their votes and the majority needed, who was elected. */
import type { Candidate, Contest, Round } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { listed, namesListed } from '../names.ts'
import { pairs, table } from '../table.ts'
import { amount, requirementTable } from './requirement.ts'

/** "Term 2017 to 2018: Asian-Pacific group". */
export const contestName = (desk: Desk, c: Contest): string => {
  const { m: { decision: d }, words: w } = desk
  return d.contestOf(c.term ? w.when(c.term) : null, c.group === null ? null : w.term(c.group))
}
const roundName = (desk: Desk, r: Round): string => desk.m.decision.round(r.stage, r.round === null ? null : desk.words.number(r.round))

/** An act by the day it was done, leading to its page; what is not public is not in the register of these pages. */
const onDay = (desk: Desk, id: string): Html => { const act = desk.register.act(id); return act ? actLink(desk, act, desk.words.when(act.on)) : html`` }
const endorser = (desk: Desk, id: string): Html | undefined => {
  const act = desk.register.act(id)
  if (!act) return undefined
  return act.act === 'endorsement' && act.by !== undefined ? html`${subjectLink(desk, act.by)} <span class="minor">${actLink(desk, act, desk.words.when(act.on))}</span>` : actLink(desk, act, desk.words.when(act.on))
}

export const contestOf = (desk: Desk, c: Contest): Html => {
  const { m, m: { decision: d }, words: w } = desk
  const nominated = c.candidates.some(x => x.nominated !== null || x.withdrawn !== null)
  const endorsed = c.candidates.some(x => x.endorsements.length > 0)
  const majorities = c.rounds.filter(r => r.stage === 'ballot')
  return html`${pairs([
    [d.elected, c.elected.length === 0 ? d.nobodyElected : namesListed(desk, c.elected)], [m.organ, c.by === null ? undefined : subjectLink(desk, c.by)], [m.session, c.session === null ? undefined : subjectLink(desk, c.session)],
  ])}
${c.candidates.length === 0 ? '' : html`<div class="candidates rounds-${Math.min(c.rounds.length, 6)}">${table<Candidate>(d.candidates, [
    { heading: d.candidate, names: true, cell: x => html`${subjectLink(desk, x.candidate)}${c.elected.includes(x.candidate) ? html` <span class="ds-tag" data-size="sm" data-color="success">${d.elected}</span>` : ''}` },
    ...(nominated ? [{ heading: d.nominated, cell: (x: Candidate) => (x.nominated === null && x.withdrawn === null ? '—' : html`${x.nominated === null ? '' : onDay(desk, x.nominated)}${x.withdrawn === null ? '' : html` <span class="minor">${d.withdrew} ${onDay(desk, x.withdrawn)}</span>`}`) }] : []),
    ...(endorsed ? [{ heading: d.endorsed, cell: (x: Candidate) => { const by = x.endorsements.flatMap(e => endorser(desk, e) ?? []); return by.length === 0 ? '—' : listed(desk, by) } }] : []),
    ...c.rounds.map((r, i) => ({ heading: roundName(desk, r), cell: (x: Candidate) => { const n = x.votes[i]; return n == null ? '—' : r.reached.includes(x.candidate) ? html`<strong>${w.number(n)}</strong>` : w.number(n) } })),
  ], c.candidates, '')}</div>`}
${c.rounds.some(r => r.stage !== 'ballot') ? html`<p class="minor">${[...new Set(c.rounds.filter(r => r.stage !== 'ballot').map(r => roundName(desk, r)))].map(name => html`${said(name)}: ${sentence(d.decidesNothing)} `)}</p>` : ''}
${majorities.length === 0 ? '' : majorities.every(r => !r.requirement || r.requirement.parts.length === 0) ? roundsTable(desk, majorities) : majorities.map(r => html`<div class="round"><h4 class="ds-heading" data-size="2xs">${said(roundName(desk, r))} <span class="minor">${onDay(desk, r.act)}</span></h4>${r.requirement ? requirementTable(desk, r.requirement) : html`<p class="minor">${sentence(d.majorityUnknown)}</p>`}${outcomeOf(desk, r)}</div>`)}
${c.elected.length === 0 || majorities.length === 0 ? '' : html`<p>${sentence(d.follows[c.follows])}</p>`}`
}

const outcomeOf = (desk: Desk, r: Round): Html => {
  const { m: { decision: d } } = desk
  return html`${[[d.reached, r.reached] as const, [d.leading, r.leading] as const].flatMap(([name, who]) => (who.length === 0 ? [] : [html`<span class="outcome">${name}: ${namesListed(desk, who)}</span> `]))}`
}
/** The rounds with what each needed and had; of several candidates the one who had most stands for what was had. */
const roundsTable = (desk: Desk, rounds: readonly Round[]): Html => {
  const { m: { decision: d }, words: w } = desk
  return html`<div class="rounds">${table<Round>(d.rounds, [
    { heading: d.rounds, names: true, cell: r => html`${said(roundName(desk, r))} <span class="minor">${onDay(desk, r.act)}</span>` },
    { heading: d.asked, cell: r => (r.requirement ? said(d.requirement(r.requirement, w)) : html`<span class="minor">${d.majorityUnknown}</span>`) },
    { heading: d.needed, cell: r => (r.requirement?.need == null ? '—' : amount(desk, r.requirement.need)) },
    { heading: d.outOf, cell: r => (r.requirement?.of == null ? '—' : amount(desk, r.requirement.of)) },
    { heading: d.result, cell: r => (r.reached.length + r.leading.length === 0 ? '—' : outcomeOf(desk, r)) },
  ], rounds, '')}</div>`
}
