/** A bank's capital and votes: its forms today and over time, what members hold, the votes that follow, increases and who took them up, and what each base makes of a member's share. */
import { decimalOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { capitalForms, type Answer, type CapitalForm, type CapitalShare, type CapitalStanding, type Holding, type Increase, type MemberVotes } from '#law'
import { ask } from '#status'
import { barMarks, barsDrawn } from '../charts/bars.ts'
import { ranksDrawn } from '../charts/ranks.ts'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actPath, subjectLink } from '../links.ts'
import { downloads } from '../sheets.ts'
import { pairs, table, type Column } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { amount, heightOf, inUnit, sharedUnit, short, unitName } from './amounts.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { carried } from './home.ts'
import { mostTold } from './organisations.ts'

/** Rows that stand open, and bars that are drawn; the others fold. */
const shownRows = 20
export const capitalPath = (bank: string): string => `/organisations/${bank}/capital`
const kindsOfCapital = ['capital', 'capital-increase', 'capital-call'] as const

/** The whole capital on a day on which an act changed it. */
export interface DayTold { readonly day: Day; readonly capital: Answer<'capital'> }
export interface Asked { readonly law: boolean; readonly capital: Answer<'capital'>; readonly holdings: Answer<'holdings'>; readonly votes: Answer<'voting-power'>; readonly increases: Answer<'increases'> }
export const askedFor = (desk: Desk, bank: string): Asked | Unanswered => {
  const subject = subjectOf(desk, 'body', bank, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  return { law: desk.charter(bank)?.capital !== undefined, capital: desk.ask({ ask: 'capital', bank }), holdings: desk.ask({ ask: 'holdings', bank }), votes: desk.ask({ ask: 'voting-power', bank }), increases: desk.ask({ ask: 'increases', bank }) }
}
/** Days whose capital is told or decided, in order; an act known only to a year changes it at the end of that year. */
export const daysTold = (desk: Desk, bank: string): readonly DayTold[] =>
  [...new Set(desk.register.acts(bank, kindsOfCapital, a => a.of === bank).flatMap(a => a.on.latest ?? []))].filter(day => day <= desk.address.asAt).sort()
    .map(day => ({ day, capital: ask({ ask: 'capital', bank }, desk.register.on(day), desk.material.law) }))
const formOf = (c: Answer<'capital'>, form: CapitalForm): CapitalStanding | undefined => (c.status === 'established' ? c.value.forms.find(f => f.form === form) : undefined)
export const amountOf = (c: Answer<'capital'>, form: CapitalForm): Figure | null => { const f = formOf(c, form); return f?.amount.status === 'established' ? f.amount.value : null }

export const capital: Write = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t, treaty }, words: w } = desk
  const asked = askedFor(desk, id)
  if (isUnanswered(asked)) return asked
  const { law, holdings, votes, increases } = asked
  const holders = holdings.status === 'established' ? holdings.value.members.map(h => h.party) : []
  const wanted = desk.query('member') || undefined
  if (wanted !== undefined && !holders.includes(wanted)) return { status: 400, mistakes: [{ found: `member=${wanted}`, wants: t.wantsMember, remedy: m.chooseOne }] }
  const told = law ? daysTold(desk, id) : []
  const first = mostTold(desk)
  const member = wanted ?? (first !== undefined && holders.includes(first) ? first : holders.length > 0 ? bySize(holdings)[0]?.party : undefined)
  const shares = member === undefined ? [] : capitalForms.map(form => desk.ask({ ask: 'capital-share', party: member, bank: id, form }))
  const path = capitalPath(id)
  const keeps: Readonly<Record<string, string>> = wanted === undefined ? {} : { member: wanted }
  const section = (name: string, heading: string, content: Html, count?: number): Html => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${w.number(count)}</span>`}</h2>${content}</section>`
  const contents = [['capital', t.formsOf], ...(told.length > 1 ? [['over-time', t.overTime]] : []), ['holdings', t.holdings], ['votes', t.votes], ['increases', t.increases], ...(shares.length > 0 ? [['bases', t.bases]] : [])] as const
  return {
    title: t.capitalOf(w.name(id)), under: '/organisations', trail: [[m.organisations, '/organisations'], [w.name(id), `/organisations/${id}`]], keeps,
    json: { bank: id, ...daysOf(desk), capital: asked.capital, overTime: told.map(d => ({ day: d.day, ...d.capital })), holdings, votingPower: votes, increases, ...(member === undefined ? {} : { member, shares }) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.capitalOf(w.name(id)))}</h1>
