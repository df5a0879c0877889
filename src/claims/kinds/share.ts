/** Share: a part is so many per cent of a whole; which whole is named, and what would fit if it does not. */
import type { Decimal } from 'decimal.js'
import * as z from 'zod'
import { agrees, decimalOf, fields, figureOf, rangeOf, type ActOf, type Figure } from '#acts'
import { because, impliedBase, type Ground } from '#law'
import type { Day } from '#calendar'
import { claimKind, type Bench } from '../claim.ts'
import { convertedTo } from '../conversion.ts'
import { verdict, type Note } from '../verdict.ts'

const forms = ['subscribed', 'authorised', 'called-in', 'paid-up'] as const
const inMillions = (value: Decimal, unit: string | undefined): Figure => {
  const [by, word] = value.abs().gte(1e9) ? [1e9, 'billion'] : value.abs().gte(1e6) ? [1e6, 'million'] : value.abs().gte(1e3) ? [1e3, 'thousand'] : [1, '']
  const shown = value.div(by).toDecimalPlaces(by === 1e9 ? 2 : 1)
  return { ...figureOf(value, 0, unit), text: [shown.toString(), word, unit].filter(Boolean).join(' ') }
}
/** A figure of capital with the time in which it stood: until the next figure of the same form. */
interface Standing { readonly act: ActOf<'capital'>; readonly figure: Figure; readonly from: Day | null; readonly until: Day | null }
const capitalHistory = (bench: Bench, of: string): readonly Standing[] => forms.flatMap(form => {
  const acts = bench.register.acts(of, 'capital', c => c.of === of && c.form === form)
  return acts.map((act, i) => ({ act, figure: act.amount, from: act.on.earliest, until: acts[i + 1]?.on.earliest ?? null }))
})
/** One figure that two acts report stands once, from the first to the end of the last. */
const merged = (all: readonly Standing[]): readonly Standing[] => {
  const out: Standing[] = []
  for (const s of all) {
    const last = out.at(-1)
    if (last && last.act.form === s.act.form && last.figure.value === s.figure.value) out[out.length - 1] = { ...last, until: s.until }
    else out.push(s)
  }
  return out
}

export const share = claimKind({
  is: 'A part is so many per cent of a whole: the arithmetic is redone, the base looked up, and other bases are tried.',
  fields: { part: fields.figure(), share: fields.figure(), whole: fields.figure().optional(), of: fields.body().optional(), base: fields.oneOf('authorised', 'subscribed', 'called-in', 'paid-up', 'budget').optional(), in: z.string().regex(/^\d{4}$/).optional() },
  test: (c, bench) => {
    const unit = c.part.unit
    const implied = impliedBase(c.part, c.share)
    const impliedNote: Note = { note: 'implied', value: inMillions(decimalOf(implied.value), unit), low: inMillions(decimalOf(implied.low), unit), high: inMillions(decimalOf(implied.high), unit) }
    const history = c.of === undefined ? [] : merged(capitalHistory(bench, c.of))
    const inUnit = (s: Standing) => (s.figure.unit === unit ? { figure: s.figure } : convertedTo(bench.register, s.figure, unit, s.until ?? s.from))
    const impliedRange = { low: decimalOf(implied.low), high: decimalOf(implied.high) }
    const fits: Note[] = []
    const grounds: Ground[] = []
    for (const s of history) {
      const known = inUnit(s)
      if (!known) continue
      const range = rangeOf(known.figure)
      if ((range.high ?? range.low).lt(impliedRange.low) || range.low.gt(impliedRange.high)) continue
      fits.push({ note: 'fits', base: s.act.form, figure: s.figure, ...(known.figure === s.figure ? {} : { converted: known.figure }), from: s.from, until: s.until })
      grounds.push(because(s.act, 'supports'), ...('rate' in known ? [because(known.rate, 'supports')] : []))
    }
    const now = history.findLast(s => s.act.form === c.base)
    const nowIn = now && inUnit(now)
    const baseThen: Note[] = now ? [{ note: 'base-then', base: now.act.form, figure: now.figure, ...(nowIn && nowIn.figure !== now.figure ? { converted: nowIn.figure } : {}) }] : []

    if (c.whole) {
      const s = rangeOf(c.share)
      const w = rangeOf(c.whole)
      const range = { low: s.low.mul(w.low).div(100), high: (s.high ?? s.low).mul(w.high ?? w.low).div(100) }
      const computed = decimalOf(c.share).mul(decimalOf(c.whole)).div(100)
      const notes: Note[] = [{ note: 'computed', figure: inMillions(computed, unit) }]
      if (agrees(c.part, range)) return verdict('confirmed', notes, grounds)
      notes.push({ note: 'off-by', figure: inMillions(computed.minus(decimalOf(c.part)).abs(), unit) }, impliedNote, ...fits, ...baseThen)
      if (now) grounds.push(because(now.act, 'contrary'))
      return verdict('contradicted', notes, grounds)
    }
    // No whole is named: the register's own base, if it has one in the same unit, decides; otherwise a whole is only implied.
    if (now && now.figure.unit === unit) {
      const computed = decimalOf(c.part).div(decimalOf(now.figure)).mul(100)
      const ok = agrees(c.share, computed)
      const notes: Note[] = [{ note: 'computed', figure: figureOf(computed.toDecimalPlaces(2), 2, '%') }, ...(ok ? [] : [impliedNote]), ...baseThen]
      return verdict(ok ? 'confirmed' : 'contradicted', notes, [because(now.act, 'supports')])
    }
    return verdict('not-established', [impliedNote, { note: 'wants', want: c.of !== undefined && c.base !== undefined && c.base !== 'budget' ? { want: 'capital', of: c.of, form: c.base } : { want: 'budget', of: c.of ?? '', year: c.in ?? c.asAt.slice(0, 4) } }], grounds)
  },
  reads: {
    en: (c, w) => `${w.figure(c.part)} is ${w.figure(c.share)}${c.whole ? ` of ${w.figure(c.whole)}` : ''}${c.base ? ` (${w.term(c.base)}${c.of ? `, ${w.name(c.of)}` : ''})` : ''}`,
    ar: (c, w) => `${w.figure(c.part)} تمثل ${w.figure(c.share)}${c.whole ? ` من ${w.figure(c.whole)}` : ''}${c.base ? ` (${w.term(c.base)}${c.of ? `، ${w.name(c.of)}` : ''})` : ''}`,
  },
})
