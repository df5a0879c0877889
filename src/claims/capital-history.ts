/** What a bank's capital was in the course of time, form by form: the bases against which a share may have been written. */
import { rangeOf, type ActOf, type Figure } from '#acts'
import type { Day } from '#calendar'
import { because, type Ground, type RegisterAsAt } from '#law'
import { convertedTo, sameUnit, type Converted } from '#law'
import type { Note } from './verdict.ts'

const forms = ['subscribed', 'authorised', 'callable', 'called-in', 'paid-up'] as const

/** A figure of capital with the time in which it stood: until the next figure of the same form. */
export interface Standing { readonly act: ActOf<'capital'>; readonly figure: Figure; readonly from: Day | null; readonly until: Day | null }

/** Every figure of every form of capital; one figure that two acts report stands once, from the first to the end of the last. */
export const capitalHistory = (register: RegisterAsAt, bank: string): readonly Standing[] => {
  const out: Standing[] = []
  for (const form of forms) {
    const acts = register.acts(bank, 'capital', c => c.of === bank && c.form === form)
    for (const [i, act] of acts.entries()) {
      const until = acts[i + 1]?.on.earliest ?? null
      const last = out.at(-1)
      if (last && last.act.form === form && last.figure.value === act.amount.value && sameUnit(last.figure, act.amount)) out[out.length - 1] = { ...last, until }
      else out.push({ act, figure: act.amount, from: act.on.earliest, until })
    }
  }
  return out
}

/** A figure in the unit of a claim, by the rate nearest to the end of its time, where it is not in that unit already. */
const inUnit = (register: RegisterAsAt, s: Standing, unit: string | undefined): Converted | { readonly figure: Figure } | undefined =>
  s.figure.unit === unit ? { figure: s.figure } : convertedTo(register, s.figure, unit, s.until ?? s.from)

/** The figure, and what it is in another unit by which rate, as a note tells it. */
const told = (s: Standing, known: Converted | { readonly figure: Figure } | undefined) =>
  ({ base: s.act.form, figure: s.figure, ...(known && 'rate' in known ? { converted: known.figure, rateOn: known.rate.on, rateDaysOff: known.daysOff } : {}) })

/** The base a claim names, as it stood on the day of the claim. */
export const baseThen = (register: RegisterAsAt, s: Standing, unit: string | undefined): Note => ({ note: 'base-then', ...told(s, inUnit(register, s, unit)) })

/** The figures of capital that lie within what a part and a share imply: readings of the claim that would be right. */
export const fitting = (register: RegisterAsAt, history: readonly Standing[], implied: { readonly low: Figure; readonly high: Figure }, unit: string | undefined, named?: { readonly base: string | undefined; readonly asAt: Day }): { readonly notes: readonly Note[]; readonly grounds: readonly Ground[] } => {
  const [low, high] = [rangeOf(implied.low).low, rangeOf(implied.high).high]
  const fits = history.flatMap(s => {
    const known = inUnit(register, s, unit)
    if (!known) return []
    const range = rangeOf(known.figure)
    return (range.high ?? range.low).lt(low) || (high !== null && range.low.gt(high)) ? [] : [{ s, known }]
  })
  return {
    notes: fits.map(({ s, known }): Note => ({
      note: 'fits', ...told(s, known), from: s.from, until: s.until,
      // Whoever wrote it named another base, or wrote of one that had passed: each is said, and both may be so.
      ...(named?.base !== undefined && named.base !== s.act.form ? { otherBase: named.base } : {}), ...(named && s.until !== null && s.until <= named.asAt ? { past: true as const } : {}),
    })),
    grounds: fits.flatMap(({ s, known }) => [because(s.act, 'supports'), ...('rate' in known ? [because(known.rate, 'supports')] : [])]),
  }
}
