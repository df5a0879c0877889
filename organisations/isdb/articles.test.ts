/** The Articles of Agreement of the Islamic Development Bank, article by article. */
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#acts'
import { answersOf } from '../answer.fixture.ts'
import { articles } from './articles.ts'
import { isdb } from './constitution.ts'

const header = `
recorded: 2026-01-01
bodies: { isdb: { name: IsDB, form: organisation } }
people: { ali: { name: Ahmad Mohamed Ali, of: SAU } }
offices: { isdb.president: { name: President of the IsDB, of: isdb } }
instruments: { isdb.articles: { title: Articles of Agreement, clauses: { applied-from: { on: 1975-10-20 } } } }
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
const answer = answersOf(isdb, header)

describe('[Art. 3] membership', () => {
  test('by admission, and by nothing else', () => {
    const acts = '  - { on: 1995-11-15, act: admission, of: KAZ, to: isdb }'
    expect(answer(acts, { ask: 'standing', organisation: 'isdb', party: 'KAZ' }, '2014-01-31')).toMatchObject({ standing: 'member' })
    expect(answer(acts, { ask: 'standing', organisation: 'isdb', party: 'NOR' }, '2014-01-31')).toMatchObject({ want: 'coverage' })
  })
  test('[Art. 4] the governors admit and increase the capital', () => { expect([articles.competences?.['admission']?.organ, articles.competences?.['capital-increase']?.organ]).toEqual(['board-of-governors', 'board-of-governors']) })
})
describe('[Art. 5] subscriptions', () => {
  const acts = `  - { on: 2013-05-22, act: capital, of: isdb, form: authorised, amount: 100 billion ID }
  - { on: 2013-05-22, act: capital, of: isdb, form: subscribed, amount: 50 billion ID }
  - { on: 2013-05-22, act: subscription, by: KAZ, in: isdb, amount: 54.00 million ID }`
  const share = (form: 'subscribed' | 'authorised' | 'paid-up') => answer(acts, { ask: 'capital-share', bank: 'isdb', party: 'KAZ', form }, '2014-01-31')
  test('a share is always one of a named capital', () => {
    expect([share('subscribed'), share('authorised'), share('paid-up')]).toMatchObject([{ share: { value: '0.108' } }, { share: { value: '0.054' } }, { want: 'capital', form: 'paid-up' }])
  })
  test('a share of ten thousand Islamic Dinars: 54.00 million are 5,400 of them', () => {
    const { capital } = articles
    expect(capital && [capital.unitOfAccount, 54_000_000 / decimalOf(capital.shareValue).toNumber()]).toEqual(['ID', 5400])
  })
})
describe('[President] the office', () => {
  test('held until an act ends it: no term is known from the text', () => {
    expect(answer('  - { on: 1995-01-01, act: election, to: isdb.president, person: ali, by: isdb, until: 2016-10-01 }', { ask: 'office-holder', office: 'isdb.president' }, '2014-01-31')).toMatchObject({ person: 'ali', termEnds: null })
  })
})
