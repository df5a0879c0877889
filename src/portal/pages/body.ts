/** An organ or institution: what it is, who has chaired it, its troika, bureau and seats, its offices, its sessions, how it decides, and its names over time. */
import type { Body } from '#acts'
import { decisionsOf, type Answer } from '#law'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Page, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink, subjectLink, subjectPath } from '../links.ts'
import { pairs } from '../table.ts'
import { finding, why } from '../why.ts'
import { actLine, actsByYear } from './acts-by-year.ts'
import { bureauOf } from './bureau.ts'
import { clockPath } from './clocks.ts'
import { chairsOf, chairsShown } from './chairs.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { namesHeld } from './names-held.ts'
import { officeHeld, officesOf, officesShown } from './offices-held.ts'
import { agreedOrgan } from './organ-tree.ts'
import { aboveOf } from './organisations.ts'
import { cited, rulesOf } from './rules.ts'
import { seatsShown } from './seats.ts'
import { sessionsShown } from './sessions.ts'

export const body: Write = (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'body', id, desk.m.organ)
  return isUnanswered(subject) ? subject : bodyOf(desk, subject)
}

export const bodyOf = (desk: Desk, subject: Body): Page => {
  const { m, m: { body: t, decision: d }, words: w } = desk
  const organ = subject.id
  const root = organisationOf(organ)
  const law = desk.charter(root)?.organs[organ.slice(root.length + 1)]
  const what = desk.ask({ ask: 'organ', organ })
  const presidency = law?.presidency ? desk.ask({ ask: 'presidency', organ }) : undefined
  const troika = law?.troika ? desk.ask({ ask: 'troika', organ }) : undefined
  const bureau = law?.bureau ? desk.ask({ ask: 'bureau', organ }) : undefined
  const composition = law?.composition ? desk.ask({ ask: 'composition', organ }) : undefined
  const sessions = desk.ask({ ask: 'sessions', organ })
  const chairs = presidency ? chairsOf(desk, organ) : []
  const offices = officesOf(desk, organ).map(o => officeHeld(desk, o))
  const rules = law ? rulesOf(desk, law) : undefined
  const decided = decisionsOf(organ)(desk.register)
  const parts = desk.subjects('body').filter(b => aboveOf(desk, b.id) === organ).map(b => b.id).sort((a, b) => desk.compare(w.name(a), w.name(b)))
  const above = aboveOf(desk, organ)
  const aboveSubject = above === undefined ? undefined : desk.register.subject(above)
  const names = namesHeld(desk, organ)
  const section = (id: string, heading: string, content: Html, count?: number): Html => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${w.number(count)}</span>`}</h2>${content}</section>`
  // Of an organ that meets in no sessions, or of which none is known and none asked for, an empty list says nothing.
  const meets = sessions.status !== 'open' || law?.meets !== undefined || law?.bureau !== undefined
  const own = new Set(desk.register.acts(organ, 'session', s => s.organ === organ).map(s => s.id))
  return {
    title: w.name(organ), under: '/organisations', trail: [[m.organisations, '/organisations'], ...(aboveSubject === undefined ? [] : [[w.name(aboveSubject.id), subjectPath(aboveSubject) ?? '/organisations'] as const])],
    json: {
      subject: organ, ...daysOf(desk), organ: what, ...(presidency ? { presidency, chairs: chairs.map(({ finding: f, ...c }) => ({ ...c, status: f?.status ?? null })) } : {}), ...(troika ? { troika } : {}), ...(bureau ? { bureau } : {}), ...(composition ? { composition } : {}),
      offices: offices.map(o => o.holders ?? o.holder), sessions, decisions: decided.length,
    },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(organ))}${subject.short ? html` <span class="short">${said(w.text(subject.short))}</span>` : ''}</h1>
