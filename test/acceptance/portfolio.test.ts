/** The financing of Kazakhstan as the dossiers of this project have it: what a document of 2012 and the press tell of it, each in its place, and nothing added that is told twice. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BankPortfolio } from '#law'
import { constitutions } from '#organisations'
import { loadFolder } from '#register'
import { ask, indexActs, lawOf, registerAsAt } from '#status'

const { holdings } = loadFolder(join(import.meta.dirname, '..', '..', 'dossiers'), { learnt: '2026-11-23' })
const index = indexActs(holdings.acts, holdings)
const isdb = (asAt: `${number}-${number}-${number}`): BankPortfolio => {
  const a = ask({ ask: 'portfolio', party: 'KAZ' }, registerAsAt(index, asAt), lawOf(constitutions))
  if (a.status !== 'established') throw new Error(JSON.stringify(a))
  const bank = a.value.banks.find(b => b.by === 'isdb')
  if (bank === undefined) throw new Error('no operation of the Bank')
  return bank
}
describe('the Islamic Development Bank in Kazakhstan', () => {
  test('987 million in more than 30 projects is a total of October 2012, and in no sum', () => {
    const { told, sums, years } = isdb('2014-01-31')
    expect(told.map(t => [t.on.text, t.amount.text, t.projects?.text, t.stage])).toEqual([['2012-10', '987 million USD', 'more than 30', 'signed']])
    expect(sums.map(s => [s.stage, s.sums.map(f => f.text)])).toEqual([['disbursed', ['500 million USD']]])
    expect(years.map(y => y.year)).toEqual(['2014'])
  })
  test('44.9 % transport and 48.1 % small business and finance leave 7 % that nobody divides', () => {
    const [division] = isdb('2014-01-31').sectors
    expect(division?.parts.map(p => [p.sector, p.share?.value, p.amount[0]?.value])).toEqual([['transport', '44.9', '443163000'], ['small-business-and-finance', '48.1', '474747000'], [null, '7', '69090000']])
  })
  test('the strategy of 2012 to 2014: one billion or 1.2, and what was disbursed in its time', () => {
    const [strategy] = isdb('2014-01-31').strategies
    expect([strategy?.planned.map(p => p.amount?.text), strategy?.disbursed.sums.map(f => f.text), strategy?.running]).toEqual([['1 billion USD', '1.2 billion USD'], ['500 million USD'], true])
  })
  test('of later totals nobody says what they are totals of; what is planned is apart from what is signed', () => {
    const { told, sums } = isdb('2026-11-23')
    expect(told.filter(t => t.stage === null).map(t => t.amount.text)).toEqual(['more than 1.6 billion USD', 'about 2 billion USD'])
    expect(sums.map(s => [s.stage, s.sums[0]?.value, s.exact])).toEqual([['planned', '2000000000', false], ['signed', '1156500000', true], ['disbursed', '500000000', true]])
  })
})
