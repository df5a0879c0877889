/** The acts of a subject, newest first under the year in which they fell: each a sentence that leads to its page. */
import type { Act } from '#acts'
import { sayAct } from '#locales'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink } from '../links.ts'
import { newestFirst } from './found.ts'

/** More than this many wait behind a disclosure, so that a page stays one a person can read. */
const open = 40

export const actsByYear = (desk: Desk, heading: string, acts: readonly Act[]): Html => {
  const ordered = newestFirst(acts)
  return html`<section><h2 class="ds-heading" data-size="sm">${heading} <span class="count">${desk.words.number(ordered.length)}</span></h2>${
    ordered.length === 0 ? html`<p class="nothing">${desk.m.nothingYet}</p>` : html`${years(desk, ordered.slice(0, open))}${
      ordered.length > open ? html`<details class="earlier"><summary>${said(desk.m.moreActs(ordered.length - open))}</summary>${years(desk, ordered.slice(open))}</details>` : ''}`}</section>`
}
const years = (desk: Desk, acts: readonly Act[]): Html => {
  const by = Map.groupBy(acts, a => (a.on.earliest ?? a.on.latest ?? '').slice(0, 4))
  return html`${[...by].map(([year, list]) => html`<div class="year"><h3 class="ds-heading" data-size="2xs">${year === '' ? '—' : desk.locale.dates.year(year)}</h3>
<ul class="acts">${list.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul></div>`)}`
}
/** One act as a dated sentence. */
export const actLine = (desk: Desk, act: Act): Html => html`<span class="day">${said(desk.words.when(act.on))}</span> <span>${actLink(desk, act, sayAct(desk.locale, act, desk.words))}${
  act.rank === 'unverified' ? html` <span class="mark">‡</span>` : ''}${desk.register.accounts(act).length > 0 ? html` <span class="mark">≠</span>` : ''}</span>`
