/** Money of the League of Lakes and its bank: dues and the budget they imply, shares of a named capital, and the counting of visits. */
import { describe, expect, test } from 'vitest'
import { figure } from '#acts'
import { impliedBase } from '#law'
import { league, roles, short } from './league.fixture.ts'

describe('dues', () => {
  const assessment = (on: string, fields: string, year = '2005') => `  - { on: ${on}, act: assessment, of: AAA, by: league, year: ${year}, ${fields} }`
  const dues = (acts: string, asAt: string, year = '2005') => short(league(acts).ask({ ask: 'dues', organisation: 'league', party: 'AAA', year }, asAt))
  test('rate and amount of the year, and the budget they imply as far as their digits go', () => {
    expect(dues(assessment('2005-01-01', 'rate: 1 %, amount: 457.2 thousand USD'), '2005-02-01')).toMatchObject({
      year: '2005', rate: { text: '1 %' }, amount: { text: '457.2 thousand USD' }, impliedBudget: { low: { text: '30476667 USD' }, value: { text: '45720000 USD' }, high: { text: '91450000 USD' } },
    })
  })
  test('rate and amount may stand in two acts; the later of each counts', () => {
    expect(dues(`${assessment('2005-01-01', 'rate: 1 %')}\n${assessment('2005-02-01', 'amount: 300 USD')}\n${assessment('2005-03-01', 'amount: 200 USD')}`, '2005-04-01')).toMatchObject({ rate: { text: '1 %' }, amount: { text: '200 USD' } })
  })
  test('a rate alone implies no budget, and neither does a figure without an upper end', () => {
    expect(dues(assessment('2005-01-01', 'rate: 1 %'), '2005-02-01')).toMatchObject({ amount: null, impliedBudget: null })
    expect(dues(assessment('2005-01-01', 'rate: more than 1 %, amount: 300 USD'), '2005-02-01')).toMatchObject({ impliedBudget: null })
    expect(dues(assessment('2005-01-01', 'rate: up to 1 %, amount: 300 USD'), '2005-02-01')).toMatchObject({ impliedBudget: null })
  })
  test('another year, a year not begun, an act not yet done: the assessment is wanted', () => {
    expect(dues(assessment('2005-01-01', 'rate: 1 %'), '2005-02-01', '2006')).toEqual({ want: 'assessment', of: 'AAA', by: 'league', year: '2006' })
    expect(dues(assessment('2004-11-01', 'rate: 1 %'), '2004-12-01')).toMatchObject({ want: 'assessment' })
    expect(dues(assessment('2005-03-01', 'rate: 1 %'), '2005-02-01')).toMatchObject({ want: 'assessment' })
  })
  test('an assessment known only by its year is open within it', () => { expect(dues(assessment('2005', 'rate: 1 %'), '2005-06-01')).toMatchObject({ want: 'day-of-act', written: '2005' }) })
  test('the base implied by 1.00 % is narrower than that of 1 %', () => {
    const [wide, narrow] = [impliedBase(figure('100 USD'), figure('1 %')), impliedBase(figure('100 USD'), figure('1.00 %'))]
    expect(Number(narrow.high.value) - Number(narrow.low.value)).toBeLessThan(Number(wide.high.value) - Number(wide.low.value))
    expect(narrow.value.value).toBe(wide.value.value)
  })
  test('a body without a rule on dues wants the rule', () => {
    expect(short(league('').ask({ ask: 'dues', organisation: 'lakebank', party: 'AAA', year: '2005' }, '2005-01-01'))).toEqual({ want: 'rule', of: 'lakebank', question: 'dues' })
  })
})

