/** The command on a bank's capital, on the Lake Bank. */
import { describe, expect, test } from 'vitest'
import { figure } from '#acts'
import { charter, constitution, textOf, type SharesLaw } from '#law'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const art = textOf('lakebank.articles')
const byShares: SharesLaw = { bank: 'lakebank', membership: { admission: art(1) }, perShare: 1, basic: { each: 50, cite: art(4) }, shareValue: figure('10 LD'), cite: art(4) }
const bank = constitution({ id: 'lakebank', charters: [charter({ text: 'lakebank.articles', membership: { admission: art(1) }, organs: {}, capital: { cite: art(2), unitOfAccount: 'LD', shareValue: figure('10 LD'), votes: byShares } })] })
const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state } }
bodies: { lakebank: { name: { en: Bank of the Lakes, ar: مصرف البحيرات }, form: organisation } }
instruments: { lakebank.articles: { title: { en: Articles of the Bank, ar: مواد المصرف }, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: standing, of: lakebank, from: 2000-01-31, to: 2000-01-31 }]
sources: { list: { title: List of members, seen: 2025-01-01, rank: official }, paper: { title: Lake Paper, seen: 2025-01-01, rank: press } }
recorded: 2025-01-01
defaults: { source: list }
acts:
  - { on: 1991-01-01, act: admission, of: AAA, to: lakebank }
  - { on: 1991-01-01, act: admission, of: BBB, to: lakebank }
  - { on: ../2000-01-31, act: subscription, by: AAA, in: lakebank, amount: 3000 LD, paid: 300 LD, overdue: 40 LD, not-due: 0 LD, share: 75 % }
  - { on: ../2000-01-31, act: subscription, by: BBB, in: lakebank, amount: 1000 LD, share: 52 % }
  - { on: 1999-06-01, act: rate, of: LD, in: USD, rate: 1.5, source: paper }
