/** The lists one goes in by: organisations and States. */
import { daysOf, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { subjectLink } from '../links.ts'
import { table } from '../table.ts'
import { valueOf } from '../why.ts'
import { lettersOf } from './letters.ts'
import { rowOf } from './notes.ts'
import { organisationsOf } from './organisations.ts'

export const organisations: Write = desk => {
  const { m, words: w } = desk
  const list = organisationsOf(desk).map(o => desk.ask({ ask: 'members', organisation: o.id }))
  const laws = new Map(list.map(o => [o.question.organisation, desk.ask({ ask: 'law-applied', organisation: o.question.organisation })]))
  return {
    title: m.organisations, under: '/organisations', json: { ...daysOf(desk), organisations: list },
    body: html`<h1 class="ds-heading" data-size="lg">${m.organisations}</h1>${table<(typeof list)[number]>(m.organisations, [
      { heading: m.organisation, names: true, cell: o => subjectLink(desk, o.question.organisation) },
      { heading: m.members, cell: o => valueOf(desk, o, v => said(w.number(v.length))) },
      { heading: m.lawApplied, cell: o => { const law = laws.get(o.question.organisation); return law ? valueOf(desk, law, v => subjectLink(desk, v)) : '' } },
    ], list, m.nothingYet)}`,
  }
}
/** The parties of which the register knows at least one act. */
export const states: Write = desk => {
  const { m, words: w } = desk
  const list = desk.subjects('party').filter(p => desk.register.about(p.id).length > 0).map(p => p.id).sort((a, b) => desk.compare(w.name(a), w.name(b)))
  return {
    title: m.states, under: '/states', json: { ...daysOf(desk), states: list },
    body: html`<h1 class="ds-heading" data-size="lg">${m.states}</h1>${lettersOf(desk, list)}${table<string>(m.states, [
      { heading: m.state, names: true, cell: id => subjectLink(desk, id, desk.called(id)) },
      { heading: m.acts, short: m.acts, cell: id => said(w.number(desk.register.about(id).length)) },
      { heading: m.id, beside: true, cell: id => html`<code dir="ltr">${id}</code>` },
    ], list, m.nothingYet, rowOf)}`,
  }
}
