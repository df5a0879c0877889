/** The clauses of an instrument in words: what must be there, the delay after it, the article, and whether anybody has read it. */
import type { Clauses, ForceClause, Instrument, WeightTable } from '#acts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { amongIn, amount, conditionIn, delayIn } from './condition.ts'
import { isUnanswered, subjectOf } from './found.ts'

const forceIn = (desk: Desk, instrument: Instrument, clause: ForceClause): string => {
  const { m, words: w } = desk
  return [
    m.clauseForce(conditionIn(desk, instrument, clause.when), delayIn(desk, clause.delay)),
    ...(clause['fixed-day'] ? [m.clauseFixedDay(w.when(clause['fixed-day']))] : []),
    ...(clause['not-before'] ? [m.clauseNotBefore(w.when(clause['not-before']))] : []),
    ...(clause['subject-to'] ? [m.clauseSubjectTo(w.name(clause['subject-to']))] : []),
  ].join(desk.locale.dir === 'rtl' ? '؛ ' : '; ')
}
/** The clauses that the register holds, each with its words. */
const clausesIn = (desk: Desk, instrument: Instrument): readonly (readonly [key: keyof Clauses, words: string])[] => {
  const { m, words: w } = desk
  const { 'entry-into-force': entry, 'provisional-force': provisional, 'later-parties': later, denunciation, 'open-to': open, binds, reservations, 'applied-from': applied } = instrument.clauses
  const semicolon = desk.locale.dir === 'rtl' ? '؛ ' : '; '
  return [
    ...(entry ? [['entry-into-force', 'stated' in entry ? m.noneStated : forceIn(desk, instrument, entry)] as const] : []),
    ...(provisional ? [['provisional-force', forceIn(desk, instrument, provisional)] as const] : []),
    ...(later ? [['later-parties', `${m.laterParties(delayIn(desk, later.delay))}${later.after ? `${semicolon}${m.laterThan[later.after]}` : ''}`] as const] : []),
    ...(open ? [['open-to', open.whom === 'all-states' ? m.openToAllStates : m.openTo(amongIn(desk, open.whom))] as const] : []),
    ...(denunciation ? [['denunciation', `${m.denunciationTakesEffect(delayIn(desk, denunciation.delay))}${denunciation['not-within'] ? `${semicolon}${m.denunciationNotWithin(delayIn(desk, denunciation['not-within']))}` : ''}`] as const] : []),
    ...(reservations ? [['reservations', `${reservations.allowed === 'listed' && reservations.articles?.length ? m.reservationsListed(w.list(reservations.articles.map(a => w.text(a)))) : m.reservationsAllowed[reservations.allowed]}${reservations['acceptance-by'] ? `${semicolon}${m.reservationsAcceptedBy(w.name(reservations['acceptance-by']))}` : ''}`] as const] : []),
    ...(binds ? [['binds', m.binding[binds.whom]] as const] : []),
    ...(applied ? [['applied-from', m.appliedFrom(w.when(applied.on))] as const] : []),
  ]
}

/** Each clause under its name with its article, and the tables of weights that clauses refer to. */
export const clausesOf = (desk: Desk, instrument: Instrument): Html => {
  const { m, words: w } = desk
  const told = clausesIn(desk, instrument)
  if (told.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  const unread = told.some(([key]) => instrument.clauses[key]?.reading === 'unread')
  return html`<dl class="clauses">${told.map(([key, words]) => {
    const clause = instrument.clauses[key]!
    return html`<div><dt>${m.clauseNames[key]}${clause.article ? html` <span class="article">${said(articleIn(desk, clause.article))}</span>` : ''}</dt><dd>${sentence(words)}${
      clause.reading === 'unread' ? html` <span class="mark">†</span>` : html` <span class="minor">${sentence(m.readBy(clause.reading.in, clause.reading.by, clause.reading.on))}</span>`}${
      'note' in clause && clause.note ? html`<br><span class="minor">${m.note}: <bdi>${plain(w.text(clause.note))}</bdi></span>` : ''}</dd></div>`
  })}</dl>${unread ? html`<p class="notice"><span class="mark">†</span> ${sentence(m.unreadNotice)}</p>` : ''}${Object.values(instrument.weights ?? {}).map(weights => weightsOf(desk, weights))}${Object.values(instrument.weights ?? {}).some(x => Object.keys(x.each).length > 0) ? downloads(desk, `/instruments/${instrument.id}/weights`, m.weights) : ''}`
}
/** An article as the language cites it: without the name of its instrument. */
const articleIn = (desk: Desk, article: string): string => desk.locale.provision('', article).replace(/^[,،]\s*/, '')

const weightsOf = (desk: Desk, weights: WeightTable): Html => {
  const { m, words: w } = desk
  const rows = Object.entries(weights.each).sort((a, b) => b[1] - a[1])
  if (rows.length === 0) return html``
  return html`<details class="earlier"><summary>${said(m.weightsOf(w.text(weights.of)))} <span class="count">${w.number(rows.length)}</span></summary>${table(said(w.text(weights.of)), [
    { heading: m.party, names: true, cell: ([party]: readonly [string, number]) => subjectLink(desk, party, desk.called(party)) },
    ...(weights.unit === '%' ? [] : [{ heading: w.text(weights.unit), short: w.text(weights.unit), cell: ([, n]: readonly [string, number]) => said(amount(desk, n)) }]),
    { heading: '%', beside: true, cell: ([, n]) => said(new Intl.NumberFormat(desk.locale.intl, { style: 'percent', maximumFractionDigits: 2 }).format(n / weights.total)) },
  ], rows, m.nothingYet)}${weights.note ? html`<p class="minor">${sentence(w.text(weights.note))}</p>` : ''}</details>`
}

/** Every weight a text gives its participants, as a file. */
export const weightsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, words: w } = desk
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const rows = Object.entries(subject.weights ?? {}).flatMap(([name, weights]) => Object.entries(weights.each).map(([party, weight]) => ({ name, weights, party, weight })))
  return sheet<(typeof rows)[number]>({ name: `${id}.weights`, title: m.weights, of: w.name(id) }, [
    { key: 'table', heading: m.weights, value: r => r.name, shown: r => w.text(r.weights.of) }, { key: 'party', heading: m.treaty.code, value: r => r.party }, { key: 'name', heading: m.party, value: r => desk.called(r.party) },
    { key: 'weight', heading: m.weight, value: r => r.weight }, { key: 'unit', heading: m.unit, value: r => r.weights.unit }, { key: 'total', heading: m.total, value: r => r.weights.total },
  ], rows)
}
