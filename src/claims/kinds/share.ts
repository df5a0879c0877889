/** Share: a part is so many per cent of a whole; which whole is named, and what would fit if it does not. */
import * as z from 'zod'
import { agrees, decimalOf, fields, figureOf, inScale, quotientOf, rangeOf, type Figure } from '#acts'
import { because, convertedTo, finerBase, impliedBase, isBounded, premise, sameUnit, type Ground, type RegisterAsAt, type Want } from '#law'
import { baseThen, capitalHistory, fitting } from '../capital-history.ts'
import { claimKind, type Bench, type ClaimCommon } from '../claim.ts'
import { verdict, type Note, type Verdict } from '../verdict.ts'

const bases = ['authorised', 'subscribed', 'callable', 'called-in', 'paid-up', 'budget'] as const
interface Share extends ClaimCommon {
  readonly part: Figure; readonly share: Figure; readonly whole?: Figure | undefined
  readonly of?: string | undefined; readonly base?: (typeof bases)[number] | undefined; readonly in?: string | undefined
}

/** What part and share imply together; nothing where either is unbounded or may be nothing at all. */
const implication = (c: Share) => {
  if (!isBounded(c.part) || !isBounded(c.share)) return undefined
  const implied = impliedBase(c.part, c.share)
  const finer = finerBase(c.part, c.share)
  const shown = (f: Figure) => inScale(decimalOf(f), c.part.unit)
  const note: Note = { note: 'implied', value: shown(implied.value), low: shown(implied.low), high: shown(implied.high), ...(finer ? { finer: { share: finer.rate, low: shown(finer.low), high: shown(finer.high) } } : {}) }
  return { implied, note }
}

/** The arithmetic of part, share and whole, redone; a whole in another unit is converted by a rate on record, or nothing can be said. */
const redone = (c: Share, whole: Figure, bench: Bench, others: readonly Note[]): Verdict => {
  const known = sameUnit(whole, c.part) ? { figure: whole } : convertedTo(bench.register, whole, c.part.unit, c.asAt)
  if (!known) return verdict('not-established', [{ note: 'wants', want: { want: 'rate', of: whole.unit ?? '', in: c.part.unit ?? '', on: c.asAt } }])
  const [s, w] = [rangeOf(c.share), rangeOf(known.figure)]
  const range = { low: s.low.mul(w.low).div(100), high: s.high === null || w.high === null ? null : s.high.mul(w.high).div(100) }
  const computed = decimalOf(c.share).mul(decimalOf(known.figure)).div(100)
  const grounds = 'rate' in known ? [because(known.rate, 'supports')] : []
  const notes: Note[] = [{ note: 'computed', figure: inScale(computed, c.part.unit) }, ...('rate' in known ? [{ note: 'rate-used' as const, on: known.rate.on, daysOff: known.daysOff }] : [])]
  if (agrees(c.part, range)) return verdict('confirmed', notes, grounds)
  return verdict('contradicted', [...notes, { note: 'off-by', figure: inScale(computed.minus(decimalOf(c.part)).abs(), c.part.unit) }, ...others], grounds)
}

/** A base that no source tells and the register reckons: subscribed as the sum of what all members hold, callable as what of it is not called in. */
const reckonedBase = (c: Share, bench: Bench): { readonly figure: Figure; readonly grounds: readonly Ground[] } | undefined => {
  if (c.of === undefined || c.base === undefined || c.base === 'budget') return undefined
  const question = { ask: 'capital', bank: c.of } as const
  const answer = bench.ask(question)
  const amount = answer.status === 'established' ? answer.value.forms.find(f => f.form === c.base)?.amount : undefined
  return amount?.status === 'established' ? { figure: amount.value, grounds: [premise(question, answer)] } : undefined
}
/**
 * Is the whole that a claim names certainly another sum than the base it calls it? In one unit where the two do not agree; in two only where it
 * is off by more than a rate of another day may be (docs/decisions/0139).
 */
const isAnother = (whole: Figure, base: Figure, register: RegisterAsAt, on: Share['asAt']): boolean => {
  if (!isBounded(whole)) return false
  if (sameUnit(whole, base)) return !agrees(whole, rangeOf(base)) && !agrees(base, rangeOf(whole))
  const known = convertedTo(register, base, whole.unit, on)
  if (!known) return false
  const ratio = decimalOf(whole).div(decimalOf(known.figure))
  return ratio.lt('0.8') || ratio.gt('1.25')
}

