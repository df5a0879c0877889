/** What the transactions of a file come to: by type and currency, and within them by recipient, sector, year or level; never over currencies, and never one type out of another. */
import type { Decimal } from 'decimal.js'
import { currencyOf, type Activity, type Amount, type Transaction } from './activity.ts'
import { byRecipient, bySector, Money, partOf, type Division } from './divide.ts'
import { addTo, exactText, nothingYet, type ExactSum } from './exact.ts'
import { own } from './values.ts'

export const groupings = ['type', 'recipient', 'sector', 'year', 'hierarchy'] as const
export type Grouping = (typeof groupings)[number]

export interface Total {
  /** Of transactions, of budgets or of planned disbursements: three things that are never added. */
  readonly of: 'transaction' | 'budget' | 'planned-disbursement'
  readonly type: string
  /** Absent where neither the amount nor its activity tells one. */
  readonly currency?: string
  /** The recipient, sector, year or level; absent for what is told of none: the remainder. */
  readonly key?: string
  readonly vocabulary?: string
  readonly count: number
  /** Exact. */
  readonly sum: string
}
export interface Totals {
  readonly activities: number
  readonly transactions: number
  /** Transactions without an amount that can be read, which are in no sum. */
  readonly unread: number
  readonly rows: readonly Total[]
  /** Types and currencies told at more than one level of a hierarchy, where a parent may tell the money of its children. */
  readonly levels: readonly { readonly type: string; readonly currency?: string; readonly hierarchies: readonly string[] }[]
}
export interface Adding { readonly add: (activity: Activity) => void; readonly totals: () => Totals }

interface Sum { of: Total['of']; type: string; currency: string | undefined; key: string | undefined; vocabulary: string | undefined; count: number; readonly sum: ExactSum }
const exactly = (text: string): ExactSum => { const sum = nothingYet(); addTo(sum, text); return sum }
const parts = '\u0000'
const orderOf = (s: Sum): readonly [number, number, string, string, string, string] => [['transaction', 'budget', 'planned-disbursement'].indexOf(s.of), Number(s.type) || 0, s.type, s.currency ?? '\uffff', s.vocabulary ?? '', s.key ?? '\uffff']
const compare = (a: Sum, b: Sum): number => {
  const [x, y] = [orderOf(a), orderOf(b)]
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! < y[i]! ? -1 : 1
  return 0
}

