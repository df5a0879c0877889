/** What a State holds in the capital of each bank: its share of each base with base and day, the share over time, its shares and its votes. */
import { dayNumber, plusDays, type Day } from '#calendar'
import type { Answer, CapitalForm, Holding, MemberVotes } from '#law'
import { ask } from '#status'
import { barsDrawn } from '../charts/bars.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { heightOf } from './amounts.ts'
import { capitalPath } from './capital.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { organisationsOf } from './organisations.ts'

export interface ShareOn { readonly day: Day; readonly subscribed: Answer<'capital-share'>; readonly authorised: Answer<'capital-share'> }
/** A State in a bank: `shares` of each base, `holding` and `votes` its own rows of the answers about all members, where they are established; `over`: each day from which its share of a base is another. */
export interface CapitalOfState {
  readonly bank: string
  readonly shares: readonly Answer<'capital-share'>[]
  readonly holding: Holding | null
  readonly votes: MemberVotes | null
  readonly power: Answer<'voting-power'>
  readonly over: readonly ShareOn[]
}
const bases: readonly CapitalForm[] = ['subscribed', 'authorised']

/** The banks in whose capital a State has subscribed, and those of which it is a member. */
export const capitalOfState = (desk: Desk, code: string): readonly CapitalOfState[] => {
  const subscribed = new Set(desk.register.acts(code, 'subscription', s => s.by === code).map(s => s.in))
  const member = (bank: string): boolean => { const s = desk.ask({ ask: 'standing', party: code, organisation: bank }); return s.status === 'established' && s.value.standing === 'member' }
  return organisationsOf(desk).filter(o => desk.charter(o.id)?.capital !== undefined && (subscribed.has(o.id) || member(o.id))).map(({ id: bank }) => {
    const holdings = desk.ask({ ask: 'holdings', bank })
    const power = desk.ask({ ask: 'voting-power', bank })
    return {
      bank, shares: bases.map(form => desk.ask({ ask: 'capital-share', party: code, bank, form })), power,
      holding: holdings.status === 'established' ? holdings.value.members.find(h => h.party === code) ?? null : null,
      votes: power.status === 'established' ? power.value.members.find(v => v.party === code) ?? null : null,
      over: sharesOver(desk, code, bank),
    }
  })
}
/** The share is asked about again on each day on which the bank's capital or the State's subscription moves, and on the register's own. */
const sharesOver = (desk: Desk, code: string, bank: string): readonly ShareOn[] => {
  const { register, material: { law } } = desk
  const today = dayNumber(register.asAt)
  const moved = [...register.acts(code, 'subscription', s => s.by === code && s.in === bank), ...register.acts(bank, ['capital', 'capital-increase'], c => c.of === bank)].map(a => a.on.to)
  const days = [...new Set([...moved.filter(n => Number.isFinite(n) && n <= today), today])].sort((a, b) => a - b)
  const share = (s: Answer<'capital-share'>): string => (s.status === 'established' ? `${s.value.share.value} ${s.value.base.value} ${s.value.subscription.value}` : s.status)
  let before = ''
  return days.flatMap((n): ShareOn[] => {
    const on = plusDays('1970-01-01', n)
    const [subscribed, authorised] = (['subscribed', 'authorised'] as const).map(form => ask({ ask: 'capital-share', party: code, bank, form }, register.on(on), law)) as [Answer<'capital-share'>, Answer<'capital-share'>]
    const is = `${share(subscribed)}; ${share(authorised)}`
    // Before the first subscription there is nothing to tell, and a day that changes nothing is none.
    if (is === before || (before === '' && subscribed.status === 'open' && authorised.status === 'open')) return []
    before = is
    return [{ day: on, subscribed, authorised }]
  })
}

