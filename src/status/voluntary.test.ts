/** Voluntary money of the League of Lakes: campaigns and givers, promises against payments, money told twice; and what must be true of any of it. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from 'decimal.js'
import type { CampaignStanding, Voluntary } from '#law'
import { league, roles, short } from './league.fixture.ts'

const head = 'campaigns: { flood: { name: Flood relief, by: league }, drought: { name: Drought } }'
const given = (acts: string, more = '') => league(acts, `${head}\n${more}`)
const campaign = (acts: string, asAt = '2010-12-31', more = '') => given(acts, more).ask({ ask: 'campaign', campaign: 'flood' }, asAt)
const told = (acts: string, asAt = '2010-12-31', more = ''): CampaignStanding => short(campaign(acts, asAt, more)) as CampaignStanding
const texts = (all: readonly { readonly text: string }[]) => all.map(f => f.text)
const stages = (v: { readonly sums: CampaignStanding['sums'] }) => Object.fromEntries(v.sums.map(s => [s.stage, texts(s.sums).join(' + ')]))

const flood = `
  - { on: 2001-03-01, act: appeal, campaign: flood, by: league, target: 500 million USD }
  - { on: 2001-03-02, act: pledge, by: AAA, campaign: flood, amount: 60 million USD, id: pa }
  - { on: 2001-03-02, act: pledge, by: BBB, campaign: flood, amount: 10 million EUR, id: pb }
  - { on: 2001-03-02, act: pledge, by: CCC, campaign: flood, id: pc }
  - { on: 2001-03-05, act: pledge-total, campaign: flood, amount: 350 million USD, id: total }
  - { on: 2001-04-01, act: commitment, by: AAA, campaign: flood, amount: 40 million USD, settles: pa, id: ca }
  - { on: 2001-05-01, act: contribution, by: AAA, amount: 25 million USD, to: [DDD], purpose: tents, settles: ca, id: ga }
  - { on: 2001-05-02, act: contribution, by: EEE, campaign: flood, through: league, to: [DDD, FFF], amount: 500 thousand USD, purpose: tents, id: ge }
  - { on: 2001-06-01, act: contribution, by: EEE, campaign: flood, amount: 2 million USD, purpose: rice, in-kind: true, id: rice }
  - { on: 2001-07-01, act: disbursement, by: league, campaign: flood, to: [DDD], amount: 20 million USD, purpose: tents, id: out }
`
describe('a campaign', () => {
  const v = told(flood)
  test('holds four stages apart, each currency by itself; what settles an act of it belongs to it', () => {
    expect(stages(v)).toEqual({ pledge: '10 million EUR + 60 million USD', commitment: '40 million USD', contribution: '27.5 million USD', disbursement: '20 million USD' })
    expect(v.sums.map(s => [s.stage, s.acts.length, s.without, texts(s.inKind)])).toEqual([['pledge', 3, 1, []], ['commitment', 1, 0, []], ['contribution', 3, 0, ['2 million USD']], ['disbursement', 1, 0, []]])
  })
  test('a target is no result, and no total is added to single pledges', () => {
    expect(texts(v.targets.map(t => t.amount))).toEqual(['500 million USD'])
    expect(v.reported.map(r => [r.amount.text, r.explained?.text, r.unexplained?.text])).toEqual([['350 million USD', '60 million USD', '290 million USD']])
    expect(roles(campaign(flood)).filter(r => r.startsWith('total'))).toEqual(['total not-counted (stated-by-source)'])
  })
  test('donors without a sum are told, and what is promised is set against what was paid', () => {
    expect(v.donors.map(d => [d.party, texts(d.outstanding), d.silent])).toEqual([['AAA', ['35 million USD'], false], ['BBB', ['10 million EUR'], false], ['CCC', [], true], ['EEE', [], false]])
    expect(v.promises.map(p => [p.act, p.amount?.text, p.committed?.text, p.paid?.text, p.outstanding?.text, p.payments])).toEqual([
      ['pa', '60 million USD', '40 million USD', '25 million USD', '35 million USD', ['ga']], ['pb', '10 million EUR', undefined, '0 EUR', '10 million EUR', []], ['pc', undefined, undefined, undefined, undefined, []],
    ])
  })
  test('for whom: money for several together is not divided among them; the giver who names them earmarks it', () => {
    expect(v.beneficiaries.map(b => [b.parties, stages(b)])).toEqual([[['DDD'], { contribution: '25 million USD', disbursement: '20 million USD' }], [['DDD', 'FFF'], { contribution: '500 thousand USD' }]])
    expect(v.lines.filter(l => l.earmarked).map(l => l.act)).toEqual(['ga', 'ge'])
    expect(told('  - { on: 2001-01-01, act: contribution, by: AAA, campaign: flood, to: [DDD], amount: 5 USD, purpose: x, earmarked: false, id: a }').lines[0]!.earmarked).toBe(false)
  })
  test('what is held is money contributed less money passed on: goods are not held', () => { expect(texts(v.held)).toEqual(['5.5 million USD']) })
  test('is complete only where the register declares it; without any act it is open, or nothing inside coverage', () => {
    const covered = 'coverage: [{ question: campaign, of: flood, from: 2000-01-01, to: 2020-12-31 }]'
    expect([v.complete, told(flood, '2010-12-31', covered).complete]).toEqual([false, true])
    expect(short(campaign(''))).toEqual({ want: 'coverage', question: 'campaign', of: 'flood', on: '2010-12-31' })
    expect(told('', '2010-12-31', covered)).toMatchObject({ lines: [], sums: [], complete: true })
  })
  test('is as at its day; an act that may not have been done by then is named and not counted', () => {
    expect(stages(told(flood, '2001-03-31'))).toEqual({ pledge: '10 million EUR + 60 million USD' })
    const coarse = campaign(`${flood}  - { on: 2010, act: contribution, by: FFF, campaign: flood, amount: 1 USD, purpose: x, id: late }`, '2010-06-30')
    expect([stages(short(coarse) as CampaignStanding)['contribution'], roles(coarse).at(-1)]).toEqual(['27.5 million USD', 'late not-counted (date-too-coarse)'])
  })
  test('a bound among the sums is kept, and then no difference is told as a figure', () => {
    const about = told(`${flood}  - { on: 2001-03-02, act: pledge, by: FFF, campaign: flood, amount: more than 5 million USD, id: pf }`)
    expect(texts(about.sums[0]!.sums)).toEqual(['10 million EUR', 'more than 65 million USD'])
    expect([about.sums[0]!.exact, about.reported[0]!.unexplained]).toEqual([false, null])
  })
  test('what settles a pledge that is made anew later is of the one in its place: nothing is promised twice, no payment lost', () => {
    const anew = `${flood}  - { on: 2001-04-02, act: contribution, by: AAA, campaign: flood, amount: 5 million USD, purpose: rice, settles: pa, id: straight }
  - { on: 2001-06-02, act: pledge, by: AAA, campaign: flood, amount: 80 million USD, replaces: pa, id: pa2 }
  - { on: 2001-06-03, act: pledge, by: AAA, campaign: flood, amount: 70 million USD, replaces: pa2, id: pa3 }\n`
    const ofAAA = ({ promises }: { readonly promises: CampaignStanding['promises'] }) => promises.filter(p => p.by === 'AAA').map(p => [p.act, p.amount?.text, p.committed?.text, p.paid?.text, p.outstanding?.text, [...p.payments].sort()])
    const is = [['pa3', '70 million USD', '40 million USD', '30 million USD', '40 million USD', ['ga', 'straight']]]
    expect(ofAAA(told(anew))).toEqual(is)
    expect(ofAAA(short(given(anew).ask({ ask: 'voluntary', by: 'AAA' }, '2010-12-31')) as Voluntary)).toEqual(is)
  })
  test('a pledge in the place of another counts alone', () => {
    const raised = campaign(`${flood}  - { on: 2001-03-09, act: pledge, by: AAA, campaign: flood, amount: 80 million USD, replaces: pa, id: pa2 }`)
    expect([stages(short(raised) as CampaignStanding)['pledge'], roles(raised).includes('pa not-counted (superseded)')]).toEqual(['10 million EUR + 80 million USD', true])
  })
})

describe('promises against payments', () => {
  const outstanding = (acts: string) => told(acts).promises.map(p => [p.act, p.outstanding?.text, p.payments.length, p.presumed, p.otherUnit])
  const pledge = '  - { on: 2001-03-02, act: pledge, by: AAA, campaign: flood, amount: 100 USD, id: p }\n'
  test('a payment that names no pledge is presumed to be of the same giver’s pledge to the same campaign, and that is said', () => {
    expect(outstanding(`${pledge}  - { on: 2001-04-01, act: contribution, by: AAA, campaign: flood, amount: 30 USD, purpose: x, id: g }`)).toEqual([['p', '70 USD', 0, ['g'], []]])
  })
  test('not one made before, of another campaign, another giver or another currency', () => {
    for (const other of ['on: 2001-03-01, by: AAA, campaign: flood, amount: 30 USD', 'on: 2001-04-01, by: BBB, campaign: flood, amount: 30 USD', 'on: 2001-04-01, by: AAA, campaign: drought, amount: 30 USD', 'on: 2001-04-01, by: AAA, campaign: flood, amount: 30 EUR'])
      expect(outstanding(`${pledge}  - { ${other}, act: contribution, purpose: x, id: g }`)).toEqual([['p', '100 USD', 0, [], []]])
  })
  test('a payment in another currency that names the pledge measures nothing of it, and is told', () => {
    expect(outstanding(`${pledge}  - { on: 2001-04-01, act: contribution, by: AAA, amount: 30 EUR, purpose: x, settles: p, id: g }`)).toEqual([['p', '100 USD', 0, [], ['g']]])
  })
  test('a commitment that names no pledge makes it binding; what it is more is promised on top; more than promised is no debt', () => {
    const c = '  - { on: 2001-03-03, act: commitment, by: AAA, campaign: flood, amount: 130 USD, id: c }\n'
    expect(outstanding(pledge + c)).toEqual([['p', '100 USD', 0, [], []], ['c', '30 USD', 0, [], []]])
    expect(outstanding(`${pledge}${c}  - { on: 2001-04-01, act: contribution, by: AAA, campaign: flood, amount: 500 USD, purpose: x, id: g }`).map(p => p[1])).toEqual(['0 USD', '0 USD'])
  })
})

describe('a giver', () => {
  const voluntary = (acts: string, asAt = '2015-12-31', more = '') => given(acts, more).ask({ ask: 'voluntary', by: 'AAA' }, asAt)
  const gift = (on: string, id: string, more = 'amount: 400 thousand USD') => `  - { on: ${on}, act: contribution, by: AAA, to: [DDD, EEE], purpose: refugees, ${more}, id: ${id} }\n`
  const same = (acts: string) => (short(voluntary(acts)) as Voluntary).same.map(s => [s.acts, s.declared])
  test('everything it promised and gave, in campaigns and outside; nothing only inside coverage', () => {
    expect(stages(short(voluntary(flood + gift('2002-01-01', 'g'))) as Voluntary)).toEqual({ pledge: '60 million USD', commitment: '40 million USD', contribution: '25.4 million USD' })
    expect(short(voluntary(''))).toMatchObject({ want: 'coverage', question: 'voluntary' })
    expect(short(voluntary('', '2015-12-31', 'coverage: [{ question: voluntary, of: AAA, from: 2000-01-01, to: 2020-12-31 }]'))).toMatchObject({ lines: [], complete: true })
  })
  test('the same money told for two years and declared so is counted once, and both days are told', () => {
    const acts = gift('2012', 'one') + gift('2013', 'other', 'amount: 400 thousand USD, account-of: one')
    const answer = voluntary(acts)
    expect(stages(short(answer) as Voluntary)).toEqual({ contribution: '400 thousand USD' })
    expect((short(answer) as Voluntary).same.map(s => [s.acts, s.declared, s.days.map(d => d.text)])).toEqual([[['one', 'other'], true, ['2012', '2013']]])
    expect(answer.status).toBe('established')
    // Between the two dates it is in dispute whether it had been given.
    expect(voluntary(acts, '2012-12-31').status).toBe('disputed')
  })
  test('undeclared it is counted as told, and suspected', () => {
    const acts = gift('2012', 'one') + gift('2013-05', 'other')
    expect([stages(short(voluntary(acts)) as Voluntary), same(acts)]).toEqual([{ contribution: '800 thousand USD' }, [[['one', 'other'], false]]])
    expect(same(gift('2012', 'one') + gift('2012-11', 'other'))).toEqual([[['one', 'other'], false]])
  })
  test('not what is further apart, of another amount, for others, of another stage, a yearly gift, or parts of one promise', () => {
    expect(same(gift('2012', 'one') + gift('2014', 'other'))).toEqual([])
    expect(same(gift('2012', 'one') + gift('2013', 'other', 'amount: 401 thousand USD'))).toEqual([])
    expect(same(gift('2012', 'one') + gift('2013', 'other').replace('[DDD, EEE]', '[FFF]'))).toEqual([])
    expect(same(`${gift('2012', 'one')}  - { on: 2013, act: pledge, by: AAA, beneficiaries: [DDD], amount: 400 thousand USD, id: p }`)).toEqual([])
    expect(same(gift('2011', 'a') + gift('2012', 'b') + gift('2013', 'c'))).toEqual([])
    expect(same(`  - { on: 2011, act: pledge, by: AAA, amount: 800 thousand USD, id: p }\n${gift('2012', 'one', 'amount: 400 thousand USD, settles: p')}${gift('2013', 'other', 'amount: 400 thousand USD, settles: p')}`)).toEqual([])
  })
})

/** Acts of three givers in two campaigns and two currencies, each perhaps naming what it settles. */
const kinds = fc.constantFrom('pledge', 'commitment', 'contribution', 'contribution', 'disbursement')
const act = fc.record({ kind: kinds, by: fc.constantFrom('AAA', 'BBB', 'CCC'), month: fc.integer({ min: 1, max: 12 }), amount: fc.option(fc.integer({ min: 1, max: 900 }), { freq: 6 }), unit: fc.constantFrom('USD', 'USD', 'EUR'), campaign: fc.constantFrom('flood', 'flood', 'drought'), settles: fc.option(fc.integer({ min: 0, max: 11 })) })
interface Drawn { readonly kind: string; readonly by: string; readonly month: number; readonly amount: number | null; readonly unit: string; readonly campaign: string; readonly settles: number | null }
const lineOf = (a: Drawn, i: number, all: readonly Drawn[]): string => {
  const of = a.settles === null ? undefined : all[a.settles % all.length]
  const settles = of && of !== a && of.by === a.by && ((a.kind === 'commitment' && of.kind === 'pledge') || (a.kind === 'contribution' && (of.kind === 'pledge' || of.kind === 'commitment'))) ? `, settles: a${all.indexOf(of)}` : ''
  const who = a.kind === 'disbursement' ? 'by: league' : `by: ${a.by}`
  return `  - { on: 2001-${String(a.month).padStart(2, '0')}-15, act: ${a.kind}, ${who}, campaign: ${a.campaign}${a.amount === null ? '' : `, amount: ${a.amount} ${a.unit}`}${a.kind === 'contribution' ? ', purpose: x' : ''}${settles}, id: a${i} }`
}
const acts = fc.array(act, { minLength: 1, maxLength: 12 }) as fc.Arbitrary<readonly Drawn[]>
const linesOf = (all: readonly Drawn[]) => all.map(lineOf)
const ask = (lines: readonly string[]): CampaignStanding | null => { const a = campaign(lines.join('\n')); return a.status === 'established' ? a.value : null }
const valueOf = (all: readonly { readonly unit?: string; readonly value: string }[], unit: string) => new Decimal(all.find(f => f.unit === unit)?.value ?? 0)
const ofStage = (v: CampaignStanding | null, stage: string, unit: string) => valueOf(v?.sums.find(s => s.stage === stage)?.sums ?? [], unit)
const owed = (v: CampaignStanding | null, unit: string) => (v?.donors ?? []).reduce((n, d) => n.plus(valueOf(d.outstanding, unit)), new Decimal(0))
const units = ['USD', 'EUR'] as const

