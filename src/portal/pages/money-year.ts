/** One year of an organisation's money: the scale with what lies outside its limits, the assessed contributions, the status of contributions, the honour roll. */
import type { Answer, ContributionStatus, HonourRoll, RateDeviation } from '#law'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actPath, subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { amounts, inUnit, sharedUnit } from './amounts.ts'
import { assessedShown, largestFirst } from './assessed.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { wrongYear } from './money.ts'
import { moneyPath, moneyYearPath, yearsOf, yearWritten } from './years-of-dues.ts'

/** Rows that stand open; the others fold. */
const shownRows = 20

interface YearAsked { readonly scale: Answer<'scale'>; readonly assessments: Answer<'assessments'>; readonly status: Answer<'contributions-status'>; readonly roll: Answer<'honour-roll'> }
const yearAt = (desk: Desk, organisation: string, year: string): YearAsked | Unanswered => {
  const subject = subjectOf(desk, 'body', organisation, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  const law = desk.charter(organisation)?.dues
  if (!law || !yearsOf(desk, organisation, law).includes(year)) return wrongYear(desk, year)
  return {
    scale: desk.ask({ ask: 'scale', organisation, year }), assessments: desk.ask({ ask: 'assessments', organisation, year }),
    status: desk.ask({ ask: 'contributions-status', organisation, year }), roll: desk.ask({ ask: 'honour-roll', organisation, year }),
  }
}

export const moneyYear: Write = (desk, { id = '', year = '' }) => {
  const { m, m: { orgMoney: t, treaty }, words: w } = desk
  const asked = yearAt(desk, id, year)
  if (isUnanswered(asked)) return asked
  const { scale, assessments, status, roll } = asked
  const title = t.moneyOfYear(w.name(id), yearWritten(desk, year))
  const path = moneyYearPath(id, year)
  const section = (name: string, heading: string, content: Html): Html => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  return {
    title, under: '/organisations', trail: [[m.organisations, '/organisations'], [w.name(id), `/organisations/${id}`], [t.money, moneyPath(id)]],
    json: { organisation: id, year, ...daysOf(desk), scale, assessments, contributionsStatus: status, honourRoll: roll },
    body: html`<h1 class="ds-heading" data-size="lg">${said(title)}</h1>
<nav class="contents" aria-label="${treaty.onThisPage}"><ul>${([['scale', t.scale], ['assessments', t.assessments], ['status', t.status], ['honour-roll', t.honourRoll]] as const).map(([part, name]) => html`<li><a class="ds-link" href="#${part}">${name}</a></li>`)}</ul></nav>
${section('scale', t.scale, scaleShown(desk, scale))}
${section('assessments', t.assessments, assessments.status === 'established' ? html`${assessedShown(desk, assessments, status.status === 'established' ? status.value : undefined)}${downloads(desk, path, t.assessments)}` : finding(desk, assessments as unknown as Answer))}
${section('status', t.status, statusShown(desk, status, path))}
${section('honour-roll', t.honourRoll, rollShown(desk, roll, path))}`,
  }
}

/** In what the rates are, what they add up to, and which of them lie outside the limits; the rates themselves stand with what is made of them. */
const scaleShown = (desk: Desk, scale: Answer<'scale'>): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (scale.status !== 'established') return finding(desk, scale as unknown as Answer)
  const { value: v } = scale
  return html`${pairs([[t.scale, t.scaleBy[v.by]], [m.members, w.number(v.rates.length)], [t.sumOfRates, said(w.figure(v.sum))]])}
${v.deviations.length === 0 ? html`<p>${sentence(t.noDeviations)}</p>` : html`<h3 class="ds-heading" data-size="xs">${t.deviations}</h3>${table<RateDeviation>(t.deviations, [
    { heading: m.state, names: true, cell: d => subjectLink(desk, d.party, desk.called(d.party)) },
    { heading: t.rate, amount: true, cell: d => said(w.figure(d.rate)) },
    { heading: t.limit, amount: true, line: true, cell: d => said(w.figure(d.limit)) },
    { heading: t.whichLimit, cell: d => said(d.category === null ? t.by[d.by] : `${t.by[d.by]}: ${w.term(d.category)}`) },
  ], v.deviations, m.nothingYet)}`}${why(desk, scale as unknown as Answer, { brief: true })}`
}

