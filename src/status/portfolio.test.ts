/** The portfolio of a State of the League with the Lake Bank: what is added and what is not, stages of a project, sectors with their remainder, strategies. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figure, type Figure } from '#acts'
import { amountsBySector, exactly, type BankPortfolio, type Portfolio, type ProjectStanding } from '#law'
import { league, roles, short } from './league.fixture.ts'

const projects = 'projects: { lakebank.wells: { name: Wells, by: lakebank, of: AAA, sectors: { water: 75 %, energy: 20 % } }, lakebank.port: { name: Port, by: lakebank, of: AAA } }'
const covered = 'coverage: [{ question: portfolio, of: AAA, from: 1990-01-01, to: 2019-12-31 }]'
const op = (on: string, stage: string, amount: string, more = '', by = 'lakebank'): string => `  - { on: ${on}, act: financing, by: ${by}, of: AAA, stage: ${stage}, amount: ${amount}${more} }`
const step = (on: string, stage: string, more = ''): string => `  - { on: ${on}, act: project-milestone, by: lakebank, of: AAA, project: lakebank.wells, stage: ${stage}${more} }`
const wells = ', project: lakebank.wells'
const portfolio = (acts: readonly string[], asAt = '2015-01-01', head = projects) => league(acts.join('\n'), head).ask({ ask: 'portfolio', party: 'AAA' }, asAt)
const bank = (acts: readonly string[], asAt?: string, head?: string): BankPortfolio => {
  const a = portfolio(acts, asAt, head)
  if (a.status !== 'established') throw new Error(JSON.stringify(short(a)))
  return a.value.banks.find(b => b.by === 'lakebank')!
}
const project = (acts: readonly string[], asAt = '2015-01-01', head = projects) => league(acts.join('\n'), head).ask({ ask: 'project', project: 'lakebank.wells' }, asAt)
const standing = (acts: readonly string[], asAt?: string, head?: string): ProjectStanding => { const a = project(acts, asAt, head); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
const said = (sums: readonly { readonly stage: string; readonly sums: readonly Figure[] }[]): readonly string[] => sums.map(s => `${s.stage}: ${s.sums.map(f => f.text).join(' and ')}`)

describe('what is added', () => {
  test('single operations stage by stage; a total to a day is told beside them and changes no sum', () => {
    const acts = [op('2001-02-03', 'signed', '5 million USD'), op('2002-02-03', 'signed', '1.5 million USD'), op('2003-01-01', 'disbursed', '2 million USD')]
    const total = op('2003-12-31', 'signed', '987 million USD', ', cumulative: true, projects: more than 30, id: total')
    expect(said(bank(acts).sums)).toEqual(['signed: 6.5 million USD', 'disbursed: 2 million USD'])
    const beside = bank([...acts, total])
    expect([beside.sums, beside.years]).toEqual([bank(acts).sums, bank(acts).years])
    expect(beside.told).toMatchObject([{ act: 'total', amount: { text: '987 million USD' }, projects: { text: 'more than 30' }, stage: 'signed' }])
    expect(beside.projects).toHaveLength(3)
  })
  test('of a total without a stage nobody says what it is a total of', () => {
    expect(bank(['  - { on: 2003-12-31, act: financing, by: lakebank, of: AAA, amount: 9 LD, cumulative: true }']).told[0]?.stage).toBeNull()
    expect(said(bank(['  - { on: 2003-12-31, act: financing, by: lakebank, of: AAA, amount: 9 LD }']).sums)).toEqual(['approved: 9 LD'])
  })
  test('two currencies are two sums, and a figure that is not exact makes its sum inexact', () => {
    const { sums } = bank([op('2001-02-03', 'signed', '5 USD'), op('2001-02-04', 'signed', '7 EUR'), op('2001-02-05', 'signed', 'more than 3 USD')])
    expect(said(sums)).toEqual(['signed: 7 EUR and more than 8 USD'])
    expect(sums[0]?.exact).toBe(false)
  })
  test('an operation falls into a year only when that is certain', () => {
    const { years } = bank([op('2001-02', 'signed', '5 USD'), op('2002~', 'signed', '7 USD'), op('2002-12-30/2003-01-02', 'signed', '11 USD'), op('2003', 'disbursed', '1 USD')])
    expect(years.map(y => [y.year, said(y.sums)])).toEqual([['2001', ['signed: 5 USD']], ['2003', ['disbursed: 1 USD']], [null, ['signed: 18 USD']]])
  })
  test('planned money is of the year in which it is due', () => { expect(bank([op('2001-02-03', 'planned', '5 USD', ', due: 2017')]).years).toMatchObject([{ year: '2017' }]) })
  test('what may not have taken place yet is not counted, and is told', () => {
    const a = portfolio([op('2001-02-03', 'signed', '5 USD', ', id: one'), op('2015', 'signed', '7 USD', ', id: perhaps')], '2015-06-01')
    expect(a.status === 'established' && said(a.value.banks[0]!.sums)).toEqual(['signed: 5 USD'])
    expect(roles(a)).toContain('perhaps not-counted (date-too-coarse)')
    expect(short(portfolio([op('2015', 'signed', '7 USD', ', id: perhaps')], '2015-06-01'))).toMatchObject({ want: 'day-of-act', act: 'perhaps' })
  })
  test('nothing told is no answer, unless the register declares that it holds everything', () => {
    expect(short(portfolio([]))).toEqual({ want: 'coverage', question: 'portfolio', of: 'AAA', on: '2015-01-01' })
    expect(short(portfolio([], '2015-01-01', covered))).toEqual({ banks: [], complete: true })
  })
  test('banks stand apart', () => {
    const a = portfolio([op('2001-02-03', 'signed', '5 USD'), op('2001-02-03', 'signed', '7 USD', '', 'league')])
    expect((short(a) as Portfolio).banks.map(b => [b.by, said(b.sums)])).toEqual([['lakebank', ['signed: 5 USD']], ['league', ['signed: 7 USD']]])
  })
})

describe('sources that disagree', () => {
  const first = op('2001-02-03', 'signed', '5 USD', ', id: first')
  const other = (source: string, amount: string): string => op('2001-02-03', 'signed', amount, `, id: other, account-of: first, source: ${source}`)
  test('the same money is told once', () => { expect(said(bank([first, other('copy', '5 USD')]).sums)).toEqual(['signed: 5 USD']) })
  test('an equal source makes it disputed, a lesser one is contrary', () => {
    const a = portfolio([first, other('copy', '6 USD')])
    expect(a.status === 'disputed' && a.positions.map(p => p.status === 'established' && said((p.value).banks[0]!.sums))).toEqual([['signed: 5 USD'], ['signed: 6 USD']])
    const b = portfolio([first, other('paper', '6 USD')])
    expect([b.status, roles(b).find(r => r.startsWith('other'))]).toEqual(['established', 'other contrary (lesser-rank)'])
  })
})

describe('a project', () => {
  const life = [
    op('2001-01-10', 'approved', '10 USD', wells), op('2001-03-10', 'signed', '10 USD', wells), step('2001-06-01', 'effective'), op('2001-09-01', 'disbursed', '4 USD', wells), step('2001-10-01', 'closing-set', ', due: 2004-12-31'),
    step('2003-10-01', 'closing-set', ', due: 2005-12-31'), op('2005-01-01', 'cancelled', '1 USD', wells), step('2005-06-01', 'completed'), step('2006-01-01', 'closed'),
  ]
  test.each([['2001-01-31', 'approved'], ['2001-03-31', 'signed'], ['2001-06-30', 'effective'], ['2001-09-30', 'disbursing'], ['2005-06-30', 'completed'], ['2006-01-31', 'closed']])('as at %s it is %s', (asAt, stage) => { expect(standing(life, asAt).stage).toBe(stage) })
  test('its days, its closing date as last set, and what is left to disburse', () => {
    expect(standing(life, '2005-06-30')).toMatchObject({
      project: 'lakebank.wells', name: { en: 'Wells' }, approved: { text: '2001-01-10' }, signed: { text: '2001-03-10' }, effective: { text: '2001-06-01' }, firstDisbursed: { text: '2001-09-01' }, completed: { text: '2005-06-01' }, ended: null, closing: { text: '2005-12-31' }, undisbursed: { text: '5 USD' },
    })
    expect(standing(life, '2002-01-01').closing?.text).toBe('2004-12-31')
    expect(standing(life, '2006-02-01').ended?.text).toBe('2006-01-01')
  })
  test('what is left is not told while no disbursement is, unless everything is held; nor of two units, inexact sums, or more than was signed', () => {
    const signed = op('2001-03-10', 'signed', '10 USD', wells)
    expect(standing([signed]).undisbursed).toBeNull()
    expect(standing([signed], '2015-01-01', `${projects}\n${covered}`).undisbursed?.text).toBe('10 USD')
    for (const amount of ['about 4 USD', '4 EUR', '11 USD']) expect(standing([signed, op('2001-09-01', 'disbursed', amount, wells)]).undisbursed).toBeNull()
    expect(standing([signed, op('2001-09-01', 'disbursed', '4 USD', wells), op('2015', 'disbursed', '1 USD', wells)], '2015-06-01').undisbursed).toBeNull()
  })
  test('suspended, and taken up again', () => {
    const acts = [op('2001-03-10', 'signed', '10 USD', wells), step('2002-01-01', 'disbursements-suspended'), step('2003-01-01', 'suspension-lifted')]
    expect([standing(acts, '2002-06-01').suspended?.text, standing(acts).suspended]).toEqual(['2002-01-01', null])
  })
  test('nothing done, and a total to date alone, is no standing', () => {
    expect(short(project([]))).toEqual({ want: 'act', kind: 'financing', of: ['lakebank.wells'] })
    const a = project([op('2001-03-10', 'signed', '10 USD', `${wells}, cumulative: true, id: total`)])
    expect([a.status, roles(a)]).toEqual(['open', ['total not-counted (total-to-date)']])
  })
  test('in the portfolio each project is one, and operations of none stand for themselves', () => {
    const { projects: all } = bank([...life, op('2002-01-01', 'signed', '3 USD', ', purpose: Boats'), op('2002-01-02', 'signed', '3 USD', ', purpose: Boats')])
    expect(all.map(p => [p.project, p.stage])).toEqual([['lakebank.wells', 'closed'], [null, 'signed'], [null, 'signed']])
  })
})

describe('sectors', () => {
  const shares = (more: string, on = '2003-12-31'): string => `  - { on: ${on}, act: sector-shares, by: lakebank, of: AAA, shares: { ${more} } }`
  const total = op('2003-12-31', 'signed', '987 million USD', ', cumulative: true')
  test('as told: what the shares leave over is a remainder of no sector, with its amount', () => {
    const [told] = bank([total, shares('transport: 44.9 %, finance: 48.1 %')]).sectors
    expect(told).toMatchObject({ by: 'told', stage: 'signed', remainder: { text: '7 %' }, over: false })
    expect(told?.parts.map(p => [p.sector, p.share?.text, p.amount[0]?.value])).toEqual([['transport', '44.9 %', '443163000'], ['finance', '48.1 %', '474747000'], [null, '7 %', '69090000']])
  })
  test('of no total of the same place and day, shares have no amounts', () => { expect(bank([total, shares('transport: 44.9 %', '2004-01-01')]).sectors[0]).toMatchObject({ whole: [], stage: null, parts: [{ sector: 'transport', amount: [] }, { sector: null }] }) })
  test('more than a hundred is refused; within the rounding of its digits it is none', () => {
    expect(() => bank([shares('transport: 60 %, finance: 48 %')])).toThrow('shares-over-hundred')
    expect(bank([shares('a: 33.4 %, b: 33.4 %, c: 33.3 %')]).sectors[0]?.over).toBe(false)
    const kept = bank([`  - { on: 2003-12-31, act: sector-shares, by: lakebank, of: AAA, shares: { transport: 60 %, finance: 48 % }, irregular: so in the source }`]).sectors[0]
    expect(kept).toMatchObject({ over: true, remainder: { text: '-8 %' } })
  })
  test('reckoned from operations, by stage and unit; an operation of no sector is left over', () => {
    const { sectors } = bank([op('2001-01-01', 'signed', '100 USD', wells), op('2001-01-02', 'signed', '100 USD', ', project: lakebank.port'), op('2001-01-03', 'disbursed', '10 USD', `${wells}, sectors: { water: 100 % }`)])
    expect(sectors.map(s => [s.by, s.stage, s.whole[0]?.text, s.remainder.text, ...s.parts.map(p => `${p.sector} ${p.amount[0]?.text} ${p.share?.text}`)])).toEqual([
      ['reckoned', 'signed', '200 USD', '52.5 %', 'energy 20 USD 10 %', 'water 75 USD 37.5 %', 'null 105 USD 52.5 %'], ['reckoned', 'disbursed', '10 USD', '0 %', 'water 10 USD 100 %'],
    ])
  })
  test('a line on a project of another bank or State is refused', () => {
    expect(() => bank([op('2001-01-01', 'signed', '5 USD', wells, 'league')])).toThrow('project-of-another')
    expect(() => bank([], '2015-01-01', 'projects: { lakebank.x: { name: X, by: lakebnk, sectors: { water: 101 % } } }')).toThrow(/unknown-subject[\s\S]*shares-over-hundred/)
  })
})

test('a strategy: what each source says was planned, and what was signed and disbursed in its period', () => {
  const strategy = '  - { on: 2002-01-01, act: partnership-strategy, by: lakebank, with: AAA, period: 2002/2004, amount: 1 billion USD, id: plan }'
  const other = '  - { on: 2002, act: partnership-strategy, by: lakebank, with: AAA, period: 2002/2004, amount: 1.2 billion USD, account-of: plan, id: other, source: paper }'
  const acts = [strategy, other, op('2002-05-01', 'signed', '3 USD'), op('2004', 'disbursed', '2 USD'), op('2005-01-01', 'disbursed', '1 USD'), op('2001/2002', 'signed', '50 USD')]
  const a = portfolio(acts)
  expect(a.status).toBe('established')
  const [held] = bank(acts).strategies
  expect(held?.planned.map(p => [p.act, p.amount?.text])).toEqual([['plan', '1 billion USD'], ['other', '1.2 billion USD']])
  expect([held?.signed.sums.map(f => f.text), held?.disbursed.sums.map(f => f.text), held?.running, bank(acts, '2003-01-01').strategies[0]?.running]).toEqual([['3 USD'], ['2 USD'], false, true])
})

describe('for any operations', () => {
  const stages = ['planned', 'approved', 'signed', 'disbursed', 'cancelled'] as const
  const money = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom('USD', 'EUR')).map(([n, d, unit]) => `${n}.${String(d).padStart(2, '0')} ${unit}`)
  const shares = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })).map(([a, b]) => `, sectors: { water: ${a / 10} %, energy: ${b / 10} % }`)
  const line = fc.tuple(fc.constantFrom('2001', '2002-03', '2003-04-05', '2004~', '2001/2003'), fc.constantFrom(...stages), money, fc.oneof(shares, fc.constant(''), fc.constant(wells), fc.constant(', project: lakebank.port')))
  const lines = fc.array(line, { minLength: 1, maxLength: 12 }).map(all => all.map(([on, stage, amount, more], i) => op(on, stage, amount, `${more}, id: op${i}`)))
  const perUnit = (all: readonly { readonly sums: readonly Figure[]; readonly stage: string }[]): Record<string, string> => {
    const by: Record<string, ReturnType<typeof exactly>> = {}
    for (const s of all) for (const f of s.sums) { const key = `${s.stage} ${f.unit}`; by[key] = (by[key] ?? exactly(0)).plus(f.value) }
    return Object.fromEntries(Object.entries(by).map(([k, d]) => [k, d.toFixed()]).sort())
  }
  test('projects and years come to the sums of the bank; so do the sectors with what they leave over', () => {
    fc.assert(fc.property(lines, acts => {
      const b = bank(acts)
      expect(perUnit(b.projects.flatMap(p => p.sums))).toEqual(perUnit(b.sums))
      expect(perUnit(b.years.flatMap(y => y.sums))).toEqual(perUnit(b.sums))
      for (const s of b.sectors.filter(d => d.by === 'reckoned')) expect(s.parts.reduce((n, p) => n.plus(p.amount[0]?.value ?? 0), exactly(0)).toFixed()).toBe(exactly(s.whole[0]!.value).toFixed())
    }), { numRuns: 40 })
  })
  test('the order of the lines changes nothing, nor does a total to date', () => {
    fc.assert(fc.property(lines.chain(acts => fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length, maxLength: acts.length }))), ([acts, shuffled]) => {
      const [a, b, c] = [bank(acts), bank(shuffled), bank([...acts, op('2004-06-01', 'signed', '5 billion USD', ', cumulative: true')])]
      expect(perUnit(b.sums)).toEqual(perUnit(a.sums))
      expect([c.sums, c.years, c.projects, c.sectors]).toEqual([a.sums, a.years, a.projects, a.sectors])
    }), { numRuns: 40 })
  })
  test('told shares and the remainder come to the whole exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 10 ** 9 }), (a, b, whole) => {
      const [told] = bank([op('2003-12-31', 'signed', `${whole} USD`, ', cumulative: true'), `  - { on: 2003-12-31, act: sector-shares, by: lakebank, of: AAA, shares: { x: ${a / 10} %, y: ${b / 10} % } }`]).sectors
      expect(told!.parts.reduce((n, p) => n.plus(p.amount[0]!.value), exactly(0)).toFixed()).toBe(String(whole))
    }), { numRuns: 40 })
  })
  test('amounts by sector of nothing are none', () => { expect([amountsBySector([], league('').at('2015-01-01')), figure('1 USD').unit]).toEqual([[], 'USD']) })
})