${!law ? html`<p class="nothing">${sentence(t.noCapitalLaw(w.name(id)))}</p>` : html`<nav class="contents" aria-label="${treaty.onThisPage}"><ul>${contents.map(([part, name]) => html`<li><a class="ds-link" href="#${part}">${name}</a></li>`)}</ul></nav>
${section('capital', t.formsOf, formsShown(desk, asked.capital))}
${told.length > 1 ? section('over-time', t.overTime, html`${overTime(desk, id, told)}${downloads(desk, `${path}/over-time`, t.overTime)}`) : ''}
${section('holdings', t.holdings, html`${holdingsShown(desk, holdings)}${holders.length === 0 ? '' : downloads(desk, `${path}/holdings`, t.holdings)}`, holders.length === 0 ? undefined : holders.length)}
${section('votes', t.votes, html`${votesShown(desk, id, votes)}${votes.status === 'established' ? downloads(desk, `${path}/votes`, t.votes) : ''}`)}
${section('increases', t.increases, increasesShown(desk, increases))}
${member === undefined ? '' : section('bases', t.bases, basesShown(desk, path, member, holders, shares))}`}`,
  }
}

const formsShown = (desk: Desk, answer: Answer<'capital'>): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { value: v } = answer
  const unit = sharedUnit(v.forms.map(f => (f.amount.status === 'established' ? f.amount.value : null)))
  return html`${pairs([[t.unitOfAccount, unitName(desk, v.unit)], [t.parValue, said(w.figure(v.shareValue))], [t.overdue, v.overdue.status === 'established' ? said(w.figure(v.overdue.value)) : undefined]])}${inUnit(desk, unit)}${table<CapitalStanding>(t.capital, [
    { heading: t.form, names: true, cell: f => t.forms[f.form] },
    { heading: t.amount, amount: true, line: true, cell: f => valueOf(desk, f.amount, a => html`${amount(desk, a, unit)}`) },
    { heading: t.shares, amount: true, cell: f => (f.shares && f.amount.status === 'established' ? said(w.figure(f.shares)) : '—') },
    { heading: m.since, cell: f => (f.since && f.amount.status === 'established' ? said(w.when(f.since)) : '—') },
    { heading: t.howKnown, cell: f => (f.amount.status === 'established' ? t[f.by] : '—') },
  ], v.forms, m.nothingYet)}${why(desk, answer as unknown as Answer, { brief: true })}`
}

/** A group of bars for each year in which the capital changed, as it stood at its last change; the table has every day. */
const overTime = (desk: Desk, bank: string, told: readonly DayTold[]): Html => {
  const { m, m: { orgMoney: t }, words: w, locale: { dates } } = desk
  const known = told.filter(d => capitalForms.some(f => amountOf(d.capital, f)))
  const forms = capitalForms.filter(form => known.some(d => amountOf(d.capital, form)))
  const unit = sharedUnit(known.flatMap(d => forms.map(form => amountOf(d.capital, form))))
  const yearly = [...Map.groupBy(known, d => d.day.slice(0, 4))].map(([year, days]) => ({ year, capital: days.at(-1)!.capital }))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return html`<p class="nothing">${m.nothingYet}</p>`
  return html`${unit === undefined ? '' : barsDrawn({
    says: plain(t.overTimeSays(w.name(bank), known.length, dates.day(first.day), dates.day(last.day))), series: forms.map(form => ({ label: t.forms[form], mark: barMarks[capitalForms.indexOf(form)] ?? 'first' })), unit: unitName(desk, unit), dir: desk.locale.dir, number: short(desk),
    groups: yearly.map(y => ({ label: y.year, values: forms.map(form => heightOf(amountOf(y.capital, form))), told: forms.map(form => { const f = amountOf(y.capital, form); return f ? plain(w.figure(f)) : m.status.open }) })),
  })}${inUnit(desk, unit)}${table<DayTold>(t.overTime, [
    { heading: m.when, names: true, cell: d => said(dates.day(d.day)) },
    ...forms.map((form): Column<DayTold> => ({ heading: t.forms[form], amount: true, line: true, cell: d => { const f = formOf(d.capital, form); return f === undefined ? '—' : valueOf(desk, f.amount, a => html`${amount(desk, a, unit)}`) } })),
  ], known.toReversed(), m.nothingYet)}`
}

export const bySize = (answer: Answer<'holdings'>): readonly Holding[] => (answer.status === 'established' ? answer.value.members.toSorted((a, b) => decimalOf(b.subscription).cmp(decimalOf(a.subscription))) : [])
const holdingsShown = (desk: Desk, answer: Answer<'holdings'>): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { value: v } = answer
  const list = bySize(answer)
  const unit = sharedUnit(list.flatMap(h => [h.subscription, h.calledIn, h.paid, h.overdue, h.callable]))
  const optional = ([['calledIn', t.calledIn], ['paid', t.paid], ['overdue', t.overdue], ['callable', t.callable]] as const).filter(([key]) => list.some(h => h[key] !== null))
  // What all rows would say alike is said once, above them.
  const [one, ...others] = new Set(list.map(h => w.when(h.since)))
  const alike = list.length > 1 && others.length === 0 ? one : undefined
  const money = (heading: string, of: (h: Holding) => Figure | null): Column<Holding> => ({ heading: heading, amount: true, line: true, cell: h => amount(desk, of(h), unit) })
  const rows = (part: readonly Holding[]): Html => table<Holding>(t.holdings, [
    { heading: m.state, names: true, cell: h => subjectLink(desk, h.party, desk.called(h.party)) },
    money(t.subscription, h => h.subscription),
    ...(list.some(h => h.shares) ? [{ heading: t.shares, amount: true, cell: (h: Holding) => amount(desk, h.shares, h.shares?.unit) }] : []),
    ...(list.some(h => h.ofSubscribed) ? [{ heading: t.ofSubscribed, amount: true, cell: (h: Holding) => (h.ofSubscribed ? html`${said(w.figure(h.ofSubscribed))}${h.misprint && h.printed ? html` <span class="ds-tag" data-size="sm" data-color="warning">${said(t.printed(w.figure(h.printed)))}</span>` : ''}` : '—') }] : []),
    ...optional.map(([key, heading]) => money(heading, h => h[key])),
    ...(alike === undefined ? [{ heading: m.since, cell: (h: Holding) => said(w.when(h.since)) }] : []),
  ], part, m.nothingYet)
  return html`${pairs([[list[0]?.since.earliest === null ? m.when : m.since, alike === undefined ? undefined : said(alike)], [t.sumOfHoldings, said(w.figure(v.sum))], [t.forms.subscribed, v.subscribed ? said(w.figure(v.subscribed)) : undefined]])}${v.membersNotKnown ? html`<p class="notice">${sentence(t.membersNotKnown)}</p>` : ''}${
    v.unknown.length === 0 ? '' : html`<p class="notice">${sentence(t.unknownHoldings(v.unknown.length, w.list(v.unknown.map(w.name))))}</p>`}${inUnit(desk, unit)}${
    rows(list.slice(0, shownRows))}${list.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(list.length - shownRows)}</summary>${rows(list.slice(shownRows))}</details>`}${why(desk, answer as unknown as Answer, { brief: true })}`
}

