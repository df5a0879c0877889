/** "Why?": the reason for a finding as a disclosure beside it, down to the acts with their sources and the provisions with their articles. */
import { explain, type Explanation } from '#briefs'
import type { Answer, Finding, Question } from '#law'
import { askedAs, sayAnswer } from '#locales'
import type { Desk } from './desk.ts'
import { html, said, sentence, webAddress, written, type Html } from './html.ts'
import { actPath, hostOf } from './links.ts'
import { questionQuery } from './questions.ts'

/** At most so many grounds of one answer stand in a disclosure; the page of the whole reason has all. */
const shownAtOnce = 12

const signs = { unread: '†', unverified: '‡', disputed: '≠', open: '?' } as const

/** The explanation of an answer, as every desk tells it. */
export const explanationOf = (desk: Desk, question: Question, finding: Finding<unknown>): Explanation =>
  explain(question, finding, { locale: desk.locale, words: desk.words, register: desk.register, sources: desk.material.sources })

/** What a reader opens beside an answer. `says`: what is told of a part of an answer, which has no question of its own. `brief`: the answers it rests on are named with a link, not unfolded (for the rows of long tables). */
export const why = (desk: Desk, answer: Answer, { brief = false, says }: { readonly brief?: boolean; readonly says?: string } = {}): Html => {
  const { m } = desk
  const finding = brief ? { ...answer, grounds: answer.grounds.map(g => (g.ground === 'premise' ? { ...g, finding: { ...g.finding, grounds: [] } } : g)) } as Answer : answer
  const told = explanationOf(desk, answer.question, finding)
  const whole = says === undefined ? desk.link('/why', questionQuery(answer.question)) : undefined
  return html`<details class="why"><summary>${m.why}<span class="ds-sr-only"> ${said(says ?? askedAs(desk.locale, answer.question, desk.words))}</span></summary>
<div class="reason"><p class="answer">${sentence(says ?? told.text)}</p>${reason(desk, told.parts, whole)}${legend(desk, told)}
${whole === undefined ? '' : html`<p class="whole"><a class="ds-link" href="${whole}">${m.wholeReason}</a></p>`}</div></details>`
}

/** The grounds as nested lists. With `whole`, long lists end with a link to it. */
export const reason = (desk: Desk, parts: readonly Explanation[], whole?: string): Html => {
  if (parts.length === 0) return written('')
  const shown = whole === undefined ? parts : parts.slice(0, shownAtOnce)
  return html`<ul class="grounds">${shown.map((p, i) => html`<li class="${p.ground} ${p.role ?? ''}">${ground(desk, p, shown[i - 1])}${reason(desk, p.parts, whole)}</li>`)}${
    shown.length < parts.length ? html`<li class="more"><a class="ds-link" href="${whole ?? ''}">${said(desk.m.moreGrounds(parts.length - shown.length))}</a></li>` : ''}</ul>`
}

/** Where what stands before it has the same sources, they are not told again. */
const sameSources = (e: Explanation, before: Explanation | undefined): boolean =>
  before?.ground === 'act' && (e.sources ?? []).length > 0 && JSON.stringify(e.sources) === JSON.stringify(before.sources)

const ground = (desk: Desk, e: Explanation, before?: Explanation): Html => {
  const { locale } = desk
  const marks = e.marks.filter(k => k !== 'open' && k !== 'disputed').map(k => html`<span class="mark">${signs[k]}</span>`)
  switch (e.ground) {
    case 'act': return html`<a class="ds-link" href="${desk.link(actPath(e.id ?? ''))}">${said(e.text)}</a>${marks}${
      e.role && e.role !== 'supports' ? html` <span class="role">${locale.roles[e.role]}${e.because ? html`: ${said(e.because)}` : ''}</span>` : e.because ? html` <span class="role">${said(e.because)}</span>` : ''}${
      sameSources(e, before) ? html` <cite class="same">${desk.m.sameSource}</cite>` : (e.sources ?? []).map(s => { const url = webAddress(s.url); return html`<cite>${said(s.text)}${url === undefined ? '' : html` <a class="ds-link elsewhere" href="${url}" rel="nofollow noopener">${hostOf(url)}</a>`}</cite>` })}`
    case 'provision': return html`<span class="article">${said(e.text)}</span>${marks}${(e.sources ?? []).map(s => html`<cite>${said(s.text)}</cite>`)}`
    case 'finding': return html`<span>${sentence(e.text)}</span>${e.question ? html` <a class="ds-link on" href="${desk.link('/why', questionQuery(e.question))}">${desk.m.why}<span class="ds-sr-only"> ${said(askedAs(locale, e.question, desk.words))}</span></a>` : ''}`
    case 'position': return html`<span>${sentence(e.text)}</span>`
    case 'want': return html`<span>${sentence(e.text)}</span>`
  }
}

/** What the marks in an explanation mean, if there are any. */
export const legend = (desk: Desk, e: Explanation): Html => {
  const used = marksIn(e)
  const lines = [...(used.has('unread') ? [[signs.unread, desk.locale.unread] as const] : []), ...(used.has('unverified') ? [[signs.unverified, desk.locale.brief.unverifiedMark] as const] : [])]
  return lines.length === 0 ? written('') : html`<ul class="legend">${lines.map(([sign, text]) => html`<li><span class="mark">${sign}</span> ${said(text)}</li>`)}</ul>`
}
const marksIn = (e: Explanation): ReadonlySet<string> => new Set([...e.marks, ...e.parts.flatMap(p => [...marksIn(p)])])

/** A finding as a sentence with its disclosure: for the head of a page and for lists. */
export const finding = (desk: Desk, answer: Answer): Html =>
  html`<div class="finding ${answer.status}"><p>${sentence(sayAnswer(desk.locale, answer, desk.words))}</p>${why(desk, answer)}</div>`

/** In a table: the value as `show` writes it, or an honest gap. */
export const valueOf = <T>(desk: Desk, answer: Finding<T>, show: (value: T) => Html): Html =>
  answer.status === 'established' ? show(answer.value)
    : html`<span class="ds-tag" data-size="sm" data-color="${answer.status === 'open' ? 'neutral' : 'warning'}">${answer.status === 'open' ? desk.m.status.open : desk.m.status.disputed}</span>`
