/** Everybody whose vote in an organ hangs on arrears: how it stands now and on the day asked about, and the least payment that cures it. */
import { decimalOf } from '#acts'
import type { Answer, RightOn, VoteClock } from '#law'
import { sayWant } from '#locales'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { subjectPath } from '../links.ts'
import { comma } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table, type Column } from '../table.ts'
import { finding, why } from '../why.ts'
import { amount, inUnit, sharedUnit } from './amounts.ts'
import { clockPath, clockPathOf, dayForm, daySaid, daysToAsk, firstEstablished, measureOf, standingBy, type DayAsked } from './clocks.ts'
import { isUnanswered, subjectOf } from './found.ts'

type ClockAnswer = Answer<'vote-clock'>
type Known = ClockAnswer & { readonly status: 'established' }
/** Rows that stand open; the others fold. */
const shownRows = 20

interface Asked { readonly day: DayAsked; readonly organisation: string; readonly members: Answer<'members'>; readonly answers: readonly ClockAnswer[]; readonly hangs: boolean }
const askedFor = (desk: Desk, organ: string): Asked | Unanswered => {
  const subject = subjectOf(desk, 'body', organ, desk.m.organ)
  if (isUnanswered(subject)) return subject
  const days = daysToAsk(desk, organ)
  if (isUnanswered(days)) return days
  const organisation = organisationOf(organ)
  const hangs = desk.charter(organisation)?.dues?.arrears !== undefined
  const members = desk.ask({ ask: 'members', organisation })
  const parties = hangs && members.status === 'established' ? members.value.toSorted((a, b) => desk.compare(desk.words.name(a), desk.words.name(b))) : []
  return { ...firstEstablished(days, on => parties.map(party => desk.ask({ ask: 'vote-clock', party, organ, on }))), organisation, members, hangs }
}
const isKnown = (a: ClockAnswer): a is Known => a.status === 'established'

export const voteClock: Write = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const asked = askedFor(desk, id)
  if (isUnanswered(asked)) return asked
  const { organisation, members, answers, hangs, day } = asked
  const { on } = day
  const known = answers.filter(isKnown)
  const by = Map.groupBy(known, a => standingBy(a.value))
  const [without, below, none] = [by.get('without') ?? [], by.get('below') ?? [], by.get('none') ?? []]
  const unknown = answers.filter(a => !isKnown(a))
  const keeps: Readonly<Record<string, string>> = day.as === 'given' ? { on } : {}
  const above = desk.register.subject(organisation)
  const section = (name: string, heading: string, count: number, content: Html): Html => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading} <span class="count">${w.number(count)}</span></h2>${content}</section>`
  const names = (list: readonly ClockAnswer[]): Html => html`${list.map((a, i) => html`${i === 0 ? '' : comma(desk)}<a class="ds-link" href="${desk.link(clockPathOf(id, a.question.party), keeps)}">${said(desk.called(a.question.party))}</a>`)}`
  return {
    title: t.clockOf(w.name(id)), under: '/organisations', keeps,
    trail: [[m.organisations, '/organisations'], ...(above && organisation !== id ? [[w.name(organisation), subjectPath(above) ?? '/organisations'] as const] : []), [w.name(id), organisation === id ? `/organisations/${id}` : `/bodies/${id}`]],
    json: { organ: id, on, ...daysOf(desk), members, clocks: answers },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.clockOf(w.name(id)))}</h1>
${!hangs ? html`<p class="nothing">${sentence(t.noArrearsLaw(w.name(id)))}</p>` : html`<p class="lead">${sentence(t.clockIntro)}</p>${dayForm(desk, clockPath(id), on)}${daySaid(desk, day)}${
  members.status !== 'established' ? finding(desk, members as unknown as Answer) : html`
<dl class="figures">${([['without', without.length], ['below', below.length], ['none', none.length], ['open', unknown.length]] as const).map(([word, n]) => html`<div><dt>${t.counts[word]}</dt><dd>${w.number(n)}</dd></div>`)}</dl>
${known.length === 0 ? '' : section('without', t.withoutVote, without.length, without.length === 0 ? html`<p>${sentence(t.nobodyWithout)}</p>` : rows(desk, id, keeps, without, on, true))}
${below.length === 0 ? '' : section('below', t.inArrears, below.length, html`<p class="minor">${sentence(t.inArrearsIntro)}</p>${rows(desk, id, keeps, below, on, false)}`)}
${none.length === 0 ? '' : section('none', t.free, none.length, none.length <= shownRows ? html`<p>${names(none)}</p>` : html`<details class="earlier"><summary>${t.free} <span class="count">${w.number(none.length)}</span></summary><p>${names(none)}</p></details>`)}
${unknown.length === 0 ? '' : section('open', t.notEstablished, unknown.length, notEstablished(desk, unknown, names))}
${downloads(desk, clockPath(id), t.clock, keeps)}`}`}`,
  }
}
/** Members for whom the same is wanted, or the like of each, stand together, with the reason once; what sources dispute is told on each one's page. */
const notEstablished = (desk: Desk, list: readonly ClockAnswer[], names: (list: readonly ClockAnswer[]) => Html): Html => {
  const { m: { orgMoney: t }, locale, words } = desk
  const groups = [...Map.groupBy(list, a => (a.status === 'open' ? JSON.stringify(a.wants).replaceAll(`"${a.question.party}"`, '"each"') : ''))]
  return html`${groups.map(([want, of]) => {
    const [first] = of
    const lead = of.length > 1 && want.includes('"each"') ? t.likeReason(of.length, words.name(first!.question.party)) : t.sameReason(of.length)
    return html`${first?.status === 'open' ? html`<p>${sentence(`${lead}: ${sayWant(locale, first.wants, words)}`)}</p>${why(desk, first as unknown as Answer, { brief: true })}` : ''}${
      of.length <= shownRows ? html`<p>${names(of)}</p>` : html`<details class="earlier"><summary>${t.notEstablished} <span class="count">${words.number(of.length)}</span></summary><p>${names(of)}</p></details>`}`
  })}`
}

