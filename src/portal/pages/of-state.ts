/** What the page of a State says of its dealings: seats and offices with their terms, initiatives, intentions and their outcome, and what is due next. */
import type { Answer, Deadline, IntentionStanding, Term } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'
import { calendarPath, dueTable } from './calendar.ts'
import { initiativesOf, pathColumns } from './initiatives.ts'

/** At most so many of each stand on the page. */
const most = { due: 5, terms: 12, intentions: 10 }
const section = (id: string, heading: string, content: Html): Html => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`

type Held = Extract<Term, { readonly gap: false }>
export interface OfficeHeld { readonly office: string; readonly term: Held; readonly answer: Answer<'terms'> }
/** The terms of a State and of those whose State it is, the newest first; offices whose law gives no terms are told by their acts below. */
export const officesHeld = (desk: Desk, party: string): readonly OfficeHeld[] => {
  const offices = [...new Set(desk.register.acts(party, ['election', 'appointment']).map(a => a.to))]
  return offices.flatMap((office): readonly OfficeHeld[] => {
    const answer = desk.ask({ ask: 'terms', office })
    return answer.status === 'established' ? answer.value.flatMap(term => (!term.gap && term.party === party ? [{ office, term, answer }] : [])) : []
  }).toSorted((a, b) => b.term.from.from - a.term.from.from)
}
export const officesSection = (desk: Desk, held: readonly OfficeHeld[], seats: readonly Answer<'seats-held'>[]): Html => {
  const { m, m: { dealing: d }, words: w, locale } = desk
  if (held.length + seats.length === 0) return html``
  const terms = (list: readonly OfficeHeld[]): Html => table<OfficeHeld>(d.offices, [
    { heading: d.office, names: true, cell: h => subjectLink(desk, h.office) },
    { heading: d.person, cell: h => (h.term.person === null ? subjectLink(desk, h.term.party ?? '') : subjectLink(desk, h.term.person)) },
    { heading: m.since, cell: h => said(w.when(h.term.from)) },
    { heading: d.until, cell: h => (h.term.until !== null ? said(locale.dates.day(h.term.until)) : html`<span class="minor">${h.term.ends === 'lasting' ? d.ends.lasting : d.ends['not-known']}</span>`) },
    { heading: m.why, why: true, cell: h => why(desk, h.answer as unknown as Answer, { brief: true }) },
  ], list, m.nothingYet)
  // What is not established of many organs must not stand before what is.
  const told = seats.filter(s => s.status !== 'open')
  const open = seats.filter(s => s.status === 'open')
  return section('offices', d.offices, html`${told.map(s => finding(desk, s as unknown as Answer))}${held.length === 0 ? '' : terms(held.slice(0, most.terms))}${
    held.length > most.terms ? html`<details class="earlier"><summary>${said(d.earlier(held.length - most.terms))}</summary>${terms(held.slice(most.terms))}</details>` : ''}${open.length === 0 ? '' : html`<details class="earlier"><summary>${d.notEstablished} <span class="count">${w.number(open.length)}</span></summary>${open.map(s => finding(desk, s as unknown as Answer))}</details>`}`)
}

export const initiativesSection = (desk: Desk, party: string): Html => {
  const { m, m: { dealing: d } } = desk
  const list = initiativesOf(desk, party)
  return list.length === 0 ? html`` : section('initiatives', d.initiatives, html`${table(d.initiatives, pathColumns(desk), list, m.nothingYet)}<p><a class="ds-link" href="${desk.link('/initiatives')}">${d.allInitiatives}</a></p>`)
}

/** What is past its day or open first, then what was done, the newest first. */
export const intentionsSection = (desk: Desk, answer: Answer<'intentions'>): Html => {
  const { m: { dealing: d }, register, words: w } = desk
  // That no intention is known of a State is nothing to tell of it.
  if (answer.status === 'open' && answer.wants.want === 'coverage') return html``
  if (answer.status !== 'established') return section('intentions', d.intentions, finding(desk, answer as unknown as Answer))
  if (answer.value.length === 0) return html``
  const urgency = (i: IntentionStanding): number => (i.result === 'overdue' ? 0 : i.result === 'open' ? 1 : 2)
  const ordered = answer.value.toSorted((a, b) => urgency(a) - urgency(b))
  const listed = (list: readonly IntentionStanding[]): Html => table<IntentionStanding>(d.intentions, [
    { heading: d.intention, names: true, cell: i => { const act = register.act(i.intention); return act?.act === 'intention' ? actLink(desk, act, w.text(act.to)) : said(w.act(i.intention)) } },
    { heading: d.declared, cell: i => { const act = register.act(i.intention); return act ? said(w.when(act.on)) : '—' } },
    { heading: d.dueBy, cell: i => (i.due === null ? '—' : said(w.when(i.due))) },
    { heading: d.became, cell: i => { const act = i.outcome === null ? undefined : register.act(i.outcome); return html`<span class="ds-tag" data-size="sm" data-color="${i.result === 'overdue' ? 'warning' : i.result === 'open' ? 'neutral' : 'success'}">${d.results[i.result]}</span>${
      act?.act === 'outcome' ? html` ${actLink(desk, act, w.when(act.on))}${act.says === undefined ? '' : html` <span class="minor">${said(w.text(act.says))}</span>`}` : ''}` } },
  ], list, '')
  return section('intentions', d.intentions, html`${listed(ordered.slice(0, most.intentions))}${ordered.length > most.intentions ? html`<details class="earlier"><summary>${said(d.later(ordered.length - most.intentions))}</summary>${listed(ordered.slice(most.intentions))}</details>` : ''}${why(desk, answer as unknown as Answer)}`)
}

/** The first few days on which something is due, what is past its day first, and the way to the whole calendar. */
export const dueSection = (desk: Desk, home: string, deadlines: Answer<'deadlines'>): Html => {
  const { m: { dealing: d } } = desk
  const whole = (n: number): Html => html`<p><a class="ds-link" href="${desk.link(calendarPath(home))}">${said(d.wholeCalendar(n))}</a></p>`
  if (deadlines.status !== 'established') return section('due', d.due, html`${finding(desk, deadlines as unknown as Answer)}${whole(0)}`)
  const past = (x: Deadline): number => (x.standing === 'overdue' ? 0 : x.standing === 'perhaps-overdue' ? 1 : 2)
  const ordered = deadlines.value.toSorted((a, b) => past(a) - past(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(0, most.due)
  const groups = (['overdue', 'perhaps-overdue', 'coming'] as const).map(standing => [standing, ordered.filter(x => x.standing === standing)] as const).filter(([, list]) => list.length > 0)
  return section('due', d.due, html`${groups.length === 0 ? html`<p class="nothing">${d.calendarIsEmpty}.</p>` : groups.map(([standing, list]) => html`<h3 class="ds-heading" data-size="xs">${d.standings[standing]}</h3>${dueTable(desk, list, deadlines.question.of, d.standings[standing])}`)}${whole(deadlines.value.length)}`)
}
export const votesSection = (desk: Desk, code: string): Html => {
  const { m: { dealing: d }, words: w } = desk
  return desk.register.acts(code, 'vote').length === 0 ? html`` : section('votes', d.votes, html`<p><a class="ds-link" href="${desk.link(`/states/${code}/votes`)}">${said(d.votesOf(w.name(code)))}</a></p>`)
}
