/** Home: what the register holds, and where to go in. */
import { topics } from '#acts'
import { verdictWords } from '#claims'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs } from '../table.ts'
import { howFar, isInForce, shareOf, stateCell, type HowFar } from './how-far.ts'
import { mostTold, organisationsOf } from './organisations.ts'

export const home: Write = desk => {
  const { m, words: w, material } = desk
  const organisations = organisationsOf(desk)
  const acted = desk.subjects('party').filter(p => material.index.of(p.id).length > 0)
  const instruments = desk.subjects('instrument')
  const verdicts = Object.fromEntries(verdictWords.map(v => [v, desk.tested().filter(t => t.verdict.verdict === v).length]))
  const first = mostTold(desk)
  const busiest = organisations.toSorted((a, b) => material.index.of(b.id).length - material.index.of(a.id).length)[0]
  const parties = acted.toSorted((a, b) => desk.compare(w.name(a.id), w.name(b.id)))
  const holds = { acts: material.index.size, organisations: organisations.length, states: acted.length, instruments: instruments.length, sources: material.sources.size, claims: material.claims.length, verdicts }
  const figure = (n: number, name: string, path?: string) => html`<div><dt>${path === undefined ? name : html`<a class="ds-link" href="${desk.link(path)}">${name}</a>`}</dt><dd>${w.number(n)}</dd></div>`
  return {
    title: m.product, json: { ...daysOf(desk), holds, organisations: organisations.map(o => o.id) },
    body: html`<div class="hero"><h1 class="ds-heading" data-size="xl">${m.product}</h1><p class="ds-paragraph lead" data-size="lg">${m.tagline}</p>${searchForm(desk)}</div>
${treaties(desk)}
<section><h2 class="ds-heading" data-size="sm">${m.holds}</h2>
<dl class="figures">${figure(holds.acts, m.acts)}${figure(holds.organisations, m.organisations, '/organisations')}${figure(holds.states, m.states, '/states')}${figure(holds.instruments, m.instruments, '/instruments')}${figure(holds.sources, m.sources)}${figure(holds.claims, m.claims, '/claims')}</dl></section>
<div class="columns">
<section><h2 class="ds-heading" data-size="sm">${m.organisations}</h2>
<ul class="entries">${organisations.map(o => html`<li>${subjectLink(desk, o.id)}${first === undefined ? '' : html`<a class="ds-link minor" href="${desk.link(`/briefs/${first}/${o.id}`)}">${said(m.briefOf(w.name(first), w.name(o.id)))}</a>`}</li>`)}</ul></section>
<section><h2 class="ds-heading" data-size="sm">${m.claimsByVerdict}</h2>
${pairs(verdictWords.map(v => [desk.locale.verdicts[v], html`<a class="ds-link" href="${desk.link('/claims', { verdict: v })}">${w.number(verdicts[v] ?? 0)}</a>`]), true)}
<p><a class="ds-link" href="${desk.link('/paragraphs')}">${m.paragraphs}</a></p></section>
<section><h2 class="ds-heading" data-size="sm">${m.briefs}</h2>
<form class="ask" action="/briefs" method="get">${carried(desk.address.given)}
<div class="ds-field"><label class="ds-label" for="party">${m.party}</label><select class="ds-input" id="party" name="party">${parties.map(p => html`<option value="${p.id}" ${p.id === first ? html`selected` : ''}>${said(desk.called(p.id))}</option>`)}</select></div>
<div class="ds-field"><label class="ds-label" for="organisation">${m.organisation}</label><select class="ds-input" id="organisation" name="organisation">${organisations.map(o => html`<option value="${o.id}" ${o.id === busiest?.id ? html`selected` : ''}>${said(w.name(o.id))}</option>`)}</select></div>
<button class="ds-button" data-variant="primary" type="submit">${m.show}</button></form></section>
</div>`,
  }
}
/** A name to look for: most readers come with one. */
export const searchForm = (desk: Desk, asked = ''): Html => {
  const { m } = desk
  return html`<form class="ask searching" role="search" action="/search" method="get">${carried(desk.address.given)}<div class="ds-field"><label class="ds-label" for="q">${m.searchLabel}</label><input class="ds-input" type="search" id="q" name="q" value="${asked}" aria-describedby="q-hint"></div><button class="ds-button" data-variant="primary" type="submit">${m.search}</button><p class="minor" id="q-hint">${m.searchHint}</p></form>`
}
/** At most so many instruments in each list. */
const shownAtOnce = 5
/** The way to the treaties: what came into force last, what is nearest to it, and the topics. */
const treaties = (desk: Desk): Html => {
  const { m, m: { treaty: t }, words: w, register } = desk
  const all = desk.subjects('instrument').map(i => howFar(desk, i))
  if (all.length === 0) return html``
  const day = (h: HowFar): string => (h.force.status === 'established' ? h.force.value : '')
  const lately = all.filter(h => isInForce(h, register.asAt)).toSorted((a, b) => (day(a) < day(b) ? 1 : -1)).slice(0, shownAtOnce)
  const coming = all.filter(h => { const share = shareOf(h) ?? 0; return share > 0 && share < 1 }).toSorted((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0)).slice(0, shownAtOnce)
  const counts = topics.flatMap(topic => { const n = all.filter(h => h.instrument.topic === topic).length; return n === 0 ? [] : [{ topic, n }] })
  const list = (heading: string, some: readonly HowFar[]) => (some.length === 0 ? '' : html`<div><h3 class="ds-heading" data-size="xs">${heading}</h3><ul class="entries">${some.map(h => html`<li>${subjectLink(desk, h.instrument.id)}<span class="minor">${stateCell(desk, h)}</span></li>`)}</ul></div>`)
  return html`<section><h2 class="ds-heading" data-size="sm">${m.treaties}</h2>
<div class="columns">${list(m.lately, lately)}${list(m.onTheWay, coming)}
${counts.length === 0 ? '' : html`<div><h3 class="ds-heading" data-size="xs">${m.byTopic}</h3><ul class="filters">${counts.map(c => html`<li><a class="ds-link" href="${desk.link('/instruments', { topic: c.topic })}">${t.topics[c.topic]}</a> <span class="count">${w.number(c.n)}</span></li>`)}</ul></div>`}</div>
<p><a class="ds-link" href="${desk.link('/instruments')}">${said(m.allTreaties(all.length))}</a></p></section>`
}
/** The parameters of the address as hidden fields of a form. */
export const carried = (given: { readonly asAt?: string; readonly knownOn?: string; readonly lang?: string }, without: readonly string[] = []) =>
  html`${Object.entries({ 'as-at': given.asAt, 'known-on': given.knownOn, lang: given.lang }).flatMap(([name, value]) => (value === undefined || without.includes(name) ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]))}`
