/** What is next due of an organisation or organ: the first few days with what falls on them, and the way to the whole calendar. */
import type { Answer } from '#law'
import { sayFinding } from '#locales'
import type { Desk } from '../desk.ts'
import { html, sentence, type Html } from '../html.ts'
import { finding, why } from '../why.ts'

const first = 5

/** `calendar` is the page that has them all. */
export const dueOf = (desk: Desk, deadlines: Answer<'deadlines'>, calendar: string | undefined): Html => {
  const { m: { body: t }, locale, words: w } = desk
  const whole = calendar === undefined ? '' : html`<p><a class="ds-link" href="${desk.link(calendar)}">${t.calendar}</a></p>`
  if (deadlines.status !== 'established') return html`${finding(desk, deadlines as unknown as Answer)}${whole}`
  const coming = deadlines.value.filter(d => d.standing === 'coming').toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const past = deadlines.value.length - coming.length
  return html`${coming.length === 0 ? html`<p class="nothing">${t.noneComing}</p>` : html`<ul class="acts due">${coming.slice(0, first).map(d => html`<li><span class="day">${locale.dates.day(d.due)}</span> <span>${sentence(sayFinding(locale, deadlines.question, { status: 'established', value: [d], grounds: [] }, w))}</span></li>`)}</ul>`}${
    past === 0 ? '' : html`<p class="minor">${sentence(t.pastDue(past))}</p>`}${why(desk, deadlines as unknown as Answer, { brief: true })}${whole}`
}
