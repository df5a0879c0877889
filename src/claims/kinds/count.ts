/** Count: so many acts of a kind name these subjects. */
import * as z from 'zod'
import { agrees, decimalOf, fields } from '#acts'
import { because } from '#law'
import { Decimal } from 'decimal.js'
import { actsNaming } from '../acts-named.ts'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const count = claimKind({
  is: 'So many acts of one kind name these subjects by the day of the claim.',
  fields: { kind: z.string(), naming: z.array(z.string()).min(1), says: fields.figure() },
  test: (c, bench) => {
    const { certain, perhaps } = actsNaming(bench.register, c.kind, c.naming)
    const grounds = [...certain.map(a => because(a, 'counted')), ...perhaps.map(a => because(a, 'not-counted', 'date-too-coarse'))]
    const counted = { note: 'counted' as const, count: certain.length }
    const possible = certain.length + perhaps.length
    const agreeing = Array.from({ length: perhaps.length + 1 }, (_, i) => agrees(c.says, new Decimal(certain.length + i)))
    if (agreeing.every(Boolean)) return verdict('confirmed', [counted], grounds)
    const [coarse] = perhaps
    if (coarse && agreeing.some(Boolean)) return verdict('not-established', [counted, { note: 'wants', want: { want: 'day-of-act', act: coarse.id, written: coarse.on.text } }], grounds)
    // Fewer acts than said proves nothing unless the register declares that it has them all.
    const fewer = decimalOf(c.says).gt(possible)
    const complete = c.naming.some(n => bench.register.covers(c.kind, n))
    if (fewer && !complete) return verdict('not-established', [counted, { note: 'wants', want: { want: 'act', kind: c.kind, of: c.naming } }], grounds)
    return verdict('contradicted', [counted], grounds)
  },
  reads: {
    en: (c, w) => `${w.name(c.kind)} (${w.list(c.naming.map(w.name))}): ${w.figure(c.says)} of them`,
    ar: (c, w) => `${w.name(c.kind)} (${w.list(c.naming.map(w.name))}): العدد ${w.figure(c.says)}`,
  },
})
