/** A figure as a document writes it: its value, the unit it is in, and how exactly it was written. */
import { Decimal } from 'decimal.js'

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
  if (!m) return { found: text, wants: 'a figure: [more than] number [thousand|million|billion] [unit]', remedy: 'write it like "457.2 thousand USD", "0.11 %" or "more than 30"' }
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

export const decimalOf = (f: Figure): Decimal => new Decimal(f.value)

/** What the written digits still allow: "29.5" is 29.45 to 29.55; "more than 30" has no upper end. */
export const rangeOf = (f: Figure): { readonly low: Decimal; readonly high: Decimal | null } => {
  const value = decimalOf(f)
  const half = new Decimal(f.step).div(2)
  switch (f.bound) {
    case 'more-than': case 'at-least': return { low: value, high: null }
    case 'up-to': return { low: new Decimal(0), high: value }
    case 'about': return { low: value.minus(new Decimal(f.step)), high: value.plus(new Decimal(f.step)) }
    case 'exactly': return { low: value.minus(half), high: value.plus(half) }
  }
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

/** A figure made by a computation, written with so many decimals. */
export const figureOf = (value: Decimal, decimals: number, unit?: string): Figure => {
  const text = `${value.toFixed(decimals)}${unit === undefined ? '' : ` ${unit}`}`
  return Object.freeze({ text, value: value.toFixed(), step: Decimal.pow(10, -decimals).toFixed(), bound: 'exactly' as const, ...(unit === undefined ? {} : { unit }) })
}
