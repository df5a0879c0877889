/** The clock of one member's right to vote in an organ: a sentence, a drawing of what it owed against the measure, what cures, and the same as a table. */
import { dayNumber, plusDays, plusYears, type Day } from '#calendar'
import type { Answer, RightOn, VoteClock } from '#law'
import { organisationOf } from '#status'
import { clockDrawn } from '../charts/clock.ts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, type Html } from '../html.ts'
import { pairs, table } from '../table.ts'
import { finding } from '../why.ts'
import { amount, heightOf, inUnit, sharedUnit, short, unitName } from './amounts.ts'
import { clockPath, clockPathOf, dayForm, daySaid, daysToAsk, firstEstablished, measureOf } from './clocks.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { rightWord } from './vote-clock.ts'
import { yearWritten } from './years-of-dues.ts'

/** How far back the drawing begins, and how many days it is made of at most: a member that pays daily is drawn by the later ones. */
const yearsBack = 3
const mostDays = 90
/** A point of the drawing: the right as it stood, or will stand if nothing more is paid; null where it is not established. */
interface Point { readonly day: Day; readonly right: RightOn | null; readonly may: boolean | null }

export const voteClockOf: Write = (desk, { id = '', code = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const body = subjectOf(desk, 'body', id, m.organ)
  if (isUnanswered(body)) return body
  const party = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(party)) return party
  const days = daysToAsk(desk, id)
  if (isUnanswered(days)) return days
  const organisation = organisationOf(id)
  const { day, answers } = firstEstablished(days, d => [desk.ask({ ask: 'vote-clock', party: code, organ: id, on: d })])
  const answer = answers[0]!
  const { on } = day
  const points = answer.status === 'established' ? pointsOf(desk, id, code, organisation, on, answer.value) : []
  const keeps: Readonly<Record<string, string>> = day.as === 'given' ? { on } : {}
  const title = t.clockOfOne(w.name(code), w.name(id))
  return {
    title, under: '/organisations', keeps, trail: [[m.organisations, '/organisations'], ...(organisation === id ? [] : [[w.name(organisation), `/organisations/${organisation}`] as const]), [w.name(id), organisation === id ? `/organisations/${id}` : `/bodies/${id}`], [t.clock, clockPath(id)]],
    json: { organ: id, party: code, on, ...daysOf(desk), clock: answer, points },
    body: html`<h1 class="ds-heading" data-size="lg">${said(title)}</h1>
${dayForm(desk, clockPathOf(id, code), on)}${daySaid(desk, day)}
${finding(desk, answer as unknown as Answer)}
${answer.status === 'established' ? html`${inPairs(desk, on, answer.value)}<section id="drawing"><h2 class="ds-heading" data-size="sm">${t.drawing}</h2>${drawn(desk, code, on, answer.value, points)}${inTable(desk, points)}</section>` : ''}
<p><a class="ds-link" href="${desk.link(`/states/${code}/money/${organisation}`)}">${said(t.accountOf(w.name(code), w.name(organisation)))}</a></p>`,
  }
}
const inPairs = (desk: Desk, on: Day, v: VoteClock): Html => {
  const { m: { orgMoney: t }, words: w, locale: { dates } } = desk
  const measure = measureOf(v.ahead)
  return pairs([
    [t.now, rightWord(desk, v.now)], [t.onDay(dates.day(on)), v.now.on === v.ahead.on ? undefined : rightWord(desk, v.ahead)],
    [t.arrears, said(w.figure(v.ahead.arrears))], [t.measure, measure ? html`${said(w.figure(measure))}${v.ahead.years.length === 0 ? '' : html` <span class="minor">${said(t.measuredBy(w.list(v.ahead.years.map(y => yearWritten(desk, y)))))}</span>`}` : undefined],
    [t.cure, v.cure ? said(t.cureBy(w.figure(v.cure.amount), dates.day(v.cure.by))) : undefined], [t.losesOn, v.loses ? said(dates.day(v.loses)) : undefined],
  ])
}

