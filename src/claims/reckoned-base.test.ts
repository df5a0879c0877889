/** Claims on shares of a capital that no source tells and the register reckons from what all members hold, on the Lake Bank. */
import { expect, test } from 'vitest'
import { assemble, figure, readDossier } from '#acts'
import { charter, constitution, textOf } from '#law'
import { indexActs, lawOf } from '#status'
import { readClaims } from './read.ts'
import { testClaims } from './test-claims.ts'

const art = textOf('lakebank.articles')
const bank = constitution({ id: 'lakebank', charters: [charter({ text: 'lakebank.articles', membership: { admission: art(1) }, organs: {}, capital: { cite: art(2), unitOfAccount: 'LD', shareValue: figure('10 LD') } })] })
const dossier = `
parties: { AAA: { name: Aland, form: state }, BBB: { name: Beland, form: state } }
bodies: { lakebank: { name: Lake Bank, form: organisation } }
instruments: { lakebank.articles: { title: Articles, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: standing, of: lakebank, from: 2000-01-31, to: 2000-01-31 }]
sources: { list: { title: List, seen: 2025-01-01, rank: official }, page: { title: Page, seen: 2025-01-01, rank: press } }
recorded: 2025-01-01
defaults: { source: list }
acts:
  - { on: 1991-01-01, act: admission, of: AAA, to: lakebank }
  - { on: 1991-01-01, act: admission, of: BBB, to: lakebank }
  - { on: ../2000-01-31, act: subscription, by: AAA, in: lakebank, amount: 3000 LD }
  - { on: ../2000-01-31, act: subscription, by: BBB, in: lakebank, amount: 1000 LD }
claims:
`
const verdict = (line: string, asAt = '2000-01-31') => {
  const { dossier: d, problems } = readDossier(`${dossier}  - { id: c, source: page, as-at: ${asAt}, accepted: confirmed, that: share, of: lakebank, base: subscribed, ${line} }\n`, { file: 'bank.yaml', id: 'bank' })
  const { holdings } = assemble([d], { learnt: '2025-01-01' })
  const { claims, problems: claimed } = readClaims(holdings.claims)
  expect([...problems, ...claimed].filter(p => p.severity === 'error')).toEqual([])
  return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([bank]), sources: holdings.sources, claims })[0]!.verdict
}

test('the sum of what all members hold is the base', () => {
  expect(verdict('part: 3000 LD, share: 75 %')).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'computed', figure: { text: '75.00 %' } }, { note: 'base-then', base: 'subscribed', figure: { value: '4000' } }], grounds: [{ ground: 'premise', question: { ask: 'capital', bank: 'lakebank' } }] })
  expect(verdict('part: 3000 LD, share: 60 %').verdict).toBe('contradicted')
})
test('a whole beside it is held against that sum', () => {
  expect(verdict('part: 3000 LD, share: 60 %, whole: 5000 LD').verdict).toBe('contradicted')
  expect(verdict('part: 3000 LD, share: 75 %, whole: 4000 LD').verdict).toBe('confirmed')
})
test('where it cannot be told who all the members are, nothing is reckoned', () => {
  expect(verdict('part: 3000 LD, share: 75 %', '2001-01-01')).toMatchObject({ verdict: 'not-established', notes: [{ note: 'implied' }, { note: 'wants', want: { want: 'capital', form: 'subscribed' } }] })
})