/** Adds up activity after activity; what it keeps grows with the number of groups, not with the number of activities. */
export const totalsBy = (grouping: Grouping): Adding => {
  const sums = new Map<string, Sum>()
  /** By type and currency: the levels at which it is told, and what it comes to. */
  const levels = new Map<string, Map<string, { readonly type: string; readonly currency: string | undefined; readonly at: Set<number>; count: number; readonly sum: ExactSum }>>()
  let [activities, transactions, unread] = [0, 0, 0]

  const kept = (text: string | undefined): string | undefined => (text === undefined ? undefined : own(text))
  const put = (of: Total['of'], type: string, currency: string | undefined, key: string | undefined, vocabulary: string | undefined, amount: string): void => {
    const id = `${of}${parts}${type}${parts}${currency ?? ''}${parts}${vocabulary ?? ''}${parts}${key ?? parts}`
    let there = sums.get(id)
    if (there === undefined) sums.set(own(id), there = { of, type: own(type), currency: kept(currency), key: kept(key), vocabulary: kept(vocabulary), count: 0, sum: nothingYet() })
    there.count++
    addTo(there.sum, amount)
  }
  /** What stands divided: all of a type and currency, and of each vocabulary what was given to somebody; the rest is its remainder. */
  const wholes = new Map<string, { readonly type: string; readonly currency: string | undefined; count: number; sum: Decimal; readonly of: Map<string | undefined, { whole: number; given: Decimal }> }>()
  const divide = (t: Transaction, currency: string | undefined, divisions: readonly Division[], amount: string): void => {
    const money = new Money(amount)
    const id = `${t.type}${parts}${currency ?? ''}`
    let w = wholes.get(id)
    if (w === undefined) wholes.set(own(id), w = { type: own(t.type), currency: currency === undefined ? undefined : own(currency), count: 0, sum: new Money(0), of: new Map() })
    w.count++
    w.sum = w.sum.plus(money)
    for (const d of divisions) {
      let of = w.of.get(d.vocabulary)
      if (of === undefined) w.of.set(d.vocabulary === undefined ? undefined : own(d.vocabulary), of = { whole: 0, given: new Money(0) })
      for (const p of d.parts) { const part = partOf(money, p.percent); of.given = of.given.plus(part); put('transaction', t.type, currency, p.key, p.vocabulary, part.toFixed()) }
      if (d.remainder.isZero()) of.whole++
    }
  }
  const remainders = (): readonly Sum[] => [...wholes.values()].flatMap(w => [...w.of].flatMap(([vocabulary, o]): Sum[] => {
    // Where others name sectors, what names none is the remainder of each vocabulary, and not of one more.
    if ((vocabulary === undefined && w.of.size > 1) || (w.count === o.whole && w.sum.eq(o.given))) return []
    return [{ of: 'transaction', type: w.type, currency: w.currency, key: undefined, vocabulary, count: w.count - o.whole, sum: exactly(w.sum.minus(o.given).toFixed()) }]
  }))
  const addTransaction = (a: Activity, t: Transaction): void => {
    transactions++
    const { amount } = t.value
    if (amount === undefined) { unread++; return }
    const currency = currencyOf(a, t.value)
    const level = a.hierarchy ?? 1
    let ofType = levels.get(t.type)
    if (ofType === undefined) levels.set(own(t.type), ofType = new Map())
    let at = ofType.get(currency ?? '')
    if (at === undefined) ofType.set(own(currency ?? ''), at = { type: own(t.type), currency: kept(currency), at: new Set(), count: 0, sum: nothingYet() })
    at.at.add(level)
    switch (grouping) {
      case 'type': at.count++; addTo(at.sum, amount); return
      case 'hierarchy': put('transaction', t.type, currency, String(level), undefined, amount); return
      case 'year': put('transaction', t.type, currency, (t.value.valueDate ?? t.date)?.slice(0, 4), undefined, amount); return
      case 'recipient': divide(t, currency, [byRecipient(a, t)], amount); return
      case 'sector': divide(t, currency, bySector(a, t), amount)
    }
  }
  const addPeriod = (of: Total['of'], a: Activity, type: string | undefined, value: Amount): void => { if (value.amount !== undefined) put(of, type ?? '1', currencyOf(a, value), undefined, undefined, value.amount) }

  const all = () => [...levels.values()].flatMap(l => [...l.values()])
  const typed = (): readonly Sum[] => (grouping === 'type' ? all().map(({ type, currency, count, sum }) => ({ of: 'transaction', type, currency, key: undefined, vocabulary: undefined, count, sum })) : [])

  return {
    add: a => {
      activities++
      for (const t of a.transactions) addTransaction(a, t)
      if (grouping !== 'type') return
      for (const b of a.budgets) addPeriod('budget', a, b.type, b.value)
      for (const p of a.planned) addPeriod('planned-disbursement', a, p.type, p.value)
    },
    totals: () => ({
      activities, transactions, unread,
      rows: [...typed(), ...sums.values(), ...remainders()].sort(compare).map(({ of, type, currency, key, vocabulary, count, sum }) => ({ of, type, ...(currency === undefined ? {} : { currency }), ...(key === undefined ? {} : { key }), ...(vocabulary === undefined ? {} : { vocabulary }), count, sum: exactText(sum) })),
      levels: all().filter(l => l.at.size > 1).map(l => ({ type: l.type, ...(l.currency === undefined ? {} : { currency: l.currency }), hierarchies: [...l.at].sort((x, y) => x - y).map(String) })),
    }),
  }
}
