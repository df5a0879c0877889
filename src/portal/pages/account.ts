/** The statement of account of a member with an organisation, of every year or of one, made to be printed: what was owed, assessed, credited, paid and given up, with the acts that moved it. */
import type { ActOf, Figure } from '#acts'
import { dayNumber } from '#calendar'
import { regularFund, type Answer, type Ledger, type StatementYear, type YearOwed } from '#law'
import { nounOf } from '#locales'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { amount, unitName } from './amounts.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { accountPath, duesTo, ledgerChart, ledgerTitle, rights, standingOf, statementColumns, toldAssessments } from './state-dues.ts'
import { yearWritten } from './years-of-dues.ts'

interface Parties { readonly code: string; readonly organisation: string; readonly account: Answer<'account'>; readonly year: string | undefined }
/** Whose account an address names, and of which year; a year that the account does not have is refused with those it has. */
const partiesOf = (desk: Desk, { code = '', organisation = '' }: Readonly<Record<string, string>>): Parties | Unanswered => {
  const { m } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  const body = subjectOf(desk, 'body', organisation, m.organisation)
  const mistakes = [subject, body].flatMap(s => (isUnanswered(s) ? s.mistakes : []))
  if (mistakes.length > 0) return { status: 404, mistakes }
  const account = desk.ask({ ask: 'account', party: code, organisation })
  const year = desk.query('year') || undefined
  if (year !== undefined && account.status === 'established') {
    const years = [...new Set(account.value.ledgers.flatMap(l => l.statement.map(y => y.year)))]
    if (!years.includes(year)) return { status: 404, mistakes: [{ found: `year=${year}`, wants: m.wantsOneOf(years.join(', ')), remedy: m.money.wholeAccount, path: accountPath(code, organisation) }] }
  }
  return { code, organisation, account, year }
}

type Movement = ActOf<'assessment'> | ActOf<'payment'> | ActOf<'credit'> | ActOf<'write-off'>
/** What moved a ledger, in order: the acts that name this member and this body, in its fund and currency. */
const movementsOf = (desk: Desk, code: string, organisation: string, l: Ledger): readonly Movement[] =>
  desk.register.acts(code, ['assessment', 'payment', 'credit', 'write-off'], a => a.accountOf === undefined && (a.fund ?? regularFund) === l.fund && a.amount?.unit === l.currency && (a.act === 'assessment' ? a.of === code && a.by === organisation : a.act === 'payment' ? a.of === code && a.to === organisation : a.act === 'credit' ? a.to === code && a.by === organisation : a.of === code && a.with === organisation))
/** Does it stand in the row of a year? An assessment in that of the year it is for, all else in that of its day. */
const movedIn = (y: StatementYear) => (a: Movement): boolean =>
  (a.act === 'assessment' ? a.year.text === y.year : dayNumber(y.begins) <= a.on.to && a.on.to <= dayNumber(y.ends))

