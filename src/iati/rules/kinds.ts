/** The kinds of test that the rules are made of: at least one, no more than one, in order, not in the future, a hundred together, between, no blanks around, only these signs. */
import { Decimal } from 'decimal.js'
import { dayNumber, plusYears, type Day } from '#calendar'
import { all, attribute, first, has, type Node } from '../node.ts'
import { vocabularyOf } from '../codes.ts'
import { dayOf, decimalText } from '../values.ts'
import { rule, type Rule } from './rule.ts'

type Broken = Rule['broken']
/** Sums of shares are exact, however many digits somebody writes. */
const Exact = Decimal.clone({ precision: 400 })
export const hundred = new Exact(100)

/** A value with a blank before or behind it. */
export const hasBlanksAround = (text: string): boolean => text !== '' && (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.charCodeAt(0) === 160)
/** An attribute of the element must not begin or end with blanks. */
export const noBlanks = (name: string): Broken => (node, tell) => {
  const value = node.attributes[name]
  if (value !== undefined && hasBlanksAround(value)) tell(node, `"${value.replaceAll('\n', ' ')}" as ${name}`)
}
const signs = /[/&|?]/
/** An identifier must not hold signs that mean something in an address. */
export const noSigns = (name: string): Broken => (node, tell) => {
  const value = node.attributes[name]
  if (value !== undefined && signs.test(value)) tell(node, `"${value}" as ${name}`)
}
export const hasSigns = (text: string): boolean => signs.test(text)
/** An organisation is told by its identifier or by words. */
export const refOrWords: Broken = (node, tell) => { if (attribute(node, 'ref') === undefined && !has(node, 'narrative')) tell(node, `a ${node.name} with neither ref nor narrative`) }

export const dayIn = (node: Node | undefined, name = 'iso-date'): Day | undefined => { const text = node?.attributes[name]; return text === undefined ? undefined : dayOf(text) }
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
/** A share stands between nought and a hundred. */
export const isShare = (node: Node, tell: (at: Node, found: string) => void): void => {
  const written = node.attributes['percentage']
  const value = written === undefined ? undefined : decimalText(written)
  if (value === undefined) return
  const d = new Exact(value)
  if (d.lt(0) || d.gt(100)) tell(node, `${value} %`)
}
export const shareOf = (node: Node): Decimal | undefined => {
  const written = node.attributes['percentage']
  const value = written === undefined ? undefined : decimalText(written)
  return value === undefined ? undefined : new Exact(value)
}
/** Several that divide one thing: what their shares come to; undefined where none has a share. */
export const sumOf = (nodes: readonly Node[]): Decimal | undefined => {
  let sum: Decimal | undefined
  for (const n of nodes) { const s = shareOf(n); if (s !== undefined) sum = sum === undefined ? s : sum.plus(s) }
  return sum
}
export const notAHundred = (sum: Decimal, what: string): string => `${sum.toFixed()} % of ${what}, ${sum.lt(100) ? `${hundred.minus(sum).toFixed()} % left over` : `${sum.minus(hundred).toFixed()} % too many`}`
/** By vocabulary, the standard's own where none is named. */
export const byVocabulary = (nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> => {
  const groups = new Map<string, Node[]>()
  for (const n of nodes) {
    const key = vocabularyOf(n.attributes['vocabulary'])
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
