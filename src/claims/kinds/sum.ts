/** Sum: parts make up a whole, or leave a remainder the document does not state. */
import * as z from 'zod'
import { decimalOf, fields, figureOf } from '#acts'
import { Decimal } from 'decimal.js'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

export const sum = claimKind({
  is: 'Parts of a whole are named with their shares; what they leave is the remainder.',
  fields: { parts: z.array(fields.figure()).min(2), whole: fields.figure(), of: fields.figure().optional(), remainderFor: fields.text().optional() },
  test: c => {
    const total = c.parts.reduce((t, p) => t.plus(p.value), new Decimal(0))
    const decimals = Math.max(...c.parts.map(p => Math.max(0, new Decimal(p.step).decimalPlaces())))
    const rest = decimalOf(c.whole).minus(total)
    // Each part is rounded by half its last digit: so may their sum be.
    const slack = c.parts.reduce((t, p) => t.plus(new Decimal(p.step).div(2)), new Decimal(0))
    const amount = (share: Decimal) => (c.of ? { amount: figureOf(share.div(100).mul(c.of.value).div(1e6).toDecimalPlaces(1), 1, `million ${c.of.unit ?? ''}`.trim()) } : {})
    const parts: Note[] = c.of ? c.parts.map(p => ({ note: 'part', share: p, amount: amount(decimalOf(p)).amount! })) : []
    const remainder: Note = { note: 'remainder', figure: figureOf(rest, decimals, c.whole.unit), ...amount(rest), ...(c.remainderFor ? { for: c.remainderFor } : {}) }
    if (rest.abs().lte(slack)) return verdict('confirmed', parts)
    if (rest.lt(0) || !c.remainderFor) return verdict('contradicted', [...parts, remainder])
    return verdict('confirmed', [...parts, remainder])
  },
  reads: {
    en: (c, w) => `${w.list(c.parts.map(w.figure))} of ${w.figure(c.of ?? c.whole)}`,
    ar: (c, w) => `${w.list(c.parts.map(w.figure))} من ${w.figure(c.of ?? c.whole)}`,
  },
})
