/** A State: its standing in every organisation, the seats and offices it holds, what is due, its initiatives and intentions, the treaties it has acted under, and its acts, newest first. */
import type { Answer } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { subjectLink } from '../links.ts'
import { table } from '../table.ts'
import { valueOf, why } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { consentColumns, type Stands } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { dueSection, initiativesSection, intentionsSection, officesHeld, officesSection, votesSection } from './of-state.ts'
import { moneySection } from './state-money.ts'
import { initiativesOf } from './initiatives.ts'
import { organisationsOf } from './organisations.ts'
import { treatiesOf } from './treaties.ts'

export const state: Write = (desk, { code = '' }) => {
  const { m, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const acts = desk.register.about(code)
  const standings = organisationsOf(desk).map(o => desk.ask({ ask: 'standing', party: code, organisation: o.id }))
  const seats = organsWithSeats(desk).map(organ => desk.ask({ ask: 'seats-held', party: code, organ }))
  const held = seats.filter(s => s.status !== 'established' || s.value.length > 0)
  const offices = officesHeld(desk, code)
  const deadlines = desk.ask({ ask: 'deadlines', of: code })
  const intentions = desk.ask({ ask: 'intentions', party: code })
  const treaties = treatiesOf(desk, code)
  return {
    title: w.name(code), under: '/states', trail: [[m.states, '/states']],
    json: { subject: code, ...daysOf(desk), standings, seats, offices: offices.map(o => ({ office: o.office, ...o.term })), initiatives: initiativesOf(desk, code), intentions, deadlines, treaties: treaties.map(t => t.answer), acts: acts.filter(a => a.accountOf === undefined).map(a => a.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(code))} <span class="short">${code}</span></h1>
<section><h2 class="ds-heading" data-size="sm">${m.standings}</h2>${table<(typeof standings)[number]>(m.standings, [
      { heading: m.organisation, names: true, cell: s => subjectLink(desk, s.question.organisation) },
      { heading: m.standing, cell: s => valueOf(desk, s, v => said(w.term(v.standing))) },
      { heading: m.since, cell: s => (s.status === 'established' && s.value.since ? said(w.when(s.value.since)) : '—') },
      { heading: m.brief, cell: s => html`<a class="ds-link" href="${desk.link(`/briefs/${code}/${s.question.organisation}`)}">${m.brief}<span class="ds-sr-only"> ${said(m.briefOf(w.name(code), w.name(s.question.organisation)))}</span></a>` },
      { heading: m.why, why: true, cell: s => why(desk, s as unknown as Answer, { brief: true }) },
    ], standings, m.nothingYet)}</section>
${officesSection(desk, offices, held)}${dueSection(desk, `/states/${code}`, deadlines)}${initiativesSection(desk, code)}${intentionsSection(desk, intentions)}${votesSection(desk, code)}${moneySection(desk, code)}
<section class="of-state"><h2 class="ds-heading" data-size="sm">${m.treaties}</h2>${treaties.length === 0 ? '' : html`<p><a class="ds-link" href="${desk.link(`/states/${code}/treaties`)}">${said(m.treaty.wholeList(treaties.length))}</a></p>`}${table<Stands>(m.treaties, [
      { heading: m.instrument, names: true, cell: t => subjectLink(desk, t.instrument) },
      ...consentColumns(desk),
    ], treaties, m.nothingYet)}</section>
${actsByYear(desk, m.acts, acts)}`,
  }
}
/** The organs of every organisation whose charter of the day shares out seats. */
const organsWithSeats = (desk: Desk): readonly string[] =>
  organisationsOf(desk).flatMap(o => Object.entries(desk.charter(o.id)?.organs ?? {}).flatMap(([key, organ]) => (organ.composition ? [`${o.id}.${key}`] : [])))