/** How the right stands on a day, in a word. */
export const rightWord = (desk: Desk, r: RightOn): Html => (r.may ? html`${desk.m.orgMoney.may}` : html`<span class="ds-tag" data-size="sm" data-color="danger">${desk.m.orgMoney.mayNot}</span>`)

/** The largest arrears first. */
const rows = (desk: Desk, organ: string, keeps: Readonly<Record<string, string>>, list: readonly Known[], on: string, curing: boolean): Html => {
  const { m, m: { orgMoney: t }, locale } = desk
  const unit = sharedUnit(list.flatMap(a => [a.value.ahead.arrears, a.value.ahead.threshold]))
  const sorted = list.toSorted((a, b) => decimalOf(b.value.ahead.arrears).cmp(decimalOf(a.value.ahead.arrears)))
  const columns: readonly Column<Known>[] = [
    { heading: m.state, names: true, cell: a => html`<a class="ds-link" href="${desk.link(clockPathOf(organ, a.question.party), keeps)}">${said(desk.called(a.question.party))}</a>` },
    { heading: t.now, line: true, cell: a => rightWord(desk, a.value.now) },
    { heading: t.onDay(locale.dates.day(on as `${number}-${number}-${number}`)), cell: a => html`${rightWord(desk, a.value.ahead)}${a.value.loses === null ? '' : html` <span class="minor">${said(t.losing(locale.dates.day(a.value.loses)))}</span>`}` },
    { heading: t.arrears, amount: true, cell: a => amount(desk, a.value.ahead.arrears, unit) },
    { heading: t.measure, amount: true, cell: a => amount(desk, measureOf(a.value.ahead), unit) },
    ...(curing ? [{ heading: t.cure, cell: (a: Known) => cureOf(desk, a.value) }] : []),
  ]
  // Reasons stand beside those that are without a vote; every member's own page has them.
  const reasoned: readonly Column<Known>[] = curing ? [...columns, { heading: m.why, why: true, cell: a => why(desk, a as unknown as Answer, { brief: true }) }] : columns
  const part = (some: readonly Known[], under = columns): Html => html`<div class="clocks">${table<Known>(curing ? t.withoutVote : t.inArrears, under, some, m.nothingYet)}</div>`
  return html`${inUnit(desk, unit)}${part(sorted.slice(0, shownRows), reasoned)}${sorted.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(sorted.length - shownRows)}</summary>${part(sorted.slice(shownRows))}</details>`}`
}
const cureOf = (desk: Desk, v: VoteClock): Html | string => (v.cure ? said(desk.m.orgMoney.cureBy(desk.words.figure(v.cure.amount), desk.locale.dates.day(v.cure.by))) : '—')

/** A row a member, those too whose right is not established. */
export const voteClockSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const asked = askedFor(desk, id)
  if (isUnanswered(asked)) return asked
  const held = <T>(of: (v: VoteClock) => T) => (a: ClockAnswer): T | null => (a.status === 'established' ? of(a.value) : null)
  const word = (may: boolean | null): string | null => (may === null ? null : may ? t.may : t.mayNot)
  return sheet<ClockAnswer>({ name: `${id}.vote-clock.${asked.day.on}`, title: t.clock, of: t.clockOf(w.name(id)), status: asked.members.status }, [
    { key: 'code', heading: m.treaty.code, value: a => a.question.party }, { key: 'name', heading: m.state, value: a => desk.called(a.question.party) },
    { key: 'status', heading: m.standing, value: a => a.status, shown: a => m.status[a.status] },
    { key: 'mayNow', heading: t.now, value: held(v => v.now.may), shown: a => word(held(v => v.now.may)(a)) }, { key: 'on', heading: t.dayAsked, value: () => asked.day.on }, { key: 'mayThen', heading: t.onDay(asked.day.on), value: held(v => v.ahead.may), shown: a => word(held(v => v.ahead.may)(a)) },
    { key: 'reason', heading: m.why, value: held(v => v.ahead.reason), shown: () => null },
    { key: 'arrears', heading: t.arrears, value: held(v => v.ahead.arrears.value) }, { key: 'measure', heading: t.measure, value: held(v => measureOf(v.ahead)?.value ?? null) }, { key: 'unit', heading: m.unit, value: held(v => v.ahead.arrears.unit ?? v.ahead.threshold.unit ?? null) },
    { key: 'cure', heading: t.cure, value: held(v => v.cure?.amount.value ?? null) }, { key: 'cureBy', heading: t.lastDayToPay, value: held(v => v.cure?.by ?? null) }, { key: 'loses', heading: t.losesOn, value: held(v => v.loses) },
  ], asked.answers)
}
