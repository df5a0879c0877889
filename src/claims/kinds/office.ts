/** Office: somebody held an office from one date to another. */
import { fields, type Act, type ActOf, type Words } from '#acts'
import { order, when, type When } from '#calendar'
import { because } from '#law'
import { claimKind, type Bench } from '../claim.ts'
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
    if (!c.to) return verdict('confirmed', [], [because(match, 'supports')])
    const end = endOf(match, bench)
    if (!end) return verdict('not-established', [{ note: 'wants', want: { want: 'act', kind: 'end-of-office', of: [c.office, c.who] } }], [because(match, 'supports')])
    const grounds = end.act ? [match, end.act] : [match]
    if (['before', 'after'].includes(order(end.on, c.to))) return verdict('contradicted', [{ note: 'register-has', when: end.on }], grounds.map(a => because(a, 'contrary')))
    return verdict('confirmed', [], grounds.map(a => because(a, 'supports')))
  },
  reads: {
    en: (c, w) => `${w.name(c.who)}: ${w.name(c.office)}, ${span(c.from, c.to, w)}`,
    ar: (c, w) => `${w.name(c.who)}: ${w.name(c.office)}، ${span(c.from, c.to, w)}`,
  },
})

/** When a tenure ended: by an act, by the last day the filling gives, or by the years the text gives; undefined where nothing tells. */
const endOf = (filling: Filling, bench: Bench): { readonly on: When; readonly act?: Act } | undefined => {
  const start = filling.from ?? filling.on
  const all = bench.register.on('9999-12-31')
  const left = all.acts(filling.to, 'end-of-office', e => e.office === filling.to && order(e.on, start) === 'after' && (e.person === undefined || e.person === filling.person)).at(0)
  if (left && (!filling.until || order(left.on, filling.until) === 'before')) return { on: left.on, act: left }
  if (filling.until) return { on: filling.until }
  const tenure = start.earliest === null ? undefined : bench.ask({ ask: 'office-holder', office: filling.to }, start.earliest)
  const ends = tenure?.status === 'established' && tenure.value.person === (filling.person ?? null) ? tenure.value.termEnds : null
  return ends === null ? undefined : { on: when(ends) }
}
type Filling = ActOf<'election' | 'appointment'>

const span = (from: When, to: When | undefined, w: Words): string => w.when(to ? when(`${from.text}/${to.text}`) : from)