/** The days on which something can change, and what the clock says of each. Days to come show what follows if nothing more is paid. */
const pointsOf = (desk: Desk, organ: string, party: string, organisation: string, on: Day, v: VoteClock): readonly Point[] => {
  const { asAt } = desk.address
  const from = plusYears(on < asAt ? on : asAt, -yearsBack, 'last-day')
  const until = [asAt, on, v.loses].reduce<Day>((a, b) => (b !== null && b > a ? b : a), asAt)
  const account = desk.ask({ ask: 'account', party, organisation })
  const ledgers = account.status === 'established' ? account.value.ledgers : []
  const moved = desk.register.acts(party, ['payment', 'credit', 'write-off', 'loss-of-vote', 'restoration-of-vote', 'payment-plan', 'conditional-loss-of-vote']).flatMap(a => (a.on.earliest ? [a.on.earliest, plusDays(a.on.earliest, 1)] : []))
  const opened = desk.register.acts(organ, 'session', s => s.organ === organ).flatMap(s => s.on.earliest ?? [])
  const years = ledgers.flatMap(l => [...l.years.flatMap(y => (y.due ? [y.due, plusDays(y.due, 1)] : [])), ...l.statement.flatMap(y => [y.begins, plusDays(y.ends, 1)])])
  const days = [...new Set([from, ...moved, ...opened, ...years, asAt, on, ...(v.loses ? [v.loses] : [])])].filter(d => d >= from && d <= until).sort()
  const kept = days.length <= mostDays ? days : [from, ...days.slice(-mostDays)]
  const points = kept.map((day): Point => {
    const a = day === asAt ? undefined : desk.ask({ ask: 'vote-clock', party, organ, on: day })
    if (a === undefined) return { day, right: v.now, may: v.now.may }
    if (a.status !== 'established') return { day, right: null, may: null }
    if (day < asAt) return { day, right: a.value.now, may: a.value.now.may }
    // Between today and the day asked about nobody opens a session: a right that is held is held until it is lost.
    return { day, right: a.value.ahead, may: day === on ? v.ahead.may : v.now.may && (v.loses === null || day < v.loses) }
  })
  // A day that says what the day before it said draws nothing.
  const same = (a: Point, b: Point): boolean => a.may === b.may && a.right?.arrears.value === b.right?.arrears.value && a.right?.threshold.value === b.right?.threshold.value
  return points.filter((p, i) => i === 0 || p.day === asAt || p.day === on || !same(p, points[i - 1]!))
}

const drawn = (desk: Desk, party: string, on: Day, v: VoteClock, points: readonly Point[]): Html => {
  const { m, m: { orgMoney: t }, words: w, locale, address: { asAt } } = desk
  const { dates } = locale
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return html``
  const unit = sharedUnit(points.flatMap(p => [p.right?.arrears, p.right?.threshold]))
  const beyond = Math.max(45, Math.round((dayNumber(last.day) - dayNumber(first.day)) * 0.06))
  const until = plusDays(last.day, beyond)
  const moments = [
    { day: asAt, label: m.asAt }, ...(v.cure && v.cure.by !== on ? [{ day: v.cure.by, label: t.lastDayToPay }] : []), ...(on === asAt || on === v.loses ? [] : [{ day: on, label: t.dayAsked }]), ...(v.loses ? [{ day: v.loses, label: t.losesOn }] : []),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return clockDrawn({
    says: plain(t.drawingSays(w.name(party), dates.day(first.day), dates.day(until))), until,
    points: points.map(p => ({ day: p.day, owed: heightOf(p.right?.arrears), limit: heightOf(p.right && measureOf(p.right)), may: p.may })),
    marks: moments.filter(x => x.day >= first.day).map(x => ({ ...x, date: dates.day(x.day) })),
    words: { unit: unit === undefined ? '' : unitName(desk, unit), owed: t.arrears, limit: t.measure, may: t.may, mayNot: t.mayNot },
    dir: locale.dir, number: short(desk), year: y => y, month: dates.month,
  })
}
const inTable = (desk: Desk, points: readonly Point[]): Html => {
  const { m, m: { orgMoney: t }, locale: { dates } } = desk
  const unit = sharedUnit(points.flatMap(p => [p.right?.arrears, p.right?.threshold]))
  return html`<details class="earlier"><summary>${t.drawingTable}</summary>${inUnit(desk, unit)}${table<Point>(t.drawingTable, [
    { heading: m.since, names: true, cell: p => said(dates.day(p.day)) },
    { heading: t.arrears, amount: true, line: true, cell: p => amount(desk, p.right?.arrears, unit) },
    { heading: t.measure, amount: true, cell: p => amount(desk, p.right && measureOf(p.right), unit) },
    { heading: t.clock, short: '', cell: p => (p.may === null ? html`<span class="ds-tag" data-size="sm" data-color="neutral">${m.status.open}</span>` : p.may ? t.may : t.mayNot) },
  ], points, m.nothingYet)}</details>`
}
