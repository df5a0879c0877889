/** The calendar of a State, an organisation or an organ: what is due, past days first, each with its rule and whose move it is; and month by month the sessions beside it. */
import { agendaAnswers, agendaColumns, agendaOf, agendaToCalendar, type Agenda, type AgendaAnswers, type AgendaItem } from '#briefs'
import { partsOfSessionKey } from '#acts'
import { established, leavesOf, type Answer, type Deadline, type SessionHeld } from '#law'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, actPath, sessionPath, subjectLink, subjectPath } from '../links.ts'
import { listed } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'

/** A feed as the text of a calendar program, its entries with addresses of the portal at `origin`. */
export type WriteFeed = (desk: Desk, parameters: Readonly<Record<string, string>>, origin: string) => { readonly name: string; readonly text: string } | Unanswered

interface Placed { readonly of: string; readonly path: string; readonly under: string; readonly trail: readonly (readonly [string, string])[]; readonly answers: AgendaAnswers; readonly agenda: Agenda }
/** Whose calendar an address names: `/states/KAZ/calendar`, `/organisations/oic/calendar`, `/bodies/oic.cfm/calendar`. */
const placed = (desk: Desk, { code, id = '' }: Readonly<Record<string, string>>): Placed | Unanswered => {
  const { m, words: w, material, register, locale, address } = desk
  const subject = code === undefined ? subjectOf(desk, 'body', id, m.organ) : subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const home = subjectPath(subject) ?? '/'
  const answers = agendaAnswers(subject.id, material, register)
  const agenda = agendaOf({ of: subject.id, deadlines: [answers.deadlines], sessions: answers.sessions, register, locale, knownOn: address.knownOn })
  const [heading, under] = subject.type === 'party' ? [m.states, '/states'] : [m.organisations, '/organisations']
  return { of: subject.id, path: calendarPath(home), under, trail: [[heading, under], [w.name(subject.id), home]], answers, agenda }
}
/** The calendar of what has a page at an address. */
export const calendarPath = (home: string): string => `${home}/calendar`

export const calendar: Write = (desk, parameters) => {
  const at = placed(desk, parameters)
  if (isUnanswered(at)) return at
  const { m, m: { dealing: d }, words: w } = desk
  const { of, path, answers: { deadlines, sessions }, agenda } = at
  const title = d.calendarOf(w.name(of))
  return {
    title, under: at.under, trail: at.trail, json: { of, ...daysOf(desk), deadlines, sessions },
    body: html`<h1 class="ds-heading" data-size="lg">${said(title)}</h1>
<p class="feed"><a class="ds-link" href="${desk.link(`${path}.ics`)}" type="text/calendar">${d.feed}</a> <span class="minor">${said(d.feedHelp)}.</span></p>
<section id="due"><h2 class="ds-heading" data-size="sm">${d.due}${deadlines.status === 'established' ? html` <span class="count">${w.number(deadlines.value.length)}</span>` : ''}</h2><p class="minor">${d.dueIntro}.</p>
${deadlines.status === 'established' ? dueIn(desk, deadlines.value, of) : finding(desk, deadlines as unknown as Answer)}${untold(desk, deadlines, agenda)}</section>
<section id="months"><h2 class="ds-heading" data-size="sm">${d.byMonth}</h2>${months(desk, agenda)}</section>
${roughly(desk, at)}${agenda.items.length === 0 ? '' : downloads(desk, path, m.dealing.calendar)}`,
  }
}

