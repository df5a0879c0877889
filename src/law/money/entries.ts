/** Entries: what the acts of a member and a body put into its account, each with its day, its fund and currency, and the year it is for. */
import type { ActOf, Figure } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { because, established, open, type ActRef, type Finding, type Ground } from '../finding.ts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Want } from '../want.ts'
import { decimalFrom, figureFrom, unitsFrom, unitsOf, type Units } from './amount.ts'
import { assessmentsOf } from './assessed.ts'
import { partsByYear, yearsOfBudget } from './budget.ts'
import { regular } from './entry.ts'
import { isSeveralYears, periodOf, type Period } from './period.ts'
import { runningSums } from './running.ts'

/** A contribution owed: how much, for which period, due when. Days are numbers; `known`, the day since which it is owed at all; `told`, the amount as an account tells it. */
export interface Owed { readonly period: Period; readonly fund: string; readonly currency: string; readonly amount: Units; readonly due: number; readonly known: number; readonly act: string; readonly told: Figure }
/** What lessens a debt: a payment, a credit, a write-off. `year`: the key of the period it is designated for. */
export interface Settling { readonly kind: 'paid' | 'credit' | 'written-off'; readonly day: number; readonly fund: string; readonly currency: string; readonly amount: Units; readonly year: string | null; readonly act: string }
/** What a body states to be owed at the end of a day. */
export interface Stated { readonly day: number; readonly fund: string; readonly currency: string; readonly amount: Units; readonly act: string }
/** All in order of day. `grounds`: the acts behind them. `mixed`: they may be of several funds or currencies. `sums`: what had been paid with each of what settles, while it was plainly paid (`runningSums`). */
export interface Entries { readonly mixed: boolean; readonly sums: readonly number[]; readonly owed: readonly Owed[]; readonly settling: readonly Settling[]; readonly stated: readonly Stated[]; readonly grounds: readonly Ground[]; readonly rounded: readonly string[] }

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

/** What one act puts into the account, told by itself: an entry on one of the three lists, nothing (`ground` is null), or the want that keeps it from being one. */
interface Entered { readonly owed: readonly Owed[]; readonly settling: Settling | null; readonly stated: Stated | null; readonly ground: ActRef | null; readonly rounded: boolean; readonly wants: Want | null }
const noEntry: Entered = Object.freeze({ owed: Object.freeze([]), settling: null, stated: null, ground: null, rounded: false, wants: null })
const entered = (law: DuesLaw, ours: (a: Moving) => boolean, least: number) => (a: Moving): Entered => {
  // A rate alone fixes no sum: the scale and the budget do.
  if (!ours(a) || (a.act === 'assessment' && a.amount === undefined)) return noEntry
  const figure = a.amount as Figure
  const amount = unitsOf(figure)
  if (amount === undefined) return { ...noEntry, ground: because(a, 'not-counted', 'sum-not-exact'), wants: { want: 'exact-sum', act: a.id, written: figure.text } }
  const rounded = figure.step.length > 1 && !figure.step.startsWith('0')
  const [fund, currency, day] = [a.fund ?? regular, one(figure.unit ?? ''), a.on.to]
  const entry = { ...noEntry, rounded, ground: because(a, 'counted') }
  if (a.act === 'balance') return { ...entry, stated: { day, fund, currency, amount, act: a.id } }
  if (a.act !== 'assessment') {
    const year = a.year === undefined ? undefined : periodOf(a.year, law.begins)
    return { ...entry, settling: { kind: a.act === 'payment' ? 'paid' : a.act === 'credit' ? 'credit' : 'written-off', day, fund, currency, amount, year: year?.key ?? null, act: a.id } }
  }
  const period = periodOf(a.year, law.begins)
  if (!period) return { ...noEntry, ground: because(a, 'not-counted', 'date-too-coarse'), wants: { want: 'day-of-act', act: a.id, written: a.year.text } }
  const owedFor = (p: Period, part: Units): Owed => ({ period: p, fund, currency, amount: part, known: day, due: dueDay(law, p.begins, day, a.due?.to), act: a.id, told: figureFrom(part, currency, least) })
  // An assessment for a biennium is owed year by year, like its budget (docs/decisions/0126).
  return { ...entry, owed: isSeveralYears(a.year) ? partsByYear(decimalFrom(amount), period, law).map(p => owedFor(p.period, unitsFrom(p.amount))) : [owedFor(period, amount)] }
}
/** One string for all that say the same: they are compared for every payment. There are few currencies. */
const one = (text: string): string => { const known = currencies.get(text); if (known === undefined) currencies.set(text, text); return known ?? text }
const currencies = new Map<string, string>()

