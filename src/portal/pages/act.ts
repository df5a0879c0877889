/** An act: how it reads, when it was and when the register learnt it, every source with its rank and place, other accounts, and the claims that rest on it. */
import { actAsShown, knownSince, nearest, subjectsOf, type Act, type Citation } from '#acts'
import { leavesOf } from '#law'
import { nounOf, sayAct } from '#locales'
import type { TestedClaim } from '#claims'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, actPath, citationLink, subjectLink } from '../links.ts'
import { pairs } from '../table.ts'
import { actLine } from './acts-by-year.ts'
import { claimLink, verdictTag } from './claims.ts'
import { missing } from './found.ts'

export const act: Write = (desk, { id = '' }) => {
  const { m, words: w, locale, register, material } = desk
  const entry = material.index.byId(id)
  // What was not known on the day of the address is not there on that day.
  if (!entry || entry.known > register.knownOn) return missing(desk, id, m.act, ...nearestAct(desk, id))
  const told = entry.act
  const rectified = material.index.rectificationsOf(id).filter(r => r.known <= register.knownOn).map(r => r.act)
  const others = register.accounts(told)
  const main = told.accountOf === undefined ? undefined : register.act(told.accountOf)
  const answered = answeredBy(desk, told)
  const answering = register.pointingAt(told).filter(a => a.act !== 'rectification' && a.accountOf === undefined)
  const claims = desk.tested().filter(t => restsOn(t, id))
  const subjects = subjectsOf(told).filter(s => !s.startsWith('unit:') && s !== told.act)
  const section = (heading: string, content: Html) => html`<section><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  const list = (acts: readonly Act[]) => html`<ul class="acts">${acts.map(a => html`<li>${actLine(desk, a)}${sourcesOf(desk, a.sources)}</li>`)}</ul>`
  return {
    title: `${nounOf(locale, told.act)}: ${w.when(told.on)}`,
    json: { ...daysOf(desk), act: actAsShown(told), otherAccounts: others.map(actAsShown), rectifiedBy: rectified.map(r => r.id), claims: claims.map(c => c.claim.id) },
    body: html`<p class="kicker">${m.act} · ${nounOf(locale, told.act)}</p>
<h1 class="ds-heading" data-size="md">${sentence(locale.brief.dated(w.when(told.on), sayAct(locale, told, w)))}</h1>
${rectified.length === 0 ? '' : html`<div class="notice warning"><p><strong>${m.rectifiedBy}</strong></p>${list(rectified)}</div>`}
${pairs([
      [m.kind, nounOf(locale, told.act)], [m.when, html`${said(w.when(told.on))}${/^\d{4}-\d\d-\d\d$/.test(told.on.text) ? '' : html` <code dir="ltr">${told.on.text}</code>`}`],
      [m.concerns, html`<ul class="names">${subjects.map(s => html`<li>${subjectLink(desk, s)}</li>`)}</ul>`],
      [m.recorded, said(locale.dates.day(told.recorded))], [m.knownSince, said(locale.dates.day(knownSince(told)))], [m.rank, locale.ranks[told.rank]],
      [m.restriction, locale.restrictions[told.restriction]], [m.confidence, told.confidence === undefined ? undefined : m.confidences[told.confidence]],
      [m.note, told.note === undefined ? undefined : sentence(w.text(told.note))],
      [m.refersTo, answered ? actLink(desk, answered, locale.brief.dated(w.when(answered.on), sayAct(locale, answered, w))) : undefined],
      [m.accountOf, main ? actLink(desk, main, sayAct(locale, main, w)) : undefined],
      [m.rectifies, told.act === 'rectification' && material.index.byId(told.of) ? actLink(desk, material.index.byId(told.of)!.act, sayAct(locale, material.index.byId(told.of)!.act, w)) : undefined],
      [m.id, html`<code dir="ltr">${told.id}</code>`],
    ])}
${section(m.sources, sourcesOf(desk, told.sources))}
${answering.length === 0 ? '' : section(m.laterActs, html`<ul class="acts">${answering.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`)}
${others.length === 0 ? '' : section(m.otherAccounts, list(others))}
${claims.length === 0 ? '' : section(m.claimsOnAct, html`<ul class="claims">${claims.map(t => html`<li>${claimLink(desk, t.claim)} ${verdictTag(desk, t.verdict)}</li>`)}</ul>`)}`,
  }
}
/** The act that an act is about, as an objection is about a reservation; a rectification says so itself. */
const answeredBy = (desk: Desk, told: Act): Act | undefined => {
  if (told.act === 'rectification') return undefined
  const ids = [...('to' in told ? [told.to] : []), ...('of' in told ? [told.of] : [])].filter(x => typeof x === 'string')
  return ids.flatMap(id => desk.register.act(id) ?? [])[0]
}
const restsOn = ({ verdict }: TestedClaim, id: string): boolean => leavesOf({ status: 'established', value: null, grounds: verdict.grounds }).some(l => l.ground === 'act' && l.act === id)

/** The sources of an act, each with its rank and the place in it. */
const sourcesOf = (desk: Desk, citations: readonly Citation[]): Html => html`<ul class="sources">${citations.map(c => html`<li>${citationLink(desk, c)}</li>`)}</ul>`
const nearestAct = (desk: Desk, id: string): [meant: string | undefined, path: string | undefined] => {
  const known = [...desk.material.index.all()]
  const meant = known.length > 20_000 ? undefined : nearest(id, known.filter(a => desk.register.act(a.id) !== undefined).map(a => a.id))
  return [meant, meant === undefined ? undefined : actPath(meant)]
}
