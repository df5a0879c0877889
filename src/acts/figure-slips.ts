/** How figures are written elsewhere, and how the same is written here: what is refused gets a spelling that is not. */
import { Decimal } from 'decimal.js'

/** Words that stand in the place of a unit and are none. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mln|mn|mio|millions)\b|(?<=\d) ?m\b|^m$/i, ' million'], [/\b(?:bn|bln|mrd|billions|milliards?)\b/i, 'billion'], [/\b(?:thsd|ths|thousands)\b|(?<=\d) ?k\b|^k$/i, ' thousand'],
  [/\b(?:per ?cent|percents?|pct)\b/i, '%'], [/\btrillions?\b|\btn\b/i, 'thousand billion'],
]
const leads: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:approximately|approx\.?|around|circa|ca\.?|some|nearly|almost) +|~ ?)/i, 'about '], [/^(?:(?:exceeding|in excess of|greater than) +|> ?)(?!=)/i, 'more than '],
  [/^(?:(?:not less than|minimum) +|>= ?|≥ ?)/i, 'at least '], [/^(?:(?:not more than|at most|under|less than|below|maximum) +|<=? ?|≤ ?)/i, 'up to '],
]
const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
const unitFirst = /^((?:more than|over|at least|up to|about) )?([$€£]|[A-Z]{3}(?= ?\d)) ?(-?[\d.,]+(?: (?:thousand|million|billion))?)$/

/** Is a word in the place of a unit a scale or "per cent" under another name ("mln", "bn", "percent")? */
export const isSlip = (noun: string): boolean => words.some(([slip]) => slip.test(noun))

/** How the writer of a refused text may have meant it, as `isFigure` accepts it; undefined when no change of spelling makes it a figure. */
export const meantBy = (text: string, isFigure: (text: string) => boolean): string | undefined => {
  let t = text.trim().replace(/[−–]/, '-')
  for (const [slip, word] of [...leads, ...words]) t = t.replace(slip, word)
  t = t.replace(/ {2,}/g, ' ')
  // Thousands parted by blanks, apostrophes or points ("1 234 567", "1.234.567"), a decimal comma ("29,5"), no blank before the unit ("29.5USD").
  t = t.replace(/(\d)[\u00a0\u202f' ](?=\d{3}\b)/g, '$1,').replace(/\d{1,3}(?:\.\d{3}){2,}/, n => n.replaceAll('.', ','))
  t = t.replace(unitFirst, (_, bound: string | undefined, unit: string, number: string) => `${bound ?? ''}${number} ${symbols[unit] ?? unit}`)
  t = t.replace(/(\d)([A-Za-z%])/, '$1 $2').replace(/(\d),(\d{1,2})(?!\d)/, '$1.$2')
  const [, before, number, after] = /^(\D*)([\d.]+) thousand billion(.*)$/.exec(t) ?? []
  if (number !== undefined) t = `${before}${new Decimal(number).mul(1000).toFixed()} billion${after}`
  return t !== text.trim() && isFigure(t) ? t : undefined
}
