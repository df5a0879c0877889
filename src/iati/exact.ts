/** Sums of decimals as whole numbers of their last digit: exact whatever stands behind the point, and quick enough for millions of amounts. */

/** A sum: so many units of the digit that stands `scale` places behind the point. */
export interface ExactSum { units: bigint; scale: number }
export const nothingYet = (): ExactSum => ({ units: 0n, scale: 0 })
const tens: bigint[] = [1n]
const ten = (n: number): bigint => { while (tens.length <= n) tens.push(tens.at(-1)! * 10n); return tens[n]! }

/** Adds a decimal as `decimalText` gives it: digits, at most one point, perhaps a minus. */
export const addTo = (sum: ExactSum, decimal: string): void => {
  const point = decimal.indexOf('.')
  const scale = point === -1 ? 0 : decimal.length - point - 1
  const units = BigInt(point === -1 ? decimal : decimal.slice(0, point) + decimal.slice(point + 1))
  if (scale === sum.scale) sum.units += units
  else if (scale < sum.scale) sum.units += units * ten(sum.scale - scale)
  else { sum.units = sum.units * ten(scale - sum.scale) + units; sum.scale = scale }
}
/** As it is written, without noughts at the end of the decimals. */
export const exactText = ({ units, scale }: ExactSum): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const [whole, decimals] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale).replace(/0+$/, '')]
  return `${units < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}
