/** A bank's capital, what members hold, and their voting power as files. */
import type { Figure } from '#acts'
import { capitalForms, type Capital, type CapitalStanding, type Holding, type MemberVotes } from '#law'
import type { Desk, Unanswered } from '../desk.ts'
import { sheet, type WriteSheet } from '../sheets.ts'
import { sharedUnit } from './amounts.ts'
import { amountOf, askedFor, bySize, daysTold, type Asked, type DayTold } from './capital.ts'
import { isUnanswered } from './found.ts'

const valueIn = (f: Figure | null | undefined): string | null => f?.value ?? null
const sheetOf = (desk: Desk, id: string): (Asked & { readonly of: string }) | Unanswered => { const asked = askedFor(desk, id); return isUnanswered(asked) ? asked : { ...asked, of: desk.m.orgMoney.capitalOf(desk.words.name(id)) } }
/** A row a form of capital. */
export const capitalSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t } } = desk
  const at = sheetOf(desk, id)
  if (isUnanswered(at)) return at
  const value: Capital | undefined = at.capital.status === 'established' ? at.capital.value : undefined
  return sheet<CapitalStanding>({ name: `${id}.capital`, title: t.capital, of: at.of, status: at.capital.status }, [
    { key: 'form', heading: t.form, value: f => f.form, shown: f => t.forms[f.form] }, { key: 'amount', heading: t.amount, value: f => (f.amount.status === 'established' ? f.amount.value.value : null) }, { key: 'unit', heading: m.unit, value: f => (f.amount.status === 'established' ? f.amount.value.unit ?? null : null) },
    { key: 'shares', heading: t.shares, value: f => valueIn(f.shares) }, { key: 'since', heading: m.since, value: f => f.since }, { key: 'by', heading: t.howKnown, value: f => f.by, shown: f => t[f.by] },
  ], value?.forms ?? [])
}
/** A row a day on which the capital changed. */
export const capitalOverTimeSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t } } = desk
  const at = sheetOf(desk, id)
  if (isUnanswered(at)) return at
  return sheet<DayTold>({ name: `${id}.capital-over-time`, title: t.overTime, of: at.of }, [
    { key: 'day', heading: m.when, value: d => d.day }, ...capitalForms.map(form => ({ key: form, heading: t.forms[form], value: (d: DayTold) => valueIn(amountOf(d.capital, form)) })),
    { key: 'unit', heading: m.unit, value: d => sharedUnit(capitalForms.map(form => amountOf(d.capital, form))) ?? null },
  ], at.law ? daysTold(desk, id) : [])
}
/** A row a member, largest subscription first. */
export const holdingsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t } } = desk
  const at = sheetOf(desk, id)
  if (isUnanswered(at)) return at
  return sheet<Holding>({ name: `${id}.holdings`, title: t.holdings, of: at.of, status: at.holdings.status }, [
    { key: 'code', heading: m.treaty.code, value: h => h.party }, { key: 'name', heading: m.state, value: h => desk.called(h.party) }, { key: 'subscription', heading: t.subscription, value: h => h.subscription.value }, { key: 'unit', heading: m.unit, value: h => h.subscription.unit ?? null },
    { key: 'shares', heading: t.shares, value: h => valueIn(h.shares) }, { key: 'since', heading: m.since, value: h => h.since }, { key: 'ofSubscribed', heading: t.ofSubscribed, value: h => valueIn(h.ofSubscribed) }, { key: 'printed', heading: t.printedShare, value: h => valueIn(h.printed) },
    { key: 'calledIn', heading: t.calledIn, value: h => valueIn(h.calledIn) }, { key: 'paid', heading: t.paid, value: h => valueIn(h.paid) }, { key: 'overdue', heading: t.overdue, value: h => valueIn(h.overdue) }, { key: 'callable', heading: t.callable, value: h => valueIn(h.callable) },
  ], bySize(at.holdings))
}
/** A row a member, most votes first. */
export const votingPowerSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { orgMoney: t } } = desk
  const at = sheetOf(desk, id)
  if (isUnanswered(at)) return at
  return sheet<MemberVotes>({ name: `${id}.voting-power`, title: t.votes, of: at.of, status: at.votes.status }, [
    { key: 'code', heading: m.treaty.code, value: x => x.party }, { key: 'name', heading: m.state, value: x => desk.called(x.party) }, { key: 'shares', heading: t.shares, value: x => x.shares.value }, { key: 'byShares', heading: t.byShares, value: x => x.byShares.value },
    { key: 'basic', heading: t.basic, value: x => x.basic.value }, { key: 'votes', heading: t.allVotes, value: x => x.votes.value }, { key: 'ofShares', heading: `${t.ofShares} (%)`, value: x => x.ofShares.value }, { key: 'ofVotes', heading: `${t.ofVotes} (%)`, value: x => x.ofVotes.value },
  ], at.votes.status === 'established' ? at.votes.value.members : [])
}
