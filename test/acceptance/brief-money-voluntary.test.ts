/** What the register makes of the ministry's paragraphs on voluntary money: Somalia and its target, the State's own part, Syria and its two years. */
import { describe, expect, test } from 'vitest'
import { answer, claim, established } from './fixture.ts'

const asAt = '2014-01-31'
const texts = (all: readonly { readonly text: string }[]) => all.map(f => f.text)

describe('Somalia, 2011', () => {
  const somalia = established({ ask: 'campaign', campaign: 'somalia-2011' }, asAt)!
  test('five hundred million were the target: "more than 500 million collected" is contradicted by it', () => {
    expect(texts(somalia.targets.map(t => t.amount))).toEqual(['500 million USD'])
    expect(claim('kz-somalia-collected').verdict.verdict).toBe('contradicted')
    expect(somalia.sums.find(s => s.stage === 'contribution')?.sums[0]?.value).toBe('500000')
  })
  test('350 million were announced, of which 245 million are told donor by donor; they are not added', () => {
    expect(somalia.reported.map(r => [r.amount.text, r.explained?.text, r.unexplained?.text])).toEqual([['350 million USD', '245 million USD', '105 million USD']])
    expect(somalia.sums.map(s => [s.stage, texts(s.sums), s.acts.length, s.without])).toEqual([['pledge', ['245 million USD'], 12, 8], ['contribution', ['500 thousand USD'], 1, 0]])
  })
  test('donor by donor: Turkey 150, Saudi Arabia 60, Iran 25, Kuwait 10, eight without a sum, Kazakhstan half a million given', () => {
    const pledged = Object.fromEntries(somalia.donors.flatMap(d => d.sums.filter(s => s.stage === 'pledge' && s.sums.length > 0).map(s => [d.party, s.sums[0]!.text])))
    expect(pledged).toEqual({ TUR: '150 million USD', SAU: '60 million USD', IRN: '25 million USD', KWT: '10 million USD' })
    expect(somalia.donors.filter(d => d.silent).map(d => d.party)).toEqual(['BHR', 'DZA', 'EGY', 'GAB', 'MYS', 'QAT', 'SDN', 'SEN'])
    const own = somalia.donors.find(d => d.party === 'KAZ')!
    expect([own.sums.map(s => [s.stage, texts(s.sums)]), own.outstanding]).toEqual([[['contribution', ['500 thousand USD']]], []])
    expect(claim('kz-somalia-kazakhstan').verdict.verdict).toBe('confirmed')
  })
  test('nobody declared that these are all', () => { expect(somalia.complete).toBe(false) })
  test('before the meeting there was neither target nor announced total', () => {
    expect(established({ ask: 'campaign', campaign: 'somalia-2011' }, '2011-08-10')).toMatchObject({ targets: [], reported: [], sums: [{ stage: 'pledge' }] })
  })
})

describe('Syria, 2012 or 2013, and what else Kazakhstan gave', () => {
  const given = established({ ask: 'voluntary', by: 'KAZ' }, asAt)!
  test('one gift of 400 thousand dollars, dated 2012 by the press and 2013 by the ministry: counted once, the year in dispute', () => {
    expect(given.same.map(s => [s.amount.text, s.days.map(d => d.text), s.declared])).toEqual([['400 thousand USD', ['2012', '2013'], true]])
    expect(claim('kz-syria-year').verdict.verdict).toBe('disputed')
    expect(answer({ ask: 'voluntary', by: 'KAZ' }, '2012-12-31').status).toBe('disputed')
  })
  test('three times it gave, none of them twice: Somalia, Syria, the budget of the Organisation; the last two gifts of half a million are not one', () => {
    expect(given.sums.map(s => [s.stage, texts(s.sums), s.acts])).toEqual([['contribution', ['1.4 million USD'], ['kz-somalia-2011', 'kz-syria-2012', 'kz-oic-budget-2012']]])
    expect(established({ ask: 'voluntary', by: 'KAZ' }, '2019-01-01')?.lines.map(l => l.act)).toEqual(['kz-somalia-2011', 'kz-syria-2012', 'kz-oic-budget-2012', 'kz-rohingya-2018'])
  })
  test('dues are not among it', () => { expect(given.lines.every(l => l.stage === 'contribution')).toBe(true) })
})
