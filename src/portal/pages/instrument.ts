/** An instrument: its entry into force, its clauses in words, and how every party stands to it, each with the reason. */
import { consentTable, type Answer } from '#law'
import { daysOf, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs, table } from '../table.ts'
import { finding } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { clausesOf } from './clauses.ts'
import { consentColumns } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'

const ofParties: readonly string[] = ['signature', 'deposit', 'domestic-ratification']

export const instrument: Write = (desk, { id = '' }) => {
  const { m, words: w } = desk
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const force = desk.ask({ ask: 'entry-into-force', instrument: id })
  const provisional = desk.ask({ ask: 'provisional-force', instrument: id })
  const provides = provisional.status !== 'open' || provisional.wants.want !== 'clause'
  const parties = consentTable(id, desk.material.law.members)(desk.register).map(([party, f]): Answer<'consent'> => ({ question: { ask: 'consent', instrument: id, party }, ...f }))
  const unnamed = desk.register.acts(id, 'deposit', d => d.instrument === id && d.party === undefined)
  const others = desk.register.about(id).filter(a => !ofParties.includes(a.act) || unnamed.some(u => u.id === a.id))
  return {
    title: w.name(id), under: '/instruments', trail: [[m.instruments, '/instruments']],
    json: { instrument: id, ...daysOf(desk), entryIntoForce: force, ...(provides ? { provisionalForce: provisional } : {}), clauses: subject.clauses, parties: parties.map(({ question, ...f }) => ({ party: question.party, ...f })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([
      [m.organisation, subject.organisation ? subjectLink(desk, subject.organisation) : undefined], [m.depositary, subject.depositary ? subjectLink(desk, subject.depositary) : undefined],
      [m.amends, subject.amends ? subjectLink(desk, subject.amends) : undefined], [m.replaces, subject.replaces ? subjectLink(desk, subject.replaces) : undefined],
    ])}
<section><h2 class="ds-heading" data-size="sm">${m.entryIntoForce}</h2>${finding(desk, force as unknown as Answer)}</section>
${provides ? html`<section><h2 class="ds-heading" data-size="sm">${m.provisionalForce}</h2>${finding(desk, provisional as unknown as Answer)}</section>` : ''}
<section><h2 class="ds-heading" data-size="sm">${m.clauses}</h2>${clausesOf(desk, subject)}</section>
<section><h2 class="ds-heading" data-size="sm">${m.parties} <span class="count">${w.number(parties.length)}</span></h2>${table<Answer<'consent'>>(m.parties, [
      { heading: m.party, names: true, cell: p => subjectLink(desk, p.question.party) },
      ...consentColumns(desk),
    ], parties.toSorted((a, b) => desk.compare(w.name(a.question.party), w.name(b.question.party))), m.nothingYet)}</section>
${actsByYear(desk, m.acts, others)}`,
  }
}
