/** What a State owes and has paid, organisation by organisation: balance, arrears, right to vote and years, or, where no account is established, the assessments that sources tell. */
import { regularFund, type Answer, type Ledger, type RightOn, type StatementYear } from '#law'
import type { Day } from '#calendar'
import { withoutUnit } from '#locales'
import { barsDrawn } from '../charts/bars.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { comma, listed } from '../names.ts'
import { pairs, table, type Column } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { amount, heightOf, short, unitName } from './amounts.ts'
import { clockPathOf, organsWithClock } from './clocks.ts'
import { organisationsOf } from './organisations.ts'
import { moneyPath, yearWritten } from './years-of-dues.ts'

/** Everything asked about a State's dues to one organisation. `told`: the years that an assessment names, the newest first; `clocks`: of the organs in which arrears cost the vote. */
export interface DuesOfState {
  readonly organisation: string
  readonly account: Answer<'account'>
  readonly arrears: Answer<'arrears'>
  readonly clocks: readonly Answer<'vote-clock'>[]
  readonly told: readonly Answer<'dues'>[]
}
const kindsOfDues = ['assessment', 'payment', 'credit', 'write-off', 'balance', 'payment-plan'] as const
/** The body that an act of dues is about. */
const bodyOf = (a: { readonly by?: string | undefined; readonly to?: string; readonly with?: string; readonly act: string }): string | undefined =>
  (a.act === 'assessment' || a.act === 'credit' ? a.by : a.act === 'payment' ? a.to : a.with)

/** The organisations that assess a State: those whose charter of the day knows dues and of which it is a member, and those whose acts assess it. */
export const duesOfState = (desk: Desk, code: string): readonly DuesOfState[] => {
  const { register } = desk
  const named = new Set(register.acts(code, kindsOfDues).flatMap(a => bodyOf(a as Parameters<typeof bodyOf>[0]) ?? []))
  const member = (organisation: string): boolean => { const s = desk.ask({ ask: 'standing', party: code, organisation }); return s.status === 'established' && (s.value.standing === 'member' || s.value.standing === 'suspended') }
  return organisationsOf(desk).filter(o => named.has(o.id) || (desk.charter(o.id)?.dues !== undefined && member(o.id))).map(o => duesTo(desk, code, o.id))
}
export const duesTo = (desk: Desk, code: string, organisation: string): DuesOfState => {
  const years = [...new Set(desk.register.acts(code, 'assessment', a => a.of === code && a.by === organisation && (a.fund ?? regularFund) === regularFund).map(a => a.year.text))].sort().reverse()
  return {
    organisation, account: desk.ask({ ask: 'account', party: code, organisation }), arrears: desk.ask({ ask: 'arrears', party: code, organisation }),
    clocks: organsWithClock(desk, organisation).map(organ => desk.ask({ ask: 'vote-clock', party: code, organ, on: nextOpening(desk, organ) })),
    told: years.map(year => desk.ask({ ask: 'dues', party: code, organisation, year })),
  }
}
/** The first day of the next session that is known, otherwise the register's own day. */
const nextOpening = (desk: Desk, organ: string): Day => {
  const sessions = desk.ask({ ask: 'sessions', organ })
  const ahead = sessions.status === 'established' ? sessions.value.sessions.flatMap(s => (!s.opened && s.on?.earliest && s.on.earliest > desk.register.asAt ? [s.on.earliest] : [])) : []
  return ahead.sort()[0] ?? desk.register.asAt
}

export const accountPath = (code: string, organisation: string): string => `/states/${code}/money/${organisation}`

