/** The meter: how far an instrument is on its way into force, condition by condition, who would do next, and what would follow today. */
import type { Condition, Instrument } from '#acts'
import type { Answer, Meter, Progress } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { namesListed } from '../names.ts'
import { finding, why } from '../why.ts'
import { amount, conditionIn } from './condition.ts'

/** At most so many names stand in the open. */
const shownAtOnce = 12

/** Bars for every condition, nested as the clause is. Where the meter itself is not established, the finding says what is wanted. */
export const meterOf = (desk: Desk, instrument: Instrument, answer: Answer<'meter'>): Html => {
  const { m: { treaty: t }, locale: { dates }, register } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { progress, inForce, ifToday } = answer.value
  const clause = instrument.clauses['entry-into-force']
  const outcome = inForce !== null ? t.willEnter(dates.day(inForce)) : ifToday === null ? (reached(progress) ? undefined : t.ifTodayNot) : t.ifToday(dates.day(register.asAt), dates.day(ifToday))
  return html`<div class="meter">${step(desk, instrument, progress, clause && 'when' in clause ? clause.when : undefined)}${outcome === undefined ? '' : html`<p class="outcome">${sentence(outcome)}</p>`}${desk.register.covers('consent', instrument.id) ? '' : html`<p class="minor">${sentence(t.notComplete)}</p>`}${why(desk, answer as unknown as Answer)}</div>`
}

/** As many as are needed are there, though the day on which the last of them came may not be established. */
const reached = (p: Progress): boolean => p.condition !== 'in-force' && p.condition !== 'not-before' && p.parts.length === 0 && p.need > 0 && p.have >= p.need
/** "47.79 of 55 %", and of more than are needed "60 (55 needed)". Two decimals, unless the two figures would then look alike. */
const figuresOf = (desk: Desk, p: Progress): string => {
  const { m: { treaty: t } } = desk
  const decimals = p.have !== p.need && p.have.toFixed(2) === p.need.toFixed(2) ? 6 : 2
  return (p.have > p.need ? t.moreThanNeeded : t.of)(amount(desk, p.have, decimals), amount(desk, p.need, decimals), p.unit ?? null)
}
/** One condition: what it asks, a bar with its figures, and who would do next. */
const step = (desk: Desk, instrument: Instrument, p: Progress, c: Condition | undefined): Html => {
  const { m: { treaty: t }, locale: { dates } } = desk
  const met = p.met !== null ? t.met(dates.day(p.met)) : reached(p) ? t.dayNotEstablished : t.notMet
  const tag = html`<span class="ds-tag" data-size="sm" data-color="${p.met === null ? 'neutral' : 'success'}">${said(met)}</span>`
  if (p.condition === 'all' || p.condition === 'any') {
    const inner = c === undefined ? undefined : 'all' in c ? c.all : 'any' in c ? c.any : undefined
    return html`<p class="condition">${sentence(p.condition === 'all' ? t.allOf : t.anyOf)} ${tag}</p><ul class="conditions">${p.parts.map((part, i) => html`<li>${step(desk, instrument, part, inner?.[i])}</li>`)}</ul>`
  }
  const asks = c === undefined ? '' : conditionIn(desk, instrument, c, true)
  if (p.condition === 'in-force' || p.condition === 'not-before') return html`<p class="condition">${said(asks)} ${tag}</p>`
  const figures = figuresOf(desk, p)
  return html`<p class="condition">${said(asks)} ${tag}</p>
<p class="bar"><progress max="${p.need}" value="${Math.min(p.have, p.need)}" aria-label="${`${asks}: ${figures}`.replace(/[\u2068\u2069]/g, '')}">${figures}</progress> <span class="figures-of">${said(figures)}</span></p>${p.met === null ? nextOf(desk, p) : ''}`
}

/** Those whose instruments would do, as many as are missing; of a weight the heaviest that suffice. */
const nextOf = (desk: Desk, p: Progress): Html => {
  const { m: { treaty: t } } = desk
  if (p.next.length === 0) return html``
  if (p.condition === 'every') return html`<p class="next">${said(t.everyoneOf(p.next.length))}: ${namesListed(desk, p.next)}</p>`
  const enough = p.condition === 'weight' ? p.next.length : Math.max(1, p.need - p.have)
  const first = p.next.slice(0, Math.min(enough, shownAtOnce))
  const rest = p.next.slice(first.length)
  const [before = '', after = ''] = t.nextWouldDo(first.length, '\u0000').split('\u0000')
  return html`<p class="next">${said(before)}${namesListed(desk, first)}${said(after)}</p>${rest.length === 0 ? '' : html`<details class="earlier"><summary>${said(t.alsoCould(rest.length))}</summary><p>${namesListed(desk, rest)}</p></details>`}`
}

/** Where it stands in a few figures, for lists: "7 of 10". Nothing where a clause has no single count. */
export const shortMeter = (desk: Desk, meter: Meter): string | undefined => {
  const counts = countsIn(meter.progress)
  return counts.length !== 1 ? undefined : figuresOf(desk, counts[0]!)
}
/** The conditions of a meter that count something, those of `all` and `any` among them. */
export const countsIn = (p: Progress): readonly Progress[] => (p.condition === 'in-force' || p.condition === 'not-before' ? [] : p.condition === 'all' || p.condition === 'any' ? p.parts.flatMap(countsIn) : [p])
