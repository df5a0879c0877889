/** To whom and for what the money of a transaction goes: shares as told, exactly; what nobody told is a remainder and not given to anybody. */
import { Decimal } from 'decimal.js'
import type { Activity, Transaction } from './activity.ts'

/** Sums and products of amounts are exact, however many digits a file has. */
export const Money = Decimal.clone({ precision: 400, toExpNeg: -9_000_000, toExpPos: 9_000_000 })
export interface Part { readonly key: string; readonly vocabulary?: string; readonly percent: Decimal }
/** A division of the whole: its parts, and what they leave over (less than nothing where they come to more than a hundred). */
export interface Division { readonly vocabulary?: string; readonly parts: readonly Part[]; readonly remainder: Decimal }

const hundred = new Money(100)
const none = new Money(0)
interface Shared { readonly key: string; readonly percentage?: string }
/** One alone has all unless it says less; of several only those have something whose share is told. */
const divided = (items: readonly Shared[], vocabulary?: string): Division => {
  const alone = items.length === 1
  const parts = items.flatMap((i): Part[] => {
    const percent = i.percentage !== undefined ? new Money(i.percentage) : alone ? hundred : undefined
    return percent === undefined ? [] : [{ key: i.key, percent, ...(vocabulary === undefined ? {} : { vocabulary }) }]
  })
  return { parts, remainder: hundred.minus(parts.reduce((sum, p) => sum.plus(p.percent), none)), ...(vocabulary === undefined ? {} : { vocabulary }) }
}

/** Countries, with the regions of one vocabulary: the standard's own, or else the first. A transaction's own recipient goes before those of its activity. */
export const byRecipient = (a: Activity, t: Transaction): Division => {
  const of = t.recipients.length > 0 ? t.recipients : a.recipients
  const regions = of.filter(r => r.kind === 'region')
  const vocabulary = regions.some(r => r.vocabulary === '1') ? '1' : regions[0]?.vocabulary
  return divided(of.filter(r => r.kind === 'country' || r.vocabulary === vocabulary).map(r => ({ key: r.kind === 'country' ? r.code : vocabulary === '1' ? r.code : `${vocabulary ?? ''}:${r.code}`, ...(r.percentage === undefined ? {} : { percentage: r.percentage }) })))
}
/** Each vocabulary divides the same money once more, so that vocabularies are never added up. Where no sector is told, the whole is left over. */
export const bySector = (a: Activity, t: Transaction): readonly Division[] => {
  const of = t.sectors.length > 0 ? t.sectors : a.sectors
  const vocabularies = [...new Set(of.map(s => s.vocabulary))]
  if (vocabularies.length === 0) return [divided([])]
  return vocabularies.map(v => divided(of.filter(s => s.vocabulary === v).map(s => ({ key: s.code, ...(s.percentage === undefined ? {} : { percentage: s.percentage }) })), v))
}
/** The part of an amount. */
export const partOf = (amount: Decimal, percent: Decimal): Decimal => (percent.eq(hundred) ? amount : amount.times(percent).div(100))
