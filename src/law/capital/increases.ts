/** Increases of a capital: which were decided, which only show in the figures, and who took them up with how much. */
import type { Decimal } from 'decimal.js'
import { decimalOf, type ActOf, type Figure } from '#acts'
import { addedUp, exactly, figureInFull } from '../exactly.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Increase } from './answer.ts'
import type { CapitalLaw } from './capital-law.ts'

export type IncreaseAct = ActOf<'capital-increase'>
export const increasesIn = (bank: string, register: RegisterAsAt): readonly IncreaseAct[] => register.acts(bank, 'capital-increase', i => i.of === bank)
/** The subscriptions that take up an increase, one that takes up nothing among them. */
export const takenUp = (bank: string, increase: string, register: RegisterAsAt): readonly ActOf<'subscription'>[] => register.acts(bank, 'subscription', s => s.in === bank && s.increase === increase)
/** Does the register say that it holds every taking up of increases? Only then has a member of whom it tells none taken nothing. */
export const takingsCovered = (bank: string, register: RegisterAsAt): boolean => register.covers('increases', bank) !== undefined

/** What an increase adds to the authorised capital: every one does that does not say that it only issues for subscription. */
export const addsTo = (i: IncreaseAct): 'authorised' | 'subscribed' => i.form ?? 'authorised'

/** Are all takings up of an increase known? Where they make up the whole of it, where each allotment is answered, or inside declared coverage. */
export const isWhollyKnown = (bank: string, i: IncreaseAct, register: RegisterAsAt): boolean => {
  if (takingsCovered(bank, register)) return true
  const taken = takenUp(bank, i.id, register)
  const answered = new Set(taken.map(s => s.by))
  if (i.sort === 'special' && i.allotments) return Object.keys(i.allotments).every(p => answered.has(p))
  return i.adds !== undefined && taken.every(s => s.amount.unit === i.adds?.unit) && addedUp(taken.map(s => exactly(decimalOf(s.amount)))).eq(decimalOf(i.adds))
}

/**
 * An increase that no act tells but a figure of the subscribed capital shows, after a day: who took it up is not known. A figure that an
 * increase on record explains shows none: it stays below what was subscribed before that increase and what it adds.
 */
export const shownByFigures = (bank: string, after: string, register: RegisterAsAt): ActOf<'capital'> | undefined => {
  const told = register.acts(bank, 'capital', c => c.of === bank && c.form === 'subscribed')
  const earlier = told.filter(c => (c.on.earliest ?? '') <= after)
  const later = told.filter(c => c.on.earliest !== null && c.on.earliest > after)
  const decided = increasesIn(bank, register)
  return later.find((c, i) => {
    const before = later[i - 1] ?? earlier.at(-1)
    if (!before || decimalOf(c.amount).eq(decimalOf(before.amount))) return false
    const since = decided.filter(g => g.on.earliest !== null && g.on.earliest <= (c.on.latest ?? '9999-12-31'))
    const first = since[0]
    if (!first) return true
    // What was subscribed before the first of them, and all that they add: as far as that, a figure tells of nothing new.
    const base = told.findLast(x => x.on.latest !== null && first.on.earliest !== null && x.on.latest < first.on.earliest)
    if ((c.on.latest ?? '') < (first.on.earliest ?? '')) return true
    if (!base || since.some(g => g.adds === undefined || g.adds.unit !== c.amount.unit)) return false
    return exactly(decimalOf(c.amount)).gt(addedUp([exactly(decimalOf(base.amount)), ...since.map(g => exactly(decimalOf(g.adds!)))]))
  })
}

/**
 * Every increase on record, oldest first, each with who took it up, what is left of allotments, and what of it is open, as far as the
 * register tells. None is an answer only inside declared coverage of `increases`.
 */
export const increasesOf = (bank: string, law: CapitalLaw) => (register: RegisterAsAt): Finding<readonly Increase[]> => {
  const coarse = register.perhaps(bank, 'capital-increase', i => i.of === bank).at(-1) ?? register.perhaps(bank, 'subscription', s => s.in === bank && s.increase !== undefined).at(-1)
  if (coarse) return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, law.cite, because(coarse, 'not-counted', 'date-too-coarse'))
  const acts = increasesIn(bank, register)
  if (acts.length === 0 && !takingsCovered(bank, register)) return open({ want: 'act', kind: 'capital-increase', of: [bank] }, law.cite)
  const grounds: ActOf<'subscription'>[] = []
  const all = acts.map((i): Increase => {
    const taken = takenUp(bank, i.id, register)
    grounds.push(...taken)
    const allotted = Object.entries(i.allotments ?? {}).flatMap(([party, f]) => {
      const own = taken.filter(s => s.by === party)
      if (own.some(s => s.amount.unit !== f.unit)) return []
      const left = exactly(decimalOf(f)).minus(addedUp(own.map(s => exactly(decimalOf(s.amount)))))
      return left.gt(0) ? [{ party, allotted: f, left: figureInFull(left, f.unit) }] : []
    })
    return { act: i.id, sort: i.sort, on: i.on, adds: i.adds ?? null, until: i.until ?? null, takenUp: taken.filter(s => decimalOf(s.amount).gt(0)).map(s => ({ party: s.by, amount: s.amount, on: s.on, act: s.id })), left: allotted, open: stillOpen(i.adds, taken) }
  })
  return established(all, law.cite, ...acts, ...grounds.map(s => because(s, 'counted')))
}
const stillOpen = (adds: Figure | undefined, taken: readonly ActOf<'subscription'>[]): Figure | null => {
  if (!adds || taken.some(s => s.amount.unit !== adds.unit)) return null
  const rest: Decimal = exactly(decimalOf(adds)).minus(addedUp(taken.map(s => exactly(decimalOf(s.amount)))))
  return figureInFull(rest.lt(0) ? exactly(0) : rest, adds.unit)
}
