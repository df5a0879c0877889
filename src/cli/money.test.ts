/** The commands on money, on the League of Lakes with a law of dues. */
import { describe, expect, test } from 'vitest'
import { charter, constitution, simpleMajority, textOf, votesLostByArrears, type DuesLaw } from '#law'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const art = textOf('lakes.charter')
const law: DuesLaw = { cite: art(17), base: 'budget', arrears: { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art(19) } }
const lakes = constitution({ id: 'lakes', charters: [charter({
  text: 'lakes.charter', membership: { admission: art(1) }, dues: law,
  organs: { council: { cite: art(3), voting: { voters: 'members', ordinary: simpleMajority(art(4)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('lakes', law)] }, cite: art(4) } } },
})] })
const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state } }
bodies: { lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }, lakes.council: { name: Council of the Lakes, form: principal-organ, part-of: lakes } }
instruments: { lakes.charter: { title: Charter of the Lakes, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: account, of: lakes, from: 2000-01-01, to: 2030-12-31 }, { question: standing, of: lakes, from: 1990-01-01, to: 2030-12-31 }]
sources: { minutes: { title: Minutes of the League, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2000-01-15, act: admission, of: AAA, to: lakes }
${[2001, 2002, 2003, 2004].map(y => `  - { on: ${y - 1}-12-01, act: assessment, of: AAA, by: lakes, year: ${y}, amount: 100 USD, id: a${y} }`).join('\n')}
  - { on: 2002-03-01, act: payment, of: AAA, to: lakes, amount: 60 USD, id: p1 }
`
const chancery = (...argv: readonly string[]) => run(argv, deskOf(dossier, 'confirmed', [lakes]))

describe('may-vote', () => {
  test('as a finding: yes now, no on the day, with the least payment and its last day', async () => {
    const { exit, out, err } = await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2003-11-30', '--on', '2004-01-01', '--json')
    expect([exit, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ status: 'established', value: false, on: '2004-01-01', asAt: '2003-11-30', cure: { amount: '40.01 USD', by: '2004-01-01' }, clock: { status: 'established', value: { now: { may: true }, loses: '2004-01-01' } } })
  })
  test('in words, in two languages', async () => {
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01')).out).toBe('As at 1 February 2004\n\nAland may not vote in the Council of the Lakes\n\nOn 1 February 2004 Aland may not vote in the Council of the Lakes: its arrears equal or exceed the measure (240 US dollars owed against 200 US dollars for 2002 and 2003); it has had no vote since 1 January 2004; a payment of 40.01 US dollars, received by 1 February 2004, would give it the vote; one unit less would not\n')
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01', '--lang', 'ar')).out).toContain('يعيد حق التصويت')
  })
  test('an organ must be named, and days must be days; all at once', async () => {
    const { exit, err } = await chancery('may-vote', 'AAA', '--on', 'soon')
    expect(exit).toBe(2)
    expect(err).toMatch(/--in[\s\S]*--on/)
  })
})
describe('dues', () => {
  test('assessment, account, arrears, and the statement as a table', async () => {
    const { exit, out } = await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30')
    expect(exit).toBe(0)
    expect(out).toContain('The contribution of Aland to the League of Lakes for 2003 is assessed at')
    expect(out).toMatch(/\nregular-budget, USD\n +opening +assessed +credits +paid +written off +closing\n2001 +0 +100 +0 +0 +0 +100\n2002 +100 +100 +0 +60 +0 +140\n/)
    expect((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--year', '2002')).out).not.toContain('\n2001 ')
  })
  test('as findings', async () => {
    const { findings } = JSON.parse((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--json')).out) as { findings: { question: { ask: string }; status: string }[] }
    expect(findings.map(f => `${f.question.ask} ${f.status}`)).toEqual(['dues established', 'account established', 'arrears established'])
  })
  test('before anything is known it is open, not nothing', async () => {
    expect((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '1999-06-30')).out).toMatch(/does not establish/)
  })
})
