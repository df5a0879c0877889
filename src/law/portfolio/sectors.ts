/** Divisions among sectors: as sources tell them, and as the operations make them; what shares leave over is unstated, never nil. */
import { exactSum, figure, figureOf, writtenAs, type ActOf, type Figure } from '#acts'
import { exactly, figureInFull } from '../exactly.ts'
import { totalsOf } from '../money/amount.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { financingStages, type SectorDivision, type SectorPart } from './answer.ts'
import { stageOf, type Operation } from './operations.ts'

type Shares = Readonly<Record<string, Figure>>
const percent = (value: ReturnType<typeof exactly>): Figure => figureInFull(value, '%')
const scales = [['billion', 9], ['million', 6], ['thousand', 3]] as const
/** Every digit of a number, in the scale in which its whole is written where three decimals suffice. */
const written = (value: ReturnType<typeof exactly>, scaled: boolean): string => {
  const scale = scaled ? scales.find(([, power]) => value.abs().gte(exactly(10).pow(power)) && value.div(exactly(10).pow(power)).decimalPlaces() <= 3) : undefined
  return scale ? `${value.div(exactly(10).pow(scale[1])).toFixed()} ${scale[0]}` : value.toFixed()
}
/** A part of an amount, every digit kept; as inexact as its amount or its share. */
const partOf = (amount: Figure, share: Figure | ReturnType<typeof exactly>): Figure => {
  const of = 'bound' in share ? exactly(share.value) : share
  const value = exactly(amount.value).mul(of).div(100)
  const text = `${written(value, writtenAs(amount).scale !== undefined)}${amount.unit === undefined ? '' : ` ${amount.unit}`}`
  const bounds = [amount.bound, ...('bound' in share ? [share.bound] : [])].filter(b => b !== 'exactly')
  const [bound] = bounds
  const word = bound === undefined ? '' : bounds.length > 1 && bounds[1] !== bound ? 'about ' : `${bound.replace('-', ' ')} `
  return bound === undefined || value.isNegative() ? figure(text) : figure(`${word}${text}`)
}
/** The shares with the parts they make of the whole, and the remainder as a part of no sector. */
const divided = (shares: Shares, whole: readonly Figure[]): Pick<SectorDivision, 'whole' | 'parts' | 'remainder' | 'over'> => {
  const { sum, low } = exactSum(shares)
  const left = exactly(100).minus(sum.toFixed())
  const inexact = Object.values(shares).some(s => s.bound !== 'exactly')
  const remainder = inexact && !left.isNegative() ? figure(`about ${left.toFixed()} %`) : percent(left)
  const told = Object.entries(shares).map(([sector, share]): SectorPart => ({ sector, share, amount: whole.map(w => partOf(w, share)) }))
  return { whole, parts: left.gt(0) ? [...told, { sector: null, share: remainder, amount: whole.map(w => partOf(w, inexact ? remainder : left)) }] : told, remainder, over: low.gt(100) }
}
const sameSource = (a: ActOf<'sector-shares'>, b: Operation): boolean => a.on.text === b.on.text && a.sources.some(s => b.sources.some(t => t.source === s.source && t.at === s.at))
/** What a source's shares divide: the total it names, or the only one that the same place tells of the same day. */
const wholeOf = (shares: ActOf<'sector-shares'>, totals: readonly Operation[], register: RegisterAsAt): Operation | undefined => {
  if (shares.total !== undefined) { const named = register.act(shares.total); return named?.act === 'financing' ? named : undefined }
  const beside = totals.filter(t => sameSource(shares, t))
  return beside.length === 1 ? beside[0] : undefined
}
export const toldDivision = (shares: ActOf<'sector-shares'>, totals: readonly Operation[], register: RegisterAsAt): SectorDivision => {
  const whole = wholeOf(shares, totals, register)
  return { by: 'told', stage: shares.stage ?? whole?.stage ?? null, act: shares.id, on: shares.on, ...divided(shares.shares, whole ? [whole.amount] : []) }
}
/** The shares of an operation: its own, or those of its project. */
const sharesOf = (o: Operation, register: RegisterAsAt): Shares | undefined => {
  if (o.sectors !== undefined) return o.sectors
  const project = o.project === undefined ? undefined : register.subject(o.project)
  return project?.type === 'project' ? project.sectors : undefined
}
/** Amounts by sector of operations of one stage and unit: parts and remainder come to the whole exactly. */
export const amountsBySector = (own: readonly Operation[], register: RegisterAsAt): readonly { readonly sector: string | null; readonly amount: readonly Figure[] }[] => {
  const by = new Map<string | null, Figure[]>()
  const add = (sector: string | null, f: Figure): void => { const there = by.get(sector); if (there) there.push(f); else by.set(sector, [f]) }
  for (const o of own) {
    const shares = sharesOf(o, register)
    if (shares === undefined) { add(null, o.amount); continue }
    for (const [sector, share] of Object.entries(shares)) add(sector, partOf(o.amount, share))
    const left = exactly(100).minus(exactSum(shares).sum.toFixed())
    if (!left.isZero()) add(null, partOf(o.amount, left))
  }
  return [...by].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)).map(([sector, all]) => ({ sector, amount: totalsOf(all) }))
}
/** The operations divided by their sectors, one division for each stage and unit in which one of them has sectors. */
export const reckonedDivisions = (all: readonly Operation[], register: RegisterAsAt): readonly SectorDivision[] => financingStages.flatMap((stage) => {
  const own = all.filter(o => stageOf(o) === stage)
  return [...new Set(own.map(o => o.amount.unit))].sort().flatMap((unit): readonly SectorDivision[] => {
    const ofUnit = own.filter(o => o.amount.unit === unit)
    if (!ofUnit.some(o => sharesOf(o, register) !== undefined)) return []
    const whole = totalsOf(ofUnit.map(o => o.amount))
    const value = exactly(whole[0]?.value ?? 0)
    const shareOf = (f: Figure | undefined): Figure => { const x = value.isZero() ? exactly(0) : exactly(f?.value ?? 0).mul(100).div(value); return x.decimalPlaces() <= 2 ? percent(x) : figureOf(x.toDecimalPlaces(2), 2, '%') }
    const parts = amountsBySector(ofUnit, register).map(({ sector, amount }): SectorPart => ({ sector, share: shareOf(amount[0]), amount }))
    return [{ by: 'reckoned', stage, act: null, on: null, whole, parts, remainder: parts.find(p => p.sector === null)?.share ?? percent(exactly(0)), over: ofUnit.some(o => { const s = sharesOf(o, register); return s !== undefined && exactSum(s).low.gt(100) }) }]
  })
})
/** The shares of one project as it is declared, with what they make of the money signed for it. */
export const sectorsOfProject = (shares: Shares | undefined, whole: readonly Figure[]): readonly SectorPart[] => (shares === undefined ? [] : divided(shares, whole).parts)
