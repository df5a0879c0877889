/** What holds between two parties in one word, with a sign and a colour, and the day on which it may change. */
import type { Day } from '#calendar'
import type { Answer } from '#law'
import type { Relation } from '#locales'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'

/** Colour is never the only sign. */
const signs: { readonly [R in Relation]: string } = { 'in-force': '=', 'applied-provisionally': '≈', modified: '~', 'not-applied': '/', precluded: '×', 'not-in-force': '–', impermissible: '!', pending: '…', unsettled: '?', open: '?', disputed: '≠' }
export const relations = Object.keys(signs) as readonly Relation[]

export interface Holds { readonly relation: Relation; readonly until: Day | null }

/** The gravest thing first: whether it is in force at all, then what does not apply, then what is still to be settled. */
export const relationIn = (answer: Answer<'between'>, asAt: Day): Holds => {
  if (answer.status !== 'established') return { relation: answer.status, until: null }
  const { relation, modifications } = answer.value
  if (relation === 'not-in-force' || relation === 'precluded') return { relation, until: null }
  const effects = new Set(modifications.map(x => x.effect))
  if (effects.has('precluding')) return { relation: 'precluded', until: null }
  if (effects.has('impermissible')) return { relation: 'impermissible', until: null }
  if (effects.has('not-applied')) return { relation: 'not-applied', until: null }
  const pending = modifications.filter(x => x.effect === 'pending')
  // Time that is over without an acceptance, or of which nobody knows when it began, is no time still running.
  const running = pending.flatMap(x => (x.silenceEnds !== null && x.silenceEnds >= asAt ? [x.silenceEnds] : [])).toSorted()
  if (running.length < pending.length) return { relation: 'unsettled', until: null }
  if (pending.length > 0) return { relation: 'pending', until: running.at(-1) ?? null }
  return { relation: effects.has('modified') ? 'modified' : relation, until: null }
}
export const relationWord = (desk: Desk, h: Holds): string =>
  (h.relation === 'pending' && h.until !== null ? desk.m.treaty.pendingUntil(desk.locale.dates.day(h.until)) : desk.m.treaty.relations[h.relation])
export const relationSign = (relation: Relation): Html => html`<span class="sign ${relation}" aria-hidden="true">${signs[relation]}</span>`
export const relationTag = (desk: Desk, h: Holds): Html => html`<span class="relation">${relationSign(h.relation)} <span class="word">${said(relationWord(desk, h))}</span></span>`

/** What the signs mean, of those that occur. */
export const relationLegend = (desk: Desk, used: ReadonlySet<Relation>): Html =>
  html`<ul class="legend relations">${relations.filter(r => used.has(r)).map(r => html`<li>${relationSign(r)} <strong>${said(desk.m.treaty.relations[r])}</strong>: ${said(desk.m.treaty.relationMeans[r])}</li>`)}</ul>`
