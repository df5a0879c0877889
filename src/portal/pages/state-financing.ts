/** What banks do in a State: sums by stage, totals as sources tell them, sectors, strategies with planned, signed and disbursed beside each other, projects. */
import type { Answer, BankPortfolio, ProjectStanding, StageSum, StrategyStanding, TotalTold, YearOfFinancing } from '#law'
import { financingStages } from '#law'
import { barsDrawn, barMarks } from '../charts/bars.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'
import { heightOf, sharedUnit, short, unitName } from './amounts.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { positionsOf } from './positions.ts'
import { divisionShown } from './sectors.ts'
import { sumsShown } from './sums.ts'

/** At most so many projects stand in the open. */
const shownAtOnce = 25

export const financingSection = (desk: Desk, code: string, answer: Answer<'portfolio'>): Html => {
  const { m: { money: t } } = desk
  const told = positionsOf(answer)
  if (told.length === 1 && told[0]!.banks.length === 0) return html`<p class="nothing">${t.nothing.financing}.</p>`
  return html`<p class="told-note">${sentence(t.financingIntro)}</p>${answer.status === 'established' ? '' : finding(desk, answer as unknown as Answer)}${told.map((p, i) => html`${told.length > 1 ? html`<h3 class="ds-heading" data-size="xs">${said(desk.m.body.account(desk.words.number(i + 1)))}</h3>` : ''}${
    p.banks.map(b => html`<div class="money-of"${told.length > 1 ? '' : html` id="financing-${b.by}"`}><h3 class="ds-heading" data-size="xs">${subjectLink(desk, b.by)}</h3>${bankShown(desk, code, b)}</div>`)}${p.complete || p.banks.length === 0 ? '' : html`<p class="minor">${sentence(t.portfolioNotComplete)}</p>`}`)}${
    answer.status === 'established' ? why(desk, answer as unknown as Answer) : ''}${told.some(p => p.banks.length > 0) ? downloads(desk, `/states/${code}/financing`, t.projects) : ''}`
}
const bankShown = (desk: Desk, code: string, b: BankPortfolio): Html => {
  const { m: { money: t }, words: w } = desk
  const some = b.sums.filter(s => s.sums.length > 0)
  return html`${some.length === 0 ? '' : html`<h4>${t.sumsByStage}</h4>${stagesShown(desk, some)}<p class="minor">${sentence(t.operationsOnly)}</p>`}${yearsDrawn(desk, b.years)}${toldShown(desk, b.told)}${
    divisions(desk, b, t.sectorsDrawn(w.name(b.by), w.name(code)))}${strategiesShown(desk, b.strategies)}${projectsShown(desk, b.projects)}`
}
/** What sources tell, and the money furthest bound of what is reckoned; the same for other stages folded. */
const divisions = (desk: Desk, b: BankPortfolio, says: string): Html => {
  const order = ['signed', 'approved', 'disbursed', 'planned', 'cancelled', null] as const
  const reckoned = b.sectors.filter(d => d.by === 'reckoned').toSorted((x, y) => order.indexOf(x.stage) - order.indexOf(y.stage))
  const [open, folded] = [[...b.sectors.filter(d => d.by === 'told'), ...reckoned.slice(0, 1)], reckoned.slice(1)]
  return html`${open.map(d => divisionShown(desk, d, says))}${folded.length === 0 ? '' : html`<details class="earlier"><summary>${desk.m.money.otherStages} <span class="count">${desk.words.number(folded.length)}</span></summary>${folded.map(d => divisionShown(desk, d, says))}</details>`}`
}
export const stagesShown = (desk: Desk, sums: readonly StageSum[]): Html => {
  const { m, m: { money: t } } = desk
  return table<StageSum>(t.sumsByStage, [
    { heading: t.stage, names: true, cell: s => t.financingStages[s.stage] }, { heading: t.amount, cell: s => sumsShown(desk, s.sums, { exact: s.exact }) },
    { heading: m.acts, cell: s => actsNamed(desk, s.acts) },
  ], sums, m.nothingYet)
}
/** The acts that make a sum, folded where they are more than three. */
const actsNamed = (desk: Desk, ids: readonly string[]): Html | string => {
  const acts = ids.flatMap(id => desk.register.act(id) ?? [])
  if (acts.length === 0) return '—'
  const list = html`<ul class="sums">${acts.map(a => html`<li>${actLink(desk, a, desk.words.when(a.on))}</li>`)}</ul>`
  return acts.length <= 3 ? list : html`<details class="earlier"><summary>${desk.m.acts} <span class="count">${desk.words.number(acts.length)}</span></summary>${list}</details>`
}
/** Bars by year where all is in one unit and there is more than one year. */
const yearsDrawn = (desk: Desk, years: readonly YearOfFinancing[]): Html => {
  const { m: { money: t, treaty }, words: w, locale } = desk
  const stages = financingStages.filter(s => years.some(y => y.sums.some(x => x.stage === s && x.sums.length > 0)))
  if (years.length === 0 || stages.length === 0) return html``
  const unit = sharedUnit(years.flatMap(y => y.sums.flatMap(s => s.sums)))
  const dated = years.flatMap(y => (y.year === null ? [] : [{ ...y, year: y.year }]))
  const of = (y: YearOfFinancing, stage: StageSum['stage']): StageSum | undefined => y.sums.find(s => s.stage === stage)
  const rows = table<YearOfFinancing>(t.byYear, [
    { heading: t.year, names: true, cell: y => y.year ?? t.undated }, ...stages.map(stage => ({ heading: t.financingStages[stage], cell: (y: YearOfFinancing) => { const s = of(y, stage); return s ? sumsShown(desk, s.sums, { exact: s.exact }) : '—' } })),
  ], years, '')
  if (unit === undefined || dated.length < 2) return html`<h4>${t.byYear}</h4>${rows}`
  return html`<h4>${t.byYear}</h4>${barsDrawn({
    says: plain(t.byYear), unit: unitName(desk, unit), dir: locale.dir, number: short(desk), series: stages.map((s, i) => ({ label: t.financingStages[s], mark: barMarks[i] ?? 'first' })),
    groups: dated.map(y => ({ label: y.year, values: stages.map(s => heightOf(of(y, s)?.sums[0] ?? null)), told: stages.map(s => { const f = of(y, s)?.sums[0]; return f ? plain(w.figure(f)) : t.noArrears }) })),
  })}<details class="earlier"><summary>${treaty.asTable} <span class="count">${w.number(years.length)}</span></summary>${rows}</details>`
}
const toldShown = (desk: Desk, told: readonly TotalTold[]): Html => {
  const { m, m: { money: t }, words: w } = desk
  const link = (x: TotalTold): Html => { const act = desk.register.act(x.act); return act ? actLink(desk, act, w.when(x.on)) : said(w.when(x.on)) }
  return told.length === 0 ? html`` : html`<h4>${t.totalsTold}</h4>${table<TotalTold>(t.totalsTold, [
    { heading: m.when, names: true, cell: link }, { heading: t.amount, cell: x => said(w.figure(x.amount)) }, { heading: t.projectsCount, cell: x => (x.projects ? said(w.figure(x.projects)) : '—') },
    { heading: t.stage, cell: x => (x.stage === null ? html`<span class="minor">${t.stageNotSaid}</span>` : t.financingStages[x.stage]) },
  ], told, m.nothingYet)}<p class="minor">${sentence(t.totalsNote)}</p>`
}
const strategiesShown = (desk: Desk, strategies: readonly StrategyStanding[]): Html => {
  const { m, m: { money: t }, words: w } = desk
  const planned = (s: StrategyStanding): Html => html`<ul class="sums">${s.planned.map(p => { const act = desk.register.act(p.act); const text = p.amount ? w.figure(p.amount) : t.amountNotTold; return html`<li>${act ? actLink(desk, act, text) : said(text)} <span class="minor">${t.plannedBy[p.stage]}${act ? html`, ${said(w.when(act.on))}` : ''}</span></li>` })}</ul>`
  return strategies.length === 0 ? html`` : html`<h4>${t.strategies}</h4>${table<StrategyStanding>(t.strategies, [
    { heading: t.period, names: true, cell: s => html`${said(w.when(s.period))}${s.running ? html` <span class="minor">${t.running}</span>` : ''}` }, { heading: t.planned, cell: planned },
    { heading: t.signedInPeriod, cell: s => sumsShown(desk, s.signed.sums, { exact: s.signed.exact }) }, { heading: t.disbursedInPeriod, cell: s => sumsShown(desk, s.disbursed.sums, { exact: s.disbursed.exact }) },
  ], strategies, m.nothingYet)}<p class="minor">${sentence(t.strategiesNote)}</p>`
}
/** What a project is called: its own name with its page, or the purpose of an operation that has none, with its act. */
const projectNamed = (desk: Desk, p: ProjectStanding): Html => {
  if (p.project !== null) return subjectLink(desk, p.project)
  const act = p.acts.map(id => desk.register.act(id)).find(a => a !== undefined)
  const text = p.name ? desk.words.text(p.name) : act ? desk.words.act(act.id) : desk.m.money.project
  return act ? actLink(desk, act, text) : said(text)
}
const sumAt = (p: ProjectStanding, stage: StageSum['stage']): StageSum | undefined => p.sums.find(s => s.stage === stage)
const projectsShown = (desk: Desk, projects: readonly ProjectStanding[]): Html => {
  const { m, m: { money: t }, words: w } = desk
  if (projects.length === 0) return html``
  const stages = financingStages.filter(s => projects.some(p => (sumAt(p, s)?.sums.length ?? 0) > 0))
  const rows = (list: readonly ProjectStanding[]): Html => table<ProjectStanding>(t.projects, [
    { heading: t.project, names: true, cell: p => projectNamed(desk, p) }, { heading: m.standing, beside: true, cell: p => (p.stage === null ? '—' : t.projectStages[p.stage]) },
    ...stages.map(stage => ({ heading: t.financingStages[stage], cell: (p: ProjectStanding) => { const s = sumAt(p, stage); return s ? sumsShown(desk, s.sums, { exact: s.exact }) : '—' } })),
  ], list, m.nothingYet)
  return html`<h4>${t.projects} <span class="count">${w.number(projects.length)}</span></h4>${rows(projects.slice(0, shownAtOnce))}${projects.length > shownAtOnce ? html`<details class="earlier"><summary>${said(t.moreProjects(projects.length - shownAtOnce))}</summary>${rows(projects.slice(shownAtOnce))}</details>` : ''}`
}
/** Every project and operation with its sums by stage and unit. */
export const financingSheet: WriteSheet = (desk, { code = '' }) => {
  const { m, m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'portfolio', party: code })
  const rows = positionsOf(answer).flatMap((p, position) => p.banks.flatMap(b => b.projects.flatMap(project => project.sums.flatMap(s => s.sums.map(sum => ({ position, project, stage: s.stage, sum, exact: s.exact }))))))
  return sheet<(typeof rows)[number]>({ name: `${code}.financing`, title: t.projects, of: t.moneyOf(w.name(code)), status: answer.status }, [
    ...(answer.status === 'disputed' ? [{ key: 'position', heading: m.body.account(''), value: (r: (typeof rows)[number]) => r.position + 1 }] : []),
    { key: 'bank', heading: t.bank, value: r => r.project.by, shown: r => plain(w.name(r.project.by)) }, { key: 'project', heading: m.treaty.code, value: r => r.project.project },
    { key: 'name', heading: t.project, value: r => (r.project.project ? w.name(r.project.project) : r.project.name ? w.text(r.project.name) : null) }, { key: 'standing', heading: m.standing, value: r => r.project.stage, shown: r => (r.project.stage ? t.projectStages[r.project.stage] : null) },
    { key: 'stage', heading: t.stage, value: r => r.stage, shown: r => t.financingStages[r.stage] }, { key: 'amount', heading: t.amount, value: r => r.sum.value }, { key: 'currency', heading: t.currency, value: r => r.sum.unit ?? null },
    { key: 'exact', heading: t.notExact, value: r => r.exact, shown: r => (r.exact ? null : t.notExact) },
  ], rows)
}