export const capitalSection = (desk: Desk, code: string, list: readonly CapitalOfState[]): Html => {
  const { m: { money: t } } = desk
  // What was established earlier is told too: a share that an increase has overtaken was a share until then.
  const known = list.filter(c => c.shares.some(s => s.status !== 'open') || c.holding !== null || c.over.some(o => o.subscribed.status === 'established' || o.authorised.status === 'established'))
  const silent = list.filter(c => !known.includes(c))
  return list.length === 0 ? html`<p class="nothing">${t.nothing.capital}.</p>` : html`${known.map(c => html`<div class="money-of" id="capital-${c.bank}"><h3 class="ds-heading" data-size="xs">${subjectLink(desk, c.bank)}</h3><p><a class="ds-link" href="${desk.link(capitalPath(c.bank))}">${said(desk.m.orgMoney.capitalOf(desk.words.name(c.bank)))}</a></p>${inBank(desk, code, c)}</div>`)}${silent.map(c => html`<div class="money-of"><h3 class="ds-heading" data-size="xs">${subjectLink(desk, c.bank)}</h3>${finding(desk, c.shares[0] as unknown as Answer)}</div>`)}${
    known.some(c => c.over.length > 0) ? downloads(desk, `/states/${code}/capital`, t.shareOverTime) : ''}`
}
const inBank = (desk: Desk, code: string, { shares, holding, votes, power, over }: CapitalOfState): Html => {
  const { m, m: { money: t }, words: w } = desk
  return html`${pairs([
    [t.subscription, holding === null ? undefined : html`${said(w.figure(holding.subscription))} <span class="minor">${holding.since.earliest === null ? '' : m.since} ${said(w.when(holding.since))}</span>`],
    [t.shares, holding?.shares ? said(w.figure(holding.shares)) : votes ? said(w.figure(votes.shares)) : undefined], [t.calledIn, holding?.calledIn ? said(w.figure(holding.calledIn)) : undefined], [t.paid, holding?.paid ? said(w.figure(holding.paid)) : undefined],
    [t.overdue, holding?.overdue ? said(w.figure(holding.overdue)) : undefined], [t.callable, holding?.callable ? said(w.figure(holding.callable)) : undefined],
    [t.votes, votes === null ? undefined : html`${said(w.figure(votes.votes))} <span class="minor">${t.ofVotes}: ${said(w.figure(votes.ofVotes))}</span> ${why(desk, power as unknown as Answer, { brief: true })}`],
  ])}<h4>${t.shareOfBase}</h4><div class="bases">${table<Answer<'capital-share'>>(t.shareOfBase, [
    { heading: t.base, names: true, cell: s => t.forms[s.question.form] },
    { heading: t.share, cell: s => valueOf(desk, s, v => said(w.figure(v.share))) },
    { heading: t.subscription, cell: s => (s.status === 'established' ? said(w.figure(s.value.subscription)) : '—') },
    { heading: t.baseAmount, cell: s => (s.status === 'established' ? said(w.figure(s.value.base)) : '—') },
    { heading: m.why, why: true, cell: s => why(desk, s as unknown as Answer, { brief: true }) },
  ], shares, m.nothingYet)}</div>${over.some(o => o.subscribed.status === 'established' || o.authorised.status === 'established') ? overTime(desk, code, over) : ''}`
}
const overTime = (desk: Desk, code: string, over: readonly ShareOn[]): Html => {
  const { m, m: { money: t, treaty }, words: w, locale } = desk
  const shown = (s: Answer<'capital-share'>): Html => valueOf(desk, s, v => html`${said(w.figure(v.share))} <span class="minor">${said(w.figure(v.base))}</span>`)
  const height = (s: Answer<'capital-share'>): number | null => (s.status === 'established' ? heightOf(s.value.share) : null)
  const told = (s: Answer<'capital-share'>): string => (s.status === 'established' ? plain(w.figure(s.value.share)) : m.status[s.status])
  const drawn = over.filter(o => height(o.subscribed) !== null || height(o.authorised) !== null)
  const rows = table<ShareOn>(t.shareOverTime, [
    { heading: m.since, names: true, cell: o => said(locale.dates.day(o.day)) }, { heading: t.forms.subscribed, cell: o => shown(o.subscribed) }, { heading: t.forms.authorised, cell: o => shown(o.authorised) },
  ], over.toReversed(), m.nothingYet)
  return html`<h4>${t.shareOverTime}</h4>${drawn.length < 2 ? rows : html`${barsDrawn({
    says: plain(t.shareDrawn(w.name(code), w.name(over[0]!.subscribed.question.bank))), unit: '%', dir: locale.dir, number: n => plain(new Intl.NumberFormat(locale.intl, { maximumFractionDigits: 4 }).format(n)),
    series: [{ label: t.forms.subscribed, mark: 'first' }, { label: t.forms.authorised, mark: 'second' }],
    groups: drawn.map(o => ({ label: o.day.slice(0, 4), values: [height(o.subscribed), height(o.authorised)], told: [told(o.subscribed), told(o.authorised)] })),
  })}<details class="earlier"><summary>${treaty.asTable} <span class="count">${w.number(over.length)}</span></summary>${rows}</details>`}`
}
/** The share on each day from which it is another, bank by bank. */
export const stateCapitalSheet: WriteSheet = (desk, { code = '' }) => {
  const { m, m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const rows = capitalOfState(desk, code).flatMap(c => c.over.flatMap(o => [o.subscribed, o.authorised].map(s => ({ bank: c.bank, day: o.day, form: s.question.form, status: s.status, value: s.status === 'established' ? s.value : null }))))
  return sheet<(typeof rows)[number]>({ name: `${code}.capital`, title: t.shareOverTime, of: t.moneyOf(w.name(code)) }, [
    { key: 'bank', heading: t.bank, value: r => r.bank, shown: r => plain(w.name(r.bank)) }, { key: 'since', heading: m.since, value: r => r.day },
    { key: 'form', heading: t.base, value: r => r.form, shown: r => t.forms[r.form] }, { key: 'status', heading: m.standing, value: r => r.status, shown: r => m.status[r.status] },
    { key: 'share', heading: `${t.share} (%)`, value: r => r.value?.share.value ?? null }, { key: 'subscription', heading: t.subscription, value: r => r.value?.subscription.value ?? null },
    { key: 'base', heading: t.baseAmount, value: r => r.value?.base.value ?? null }, { key: 'unit', heading: t.currency, value: r => r.value?.base.unit ?? null },
  ], rows)
}