/** Those whose account, or an assessment, is known, each with its heading; the others folded. */
export const duesSection = (desk: Desk, code: string, list: readonly DuesOfState[]): Html => {
  const { m: { money: t } } = desk
  if (list.length === 0) return html`<p class="nothing">${t.nothing.dues}.</p>`
  const known = list.filter(d => d.account.status !== 'open' || d.told.length > 0)
  const silent = list.filter(d => !known.includes(d))
  return html`${known.map(d => html`<div class="money-of" id="dues-${d.organisation}"><h3 class="ds-heading" data-size="xs">${subjectLink(desk, d.organisation)}</h3>${duesOf(desk, code, d)}</div>`)}${
    silent.length === 0 ? '' : html`<details class="earlier"${known.length === 0 ? html` open` : ''}><summary>${said(t.moreOpen(silent.length))}</summary>${silent.map(d => finding(desk, d.account as unknown as Answer))}</details>`}`
}
const duesOf = (desk: Desk, code: string, d: DuesOfState): Html => {
  const { m: { money: t }, words: w } = desk
  const account = html`<p class="within"><a class="ds-link" href="${desk.link(accountPath(code, d.organisation))}">${said(t.statementOf(w.name(code), w.name(d.organisation)))}</a>${desk.charter(d.organisation)?.dues === undefined ? '' : html` <a class="ds-link" href="${desk.link(moneyPath(d.organisation))}">${said(desk.m.orgMoney.moneyOf(w.name(d.organisation)))}</a>`}</p>`
  if (d.account.status !== 'established') return html`${toldAssessments(desk, d.told)}${finding(desk, d.account as unknown as Answer)}${account}`
  return html`${standingOf(desk, d)}${rights(desk, d.clocks)}${d.account.value.ledgers.map(l => ledgerDrawn(desk, code, d.organisation, l, d.account.status === 'established' && d.account.value.ledgers.length > 1))}${account}`
}
/** What is owed now, a ledger at a time, and what of it is in arrears. */
export const standingOf = (desk: Desk, d: DuesOfState): Html => {
  const { m: { money: t }, words: w } = desk
  if (d.account.status !== 'established') return finding(desk, d.account as unknown as Answer)
  const { ledgers, rounded } = d.account.value
  const several = ledgers.length > 1
  const balance = (l: Ledger): Html => html`${said(w.figure(l.balance.value.startsWith('-') ? l.advance : l.balance))}${several ? html` <span class="minor">${said(w.term(l.fund))}</span>` : ''}`
  const owing = ledgers.filter(l => !l.balance.value.startsWith('-'))
  const ahead = ledgers.filter(l => l.balance.value.startsWith('-'))
  const each = (list: readonly Html[]): Html => html`<ul class="sums">${list.map(x => html`<li>${x}</li>`)}</ul>`
  return html`${pairs([
    [t.owedNow, owing.length === 0 ? undefined : each(owing.map(balance))], [t.inAdvance, ahead.length === 0 ? undefined : each(ahead.map(balance))],
    [t.arrears, valueOf(desk, d.arrears, a => (a.by.length === 0 ? said(t.noArrears) : each(a.by.map(b => html`${said(w.figure(b.amount))} <span class="minor">${b.years.length === 0 ? '' : said(t.forYears(yearsNamed(desk, b.years)))}${several ? html` ${said(w.term(b.fund))}` : ''}</span>`))))],
  ])}${rounded.length === 0 ? '' : html`<p class="minor">${sentence(t.rounded(rounded.length))}</p>`}${why(desk, d.account as unknown as Answer)}${d.arrears.status === 'established' ? '' : finding(desk, d.arrears as unknown as Answer)}`
}
/** Years one by one; more than three that follow on one another as their first and last. */
const yearsNamed = (desk: Desk, years: readonly string[]): string => {
  const [first, last] = [years[0], years.at(-1)]
  const follow = years.every((y, i) => /^\d{4}$/.test(y) && (i === 0 || Number(y) === Number(years[i - 1]) + 1))
  return first !== undefined && last !== undefined && years.length > 3 && follow ? desk.m.body.range(first, last) : desk.words.list(years.map(y => yearWritten(desk, y)))
}
/** A heading under that of an organisation, or the first under that of a page. */
const headed = (text: string, first: boolean): Html => (first ? html`<h2 class="ds-heading" data-size="sm">${text}</h2>` : html`<h4>${text}</h4>`)
/** The right to vote in each organ whose text takes it from who owes too much. */
export const rights = (desk: Desk, clocks: readonly Answer<'vote-clock'>[], first = false): Html => {
  const { m, m: { money: t }, words: w, locale } = desk
  if (clocks.length === 0) return html``
  const may = (r: RightOn): Html => html`<span class="ds-tag" data-size="sm" data-color="${r.may ? 'success' : 'warning'}">${r.may ? t.mayVote : t.mayNotVote}</span>`
  return html`${headed(t.right, first)}${table<Answer<'vote-clock'>>(t.right, [
    { heading: m.organ, names: true, cell: c => subjectLink(desk, c.question.organ) },
    { heading: t.rightNow, cell: c => html`<a class="ds-link" href="${desk.link(clockPathOf(c.question.organ, c.question.party))}">${valueOf(desk, c, v => may(v.now))}</a>` },
    { heading: t.rightAhead, cell: c => (c.status === 'established' ? c.value.ahead.on === c.value.now.on ? '—' : html`${may(c.value.ahead)} <span class="minor">${said(locale.dates.day(c.value.ahead.on))}</span>` : '—') },
    { heading: m.note, cell: c => (c.status !== 'established' || (c.value.cure === null && c.value.loses === null) ? '—' : html`${c.value.cure ? said(t.cure(w.figure(c.value.cure.amount), locale.dates.day(c.value.cure.by))) : ''}${c.value.cure && c.value.loses ? '; ' : ''}${c.value.loses ? said(t.loses(locale.dates.day(c.value.loses))) : ''}`) },
    { heading: m.why, why: true, cell: c => why(desk, c as unknown as Answer, { brief: true }) },
  ], clocks, m.nothingYet)}`
}

