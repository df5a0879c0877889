/** Postings: every act on a body's money entered twice, so that each fund balances in each currency; what a member's account says is the balance of its receivable (docs/decisions/0124). */
import type { ActOf, Figure } from '#acts'
import { dayNumber, type Day } from '#calendar'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Want } from '../want.ts'
import { lineOf, standing } from '../voluntary/lines.ts'
import type { VoluntaryLine } from '../voluntary/answer.ts'
import { figureFrom, unitsOf, type Units } from './amount.ts'
import { entriesOf } from './entries.ts'

/**
 * The accounts. What a member owes is `receivable` of it; less than nothing there is paid in advance. Credits and write-offs are given up, and
 * are no payment. `goods` are contributions in kind: they are never cash.
 */
export const accounts = ['receivable', 'cash', 'goods', 'assessed', 'credited', 'written-off', 'voluntary', 'pledges-paid', 'passed-on', 'brought-forward'] as const
export type AccountName = (typeof accounts)[number]
/** One side of an entry; debits are more than nothing, credits less. `of`: whose account it is, where there is one for each. */
export interface Posting { readonly account: AccountName; readonly of: string | null; readonly amount: Units }
/** An act as postings that come to nothing. `day`: the last day that its date can mean, by which it had been done. */
export interface JournalEntry { readonly act: string; readonly day: number; readonly fund: string; readonly currency: string; readonly postings: readonly Posting[] }
/** The journal of a body as at a day. `left`: acts that tell no exact sum; `unknown`: members whose account has a hole in it, and what would fill it. */
export interface Journal { readonly entries: readonly JournalEntry[]; readonly left: readonly string[]; readonly unknown: readonly { readonly party: string; readonly wants: Want }[]; readonly stated: readonly { readonly act: string; readonly party: string; readonly day: number; readonly fund: string; readonly currency: string; readonly amount: Units }[] }

const between = (act: string, day: number, fund: string, currency: string, to: Omit<Posting, 'amount'>, from: Omit<Posting, 'amount'>, amount: Units): JournalEntry =>
  ({ act, day, fund, currency, postings: [{ ...to, amount }, { ...from, amount: -amount }] })
const at = (account: AccountName, of: string | null = null): Omit<Posting, 'amount'> => ({ account, of })
const sideOf = { paid: 'cash', credit: 'credited', 'written-off': 'written-off' } as const

/** The entries of one member's dues: what counts is what counts for its account, and nothing that a stated balance has in it counts beside it. */
const ofMember = (organisation: string, law: DuesLaw, party: string, register: RegisterAsAt): Journal => {
  const found = entriesOf(organisation, law, party, register)
  if (found.status !== 'established') return { entries: [], left: [], unknown: found.status === 'open' ? [{ party, wants: found.wants }] : [], stated: [] }
  const { owed, settling, stated } = found.value
  const opening = new Map<string, { readonly day: number; readonly amount: Units; readonly act: string }>()
  for (const s of stated.toSorted((a, b) => a.day - b.day)) { const key = `${s.fund} ${s.currency}`; if (!opening.has(key)) opening.set(key, s) }
  const after = (e: { readonly fund: string; readonly currency: string }, day: number): boolean => day > (opening.get(`${e.fund} ${e.currency}`)?.day ?? -Infinity)
  const member = at('receivable', party)
  return {
    left: [], unknown: [],
    stated: stated.filter(s => opening.get(`${s.fund} ${s.currency}`)?.act !== s.act).map(s => ({ act: s.act, party, day: s.day, fund: s.fund, currency: s.currency, amount: s.amount })),
    entries: [
      ...stated.filter(s => opening.get(`${s.fund} ${s.currency}`)?.act === s.act).map(s => between(s.act, s.day, s.fund, s.currency, member, at('brought-forward'), s.amount)),
      ...owed.filter(o => after(o, dayNumber(o.period.begins))).map(o => between(o.act, o.known, o.fund, o.currency, member, at('assessed'), o.amount)),
      ...settling.filter(s => after(s, s.day)).map(s => between(s.act, s.day, s.fund, s.currency, at(sideOf[s.kind]), member, s.amount)),
    ],
  }
}

/** Who has dealt with a body over dues. */
const partiesOf = (organisation: string, register: RegisterAsAt): readonly string[] => [...new Set([
  ...register.acts(organisation, 'assessment', a => a.by === organisation).map(a => a.of), ...register.acts(organisation, 'payment', a => a.to === organisation).map(a => a.of),
  ...register.acts(organisation, 'credit', a => a.by === organisation).map(a => a.to), ...register.acts(organisation, ['write-off', 'balance'], a => a.with === organisation).map(a => a.of),
  ...register.acts(organisation, 'scale', s => s.of === organisation).flatMap(s => Object.keys(s.rates ?? {})),
])].sort()

