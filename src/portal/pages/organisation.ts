/** An organisation on a day: the law it acts under, what is due, its organs as a tree, who belongs to it on a map and in a table, how that came about, its offices, instruments and sessions. */
import { when } from '#calendar'
import type { Answer, SessionHeld } from '#law'
import { daysOf, type Desk, type Page, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs, table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { belongingOf, suspendedOf } from './belonging.ts'
import { bodyOf } from './body.ts'
import { capitalPath } from './capital.ts'
import { clockPath, organsWithClock } from './clocks.ts'
import { dueOf } from './due.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { membershipOverTime } from './membership-over-time.ts'
import { membersOf } from './members.ts'
import { namesHeld } from './names-held.ts'
import { officeHeld, officesOf, officesShown } from './offices-held.ts'
import { organsUnder, organTree } from './organ-tree.ts'
import { isOrganisation, mostTold, organsOf } from './organisations.ts'
import { moneyPath } from './years-of-dues.ts'

export const organisation: Write = (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'body', id, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  return isOrganisation(desk, subject) ? organisationPage(desk, id) : bodyOf(desk, subject)
}

const organisationPage = (desk: Desk, id: string): Page => {
  const { m, m: { body: t, treaty }, words: w } = desk
  const law = desk.ask({ ask: 'law-applied', organisation: id })
  const belonging = belongingOf(desk, id)
  const deadlines = desk.ask({ ask: 'deadlines', of: id })
  const { organs } = organsOf(desk, id)
  const presidencies = organsUnder(desk, id).flatMap(o => (o.chair ? [o.chair] : []))
  const charter = desk.charter(id)
  const offices = [...new Set([...Object.values(charter?.offices ?? {}).map(o => o.office), ...officesOf(desk, id)])].filter(o => desk.register.subject(o) !== undefined).map(o => officeHeld(desk, o))
  const instruments = desk.subjects('instrument').filter(i => i.organisation === id).map(i => desk.ask({ ask: 'entry-into-force', instrument: i.id }))
  const sessions = organs.map(organ => desk.ask({ ask: 'sessions', organ }))
  const overTime = membershipOverTime(desk, id, belonging.members.status === 'established')
  const names = namesHeld(desk, id)
  const brief = mostTold(desk)
  const short = desk.material.index.subjects.get(id)?.short
  const inside = belonging.inside.length
  const section = (name: string, heading: string, content: Html, count?: number): Html => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${w.number(count)}</span>`}</h2>${content}</section>`
  const contents = ([['organs', t.tree], ['members', m.members], ...(overTime ? [['over-time', t.overTime] as const] : []), ['due', t.due], ...(charter?.dues || charter?.capital ? [['money', m.orgMoney.heading] as const] : []), ['offices', m.offices], ['instruments', m.instruments], ['sessions', m.sessions]] as const)
  return {
    title: w.name(id), under: '/organisations', trail: [[m.organisations, '/organisations']],
    json: { subject: id, ...daysOf(desk), lawApplied: law, members: belonging.members, standings: [...belonging.inside, ...belonging.observers, ...belonging.unsettled], ...(belonging.groupsAnswer ? { groups: belonging.groupsAnswer } : {}), presidencies, offices: offices.map(o => o.holders ?? o.holder), instruments, deadlines, sessions },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}${short ? html` <span class="short">${said(w.text(short))}</span>` : ''}</h1>
${pairs([
      [m.members, inside === 0 ? undefined : belonging.members.status === 'established' ? w.number(inside) : t.membersKnown(inside)], [t.suspended, suspendedOf(belonging).length === 0 ? undefined : w.number(suspendedOf(belonging).length)], [m.observers, belonging.observers.length === 0 ? undefined : w.number(belonging.observers.length)],
      [m.lawApplied, law.status === 'established' ? subjectLink(desk, law.value) : undefined],
    ])}${law.status === 'established' ? why(desk, law as unknown as Answer) : finding(desk, law as unknown as Answer)}
${brief === undefined ? '' : html`<p><a class="ds-link" href="${desk.link(`/briefs/${brief}/${id}`)}">${said(m.briefOf(w.name(brief), w.name(id)))}</a></p>`}
<nav class="contents" aria-label="${treaty.onThisPage}"><ul>${contents.map(([part, name]) => html`<li><a class="ds-link" href="#${part}">${name}</a></li>`)}</ul></nav>
${section('organs', t.tree, organTree(desk, id))}
${section('members', m.members, membersOf(desk, id, belonging), inside === 0 ? undefined : inside)}
${overTime ? section('over-time', t.overTime, overTime) : ''}
${section('due', t.due, dueOf(desk, deadlines, `/organisations/${id}/calendar`))}
${charter?.dues || charter?.capital ? section('money', m.orgMoney.heading, moneyLinks(desk, id)) : ''}
${section('offices', m.offices, officesShown(desk, offices))}
${section('instruments', m.instruments, table(m.instruments, [
      { heading: m.instrument, names: true, cell: (i: (typeof instruments)[number]) => subjectLink(desk, i.question.instrument) },
      { heading: m.entryIntoForce, cell: i => valueOf(desk, i, v => said(desk.locale.dates.day(v))) },
      { heading: m.why, why: true, cell: i => why(desk, i as unknown as Answer, { brief: true }) },
    ], instruments.toSorted((a, b) => desk.compare(w.name(a.question.instrument), w.name(b.question.instrument))), m.nothingYet))}
${section('sessions', m.sessions, sessionsLately(desk, sessions))}${coverageOf(desk, id)}${names ? section('names', m.names, names) : ''}
<p class="downloads"><a class="ds-link" href="${desk.link(`/organisations/${id}/popolo.json`)}" download>${t.popolo}</a></p>`,
  }
}
/** The pages of its money: budget and contributions, the right to vote that hangs on them, a bank's capital. */
const moneyLinks = (desk: Desk, id: string): Html => {
  const { m: { orgMoney: t }, words: w } = desk
  const charter = desk.charter(id)
  const link = (path: string, name: string, intro?: string): Html => html`<li><a class="ds-link" href="${desk.link(path)}">${said(name)}</a>${intro === undefined ? '' : html`<span class="minor">${intro}</span>`}</li>`
  return html`<ul class="entries">${charter?.dues ? link(moneyPath(id), t.money, t.linkIntro) : ''}${organsWithClock(desk, id).map(o => link(clockPath(o), t.clockOf(w.name(o)), t.clockIntro))}${charter?.capital ? link(capitalPath(id), t.capital, t.capitalIntro) : ''}</ul>`
}
/** The last session of each organ and those to come; each organ's page has them all. */
const sessionsLately = (desk: Desk, answers: readonly Answer<'sessions'>[]): Html => {
  const { m, m: { body: t }, words: w } = desk
  const start = (s: SessionHeld): string => s.on?.earliest ?? s.on?.latest ?? ''
  const all = answers.flatMap(a => (a.status === 'established' ? [a.value.sessions.filter(s => !s.opened).toReversed(), a.value.sessions.filter(s => s.opened).slice(-1)].flat() : []))
  const coming = all.filter(s => !s.opened)
  const rows = [...coming, ...all.filter(s => s.opened).toSorted((a, b) => (start(b) < start(a) ? -1 : 1))]
  return table<SessionHeld>(m.sessions, [
    { heading: m.session, names: true, cell: s => html`${subjectLink(desk, s.session)}${s.opened ? '' : html` <span class="ds-tag" data-size="sm" data-color="info">${t.planned}</span>`}` },
    { heading: m.when, cell: s => (s.on ? said(w.when(s.on)) : '—') },
    { heading: m.host, cell: s => subjectLink(desk, s.host, desk.called(s.host)) },
  ], rows, m.nothingYet)
}
/** Where the register may say "no": what its dossiers declare complete. */
const coverageOf = (desk: Desk, id: string): Html => {
  const { m, words: w } = desk
  const declared = desk.holdings.coverage.filter(c => c.of === id || c.of.startsWith(`${id}.`))
  return declared.length === 0 ? html`` : html`<section><h2 class="ds-heading" data-size="sm">${m.coverage}</h2>${pairs(declared.map(c => [
    `${w.term(c.question)}${c.of === id ? '' : `, ${w.name(c.of)}`}`, said(w.when(when(`${c.from}/${c.to}`))),
  ]))}</section>`
}
