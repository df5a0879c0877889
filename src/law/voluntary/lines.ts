/** Lines: the acts of voluntary money, each in its stage; sums are made stage by stage and currency by currency, and no stage is added to another. */
import type { ActOf, Figure } from '#acts'
import { totalsOf } from '../money/amount.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { voluntaryStages, type VoluntaryLine, type VoluntaryStage, type VoluntarySum } from './answer.ts'

export type Voluntary = ActOf<VoluntaryStage>

/** `settles` may stand on an act that names no campaign of its own: it belongs where what it pays belongs. */
const campaignOfAct = (a: Voluntary, register: RegisterAsAt, through: readonly string[] = []): string | null => {
  if (a.campaign !== undefined) return a.campaign
  const settled = 'settles' in a && a.settles !== undefined && !through.includes(a.id) ? register.act(a.settles) : undefined
  return settled && isVoluntary(settled) ? campaignOfAct(settled, register, [...through, a.id]) : null
}
const isVoluntary = (a: { readonly act: string }): a is Voluntary => (voluntaryStages as readonly string[]).includes(a.act)

/** An act as a line. Beneficiaries that the giver names bind the money to them, unless it is said not to be earmarked; a purpose alone binds nothing. */
export const lineOf = (a: Voluntary, register: RegisterAsAt): VoluntaryLine => {
  const to = a.act === 'pledge' || a.act === 'commitment' ? a.beneficiaries ?? [] : a.to ?? []
  return {
    act: a.id, stage: a.act, by: a.by, on: a.on, amount: a.amount ?? null, campaign: campaignOfAct(a, register), through: a.act === 'contribution' ? a.through ?? null : a.act === 'disbursement' ? null : a.to ?? null,
    to, purpose: (a.act === 'contribution' || a.act === 'disbursement' ? a.purpose : a.for) ?? null,
    earmarked: a.act === 'disbursement' ? false : a.earmarked ?? to.length > 0, inKind: a.inKind ?? false, settles: ('settles' in a ? a.settles : undefined) ?? null,
  }
}

/** Acts that stand: a pledge in the place of which another stands is superseded (`inPlace` tells by which). The order of day is kept, of one day that of ids. */
export const standing = (acts: readonly Voluntary[]): { readonly stand: readonly Voluntary[]; readonly replaced: readonly Voluntary[]; readonly inPlace: ReadonlyMap<string, string> } => {
  const inPlace = new Map(acts.flatMap(a => (a.act === 'pledge' && a.replaces !== undefined && a.replaces !== a.id ? [[a.replaces, a.id] as const] : [])))
  const replaced = new Set(inPlace.keys())
  const once = [...new Map(acts.map(a => [a.id, a])).values()].sort((a, b) => a.on.from - b.on.from || a.on.to - b.on.to || (a.id < b.id ? -1 : 1))
  return { stand: once.filter(a => !replaced.has(a.id)), replaced: once.filter(a => replaced.has(a.id)), inPlace }
}

/** What each stage comes to, in the order of the stages; a stage of which there is no act is not among them. */
export const sumsOf = (lines: readonly VoluntaryLine[], stages: readonly VoluntaryStage[] = voluntaryStages): readonly VoluntarySum[] => stages.flatMap((stage) => {
  const own = lines.filter(l => l.stage === stage)
  if (own.length === 0) return []
  const told = own.flatMap(l => l.amount ?? [])
  return [{ stage, sums: totalsOf(told), inKind: totalsOf(own.flatMap(l => (l.inKind && l.amount ? [l.amount] : []))), without: own.length - told.length, exact: told.every(f => f.bound === 'exactly'), acts: own.map(l => l.act) }]
})

/** A figure of nothing is told nowhere. */
export const isNothing = (f: Figure): boolean => /^-?0*(\.0*)?$/.test(f.value)
export const isMoreThanNothing = (f: Figure): boolean => !isNothing(f) && !f.value.startsWith('-')
