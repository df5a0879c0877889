/** Promises against payments: what was pledged or bindingly committed, what was paid of it, and what is not shown to have been paid (docs/decisions/0122). */
import type { Figure } from '#acts'
import { exactly } from '../exactly.ts'
import { totalsOf } from '../money/amount.ts'
import type { PromiseStanding, VoluntaryLine } from './answer.ts'
import { isMoreThanNothing } from './lines.ts'

/** A promise while payments are set against it. All figures are of one currency, that of the promise. */
interface Open { readonly line: VoluntaryLine; readonly unit: string | null; readonly own: Figure[]; readonly binding: Figure[]; readonly paid: Figure[]; readonly payments: string[]; readonly presumed: string[]; readonly otherUnit: string[] }
const unitOf = (f: Figure): string => f.unit ?? ''

/**
 * Each promise with what was paid of it. A payment counts for the promise that it names (`settles`), through a commitment or directly. One that
 * names none counts for promises that its giver made to the same campaign, not certainly later and in its currency, the oldest first: that is
 * presumed, and said. A commitment that names no pledge likewise makes binding what the giver pledged there; what it is more than that is promised on top.
 * Payments of another currency measure nothing. What names a pledge that was made anew since is for the one that stands in its place (`inPlace`).
 */
export const promisesOf = (lines: readonly VoluntaryLine[], inPlace: ReadonlyMap<string, string> = new Map()): readonly PromiseStanding[] => {
  const byId = new Map(lines.map(l => [l.act, l]))
  const lineFor = (act: string, through: readonly string[] = []): VoluntaryLine | undefined => {
    const next = inPlace.get(act)
    return next === undefined || through.includes(act) ? byId.get(act) : lineFor(next, [...through, act])
  }
  /** The promise at which a chain of settlements ends. */
  const rootOf = (l: VoluntaryLine, through: ReadonlySet<string> = new Set()): VoluntaryLine | undefined => {
    const next = l.settles === null || through.has(l.act) ? undefined : lineFor(l.settles)
    return next === undefined ? (l.stage === 'pledge' || l.stage === 'commitment' ? l : undefined) : rootOf(next, new Set(through).add(l.act))
  }
  const open = new Map<string, Open>()
  const promise = (line: VoluntaryLine, own: Figure[] = line.amount ? [line.amount] : []): Open => {
    const o: Open = { line, unit: line.amount && unitOf(line.amount), own, binding: [], paid: [], payments: [], presumed: [], otherUnit: [] }
    open.set(line.act, o)
    return o
  }
  for (const l of lines) if (l.stage === 'pledge') promise(l)
  const commitments = lines.filter(l => l.stage === 'commitment')
  const loose: VoluntaryLine[] = []
  for (const l of commitments) {
    const root = rootOf(l)
    const of = root && root !== l ? open.get(root.act) : undefined
    if (of === undefined) { loose.push(l); continue }
    if (l.amount) (of.unit === null || of.unit === unitOf(l.amount) ? of.binding : []).push(l.amount)
  }
  for (const l of loose) {
    const pledges = [...open.values()].filter(o => o.line.stage === 'pledge' && mayBeFor(l, o.line, o.unit))
    if (pledges.length === 0 || l.amount === null || l.settles !== null) { promise(l); continue }
    const rest = spread(l.amount, pledges, o => lacking(o.own, o.binding), (o, part) => { o.binding.push(part) })
    // What it is more than the pledges is promised by it alone.
    if (rest !== null) promise(l, [rest])
  }
  const contributions = lines.filter(l => l.stage === 'contribution' && l.amount !== null).toSorted((a, b) => a.on.to - b.on.to || (a.act < b.act ? -1 : 1))
  const unnamed: VoluntaryLine[] = []
  for (const l of contributions) {
    const root = l.settles === null ? undefined : rootOf(l)
    const of = root && (open.get(root.act) ?? [...open.values()].find(o => o.line.by === root.by && mayBeFor(root, o.line, o.unit)))
    if (of === undefined) { if (l.settles === null) unnamed.push(l); continue }
    if (of.unit !== null && of.unit !== unitOf(l.amount!)) { of.otherUnit.push(l.act); continue }
    of.paid.push(l.amount!)
    of.payments.push(l.act)
  }
  for (const l of unnamed) {
    const mine = [...open.values()].filter(o => mayBeFor(l, o.line, o.unit) && o.unit !== null)
    spread(l.amount!, mine, o => lacking(promised(o), o.paid), (o, part) => { o.paid.push(part); o.presumed.push(l.act) })
  }
  return [...open.values()].map(told)
}

/** May an act that names no promise be for this one? The same giver, the same campaign, the same currency, and not certainly before it was made. */
const mayBeFor = (l: VoluntaryLine, promise: VoluntaryLine, unit: string | null): boolean =>
  l.campaign !== null && l.campaign === promise.campaign && l.by === promise.by && promise.on.from <= l.on.to && (l.amount === null || unit === unitOf(l.amount))
/** What is promised: the pledge, or what was committed of it where that is more. */
const promised = (o: Open): readonly Figure[] => (lacking(o.binding, o.own) === null ? o.own : o.binding)
/** By how much some figures are more than others; null where they are not. */
const lacking = (of: readonly Figure[], by: readonly Figure[]): Figure | null => { const [rest] = totalsOf(of, by); return rest && of.length > 0 && isMoreThanNothing(rest) ? rest : null }
/** Sets an amount against what is lacking, in the order given; gives back what is left of it. */
const spread = (amount: Figure, all: readonly Open[], lacks: (o: Open) => Figure | null, take: (o: Open, part: Figure) => void): Figure | null => {
  let left: Figure | null = amount
  for (const o of all) {
    if (left === null) return null
    const lack = lacks(o)
    if (lack === null) continue
    const part: Figure = exactly(lack.value).lt(left.value) ? lack : left
    take(o, part)
    left = lacking([left], [part])
  }
  return left
}
const told = (o: Open): PromiseStanding => {
  const { line } = o
  const common = { act: line.act, stage: line.stage as 'pledge' | 'commitment', by: line.by, on: line.on, campaign: line.campaign, payments: o.payments, presumed: o.presumed, otherUnit: o.otherUnit }
  const sum = (all: readonly Figure[], less: readonly Figure[] = []): Figure | null => totalsOf(all, less)[0] ?? null
  const amount = sum(promised(o))
  const nothing = amount && sum([amount], [amount])
  return { ...common, amount, committed: line.stage === 'commitment' ? amount : sum(o.binding), paid: sum(o.paid) ?? nothing, outstanding: amount && (lacking([amount], o.paid) ?? nothing) }
}

/** What is promised and not shown paid, a sum for each currency; nothing is told as nothing at all. */
export const outstandingOf = (promises: readonly PromiseStanding[]): readonly Figure[] => totalsOf(promises.flatMap(p => p.outstanding ?? [])).filter(isMoreThanNothing)
