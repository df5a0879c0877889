/** An organ or institution: who chairs it, its bureau and troika, each seat with its reason, its sessions, and its names over time. */
import { sessionKey, type ActOf, type Body } from '#acts'
import type { Answer, Seat } from '#law'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Page, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { pairs, table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { actLine, actsByYear } from './acts-by-year.ts'
import { isUnanswered, newestFirst, subjectOf } from './found.ts'
import { aboveOf, organsOf } from './organisations.ts'

export const body: Write = (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'body', id, desk.m.organ)
  return isUnanswered(subject) ? subject : bodyOf(desk, subject)
}

export const bodyOf = (desk: Desk, subject: Body): Page => {
  const { m, words: w } = desk
  const { id } = subject
  const organ = id
  const root = organisationOf(id)
  const law = desk.charter(root)?.organs[id.slice(root.length + 1)]
  const presidency = law?.presidency ? desk.ask({ ask: 'presidency', organ }) : undefined
  const troika = law?.troika ? desk.ask({ ask: 'troika', organ }) : undefined
  const bureau = law?.bureau ? desk.ask({ ask: 'bureau', organ }) : undefined
  const composition = law?.composition ? desk.ask({ ask: 'composition', organ }) : undefined
  const sessions = sessionsOf(desk, id)
  const above = aboveOf(desk, id)
  const seat = desk.register.acts(id, 'seat', s => s.of === id).at(-1)
  const section = (heading: string, content: Html) => html`<section><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  const { others } = organsOf(desk, id)
  const own = new Set(sessions.held.map(s => s.id))
  return {
    title: w.name(id), under: '/organisations', trail: [[m.organisations, '/organisations'], ...(above === undefined ? [] : [[w.name(above), above.includes('.') ? `/bodies/${above}` : `/organisations/${above}`] as const])],
    json: { subject: id, ...daysOf(desk), ...(presidency ? { presidency } : {}), ...(troika ? { troika } : {}), ...(bureau ? { bureau } : {}), ...(composition ? { composition } : {}), sessions: sessions.held.map(s => ({ session: sessionKey(s), act: s.id, on: s.on, host: s.host })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}${subject.short ? html` <span class="short">${said(w.text(subject.short))}</span>` : ''}</h1>
${pairs([[m.partOf, above === undefined ? undefined : subjectLink(desk, above)], [m.seat, seat ? actLink(desk, seat, `${w.text(seat.place)} (${w.name(seat.host)})`) : undefined], [m.alsoCalled, subject.alsoCalled?.length ? html`<ul class="names">${subject.alsoCalled.map(n => html`<li><bdi>${n}</bdi></li>`)}</ul>` : undefined]])}
${presidency ? section(m.presidency, finding(desk, presidency as unknown as Answer)) : ''}
${troika ? section(m.troika, finding(desk, troika as unknown as Answer)) : ''}
${bureau ? section(m.bureau, finding(desk, bureau as unknown as Answer)) : ''}
${composition ? section(m.seats, composition.status === 'established' ? html`${seatsTable(desk, id, composition.value)}${why(desk, composition as unknown as Answer)}` : finding(desk, composition as unknown as Answer)) : ''}
${others.length === 0 ? '' : section(m.institutions, html`<ul class="names">${others.map(o => html`<li>${subjectLink(desk, o)}</li>`)}</ul>`)}
${sessions.held.length + sessions.coming.length === 0 ? '' : section(m.sessions, html`${sessions.coming.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${m.sessionsToCome}</h3><ul class="acts">${sessions.coming.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`}${sessionsTable(desk, sessions.held)}`)}
${namesOf(desk, id)}
${actsByYear(desk, m.acts, desk.register.about(id).filter(a => !own.has(a.id)))}`,
  }
}
const seatsTable = (desk: Desk, organ: string, seats: readonly Seat[]): Html => table<Seat>(desk.m.seats, [
  { heading: desk.m.seat, names: true, cell: s => said(desk.words.term(s.by)) },
  { heading: desk.m.organ, cell: s => subjectLink(desk, s.of) },
  { heading: desk.m.holder, cell: s => (s.holder.status === 'established' ? subjectLink(desk, s.holder.value) : valueOf(desk, s.holder, v => said(v))) },
  { heading: desk.m.why, why: true, cell: s => seatWhy(desk, organ, s) },
], seats, desk.m.nothingYet)
/** A seat has a finding of its own and no question of its own: it is told by who holds it. */
const seatWhy = (desk: Desk, organ: string, s: Seat): Html => {
  const composition = { question: { ask: 'composition' as const, organ }, status: 'established' as const, value: [s], grounds: s.holder.grounds }
  return why(desk, (s.holder.status === 'open' ? { ...composition, status: 'open', wants: s.holder.wants } : composition) as unknown as Answer, { says: `${desk.words.term(s.by)} (${desk.words.name(s.of)}): ${s.holder.status === 'established' ? desk.words.name(s.holder.value) : desk.m.status[s.holder.status]}` })
}

/** The sessions of an organ that have begun or may have, newest first, and those a host is designated for. */
export const sessionsOf = (desk: Desk, organ: string): { readonly held: readonly ActOf<'session'>[]; readonly coming: readonly ActOf<'designation'>[] } => {
  const held = newestFirst(desk.register.about(organ)).filter((a): a is ActOf<'session'> => a.act === 'session' && a.organ === organ)
  const ordinary = Math.max(0, ...held.filter(s => s.form === 'ordinary').map(s => s.ordinal ?? 0))
  const coming = [1, 2, 3].flatMap(n => { const key = sessionKey({ organ, ordinal: ordinary + n, form: 'ordinary' }); return ordinary === 0 ? [] : desk.register.acts(key, 'designation', d => d.session === key) })
  return { held, coming }
}
const sessionsTable = (desk: Desk, held: readonly ActOf<'session'>[]): Html => {
  const { m, words: w } = desk
  const themed = held.some(s => s.theme)
  return table<ActOf<'session'>>(m.sessions, [
    { heading: m.session, names: true, cell: s => actLink(desk, s, w.session(sessionKey(s))) },
    { heading: m.when, cell: s => said(w.when(s.on)) },
    { heading: m.place, cell: s => html`${said(w.text(s.place))} <span class="minor">${subjectLink(desk, s.host)}</span>` },
    ...(themed ? [{ heading: m.theme, cell: (s: ActOf<'session'>) => (s.theme ? said(w.text(s.theme)) : '—') }] : []),
  ], held, m.nothingYet)
}

/** The names a subject has had, in the order in which it took them. */
export const namesOf = (desk: Desk, id: string): Html => {
  const namings = desk.register.acts(id, 'naming', n => n.of === id)
  return namings.length === 0 ? html`` : html`<section><h2 class="ds-heading" data-size="sm">${desk.m.names}</h2><ul class="acts">${namings.map(n => html`<li>${actLine(desk, n)}</li>`)}</ul></section>`
}