/** The columns of a statement, those in which nothing ever stands left out. `link`: to the statement of one year. */
export const statementColumns = (desk: Desk, rows: readonly StatementYear[], unit: string, link?: (year: string) => Html): readonly Column<StatementYear>[] => {
  const { m: { money: t } } = desk
  const some = (of: (y: StatementYear) => { readonly value: string }): boolean => rows.some(r => of(r).value !== '0')
  const column = (heading: string, of: (y: StatementYear) => StatementYear['paid'], more: Partial<Column<StatementYear>> = {}): Column<StatementYear> => ({ heading, amount: true, cell: y => amount(desk, of(y), unit), ...more })
  return [
    { heading: t.year, names: true, cell: y => link?.(y.year) ?? said(yearWritten(desk, y.year)) },
    column(t.opening, y => y.opening), column(t.assessed, y => y.assessed), ...(some(y => y.credits) ? [column(t.credits, y => y.credits)] : []), column(t.paid, y => y.paid),
    ...(some(y => y.writtenOff) ? [column(t.writtenOff, y => y.writtenOff)] : []), // On a telephone the closing stands beside the year, where no heading says what it is.
    { ...column(t.closing, y => y.closing, { beside: true }), cell: y => html`${amount(desk, y.closing, unit)} <span class="beside-label" aria-hidden="true">${t.closing}</span>` },
  ]
}
export const ledgerTitle = (desk: Desk, l: Ledger, several: boolean): string => (several ? `${desk.words.term(l.fund)}${comma(desk)}${unitName(desk, l.currency)}` : desk.m.money.unitOfAll(unitName(desk, l.currency)))

/** Bars by year: assessed, paid, owed at the end. */
export const ledgerChart = (desk: Desk, code: string, organisation: string, l: Ledger): Html => {
  const { m: { money: t }, words: w, locale } = desk
  const rows = l.statement
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return html``
  return barsDrawn({
    says: plain(t.duesDrawn(w.name(code), w.name(organisation), yearWritten(desk, first.year), yearWritten(desk, last.year))), unit: unitName(desk, l.currency), dir: locale.dir, number: short(desk),
    series: [{ label: t.assessed, mark: 'first' }, { label: t.paid, mark: 'second' }, { label: t.owedAtEnd, mark: 'third' }],
    groups: rows.map(y => ({ label: plain(/^\d{4}/.exec(y.year)?.[0] ?? y.year), values: [heightOf(y.assessed), heightOf(y.paid), heightOf(y.closing)], told: [y.assessed, y.paid, y.closing].map(f => plain(w.figure(f))) })),
  })
}
const ledgerDrawn = (desk: Desk, code: string, organisation: string, l: Ledger, several: boolean): Html => {
  const { m: { money: t, treaty }, words: w } = desk
  const rows = l.statement
  return rows.length === 0 ? html`` : html`<h4>${said(several ? ledgerTitle(desk, l, several) : t.yearByYear)}</h4>${ledgerChart(desk, code, organisation, l)}<details class="earlier amounts"><summary>${treaty.asTable} <span class="count">${w.number(rows.length)}</span></summary><p class="told-note">${sentence(t.unitOfAll(unitName(desk, l.currency)))}</p>${
    table<StatementYear>(t.yearByYear, statementColumns(desk, rows, l.currency), rows.toReversed(), '')}</details>`
}

/** Years of which an act of assessment tells, where no account can be made. */
export const toldAssessments = (desk: Desk, told: readonly Answer<'dues'>[], first = false): Html => {
  const { m, m: { money: t }, words: w } = desk
  return told.length === 0 ? html`` : html`${headed(t.toldAssessments, first)}<div class="as-told">${table<Answer<'dues'>>(t.toldAssessments, [
    { heading: t.year, names: true, cell: d => said(yearWritten(desk, d.question.year)) },
    { heading: t.rate, cell: d => valueOf(desk, d, v => said(v.rate ? w.figure(v.rate) : '—')) },
    { heading: t.amount, cell: d => (d.status === 'established' && d.value.amount ? said(w.figure(d.value.amount)) : '—') },
    ...(told.some(d => d.status === 'established' && d.value.paidInFull) ? [{ heading: m.orgMoney.inFullOn, cell: (d: Answer<'dues'>) => (d.status === 'established' && d.value.paidInFull ? said(w.when(d.value.paidInFull)) : '—') }] : []),
    { heading: t.impliedBudget, cell: d => (d.status === 'established' && d.value.impliedBudget ? listed(desk, [d.value.impliedBudget].map(b => html`${said(w.figure(b.low.unit === b.high.unit ? withoutUnit(b.low) : b.low))} – ${said(w.figure(b.high))}`)) : '—') },
    { heading: m.why, why: true, cell: d => why(desk, d as unknown as Answer, { brief: true }) },
  ], told, m.nothingYet)}</div>${told.some(d => d.status === 'established' && d.value.impliedBudget) ? html`<p class="minor">${sentence(t.impliedBudgetNote)}</p>` : ''}`
}
