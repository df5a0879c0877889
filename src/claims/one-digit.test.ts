/** Figures of one digit in claims: both readings are shown, and one digit does not decide between two sources. */
import { expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { indexActs, lawOf } from '#status'
import { readClaims } from './read.ts'
import { testClaims } from './test-claims.ts'

const verdictOn = (claim: string, acts: string) => {
  const { dossier } = readDossier(`
parties: { AAA: { name: Aland, form: state } }
bodies: { bank: { name: Bank, form: organisation } }
sources: { page: { title: Page, seen: 2020-01-01, rank: official }, paper: { title: Paper, seen: 2020-01-01, rank: press } }
acts:
${acts}
claims:
  - { id: c, source: page#1, as-at: 2004-01-01, accepted: confirmed, ${claim} }
`, { file: 'l.yaml', id: 'l' })
  const { holdings, problems } = assemble([dossier], { learnt: '2020-01-01' })
  expect(problems.filter(p => p.severity === 'error')).toEqual([])
  return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([]), sources: holdings.sources, claims: readClaims(holdings.claims).claims })[0]!.verdict
}
const told = (amount: string, more = '') => `  - { on: 2003-01-01, act: partnership-strategy, by: bank, with: AAA, period: 2003/2005, amount: ${amount}, source: page${more} }`
const otherwise = (amount: string) => told(amount, ', account-of: first').replace('source: page', 'source: paper')
const claimed = (says: string) => `that: amount, kinds: [partnership-strategy], naming: [bank, AAA], says: ${says}`

test.each([
  ['1 billion USD', '1 billion USD', '1.2 billion USD', 'disputed'], ['1 billion USD', '1 billion USD', '1.04 billion USD', 'confirmed'], ['1 billion USD', '1 billion USD', '1.6 billion USD', 'confirmed'],
  ['1.0 billion USD', '1.0 billion USD', '1.2 billion USD', 'confirmed'], ['457.2 thousand USD', '457.2 thousand USD', '457.18 thousand USD', 'confirmed'], ['2 billion USD', '1.6 billion USD', '2.4 billion USD', 'confirmed'],
])('a page says %s, the act is told of %s and by another source of %s: %s', (says, one, other, verdict) => {
  expect(verdictOn(claimed(says), `${told(one, ', id: first')}\n${otherwise(other)}`).verdict).toBe(verdict)
})
test('a lone act that agrees only by the one digit still confirms; two acts are no accounts of each other', () => {
  expect(verdictOn(claimed('1 billion USD'), told('1.2 billion USD')).verdict).toBe('confirmed')
  expect(verdictOn(claimed('1 billion USD'), `${told('1 billion USD', ', id: first')}\n${told('1.2 billion USD', ', id: second')}`).verdict).toBe('confirmed')
})
test('a share of one digit implies its whole twice, one of two digits once', () => {
  const share = (s: string) => verdictOn(`that: share, part: 457.2 thousand USD, share: ${s}, of: bank, base: budget, in: "2003"`, told('1 USD')).notes.find(n => n.note === 'implied')
  expect(share('1 %')).toMatchObject({ low: { text: '30.5 million USD' }, high: { text: '91.5 million USD' }, finer: { share: { text: '1.0 %' }, low: { text: '43.5 million USD' }, high: { text: '48.1 million USD' } } })
  expect(share('1.0 %')).not.toHaveProperty('finer')
})