export const share = claimKind({
  is: 'A part is so many per cent of a whole: the arithmetic is redone, the base looked up, and other bases are tried.',
  fields: {
    part: fields.figure(), share: fields.figure(), whole: fields.figure().optional(), of: fields.body().optional(),
    base: fields.oneOf(...bases).optional(), in: z.string().regex(/^\d{4}$/).optional(),
  },
  test: (c, bench) => {
    const { unit } = c.part
    const told = implication(c)
    const history = c.of === undefined ? [] : capitalHistory(bench.register, c.of)
    const fits = told ? fitting(bench.register, history, told.implied, unit, { base: c.base, asAt: c.asAt }) : { notes: [], grounds: [] }
    const implied = told ? [told.note] : []
    const now = history.findLast(s => s.act.form === c.base)
    const reckoned = now === undefined ? reckonedBase(c, bench) : undefined
    const named = now?.figure ?? reckoned?.figure
    const then: readonly Note[] = now ? [baseThen(bench.register, now, unit)] : reckoned && c.base ? [{ note: 'base-then', base: c.base, figure: reckoned.figure }] : []

    if (c.whole) {
      const v = redone(c, c.whole, bench, [...implied, ...fits.notes, ...then])
      const contrary = now ? [because(now.act, 'contrary')] : reckoned?.grounds ?? []
      // The arithmetic is right and the whole is not what it is called: the claim says both.
      if (v.verdict === 'confirmed' && named && isAnother(c.whole, named, bench.register, c.asAt)) return verdict('contradicted', [...v.notes, ...then, ...fits.notes.filter(n => n.note === 'fits' && n.base !== c.base)], [...v.grounds, ...fits.grounds, ...contrary])
      if (v.verdict !== 'contradicted') return { ...v, grounds: [...v.grounds, ...fits.grounds] }
      return { ...v, grounds: [...v.grounds, ...fits.grounds, ...contrary] }
    }
    // No whole is named: the register's own base decides, in the same unit or at a rate on record; otherwise a whole is only implied.
    const base = named === undefined ? undefined : named.unit === unit ? { figure: named } : convertedTo(bench.register, named, unit, c.asAt)
    const range = base && quotientOf(c.part, base.figure)
    if (base && range) {
      const ok = agrees(c.share, { low: range.low.mul(100), high: range.high === null ? null : range.high.mul(100) })
      const computed: Note = { note: 'computed', figure: figureOf(decimalOf(c.part).div(decimalOf(base.figure)).mul(100).toDecimalPlaces(2), 2, '%') }
      return verdict(ok ? 'confirmed' : 'contradicted', [computed, ...(ok ? [] : [...implied, ...fits.notes.filter(n => n.note === 'fits' && n.figure !== named)]), ...then], [...(now ? [because(now.act, 'supports')] : reckoned?.grounds ?? []), ...('rate' in base ? [because(base.rate, 'supports')] : [])])
    }
    return verdict('not-established', [...implied, { note: 'wants', want: wantedBase(c, named) }], fits.grounds)
  },
  reads: {
    en: (c, w) => `${w.figure(c.part)} is ${w.figure(c.share)}${c.whole ? ` of ${w.figure(c.whole)}` : ''}${c.base ? ` (${w.term(c.base)}${c.of ? `, ${w.name(c.of)}` : ''})` : ''}`,
    ar: (c, w) => `${w.figure(c.part)} تمثل ${w.figure(c.share)}${c.whole ? ` من ${w.figure(c.whole)}` : ''}${c.base ? ` (${w.term(c.base)}${c.of ? `، ${w.name(c.of)}` : ''})` : ''}`,
  },
})

/** What would settle a share without a whole: a rate where the base is known in another unit, otherwise the base itself. */
const wantedBase = (c: Share, base: Figure | undefined): Want => {
  if (base?.unit !== undefined && c.part.unit !== undefined && base.unit !== c.part.unit) return { want: 'rate', of: base.unit, in: c.part.unit, on: c.asAt }
  if (c.of !== undefined && c.base !== undefined && c.base !== 'budget') return { want: 'capital', of: c.of, form: c.base }
  return { want: 'budget', of: c.of ?? '', year: c.in ?? c.asAt.slice(0, 4) }
}
