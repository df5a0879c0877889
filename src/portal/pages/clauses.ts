/** The clauses of an instrument in words: what must be there, the delay after it, the article, and whether anybody has read it. */
import type { Clauses, Condition, DelayClause, Instrument } from '#acts'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'

const conditionIn = (desk: Desk, c: Condition): string => {
  const { words: w, m } = desk
  const say = m.conditions
  const members = (among: { readonly members: string } | { readonly named: readonly string[] } | undefined): string | null =>
    among === undefined ? null : 'members' in among ? say.members(w.name(among.members)) : w.list(among.named.map(w.name))
  if ('instruments' in c) return say.instruments(c.instruments, w.number(c.instruments), c.of ? w.list(c.of.map(w.term)) : null, members(c.among))
  if ('of-members' in c) return say.fractionOfMembers(c.fraction, w.name(c['of-members']), c['frozen-on'] ? w.when(c['frozen-on']) : null, c.rounding === 'more-than')
  if ('of-named' in c) return say.fractionOfNamed(c.fraction, w.list(c['of-named'].map(w.name)), c.rounding === 'more-than')
  if ('signatures' in c) return say.signatures(c.signatures, w.number(c.signatures), members(c.among))
  if ('in-force' in c) return say.inForce(w.name(c['in-force']))
  if ('not-before' in c) return say.notBefore(w.when(c['not-before']))
  return 'all' in c ? say.all(c.all.map(x => conditionIn(desk, x))) : say.any(c.any.map(x => conditionIn(desk, x)))
}
const delayIn = (desk: Desk, d: DelayClause): string => {
  const { m: { delays }, words: w } = desk
  if (d === 'none') return delays.none
  if ('days' in d) return delays.days(d.days, w.number(d.days))
  if ('months' in d) return delays.months(d.months, w.number(d.months))
  if ('years' in d) return delays.years(d.years, w.number(d.years))
  const { months } = d['first-of-month-after']
  return delays.firstOfMonthAfter(months, w.number(months))
}
/** The clauses that the register holds, each with its words. */
const clausesIn = (desk: Desk, clauses: Clauses): readonly (readonly [keyof Clauses, string])[] => {
  const { m, words: w } = desk
  const { 'entry-into-force': entry, 'provisional-force': provisional, 'later-parties': later, denunciation, reservations, 'applied-from': applied } = clauses
  return [
    ...(entry ? [['entry-into-force', 'stated' in entry ? m.noneStated : m.clauseForce(conditionIn(desk, entry.when), delayIn(desk, entry.delay))] as const] : []),
    ...(provisional ? [['provisional-force', m.clauseForce(conditionIn(desk, provisional.when), delayIn(desk, provisional.delay))] as const] : []),
    ...(later ? [['later-parties', m.laterParties(delayIn(desk, later.delay))] as const] : []),
    ...(denunciation ? [['denunciation', m.denunciationTakesEffect(delayIn(desk, denunciation.delay))] as const] : []),
    ...(reservations ? [['reservations', m.reservationsAllowed[reservations.allowed]] as const] : []),
    ...(applied ? [['applied-from', m.appliedFrom(w.when(applied.on))] as const] : []),
  ]
}

export const clausesOf = (desk: Desk, instrument: Instrument): Html => {
  const { m, words: w } = desk
  const told = clausesIn(desk, instrument.clauses)
  if (told.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  const unread = told.some(([key]) => instrument.clauses[key]?.reading === 'unread')
  return html`<dl class="clauses">${told.map(([key, words]) => {
    const clause = instrument.clauses[key]!
    return html`<div><dt>${m.clauseNames[key]}${clause.article ? html` <span class="article">${said(clause.article)}</span>` : ''}</dt><dd>${sentence(words)}${
      clause.reading === 'unread' ? html` <span class="mark">†</span>` : html` <span class="minor">${sentence(m.readBy(clause.reading.in, clause.reading.by, clause.reading.on))}</span>`}${
      'note' in clause && clause.note ? html`<br><span class="minor">${m.note}: ${sentence(w.text(clause.note))}</span>` : ''}</dd></div>`
  })}</dl>${unread ? html`<p class="notice"><span class="mark">†</span> ${sentence(m.unreadNotice)}</p>` : ''}`
}
