/** Conversion by a dated rate the register holds: never in silence, never without naming the rate. */
import { decimalOf, figureOf, type ActOf, type Figure } from '#acts'
import type { RegisterAsAt } from '#law'

/** The figure in another unit by the rate nearest to a day (before or after it), or undefined when the register holds none. */
export const convertedTo = (register: RegisterAsAt, f: Figure, unit: string | undefined, on: string | null): { readonly figure: Figure; readonly rate: ActOf<'rate'> } | undefined => {
  if (f.unit === undefined || unit === undefined) return undefined
  const fitting = register.on('9999-12-31').acts(`unit:${f.unit}`, 'rate', r => r.in === unit)
  const near = fitting.toSorted((a, b) => distance(a, on ?? register.asAt) - distance(b, on ?? register.asAt))[0]
  if (!near) return undefined
  const value = decimalOf(f).mul(decimalOf(near.rate))
  const billions = value.gte(1e9)
  const text = billions ? `${value.div(1e9).toDecimalPlaces(2).toString()} billion ${unit}` : `${value.div(1e6).toDecimalPlaces(2).toString()} million ${unit}`
  return { figure: { ...figureOf(value, 0, unit), text }, rate: near }
}
const distance = (r: ActOf<'rate'>, on: string): number => Math.abs(Date.parse(r.on.earliest ?? on) - Date.parse(on))
