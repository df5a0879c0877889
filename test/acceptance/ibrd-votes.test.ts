/** Votes by shares at the size of a real bank: the table of subscriptions beside the project, and the same sum done in whole numbers by hand. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, decimalOf, readDossier, type Figure } from '#acts'
import { atLeast, byTable, byWeight, established as asEstablished, measure, namedVotes, textOf, type Tally, type WeightLaw } from '#law'
import { indexActs, registerAsAt } from '#status'
import { established } from './fixture.ts'
import { folder, rowsOf } from './treaties.fixture.ts'

const table = 'ibrd/shares-2023-02-06.csv'
const here = existsSync(join(folder, table))
const rows = here ? rowsOf(table) : []
const codeOf = (i: number): string => `X-${`${i}`.padStart(3, '0')}`
const art = textOf('bank.articles')
/** One vote a share, the table telling tenths of a million: ten votes for each unit. Basic votes are 5.55 per cent of all, shared equally. */
const weights: WeightLaw = byTable({ bank: 'bank', membership: { admission: art(2) }, perShare: 10, basic: { percentOfAll: '5.55', cite: art(5, 3) }, cite: art(5, 3) })
const register = () => {
  const lines = rows.flatMap((r, i) => [`  - { on: 2023-02-06, act: admission, of: ${codeOf(i)}, to: bank }`, `  - { on: 2023-02-06, act: subscription, by: ${codeOf(i)}, in: bank, amount: "${r['shares']} million USD", shares: "${r['shares']}" }`])
  const text = `recorded: 2023-02-07
parties:\n${rows.map((r, i) => `  ${codeOf(i)}: { name: ${JSON.stringify(r['member'])}, form: state }`).join('\n')}
bodies: { bank: { name: Bank, form: organisation } }
sources: { table: { title: Table of subscriptions, seen: 2023-02-07, rank: official } }
coverage: [{ question: members, of: bank, from: 2023-02-06, to: 2023-12-31 }]
defaults: { source: table }
acts:\n${lines.join('\n')}\n`
  const read = readDossier(text, { file: 'bank.yaml', id: 'bank' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2023-02-07' })
  expect([...read.problems, ...problems].filter(p => p.severity === 'error')).toEqual([])
  return registerAsAt(indexActs(holdings.acts, holdings), '2023-03-01')
}

describe.skipIf(!here)('the votes of a bank with 189 members', () => {
  const found = here ? weights(register()) : asEstablished(new Map())
  const votes = found.status === 'established' ? found.value : new Map<string, never>()
  const whole = rows.map(r => { const [units = '0', tenths = '0'] = (r['shares'] ?? '').split('.'); return BigInt(units) * 10n + BigInt(tenths) })
  const byShares = whole.reduce((a, b) => a + b, 0n)
  test('are those of the same sum in whole numbers, member by member', () => {
    expect(rows).toHaveLength(189)
    // b = S × 5.55 / (94.45 × 189), to the nearest whole vote.
    const basic = (byShares * 555n * 2n + 9445n * 189n) / (9445n * 189n * 2n)
    expect([byShares, basic]).toEqual([2_599_018n, 808n])
    expect([...votes].map(([code, n]) => [code, n.toFixed()])).toEqual(whole.map((n, i) => [codeOf(i), String(n + basic)]).sort(([a], [b]) => (a! < b! ? -1 : 1)))
  })
  test('the basic ones are 5.55 per cent of all, as nearly as whole votes allow', () => {
    const all = byShares + 808n * 189n
    const share = (each: bigint): number => Number((each * 189n * 1_000_000n) / (byShares + each * 189n))
    expect([share(807n), share(808n), share(809n)].map(s => Math.abs(s - 55_500))).toEqual([69, 4, 61])
    expect([...votes.values()].reduce((sum, n) => sum + BigInt(n.toFixed()), 0n)).toBe(all)
  })
  test('the heaviest member alone keeps eighty-five per cent from being reached, all others together need it', () => {
    const codes = [...votes.keys()]
    const heaviest = codes.toSorted((a, b) => votes.get(b)!.comparedTo(votes.get(a)!))[0]!
    expect(rows[Number(heaviest.slice(2))]?.['member']).toBe('UNITED STATES')
    const electorate = asEstablished({ members: codes, entitled: codes, barred: new Map() })
    const cast = (without: string): Tally => ({ for: namedVotes(codes.filter(c => c !== without)), against: namedVotes([without]), abstaining: namedVotes([]), decision: 'bank.board:1', organ: 'bank.board', electorate, register: register() })
    const met = (without: string) => { const f = measure(byWeight(atLeast(85, 100, 'members', art(8)), weights), cast(without)); return f.status === 'established' && f.value.met }
    expect([met(heaviest), met(codes.find(c => c !== heaviest)!)]).toEqual([false, true])
  })
})

describe('the voting power that the register tells of the bank', () => {
  const power = established({ ask: 'voting-power', bank: 'ibrd' }, '2023-02-06')
  const members = power?.members ?? []
  /** n / d in hundredths of a per cent, to the nearest, in whole numbers: 15.47 per cent is 1547. */
  const hundredths = (n: bigint, d: bigint): bigint => (n * 20_000n + d) / (d * 2n)
  const printed = (f: Figure): bigint => BigInt(decimalOf(f).mul(100).toFixed(0))
  test('has 189 members, 2,599,018 shares and 808 basic votes each: 5.55 per cent of all, equal', () => {
    expect(power).toMatchObject({ shares: { value: '2599018' }, basicEach: { value: '808' }, votes: { value: '2751730' }, how: 'percent-of-all', percent: { text: '5.55 %' } })
    expect(members).toHaveLength(189)
    expect(new Set(members.map(m => m.basic.value))).toEqual(new Set(['808']))
    expect(hundredths(808n * 189n, 2_751_730n)).toBe(555n)
  })
  test('gives both percentages of each member to two decimals as whole numbers do, and they add up', () => {
    const wrong = members.filter(m => printed(m.ofShares) !== hundredths(BigInt(m.shares.value), 2_599_018n) || printed(m.ofVotes) !== hundredths(BigInt(m.votes.value), 2_751_730n) || BigInt(m.votes.value) !== BigInt(m.byShares.value) + 808n)
    expect(wrong).toEqual([])
    for (const of of ['ofShares', 'ofVotes'] as const) expect(Math.abs(members.reduce((sum, m) => sum + Number(m[of].value), 0) - 100)).toBeLessThan(0.01)
  })
  test('agrees with what was printed of the nine greatest shares of the votes', () => {
    // percentage_of_total_votes of the Bank's own table, as carried by github.com/ONEcampaign/data_dive_MDBs, output/wb_votes_data.csv (branch main); the rest of that table is put together by income and was not compared.
    const seen = { USA: 1547n, JPN: 729n, CHN: 566n, DEU: 434n, FRA: 384n, GBR: 384n, IND: 301n, RUS: 290n, CAN: 259n }
    expect(Object.fromEntries(members.filter(m => m.party in seen).map(m => [m.party, printed(m.ofVotes)]))).toEqual(seen)
  })
  test.skipIf(!here)('rests on the same shares as the table beside the project', () => {
    expect(members.map(m => Number(m.shares.value)).toSorted((a, b) => a - b)).toEqual(rows.map(r => Math.round(Number(r['shares']) * 10)).toSorted((a, b) => a - b))
  })
  test('what of its capital is called in the list does not tell; subscribed is the sum of all', () => {
    const forms = established({ ask: 'capital', bank: 'ibrd' }, '2023-02-06')?.forms.map(f => [f.form, f.amount.status === 'established' ? f.amount.value.value : f.amount.status, f.shares?.value])
    expect(forms).toEqual([['authorised', 'open', undefined], ['subscribed', '259901800000', '2599018'], ['callable', 'open', undefined], ['called-in', 'open', undefined], ['paid-up', 'open', undefined]])
  })
})
test.runIf(!here)('the table of subscriptions is not beside the project: the votes of a real bank are not checked', () => { expect(here).toBe(false) })