const statusShown = (desk: Desk, answer: Answer<'contributions-status'>, path: string): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { value: v } = answer
  const list = v.members.toSorted((a, b) => desk.compare(w.name(a.party), w.name(b.party)))
  const unit = sharedUnit([...v.assessed, ...v.outstanding, ...list.flatMap(s => s.before)])
  const money = (heading: string, of: (s: ContributionStatus) => Html | string) => ({ heading, amount: true, line: true, cell: of })
  const rows = (part: readonly ContributionStatus[]): Html => table<ContributionStatus>(t.status, [
    { heading: m.state, names: true, cell: s => html`${subjectLink(desk, s.party, desk.called(s.party))}${s.reserved === null ? '' : html` <a class="ds-link minor" href="${desk.link(actPath(s.reserved))}">${t.reserved}</a>`}` },
    money(t.assessed, s => amounts(desk, s.assessed, unit)), ...(list.some(s => s.outstanding.length > 0) ? [money(t.outstanding, s => amounts(desk, s.outstanding, unit))] : []), ...(list.some(s => s.before.length > 0) ? [money(t.before, s => amounts(desk, s.before, unit))] : []),
    { heading: t.inFullOn, cell: s => (s.inFull ? html`${said(desk.locale.dates.day(s.inFull))}${s.onTime === false ? html` <span class="minor">${t.late}</span>` : ''}` : '—') },
  ], part, m.nothingYet)
  const paid = list.filter(s => s.inFull !== null).length
  return html`${pairs([
    [t.due, v.due ? said(desk.locale.dates.day(v.due)) : undefined], [v.unknown.length > 0 ? t.ofListed : t.assessed, v.assessed.length > 0 ? html`${amounts(desk, v.assessed, undefined)}` : undefined], [t.outstanding, v.outstanding.length > 0 ? html`${amounts(desk, v.outstanding, undefined)}` : undefined],
  ])}${list.length === 0 ? '' : html`<p>${sentence(t.paidInFull(paid))}</p>${inUnit(desk, unit)}${rows(list.slice(0, shownRows))}${list.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(list.length - shownRows)}</summary>${rows(list.slice(shownRows))}</details>`}`}${
    v.unknown.length === 0 ? '' : html`<details class="earlier"><summary>${t.unknownAccounts(v.unknown.length)}</summary><p>${namesListed(desk, v.unknown)}</p></details>`}${why(desk, answer as unknown as Answer, { brief: true })}${list.length === 0 ? '' : downloads(desk, `${path}/status`, t.status)}`
}

type Paid = HonourRoll['paid'][number]
const rollShown = (desk: Desk, answer: Answer<'honour-roll'>, path: string): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { value: v } = answer
  const place = new Map(v.paid.map((p, i) => [p, i + 1]))
  const rows = (part: readonly Paid[]): Html => table<Paid>(t.honourRoll, [
    { heading: m.state, names: true, cell: p => html`<span class="minor">${w.number(place.get(p) ?? 0)}.</span> ${subjectLink(desk, p.party, desk.called(p.party))}` },
    { heading: t.inFullOn, short: '', line: true, cell: p => said(desk.locale.dates.day(p.on)) },
    { heading: t.due, short: '', cell: p => (p.onTime === null ? '—' : p.onTime ? t.onTime : t.late) },
  ], part, m.nothingYet)
  return html`<p>${sentence(v.paid.length === 0 ? t.nobodyYet : t.honourSays(w.number(v.paid.length), v.assessed))}</p>${v.complete ? '' : html`<p class="notice">${sentence(t.honourOpen)}</p>`}${
    v.paid.length === 0 ? '' : html`${rows(v.paid.slice(0, shownRows))}${v.paid.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(v.paid.length - shownRows)}</summary>${rows(v.paid.slice(shownRows))}</details>`}`}${
    why(desk, answer as unknown as Answer, { brief: true })}${v.paid.length === 0 ? '' : downloads(desk, `${path}/honour-roll`, t.honourRoll)}`
}

