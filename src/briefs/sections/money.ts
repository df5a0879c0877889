/** Money: dues and voluntary contributions, which are never added together; the bank's capital, portfolio and strategy. */
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, type Desk } from '../desk.ts'

export const money = (desk: Desk): readonly Sentence[] => {
  const assessed = actsOf(desk, ['assessment'], a => inFamily(desk, a))
  const years = new Map(assessed.map(a => [`${(a as { by: string }).by} ${(a as { year: { text: string } }).year.text}`, a as { by: string; year: { text: string } }]))
  const voluntary = actsOf(desk, ['payment', 'contribution', 'pledge'], a => inFamily(desk, a))
  return [
    ...[...years.values()].map(a => findingSentence(desk, { ask: 'dues', party: desk.party, organisation: a.by, year: a.year.text })),
    ...voluntary.flatMap(a => actSentences(desk, a)),
  ]
}

export const bank = (desk: Desk): readonly Sentence[] => {
  const subscriptions = actsOf(desk, ['subscription'], a => inFamily(desk, a))
  const banks = [...new Set(subscriptions.map(a => (a as { in: string }).in))]
  const portfolio = actsOf(desk, ['financing', 'sector-shares', 'partnership-strategy'], a => inFamily(desk, a))
  return [
    ...banks.flatMap(b => [findingSentence(desk, { ask: 'capital-share', party: desk.party, bank: b, form: 'subscribed' }), findingSentence(desk, { ask: 'capital-share', party: desk.party, bank: b, form: 'authorised' })]),
    ...subscriptions.flatMap(a => actSentences(desk, a)), ...portfolio.flatMap(a => actSentences(desk, a)),
  ]
}
