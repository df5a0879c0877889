/** A figure as a document writes it: its value, the unit it is in, and how exactly it was written. */
import { Decimal } from 'decimal.js'
import { isSlip, meantBy } from './figure-slips.ts'

export type Bound = 'exactly' | 'more-than' | 'at-least' | 'up-to' | 'about'

/** Values are decimal strings: money is never a float. */
export interface Figure {
  /** As written: "29.5 million USD". */
  readonly text: string
  /** In single units, exact: "29500000". */
  readonly value: string
  /** One unit of the last digit written, in single units: "100000". */
  readonly step: string
  /** A currency (ISO 4217), a unit of account (ID, SDR), "%", or a counted noun in the singular ("state"); absent for a bare number. */
  readonly unit?: string
  readonly bound: Bound
}

export interface FigureProblem { readonly found: string; readonly wants: string; readonly remedy: string }
export const isFigureProblem = (x: Figure | FigureProblem): x is FigureProblem => 'wants' in x

const bounds: Readonly<Record<string, Bound>> = { 'more than': 'more-than', over: 'more-than', 'at least': 'at-least', 'up to': 'up-to', about: 'about' }
const multipliers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 }
const pattern = /^(?:(more than|over|at least|up to|about) )?(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?: (thousand|million|billion))?(?: ?(%)| ([A-Za-z][\w-]*(?:\/[A-Z]+)?))?$/

const cache = new Map<string, Figure>()

/**
 * Reads "[more than] 29.5 [million] [USD]". The decimal mark is a point and thousands may be parted by commas.
 * Returns the problem as a value when the text is none.
 */
export const parseFigure = (text: string): Figure | FigureProblem => {
  const known = cache.get(text)
  if (known) return known
  const m = pattern.exec(text.trim())
  if (!m || (m[7] !== undefined && isSlip(m[7]))) {
    const as = meantBy(text, t => pattern.test(t))
    return { found: text, wants: 'a figure: [more than] number [thousand|million|billion] [unit]', remedy: as === undefined ? 'write it like "457.2 thousand USD", "0.11 %" or "more than 30"' : `write "${as}", if that is what is meant` }
  }
  const [, bound, sign, whole = '0', fraction = '', scale, percent, noun] = m
  const power = multipliers[scale ?? ''] ?? 0
  const value = new Decimal(`${sign}${whole.replaceAll(',', '')}${fraction && `.${fraction}`}`).mul(Decimal.pow(10, power))
  const step = Decimal.pow(10, power - fraction.length)
  const unit = percent ?? noun
  const figure: Figure = Object.freeze({
    text: text.trim(), value: value.toFixed(), step: step.toFixed(), bound: bounds[bound ?? ''] ?? 'exactly', ...(unit ? { unit } : {}),
  })
  cache.set(text, figure)
  return figure
}

/** For literals: throws a RangeError saying what was found and wanted. */
export const figure = (text: string): Figure => {
  const f = parseFigure(text)
  if (isFigureProblem(f)) throw new RangeError(`found "${f.found}", wants ${f.wants}`)
  return f
}

export type Scale = 'thousand' | 'million' | 'billion'
/** The number as it was written, apart from bound and unit: its digits without commas, how many of them are decimals, and its scale. */
export const writtenAs = (f: Figure): { readonly digits: string; readonly decimals: number; readonly scale?: Scale } => {
  const [, , sign = '', whole, fraction = '', scale] = pattern.exec(f.text) ?? []
  if (whole === undefined) return { digits: f.value, decimals: decimalOf(f).decimalPlaces() }
  return { digits: `${sign}${whole.replaceAll(',', '')}${fraction && `.${fraction}`}`, decimals: fraction.length, ...(scale ? { scale: scale as Scale } : {}) }
}

export const decimalOf = (f: Figure): Decimal => new Decimal(f.value)