/** With how many decimals an account is told: those of the smallest unit reckoned with. */
export const decimalsTold = (law: DuesLaw): number => (law.rounding?.step ?? '1').split('.')[1]?.length ?? 0

/** Entries with the place of the act behind each: those of the first acts are the first entries. */
interface Posting<T> { readonly all: T[]; readonly places: number[] }
const posting = <T>(): Posting<T> => ({ all: [], places: [] })
const post = <T>(to: Posting<T>, entry: T, place: number): void => { to.all.push(entry); to.places.push(place) }
/** The entries of the first so many acts. */
const upTo = <T>({ all, places }: Posting<T>, acts: number): readonly T[] => {
  if (all.length === 0 || places.at(-1)! < acts) return all
  let low = 0
  for (let high = places.length; low < high;) { const mid = (low + high) >>> 1; if (places[mid]! < acts) low = mid + 1; else high = mid }
  return all.slice(0, low)
}
/** What had come in by a day, of what is in order of day. */
export const settledBy = (settling: readonly Settling[], day: number): readonly Settling[] => {
  let low = 0
  for (let high = settling.length; low < high;) { const mid = (low + high) >>> 1; if (settling[mid]!.day <= day) low = mid + 1; else high = mid }
  return low === settling.length ? settling : settling.slice(0, low)
}

/** All acts between a member and a body as entries, whatever the day: made once, and of them each day has the first so many. `repeated`: something was assessed anew. */
interface Posted { readonly mixed: boolean; readonly sums: readonly number[]; readonly repeated: boolean; readonly owed: Posting<Owed>; readonly settling: Posting<Settling>; readonly stated: Posting<Stated>; readonly rounded: Posting<string>; readonly grounds: Posting<ActRef>; readonly wanting: Posting<{ readonly wants: Want; readonly ground: ActRef }> }
const posted = (organisation: string, law: DuesLaw, party: string) => (acts: readonly Moving[]): Posted => {
  const made: Posted = { mixed: false, sums: [], repeated: false, owed: posting(), settling: posting(), stated: posting(), rounded: posting(), grounds: posting(), wanting: posting() }
  const make = entered(law, touches(organisation, party), decimalsTold(law))
  const of = new Set<string>()
  acts.forEach((a, i) => {
    const { ground, wants, rounded, settling, stated, owed } = make(a)
    if (ground === null) return
    if (wants !== null) { post(made.wanting, { wants, ground }, i); return }
    if (rounded) post(made.rounded, a.id, i)
    if (settling) post(made.settling, settling, i)
    if (stated) post(made.stated, stated, i)
    for (const o of owed) post(made.owed, o, i)
    post(made.grounds, ground, i)
    const { fund, currency } = (settling ?? stated ?? owed[0])!
    of.add(`${fund} ${currency}`)
  })
  return { ...made, mixed: of.size > 1, sums: runningSums(made.settling.all, law.settles?.rule ?? 'oldest-first'), repeated: new Set(made.owed.all.map(keyOf)).size < made.owed.all.length }
}

/**
 * Everything that moves the account of a member with a body. Of several assessments for one year, fund and currency the latest holds. Open
 * while an act may or may not have been done, or tells no exact sum: an account with a hole in it is none.
 */
