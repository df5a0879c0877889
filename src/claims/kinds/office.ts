/** Office: somebody held an office from one date to another. */
import { fields } from '#acts'
import type { Words } from '#acts'
import { order, when, type When } from '#calendar'
import { because } from '#law'
import { claimKind } from '../claim.ts'
import { verdict } from '../verdict.ts'

export const office = claimKind({
  is: 'A person or a State held an office in these years.',
  fields: { who: fields.holder(), office: fields.office(), from: fields.when(), to: fields.when().optional() },
  test: (c, bench) => {
    const fillings = bench.register.on('9999-12-31').acts(c.office, ['election', 'appointment'], a => a.to === c.office && (a.person === c.who || a.of === c.who))
    const match = fillings.find(a => order(a.from ?? a.on, c.from) !== 'before' && order(a.from ?? a.on, c.from) !== 'after')
    if (!match) return fillings.length === 0
      ? verdict('not-established', [{ note: 'wants', want: { want: 'act', kind: 'election', of: [c.office, c.who] } }])
      : verdict('contradicted', fillings.map(a => ({ note: 'register-has', when: a.from ?? a.on })), fillings.map(a => because(a, 'contrary')))
    if (c.to && match.until && ['before', 'after'].includes(order(match.until, c.to))) return verdict('contradicted', [{ note: 'register-has', when: match.until }], [because(match, 'contrary')])
    return verdict('confirmed', [], [because(match, 'supports')])
  },
  reads: {
    en: (c, w) => `${w.name(c.who)}: ${w.name(c.office)}, ${span(c.from, c.to, w)}`,
    ar: (c, w) => `${w.name(c.who)}: ${w.name(c.office)}، ${span(c.from, c.to, w)}`,
  },
})

const span = (from: When, to: When | undefined, w: Words): string => w.when(to ? when(`${from.text}/${to.text}`) : from)