/** Voluntary money that came to a body or went out from it. Promises are no money: they are posted when they are paid. */
const ofVoluntary = (organisation: string, register: RegisterAsAt): Journal => {
  const mine = (a: ActOf<'contribution' | 'disbursement'>): boolean => (a.act === 'disbursement' ? a.by === organisation : a.through === organisation || (a.to?.includes(organisation) ?? false))
  const lines = standing(register.acts(organisation, ['contribution', 'disbursement'], mine)).stand.map(a => lineOf(a, register))
  const exact = lines.flatMap((l) => { const amount = l.amount && unitsOf(l.amount); return amount === null || amount === undefined ? [] : [{ l, amount, currency: l.amount!.unit! }] })
  const posted = new Set(exact.map(e => e.l.act))
  const entry = (l: VoluntaryLine, amount: Units, currency: string): JournalEntry => {
    const [held, fund] = [at(l.inKind ? 'goods' : 'cash'), l.campaign ?? 'voluntary']
    return l.stage === 'disbursement' ? between(l.act, l.on.to, fund, currency, at('passed-on', l.to.length === 1 ? l.to[0]! : null), held, amount) : between(l.act, l.on.to, fund, currency, held, at(l.settles === null ? 'voluntary' : 'pledges-paid'), amount)
  }
  return { entries: exact.map(e => entry(e.l, e.amount, e.currency)), left: lines.filter(l => !posted.has(l.act)).map(l => l.act), unknown: [], stated: [] }
}

/** The journal of a body as at the register's day, in order of day. Without a law of dues only voluntary money is in it. */
export const journalOf = (organisation: string, law: DuesLaw | undefined, register: RegisterAsAt): Journal => {
  const all = [...(law ? partiesOf(organisation, register).map(p => ofMember(organisation, law, p, register)) : []), ofVoluntary(organisation, register)]
  return {
    entries: all.flatMap(j => j.entries).sort((a, b) => a.day - b.day || (a.act < b.act ? -1 : a.act > b.act ? 1 : 0)), left: all.flatMap(j => j.left),
    unknown: all.flatMap(j => j.unknown), stated: all.flatMap(j => j.stated).sort((a, b) => a.day - b.day),
  }
}

/** What an account of a fund comes to in one currency. */
export interface TrialRow { readonly fund: string; readonly currency: string; readonly account: AccountName; readonly of: string | null; readonly amount: Figure }
/** The trial balance: each account that anything was posted to. `balanced`: the accounts of every fund and currency come to nothing. */
export const trialBalance = (journal: Pick<Journal, 'entries'>): { readonly rows: readonly TrialRow[]; readonly balanced: boolean } => {
  const sums = new Map<string, { readonly fund: string; readonly currency: string; readonly account: AccountName; readonly of: string | null; amount: Units }>()
  const funds = new Map<string, Units>()
  for (const { fund, currency, postings } of journal.entries) for (const p of postings) {
    const key = JSON.stringify([fund, currency, accounts.indexOf(p.account), p.of])
    const sum = sums.get(key)
    if (sum) sum.amount += p.amount
    else sums.set(key, { fund, currency, account: p.account, of: p.of, amount: p.amount })
    funds.set(`${fund} ${currency}`, (funds.get(`${fund} ${currency}`) ?? 0n) + p.amount)
  }
  const order = (r: { readonly fund: string; readonly currency: string; readonly account: AccountName; readonly of: string | null }): string => [r.fund, r.currency, String(accounts.indexOf(r.account)).padStart(2, '0'), r.of ?? ''].join('\u0000')
  return {
    rows: [...sums.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(r => ({ ...r, amount: figureFrom(r.amount, r.currency) })),
    balanced: [...funds.values()].every(n => n === 0n),
  }
}
/** What one of the accounts comes to by a day (that of the journal, where none is named). */
export const balanceOf = (journal: Pick<Journal, 'entries'>, where: { readonly fund: string; readonly currency: string; readonly account: AccountName; readonly of?: string | null }, by?: Day): Figure => {
  const last = by === undefined ? Infinity : dayNumber(by)
  let sum = 0n
  for (const e of journal.entries) if (e.fund === where.fund && e.currency === where.currency && e.day <= last) for (const p of e.postings) if (p.account === where.account && (where.of === undefined || p.of === where.of)) sum += p.amount
  return figureFrom(sum, where.currency)
}
