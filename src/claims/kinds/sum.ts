/** Sum: parts make up a whole, or leave a remainder the document does not state. */
import * as z from 'zod'
import { Decimal } from 'decimal.js'
import { fields, figureOf, inScale, rangeOf, type Figure } from '#acts'
import { amountFrom, exactly, sumOf } from '#law'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

export const sum = claimKind({
  is: 'Parts of a whole are named with their shares; what they leave is the remainder.',
  fields: { parts: z.array(fields.figure()).min(2), whole: fields.figure(), of: fields.figure().optional(), remainderFor: fields.text().optional() },
  test: c => {
    // Sums in several currencies are no sum: each would have to be put into one unit by a dated rate first.
    const added = sumOf(c.parts.map(p => amountFrom(p, c.asAt)), { in: c.whole.unit ?? '', on: c.asAt })
    if (added.status !== 'established') return verdict('not-established', added.status === 'open' ? [{ note: 'wants', want: added.wants }] : [])
    const total = exactly(added.value.total.amount)
    const decimals = Math.max(...c.parts.map(p => Math.max(0, new Decimal(p.step).decimalPlaces())))
    const rest = exactly(c.whole.value).minus(total)
    // Each part allows for its last digit and its bound: so may their sum. The whole is taken as it is written.
    const ranges = c.parts.map(rangeOf)
    const low = ranges.reduce((t, r) => t.plus(r.low), exactly(0))
    const high = ranges.reduce<Decimal | null>((t, r) => (t === null || r.high === null ? null : t.plus(r.high)), exactly(0))
    const amountOf = (share: Decimal): Figure | undefined => c.of && inScale(share.div(100).mul(c.of.value), c.of.unit)
    const parts: Note[] = c.parts.flatMap(p => { const amount = amountOf(exactly(p.value)); return amount ? [{ note: 'part' as const, share: p, amount }] : [] })
    const left = amountOf(rest)
    const remainder: Note = { note: 'remainder', figure: figureOf(rest, decimals, c.whole.unit), ...(left ? { amount: left } : {}), ...(c.remainderFor ? { for: c.remainderFor } : {}) }
    if (low.lte(c.whole.value) && (high === null || high.gte(c.whole.value))) return verdict('confirmed', parts)
    if (rest.lt(0) || !c.remainderFor) return verdict('contradicted', [...parts, remainder])
    return verdict('confirmed', [...parts, remainder])
  },
  reads: {
    en: (c, w) => `${w.list(c.parts.map(w.figure))} of ${w.figure(c.of ?? c.whole)}`,
    ar: (c, w) => `${w.list(c.parts.map(w.figure))} من ${w.figure(c.of ?? c.whole)}`,
  },
})
