/** The majority a decision needed: each requirement with what it needed and had, the parts of double majorities under their whole, and what one vote would have done. */
import { matters, type Matter } from '#acts'
import type { Answer, Passed, Requirement } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { table } from '../table.ts'
import { namesListed } from '../names.ts'

/** What an answer tells: of a disputed one each position that is established, in order. */
export const positionsOf = (answer: Answer<'passed'>): readonly Passed[] =>
  answer.status === 'established' ? [answer.value] : answer.status === 'disputed' ? answer.positions.flatMap(p => (p.status === 'established' ? [p.value] : [])) : []

interface Line { readonly r: Requirement; readonly level: number }
const linesOf = (r: Requirement, level = 0): readonly Line[] => [{ r, level }, ...r.parts.flatMap(p => linesOf(p, level + 1))]
/** Every digit of a vote by weight, as the language writes figures. */
export const amount = (desk: Desk, text: string): string => new Intl.NumberFormat(desk.locale.intl, { maximumFractionDigits: 20 }).format(text as Intl.StringNumericLiteral)

/** The requirement in a table: what was needed, out of how many, what it had, whether it was met. */
export const requirementTable = (desk: Desk, requirement: Requirement): Html => {
  const { m: { decision: d }, words: w } = desk
  const figure = (text: string | null): string => (text === null ? '—' : amount(desk, text))
  return table<Line>(d.majority, [
    { heading: d.asked, names: true, cell: ({ r, level }) => html`<span class="level-${Math.min(level, 3)}">${said(d.requirement(r, w))}</span>` },
    { heading: d.needed, cell: ({ r }) => figure(r.need) },
    { heading: d.outOf, cell: ({ r }) => figure(r.of) },
    { heading: d.had, cell: ({ r }) => html`${figure(r.have)}` },
    { heading: d.met, cell: ({ r }) => html`<span class="ds-tag" data-size="sm" data-color="${r.met ? 'success' : 'danger'}">${r.met ? d.yes : d.no}</span>${r.against.length > 0 && r.parts.length === 0 ? html` <span class="minor">${said(d.voted(''))}${namesListed(desk, r.against)}</span>` : ''}` },
  ], linesOf(requirement), '')
}

const isMatter = (word: string): word is Matter => (matters as readonly string[]).includes(word)
/** The majority, and how far the other result was: one vote changed, the margin, another kind of question. */
export const majorityOf = (desk: Desk, v: Passed): Html => {
  const { m: { decision: d }, words: w } = desk
  const turned = v.oneVote === null ? [] : (Object.keys(d.oneVotes) as (keyof typeof d.oneVotes)[]).flatMap(change => { const result = v.oneVote?.[change] ?? null; return result === null ? [] : [{ change, result }] })
  const otherwise = v.otherwiseAs.filter(isMatter)
  return html`${v.requirement ? requirementTable(desk, v.requirement) : ''}${turned.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${d.oneVote}</h3>${table<(typeof turned)[number]>(d.oneVote, [
    { heading: d.change, names: true, cell: t => d.oneVotes[t.change] },
    { heading: d.result, beside: true, cell: t => (t.result === v.result ? html`<span class="minor">${d.unchanged}</span>` : html`<strong>${d.wouldBe[t.result]}</strong>`) },
  ], turned, '')}`}${v.margin === null ? '' : html`<p>${sentence(d.margin(v.margin, w.number(v.margin), v.result))}</p>`}${otherwise.length === 0 ? '' : html`<p>${sentence(d.otherwiseAs(otherwise, v.result))}</p>`}`
}

/** How many votes for suffice, where the requirement is one of votes counted one by one: the mark on the chart. */
export const neededFor = (r: Requirement | null): number | undefined => {
  if (!r) return undefined
  if ((r.majority === 'share' || r.majority === 'affirmative') && !r.weighted && r.need !== null) return Number(r.need)
  return r.parts.map(neededFor).find(n => n !== undefined)
}