`
const chancery = (...argv: readonly string[]) => run(['capital', 'lakebank', '--as-at', '2000-01-31', ...argv], deskOf(dossier, 'confirmed', [bank]))
const up = '{ act: capital-increase, id: up, of: lakebank, sort: general, adds: 4000 LD }'

describe('capital', () => {
  test('forms, holdings, votes and increases, in two languages', async () => {
    const { exit, out, err } = await chancery()
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('As at 31 January 2000')
    expect(out).toMatch(/subscribed +4,?000 \u2068?LD/)
    expect(out).toMatch(/Aland .*75\.0000.*300.*40/)
    expect(out).toMatch(/Beland .*25\.0000.*52.*≠/)
    expect(out).toMatch(/Aland +300 +350 +75\.0000\u00a0% +70\.0000\u00a0%/)
    expect((await chancery('--lang', 'ar')).out).toMatch(/القوة التصويتية|مجموع الأصوات/)
  })
  test('after the last day for which the members are known, that day is named', async () => {
    const later = (...more: readonly string[]) => run(['capital', 'lakebank', '--as-at', '2000-03-01', ...more], deskOf(dossier, 'confirmed', [bank]))
    expect((await later()).out).toContain('The last day for which that is declared is 31 January 2000: ask with --as-at 2000-01-31')
    expect((await later('--suppose', '{ act: subscription, by: AAA, in: lakebank, amount: 4000 LD }')).out).toContain('--as-at 2000-01-31')
    expect((await later('--lang', 'ar')).out).toContain('--as-at 2000-01-31')
    expect((await chancery()).out).not.toContain('last day for which')
  })
  test('amounts in another unit by a dated rate with its source; without one the rate is wanted', async () => {
    const { out } = await chancery('--in', 'USD')
    expect(out).toMatch(/Converted into .*1 June 1999, 244 days away; Lake Paper/)
    expect(out).toMatch(/3,?000 \u2068?LD\u2069? \(≈ 4\.5 thousand US dollars\)/)
    const inDrawingRights = (unit: string) => run(['capital', 'lakebank', '--as-at', '2000-01-31', '--in', unit], deskOf(dossier.replace('in: USD', 'in: SDR'), 'confirmed', [bank]))
    for (const unit of ['SDR', 'XDR']) expect((await inDrawingRights(unit)).out).toMatch(/\(≈ 4\.5 thousand SDR\)/)
    expect((await chancery('--in', 'EUR')).out).toMatch(/Nothing is converted into euros: that wants a rate of .*LD.* in euros/)
    expect(out).not.toMatch(/undefined|NaN/)
  })
  test('as findings and as CSV', async () => {
    const { findings } = JSON.parse((await chancery('--json')).out) as { findings: { question: { ask: string }; status: string }[] }
    expect(findings.map(f => `${f.question.ask} ${f.status}`)).toEqual(['capital established', 'holdings established', 'voting-power established', 'increases open'])
    const csv = (await chancery('--csv', '--in', 'USD')).out.split('\n')
    expect(csv[0]).toMatch(/^as_at,party,name,subscription,unit,.*rate,rate_on$/)
    expect(csv[1]).toBe('2000-01-31,AAA,Aland,3000,LD,300,75.0000,75,340,300,40,0,2660,../2000-01-31,350,75.0000,70.0000,4500,USD,1.5,1999-06-01')
  })
  test('wrong usage is told at once', async () => {
    expect(await chancery('--csv', '--json')).toMatchObject({ exit: 2 })
    expect(await chancery('--csv', '--suppose', '{ act: capital-increase, of: lakebank, sort: special }')).toMatchObject({ exit: 2 })
    const { exit, err } = await run(['capital', 'nobank', '--in', 'dollars', '--others', 'keep'], deskOf(dossier, 'confirmed', [bank]))
    expect(exit).toBe(2)
    expect(err).toMatch(/BANK[\s\S]*--in[\s\S]*--others/)
  })
})
describe('what if', () => {
  const took = '{ act: subscription, by: BBB, in: lakebank, amount: 2000 LD, increase: up }'
  test('a special increase that one member takes up: votes before and after', async () => {
    const { out } = await chancery('--suppose', up.replace('general', 'special'), '--suppose', took)
    expect(out).toMatch(/Supposed: .*1 February 2000/)
    expect(out).toMatch(/Aland +350 +350 +70\.0000\u00a0% +50\.0000\u00a0% +-20\.0000/)
    expect(out).toMatch(/Beland +150 +350 +30\.0000\u00a0% +50\.0000\u00a0% +\+20\.0000/)
    expect(out).toContain('Nothing was recorded')
  })
  test('a general increase leaves the others open, unless it is said what they do', async () => {
    expect((await chancery('--suppose', up, '--suppose', took)).out).toMatch(/after: .*subscription of Aland/)
    expect((await chancery('--suppose', up, '--suppose', took, '--others', 'keep')).out).toMatch(/Supposed of 1 more: they take up nothing[\s\S]*Aland +350 +350/)
    expect((await chancery('--suppose', up, '--others', 'in-proportion')).out).toMatch(/Aland +350 +650 +70\.0000\u00a0% +72\.2222\u00a0%/)
  })
  test('both sides and the change as JSON; a line that cannot be read is refused', async () => {
    const { votes, supposed } = JSON.parse((await chancery('--suppose', up, '--others', 'in-proportion', '--json')).out) as { votes: { party: string; change: string }[]; supposed: unknown[] }
    expect([votes.map(v => v.party), supposed.length]).toEqual([['AAA', 'BBB'], 3])
    expect(await chancery('--suppose', '{ act: subscripton, by: BBB }')).toMatchObject({ exit: 1 })
  })
  test('what is supposed of a day whose list has it already is refused, not told as no change', async () => {
    const { exit, err } = await chancery('--suppose', up.replace('general', 'special').replace('{ act', '{ on: 1999-01-01, act'), '--suppose', took.replace('{ act', '{ on: 1999-02-01, act'))
    expect([exit, err.includes('leave `on` out')]).toEqual([2, true])
  })
  test('supposing what changes nothing changes nothing', async () => {
    expect((await chancery('--suppose', up, '--others', 'keep')).out).toContain('Nothing changes')
  })
})