/** A row a member: rate, derived, published, credits, net, paid in full. */
export const assessmentsSheet: WriteSheet = (desk, { id = '', year = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const asked = yearAt(desk, id, year)
  if (isUnanswered(asked)) return asked
  const { assessments, status, scale } = asked
  const inFull = new Map(status.status === 'established' ? status.value.members.map(s => [s.party, s.inFull] as const) : [])
  const deviations = new Map(scale.status === 'established' ? scale.value.deviations.map(d => [d.party, d] as const) : [])
  const members = assessments.status === 'established' ? largestFirst(desk, assessments.value) : []
  return sheet<(typeof members)[number]>({ name: `${id}.contributions.${year}`, title: t.assessments, of: t.moneyOfYear(w.name(id), yearWritten(desk, year)), status: assessments.status }, [
    { key: 'code', heading: m.treaty.code, value: a => a.party }, { key: 'name', heading: m.state, value: a => desk.called(a.party) },
    { key: 'rate', heading: t.rate, value: a => a.rate?.text ?? null }, { key: 'unit', heading: m.unit, value: a => a.net.unit ?? null },
    { key: 'derived', heading: t.derived, value: a => a.derived?.value ?? null }, { key: 'published', heading: t.published, value: a => a.published?.value ?? null },
    { key: 'credits', heading: t.credits, value: a => a.credits?.value ?? null }, { key: 'net', heading: t.net, value: a => a.net.value },
    { key: 'paidInFull', heading: t.inFullOn, value: a => inFull.get(a.party) ?? null },
    { key: 'outside', heading: t.deviations, value: a => deviations.get(a.party)?.by ?? null, shown: a => { const d = deviations.get(a.party); return d ? t.by[d.by] : null } },
  ], members)
}
export const statusSheet: WriteSheet = (desk, { id = '', year = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const asked = yearAt(desk, id, year)
  if (isUnanswered(asked)) return asked
  const { status } = asked
  const texts = (list: ContributionStatus['assessed']): readonly string[] => list.map(f => f.text)
  return sheet<ContributionStatus>({ name: `${id}.contributions-status.${year}`, title: t.status, of: t.moneyOfYear(w.name(id), yearWritten(desk, year)), status: status.status }, [
    { key: 'code', heading: m.treaty.code, value: s => s.party }, { key: 'name', heading: m.state, value: s => desk.called(s.party) },
    { key: 'assessed', heading: t.assessed, value: s => texts(s.assessed) }, { key: 'outstanding', heading: t.outstanding, value: s => texts(s.outstanding) }, { key: 'before', heading: t.before, value: s => texts(s.before) },
    { key: 'paidInFull', heading: t.inFullOn, value: s => s.inFull }, { key: 'onTime', heading: t.onTime, value: s => s.onTime }, { key: 'reserved', heading: t.reserved, value: s => s.reserved },
  ], status.status === 'established' ? status.value.members : [])
}
export const honourRollSheet: WriteSheet = (desk, { id = '', year = '' }) => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const asked = yearAt(desk, id, year)
  if (isUnanswered(asked)) return asked
  const { roll } = asked
  const paid = roll.status === 'established' ? roll.value.paid.map((p, i) => ({ ...p, place: i + 1 })) : []
  return sheet<(typeof paid)[number]>({ name: `${id}.honour-roll.${year}`, title: t.honourRoll, of: t.moneyOfYear(w.name(id), yearWritten(desk, year)), status: roll.status }, [
    { key: 'place', heading: t.place, value: p => p.place }, { key: 'code', heading: m.treaty.code, value: p => p.party }, { key: 'name', heading: m.state, value: p => desk.called(p.party) },
    { key: 'on', heading: t.inFullOn, value: p => p.on }, { key: 'onTime', heading: t.onTime, value: p => p.onTime },
  ], paid)
}