export const account: Write = (desk, parameters) => {
  const at = partiesOf(desk, parameters)
  if (isUnanswered(at)) return at
  const { m, m: { money: t }, words: w, locale, address } = desk
  const { code, organisation, account: answer, year } = at
  const [state, body] = [w.name(code), w.name(organisation)]
  const title = year === undefined ? t.statementOf(state, body) : t.statementOfYear(state, body, yearWritten(desk, year))
  const d = duesTo(desk, code, organisation)
  const asked: Readonly<Record<string, string>> = year === undefined ? {} : { year }
  const path = accountPath(code, organisation)
  const ledgers = answer.status === 'established' ? answer.value.ledgers : []
  const own = year === undefined ? ledgers : ledgers.filter(l => l.statement.some(y => y.year === year))
  return {
    title, under: '/states', keeps: asked, trail: [[m.states, '/states'], [state, `/states/${code}`], [t.money, `/states/${code}/money`], ...(year === undefined ? [] : [[body, path] as const])],
    json: { party: code, organisation, ...asked, ...daysOf(desk), account: answer, arrears: d.arrears, clocks: d.clocks, movements: own.map(l => ({ fund: l.fund, currency: l.currency, acts: movementsOf(desk, code, organisation, l).filter(a => year === undefined || l.statement.some(y => y.year === year && movedIn(y)(a))).map(a => a.id) })) },
    body: html`<div class="statement"><p class="letterhead">${said(body)}</p><h1 class="ds-heading" data-size="lg">${said(year === undefined ? t.account : t.statementOfYear(state, body, yearWritten(desk, year)))}</h1>
${pairs([[t.member, subjectLink(desk, code)], [m.organisation, subjectLink(desk, organisation)], [m.asAt, locale.dates.day(address.asAt)], [m.knownOn, address.knownOn ? locale.dates.day(address.knownOn) : undefined], [t.year, year === undefined ? undefined : html`${said(yearWritten(desk, year))} <a class="ds-link no-print" href="${desk.link(path)}">${t.wholeAccount}</a>`]])}
${year === undefined ? html`${standingOf(desk, d)}${answer.status === 'established' ? '' : toldAssessments(desk, d.told, true)}<div class="no-print">${rights(desk, d.clocks, true)}</div>` : ''}
${own.map(l => html`<section><h2 class="ds-heading" data-size="sm">${said(ledgerTitle(desk, l, ledgers.length > 1))}</h2>${year === undefined ? wholeLedger(desk, at, l) : oneYear(desk, at, l, year)}</section>`)}
${year === undefined || answer.status === 'established' ? '' : finding(desk, answer as unknown as Answer)}</div>
${ledgers.length === 0 ? '' : html`${downloads(desk, path, t.account, asked)}${downloads(desk, `${path}/movements`, t.movements, asked)}`}${answer.status === 'established' && year !== undefined ? why(desk, answer as unknown as Answer) : ''}`,
  }
}
const wholeLedger = (desk: Desk, { code, organisation }: Parties, l: Ledger): Html => {
  const { m, m: { money: t }, words: w } = desk
  const yearLink = (y: string): Html => html`<a class="ds-link" href="${desk.link(accountPath(code, organisation), { year: y })}">${said(yearWritten(desk, y))}</a>`
  const moved = movementsOf(desk, code, organisation, l)
  const outside = moved.filter(a => !l.statement.some(y => movedIn(y)(a)))
  const stated = l.stated.filter(s => s.stated.value !== s.reckoned.value)
  return html`<div class="no-print">${ledgerChart(desk, code, organisation, l)}</div><h3 class="ds-heading" data-size="xs">${t.yearByYear}</h3><p class="told-note">${sentence(t.statementIntro)}</p><div class="amounts">${table<StatementYear>(t.yearByYear, statementColumns(desk, l.statement, l.currency, yearLink), l.statement.toReversed(), m.nothingYet)}</div>
${l.years.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.contributions}</h3>${yearsShown(desk, l.years, l.currency)}`}
${stated.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.statedBalances}</h3>${table<(typeof stated)[number]>(t.statedBalances, [
    { heading: m.act, names: true, cell: s => { const a = desk.register.act(s.act); return a ? actLink(desk, a, w.when(a.on)) : said(w.act(s.act)) } }, { heading: t.stated, amount: true, cell: s => amount(desk, s.stated, l.currency) }, { heading: t.reckoned, amount: true, cell: s => amount(desk, s.reckoned, l.currency) },
  ], stated, '')}`}
${outside.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.otherMovements}</h3>${movementsShown(desk, outside, l.currency)}`}`
}

/** The contribution of each year, and whether and when it was settled. */
const yearsShown = (desk: Desk, years: readonly YearOwed[], unit: string): Html => {
  const { m, m: { money: t }, locale, register } = desk
  const standing = (y: YearOwed): keyof typeof t.settlement => (y.outstanding.value === '0' ? 'in-full' : y.due !== null && y.due <= register.asAt ? 'overdue' : 'not-yet-due')
  return table<YearOwed>(t.contributions, [
    { heading: t.year, names: true, cell: y => said(yearWritten(desk, y.year)) }, { heading: t.due, cell: y => (y.due === null ? '—' : locale.dates.day(y.due)) },
    { heading: t.assessed, amount: true, cell: y => amount(desk, y.assessed, unit) }, { heading: t.settled, amount: true, cell: y => amount(desk, y.settled, unit) }, { heading: t.outstanding, amount: true, cell: y => amount(desk, y.outstanding, unit) },
    { heading: m.standing, beside: true, cell: y => html`${y.inFull === null ? t.settlement[standing(y)] : html`${t.settledOn} ${locale.dates.day(y.inFull)}`}` },
  ], years.toReversed(), m.nothingYet)
}
/** One year as a statement: the opening, each movement, the closing. */
const oneYear = (desk: Desk, { code, organisation }: Parties, l: Ledger, year: string): Html => {
  const { m: { money: t }, words: w, locale } = desk
  return html`${l.statement.filter(y => y.year === year).map(y => {
    const moved = movementsOf(desk, code, organisation, l).filter(movedIn(y))
    const line = (f: Figure): Html | undefined => (f.value === '0' ? undefined : said(w.figure(f)))
    return html`<p class="told-note">${said(locale.dates.day(y.begins))} – ${said(locale.dates.day(y.ends))}</p>${pairs([[t.opening, said(w.figure(y.opening))], [t.assessed, line(y.assessed)], [t.credits, line(y.credits)], [t.paid, line(y.paid)], [t.writtenOff, line(y.writtenOff)], [t.closing, html`<strong>${said(w.figure(y.closing))}</strong>`]])}
<h3 class="ds-heading" data-size="xs">${t.movements}</h3>${moved.length === 0 ? html`<p class="nothing">${t.noMovements}.</p>` : movementsShown(desk, moved, l.currency)}`
  })}${l.years.some(y => y.year === year) ? html`<h3 class="ds-heading" data-size="xs">${t.contributions}</h3>${yearsShown(desk, l.years.filter(y => y.year === year), l.currency)}` : ''}`
}
const forYear = (desk: Desk, a: Movement): string => (a.year === undefined ? '—' : yearWritten(desk, a.year.text))
const movementsShown = (desk: Desk, moved: readonly Movement[], unit: string): Html => {
  const { m, m: { money: t }, words: w, locale } = desk
  return table<Movement>(t.movements, [
    { heading: m.when, names: true, cell: a => actLink(desk, a, w.when(a.on)) }, { heading: m.kind, beside: true, cell: a => said(nounOf(locale, a.act)) }, { heading: t.forYear, cell: a => said(forYear(desk, a)) },
    { heading: `${t.amount} (${unitName(desk, unit)})`, short: t.amount, amount: true, cell: a => amount(desk, a.amount, unit) },
  ], moved, m.nothingYet)
}

/** The ledger year by year as a file. */
export const accountSheet: WriteSheet = (desk, parameters) => {
  const at = partiesOf(desk, parameters)
  if (isUnanswered(at)) return at
  const { m: { money: t }, words: w } = desk
  const rows = at.account.status === 'established' ? at.account.value.ledgers.flatMap(l => l.statement.filter(y => at.year === undefined || y.year === at.year).map(y => ({ l, y }))) : []
  type Row = (typeof rows)[number]
  const sum = (key: string, heading: string, of: (y: StatementYear) => Figure) => ({ key, heading, value: (r: Row) => of(r.y).value })
  return sheet<Row>({ name: `${at.code}.${at.organisation}.account`, title: t.account, of: t.statementOf(w.name(at.code), w.name(at.organisation)), status: at.account.status }, [
    { key: 'fund', heading: t.fund, value: r => r.l.fund, shown: r => plain(w.term(r.l.fund)) }, { key: 'currency', heading: t.currency, value: r => r.l.currency }, { key: 'year', heading: t.year, value: r => r.y.year }, { key: 'begins', heading: t.from, value: r => r.y.begins }, { key: 'ends', heading: t.to, value: r => r.y.ends },
    sum('opening', t.opening, y => y.opening), sum('assessed', t.assessed, y => y.assessed), sum('credits', t.credits, y => y.credits), sum('paid', t.paid, y => y.paid), sum('written-off', t.writtenOff, y => y.writtenOff), sum('closing', t.closing, y => y.closing),
  ], rows)
}
/** Every act that moved the account, as a file. */
export const movementsSheet: WriteSheet = (desk, parameters) => {
  const at = partiesOf(desk, parameters)
  if (isUnanswered(at)) return at
  const { m, m: { money: t }, words: w, locale } = desk
  const rows = at.account.status === 'established' ? at.account.value.ledgers.flatMap(l => movementsOf(desk, at.code, at.organisation, l).filter(a => at.year === undefined || l.statement.some(y => y.year === at.year && movedIn(y)(a))).map(a => ({ l, a }))) : []
  return sheet<(typeof rows)[number]>({ name: `${at.code}.${at.organisation}.movements`, title: t.movements, of: t.statementOf(w.name(at.code), w.name(at.organisation)), status: at.account.status }, [
    { key: 'act', heading: m.act, value: r => r.a.id }, { key: 'on', heading: m.when, value: r => r.a.on.text }, { key: 'kind', heading: m.kind, value: r => r.a.act, shown: r => plain(nounOf(locale, r.a.act)) }, { key: 'year', heading: t.forYear, value: r => r.a.year?.text ?? null },
    { key: 'fund', heading: t.fund, value: r => r.l.fund, shown: r => plain(w.term(r.l.fund)) }, { key: 'amount', heading: t.amount, value: r => r.a.amount?.value ?? null }, { key: 'currency', heading: t.currency, value: r => r.l.currency },
  ], rows)
}
