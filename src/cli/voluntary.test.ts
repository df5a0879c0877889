/** The commands on voluntary money and on the journal of a body, on the League of Lakes. */
import { describe, expect, test } from 'vitest'
import { charter, constitution, textOf } from '#law'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const art = textOf('lakes.charter')
const lakes = constitution({ id: 'lakes', charters: [charter({ text: 'lakes.charter', membership: { admission: art(1) }, dues: { cite: art(17), base: 'budget' }, organs: {} })] })
const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state } }
bodies: { lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation } }
campaigns: { flood: { name: { en: Flood relief, ar: إغاثة الفيضان }, by: lakes } }
instruments: { lakes.charter: { title: Charter of the Lakes, clauses: { applied-from: { on: 1990-01-01 } } } }
sources: { minutes: { title: Minutes of the League, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2000-12-01, act: assessment, of: AAA, by: lakes, year: 2001, amount: 100 USD, id: a1 }
  - { on: 2001-02, act: payment, of: AAA, to: lakes, amount: 60.50 USD, id: p1 }
  - { on: 2001-03-01, act: appeal, campaign: flood, target: 5 million USD, id: target }
  - { on: 2001-03-02, act: pledge, by: AAA, campaign: flood, amount: 3 million USD, id: pl }
  - { on: 2001-03-02, act: pledge, by: BBB, campaign: flood, id: silent }
  - { on: 2001-04-02, act: contribution, by: AAA, through: lakes, campaign: flood, amount: 1 million USD, purpose: "=tents", id: g1 }
  - { on: 2001-04-03, act: contribution, by: BBB, through: lakes, campaign: flood, amount: about 2 million USD, purpose: rice, id: g2 }
  - { on: 2001-05-02, act: disbursement, by: lakes, campaign: flood, to: [BBB], amount: 400 thousand USD, id: d1 }
`
const chancery = (...argv: readonly string[]) => run(argv, deskOf(dossier, 'confirmed', [lakes]))

describe('pledges', () => {
  test('of a campaign: what is target, promise, gift and held, and promises against payments', async () => {
    const { exit, out } = await chancery('pledges', 'flood', '--as-at', '2002-01-01')
    expect(exit).toBe(0)
    expect(out).toContain('The campaign “Flood relief” of the League of Lakes asked for 5 million US dollars, which is a target and no result')
    expect(out).toMatch(/\ngiver +promised +shown paid +not shown paid\nAland \(2 March 2001\) +3 million US dollars +1 million US dollars \(presumed\) +2 million US dollars\n/)
    expect((await chancery('pledges', 'flood', '--as-at', '2002-01-01', '--lang', 'ar')).out).toContain('وهو هدف لا حصيلة')
  })
  test('what was given stands act by act; a payment in another currency than the promise is told beside what was paid of it', async () => {
    const euros = dossier.replace('  - { on: 2001-05-02,', '  - { on: 2001-05-01, act: contribution, by: AAA, amount: 7 EUR, purpose: boats, settles: pl, id: g3 }\n  - { on: 2001-05-02,')
    const { out } = await run(['pledges', 'AAA', '--as-at', '2002-01-01'], deskOf(euros, 'confirmed', [lakes]))
    expect(out).toMatch(/1 million US dollars \(presumed\); 7 euros \(in another currency, set against nothing\) +2 million US dollars\n/)
    expect(out).toMatch(/\n2 April 2001 +Aland +voluntary contribution +1 million US dollars +League of Lakes: =tents\n1 May 2001 +Aland +voluntary contribution +7 euros +boats\n?$/)
    expect((await chancery('pledges', 'flood', '--as-at', '2002-01-01')).out).toMatch(/2 May 2001 +League of Lakes +disbursement +400 thousand US dollars +Beland/)
  })
  test('of a State: as a finding and as a table, one row an act; no cell is a formula', async () => {
    expect(JSON.parse((await chancery('pledges', 'AAA', '--as-at', '2002-01-01', '--json')).out)).toMatchObject({ question: { ask: 'voluntary', by: 'AAA' }, status: 'established', value: { outstanding: ['2 million USD'] } })
    const { out } = await chancery('pledges', 'AAA', '--as-at', '2002-01-01', '--format', 'csv')
    expect(out.trim().split('\n').map(l => l.split(',').slice(0, 7).join())).toEqual(['act,stage,by,on,amount,currency,bound', 'pl,pledge,AAA,2001-03-02,3000000,USD,exactly', 'g1,contribution,AAA,2001-04-02,1000000,USD,exactly'])
    expect(out).toContain(",'=tents,")
  })
  test('a State or campaign that is none is told, and so is what cannot be put into a table', async () => {
    expect((await chancery('pledges', 'flod')).err).toMatch(/^OF\n[\s\S]*write flood/)
    expect((await run(['pledges', 'aland-2002'], deskOf(dossier.replaceAll(/\bflood\b/g, 'aland-2001'), 'confirmed', [lakes]))).err).toMatch(/write aland-2001/)
    expect(await chancery('pledges', 'BBB', '--as-at', '2000-01-01', '--format', 'csv')).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('does not establish') as string })
  })
})

describe('ledger', () => {
  test('the trial balance of each fund; what tells no exact sum is named', async () => {
    const { out } = await chancery('ledger', 'lakes', '--as-at', '2002-01-01')
    expect(out).toBe(`As at 1 January 2002

League of Lakes

Flood relief (USD)
                          debit   credit
cash                     600000
voluntary contributions          1000000
passed on Beland         400000

regular budget (USD)
                        debit  credit
owed by Aland            39.5
cash                     60.5
assessed contributions            100

not entered, no exact sum being told: the voluntary contribution of Beland of 3 April 2001
`)
  })
  test('as a journal that plain-text accounting reads: every entry comes to nothing', async () => {
    const { out } = await chancery('ledger', 'lakes', '--as-at', '2002-01-01', '--format', 'hledger')
    expect(out).toContain(`2001-02-28 * the payment of Aland of February 2001  ; act: p1
    ; dated 2001-02
    assets:regular-budget:cash            60.5 USD
    assets:regular-budget:receivable:AAA  -60.5 USD`)
    const entries = out.split('\n\n').slice(1)
    expect(entries).toHaveLength(4)
    for (const e of entries) {
      expect(e).toMatch(/^\d{4}-\d{2}-\d{2} \* [^;\n]+ {2}; act: \S+\n/)
      const amounts = [...e.matchAll(/^ {4}(?:assets|revenues|expenses|equity):\S+ {2,}(-?\d+(?:\.\d+)?) USD$/gm)].map(m => Math.round(Number(m[1]) * 100))
      expect([amounts.length, amounts.reduce((a, b) => a + b, 0)]).toEqual([2, 0])
    }
  })
  test('postings as a table and as data, of one fund where it is named', async () => {
    expect((await chancery('ledger', 'lakes', '--as-at', '2002-01-01', '--fund', 'flood', '--format', 'csv')).out).toBe('day,act,fund,account,of,amount,currency\n2001-04-02,g1,flood,cash,,1000000,USD\n2001-04-02,g1,flood,voluntary,,-1000000,USD\n2001-05-02,d1,flood,passed-on,BBB,400000,USD\n2001-05-02,d1,flood,cash,,-400000,USD\n')
    expect(JSON.parse((await chancery('ledger', 'lakes', '--as-at', '2002-01-01', '--json')).out)).toMatchObject({ balanced: true, left: ['g2'], unknown: [] })
    expect((await chancery('ledger', 'lakes', '--fund', 'drought')).err).toMatch(/one of flood, regular-budget/)
  })
})
