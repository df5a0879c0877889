/** The kinds of test that the rules are made of: at least one, no more than one, in order, not in the future, a hundred together, between, no blanks around, only these signs. */
import { dayNumber, plusYears, type Day } from '#calendar'
import { all, attribute, first, has, type Node } from '../node.ts'
import { vocabularyOf } from '../codes.ts'
import { addTo, exactText, nothingYet, type ExactSum } from '../exact.ts'
import { dayOf, decimalText } from '../values.ts'
import { rule, type Rule } from './rule.ts'

type Broken = Rule['broken']
/** A value with a blank before or behind it. */
export const hasBlanksAround = (text: string): boolean => text !== '' && (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.charCodeAt(0) === 160)
/** An attribute of the element must not begin or end with blanks. */
export const noBlanks = (name: string): Broken => (node, tell) => {
  const value = attribute(node, name)
  if (value !== undefined && hasBlanksAround(value)) tell(node, `"${value.replaceAll('\n', ' ')}" as ${name}`)
}
const signs = /[/&|?]/
/** An identifier must not hold signs that mean something in an address. */
const noSigns = (name: string): Broken => (node, tell) => {
  const value = attribute(node, name)
  if (value !== undefined && signs.test(value)) tell(node, `"${value}" as ${name}`)
}
export const hasSigns = (text: string): boolean => signs.test(text)
/** An organisation is told by its identifier or by words. */
export const refOrWords: Broken = (node, tell) => { if (attribute(node, 'ref') === undefined && !has(node, 'narrative')) tell(node, `a ${node.name} with neither ref nor narrative`) }

export const dayIn = (node: Node | undefined, name = 'iso-date'): Day | undefined => { const text = attribute(node, name); return text === undefined ? undefined : dayOf(text) }
/** One day must not come behind another; a day that is not told is in no order. */
export const inOrder = (earlier: (n: Node) => readonly Node[], later: (n: Node) => readonly Node[]): Broken => (node, tell) => {
  for (const e of earlier(node)) {
    const from = dayIn(e)
    if (from === undefined) continue
    for (const l of later(node)) { const to = dayIn(l); if (to !== undefined && from > to) tell(e, `${from}, which is after ${to}`) }
  }
}
export const startBeforeEnd: Broken = inOrder(n => all(n, 'period-start'), n => all(n, 'period-end'))
export const atMostAYear: Broken = (node, tell) => {
  const [from, to] = [dayIn(first(node, 'period-start')), dayIn(first(node, 'period-end'))]
  if (from !== undefined && to !== undefined && dayNumber(to) - dayNumber(from) > 365 && (from >= '9999' || to > plusYears(from, 1, 'last-day'))) tell(node, `a period from ${from} to ${to}`)
}
/** The share of an element as a decimal, where it has one that can be read. */
const shareOf = (node: Node): string | undefined => { const written = attribute(node, 'percentage'); return written === undefined ? undefined : decimalText(written) }
/** Less, equal or more than a hundred; and whether it is less than nothing. */
const hundred = (sum: ExactSum): { readonly over: bigint; readonly negative: boolean } => { const over = nothingYet(); addTo(over, '-100'); addTo(over, exactText(sum)); return { over: over.units, negative: sum.units < 0n } }
const sumOf = (shares: readonly string[]): ExactSum => { const sum = nothingYet(); for (const s of shares) addTo(sum, s); return sum }
/** A share stands between nought and a hundred. */
export const isShare = (node: Node, tell: (at: Node, found: string) => void): void => {
  const share = shareOf(node)
  // Of one or two digits there is no doubt.
  if (share === undefined || share.length < 3) return
  const { over, negative } = hundred(sumOf([share]))
  if (over > 0n || negative) tell(node, `${share} %`)
}
/** What is found where the shares do not come to a hundred; undefined where they do, or where none is told. */
export const notAHundred = (nodes: readonly Node[], what: string): string | undefined => {
  const shares = nodes.map(shareOf).filter(s => s !== undefined)
  if (shares.length === 0) return undefined
  const sum = sumOf(shares)
  const { over } = hundred(sum)
  if (over === 0n) return undefined
  const rest = sumOf(['100', ...shares.map(s => (s.startsWith('-') ? s.slice(1) : `-${s}`))])
  return `${exactText(sum)} % of ${what}, ${over < 0n ? `${exactText(rest)} % left over` : `${exactText(rest).slice(1)} % too many`}`
}
/** By vocabulary, the standard's own where none is named. */
export const byVocabulary = (nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> => {
  const groups = new Map<string, Node[]>()
  for (const n of nodes) {
    const key = vocabularyOf(attribute(n, 'vocabulary'))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [n])
    else group.push(n)
  }
  return groups
}
/** No more than one of a vocabulary. */
export const onePerVocabulary = (name: string): Broken => (node, tell) => {
  let firstOf: Node | undefined
  let several: Node[] | undefined
  for (const c of node.children) if (c.name === name) { if (firstOf === undefined) firstOf = c; else (several ??= [firstOf]).push(c) }
  if (several === undefined) return
  for (const [vocabulary, group] of byVocabulary(several)) if (group.length > 1) tell(group[1]!, `${group.length} codes of the vocabulary ${vocabulary}`)
}
/** A few rules that differ in the attribute they look at and in their number. */
export const idRules = (numbers: { readonly blanks: string; readonly signs?: string }, name: string, what: string): readonly Rule[] => [
  rule(numbers.blanks, 'warning', `${what} without blanks before or behind it`, 'take the blanks away', noBlanks(name)),
  ...(numbers.signs === undefined ? [] : [rule(numbers.signs, 'warning', `${what} without /, &, | and ?, unless it is registered so, which is not looked up here`, 'look the identifier up in the registry', noSigns(name))]),
]