describe('share of capital', () => {
  const capital = (on: string, amount: string, form = 'subscribed', more = '') => `  - { on: ${on}, act: capital, of: lakebank, form: ${form}, amount: ${amount}${more} }`
  const subscription = (on: string, amount: string) => `  - { on: ${on}, act: subscription, by: AAA, in: lakebank, amount: ${amount} }`
  const share = (acts: string, asAt = '2005-01-01', form: 'subscribed' | 'authorised' = 'subscribed') => league(acts).ask({ ask: 'capital-share', bank: 'lakebank', party: 'AAA', form }, asAt)
  const base = `${capital('2000-01-01', '200 LD')}\n${capital('2000-01-01', '1000 LD', 'authorised')}\n${subscription('2001-01-01', '10 LD')}`
  test('each form of capital is a base of its own', () => {
    expect(short(share(base))).toMatchObject({ share: { value: '5', unit: '%' }, form: 'subscribed', base: { text: '200 LD' }, subscription: { text: '10 LD' } })
    expect(short(share(base, '2005-01-01', 'authorised'))).toMatchObject({ share: { value: '1' }, base: { text: '1000 LD' } })
  })
  test('a general increase leaves the share open until the register knows whether the member took it up', () => {
    const acts = `${base}\n${capital('2004-01-01', '400 LD')}\n${subscription('2004-06-01', '30 LD')}`
    expect(['2003-12-31', '2004-01-01', '2004-06-01'].map(d => short(share(acts, d)))).toMatchObject([{ share: { value: '5' } }, { want: 'subscription', by: 'AAA' }, { share: { value: '7.5' } }])
  })
  test('units are never divided by one another: the rate of the day is wanted', () => {
    expect(short(share(`${capital('2000-01-01', '200 USD')}\n${subscription('2001-01-01', '10 LD')}`))).toEqual({ want: 'rate', of: 'LD', in: 'USD', on: '2005-01-01' })
  })
  test('what is missing is named: the subscription, the capital of that form, the day', () => {
    expect(short(share(capital('2000-01-01', '200 LD')))).toEqual({ want: 'subscription', by: 'AAA', in: 'lakebank' })
    expect(short(share(subscription('2001-01-01', '10 LD')))).toEqual({ want: 'capital', of: 'lakebank', form: 'subscribed' })
    expect(short(share(`${base}\n${capital('2005', '400 LD')}`, '2005-06-01'))).toMatchObject({ want: 'day-of-act' })
    expect(short(share(`${base}\n${subscription('2005', '20 LD')}`, '2005-06-01'))).toMatchObject({ want: 'day-of-act' })
  })
  test('a disputed base gives a disputed share, one for each source', () => {
    const acts = `${capital('2000-01-01', '200 LD', 'subscribed', ', id: c')}\n${capital('2000-01-01', '400 LD', 'subscribed', ', id: d, account-of: c, source: copy')}\n${subscription('2001-01-01', '10 LD')}`
    expect(short(share(acts))).toMatchObject({ disputed: [{ share: { value: '5' } }, { share: { value: '2.5' } }] })
  })
  test('a body that is no bank wants the rule', () => {
    expect(short(league('').ask({ ask: 'capital-share', bank: 'league', party: 'AAA', form: 'subscribed' }, '2005-01-01'))).toEqual({ want: 'rule', of: 'league', question: 'capital-share' })
  })
})

describe('visits', () => {
  const visit = (on: string, to = 'AAA', more = '') => `  - { on: ${on}, act: visit, person: ada, to: ${to}${more} }`
  const visits = (acts: string, asAt: string, head = '') => league(acts, head).ask({ ask: 'visits', person: 'ada', to: 'AAA' }, asAt)
  const acts = [visit('2001-05-01/2001-05-03', 'AAA', ', id: first'), visit('2001-05-02', 'AAA', ', id: told-again, account-of: first, source: paper'), visit('2002-01-01'), visit('2003-01-01', 'BBB')].join('\n')
  test('each visit once, whoever tells it, from the day it began', () => {
    expect(short(visits(acts, '2001-05-01'))).toMatchObject({ count: 1, acts: ['first'] })
    expect(short(visits(acts, '2005-01-01'))).toMatchObject({ count: 2 })
    expect(roles(visits(acts, '2001-06-01'))).toEqual(['first supports'])
  })
  test('a visit that may or may not have begun leaves the number open', () => { expect(short(visits(`${acts}\n${visit('2004-06')}`, '2004-06-10'))).toMatchObject({ want: 'day-of-act', written: '2004-06' }) })
  test('none is said only where visits are completely recorded', () => {
    expect(short(visits('', '2005-01-01'))).toMatchObject({ want: 'coverage', question: 'visits' })
    expect(short(visits('', '2005-01-01', 'coverage: [{ question: visits, of: ada, from: 2000-01-01, to: 2010-12-31 }]'))).toMatchObject({ count: 0 })
  })
})