describe('any campaign', () => {
  test('the sums of its donors are its own, stage by stage and currency by currency', () => {
    fc.assert(fc.property(acts, all => {
      const v = ask(linesOf(all))
      for (const stage of ['pledge', 'commitment', 'contribution']) for (const unit of units)
        expect((v?.donors ?? []).reduce((n, d) => n.plus(valueOf(d.sums.find(s => s.stage === stage)?.sums ?? [], unit)), new Decimal(0)).toFixed()).toBe(ofStage(v, stage, unit).toFixed())
    }), { numRuns: 60 })
  })
  test('does not depend on the order in which it was recorded', () => {
    fc.assert(fc.property(acts, all => { const { ...v } = ask(linesOf(all)) ?? {}; expect(ask([...linesOf(all)].reverse()) ?? {}).toEqual(v) }), { numRuns: 60 })
  })
  test('a pledge never raises what is paid or held, nor a payment what is outstanding or pledged', () => {
    fc.assert(fc.property(acts, fc.constantFrom('AAA', 'BBB'), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 12 }), (all, by, amount, month) => {
      const lines = linesOf(all)
      const on = `2001-${String(month).padStart(2, '0')}-20`
      const before = ask(lines)
      const pledged = ask([...lines, `  - { on: ${on}, act: pledge, by: ${by}, campaign: flood, amount: ${amount} USD, id: more }`])
      const paid = ask([...lines, `  - { on: ${on}, act: contribution, by: ${by}, campaign: flood, amount: ${amount} USD, purpose: x, id: more }`])
      for (const unit of units) {
        expect(ofStage(pledged, 'contribution', unit).toFixed()).toBe(ofStage(before, 'contribution', unit).toFixed())
        expect(valueOf(pledged?.held ?? [], unit).toFixed()).toBe(valueOf(before?.held ?? [], unit).toFixed())
        expect(owed(paid, unit).lte(owed(before, unit))).toBe(true)
        expect(ofStage(paid, 'pledge', unit).toFixed()).toBe(ofStage(before, 'pledge', unit).toFixed())
      }
    }), { numRuns: 80 })
  })
  test('a payment that names its promise lowers what is outstanding of it by as much, and never below nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 900 }), fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 4 }), (promised, payments) => {
      const v = ask([`  - { on: 2001-01-01, act: pledge, by: AAA, campaign: flood, amount: ${promised} USD, id: p }`, ...payments.map((n, i) => `  - { on: 2001-0${i + 2}-01, act: contribution, by: AAA, amount: ${n} USD, purpose: x, settles: p, id: g${i} }`)])
      expect(owed(v, 'USD').toNumber()).toBe(Math.max(0, promised - payments.reduce((a, b) => a + b, 0)))
    }), { numRuns: 60 })
  })
})
