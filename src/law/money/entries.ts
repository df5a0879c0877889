/** Entries: what the acts of a member and a body put into its account, each with its day, its fund and currency, and the year it is for. */
import type { Act, ActOf, Figure } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { unitsOf, type Units } from './amount.ts'
import { assessmentsOf } from './assessed.ts'
import { regular } from './entry.ts'
import { periodOf, type Period } from './period.ts'

/** A contribution owed: how much, for which period, due when. Days are numbers; `known`, the day since which it is owed at all. */
export interface Owed { readonly period: Period; readonly fund: string; readonly currency: string; readonly amount: Units; readonly due: number; readonly known: number; readonly act: string }
/** What lessens a debt: a payment, a credit, a write-off. `year`: the key of the period it is designated for. */
export interface Settling { readonly kind: 'paid' | 'credit' | 'written-off'; readonly day: number; readonly fund: string; readonly currency: string; readonly amount: Units; readonly year: string | null; readonly act: string }
/** What a body states to be owed at the end of a day. */
export interface Stated { readonly day: number; readonly fund: string; readonly currency: string; readonly amount: Units; readonly act: string }
export interface Entries { readonly owed: readonly Owed[]; readonly settling: readonly Settling[]; readonly stated: readonly Stated[]; readonly acts: readonly Act[]; readonly rounded: readonly string[] }

const kinds = ['assessment', 'payment', 'credit', 'write-off', 'balance'] as const
type Moving = ActOf<(typeof kinds)[number]>
const touches = (organisation: string, party: string) => (a: Moving): boolean => {
  switch (a.act) {
    case 'assessment': return a.of === party && a.by === organisation
    case 'payment': return a.of === party && a.to === organisation
    case 'credit': return a.to === party && a.by === organisation
    case 'write-off': case 'balance': return a.of === party && a.with === organisation
  }
}

/**
 * Everything that moves the account of a member with a body. Of several assessments for one year, fund and currency the latest holds. Open
 * while an act may or may not have been done, or tells no exact sum: an account with a hole in it is none.
 */
export const entriesOf = (organisation: string, law: DuesLaw, party: string, register: RegisterAsAt): Finding<Entries> => {
  const ours = touches(organisation, party)
  const doubtful = register.perhaps(party, kinds, ours)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const acts: Moving[] = []
  const owed = new Map<string, Owed>()
  const settling: Settling[] = []
  const stated: Stated[] = []
  const rounded: string[] = []
  for (const a of register.acts(party, kinds)) {
    if (!ours(a)) continue
    // A rate alone fixes no sum: the scale and the budget do.
    if (a.act === 'assessment' && a.amount === undefined) continue
    const figure = a.amount as Figure
    const amount = unitsOf(figure)
    if (amount === undefined) return open({ want: 'exact-sum', act: a.id, written: figure.text }, law.cite, because(a, 'not-counted', 'sum-not-exact'))
    if (figure.step.length > 1 && !figure.step.startsWith('0')) rounded.push(a.id)
    acts.push(a)
    const fund = a.fund ?? regular
    const currency = figure.unit ?? ''
    const day = a.on.to
    if (a.act === 'balance') { stated.push({ day, fund, currency, amount, act: a.id }); continue }
    if (a.act !== 'assessment') {
      const year = a.year === undefined ? undefined : periodOf(a.year, law.begins)
      settling.push({ kind: a.act === 'payment' ? 'paid' : a.act === 'credit' ? 'credit' : 'written-off', day, fund, currency, amount, year: year?.key ?? null, act: a.id })
      continue
    }
    const period = periodOf(a.year, law.begins)
    if (!period) return open({ want: 'day-of-act', act: a.id, written: a.year.text }, law.cite, because(a, 'not-counted', 'date-too-coarse'))
    owed.set(`${period.key} ${fund} ${currency}`, { period, fund, currency, amount, known: day, due: dueDay(law, period.begins, day, a.due?.to), act: a.id })
  }
  const derived = derivedFrom(organisation, law, party, owed, register)
  if (derived.status === 'open') return derived
  return { status: 'established', value: { owed: [...owed.values()], settling, stated, acts, rounded }, grounds: derived.grounds }
}

/**
 * For the years of which a budget was fixed and no assessment of the member: what the scale makes of the budget, owed since both were there.
 * A year without a scale leaves nothing to derive: the assessment may still be to come.
 */
const derivedFrom = (organisation: string, law: DuesLaw, party: string, owed: Map<string, Owed>, register: RegisterAsAt): Finding<null> => {
  const grounds: Ground[] = []
  for (const budget of register.acts(organisation, 'budget', b => b.of === organisation)) {
    const period = periodOf(budget.year, law.begins)
    const currency = budget.amount.unit ?? ''
    const key = period && `${period.key} ${regular} ${currency}`
    if (!period || key === undefined || owed.has(key)) continue
    const all = register.once(law, `assessed ${organisation} ${period.key}`, () => assessmentsOf(organisation, law)(period.key)(register))
    const own = all.status === 'established' ? all.value.members.find(m => m.party === party && m.net.unit === currency)?.derived : undefined
    const amount = own && unitsOf(own)
    if (amount === undefined || amount === null) continue
    const acts = all.grounds.flatMap(g => (g.ground === 'act' && g.role !== 'not-counted' ? [register.act(g.act)] : [])).filter(a => a?.act === 'scale' || a?.act === 'budget')
    const known = Math.max(...acts.map(a => a?.on.to ?? 0))
    owed.set(key, { period, fund: regular, currency, amount, known, due: dueDay(law, period.begins, known), act: budget.id })
    grounds.push(...all.grounds.filter(g => g.ground === 'provision'), ...acts.flatMap(a => (a ? [because(a, 'counted')] : [])))
  }
  return established(null, ...grounds)
}

/** The day by which a contribution is to be paid: as its act says, otherwise as the law has it: with the year, so many days after notice, or whichever comes later. */
const dueDay = (law: DuesLaw, begins: Day, notice: number, told?: number): number => {
  if (told !== undefined && Number.isFinite(told)) return told
  const year = dayNumber(begins)
  const { due } = law
  if (!due) return year
  const noticed = notice + (due.days ?? 0)
  return due.rule === 'year-begins' ? year : due.rule === 'after-notice' ? noticed : Math.max(year, noticed)
}
