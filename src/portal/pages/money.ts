/** An organisation's budget and contributions year by year, the scale as it changed, and the assessed contributions of one year. */
import { decimalOf, type ActOf, type Figure } from '#acts'
import type { Answer, RateHeld } from '#law'
import { barsDrawn } from '../charts/bars.ts'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actPath, subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { amount, amounts, heightOf, inUnit, sharedUnit, short, unitName } from './amounts.ts'
import { assessedShown } from './assessed.ts'
import { clockPath, organsWithClock } from './clocks.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { moneyPath, moneyYearPath, yearsOf, yearWritten } from './years-of-dues.ts'

/** The scale by itself is asked for only where its rates are shown, or where nothing was made of it. */
interface YearTold { readonly year: string; readonly assessments: Answer<'assessments'>; readonly scale?: Answer<'scale'>; readonly budget: ActOf<'budget'> | undefined }
/** Years that a table shows at once, and rates that stand beside each other. */
const shownYears = 12
const ratesBeside = 5
/** Rows that stand open; the others fold. */
const shownRows = 20

/** The organisation of an address with its law of contributions, or the refusal. */
const duesAt = (desk: Desk, id: string) => {
  const subject = subjectOf(desk, 'body', id, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  const law = desk.charter(id)?.dues
  return { law, years: law ? yearsOf(desk, id, law) : [] }
}
const toldOf = (desk: Desk, organisation: string, years: readonly string[]): readonly YearTold[] => years.map((year, i) => {
  const assessments = desk.ask({ ask: 'assessments', organisation, year })
  return { year, assessments, ...(assessments.status === 'established' && assessments.value.sumOfRates !== null && i < years.length - ratesBeside ? {} : { scale: desk.ask({ ask: 'scale', organisation, year }) }), budget: budgetAct(desk, organisation, year) }
})
const budgetAct = (desk: Desk, organisation: string, year: string): ActOf<'budget'> | undefined => desk.register.acts(organisation, 'budget', b => b.of === organisation && b.year.text === year).at(-1)
const budgetOf = (t: YearTold): Figure | null => (t.assessments.status === 'established' ? t.assessments.value.budget : null) ?? t.budget?.amount ?? null
const totalsOf = (t: YearTold): readonly Figure[] => (t.assessments.status === 'established' ? t.assessments.value.totals : [])
const ratesOf = (t: YearTold): readonly RateHeld[] => (t.scale?.status === 'established' ? t.scale.value.rates : [])

const sumOf = (t: YearTold): Figure | null => (t.scale?.status === 'established' ? t.scale.value.sum : t.assessments.status === 'established' ? t.assessments.value.sumOfRates : null)
/** A scale of sums has no rates: what it adds up to is money, and stands in its own column. */
const sumIsOfRates = (sum: Figure): boolean => sum.unit === undefined || !/^[A-Z]{2,4}$/.test(sum.unit)

export const money: Write = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t, treaty }, words: w } = desk
  const at = duesAt(desk, id)
  if (isUnanswered(at)) return at
  const { law, years } = at
  const asked = desk.query('year')
  if (asked && !years.includes(asked)) return wrongYear(desk, asked)
  const told = toldOf(desk, id, years)
  const chosen = told.find(x => x.year === asked) ?? told.findLast(x => x.assessments.status === 'established') ?? told.at(-1)
  const clocks = organsWithClock(desk, id)
  const path = moneyPath(id)
  const keeps: Readonly<Record<string, string>> = asked ? { year: asked } : {}
  const section = (name: string, heading: string, content: Html): Html => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  const withScale = told.filter(x => ratesOf(x).length > 0)
  const contents = [['by-year', t.byYear], ...(withScale.length > 0 ? [['scale', t.ratesByYear]] : []), ['assessments', t.assessments], ...(clocks.length > 0 ? [['clocks', t.clocks]] : [])] as const
  return {
    title: t.moneyOf(w.name(id)), under: '/organisations', trail: [[m.organisations, '/organisations'], [w.name(id), `/organisations/${id}`]], keeps,
    json: { organisation: id, ...daysOf(desk), years: told.map(x => ({ year: x.year, budget: budgetOf(x), ...(x.budget ? { budgetAct: x.budget.id } : {}), ...(x.scale ? { scale: x.scale } : {}), assessments: x.assessments })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.moneyOf(w.name(id)))}</h1>
${law === undefined ? html`<p class="nothing">${sentence(t.noDuesLaw)}</p>` : told.length === 0 ? html`<p class="nothing">${sentence(t.noMoney)}</p>${clocks.length > 0 ? section('clocks', t.clocks, clocksShown(desk, clocks)) : ''}`
      : html`<nav class="contents" aria-label="${treaty.onThisPage}"><ul>${contents.map(([part, name]) => html`<li><a class="ds-link" href="#${part}">${name}</a></li>`)}</ul></nav>
${section('by-year', t.byYear, html`${drawn(desk, id, told)}${byYear(desk, id, told.toReversed())}${downloads(desk, path, t.byYear)}`)}
${withScale.length === 0 ? '' : section('scale', t.ratesByYear, ratesByYear(desk, withScale))}
${chosen === undefined ? '' : section('assessments', t.ofYear(t.assessments, yearWritten(desk, chosen.year)), html`${told.length > 1 ? yearChoices(desk, path, told, chosen) : ''}${
  chosen.assessments.status === 'established' ? assessedShown(desk, chosen.assessments, undefined) : finding(desk, chosen.assessments as unknown as Answer)}<p><a class="ds-link" href="${desk.link(moneyYearPath(id, chosen.year))}">${said(t.moneyOfYear(w.name(id), yearWritten(desk, chosen.year)))}</a></p>`)}
${clocks.length > 0 ? section('clocks', t.clocks, clocksShown(desk, clocks)) : ''}`}`,
  }
}
export const wrongYear = (desk: Desk, year: string): Unanswered => ({ status: 404, mistakes: [{ found: year, wants: desk.m.orgMoney.wantsYear, remedy: desk.m.chooseOne }] })
const clocksShown = (desk: Desk, organs: readonly string[]): Html => html`<ul class="names">${organs.map(o => html`<li><a class="ds-link" href="${desk.link(clockPath(o))}">${said(desk.m.orgMoney.clockOf(desk.words.name(o)))}</a></li>`)}</ul>`
/** The years one can choose: the latest at once, the others folded with their numbers. */
const yearChoices = (desk: Desk, path: string, told: readonly YearTold[], chosen: YearTold): Html => {
  const { m: { orgMoney: t } } = desk
  const link = (x: YearTold): Html => html`<li><a class="ds-link" href="${desk.link(path, { year: x.year })}#assessments" ${x === chosen ? html`aria-current="true"` : ''}>${said(yearWritten(desk, x.year))}</a></li>`
  const all = told.toReversed()
  const [late, early] = [all.slice(0, shownYears), all.slice(shownYears)]
  return html`<nav class="choices" aria-label="${t.year}"><ul class="filters">${late.map(link)}</ul>${early.length === 0 ? '' : html`<details class="earlier" ${early.includes(chosen) ? html`open` : ''}><summary>${t.earlierYears(early.length)}</summary><ul class="filters">${early.map(link)}</ul></details>`}</nav>`
}

/** One chart for each currency: heights of different units are never drawn beside each other. */
const drawn = (desk: Desk, organisation: string, told: readonly YearTold[]): Html => {
  const { m: { orgMoney: t }, words: w } = desk
  const units = [...new Set(told.flatMap(x => [budgetOf(x)?.unit, ...totalsOf(x).map(f => f.unit)]).filter(u => u !== undefined))]
  return html`${units.map(unit => {
    const all = told.map(x => ({ x, budget: [budgetOf(x)].find(f => f?.unit === unit), total: totalsOf(x).find(f => f.unit === unit) }))
    // A year of which nothing is told between two that are keeps its place; before the first and after the last there is nothing to draw.
    const has = (y: (typeof all)[number]): boolean => y.budget !== undefined || y.total !== undefined
    const of = all.slice(all.findIndex(has), all.findLastIndex(has) + 1)
    const [first, last] = [of[0], of.at(-1)]
    // One year alone is a number, and no course of things.
    if (!first || !last || of.length < 2) return ''
    const both = [{ label: t.budget, mark: 'first' as const, of: (y: (typeof of)[number]) => y.budget }, { label: t.assessedTogether, mark: 'second' as const, of: (y: (typeof of)[number]) => y.total }].filter(s => of.some(y => s.of(y)))
    return barsDrawn({
      says: plain(t.byYearSays(w.name(organisation), of.length, yearWritten(desk, first.x.year), yearWritten(desk, last.x.year))), series: both, unit: unitName(desk, unit), dir: desk.locale.dir, number: short(desk),
      groups: of.map(y => ({ label: plain(/^\d{4}$/.test(y.x.year) ? y.x.year : y.x.year.slice(0, 4)), values: both.map(s => heightOf(s.of(y))), told: both.map(s => { const f = s.of(y); return f ? plain(w.figure(f)) : desk.m.status.open }) })),
    })
  })}`
}
/** Newest first; all but the last years fold. */
const byYear = (desk: Desk, organisation: string, told: readonly YearTold[]): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const unit = sharedUnit(told.flatMap(x => [budgetOf(x), ...totalsOf(x)]))
  const rows = (list: readonly YearTold[], reasoned: boolean): Html => table<YearTold>(t.byYear, [
    { heading: t.year, names: true, cell: x => html`<a class="ds-link" href="${desk.link(moneyYearPath(organisation, x.year))}">${said(yearWritten(desk, x.year))}</a>` },
    { heading: t.budget, amount: true, line: true, cell: x => { const b = budgetOf(x); return b && x.budget ? html`<a class="ds-link" href="${desk.link(actPath(x.budget.id))}">${amount(desk, b, unit)}</a>` : '—' } },
    { heading: t.assessedTogether, amount: true, cell: x => valueOf(desk, x.assessments, v => html`${amounts(desk, v.totals, unit)}${v.complete ? '' : html` <span class="minor">(${t.notAll})</span>`}`) },
    { heading: t.contributions, amount: true, cell: x => (x.assessments.status === 'established' ? w.number(x.assessments.value.members.length) : '—') },
    { heading: t.sumOfRates, amount: true, cell: x => { const sum = sumOf(x); return sum && sumIsOfRates(sum) ? said(w.figure(sum)) : '—' } },
    // Of years that fold, each year's own page has the reasons.
    ...(reasoned ? [{ heading: m.why, why: true, cell: (x: YearTold) => why(desk, x.assessments as unknown as Answer, { brief: true }) }] : []),
  ], list, m.nothingYet)
  const [late, early] = [told.slice(0, shownYears), told.slice(shownYears)]
  return html`${inUnit(desk, unit)}${rows(late, true)}${early.length === 0 ? '' : html`<details class="earlier"><summary>${t.earlierYears(early.length)}</summary>${rows(early, false)}</details>`}`
}
/** Each member's rate in the last years, beside each other. */
const ratesByYear = (desk: Desk, told: readonly YearTold[]): Html => {
  const { m, m: { orgMoney: t } } = desk
  const beside = told.slice(-ratesBeside)
  const held = beside.map(x => new Map(ratesOf(x).map(r => [r.party, r.rate])))
  const latest = (party: string): Figure | undefined => held.findLast(h => h.has(party))?.get(party)
  const size = (party: string) => { const f = latest(party); return f ? decimalOf(f) : undefined }
  const parties = [...new Set(held.flatMap(h => [...h.keys()]))].sort((a, b) => size(b)?.cmp(size(a) ?? 0) || desk.compare(desk.words.name(a), desk.words.name(b)))
  const rows = (list: readonly string[]): Html => table<string>(t.ratesByYear, [
    { heading: m.state, names: true, cell: p => subjectLink(desk, p, desk.called(p)) },
    ...beside.map((x, i) => ({ heading: plain(yearWritten(desk, x.year)), amount: true, line: true, cell: (p: string) => { const f = held[i]?.get(p); return f ? said(desk.words.figure(f)) : '—' } })),
  ], list, m.nothingYet)
  return html`<p class="minor">${sentence(t.ratesByYearIntro(beside.length))}</p>${rows(parties.slice(0, shownRows))}${parties.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(parties.length - shownRows)}</summary>${rows(parties.slice(shownRows))}</details>`}`
}

/** A row a year. */
export const moneySheet: WriteSheet = (desk, { id = '' }) => {
  const { m: { orgMoney: t }, words: w } = desk
  const at = duesAt(desk, id)
  if (isUnanswered(at)) return at
  return sheet<YearTold>({ name: `${id}.money`, title: t.byYear, of: t.moneyOf(w.name(id)) }, [
    { key: 'year', heading: t.year, value: x => x.year },
    { key: 'budget', heading: t.budget, value: x => budgetOf(x)?.value ?? null }, { key: 'budgetUnit', heading: `${t.budget}: ${desk.m.unit}`, value: x => budgetOf(x)?.unit ?? null },
    { key: 'assessed', heading: t.assessedTogether, value: x => totalsOf(x).map(f => f.text), shown: x => totalsOf(x).map(f => f.text).join(', ') },
    { key: 'contributions', heading: t.contributions, value: x => (x.assessments.status === 'established' ? x.assessments.value.members.length : null) },
    { key: 'sumOfRates', heading: t.sumOfRates, value: x => sumOf(x)?.text ?? null },
    { key: 'status', heading: desk.m.standing, value: x => x.assessments.status, shown: x => desk.m.status[x.assessments.status] },
  ], toldOf(desk, id, at.years))
}