const standings = ['overdue', 'perhaps-overdue', 'coming'] as const
/** Of more than this many in a group those farthest from the day wait behind a disclosure. */
const atOnce = 12
/** Grouped by how they stand, what is past its day first. */
const dueIn = (desk: Desk, list: readonly Deadline[], of: string): Html => {
  const { m: { dealing: d }, words: w } = desk
  if (list.length === 0) return html`<p class="nothing">${d.calendarIsEmpty}.</p>`
  return html`${standings.map(standing => {
    const these = list.filter(x => x.standing === standing).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    return these.length === 0 ? '' : html`<h3 class="ds-heading standing ${standing}" data-size="xs">${d.standings[standing]} <span class="count">${w.number(these.length)}</span></h3>${
      standing === 'coming' ? '' : html`<p class="minor">${d.standingNotes[standing]}.</p>`}${near(desk, these, of, standing)}`
  })}`
}
/** The days nearest to the register's own: of what is past the last of them, of what is coming the first. */
const near = (desk: Desk, list: readonly Deadline[], of: string, standing: Deadline['standing']): Html => {
  const { m: { dealing: d } } = desk
  const rows = (these: readonly Deadline[]): Html => dueTable(desk, these, of, d.standings[standing])
  const folded = (says: string, these: readonly Deadline[]): Html => (these.length === 0 ? html`` : html`<details class="earlier"><summary>${said(says)}</summary>${rows(these)}</details>`)
  if (standing === 'coming') return html`${rows(list.slice(0, atOnce))}${folded(d.later(Math.max(0, list.length - atOnce)), list.slice(atOnce))}`
  const first = Math.max(0, list.length - atOnce)
  return html`${folded(d.earlier(first), list.slice(0, first))}${rows(list.slice(first))}`
}
export const dueTable = (desk: Desk, list: readonly Deadline[], of: string, caption: string): Html => {
  const { m, m: { dealing: d }, locale } = desk
  return table<Deadline>(caption, [
    { heading: d.what, names: true, cell: x => whatIsDue(desk, x.kind, x.subject) },
    { heading: d.dueOn, cell: x => html`${said(locale.dates.day(x.due))}${x.finding.status === 'established' ? '' : html` <span class="minor">${x.finding.status === 'open' ? d.atTheLatest : d.daysDiffer}</span>`}` },
    { heading: d.whose, cell: x => (x.whose === null ? '—' : subjectLink(desk, x.whose, desk.called(x.whose))) },
    { heading: d.rule, cell: x => rulesOf(desk, x) },
    { heading: m.why, why: true, cell: x => whyDue(desk, x, of) },
  ], list, d.calendarIsEmpty)
}
/** "term ends: Secretary-General"; of an intention what is intended. */
const whatIsDue = (desk: Desk, kind: string, subject: string): Html => {
  const act = desk.register.act(subject)
  return html`<span class="kind">${said(desk.words.term(kind))}</span> ${act ? actLink(desk, act, act.act === 'intention' ? desk.words.text(act.to) : desk.words.act(subject)) : subjectLink(desk, subject)}`
}
/** The provisions it follows from, each once. */
const rulesOf = (desk: Desk, x: Deadline): Html | string => {
  const cited = [...new Set(leavesOf(x.finding).flatMap(l => (l.ground === 'provision' ? [desk.locale.provision(desk.words.name(l.instrument), l.article)] : [])))]
  return cited.length === 0 ? '—' : listed(desk, cited.map(text => html`<span class="article">${said(text)}</span>`))
}
const whyDue = (desk: Desk, x: Deadline, of: string): Html => {
  const [item] = agendaOf({ of, deadlines: [asAnswer(x, of, [x])], register: desk.register, locale: desk.locale }).items
  // The sentences say what is due; below them stand the grounds of this one day alone.
  return why(desk, asAnswer(x, of, []) as unknown as Answer, { says: item?.sentences.map(s => (/[.؟?!]$/.test(s) ? s : `${s}.`)).join(' ') ?? '' })
}
const asAnswer = (x: Deadline, of: string, value: readonly Deadline[]): Answer<'deadlines'> => ({ question: { ask: 'deadlines', of }, ...established(value, ...x.finding.grounds) })