const votesShown = (desk: Desk, bank: string, answer: Answer<'voting-power'>): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { value: v } = answer
  const top = v.members.slice(0, shownRows)
  const bare = (f: Figure): Html | string => amount(desk, f, f.unit)
  const rows = (part: readonly MemberVotes[]): Html => table<MemberVotes>(t.votes, [
    { heading: m.state, names: true, cell: x => subjectLink(desk, x.party, desk.called(x.party)) },
    { heading: t.byShares, amount: true, line: true, cell: x => bare(x.byShares) }, { heading: t.basic, amount: true, cell: x => bare(x.basic) }, { heading: t.allVotes, amount: true, cell: x => bare(x.votes) },
    { heading: t.ofShares, amount: true, cell: x => said(w.figure(x.ofShares)) }, { heading: t.ofVotes, amount: true, cell: x => said(w.figure(x.ofVotes)) },
  ], part, m.nothingYet)
  return html`${pairs([[t.allVotes, said(w.figure(v.votes))], [t.shares, said(w.figure(v.shares))], [t.basic, said(`${t.basicEach(w.figure(v.basicEach))} (${v.how === 'each' || !v.percent ? t.basicHow.each : t.basicHow.percent(w.figure(v.percent))})`)]])}${
    top.length === 0 ? '' : ranksDrawn({
      says: plain(t.votingSays(w.name(bank), top.length)), dir: desk.locale.dir, key: [t.ofVotes, t.ofShares],
      rows: top.map(x => ({ label: plain(desk.called(x.party)), value: Number(x.ofVotes.value), told: plain(w.figure(x.ofVotes)), beside: { value: Number(x.ofShares.value), told: plain(`${t.ofShares}: ${w.figure(x.ofShares)}`) } })),
    })}${rows(top)}${v.members.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(v.members.length - shownRows)}</summary>${rows(v.members.slice(shownRows))}</details>`}${why(desk, answer as unknown as Answer, { brief: true })}`
}

const increasesShown = (desk: Desk, answer: Answer<'increases'>): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  if (answer.value.length === 0) return html`<p class="nothing">${sentence(t.noIncreases)}</p>`
  type Taken = Increase['takenUp'][number]
  type Left = Increase['left'][number]
  return html`${answer.value.toReversed().map(x => {
    const unit = sharedUnit([...x.takenUp.map(y => y.amount), ...x.left.flatMap(y => [y.allotted, y.left])])
    const taken = table<Taken>(t.takenUp, [
      { heading: m.state, names: true, cell: y => subjectLink(desk, y.party, desk.called(y.party)) },
      { heading: t.amount, amount: true, line: true, cell: y => amount(desk, y.amount, unit) },
      { heading: m.when, cell: y => html`<a class="ds-link" href="${desk.link(actPath(y.act))}">${said(w.when(y.on))}</a>` },
    ], x.takenUp, m.nothingYet)
    const left = table<Left>(t.left, [
      { heading: m.state, names: true, cell: y => subjectLink(desk, y.party, desk.called(y.party)) },
      { heading: t.amount, amount: true, line: true, cell: y => amount(desk, y.allotted, unit) },
      { heading: t.left, amount: true, line: true, cell: y => amount(desk, y.left, unit) },
    ], x.left, m.nothingYet)
    return html`<h3 class="ds-heading" data-size="xs"><a class="ds-link" href="${desk.link(actPath(x.act))}">${t.sorts[x.sort]}</a>${desk.locale.dir === 'rtl' ? '، ' : ', '}${said(w.when(x.on))}</h3>${pairs([
      [t.adds, x.adds ? said(w.figure(x.adds)) : undefined], [t.until, x.until ? said(w.when(x.until)) : undefined], [t.open, x.open ? said(w.figure(x.open)) : undefined],
    ])}${x.takenUp.length + x.left.length === 0 ? '' : inUnit(desk, unit)}${x.takenUp.length === 0 ? '' : html`<details class="earlier" ${x.takenUp.length <= shownRows ? html`open` : ''}><summary>${t.takenUpBy(new Set(x.takenUp.map(y => y.party)).size)}</summary>${taken}</details>`}${
      x.left.length === 0 ? '' : html`<details class="earlier"><summary>${t.leftTo(x.left.length)}</summary>${left}</details>`}`
  })}${why(desk, answer as unknown as Answer, { brief: true })}`
}

type ShareAnswer = Answer<'capital-share'>
/** The same holding over each base: what a percentage says depends on what it is a percentage of. */
const basesShown = (desk: Desk, path: string, member: string, holders: readonly string[], shares: readonly ShareAnswer[]): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const told = (of: (v: CapitalShare) => Figure | null | undefined) => (a: ShareAnswer): Html | string => { const f = a.status === 'established' ? of(a.value) : null; return f ? said(w.figure(f)) : '—' }
  const names = holders.toSorted((a, b) => desk.compare(w.name(a), w.name(b)))
  return html`<p>${sentence(t.basesIntro(w.name(member)))}</p><form class="ask searching" action="${path}" method="get">${carried(desk.address.given)}<div class="ds-field"><label class="ds-label" for="member">${t.member}</label><select class="ds-input" id="member" name="member">${names.map(p => html`<option value="${p}" ${p === member ? html`selected` : ''}>${plain(desk.called(p))}</option>`)}</select></div><button class="ds-button" data-variant="secondary" type="submit">${m.show}</button></form>
${table<ShareAnswer>(t.bases, [
    { heading: t.base, names: true, cell: a => t.forms[a.question.form as CapitalForm] },
    { heading: t.ofWhich, amount: true, line: true, cell: told(v => v.base) },
    { heading: t.subscription, amount: true, cell: told(v => v.subscription) },
    { heading: t.share, amount: true, cell: a => valueOf(desk, a, v => said(w.figure(v.share))) },
    { heading: m.why, why: true, cell: a => why(desk, a as unknown as Answer, { brief: true }) },
  ], shares, m.nothingYet)}`
}