export const entriesOf = (organisation: string, law: DuesLaw, party: string, register: RegisterAsAt): Finding<Entries> => {
  const doubtful = register.perhaps(party, kinds, touches(organisation, party))[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const { made, begun } = register.ofAll(party, kinds, law, `entries with ${organisation}`, posted(organisation, law, party))
  const [wanting] = upTo(made.wanting, begun)
  if (wanting) return open(wanting.wants, law.cite, wanting.ground)
  const all = upTo(made.owed, begun)
  const owed = made.repeated ? [...new Map(all.map(o => [keyOf(o), o])).values()] : all
  const derived = derivedFrom(organisation, law, party, owed, register)
  if (derived.status !== 'established') return derived as Finding<never>
  const grounds = upTo(made.grounds, begun)
  const superseded = owed.length < all.length ? supersededActs(all, owed) : undefined
  const value: Entries = {
    mixed: made.mixed || derived.value.length > 0, sums: made.sums, owed: owed.concat(derived.value), settling: upTo(made.settling, begun), stated: upTo(made.stated, begun), rounded: upTo(made.rounded, begun),
    grounds: superseded ? grounds.map(g => (superseded.has(g.act) ? { ...g, role: 'not-counted', because: 'superseded' } : g)) : grounds,
  }
  return { status: 'established', value, grounds: derived.grounds }
}
/** The acts of which nothing holds any more: of one for several years a part may. */
const supersededActs = (all: readonly Owed[], held: readonly Owed[]): ReadonlySet<string> => { const hold = new Set(held.map(o => o.act)); return new Set(all.map(o => o.act).filter(act => !hold.has(act))) }
const keyOf = (o: Owed): string => `${o.period.key} ${o.fund} ${o.currency}`

/**
 * For the years of which a budget was fixed and no assessment of the member: what the scale makes of the budget, owed since both were there.
 * A year without a scale leaves nothing to derive: the assessment may still be to come.
 */
const derivedFrom = (organisation: string, law: DuesLaw, party: string, assessed: readonly Owed[], register: RegisterAsAt): Finding<readonly Owed[]> => {
  const budgets = register.acts(organisation, 'budget', b => b.of === organisation)
  if (budgets.length === 0) return established([])
  const grounds: Ground[] = []
  const more: Owed[] = []
  const owed = new Set(assessed.map(keyOf))
  for (const budget of budgets) for (const period of yearsOfBudget(budget, law)) {
    const currency = budget.amount.unit ?? ''
    const key = `${period.key} ${regular} ${currency}`
    if (owed.has(key)) continue
    const all = register.once(law, `assessed ${organisation} ${period.key}`, () => assessmentsOf(organisation, law)(period.key)(register))
    const own = all.status === 'established' ? all.value.members.find(m => m.party === party && m.net.unit === currency)?.derived : undefined
    const amount = own && unitsOf(own)
    if (amount === undefined || amount === null) continue
    const acts = all.grounds.flatMap(g => (g.ground === 'act' && g.role !== 'not-counted' ? [register.act(g.act)] : [])).filter(a => a?.act === 'scale' || a?.act === 'budget')
    const known = Math.max(...acts.map(a => a?.on.to ?? 0))
    owed.add(key)
    more.push({ period, fund: regular, currency, amount, known, due: dueDay(law, period.begins, known), act: budget.id, told: figureFrom(amount, currency, decimalsTold(law)) })
    grounds.push(...all.grounds.filter(g => g.ground === 'provision'), ...acts.flatMap(a => (a ? [because(a, 'counted')] : [])))
  }
  return established(more, ...grounds)
}

/** The day by which a contribution is to be paid: as its act says, otherwise as the law has it: with the year, so many days after notice, or whichever comes later. */
export const dueDay = (law: DuesLaw, begins: Day, notice: number, told?: number): number => {
  if (told !== undefined && Number.isFinite(told)) return told
  const year = dayNumber(begins)
  const { due } = law
  if (!due) return year
  const noticed = notice + (due.days ?? 0)
  return due.rule === 'year-begins' ? year : due.rule === 'after-notice' ? noticed : Math.max(year, noticed)
}