/** What could not be told, each with the whole reason behind it. */
const untold = (desk: Desk, deadlines: Answer<'deadlines'>, agenda: Agenda): Html => {
  const { m, m: { dealing: d } } = desk
  // An answer that is open has said so itself.
  const left = deadlines.status === 'established' ? agenda.untold : []
  return html`${left.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${d.notEstablished}</h3><ul class="untold">${left.map(text => html`<li>${sentence(text)}</li>`)}</ul>`}${
    deadlines.status === 'established' ? html`<p><a class="ds-link" href="${desk.link('/why', { ask: 'deadlines', of: deadlines.question.of })}">${m.wholeReason}</a></p>` : ''}`
}

/** The calendar by months: what lies more than a year back is folded, and so is what lies more than three ahead. */
const months = (desk: Desk, { items, asAt }: Agenda): Html => {
  const { m, m: { dealing: d } } = desk
  const year = Number(asAt.slice(0, 4))
  const yearOf = (i: AgendaItem): number => Number(i.from.slice(0, 4))
  const [before, now, after] = [items.filter(i => yearOf(i) < year - 1), items.filter(i => yearOf(i) >= year - 1 && yearOf(i) <= year + 3), items.filter(i => yearOf(i) > year + 3)]
  if (items.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  const folded = (says: string, list: readonly AgendaItem[]): Html => html`<details class="earlier"><summary>${said(says)}</summary>${inMonths(desk, list)}</details>`
  return html`${before.length === 0 ? '' : folded(d.earlier(before.length), before)}${inMonths(desk, now)}${after.length === 0 ? '' : folded(d.later(after.length), after)}`
}
const inMonths = (desk: Desk, items: readonly AgendaItem[]): Html => html`${[...Map.groupBy(items, i => i.from.slice(0, 7))].map(([month, list]) => html`<div class="month"><h3 class="ds-heading" data-size="2xs">${said(desk.locale.dates.month(month))}</h3><ul class="acts">${list.map(i => html`<li>${entry(desk, i)}</li>`)}</ul></div>`)}`
const entry = (desk: Desk, i: AgendaItem): Html => {
  const { m: { dealing: d }, locale: { dates }, words: w } = desk
  const days = i.from === i.to ? dates.day(i.from) : dates.between({ said: dates.day(i.from), exact: i.from }, { said: dates.day(i.to), exact: i.to })
  const mark = i.standing === 'coming' ? undefined : i.standing === 'held' || i.standing === 'planned' ? d[i.standing] : w.term(i.standing)
  const what = i.kind === 'session' ? subjectLink(desk, i.subject) : whatIsDue(desk, i.kind, i.subject)
  // A session is named by its organ, a vote or a notice by whose it is.
  const whose = i.whose === null || i.whose === i.subject || i.whose === partsOfSessionKey(i.subject).organ ? '' : html` <span class="minor">(${subjectLink(desk, i.whose, desk.called(i.whose))})</span>`
  return html`<span class="day">${said(days)}</span> <span>${what}${whose}${mark === undefined ? '' : html` <span class="ds-tag" data-size="sm" data-color="${i.standing === 'held' ? 'success' : i.standing === 'planned' ? 'info' : 'warning'}">${said(mark)}</span>`}</span>`
}

/** Sessions that the register knows only to the month or year: on which day of a calendar they would stand cannot be said. */
const roughly = (desk: Desk, { answers, agenda }: Placed): Html => {
  const { m: { dealing: d }, words: w } = desk
  const there = new Set(agenda.items.map(i => i.subject))
  const left = answers.sessions.flatMap((a): readonly SessionHeld[] => (a.status === 'established' ? a.value.sessions : [])).filter(s => !there.has(s.session))
  if (left.length === 0) return html``
  return html`<details class="earlier"><summary>${d.roughly} <span class="count">${w.number(left.length)}</span></summary><ul class="acts">${left.map(s => html`<li><span class="day">${s.on === null ? '—' : said(w.when(s.on))}</span> <span>${subjectLink(desk, s.session)}</span></li>`)}</ul></details>`
}

export const calendarSheet: WriteSheet = (desk, parameters) => {
  const at = placed(desk, parameters)
  if (isUnanswered(at)) return at
  const { m: { dealing: d }, words: w } = desk
  return sheet<AgendaItem>({ name: `${at.of}.calendar`, title: d.calendar, of: d.calendarOf(w.name(at.of)), status: at.answers.deadlines.status }, agendaColumns(desk.locale, w), at.agenda.items)
}
export const calendarFeed: WriteFeed = (desk, parameters, origin) => {
  const at = placed(desk, parameters)
  if (isUnanswered(at)) return at
  const { register, material } = desk
  const pageOf = (i: AgendaItem): string => {
    if (register.act(i.subject)) return actPath(i.subject)
    if (i.subject.includes('/')) return sessionPath(i.subject)
    const subject = material.index.subjects.get(i.subject)
    return (subject && subjectPath(subject)) ?? at.path
  }
  return { name: `${at.of}.calendar`, text: plain(agendaToCalendar(at.agenda, i => `${origin}${desk.link(pageOf(i))}`)) }
}
