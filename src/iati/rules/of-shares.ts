/** Rules about shares: sectors of a vocabulary, countries and regions, and budget items each come to a hundred, exactly. */
import { attribute, all, has, type Node } from '../node.ts'
import { byVocabulary, isShare, notAHundred } from './kinds.ts'
import { rule, type Rule } from './rule.ts'

type Tell = (at: Node, found: string) => void
/** Several must each have a share. */
const eachHasOne = (nodes: readonly Node[], what: string, tell: Tell): void => {
  if (nodes.length < 2) return
  const without = nodes.find(n => attribute(n, 'percentage') === undefined)
  if (without !== undefined) tell(without, `${nodes.length} ${what}, of which not each has a percentage`)
}
const comeToAHundred = (nodes: readonly Node[], what: string, tell: Tell): void => {
  if (nodes.length < 2) return
  const wrong = notAHundred(nodes, what)
  if (wrong !== undefined) tell(nodes[0]!, wrong)
}
/** One alone has all, and need not say so. */
const aloneHasAll = (nodes: readonly Node[], what: string, tell: Tell): void => {
  const [one] = nodes
  if (nodes.length !== 1 || one === undefined) return
  const wrong = notAHundred(nodes, what)
  if (wrong !== undefined) tell(one, wrong)
}
const sectors = (test: (nodes: readonly Node[], what: string, tell: Tell) => void): Rule['broken'] => (a, tell) => {
  const s = all(a, 'sector')
  if (s.length > 0) for (const [vocabulary, group] of byVocabulary(s)) test(group, `sectors of the vocabulary ${vocabulary}`, tell)
}
const countriesAlone = (test: (nodes: readonly Node[], what: string, tell: Tell) => void): Rule['broken'] => (a, tell) => { if (!has(a, 'recipient-region')) test(all(a, 'recipient-country'), 'recipient countries', tell) }
/** Countries and the regions of each vocabulary divide the same money. */
const regions = (test: (of: readonly Node[], countries: readonly Node[], tell: Tell) => void): Rule['broken'] => (a, tell) => {
  const r = all(a, 'recipient-region')
  if (r.length > 0) for (const [, group] of byVocabulary(r)) test(group, all(a, 'recipient-country'), tell)
}
const items = (test: (nodes: readonly Node[], what: string, tell: Tell) => void): Rule['broken'] => (a, tell) => { for (const c of all(a, 'country-budget-items')) test(all(c, 'budget-item'), 'budget items', tell) }
const between = (...names: readonly string[]): Rule['broken'] => (a, tell) => { for (const n of names) for (const c of all(a, n)) isShare(c, tell) }
const give = 'give each its percentage'
const mend = 'correct the percentages, or name what is left over'
const omit = 'leave the percentage out, or write 100'

export const rulesOfShares: readonly Rule[] = [
  rule('2.1.1', 'error', 'a percentage for each of several sectors of a vocabulary', give, sectors(eachHasOne)),
  rule('2.1.2', 'error', 'sectors of a vocabulary that come to 100 %', mend, sectors(comeToAHundred)),
  rule('2.1.4', 'error', 'all of it for a single sector of a vocabulary', omit, sectors(aloneHasAll)),
  rule('2.2.1', 'error', 'words for each sector of the reporting organisation\'s own (vocabulary 98 or 99)', 'say in a narrative what the code means', (a, tell) => {
    for (const s of all(a, 'sector')) if (['98', '99'].includes(attribute(s, 'vocabulary') ?? '') && !has(s, 'narrative')) tell(s, `sector ${attribute(s, 'code') ?? ''} without a narrative`)
  }),
  rule('3.1.1', 'error', 'a percentage for each of several recipient countries', give, countriesAlone(eachHasOne)),
  rule('3.1.2', 'error', 'recipient countries that come to 100 %', mend, countriesAlone(comeToAHundred)),
  rule('3.1.4', 'error', 'all of it for a single recipient country', omit, countriesAlone(aloneHasAll)),
  rule('3.4.1', 'error', 'a percentage for each of several recipient regions', give, regions((r, _, tell) => eachHasOne(r, 'recipient regions', tell))),
  rule('3.4.2', 'error', 'recipient countries and regions that come to 100 % together', mend, regions((r, c, tell) => comeToAHundred([...r, ...c], 'recipient regions and countries', tell))),
  rule('3.4.4', 'error', 'all of it for a single recipient region', omit, regions((r, c, tell) => { if (c.length === 0) aloneHasAll(r, 'recipient regions', tell) })),
  rule('12.1.1', 'error', 'a share of a country or region between 0 and 100', 'correct the percentage', between('recipient-country', 'recipient-region')),
  rule('12.3.1', 'error', 'a share of a sector between 0 and 100', 'correct the percentage', between('sector')),
  rule('7.9.1', 'warning', 'a percentage for several budget items', give, items((nodes, what, tell) => { if (nodes.length > 1 && nodes.every(n => attribute(n, 'percentage') === undefined)) tell(nodes[0]!, `${nodes.length} ${what} without a percentage`) })),
  rule('7.9.2', 'warning', 'budget items that come to 100 %', mend, items(comeToAHundred)),
  rule('7.9.4', 'warning', 'all of it for a single budget item', omit, items(aloneHasAll)),
  rule('12.2.1', 'error', 'a share of a budget item between 0 and 100', 'correct the percentage', (a, tell) => { for (const c of all(a, 'country-budget-items')) for (const i of all(c, 'budget-item')) isShare(i, tell) }),
]