/** One unit of the last digit of a figure that is not a nought: of 500 million it is 100 million, of 29.5 it is 0.1. */
const lastSignificant = (f: Figure): Decimal => {
  const value = decimalOf(f).abs()
  if (value.isZero()) return new Decimal(f.step)
  const trailing = /0*$/.exec(value.toFixed().replace(/\..*$/, ''))?.[0].length ?? 0
  return Decimal.max(f.step, value.isInteger() ? Decimal.pow(10, trailing) : 0)
}

/**
 * What the written digits still allow: "29.5" is 29.45 to 29.55; "more than 30" has no upper end. "About" says that the last digit
 * itself is not vouched for, and that noughts at the end are no digits: "about 57" is 56 to 58, "about 500" is 450 to 550 (docs/decisions/0033).
 */
export const rangeOf = (f: Figure): { readonly low: Decimal; readonly high: Decimal | null } => {
  const value = decimalOf(f)
  const half = new Decimal(f.step).div(2)
  switch (f.bound) {
    case 'more-than': case 'at-least': return { low: value, high: null }
    case 'up-to': return { low: Decimal.min(0, value), high: value }
    case 'about': {
      const slack = Decimal.max(f.step, lastSignificant(f).div(2))
      return { low: value.minus(slack), high: value.plus(slack) }
    }
    case 'exactly': return { low: value.minus(half), high: value.plus(half) }
  }
}

/** The range of one figure divided by another; undefined where the divisor may be nothing. */
export const quotientOf = (part: Figure, whole: Figure): { readonly low: Decimal; readonly high: Decimal | null } | undefined => {
  const [p, w] = [rangeOf(part), rangeOf(whole)]
  if (w.low.lte(0)) return undefined
  return { low: w.high === null ? new Decimal(0) : p.low.div(w.high), high: p.high === null ? null : p.high.div(w.low) }
}

/** Does a computed value agree with a figure as far as its digits go? The computed value may be exact or itself a range. */
export const agrees = (f: Figure, computed: Decimal | { low: Decimal; high: Decimal | null }): boolean => {
  const written = rangeOf(f)
  const range = computed instanceof Decimal ? { low: computed, high: computed } : computed
  if (f.bound === 'more-than') return range.high === null || range.high.gt(written.low)
  const belowTop = written.high === null || range.low.lte(written.high)
  const aboveBottom = range.high === null || range.high.gte(written.low)
  return belowTop && aboveBottom
}

/**
 * A figure of one digit as it may have been meant, to two ("1 %" for 1.0 %, "1 billion" for 1.0 billion): one digit allows for half as much
 * again either way, which is seldom what a writer vouches for. Undefined where two digits are written, or a bound (docs/decisions/0136).
 */
export const toTwoDigits = (f: Figure): Figure | undefined => {
  const digits = decimalOf(f).abs().div(f.step)
  return f.bound === 'exactly' && digits.gte(1) && digits.lt(10) ? Object.freeze({ ...f, step: new Decimal(f.step).div(10).toFixed() }) : undefined
}

/** A figure made by a computation, written with so many decimals. */
export const figureOf = (value: Decimal, decimals: number, unit?: string): Figure => {
  const text = `${value.toFixed(decimals)}${unit === undefined ? '' : ` ${unit}`}`
  return Object.freeze({ text, value: value.toFixed(), step: Decimal.pow(10, -decimals).toFixed(), bound: 'exactly' as const, ...(unit === undefined ? {} : { unit }) })
}

/** A computed sum as people read it, in thousands, millions or billions; the value stays exact. */
export const inScale = (value: Decimal, unit: string | undefined): Figure => {
  const [by, word] = value.abs().gte(1e9) ? [1e9, 'billion'] : value.abs().gte(1e6) ? [1e6, 'million'] : value.abs().gte(1e3) ? [1e3, 'thousand'] : [1, '']
  const shown = value.div(by).toDecimalPlaces(by === 1e9 ? 2 : 1)
  return Object.freeze({ ...figureOf(value, 0, unit), text: [shown.toString(), word, unit].filter(Boolean).join(' ') })
}
