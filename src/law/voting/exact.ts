/** Exact reckoning of votes: shares are compared by multiplication, weights are decimals that are never rounded on the way. */
import { Decimal } from 'decimal.js'
import { exactly } from '../exactly.ts'

/** Written out in full: "1523.25". */
export const written = (n: Decimal): string => n.toFixed()

export interface ShareOf { readonly numerator: number; readonly denominator: number; readonly how: 'at-least' | 'more-than' }
/** Is such a share reached? Nobody's vote for is a share of nothing: where no one voted, nothing passes. */
export const reaches = ({ numerator, denominator, how }: ShareOf, have: Decimal, of: Decimal): boolean => {
  const [ours, asked] = [have.mul(denominator), exactly(of).mul(numerator)]
  return have.gt(0) && (how === 'at-least' ? ours.gte(asked) : ours.gt(asked))
}
/** The fewest that reach a share of a base, counted in steps: single votes, or one unit of the last decimal that any weight has. */
export const fewest = ({ numerator, denominator, how }: ShareOf, of: Decimal, step: Decimal = exactly(1)): Decimal => {
  const [asked, unit] = [exactly(of).mul(numerator), exactly(step).mul(denominator)]
  const whole = asked.divToInt(unit)
  const enough = how === 'at-least' && whole.mul(unit).eq(asked) ? whole : whole.plus(1)
  return Decimal.max(enough, 1).mul(step)
}
