/** The bureau of a session beside what the rule has: each place with both, and a word where they differ. */
import type { Answer, Bureau } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'

interface Place { readonly place: 'chair' | 'vice-chair' | 'rapporteur'; readonly rule: Html | null; readonly found: Html | null; readonly differs: boolean }

/** `then`: the desk of the day on which it was asked, to which the reason belongs. */
export const bureauOf = (desk: Desk, answer: Answer<'bureau'>, then: Desk = desk): Html => {
  const { m: { body: t }, words: w } = desk
  const shown = (v: Bureau): Html => html`${bureauTable(desk, v)}${v.derived ? html`<p class="minor">${sentence(t.derivedOnly)}</p>` : ''}${(v.deviations?.length ?? 0) > 0 ? html`<p><span class="ds-tag" data-size="sm" data-color="warning">${t.differs}</span> ${sentence(t.bureauDiffers(v.deviations?.length ?? 0))}</p><ul class="plain">${(v.deviations ?? []).map(d => html`<li>${t.places[d.place]}: ${d.found === null ? t.notFilled : party(desk, d.found)} <span class="minor">${d.expected === null ? t.noSuchPlace : html`${t.byRule}: ${isGroup(d.expected) ? said(t.fromGroup(w.term(d.expected))) : party(desk, d.expected)}`}</span></li>`)}</ul>` : ''}`
  if (answer.status === 'established') return html`${shown(answer.value)}${why(then, answer as unknown as Answer)}`
  if (answer.status !== 'disputed') return finding(then, answer as unknown as Answer)
  return html`${finding(then, answer as unknown as Answer)}${answer.positions.map((p, i) => (p.status === 'established' ? html`<h3 class="ds-heading" data-size="xs">${t.account(w.number(i + 1))}</h3>${shown(p.value)}` : ''))}`
}
const party = (desk: Desk, id: string): Html => subjectLink(desk, id, desk.words.type(id) === 'party' ? desk.called(id) : desk.words.name(id))
/** A place is the rule's for a State or body, or for a group, which has a word and no code. */
const isGroup = (id: string): boolean => !/^[A-Z]/.test(id) && !id.includes('.')
const bureauTable = (desk: Desk, v: Bureau): Html => {
  const { m: { body: t }, words: w } = desk
  const differs = (place: Place['place']): boolean => (v.deviations ?? []).some(d => d.place === place)
  const rule = v.expected
  const groups = rule === undefined ? null : rule.groups === null ? null : html`<ul class="plain">${rule.groups.map(g => html`<li>${said(t.fromGroup(w.term(g)))}</li>`)}${rule.always.map(p => html`<li>${party(desk, p)}</li>`)}</ul>`
  const rows: readonly Place[] = [
    { place: 'chair', rule: rule?.chair ? party(desk, rule.chair) : null, found: party(desk, v.chair), differs: differs('chair') },
    { place: 'vice-chair', rule: groups, found: v.viceChairs === null ? null : v.viceChairs.length === 0 ? html`${t.notFilled}` : namesListed(desk, v.viceChairs), differs: differs('vice-chair') },
    { place: 'rapporteur', rule: rule?.rapporteur ? party(desk, rule.rapporteur) : null, found: v.rapporteur === null ? null : party(desk, v.rapporteur), differs: differs('rapporteur') },
  ]
  return table<Place>(desk.m.bureau, [
    { heading: t.place, names: true, cell: r => t.places[r.place] },
    { heading: t.asElected, cell: r => html`${r.found ?? html`<span class="nothing">${t.notNamed}</span>`}${r.differs ? html` <span class="ds-tag" data-size="sm" data-color="warning">${t.differs}</span>` : ''}` },
    ...(rule ? [{ heading: t.byRule, cell: (r: Place) => r.rule ?? '—' }] : []),
  ], rows, '')
}
