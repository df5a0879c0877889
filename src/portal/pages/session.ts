/** A session: when and where it met, who presided, its bureau against the rule, who took part, whether there was a quorum, what it decided; one known by its designation alone is told as planned. */
import { nearest, partsOfSessionKey, type ActOf } from '#acts'
import type { Day } from '#calendar'
import { beginningOf, decisionsOf, type Answer } from '#law'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, sessionPath, subjectLink, subjectPath } from '../links.ts'
import { listed } from '../names.ts'
import { type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { actLine, actsByYear } from './acts-by-year.ts'
import { attendanceSheet, attendanceShown, credentialsShown, toldCounts } from './attendance.ts'
import { bureauOf } from './bureau.ts'
import { rowFor, resultCell, titleLink, type Row } from './decisions.ts'
import { isUnanswered, missing } from './found.ts'
import { designatedAt, designationAct, firstNamed, sessionAct } from './session-acts.ts'
import { deskOn, noLaterThan } from './then.ts'

/** Of more decisions than this the latest are shown, with the way to all. */
const shownDecisions = 40

interface Sat { readonly key: string; readonly organ: string; readonly act: ActOf<'session'> | undefined; readonly designation: ActOf<'designation'> | undefined }
/** A session that acts name, on this day or another; otherwise what a 404 page says. */
const sessionOf = (desk: Desk, organ: string, number: string): Sat | Unanswered => {
  const key = `${organ}/${number}`
  const { index } = desk.material
  if (index.subjects.get(organ)?.type === 'body' && index.of(key).length > 0) return { key, organ, act: sessionAct(desk, key), designation: designationAct(desk, key) }
  const known = index.subjects.get(organ)?.type === 'body' ? index.of(organ).flatMap(e => (e.act.act === 'session' && e.act.organ === organ && e.act.ordinal !== undefined && e.act.form === 'ordinary' ? [`${organ}/${e.act.ordinal}`] : [])) : []
  const meant = nearest(key, known)
  return missing(desk, key, desk.m.session, meant, meant === undefined ? undefined : sessionPath(meant))
}

export const session: Write = (desk, { organ: asked = '', number = '' }) => {
  const found = sessionOf(desk, asked, number)
  if (isUnanswered(found)) return found
  const { m, m: { body: t, decision: d }, words: w, register } = desk
  const { key, organ, act, designation } = found
  const listedIn = desk.ask({ ask: 'sessions', organ })
  const held = listedIn.status === 'established' ? listedIn.value.sessions.find(s => s.session === key) : undefined
  const resumedBy = listedIn.status === 'established' ? listedIn.value.sessions.filter(s => s.resumes === key).map(s => s.session) : []
  const root = organisationOf(organ)
  const subject = register.subject(organ)
  const then = act ? dayOf(desk, act.on.latest ?? act.on.earliest) : undefined
  const opening = act ? dayOf(desk, beginningOf(act).latest ?? beginningOf(act).earliest) : undefined
  const presidency = opening && lawOn(opening, organ)?.presidency ? opening.ask({ ask: 'presidency', organ }) : undefined
  const bureau = then && isOrdinary(key) && lawOn(then, organ)?.bureau ? then.ask({ ask: 'bureau', organ }) : undefined
  const itsBureau = bureau?.status === 'established' && bureau.value.session !== key ? undefined : bureau
  const attendance = act ? desk.ask({ ask: 'attendance', session: key }) : undefined
  const quorum = act ? desk.ask({ ask: 'quorum', session: key }) : undefined
  const credentials = [...new Set(register.about(key).flatMap(a => (a.act === 'credentials' && a.session === key ? [a.of] : [])))].map(party => desk.ask({ ask: 'credentials', party, session: key }))
  const decided = decisionsOf(organ)(register).filter(x => x.session === key)
  const rows = decided.slice(-shownDecisions).toReversed().map(rowFor(desk))
  const hosts = designatedAt(desk, key)
  const acts = register.about(key)
  const place = act?.place ?? designation?.place
  const theme = act?.theme
  const others = act ? register.accounts(act) : []
  // What stands in the table of decisions is not told a second time.
  const told = new Set(rows.map(r => r.listed.act))
  const first = acts.length === 0 ? firstNamed(desk, key) : undefined
  const section = (id: string, heading: string, content: Html, count?: number): Html => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${w.number(count)}</span>`}</h2>${content}</section>`
  const sessionLinks = (keys: readonly string[]): Html | undefined => (keys.length === 0 ? undefined : listed(desk, keys.map(k => subjectLink(desk, k))))
  return {
    title: t.sessionTitle(w.session(key)), under: '/organisations', trail: [[m.organisations, '/organisations'], ...(root !== organ && register.subject(root) ? [[w.name(root), `/organisations/${root}`] as const] : []), ...(subject ? [[w.name(organ), subjectPath(subject) ?? '/organisations'] as const] : [])],
    json: { session: key, organ, ...daysOf(desk), act: act?.id ?? null, designation: designation?.id ?? null, opened: held?.opened ?? act !== undefined, ...(held ? { held } : {}), presidency: presidency ?? null, bureau: itsBureau ?? null, attendance: attendance ?? null, told: toldCounts(desk, key).map(x => ({ act: x.act.id, counts: x.counts })), credentials, quorum: quorum ?? null, decisions: decided, designations: hosts.map(x => x.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.session(key))}${act || !designation ? '' : html` <span class="ds-tag" data-size="sm" data-color="info">${t.planned}</span>`}</h1>
${first ? html`<p class="notice">${sentence(t.notYet(w.when(first.on)))}</p>` : ''}${!act && designation ? html`<p class="notice">${sentence(t.knownByDesignation)}</p>` : ''}
${pairs([
      [m.organ, subjectLink(desk, organ)],
      [act ? m.when : t.plannedFor, act ? actLink(desk, act, w.when(act.on)) : designation?.due ? said(w.when(designation.due)) : undefined],
      [m.place, place === undefined ? undefined : said(w.text(place))], [m.host, act ? subjectLink(desk, act.host) : designation ? subjectLink(desk, designation.host) : undefined], [m.theme, theme === undefined ? undefined : said(w.text(theme))],
      [t.resumes, sessionLinks(held?.resumes ? [held.resumes] : act?.resumes ? [act.resumes] : [])], [t.resumedBy, sessionLinks(resumedBy)], [t.prepares, sessionLinks(held?.prepares ? [held.prepares] : act?.prepares ? [act.prepares] : [])], [t.preparedBy, sessionLinks(held?.preparedBy ?? [])],
      [m.otherAccounts, others.length === 0 ? undefined : html`<ul class="acts">${others.map(o => html`<li>${actLine(desk, o)}</li>`)}</ul>`],
    ])}
${presidency && opening ? section('presided', t.presided, presidedOver(desk, presidency, opening)) : ''}
${itsBureau && then ? section('bureau', m.bureau, bureauOf(desk, itsBureau, then)) : ''}
${attendance ? section('attendance', t.attendance, attendanceShown(desk, key, attendance)) : ''}
${credentials.length === 0 ? '' : section('credentials', t.credentials, credentialsShown(desk, credentials), credentials.length)}
${quorum && !hasNoRule(quorum) ? section('quorum', t.quorum, finding(desk, quorum as unknown as Answer)) : ''}
${decided.length === 0 ? '' : section('decisions', t.takenHere, html`${decided.length > rows.length ? html`<p>${sentence(t.mostDecisions(rows.length, decided.length))} <a class="ds-link" href="${desk.link(`/bodies/${organ}/decisions`, { session: key })}">${said(t.decisionsAll(decided.length))}</a></p>` : ''}${table<Row>(t.takenHere, [
      { heading: d.decision, names: true, cell: r => titleLink(desk, r.listed) }, { heading: m.when, short: '', cell: r => said(w.when(r.listed.on)) }, { heading: d.result, short: '', cell: r => resultCell(desk, r) },
    ], rows, m.nothingYet)}`, decided.length)}
${hosts.length === 0 ? '' : section('designated', t.designated, table<ActOf<'designation'>>(t.designated, [
      { heading: m.session, names: true, cell: x => subjectLink(desk, x.session) }, { heading: m.host, cell: x => subjectLink(desk, x.host, desk.called(x.host)) }, { heading: t.plannedFor, cell: x => (x.due ? said(w.when(x.due)) : '—') }, { heading: m.act, cell: x => actLink(desk, x, w.when(x.on)) },
    ], hosts, m.nothingYet), hosts.length)}
${actsByYear(desk, m.acts, acts.filter(a => !told.has(a.id)))}`,
  }
}
const isOrdinary = (key: string): boolean => { const p = partsOfSessionKey(key); return p.form === 'ordinary' && p.ordinal !== undefined }
const lawOn = (desk: Desk, organ: string) => desk.charter(organisationOf(organ))?.organs[organ.slice(organisationOf(organ).length + 1)]
/**
 * The desk on a day of the session, or on the register's day where that is earlier: who presided is asked as at the opening, the bureau as
 * at the last day, by which it had been elected.
 */
const dayOf = (desk: Desk, day: Day | null): Desk => (day === null ? desk : deskOn(desk, noLaterThan(day, desk.address.asAt)))
/** Who was in the chair when it opened; the reason is that of the day. */
const presidedOver = (desk: Desk, answer: Answer<'presidency'>, then: Desk): Html => {
  const { m, m: { body: t }, words: w } = desk
  if (answer.status !== 'established') return finding(then, answer as unknown as Answer)
  const { holder, person, since } = answer.value
  return html`${pairs([[m.chair, subjectLink(desk, holder, w.type(holder) === 'party' ? desk.called(holder) : w.name(holder))], [m.person, person === undefined ? undefined : subjectLink(desk, person)], [t.presidedFrom, said(w.when(since))]])}${why(then, answer as unknown as Answer)}`
}
/** Where the text has no quorum there is nothing to ask for. */
const hasNoRule = (q: Answer<'quorum'>): boolean => q.status === 'open' && (q.wants.want === 'rule' || q.wants.want === 'law')

export const sessionAttendanceSheet: WriteSheet = (desk, parameters) => {
  const found = sessionOf(desk, parameters['organ'] ?? '', parameters['number'] ?? '')
  return isUnanswered(found) ? found : attendanceSheet(desk, parameters)
}
