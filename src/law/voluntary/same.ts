/** The same money told twice: declared by a dossier, or suspected because giver, amount and what it is for are alike and the years neighbours (docs/decisions/0123). */
import type { Text } from '#acts'
import type { When } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { SameMoney, VoluntaryLine, VoluntaryStage } from './answer.ts'
import { lineOf, type Voluntary } from './lines.ts'

const yearsOf = (on: When): readonly [number, number] => [Number(on.earliest?.slice(0, 4) ?? NaN), Number(on.latest?.slice(0, 4) ?? NaN)]
/** Neighbouring years; or one date, coarser than the other, within which the other may lie. */
const neighbours = (a: When, b: When): boolean => {
  const [[a1, a2], [b1, b2]] = [yearsOf(a), yearsOf(b)]
  if (a1 === a2 && b1 === b2 && a1 !== b1) return Math.abs(a1 - b1) === 1
  return a.text !== b.text && a.from <= b.to && b.from <= a.to
}
const english = (t: Text): string => (typeof t === 'string' ? t : t['en'] ?? Object.values(t)[0] ?? '').trim().toLowerCase()
/** For the same: a beneficiary in common where both name any, otherwise the same purpose, otherwise the same campaign. */
const alikeFor = (a: VoluntaryLine, b: VoluntaryLine): boolean => {
  if (a.to.length > 0 && b.to.length > 0) return a.to.some(p => b.to.includes(p))
  if (a.purpose !== null && b.purpose !== null) return english(a.purpose) === english(b.purpose)
  return a.campaign !== null && a.campaign === b.campaign
}
const alike = (a: VoluntaryLine, b: VoluntaryLine): boolean =>
  a.stage === b.stage && a.by === b.by && a.amount !== null && b.amount !== null && a.amount.value === b.amount.value && a.amount.unit === b.amount.unit && a.inKind === b.inKind && alikeFor(a, b)
    && !(a.campaign !== null && b.campaign !== null && a.campaign !== b.campaign)
    // Parts of one promise paid year by year.
    && !(a.settles !== null && a.settles === b.settles)

/** Money that a dossier declares to be told twice, by these acts. */
const declaredAmong = (lines: readonly VoluntaryLine[], register: RegisterAsAt): readonly SameMoney[] => lines.flatMap((l) => {
  const others = register.accounts({ id: l.act }).filter((o): o is Voluntary => o.act === l.stage).map(o => lineOf(o, register)).filter(o => o.on.text !== l.on.text && o.amount?.value === l.amount?.value)
  return others.length > 0 && l.amount ? [{ acts: [l.act, ...others.map(o => o.act)], by: l.by, stage: l.stage as VoluntaryStage, amount: l.amount, days: [l.on, ...others.map(o => o.on)], declared: true }] : []
})
/**
 * Money that looks the same and is not declared to be: nothing is left out for it. The same sum for the same in three or more years running is a
 * yearly gift, and is not suspected.
 */
const suspectedAmong = (lines: readonly VoluntaryLine[]): readonly SameMoney[] => {
  const groups: VoluntaryLine[][] = []
  for (const l of lines) {
    const group = groups.find(g => g.some(x => alike(x, l) && neighbours(x.on, l.on)))
    if (group) group.push(l)
    else groups.push([l])
  }
  const yearly = (g: readonly VoluntaryLine[]): boolean => new Set(g.map(l => yearsOf(l.on)).filter(([a, b]) => a === b).map(([a]) => a)).size > 2
  return groups.flatMap(g => (g.length > 1 && !yearly(g) ? [{ acts: g.map(l => l.act), by: g[0]!.by, stage: g[0]!.stage, amount: g[0]!.amount!, days: g.map(l => l.on), declared: false }] : []))
}
export const sameMoney = (lines: readonly VoluntaryLine[], register: RegisterAsAt): readonly SameMoney[] => [...declaredAmong(lines, register), ...suspectedAmong(lines)]
