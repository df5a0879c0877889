/** A person: the offices held, and the acts, newest first. */
import type { Answer } from '#law'
import { daysOf, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs } from '../table.ts'
import { finding } from '../why.ts'
import { actLine, actsByYear } from './acts-by-year.ts'
import { isUnanswered, newestFirst, subjectOf } from './found.ts'

const ofOffice: readonly string[] = ['election', 'appointment', 'end-of-office']

export const person: Write = (desk, { id = '' }) => {
  const { m, words: w } = desk
  const subject = subjectOf(desk, 'person', id, m.person)
  if (isUnanswered(subject)) return subject
  const acts = desk.register.about(id)
  const filled = newestFirst(acts).filter(a => ofOffice.includes(a.act))
  const offices = [...new Set(filled.flatMap(a => (a.act === 'election' || a.act === 'appointment' ? [a.to] : [])))].map(office => desk.ask({ ask: 'office-holder', office }))
  const holds = offices.filter(o => o.status !== 'established' || o.value.person === id)
  return {
    title: w.name(id), json: { subject: id, ...daysOf(desk), offices, acts: acts.map(a => a.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([[m.state, subject.of ? subjectLink(desk, subject.of) : undefined]])}
${filled.length === 0 ? '' : html`<section><h2 class="ds-heading" data-size="sm">${m.offices}</h2>${holds.map(o => finding(desk, o as unknown as Answer))}<ul class="acts">${filled.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul></section>`}
${actsByYear(desk, m.acts, acts.filter(a => !ofOffice.includes(a.act)))}`,
  }
}
