/** What a State gave of its own will: promises against payments, campaign by campaign; every act; and money that may have been told twice. */
import type { Answer, PromiseStanding, SameMoney, Voluntary, VoluntaryLine, VoluntarySum } from '#law'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { listed, namesListed } from '../names.ts'
import { downloads, sheet, type Sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { table, type Column } from '../table.ts'
import { finding, why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { positionsOf } from './positions.ts'
import { sumsShown } from './sums.ts'

/** At most so many acts stand in the open. */
const shownAtOnce = 15

export const voluntarySection = (desk: Desk, code: string, answer: Answer<'voluntary'>): Html => {
  const { m, m: { money: t }, words: w } = desk
  const told = positionsOf(answer)
  const all = desk.subjects('campaign').length === 0 ? '' : html`<p><a class="ds-link" href="${desk.link('/campaigns')}">${t.campaigns}</a></p>`
  if (told.length === 1 && told[0]!.lines.length === 0) return html`<p class="nothing">${t.nothing.voluntary}.</p>${all}`
  return html`<p class="told-note">${sentence(t.voluntaryIntro)}</p>${answer.status === 'established' ? '' : finding(desk, answer as unknown as Answer)}${told.map((v, i) => html`${told.length > 1 ? html`<h3 class="ds-heading" data-size="xs">${said(m.body.account(w.number(i + 1)))}</h3>` : ''}${oneAccount(desk, v)}`)}${
    answer.status === 'established' ? why(desk, answer as unknown as Answer) : ''}${told.some(v => v.lines.length > 0) ? downloads(desk, `/states/${code}/voluntary`, t.sections.voluntary) : ''}${all}`
}
const oneAccount = (desk: Desk, v: Voluntary): Html => {
  const { m: { money: t } } = desk
  return html`${sameShown(desk, v.same)}${v.promises.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.pledgedAgainstPaid}</h3>${promisesShown(desk, v.promises, true)}`}<h3 class="ds-heading" data-size="xs">${t.total}</h3>${stagesOfGiving(desk, v.sums)}<h3 class="ds-heading" data-size="xs">${t.eachAct}</h3>${linesShown(desk, v.lines, { campaign: true })}${v.complete ? '' : html`<p class="minor">${sentence(t.notComplete)}</p>`}`
}

/** What each stage comes to, none added to another. */
export const stagesOfGiving = (desk: Desk, sums: readonly VoluntarySum[]): Html => {
  const { m, m: { money: t }, words: w } = desk
  return table<VoluntarySum>(t.total, [
    { heading: t.stage, names: true, cell: s => t.voluntaryStages[s.stage] },
    { heading: t.amount, cell: s => html`${sumsShown(desk, s.sums, { exact: s.exact, without: s.without })}${s.inKind.length === 0 ? '' : html` <span class="minor">${t.inKind}: ${said(w.list(s.inKind.map(f => w.figure(f))))}</span>`}` },
    { heading: m.acts, amount: true, cell: s => w.number(s.acts.length) },
  ], sums.filter(s => s.acts.length > 0), m.nothingYet)
}
/** A promise a row, with what was shown paid of it and what was not. */
export const promisesShown = (desk: Desk, promises: readonly PromiseStanding[], withCampaign: boolean): Html => {
  const { m, m: { money: t }, words: w } = desk
  const act = (id: string): Html => { const a = desk.register.act(id); return a ? actLink(desk, a, w.when(a.on)) : said(w.act(id)) }
  const notes = (p: PromiseStanding): readonly Html[] => [...(p.presumed.length > 0 ? [html`${t.presumed} (${listed(desk, p.presumed.map(act))})`] : []), ...(p.otherUnit.length > 0 ? [html`${t.otherUnit} (${listed(desk, p.otherUnit.map(act))})`] : [])]
  return html`<div class="promises">${table<PromiseStanding>(t.pledgedAgainstPaid, [
    ...(withCampaign ? [{ heading: t.campaign, names: true, cell: (p: PromiseStanding) => (p.campaign === null ? t.outsideCampaigns : subjectLink(desk, p.campaign)) }] : [{ heading: t.donor, names: true, cell: (p: PromiseStanding) => subjectLink(desk, p.by) }]),
    { heading: m.when, cell: p => html`${act(p.act)} <span class="minor">${t.voluntaryStages[p.stage]}</span>` },
    { heading: t.promised, cell: p => (p.amount ? said(w.figure(p.amount)) : html`<span class="minor">${t.amountNotTold}</span>`) },
    { heading: t.shownPaid, cell: p => html`${p.paid ? said(w.figure(p.paid)) : '—'}${notes(p).map(n => html` <span class="minor">${n}</span>`)}` },
    { heading: t.notShownPaid, cell: p => (p.outstanding ? said(w.figure(p.outstanding)) : '—') },
  ], promises, m.nothingYet)}</div>`
}
/** Money that may have been told twice, declared or suspected, with both acts. */
export const sameShown = (desk: Desk, same: readonly SameMoney[]): Html => {
  const { m: { money: t }, words: w } = desk
  return same.length === 0 ? html`` : html`<div class="notice same-money"><strong>${t.sameMoney}</strong><ul>${same.map(s => html`<li>${sentence((s.declared ? t.sameDeclared : t.sameSuspected)(w.figure(s.amount), w.name(s.by)))} ${listed(desk, s.acts.flatMap((id, i) => { const a = desk.register.act(id); const on = s.days[i]; return a ? [actLink(desk, a, w.when(on ?? a.on))] : on ? [said(w.when(on))] : [] }))}</li>`)}</ul></div>`
}
/** Every act, the newest first; the older ones folded. */
export const linesShown = (desk: Desk, lines: readonly VoluntaryLine[], { campaign = false, giver = false }: { readonly campaign?: boolean; readonly giver?: boolean }): Html => {
  const { m, m: { money: t }, words: w } = desk
  const newest = lines.toSorted((a, b) => (a.on.earliest ?? '') < (b.on.earliest ?? '') ? 1 : (a.on.earliest ?? '') > (b.on.earliest ?? '') ? -1 : 0)
  const what = (l: VoluntaryLine): Html => html`${l.to.length === 0 ? '' : namesListed(desk, l.to)}${l.purpose === null ? '' : html` <span class="minor">${said(w.text(l.purpose))}</span>`}${l.earmarked ? html` <span class="ds-tag" data-size="sm" data-color="neutral">${t.earmarked}</span>` : ''}${l.inKind ? html` <span class="ds-tag" data-size="sm" data-color="neutral">${t.inKind}</span>` : ''}`
  const columns: readonly Column<VoluntaryLine>[] = [
    { heading: m.when, names: true, cell: l => { const a = desk.register.act(l.act); return a ? actLink(desk, a, w.when(l.on)) : said(w.when(l.on)) } },
    ...(giver ? [{ heading: t.donor, cell: (l: VoluntaryLine) => subjectLink(desk, l.by) }] : []),
    { heading: t.stage, cell: l => t.voluntaryStages[l.stage] }, { heading: t.amount, cell: l => (l.amount ? said(w.figure(l.amount)) : html`<span class="minor">${t.amountNotTold}</span>`) },
    { heading: t.forWhom, cell: l => (l.to.length === 0 && l.purpose === null && !l.earmarked && !l.inKind ? '—' : what(l)) },
    ...(campaign ? [{ heading: t.campaign, cell: (l: VoluntaryLine) => (l.campaign === null ? '—' : subjectLink(desk, l.campaign)) }] : []),
    { heading: t.through, cell: l => (l.through === null ? '—' : subjectLink(desk, l.through)) },
  ]
  const rows = (list: readonly VoluntaryLine[]): Html => table<VoluntaryLine>(t.eachAct, columns, list, m.nothingYet)
  return html`<div class="givings ${giver ? '' : 'own'}">${rows(newest.slice(0, shownAtOnce))}${newest.length > shownAtOnce ? html`<details class="earlier"><summary>${desk.m.acts} <span class="count">${w.number(newest.length - shownAtOnce)}</span></summary>${rows(newest.slice(shownAtOnce))}</details>` : ''}</div>`
}
const lineColumns = (desk: Desk): readonly SheetColumn<VoluntaryLine>[] => {
  const { m, m: { money: t }, words: w } = desk
  const named = (ids: readonly string[]): string => plain(w.list(ids.map(id => w.name(id))))
  return [
    { key: 'act', heading: m.act, value: l => l.act }, { key: 'on', heading: m.when, value: l => l.on.text }, { key: 'by', heading: t.donor, value: l => l.by, shown: l => named([l.by]) }, { key: 'stage', heading: t.stage, value: l => l.stage, shown: l => t.voluntaryStages[l.stage] },
    { key: 'amount', heading: t.amount, value: l => l.amount?.value ?? null }, { key: 'currency', heading: t.currency, value: l => l.amount?.unit ?? null }, { key: 'bound', heading: t.notExact, value: l => l.amount?.bound ?? null, shown: l => (l.amount === null || l.amount.bound === 'exactly' ? null : w.figure(l.amount)) },
    { key: 'to', heading: t.forWhom, value: l => l.to, shown: l => named(l.to) }, { key: 'purpose', heading: t.purpose, value: l => l.purpose, shown: l => (l.purpose === null ? null : w.text(l.purpose)) }, { key: 'earmarked', heading: t.earmarked, value: l => l.earmarked }, { key: 'in-kind', heading: t.inKind, value: l => l.inKind },
    { key: 'campaign', heading: t.campaign, value: l => l.campaign, shown: l => (l.campaign === null ? null : named([l.campaign])) }, { key: 'through', heading: t.through, value: l => l.through, shown: l => (l.through === null ? null : named([l.through])) },
  ]
}
export const linesSheet = (desk: Desk, name: string, of: string, status: string, lines: readonly VoluntaryLine[]): Sheet => sheet<VoluntaryLine>({ name, title: desk.m.money.sections.voluntary, of, status }, lineColumns(desk), lines)
export const voluntarySheet: WriteSheet = (desk, { code = '' }) => {
  const subject = subjectOf(desk, 'party', code, desk.m.state)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'voluntary', by: code })
  return linesSheet(desk, `${code}.voluntary`, desk.m.money.moneyOf(desk.words.name(code)), answer.status, positionsOf(answer).flatMap(v => v.lines))
}