${whatItIs(desk, subject, what, above, law?.meets ? html`${t.meetsEvery(law.meets.everyYears)} ${cited(desk, law.meets.cite)}` : undefined)}
${presidency ? section('presidency', m.presidency, html`${finding(desk, presidency as unknown as Answer)}${chairs.length < 2 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.chairs}</h3>${chairsShown(desk, organ, chairs)}`}`) : ''}
${troika ? section('troika', m.troika, finding(desk, troika as unknown as Answer)) : ''}
${bureau ? section('bureau', m.bureau, html`${bureau.status === 'established' ? html`<p>${subjectLink(desk, bureau.value.session, t.sessionTitle(w.session(bureau.value.session)))}</p>` : ''}${bureauOf(desk, bureau)}`) : ''}
${composition ? section('seats', m.seats, seatsShown(desk, organ, composition), composition.status === 'established' ? composition.value.length : undefined) : ''}
${offices.length === 0 ? '' : section('offices', m.offices, officesShown(desk, offices))}
${rules ? section('rules', t.rules, html`<p class="minor">${t.rulesIntro}.</p>${rules}${law?.voting?.lostVotes?.reasons?.length && desk.charter(root)?.dues?.arrears ? html`<p><a class="ds-link" href="${desk.link(clockPath(organ))}">${m.orgMoney.clock}</a></p>` : ''}`) : ''}
${meets ? section('sessions', m.sessions, sessionsShown(desk, organ, sessions), sessions.status === 'established' ? sessions.value.sessions.filter(s => s.opened).length : undefined) : ''}
${decided.length === 0 ? '' : section('decisions', d.decisions, html`<p><a class="ds-link" href="${desk.link(`/bodies/${organ}/decisions`)}">${said(t.decisionsAll(decided.length))}</a></p>`, decided.length)}
${parts.length === 0 ? '' : section('institutions', m.institutions, html`<ul class="names">${parts.map(o => html`<li>${subjectLink(desk, o)}</li>`)}</ul>`)}
${names ? section('names', m.names, names) : ''}
${actsByYear(desk, m.acts, desk.register.about(organ).filter(a => !own.has(a.id)))}`,
  }
}

/** Form, what it belongs to, members, budget, seat, beginning and end; of what is not established the sentence alone. */
const whatItIs = (desk: Desk, subject: Body, what: Answer<'organ'>, above: string | undefined, meets: Html | undefined): Html => {
  const { m, m: { body: t }, words: w } = desk
  const v = agreedOrgan(what)
  const parent = v?.parent ?? above
  const act = (id: string): Html => { const a = desk.register.act(id); return a ? actLine(desk, a) : said(w.act(id)) }
  const seat = v?.seat ?? null
  const seatAct = seat === null ? undefined : desk.register.act(seat.act)
  return html`${pairs([
    [t.form, v ? said(w.term(v.form)) : undefined], [m.partOf, parent === undefined || parent === null ? undefined : subjectLink(desk, parent)],
    [t.belonging, v?.belonging ? t.belongings[v.belonging] : undefined], [t.budget, v?.budget ? t.budgets[v.budget] : undefined],
    [m.seat, seat === null ? undefined : html`${seatAct ? actLink(desk, seatAct, w.text(seat.place)) : said(w.text(seat.place))} <span class="minor">${subjectLink(desk, seat.host)}</span>`],
    [t.meets, meets], [t.founded, v?.established ? said(w.when(v.established)) : undefined], [t.dissolved, v?.dissolved ? said(w.when(v.dissolved)) : undefined], [t.successor, v?.successor ? subjectLink(desk, v.successor) : undefined],
    [t.reforms, v && v.reforms.length > 0 ? html`<ul>${v.reforms.map(r => html`<li>${act(r)}</li>`)}</ul>` : undefined],
    [m.alsoCalled, subject.alsoCalled?.length ? html`<ul class="names">${subject.alsoCalled.map(n => html`<li><bdi>${n}</bdi></li>`)}</ul>` : undefined],
  ])}${what.status === 'established' ? why(desk, what as unknown as Answer) : finding(desk, what as unknown as Answer)}`
}
