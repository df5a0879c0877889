/** An organisation on a day: the law it acts under, who belongs to it, its organs, offices, instruments and sessions. */
import { when } from '#calendar'
import type { Answer } from '#law'
import { daysOf, type Desk, type Page, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs, table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { actLine } from './acts-by-year.ts'
import { bodyOf, namesOf, sessionsOf } from './body.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { isOrganisation, mostTold, organsOf } from './organisations.ts'

export const organisation: Write = (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'body', id, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  return isOrganisation(desk, subject) ? organisationPage(desk, id) : bodyOf(desk, subject)
}

const organisationPage = (desk: Desk, id: string): Page => {
  const { m, words: w } = desk
  const law = desk.ask({ ask: 'law-applied', organisation: id })
  const members = desk.ask({ ask: 'members', organisation: id })
  const observers = [...new Set(desk.register.acts(id, 'observer-status', a => a.in === id).map(a => a.of))].map(party => desk.ask({ ask: 'standing', party, organisation: id })).filter(f => f.status !== 'established' || f.value.standing === 'observer')
  const ofMembers = (members.status === 'established' ? members.value : []).map(party => desk.ask({ ask: 'standing', party, organisation: id }))
  const { organs, others } = organsOf(desk, id)
  const charter = desk.charter(id)
  const chairs = organs.map(organ => ({ organ, chair: charter?.organs[organ.slice(id.length + 1)]?.presidency ? desk.ask({ ask: 'presidency', organ }) : undefined }))
  const offices = Object.keys(charter?.offices ?? {}).map(key => desk.ask({ ask: 'office-holder', office: `${id}.${key}` }))
  const instruments = desk.subjects('instrument').filter(i => i.organisation === id).map(i => desk.ask({ ask: 'entry-into-force', instrument: i.id }))
  const brief = mostTold(desk)
  const short = desk.material.index.subjects.get(id)?.short
  return {
    title: w.name(id), under: '/organisations', trail: [[m.organisations, '/organisations']],
    json: { subject: id, ...daysOf(desk), lawApplied: law, members, standings: [...ofMembers, ...observers], presidencies: chairs.flatMap(c => (c.chair ? [c.chair] : [])), offices, instruments },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}${short ? html` <span class="short">${said(w.text(short))}</span>` : ''}</h1>
<section><h2 class="ds-heading" data-size="sm">${m.lawApplied}</h2>${finding(desk, law as unknown as Answer)}${law.status === 'established' ? html`<p>${subjectLink(desk, law.value)}</p>` : ''}
${brief === undefined ? '' : html`<p><a class="ds-link" href="${desk.link(`/briefs/${brief}/${id}`)}">${said(m.briefOf(w.name(brief), w.name(id)))}</a></p>`}</section>
<section><h2 class="ds-heading" data-size="sm">${m.organs}</h2>${table(m.organs, [
      { heading: m.organ, names: true, cell: (c: (typeof chairs)[number]) => subjectLink(desk, c.organ) },
      { heading: m.chair, cell: c => (c.chair ? valueOf(desk, c.chair, v => subjectLink(desk, v.holder)) : '—') },
      { heading: m.since, cell: c => (c.chair?.status === 'established' ? said(w.when(c.chair.value.since)) : '—') },
      { heading: m.why, why: true, cell: c => (c.chair ? why(desk, c.chair as unknown as Answer, { brief: true }) : '') },
    ], chairs, m.nothingYet)}
${others.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${m.institutions}</h3><ul class="names">${others.map(o => html`<li>${subjectLink(desk, o)}</li>`)}</ul>`}</section>
<section><h2 class="ds-heading" data-size="sm">${m.members} <span class="count">${w.number(ofMembers.length)}</span></h2>${members.status === 'established' ? '' : finding(desk, members as unknown as Answer)}${standings(desk, said(m.membersCount(ofMembers.length)), ofMembers, id)}
${observers.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${m.observers} <span class="count">${w.number(observers.length)}</span></h3>${standings(desk, m.observers, observers, id)}`}</section>
<section><h2 class="ds-heading" data-size="sm">${m.offices}</h2>${table(m.offices, [
      { heading: m.office, names: true, cell: (o: (typeof offices)[number]) => subjectLink(desk, o.question.office) },
      { heading: m.holder, cell: o => valueOf(desk, o, v => html`${v.person ? subjectLink(desk, v.person) : ''}${v.party ? html` <span class="minor">${subjectLink(desk, v.party)}</span>` : ''}`) },
      { heading: m.since, cell: o => (o.status === 'established' ? said(w.when(o.value.since)) : '—') },
      { heading: m.until, cell: o => (o.status === 'established' ? (o.value.until ? said(w.when(o.value.until)) : o.value.termEnds ? said(desk.locale.dates.day(o.value.termEnds)) : '—') : '—') },
      { heading: m.why, why: true, cell: o => why(desk, o as unknown as Answer) },
    ], offices, m.nothingYet)}</section>
<section><h2 class="ds-heading" data-size="sm">${m.instruments}</h2>${table(m.instruments, [
      { heading: m.instrument, names: true, cell: (i: (typeof instruments)[number]) => subjectLink(desk, i.question.instrument) },
      { heading: m.entryIntoForce, cell: i => valueOf(desk, i, v => said(desk.locale.dates.day(v))) },
      { heading: m.why, why: true, cell: i => why(desk, i as unknown as Answer, { brief: true }) },
    ], instruments.toSorted((a, b) => desk.compare(w.name(a.question.instrument), w.name(b.question.instrument))), m.nothingYet)}</section>
${sessionsToComeAndLast(desk, organs)}${coverageOf(desk, id)}${namesOf(desk, id)}`,
  }
}
/** Where the register may say "no": what its dossiers declare complete. */
const coverageOf = (desk: Desk, id: string): Html => {
  const { m, words: w } = desk
  const declared = desk.holdings.coverage.filter(c => c.of === id || c.of.startsWith(`${id}.`))
  return declared.length === 0 ? html`` : html`<section><h2 class="ds-heading" data-size="sm">${m.coverage}</h2>${pairs(declared.map(c => [
    `${w.term(c.question)}${c.of === id ? '' : `, ${w.name(c.of)}`}`, said(w.when(when(`${c.from}/${c.to}`))),
  ]))}</section>`
}
type StandingAnswer = Answer<'standing'>
const standings = (desk: Desk, caption: Html | string, list: readonly StandingAnswer[], of: string): Html => {
  const { m, words: w } = desk
  const group = (party: string): string | undefined => desk.register.acts(party, 'group-membership', g => g.party === party && g.in === of).at(-1)?.group
  const grouped = list.some(s => group(s.question.party) !== undefined)
  return table<StandingAnswer>(caption, [
    { heading: m.state, names: true, cell: s => subjectLink(desk, s.question.party) },
    { heading: m.standing, cell: s => valueOf(desk, s, v => said(w.term(v.standing))) },
    { heading: m.since, cell: s => (s.status === 'established' && s.value.since ? said(w.when(s.value.since)) : '—') },
    ...(grouped ? [{ heading: m.group, cell: (s: StandingAnswer) => { const g = group(s.question.party); return g === undefined ? '—' : said(w.term(g)) } }] : []),
    { heading: m.why, why: true, cell: s => why(desk, s as unknown as Answer, { brief: true }) },
  ], list.toSorted((a, b) => desk.compare(w.name(a.question.party), w.name(b.question.party))), m.nothingYet)
}
const sessionsToComeAndLast = (desk: Desk, organs: readonly string[]): Html => {
  const { m } = desk
  const all = organs.map(organ => sessionsOf(desk, organ))
  const last = all.flatMap(s => s.held.slice(0, 1)).toSorted((a, b) => ((b.on.earliest ?? '') < (a.on.earliest ?? '') ? -1 : 1))
  const coming = all.flatMap(s => s.coming)
  return html`<section><h2 class="ds-heading" data-size="sm">${m.sessions}</h2>${pairs([
    ...(coming.length === 0 ? [] : [[m.sessionsToCome, html`<ul class="acts">${coming.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`] as const]),
    [m.sessions, last.length === 0 ? m.nothingYet : html`<ul class="acts">${last.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`],
  ])}</section>`
}
